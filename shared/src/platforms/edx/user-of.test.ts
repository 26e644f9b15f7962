import { expect, test } from 'vitest'
import { networkOf, userOf } from './user-of.ts'

test.each([
  [{ username: ' a ' }, 'usera'],
  [{ username: '', context: { user_id: 7 } }, 'u_id7'],
  [{ context: { user_id: '7' } }, 'u_id7'],
  [{ username: '7' }, 'user7'],
  [{ username: ' ', context: { user_id: '' } }, undefined],
  [{ username: 7, context: null }, undefined],
  [{}, undefined],
])('the user of case %#', (event, user) => {
  expect(userOf(event)).toBe(user)
})

test.each([
  ['192.0.2.1', '192.0'],
  ['192.0.2.1:8080', '192.0'],
  ['192.0.2.1, 203.0.113.9', '192.0'],
  ['::ffff:192.0.2.1', '192.0'],
  ['2001:db8::1', '2001:db8'],
  ['2001:DB8:1::', '2001:db8'],
  ['2001::1', '2001:0'],
  ['::1', '0:0'],
  ['unknown', undefined],
  ['', undefined],
  [7, undefined],
  [undefined, undefined],
  ['1'.repeat(1_000_000), undefined],
])('the network of case %#', (ip, network) => {
  expect(networkOf(ip)).toBe(network)
})
