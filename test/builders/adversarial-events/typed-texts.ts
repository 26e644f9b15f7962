/**
 * What people type or hand in: forms, passwords, tokens, file names, and payloads that were cut.
 *
 * @module
 */
import { hash, type AdversarialCase } from './adversarial-case.ts'

export const typedTexts: AdversarialCase[] = [
  [
    'a sign-up form',
    {
      event: JSON.stringify({
        POST: {
          password: ['hunter2!x'],
          email: ['kim@corp.io'],
          name: ['Kim Possible'],
          mailing_address: ['12 Elm Street'],
          goals: ['Find love'],
        },
        GET: {},
      }),
    },
    ['hunter2', 'kim', 'corp.io', 'possible', 'elm street', 'love'],
    [/\\"password\\": ?\[\\"|\\"password\\":\[\\"/, /@example\.org/],
  ],
  ['a masked password', { event: JSON.stringify({ POST: { password: '********' } }) }, [], [/\*{8}/]],
  ['a password of letters', { event: { password: 'correcthorse' } }, ['correcthorse']],
  [
    'a token of a form',
    { event: { POST: { csrfmiddlewaretoken: ['xDRJDQjZN16tteB4ZDQKeExXyDqUNQAs'] } } },
    ['xDRJDQ'],
    [/"csrfmiddlewaretoken":\["[A-Za-z0-9]{32}"\]/],
  ],
  [
    'a JWT',
    { event: { token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.SflKxwRJSMeKKF2QT4' } },
    ['eyJ', 'SflKxwRJ'],
    [/"token":"[A-Za-z0-9]+\.[A-Za-z0-9]+\.[A-Za-z0-9]+"/],
  ],
  [
    'an AWS key and a PEM head',
    { event: { a: 'AKIAIOSFODNN7EXAMPLE', b: '-----BEGIN RSA PRIVATE KEY-----\nMIIEow' } },
    ['AKIA', 'IOSFODNN', 'PRIVATE', 'MIIEow'],
  ],
  [
    'a file name with a person in it',
    { event: { fileName: 'Jane Roe - thesis.pdf' } },
    ['jane', 'roe', 'thesis'],
    [/"fileName":"slug\d{4}\.pdf"/],
  ],
  [
    'a payload cut at 512 characters',
    { event: `{"POST": {"email": ["kim@corp.io"], "name": ["Kim ${'x'.repeat(470)}` },
    ['kim', 'corp'],
    [/"event":"\{/],
  ],
  ['a cut payload inside another field', { event: { data: '{"secret_name": "Zarathustra", "b' } }, ['zarathustra']],
  [
    'a form string with a list',
    { event: `input_${hash}_2_1=blauwal&input_${hash}_3_1%5B%5D=choice_pottwal&note=orca+bull` },
    ['blauwal', 'pottwal', 'orca', hash],
    [/"event":"input_([0-9a-f]{32})_2_1=[a-z]+&input_\1_3_1%5B%5D=choice_\d{4}&note=[a-z]+\+[a-z]+"/],
  ],
  ['a session id', { session: hash }, [hash], [/"session":"[0-9a-f]{32}"/]],
]
