import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../../test/property-seed.ts'
import { assessmentCells } from './act-rows.ts'

const answered = {
  learner: 'ada',
  course: undefined,
  ip: undefined,
  agent: undefined,
  position: 0,
  url: 'https://h.example/',
  resource: 'https://h.example/problem/lens/',
  how: 'given',
  module: 'i4x://A/B/problem/lens/',
  title: undefined,
  source: 'server',
  problem: 'i4x://A/B/problem/lens/',
  answer: '3',
  attempt: 1,
  status: 1,
  assessment: { grade: 1, feedback: null },
} as const

test('a moment is written as Date writes it', () => {
  const at = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) - 1 })
  fc.assert(
    fc.property(fc.array(at), (moments) => {
      const written = moments.map((at) => assessmentCells(1, 1, { ...answered, at })?.at(-1))
      expect(written).toEqual(moments.map((at) => new Date(at).toISOString()))
    }),
  )
})

test('an answer that was not judged has no assessment', () => {
  expect(assessmentCells(1, 1, { ...answered, at: 0, assessment: undefined })).toBeUndefined()
})
