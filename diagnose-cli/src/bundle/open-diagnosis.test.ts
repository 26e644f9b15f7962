import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { problemText } from '@mooc-panorama/shared/base/problem.ts'
import { aBundle } from '../../../test/builders/bundles.ts'
import { anIo } from '../../../test/builders/io.ts'
import { aZip } from '../../../test/builders/zips.ts'
import { openDiagnosis, refuse } from './open-diagnosis.ts'
import { zipOf } from './zip.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-zip-'))
afterAll(() => rmSync(folder, { recursive: true }))
const io = anIo({ workingFolder: folder })

function opening(zip: Uint8Array | string) {
  writeFileSync(path.join(folder, 'a.zip'), zip)
  return openDiagnosis('a.zip', io)
}

test('a packed diagnosis is opened as its folder is', async () => {
  const bundle = aBundle()
  const opened = await opening(await zipOf(bundle))

  expect(opened.ok && [...opened.value.files]).toEqual([...bundle].sort(([a], [b]) => (a < b ? -1 : 1)))
  expect(opened.ok && opened.value.folder).toBe(path.join(folder, 'a.zip'))
})

test.each([
  ['no zip', 'hello', 'archive.not-a-zip'],
  ['a zip of something else', aZip([{ name: 'photo.png', content: 'x' }]), 'archive.bad-name'],
  ['a zip without a manifest', aZip([{ name: 'README.txt', content: 'x' }]), 'bundle.not-a-diagnosis'],
  ['a zip that climbs out', aZip([{ name: '../manifest.json', content: '{}' }]), 'archive.bad-name'],
  [
    'a zip that unpacks to too much',
    aZip([{ name: 'README.txt', content: new Uint8Array(4_000_000) }]),
    'archive.ratio',
  ],
  ['a zip that is larger than a shelf takes', new Uint8Array(21 * 1024 * 1024), 'archive.too-large'],
])('%s is refused', async (_case, zip, code) => {
  expect(await opening(zip)).toEqual({ ok: false, problem: [{ code, file: 'a.zip' }] })
})

test.each([
  ['has a folder', aZip([{ name: 'samples/' }])],
  ['leaves further fields', aZip([{ name: 'README.txt', content: 'x', claims: { extra: new Uint8Array(4) } }])],
  [
    'writes sizes behind the content',
    aZip([{ name: 'README.txt', content: 'x', claims: { flags: 8 } }]).fill(0, 14, 26),
  ],
])('a zip of a packer that %s leads to the command that packs', async (_case, zip) => {
  const opened = await opening(zip)

  expect(opened.ok ? [] : opened.problem.map(problemText)).toEqual([expect.stringContaining('`diagnose pack`')])
})

test.each([
  ['nothing', 'nowhere', 'input.not-found'],
  ['something in a file', 'plain.txt/x', 'input.not-found'],
  ['a device', '/dev/null', 'bundle.not-a-diagnosis'],
])('%s is no diagnosis, and its name is told', async (_case, named, code) => {
  writeFileSync(path.join(folder, 'plain.txt'), 'x')

  expect(await openDiagnosis(named, io)).toEqual({ ok: false, problem: [{ code, file: named }] })
})

test('the only diagnosis in a folder is meant, also where the folder is named', async () => {
  const out = mkdtempSync(path.join(folder, 'out-'))
  const write = (name: string): void => {
    for (const [file, bytes] of aBundle()) {
      mkdirSync(path.dirname(path.join(out, name, file)), { recursive: true })
      writeFileSync(path.join(out, name, file), bytes)
    }
  }
  const named = path.basename(out)
  const problem = (hint: string) => ({
    ok: false,
    problem: [{ code: 'bundle.not-a-diagnosis', hint, file: named }],
  })

  expect(await openDiagnosis(named, io)).toEqual(problem('Name the folder of a diagnosis.'))
  write('a-b-c.diagnosis')
  const opened = await openDiagnosis(named, io)
  expect(opened.ok && opened.value.folder).toBe(path.join(out, 'a-b-c.diagnosis'))
  write('d-e-f.diagnosis')
  expect(await openDiagnosis(named, io)).toEqual(problem('There are several diagnoses in it: name one of them.'))
})

test('for programs the findings are one object with their places, and no content', () => {
  const asking = anIo({ jsonErrors: true })
  const code = refuse([{ code: 'leak.email', file: 'samples/aaaaaaaaaa.jsonl', line: 2, pointer: '/event' }], asking)

  expect(code).toBe(3)
  expect(asking.written.err.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      type: 'urn:mooc-panorama:diagnose:leak.email',
      title: 'the check found a private value: nothing was written or sent',
      detail: expect.stringContaining('samples/aaaaaaaaaa.jsonl:2') as string,
      code: 'leak.email',
      exitCode: 3,
      help: 'diagnose help privacy',
      errors: [
        {
          code: 'leak.email',
          message: 'A value looks like a mail address outside the reserved domains.',
          file: 'samples/aaaaaaaaaa.jsonl',
          line: 2,
          pointer: '/event',
        },
      ],
    },
  ])
})
