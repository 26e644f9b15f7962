import { expect, test } from 'vitest'
import { unwrappedLine } from './line-wrapping.ts'

const json = '{"event_type": "play_video"}'
const event = { event_type: 'play_video' }
const docker = (log: string) => JSON.stringify({ log, stream: 'stdout', time: '2024-01-01T00:00:00Z' })

test.each([
  ['a prefix', `2023-05-01 12:00:00,123 INFO 17 [tracking] [user {x}] logger.py:41 - ${json}`, event],
  ['Docker', docker(`${json}\n`), event],
  ['Docker and a prefix', docker(`INFO [tracking] - ${json}\n`), event],
  ['a prefix, and Docker', `Mar  4 10:00:00 host kubelet: ${docker(`${json}\n`)}`, event],
  ['nothing', json, undefined],
  ['nothing but a list', `[${json}]`, undefined],
  ['a prefix of what is no JSON', 'a {b}', undefined],
  ['Docker and no object', docker('started\n'), undefined],
  ['Docker and JSON that is none', docker('x {"a":'), undefined],
])('around the object of a line stands %s', (_what, line, object) => {
  expect(unwrappedLine(line)).toEqual(object)
})
