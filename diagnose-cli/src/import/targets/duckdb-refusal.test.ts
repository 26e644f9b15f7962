import { expect, test } from 'vitest'
import { duckdbRefusal, withoutContent } from './duckdb-refusal.ts'

async function thrownBy(error: Error): Promise<unknown> {
  const failing = (): never => {
    throw error
  }
  return withoutContent(failing).catch((thrown: unknown) => thrown)
}

test.each([
  ['IO Error: Could not write file "zora": No space left on device', 'the disk is full'],
  ['Out of Memory Error: could not allocate', 'no more memory'],
  ['Constraint Error: NOT NULL constraint failed: zora', 'it refuses them [Constraint]'],
  ['Conversion Error: Could not convert string "zora" to INT32', 'it refuses them [Conversion]'],
])('"%s" is told without what it says of values', async (message, words) => {
  const error = await thrownBy(new Error(message))
  const refusal = duckdbRefusal(error)

  expect(refusal).toMatchObject({ exitCode: 1, message: [expect.stringContaining(words)] })
  expect(JSON.stringify([refusal, String(error), (error as Error).stack, (error as Error).cause])).not.toContain('zora')
})

test('a full disk is said where the system says it', async () => {
  const error = await thrownBy(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }))

  expect(duckdbRefusal(error)?.message.join()).toContain('the disk is full [ENOSPC]')
})

test('another error is a bug, and stays as it was', async () => {
  const bug = new TypeError('x is not a function')

  expect(await thrownBy(bug)).toBe(bug)
  expect(duckdbRefusal(bug)).toBeUndefined()
})

test('what the work gives is given on', async () => {
  expect(await withoutContent(() => 7)).toBe(7)
})
