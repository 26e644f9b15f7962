import { expect, test } from 'vitest'
import {
  aBundle,
  problemsOf,
  resealed,
  samplesOf,
  textIn,
  withEdit,
  withFile,
  withManifest,
} from '../../../../test/builders/bundles.ts'
import { bundleLimits } from '../layout.ts'

const bundle = aBundle()
const play = samplesOf('play_video', 'browser')

test('an untouched bundle passes, also when its files were listed anew', () => {
  expect(problemsOf(bundle)).toEqual([])
  expect(problemsOf(resealed(bundle))).toEqual([])
})

test.each(['classification.csv', 'shapes.json', 'README.txt', 'kept-values.csv', play])(
  'an edit of %s that leaves the manifest as it was is refused',
  (file) => {
    const edited = new Map(bundle).set(file, new TextEncoder().encode(`${textIn(bundle, file)}mirela`))

    expect(problemsOf(edited)).toEqual([{ code: 'bundle.digest-mismatch', file }])
  },
)

test('one digit of a count changed, the size kept, is refused', () => {
  const edited = textIn(bundle, 'classification.csv').replace('page_close,browser,12', 'page_close,browser,13')

  expect(problemsOf(new Map(bundle).set('classification.csv', new TextEncoder().encode(edited)))).toEqual([
    { code: 'bundle.digest-mismatch', file: 'classification.csv' },
  ])
})

test.each(['classification.csv', 'shapes.json', 'malformed.csv', 'README.txt', play])(
  'a bundle whose %s was taken out is refused',
  (file) => {
    expect(problemsOf(without(file))).toEqual([{ code: 'bundle.file-missing', file }])
  },
)

test('a bundle without its manifest is no diagnosis', () => {
  expect(problemsOf(without('manifest.json'))).toEqual([{ code: 'bundle.not-a-diagnosis' }])
  expect(problemsOf(new Map())).toEqual([{ code: 'bundle.not-a-diagnosis' }])
})

test('a file that every diagnosis has cannot be left out of the manifest', () => {
  expect(problemsOf(resealed(without('redaction.csv')))).toEqual([
    { code: 'bundle.file-missing', file: 'redaction.csv' },
  ])
})

test('a file that the manifest does not list is refused', () => {
  const file = 'samples/aaaaaaaaaa.jsonl'

  expect(problemsOf(new Map(bundle).set(file, new TextEncoder().encode('mirela')))).toEqual([
    { code: 'bundle.file-unlisted', file },
  ])
})

test('samples of a category that is not there are refused, though they are listed', () => {
  const file = 'samples/aaaaaaaaaa.jsonl'

  expect(problemsOf(withFile(bundle, file, textIn(bundle, play)))).toEqual([{ code: 'bundle.wrong-id', file }])
})

test.each([
  'mirela.csv',
  'samples/../mirela.csv',
  '../classification.csv',
  '/manifest.json',
  'samples\\aaaaaaaaaa.jsonl',
  'Manifest.json',
  'samples/mirela.jsonl',
  'samples/aaaaaaaaaa.jsonl\n',
  'local/report.html',
  '__proto__',
])('a file called %j is refused, and its name is not said', (name) => {
  expect(problemsOf(new Map(bundle).set(name, new Uint8Array()))).toEqual([{ code: 'archive.bad-name' }])
})

test('the manifest lists each file once, in order, and not itself', () => {
  const twice = withManifest(bundle, ({ files }) => files.splice(1, 0, ...files.slice(0, 1)))
  const backwards = withManifest(bundle, ({ files }) => files.reverse())
  const itself = withManifest(bundle, ({ files }) => {
    files.splice(4, 0, { path: 'manifest.json', sha256: '0'.repeat(64), bytes: 0 })
  })

  const listing = { code: 'bundle.schema', file: 'manifest.json', pointer: '/files' }
  expect(problemsOf(twice)).toEqual([listing])
  expect(problemsOf(backwards)).toEqual([listing])
  expect(problemsOf(itself)).toContainEqual(listing)
})

test('a listed size that is not the size is refused', () => {
  const resized = withManifest(bundle, ({ files }) => {
    for (const file of files) file.bytes += file.path === 'README.txt' ? 1 : 0
  })

  expect(problemsOf(resized)).toEqual([{ code: 'bundle.digest-mismatch', file: 'README.txt' }])
})

test('too many files, a file that is too large and too many bytes are refused unread', () => {
  const empty = new Uint8Array()
  const large = new Uint8Array(bundleLimits.entryBytes)
  const many = Array.from({ length: 2_001 }, (_, i) => [sampleName(i), empty] as const)
  const heavy = Array.from({ length: 11 }, (_, i) => [sampleName(i), large] as const)

  expect(problemsOf(new Map(many))).toEqual([{ code: 'archive.too-many-entries' }])
  expect(problemsOf(new Map(heavy))).toEqual([{ code: 'archive.too-large' }])
  expect(problemsOf(new Map([['shapes.json', new Uint8Array(bundleLimits.entryBytes + 1)]]))).toEqual([
    { code: 'archive.entry-too-large', file: 'shapes.json' },
  ])
})

test('README.txt that says anything else is refused', () => {
  const edited = withEdit(bundle, 'README.txt', (text) => text.replace('WHAT THIS IS', 'MIRELA VOSS WAS HERE'))

  expect(problemsOf(edited)).toEqual([{ code: 'bundle.schema', file: 'README.txt' }])
})

function without(file: string): Map<string, Uint8Array> {
  return new Map([...bundle].filter(([name]) => name !== file))
}

function sampleName(i: number): string {
  return `samples/${i
    .toString(4)
    .padStart(10, '0')
    .replace(/\d/g, (digit) => 'abcd'[Number(digit)] ?? '')}.jsonl`
}
