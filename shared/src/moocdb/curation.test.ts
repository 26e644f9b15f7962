import { expect, test } from 'vitest'
import type { LocationHow } from '../translate/rows.ts'
import { CandidateCounts } from './curation.ts'

const module = 'i4x://NorthlakeX/PH101/video/lens/'

function seen(url: string, how: LocationHow, title?: string) {
  return { module, url, how, title }
}

test('the pages of a module stand by how often, and of equals the one that rows give themselves', () => {
  const counts = new CandidateCounts()
  const rows = [seen('/a/', 'panel'), seen('/b/', 'given'), seen('/c/', 'url'), seen('/c/', 'panel')]
  for (const row of [...rows, { ...seen('/d/', 'given'), module: undefined }]) counts.add(row)
  const own = { module, title: undefined }

  expect(counts.ranked()).toEqual([
    {
      ...own,
      url: '/c/',
      count: 2,
      hows: new Map([
        ['url', 1],
        ['panel', 1],
      ]),
    },
    { ...own, url: '/b/', count: 1, hows: new Map([['given', 1]]) },
    { ...own, url: '/a/', count: 1, hows: new Map([['panel', 1]]) },
  ])
})

test('a module has the smallest of its names, whichever comes first', () => {
  const counts = new CandidateCounts()
  for (const title of ['Lenses', undefined, 'A lens', 'Mirrors']) counts.add(seen('/a/', 'given', title))

  expect(counts.ranked().map(({ title }) => title)).toEqual(['A lens'])
})
