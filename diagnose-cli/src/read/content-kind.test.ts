import { gzipSync } from 'node:zlib'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentKind, isBrokenPacked } from './content-kind.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

test.each([
  ['an event', text('{"event_type":"play_video"}\n'), 'text'],
  ['nothing', text(''), 'text'],
  ['a run of NUL before an event, as after a crash', text(`${'\0'.repeat(4000)}{"a":1}`), 'text'],
  ['a byte order mark', text('\ufeff{"a":1}'), 'text'],
  ['Latin-1 bytes', Uint8Array.from([0x7b, 0xe9, 0xe8, 0xfc, 0x7d]), 'text'],
  ['gzip', gzipSync('{}'), 'gzip'],
  ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'binary'],
  ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'binary'],
  ['random bytes', new Uint8Array(randomBytes(4096)), 'binary'],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0]), 'utf-16'],
  ['UTF-16 without a mark', new Uint8Array(Buffer.from('{"event_type":"größe"}\n', 'utf16le')), 'utf-16'],
  ['one NUL', text('\0'), 'text'],
  ['zstd', Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0]), 'zstd'],
  ['a zstd frame to be skipped', Uint8Array.from([0x5f, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]), 'zstd'],
  ['bzip2', text('BZh91AY&SY'), 'bzip2'],
  ['the start of bzip2', text('BZh91'), 'bzip2'],
  ['text that begins like bzip2', text('BZh9 is no event'), 'text'],
  ['xz', Uint8Array.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), 'packed'],
])('%s is told by its first bytes', (_name, head, kind) => {
  expect(contentKind(head)).toBe(kind)
})

test.each([
  ['a.log.gz', text(''), true],
  ['a.log.bz2', text('BZ'), true],
  ['a.log.ZST', Uint8Array.from([1, 2, 3, 4, 5]), true],
  ['a.log', Uint8Array.from([1, 2, 3, 4, 5]), false],
  ['a.log.gz', text('{"a":1}'), false],
  ['a.log.gz', gzipSync('{}'), false],
])('%s with such a start is a broken packed file: case %#', (name, head, isBroken) => {
  expect(isBrokenPacked(name, head)).toBe(isBroken)
})
