import { expect, test } from 'vitest'
import { linkTarget } from './link-target.ts'

test.each([
  ['https://h.example/courses/A/B/C/courseware/u/s/?x=1#y', 'https://h.example/courses/A/B/C/courseware/u/s/'],
  ['https://h.example/courses/A/B/C/courseware/u/s/3', 'https://h.example/courses/A/B/C/courseware/u/s/3/'],
  ['/courses/A/B/C/wiki', 'https://unknown/courses/A/B/C/wiki/'],
  ['https://h.example/u/mirela_voss', 'https://h.example/'],
  ['https://elsewhere.example/a/b?token=1', 'https://elsewhere.example/'],
  ['https://mirela:secret@elsewhere.example/a', 'https://elsewhere.example/'],
  ['mailto:mirela@elsewhere.example', undefined],
  [7, undefined],
])('the target %s is kept as %s', (address, kept) => {
  expect(linkTarget(address)).toBe(kept)
})
