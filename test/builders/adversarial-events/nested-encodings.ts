/**
 * Encodings inside encodings: JSON, forms, URLs, base64, XML and entities, one within the other.
 *
 * @module
 */
import { hash, many, type AdversarialCase } from './adversarial-case.ts'

export const nestedEncodings: AdversarialCase[] = [
  [
    'JSON in JSON in JSON',
    { event: JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ username: 'janeroe' }) }) }) },
    ['janeroe'],
    [/\\\\\\\\\\\\\\"username|username/],
  ],
  [
    'a double-encoded payload',
    { event: JSON.stringify(JSON.stringify({ id: 'janeroe' })) },
    ['janeroe'],
    [/"event":"\\"\{\\\\\\"id/],
  ],
  [
    'a double-encoded form string',
    { event: JSON.stringify(`input_${hash}_2_1=janeroe`) },
    ['janeroe', hash],
    [/"event":"\\"input_[0-9a-f]{32}_2_1=[a-z]+\\""/],
  ],
  [
    'seven encodings',
    { event: many(7, (i) => i).reduce<string>((text) => JSON.stringify(text), '{"a":"janeroe"}') },
    ['janeroe'],
  ],
  [
    'JSON in a form',
    { event: `data=${encodeURIComponent('{"name":"janeroe"}')}` },
    ['janeroe'],
    [/data=%7B%22name%22/],
  ],
  [
    'base64 of an e-mail',
    { event: { data: base64('kim.possible@corp.io'), value: base64('kim') } },
    [base64('kim.possible@corp.io').slice(0, 12), base64('kim.')],
  ],
  [
    'a URL in a URL',
    { page: 'https://a.edu/login?next=https%3A%2F%2Fb.edu%2Fu%2Fjaneroe%3Fq%3Dzork' },
    ['janeroe', 'zork', 'a.edu', 'b.edu'],
    [/https:\/\/host\d{4}\.example\/login\?next=https%3A%2F%2Fhost\d{4}\.example%2Fu%2F/],
  ],
  [
    'a URL with user-info',
    { referer: 'https://kim:hunter2@corp.io:8443/x#frag-zork' },
    ['kim', 'hunter2', 'corp', '8443', 'zork'],
    [/"https:\/\/host\d{4}\.example:\d{4}\/slug\d{4}#slug\d{4}"/],
  ],
  [
    'XML',
    { event: { body: '<?xml version="1.0"?><person name="Jane"><tel>0891234567</tel></person>' } },
    ['jane', '0891234567', 'person'],
    [/"body":"<p>/],
  ],
  ['CSV', { event: { body: 'name,mail\nJane,jane@corp.io\n' } }, ['jane', 'corp'], [/\\n/]],
  ['a Python repr', { event: `{'username': u'janeroe', 'pk': 77123}` }, ['janeroe', '77123']],
  ['HTML entities', { event: { body: '&#106;&#97;&#110;&#101;&commat;corp&period;io' } }, ['&#106;', 'corp']],
  [
    'a data URI',
    { event: { url: `data:image/png;base64,${base64('janeroe was here today')}` } },
    [base64('janeroe was')],
  ],
]

function base64(text: string): string {
  return btoa(text)
}
