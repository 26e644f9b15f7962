import { expect, test } from 'vitest'
import { isJwt } from './jwt-form.ts'

test.each([
  ['a header, claims and a signature', `${coded('{"alg":"HS256"}')}.${coded('{"sub":"7"}')}.Sfl-KxwRJ_Me`],
  ['a header with blanks', `${coded('{ "typ": "JWT", "alg": "RS512" }')}.${coded('{}')}.abc`],
  ['one without a signature', `${coded('{"alg":"none"}')}.${coded('{}')}.`],
])('%s are a JWT', (_, text) => {
  expect(isJwt(text)).toBe(true)
})

test.each([
  ['three names', 'MirelaVonK4rst.ThesisDraftB.finalVersion2'],
  ['names after what all JWTs begin with', 'eyJMirelaVonKarst.ThesisDraftB.finalVersion2'],
  ['a header without an algorithm', `${coded('{"typ":"JWT"}')}.${coded('{}')}.abc`],
  ['a list', `${coded('[{"alg":"HS256"}]')}.${coded('{}')}.abc`],
  ['nothing', `${coded('null      ')}.${coded('{}')}.abc`],
  ['four parts', `${coded('{"alg":"HS256"}')}.a.b.c`],
])('%s are none', (_, text) => {
  expect(isJwt(text)).toBe(false)
})

function coded(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
