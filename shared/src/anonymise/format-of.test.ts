import { expect, test } from 'vitest'
import { formatsOf } from '../../../test/builders/formats.ts'
import { edx } from '../platforms/edx/edx.ts'
import { formatOf } from './format-of.ts'

test.each([
  ['', 'empty'],
  ['2014-05-20T11:22:33.445566+00:00', 'timestamp'],
  ['Tue, 06 Sep 2016 10:00:00 GMT', 'timestamp'],
  ['jane@corp.io', 'email'],
  ['10.0.2.2', 'ip'],
  ['https://a.edu/x?y=1', 'url'],
  ['/courses/x/y/z/about', 'path'],
  ['course-v1:A+B+C', 'course key'],
  ['MITx/6.002x/2012_Fall', 'course key'],
  ['block-v1:A+B+C+type@html+block@x', 'usage key'],
  ['i4x-A-B-video-x', 'usage key'],
  ['input_0123456789abcdef_2_1', 'input id'],
  ['0123456789abcdef', 'hex'],
  ['01234567-89ab-cdef-0123-456789abcdef', 'uuid'],
  ['-12.5', 'number'],
  ['{"a":1}', 'json'],
  ['{"a":1, "b', 'truncated'],
  ['a=1&b=2', 'form'],
  ['<p>Hello</p>', 'html'],
  ['00:01:30', 'digits'],
  ['cat.pdf', 'file name'],
  ['Hello there', 'text'],
])('%j is %s', (text, format) => {
  expect(formatOf(text, 'event.zork', edx)).toBe(format)
})

test('a list of languages is one, although it holds an equals sign', () => {
  expect(formatOf('en-US,en;q=0.8', 'accept_language', edx)).toBe('language')
})

test('an event has the formats of its strings at the paths of its shape', () => {
  const event = { event_source: 'server', username: 'jane', event: '{"a@b.io": ["x=1", "a@b.io"], "email": ""}' }

  expect(formatsOf(JSON.stringify(event))).toEqual(
    new Map([
      ['event_source', new Set(['word'])],
      ['username', new Set(['user name'])],
      ['event', new Set(['json'])],
      ['event(json).{key}[]', new Set(['form', 'email'])],
      ['event(json).email', new Set(['empty'])],
    ]),
  )
})
