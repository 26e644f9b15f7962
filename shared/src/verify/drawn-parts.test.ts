import { expect, test } from 'vitest'
import { edx } from '../platforms/edx/edx.ts'
import { isGrammarWord, partsOf } from './drawn-parts.ts'

test.each([
  ['https://host4821.example/courses/slug3917.pdf?q2046=slug5530', ['host4821', 'slug3917', 'q2046', 'slug5530']],
  ['/login?next=https%3A%2F%2Fhost4821.example%2Fx%3Fat%3D2019-05-14T10:15:07Z', ['host4821']],
  ['/x?ip=2001:db8::1a2b&from=::ffff:192.0.2.7', []],
  ['course-v1:Org1234+Num2345+Run3456', ['Org1234', 'Num2345', 'Run3456']],
  ['+77 333 2345', ['2345']],
])('of %s, chance has drawn %j', (text, drawn) => {
  expect([...partsOf(text, edx)].filter((part) => !isGrammarWord(part))).toEqual(drawn)
})
