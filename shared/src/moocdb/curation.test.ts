import { expect, test } from 'vitest'
import type { LocationHow } from '../translate/rows.ts'
import { applyCuration, CandidateCounts } from './curation.ts'

const module = 'i4x://NorthlakeX/PH101/video/lens/'

function seen(url: string, how: LocationHow) {
  return { module, url, how, resource: `${url}video/lens/` }
}

test('the pages of a module stand by how often, and of equals the one that rows give themselves', () => {
  const counts = new CandidateCounts()
  const rows = [seen('/a/', 'panel'), seen('/b/', 'given'), seen('/c/', 'url'), seen('/c/', 'panel')]
  for (const row of [...rows, { ...seen('/d/', 'given'), module: undefined }]) counts.add(row)

  expect(counts.ranked()).toEqual([
    {
      module,
      url: '/c/',
      count: 2,
      hows: new Map([
        ['url', 1],
        ['panel', 1],
      ]),
    },
    { module, url: '/b/', count: 1, hows: new Map([['given', 1]]) },
    { module, url: '/a/', count: 1, hows: new Map([['panel', 1]]) },
  ])
})

test('an answer moves the rows of its module, and once is as good as twice', () => {
  const answers = new Map([[module, '/b/']])
  const moved = applyCuration(seen('/a/', 'panel'), answers)

  expect(moved).toEqual({ module, url: '/b/', how: 'panel', resource: '/b/video/lens/' })
  expect(applyCuration(moved, answers)).toBe(moved)
})

test.each([
  ['without an answer', new Map()],
  ['with none of the pages as the answer', new Map([[module, undefined]])],
])('a module %s stays where it is', (_what, answers) => {
  const row = seen('/a/', 'panel')

  expect(applyCuration(row, answers)).toBe(row)
})
