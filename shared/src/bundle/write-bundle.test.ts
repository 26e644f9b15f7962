import { expect, test } from 'vitest'
import { aBundle, aDiagnosis, aPartial, textIn } from '../../../test/builders/bundles.ts'
import { anEvent, aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { sha256Hex } from '../base/digest.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { readCsv } from './csv.ts'
import { bundleFilePattern, csvHeaders } from './layout.ts'
import type { Manifest } from './manifest.ts'

const bundle = aBundle()

test('the same diagnosis gives the same bytes, in the same order of files', () => {
  expect([...aBundle(aDiagnosis(aPartial()))]).toEqual([...bundle])
  expect([...bundle.keys()]).toEqual([...bundle.keys()].sort())
})

test('every file has a name of the closed list, and all but the samples are always there', () => {
  const empty = aBundle(aDiagnosis(aPartial('')))

  expect([...bundle.keys()].filter((name) => !bundleFilePattern.test(name))).toEqual([])
  expect([...empty.keys()]).toEqual([
    'README.txt',
    'classification.csv',
    'kept-values.csv',
    'malformed.csv',
    'manifest.json',
    'redaction.csv',
    'shapes.json',
  ])
})

test('the manifest lists every other file as it is, and the facts', () => {
  const manifest = JSON.parse(textIn(bundle, 'manifest.json')) as Manifest
  const others = [...bundle].filter(([name]) => name !== 'manifest.json')

  expect(manifest).toMatchObject({
    format: 1,
    tool: { name: 'diagnose', version: '0.1.0' },
    platform: 'edx',
    name: { institution: 'northlake', course: 'optics', offering: '2016-T1' },
    totals: aDiagnosis().totals,
    settings: { samplesPerShape: 3, minUsers: 10, minCount: 1 },
    anonymisation: { seeded: false, check: { findings: 0 } },
  })
  expect(manifest.files).toEqual(
    others.map(([path, bytes]) => ({ path, sha256: sha256Hex(bytes), bytes: bytes.length })),
  )
})

test('the classification is the thesis’ table, most frequent first', () => {
  const log = logOf([anEvent(), anEvent(), aPlayVideo({ time: undefined, context: undefined, page: null })])

  expect(textIn(aBundle(aDiagnosis(aPartial(log))), 'classification.csv')).toBe(`${csvHeaders.classification.join()}
page_close,browser,2,0.666667,1,1,2016-03,2016-03
play_video,browser,1,0.333333,1,0,,
`)
})

test('what a spreadsheet would take for a formula is written as text', () => {
  const diagnosis: Diagnosis = {
    ...aDiagnosis(aPartial(logOf([aPlayVideo()]))),
    keptValues: [
      { path: '', value: '=HYPERLINK("http://a.example")', rule: 'K0.enum', count: 1 },
      { path: '@a', value: '-1,\n+2', rule: 'K0.enum', count: 2 },
    ],
    redactions: [{ path: '+a', rule: 'text', count: 3 }],
  }
  const files = aBundle(diagnosis)

  expect(textIn(files, 'kept-values.csv')).toBe(
    'path,value,rule,count\n,"\'=HYPERLINK(""http://a.example"")",K0.enum,1\n\'@a,"\'-1,\n+2",K0.enum,2\n',
  )
  expect(textIn(files, 'redaction.csv')).toBe("path,rule,count\n'+a,text,3\n")
  expect(readCsv(textIn(files, 'kept-values.csv'), csvHeaders.keptValues)).toMatchObject({
    value: [
      { cells: ['', '=HYPERLINK("http://a.example")', 'K0.enum', '1'] },
      { cells: ['@a', '-1,\n+2', 'K0.enum', '2'] },
    ],
  })
})

test('a diagnosis whose figures no bundle can hold is a bug', () => {
  const diagnosis = aDiagnosis()

  expect(() => aBundle({ ...diagnosis, totals: { ...diagnosis.totals, lines: -1 } })).toThrow()
})

test('README.txt says in plain words what is there, what is suppressed and how to withdraw', () => {
  const plain = textIn(bundle, 'README.txt')
  const partial = aPartial(logOf([anEvent(), anEvent(), aPlayVideo()]))
  const suppressed = textIn(aBundle(aDiagnosis(partial, { minCount: 2 }), { minCount: 2 }), 'README.txt')

  for (const name of bundle.keys()) expect(plain).toContain(name.replace(/^(samples\/).*|^README.txt$/, '$1'))
  expect(plain).toContain('27 lines = 22 events + 3 malformed lines + 2 blank lines')
  expect(plain).toContain('\n  diagnose withdraw <id>\n')
  expect(plain).not.toContain('left out')
  expect(suppressed).toContain('fewer than 2 events were left out: 1 categories\nwith 1 events together.')
  expect(plain.split('\n').filter((line) => line.length > 80)).toEqual([])
})

test('numbers of samples keep the spelling of the log', () => {
  const line = '{"event_type":"play_video","event_source":"browser","event":{"speed":0.0,"n":1.0e0,"f":1.50}}\n'
  const sample = [...aBundle(aDiagnosis(aPartial(line)))].find(([name]) => name.startsWith('samples/'))

  expect(new TextDecoder().decode(sample?.[1])).toMatch(
    /"speed":0\.0,"[^"]+":[0-9]\.[0-9]e[0-9],"[^"]+":[0-9]\.[0-9]{2}\}/,
  )
})
