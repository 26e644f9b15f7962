import { expect, test } from 'vitest'
import { pointerTo } from './pointer.ts'

test.each([
  ['the root', [], ''],
  ['a place in the manifest', ['files', 3, 'sha256'], '/files/3/sha256'],
  ['a key that the format does not have', ['totals', 'Ada Lovelace', 0], '/totals/*/0'],
])('%s is shown without a foreign key', (_name, parts, pointer) => {
  expect(pointerTo(parts)).toBe(pointer)
})

test('a vocabulary decides which keys of an event are shown', () => {
  const isKey = (key: string) => key !== 'ada@uni.edu'

  expect(pointerTo(['event', 'a/b~c', 'ada@uni.edu'], isKey)).toBe('/event/a~1b~0c/*')
})
