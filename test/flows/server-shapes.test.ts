/** The database pages the shapes of an event as if somebody had all of them in a list. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { pagesOf, shapesPerPage, shapesWanted, type ShapesSection } from '@mooc-panorama/shared/panorama/shape-pages.ts'
import { samplesQuery } from '../../server/src/panorama/samples-query.ts'
import { shapesQuery } from '../../server/src/panorama/shapes-query.ts'
import { aDatabase, type TestDatabase } from '../builders/database.ts'
import { shapesOn } from '../builders/panorama-pages.ts'
import { aCategory, anInstitution, shelve } from '../builders/shelving.ts'

const shapeCount = 60
/** Every third shape has no sample, the most frequent one too. */
const plan = {
  eventType: 'play_video',
  shapes: Array.from({ length: shapeCount }, (_, i) => shapeCount - i),
  samples: Array.from({ length: shapeCount }, (_, i) => (i % 3 === 0 ? [] : ['{"n": 1.0}', '{"n": 2.0}'])),
}
const { id } = aCategory(plan)

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
  await shelve(database.sql, await anInstitution(database.sql, 'northlake'), { categories: [plan] })
})
afterAll(() => database.drop())

const sections = Object.keys(shapesPerPage) as ShapesSection[]

test.each(sections)('the section %s: each page is that of the whole list', async (section) => {
  const { shapes: whole } = await shapesQuery(database.db, id, { of: 'all', per: shapeCount, page: 1 })
  const bare = whole.map(withoutPlace)
  const last = pagesOf(section === 'samples' ? 40 : shapeCount, shapesPerPage[section])

  for (let page = 1; page <= last; page++)
    expect(await shapesQuery(database.db, id, shapesWanted(section, page))).toEqual(shapesOn(section, bare, page))
})

test('a page after the last is empty, or the last where a reader is to see something', async () => {
  const wanted = shapesWanted('shapes', 99)

  expect((await shapesQuery(database.db, id, wanted)).shapes).toEqual([])
  expect(await shapesQuery(database.db, id, { ...wanted, isClamped: true })).toEqual(
    await shapesQuery(database.db, id, shapesWanted('shapes', 3)),
  )
})

test('who asks for no shape gets the counts', async () => {
  expect(await shapesQuery(database.db, id, { of: 'all', per: 0, page: 1 })).toMatchObject({
    shapes: [],
    listing: { total: 60, sampled: 40, samples: 80, held: 80, waiting: 60 },
  })
})

test('a shape with very many samples takes none from another one', async () => {
  const many = Array.from({ length: 20_001 }, (_, i) => `{"n": ${i}.0}`)
  const crowded = { eventType: 'pause_video', shapes: [2, 1], samples: [many, many] }
  await shelve(database.sql, await anInstitution(database.sql, 'southlake'), { categories: [crowded] })
  const { shapes, listing } = await shapesQuery(database.db, aCategory(crowded).id, shapesWanted('samples', 1))

  expect(shapes.map(({ samples }) => samples.length)).toEqual([12, 12])
  expect(listing).toMatchObject({ samples: 24, held: 40_002 })
})

test('all samples come page by page, each once, in one order', async () => {
  const whole = await samplesQuery(database.db, id, { page: 1, per: 80 })
  const pages = await Promise.all(
    Array.from({ length: 13 }, (_, i) => samplesQuery(database.db, id, { page: i + 1, per: 7 })),
  )

  expect([whole.samples.length, whole.isLast]).toEqual([80, true])
  expect(pages.flatMap(({ samples }) => samples)).toEqual(whole.samples)
  expect(pages.map(({ isLast }) => isLast)).toEqual([...Array<boolean>(11).fill(false), true, true])
})

function withoutPlace(shape: EventShape): EventShape {
  const copy = { ...shape }
  delete copy.samples_place
  return copy
}
