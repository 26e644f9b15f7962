/** One institution that lies among ten: the sum is its own, the middle is not. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { eventQuery } from '../../server/src/panorama/event-query.ts'
import { shapesOfAnswer } from '../../server/src/panorama/shapes-page.ts'
import { isSuddenChange } from '../../server/src/shelf/sudden-change.ts'
import { aDatabase, type TestDatabase } from '../builders/database.ts'
import { aCategory, anInstitution, shelve } from '../builders/shelving.ts'

const honest = [90, 92, 95, 97, 100, 101, 103, 106, 110]
const { id } = aCategory({ eventType: 'play_video' })

let database: TestDatabase
let liar: number
beforeAll(async () => {
  database = await aDatabase()
  for (const [i, events] of honest.entries()) await say(await anInstitution(database.sql, `honest${i}`), events)
  liar = await anInstitution(database.sql, 'liar')
})
afterAll(() => database.drop())

/** A diagnosis takes the place of the one before. */
async function say(institution: number, events: number): Promise<string> {
  const digest = `${institution}-${events}`.padEnd(64, '0') as Parameters<typeof shelve>[3]
  const shelved = await shelve(
    database.sql,
    institution,
    { categories: [{ eventType: 'play_video', shapes: [events] }] },
    digest,
  )
  return shelved === 'held-by-another' ? '' : shelved.diagnosis
}

test('whatever one of ten says, the middle moves by less than a tenth, and the sum tells whose it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000_000_000 }), async (events) => {
      await say(liar, events)
      const event = await eventQuery(database.db, id, edx, shapesOfAnswer(1))

      expect(event?.row.frequency).toBe(honest.reduce((sum, one) => sum + one, events))
      expect(Math.abs((event?.spread.middle ?? 0) - 100)).toBeLessThan(10)
      expect(event?.spread.most).toBe(Math.max(...honest, events))
    }),
    { numRuns: 30 },
  )
})

test('ten times as many events as before, or a tenth of them, are a sudden change', async () => {
  const course = await anInstitution(database.sql, 'course')
  const isSudden: boolean[] = []
  for (const events of [100, 1_000, 10_001, 1_001, 100])
    isSudden.push(await isSuddenChange(database.sql, await say(course, events)))

  expect(isSudden).toEqual([false, false, true, false, true])
})
