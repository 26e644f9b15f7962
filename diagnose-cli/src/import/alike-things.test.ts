import { expect, test } from 'vitest'
import { AlikeThings, alikeTexts } from './alike-things.ts'

const video = { root: 'i4x://NorthlakeX/PH101/', name: 'video/lenses/', part: '' }

test('modules and pages of several threads that are alike are the same objects, settled once', () => {
  let settled = 0
  const alike = new AlikeThings((module) => {
    settled++
    return { ...module, root: 'i4x://NorthlakeX/PH.101/' }
  }, 2)

  const [module, same, part] = [video, { ...video }, { ...video, part: '2/' }].map((own) => alike.module(own))
  const [page, samePage, sequence] = [1, 1, 2].map((kind) => alike.page('https://a.example/b/', kind))

  expect([module?.uri, part?.uri]).toEqual([
    'i4x://NorthlakeX/PH.101/video/lenses/',
    'i4x://NorthlakeX/PH.101/video/lenses/2/',
  ])
  expect(same).toBe(module)
  expect(settled).toBe(2)
  expect(samePage).toBe(page)
  expect([page?.isSequence, sequence?.isSequence]).toEqual([false, true])
})

test('texts of several threads stay what they are, at their numbers', () => {
  const lists = [
    ['ada', 'ben'],
    ['cleo', 'ada', ''],
  ]

  expect(alikeTexts(lists)).toEqual(lists)
  expect(alikeTexts([])).toEqual([])
})
