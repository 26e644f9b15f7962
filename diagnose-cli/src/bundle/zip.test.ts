import { execFileSync } from 'node:child_process'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { expect, test } from 'vitest'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { zipOf } from './zip.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const files = new Map([
  ['samples/k3v9q2mzab.jsonl', bytesOf('{}\n'.repeat(1_000))],
  ['manifest.json', bytesOf('{"é":1}')],
  ['README.txt', bytesOf('')],
])

async function entriesOf(zip: Uint8Array): Promise<[string, string][]> {
  const archive = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(Buffer.from(zip), { lazyEntries: true, strictFileNames: true }, (error, opened) =>
      error === null ? resolve(opened) : reject(error),
    ),
  )
  const entries: [string, string][] = []
  return new Promise((resolve, reject) => {
    archive.on('error', reject)
    archive.on('end', () => resolve(entries))
    archive.on('entry', (entry: Entry) => {
      archive.openReadStream(entry, (error, stream) => {
        if (error !== null) return reject(error)
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          entries.push([entry.fileName, Buffer.concat(chunks).toString()])
          archive.readEntry()
        })
      })
    })
    archive.readEntry()
  })
}

test('the zip holds the files, sorted by name', async () => {
  expect(await entriesOf(await zipOf(files))).toEqual([
    ['README.txt', ''],
    ['manifest.json', '{"é":1}'],
    ['samples/k3v9q2mzab.jsonl', '{}\n'.repeat(1_000)],
  ])
})

test('the bytes are the same for any order of files, on any day, in any time zone', async () => {
  const zip = await zipOf(files)
  const reversed = await zipOf(new Map([...files].reverse()))
  const program = `import { zipOf } from '${new URL('./zip.ts', import.meta.url).href}'
    const files = new Map(${JSON.stringify([...files].map(([name, bytes]) => [name, [...bytes]]))}.map(([n, b]) => [n, Uint8Array.from(b)]))
    process.stdout.write(await zipOf(files))`
  const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
  })

  expect(sha256Hex(reversed)).toBe(sha256Hex(zip))
  expect(sha256Hex(new Uint8Array(elsewhere))).toBe(sha256Hex(zip))
})
