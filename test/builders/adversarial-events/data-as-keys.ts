/**
 * Data where a field name is expected: object keys made of names, addresses, ids and JSON.
 *
 * @module
 */
import { many, type AdversarialCase } from './adversarial-case.ts'

export const dataAsKeys: AdversarialCase[] = [
  ['an e-mail as key', { event: { 'kim@corp.io': 1 } }, ['kim', 'corp.io']],
  [
    'names as keys of a wide object',
    { event: { answers: Object.fromEntries(many(30, (i) => [`person${i}zork`, i])) } },
    ['zork', 'person1'],
  ],
  [
    'vocabulary words as keys of an open object',
    {
      event: Object.fromEntries([
        ...many(20, (i) => [`x${i}zork`, 1]),
        ['username', 'greta'],
        ['mode', 'honor'],
        ['honor_code', 'x'],
      ]),
    },
    ['zork', 'greta', 'username":"greta', 'honor_code'],
  ],
  [
    '__proto__ and constructor',
    { event: JSON.parse('{"__proto__": {"polluted": "yesss"}, "constructor": 1}') },
    ['polluted', 'yesss', '__proto__', 'constructor'],
  ],
  [
    'JSON as a key',
    { event: JSON.stringify({ POST: { '{"display_name":"Secret Seminar"}': [''] } }) },
    ['secret', 'seminar'],
    [/key_\d{4}/],
  ],
  [
    'answer ids',
    {
      event: {
        answers: { 'i4x-MITx-6_002x-problem-Fun_2_1': 'choice_two' },
        problem_id: 'i4x://MITx/6.002x/problem/Fun',
      },
    },
    ['MITx', '6_002x', '6.002x', 'fun', 'choice_two'],
    [/"i4x-(Org\d{4})-(Num\d{4})-problem-(Name\d{4})_2_1":"choice_\d{4}"\},"problem_id":"i4x:\/\/\1\/\2\/problem\/\3"/],
  ],
  [
    'a key made of a first name',
    { event: { grace_hopper: 1, mark: 2, will_smith: 3 } },
    ['grace', 'hopper', '"mark"', 'smith'],
  ],
  ['a key with digits', { event: { ssn_078051120: 'x' } }, ['078051120', 'ssn']],
  ['a key that looks like a surrogate', { event: { key_1234: 'aaaa', user_1234: 'bbbb' } }, ['key_1234', 'user_1234']],
  ['a key of 10,000 characters', { event: { ['k'.repeat(10_000)]: 1 } }, ['kkkkkkkk']],
]
