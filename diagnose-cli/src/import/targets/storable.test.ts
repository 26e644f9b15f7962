import { expect, test } from 'vitest'
import { storable } from './storable.ts'

test('each NUL of a text becomes the mark for what cannot be shown', () => {
  expect([storable('a\0b\0'), storable('plain')]).toEqual(['a\ufffdb\ufffd', 'plain'])
})
