import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../../test/property-seed.ts'
import {
  AddressedModule,
  AddressedPage,
  moduleUri,
  onPanel,
  placeOf,
  resourceOf,
  urlOf,
  wholeModuleUri,
} from './addresses.ts'

const lens = { root: 'i4x://A/B/', name: 'problem/lens/', part: '2/1/' }

test('a module that is shared has the addresses of one that is not', () => {
  const shared = new AddressedModule(lens)

  expect([wholeModuleUri(shared), moduleUri(shared), shared]).toEqual([
    wholeModuleUri(lens),
    moduleUri(lens),
    expect.objectContaining(lens),
  ])
  expect(moduleUri(lens)).toBe('i4x://A/B/problem/lens/2/1/')
})

test('on a page it is at its own place, which rows share, whichever pages are asked about', () => {
  const page = fc.nat(1_500).map((number) => `https://h.example/${number}/`)
  fc.assert(
    fc.property(fc.array(page, { maxLength: 300 }), (pages) => {
      const shared = new AddressedModule(lens)
      for (const url of pages) {
        const place = placeOf(url, shared)
        expect(place?.resource).toBe(resourceOf(url, lens))
        expect(placeOf(url, shared)).toBe(place)
      }
    }),
    { numRuns: 30 },
  )
})

test('a page is found again between others', () => {
  const shared = new AddressedModule(lens)
  const first = placeOf('https://h.example/1/', shared)
  placeOf('https://h.example/2/', shared)
  placeOf('https://h.example/3/', shared)

  expect(placeOf('https://h.example/1/', shared)).toBe(first)
})

test('what no steps share has no place', () => {
  expect(placeOf('https://h.example/1/', lens)).toBeUndefined()
  expect(placeOf('https://h.example/1/', undefined)).toBeUndefined()
})

test('of a sequence the panel is a part of the address, whichever was asked about before', () => {
  const sequence = { url: 'https://h.example/courses/A/B/C/courseware/u/s/', isSequence: true }
  const panels = ['1', '2', '1', undefined]

  expect(panels.map((panel) => urlOf({ ...sequence, panel }))).toEqual([
    `${sequence.url}1/`,
    `${sequence.url}2/`,
    `${sequence.url}1/`,
    `${sequence.url}_/`,
  ])
})

test('a page that is shared has the addresses of one that is not, and one object for each panel', () => {
  const sequence = { url: 'https://h.example/courses/A/B/C/courseware/u/s/', isSequence: true, panel: undefined }
  const shared = new AddressedPage(sequence)
  const panels = ['1', '2', '1'].map((panel) => onPanel(shared, panel))

  expect(urlOf(shared)).toBe(urlOf(sequence))
  expect(panels.map(urlOf)).toEqual(['1', '2', '1'].map((panel) => urlOf(onPanel(sequence, panel))))
  expect(panels[2]).toBe(panels[0])
  expect(onPanel(panels[1] ?? sequence, '1')).toBe(panels[0])
  expect(urlOf(new AddressedPage({ ...sequence, isSequence: false, isUnit: true }))).toBe(sequence.url)
})
