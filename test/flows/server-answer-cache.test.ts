import { afterAll, beforeAll, expect, test } from 'vitest'
import { AnswerCache } from '../../server/src/http/answer-cache.ts'
import { aDatabase, type TestDatabase } from '../builders/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
})
afterAll(() => database.drop())

/** Asks for these one after the other. @returns those that had to be made */
async function madeOf(cache: AnswerCache, keys: readonly string[], body = 'x'): Promise<string[]> {
  const made: string[] = []
  for (const key of keys) {
    await cache.answer(key, async () => {
      made.push(key)
      return { contentType: 'text/plain', body }
    })
  }
  return made
}

test('of more answers than are kept, those go that were asked for longest ago', async () => {
  const cache = new AnswerCache(database.db, { length: 1_000, answers: 3, answerLength: 1_000 })

  expect(await madeOf(cache, ['a', 'b', 'c', 'a', 'd', 'a', 'c', 'b'])).toEqual(['a', 'b', 'c', 'd', 'b'])
})

test('so it is with more text, and one that is too long is made each time', async () => {
  const cache = new AnswerCache(database.db, { length: 25, answers: 100, answerLength: 10 })

  expect(await madeOf(cache, ['a', 'b', 'c', 'a'], 'ten signs.')).toEqual(['a', 'b', 'c', 'a'])
  expect(await madeOf(cache, ['long', 'long'], 'eleven sign')).toEqual(['long', 'long'])
})

test('what has changed is made again, and what changes while it is made is not kept', async () => {
  const cache = new AnswerCache(database.db)
  const change = () => database.sql`update panorama_state set version = version + 1`
  let made = 0
  const answer = async (isChanging: boolean) =>
    cache.answer('a', async () => {
      made++
      if (isChanging && made % 2 === 1) await change()
      return { contentType: 'text/plain', body: String(made) }
    })

  expect((await answer(false)).body).toBe('1')
  expect((await answer(false)).body).toBe('1')
  await change()
  expect((await answer(false)).body).toBe('2')
  await change()
  expect((await answer(true)).body).toBe('4') // the third saw a change
  expect((await answer(false)).body).toBe('4')
})
