import { expect, test } from 'vitest'
import { SharedModules } from './shared-modules.ts'

const video = { root: 'i4x://NorthlakeX/PH101/', name: 'video/lenses/', part: '' }

test('a module has one number, also as another object, and others have others', () => {
  const modules = new SharedModules()
  const others = [
    { ...video, part: '2/' },
    { ...video, root: 'i4x://NorthlakeX/PH101/video/', name: 'lenses/' },
    { ...video, name: 'video/lenses', part: '/' },
  ]

  const numbers = [video, ...others, { ...video }, ...others.map((other) => ({ ...other }))].map((module) =>
    modules.numberOf(module),
  )

  expect(numbers).toEqual([0, 1, 2, 3, 0, 1, 2, 3])
  expect(modules.all).toEqual([video, ...others])
})
