import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aZip, type ZipEntry } from '../../../test/builders/zips.ts'
import { readZip } from './read-zip.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'panorama-zips-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function reading(zip: Uint8Array) {
  const path = join(folder, 'bundle.zip')
  await writeFile(path, zip)
  return readZip(path)
}

const megabyte = 1024 * 1024
const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 2_654_435_761) >>> 24)

test('the files of a bundle are read byte by byte, deflated or stored', async () => {
  const zip = aZip([
    { name: 'manifest.json', content: '{}' },
    { name: 'samples/abcdefghij.jsonl', content: noise(1_000), stored: true },
  ])

  expect(await reading(zip)).toEqual({
    ok: true,
    value: new Map([
      ['manifest.json', new TextEncoder().encode('{}')],
      ['samples/abcdefghij.jsonl', noise(1_000)],
    ]),
  })
})

const readme: ZipEntry = { name: 'README.txt', content: 'hello' }

test('an entry that its packer took for text is read', async () => {
  expect((await reading(aZip([{ ...readme, claims: { attributes: 1 } }]))).ok).toBe(true)
})

test.each<[string, ZipEntry[], string]>([
  ['a name that climbs out', [{ name: '../manifest.json' }], 'bad-name'],
  ['an absolute name', [{ name: '/manifest.json' }], 'bad-name'],
  ['a name with a drive', [{ name: 'C:/manifest.json' }], 'bad-name'],
  ['a name with a backslash', [{ name: 'samples\\abcdefghij.jsonl' }], 'bad-name'],
  ['a name in other case', [{ name: 'readme.txt' }], 'bad-name'],
  ['a name with NUL', [{ name: 'README.txt\0' }], 'bad-name'],
  ['a name with a line end', [{ name: 'README.txt\n' }], 'bad-name'],
  ['a folder', [{ name: 'samples/' }], 'bad-name'],
  ['a name that looks like another in Unicode', [{ name: 'README․txt' }], 'bad-name'],
  ['an empty name', [{ name: '' }], 'bad-name'],
  [
    'a second name in Unicode',
    [{ ...readme, claims: { extra: Uint8Array.of(0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 65) } }],
    'bad-name',
  ],
  ['the same name twice', [readme, readme], 'duplicate-name'],
  ['a symbolic link', [{ ...readme, claims: { mode: 0o120777 } }], 'bad-entry'],
  ['a device', [{ ...readme, claims: { mode: 0o060666 } }], 'bad-entry'],
  ['an encrypted entry', [{ ...readme, claims: { flags: 1 } }], 'bad-entry'],
  ['a strongly encrypted entry', [{ ...readme, claims: { flags: 0x41 } }], 'bad-entry'],
  ['an unknown method', [{ ...readme, claims: { method: 14 } }], 'bad-entry'],
  ['a wrong checksum', [{ ...readme, claims: { crc: 1 } }], 'bad-entry'],
  ['more content than declared', [{ ...readme, claims: { size: 2 } }], 'bad-entry'],
  ['less content than declared', [{ ...readme, claims: { size: 9 } }], 'bad-entry'],
  ['packed content that goes on beyond the file', [{ ...readme, claims: { packedSize: 90_000 } }], 'bad-entry'],
  ['another name before the content', [{ ...readme, claims: { localName: 'manifest.js' } }], 'bad-entry'],
  ['another moment before the content', [{ ...readme, claims: { localMoment: 0x73736f56 } }], 'bad-entry'],
  ['attributes that no packer writes', [{ ...readme, claims: { attributes: 0x6f56 } }], 'bad-entry'],
  [
    'two entries with one content',
    [
      { name: 'README.txt', content: noise(500) },
      { name: 'manifest.json', content: noise(500), claims: { offset: 0, localName: 'README.txt' } },
    ],
    'bad-entry',
  ],
  [
    'an entry that begins inside another',
    [
      { name: 'README.txt', content: aZip([{ name: 'manifest.json', content: 'x' }]), stored: true },
      { name: 'manifest.json', content: 'x', claims: { offset: 40 } },
    ],
    'overlap',
  ],
  ['an entry declared as 4 GB', [{ ...readme, claims: { size: 0xfffffff0 } }], 'entry-too-large'],
  ['an entry of 6 MB', [{ name: 'shapes.json', content: noise(6 * megabyte) }], 'entry-too-large'],
  [
    'many entries of 5 MB',
    Array.from({ length: 11 }, (_, i) => ({
      name: `samples/abcdefghi${'abcdefghijk'[i] ?? ''}.jsonl`,
      content: new Uint8Array(5 * megabyte),
    })),
    'too-large',
  ],
  ['a file of zeros', [{ name: 'shapes.json', content: new Uint8Array(5 * megabyte) }], 'ratio'],
])('%s is refused', async (_name, entries, code) => {
  expect(await reading(aZip(entries))).toEqual({ ok: false, problem: { code: `archive.${code}` } })
})

/** The bytes put in where they are, and all offsets behind them moved. */
function withBytes(zip: Uint8Array, at: number, bytes: string | Uint8Array): Uint8Array {
  const whole = Buffer.concat([zip.slice(0, at), Buffer.from(bytes), zip.slice(at)])
  const end = whole.length - 22
  let entry = whole.readUInt32LE(end + 16) + bytes.length
  whole.writeUInt32LE(entry, end + 16)
  for (; entry < end; entry += 46 + whole.readUInt16LE(entry + 28)) {
    const offset = whole.readUInt32LE(entry + 42)
    if (offset >= at) whole.writeUInt32LE(offset + bytes.length, entry + 42)
  }
  return whole
}

function withComment(zip: Uint8Array, comment: string): Uint8Array {
  const whole = Buffer.concat([zip, Buffer.from(comment)])
  whole.writeUInt16LE(comment.length, zip.length - 2)
  return whole
}

/** The comment of the last entry. */
function withEntryComment(zip: Uint8Array, comment: string): Uint8Array {
  const whole = Buffer.concat([zip.slice(0, -22), Buffer.from(comment), zip.slice(-22)])
  const end = whole.length - 22
  whole.writeUInt16LE(comment.length, whole.lastIndexOf('PK\x01\x02') + 32)
  whole.writeUInt32LE(whole.readUInt32LE(end + 12) + comment.length, end + 12)
  return whole
}

const two = aZip([{ name: 'manifest.json', content: '{}' }, readme])
const ofSecond = Buffer.from(two).lastIndexOf('PK\x03\x04')
const ofDirectory = Buffer.from(two).indexOf('PK\x01\x02')
const packed = deflateRawSync('hello')

test.each<[string, Uint8Array]>([
  ['a comment', withComment(two, 'mirela.voss')],
  ['a comment of an entry', withEntryComment(two, 'mirela.voss')],
  ['bytes before all entries', withBytes(two, 0, 'mirela.voss')],
  ['bytes between two entries', withBytes(two, ofSecond, 'mirela.voss')],
  ['bytes before the directory', withBytes(two, ofDirectory, 'mirela.voss')],
  ['a file that the directory does not list', withBytes(two, 0, two.slice(0, ofSecond))],
  ['a further field', aZip([{ ...readme, claims: { extra: Uint8Array.of(0xfe, 0xca, 4, 0, 86, 111, 115, 115) } }])],
  [
    'bytes behind what is packed',
    aZip([
      {
        name: 'README.txt',
        content: Buffer.concat([packed, Buffer.from('mirela.voss')]),
        stored: true,
        claims: { method: 8, crc: crc32('hello'), size: 5 },
      },
    ]),
  ],
])('what hides %s is refused: the shelf would give it to everybody', async (_name, zip) => {
  expect(await reading(zip)).toEqual({ ok: false, problem: { code: 'archive.hidden-bytes' } })
})

test('sizes that come behind the content are refused: nothing says them twice', async () => {
  const later = aZip([{ ...readme, claims: { flags: 8 } }])
  const unsaid = Buffer.from(later)
  unsaid.write('Voss', 14) // where the checksum stood
  expect(await reading(unsaid)).toEqual({ ok: false, problem: { code: 'archive.bad-entry' } })
})

test('2,001 entries are too many, before any is looked at', async () => {
  expect(await reading(aZip([readme], { claimedEntries: 2_001 }))).toEqual({
    ok: false,
    problem: { code: 'archive.too-many-entries' },
  })
})

test.each([
  ['nothing', new Uint8Array()],
  ['text', new TextEncoder().encode('no zip')],
  ['a zip cut in its middle', aZip([{ name: 'manifest.json', content: noise(1_000) }]).slice(0, 400)],
])('%s is not a zip', async (_name, bytes) => {
  expect(await reading(bytes)).toEqual({ ok: false, problem: { code: 'archive.not-a-zip' } })
})

test('whatever is changed in a zip, it is read as before or refused', async () => {
  const content = noise(2_000)
  const zip = aZip([{ name: 'manifest.json', content }, readme])
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      async (changes) => {
        const changed = Uint8Array.from(zip)
        for (const [at, byte] of changes) changed[at] = byte
        const read = await reading(changed)
        if (read.ok)
          for (const [name, bytes] of read.value)
            expect(bytes).toEqual(name === 'README.txt' ? new TextEncoder().encode('hello') : content)
        else expect(read.problem.code).toMatch(/^archive\./)
      },
    ),
    { numRuns: 500 },
  )
})
