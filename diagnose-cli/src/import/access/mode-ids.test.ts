import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivedKey, makeModeIds } from './mode-ids.ts'

const secret = new Uint8Array(32).fill(7)
const modes = ['observing', 'submitting', 'collaborating'] as const
const course = 'course-v1:NorthlakeX+PH101+2016_T1'

function allIds(ids: ReturnType<typeof makeModeIds>, learner: string, of: string): unknown[] {
  return [...modes.map((mode) => ids.user(learner, mode, of)), ids.courseUser(learner, of), ids.globalUser(learner)]
}

test('a learner has other ids in each kind of table and each course', () => {
  const ids = makeModeIds(secret)
  const found = [
    ...allIds(ids, 'zora_a', 'one'),
    ...allIds(ids, 'zora_a', 'two'),
    ids.user('zora_a', 'observing', undefined),
  ]

  // The person in all courses is the same twice.
  expect(new Set(found).size).toBe(found.length - 1)
})

test('the same secret gives the same ids, another one no common id', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (learner, of) => {
      const one = allIds(makeModeIds(secret), learner, of)

      expect(allIds(makeModeIds(secret), learner, of)).toEqual(one)
      expect(allIds(makeModeIds(new Uint8Array(32).fill(8)), learner, of).filter((id) => one.includes(id))).toEqual([])
    }),
  )
})

test('ids have a form that no database or spreadsheet reads as something else', () => {
  expect(allIds(makeModeIds(secret), '=1+1', course)).toEqual(
    ['o', 's', 'c', 'p', 'g'].map((kind) => expect.stringMatching(new RegExp(`^${kind}[0-9a-f]{24}$`))),
  )
})

test('who was not signed in has no id', () => {
  expect(modes.map((mode) => makeModeIds(secret).user(undefined, mode, course))).toEqual(modes.map(() => 'anonymous'))
})

test('a learner who is called as those who were not signed in has an id all the same', () => {
  expect(makeModeIds(secret).user('anonymous', 'observing', course)).not.toBe('anonymous')
})

test('ids stay the same when kept ones were forgotten', () => {
  const ids = makeModeIds(secret, 100)
  const first = ids.user('zora_a', 'observing', course)
  for (let learner = 0; learner < 101; learner++) ids.user(`zora_${learner}`, 'observing', course)

  expect(ids.user('zora_a', 'observing', course)).toBe(first)
})

test('ids are in no order of names', () => {
  const ids = makeModeIds(secret)
  const inOrder = Array.from({ length: 200 }, (_, index) =>
    String(ids.user(`zora_${index + 100}`, 'observing', course)),
  )
  const rising = inOrder.filter((id, index) => index > 0 && id > (inOrder[index - 1] ?? '')).length

  // Of 199 pairs half rise: expected 99.5; sd ≈ 4.1 (neighbours depend on each other), so ±6 sd.
  expect(Math.abs(rising - 99.5)).toBeLessThan(25)
})

test('a derived key is another one for each use', () => {
  expect(derivedKey(secret, 'order')).not.toEqual(derivedKey(secret, 'buckets'))
  expect(derivedKey(secret, 'order')).toHaveLength(32)
})
