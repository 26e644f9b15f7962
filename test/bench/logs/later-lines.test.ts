import { expect, test } from 'vitest'
import { makeLater } from './later-lines.ts'

const log =
  '{"username": "yara1", "time": "2019-03-03T00:00:00"}\n\n{"username": "", "event": 1}\ncut {"username": "b"\n'
const later = (repetition: number): [string, number] => {
  const block = Buffer.from(log)
  const lines = makeLater(block, repetition)
  return [block.toString(), lines]
}

test('nothing is changed in what comes first, and its lines are counted', () => {
  expect(later(0)).toEqual([log, 4])
})

test('each repetition has other learners, and after all letters another year', () => {
  expect(later(3)).toEqual([log.replace('yara1', 'bara1'), 4])
  expect(later(26)).toEqual([log.replace('2019', '2010'), 4])
})
