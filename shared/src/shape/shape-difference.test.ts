import { expect, test } from 'vitest'
import type { Shape } from './shape.ts'
import { shapeDifference } from './shape-difference.ts'

const usual: Shape = [' object', 'event object', 'event.id string', 'event.time number', 'time string']

test('a shape beside itself has and lacks nothing', () => {
  expect(shapeDifference(usual, usual)).toEqual({ has: [], lacks: [], retyped: [] })
})

test('an object that only one of the shapes has is told once, with how much is in it', () => {
  const shape: Shape = [' object', 'context object', 'context.org_id string', 'context.path string', 'time string']

  expect(shapeDifference(usual, shape)).toEqual({
    has: [{ path: 'context', types: ['object'], inside: 2 }],
    lacks: [{ path: 'event', types: ['object'], inside: 2 }],
    retyped: [],
  })
})

test('a path that only begins like another one is told, too', () => {
  const shape: Shape = [...usual, 'timer number', 'timer_id string']

  expect(shapeDifference(usual, shape).has).toEqual([
    { path: 'timer', types: ['number'], inside: 0 },
    { path: 'timer_id', types: ['string'], inside: 0 },
  ])
})

test('a path of both with other types is neither had nor lacked', () => {
  const shape: Shape = [' object', 'event string(json)', 'event(json) object', 'time object', 'time.$date number']

  expect(shapeDifference(usual, shape)).toEqual({
    has: [
      { path: 'event(json)', types: ['object'], inside: 0 },
      { path: 'time.$date', types: ['number'], inside: 0 },
    ],
    lacks: [
      { path: 'event.id', types: ['string'], inside: 0 },
      { path: 'event.time', types: ['number'], inside: 0 },
    ],
    retyped: [
      { path: 'event', types: ['string(json)'], usual: ['object'] },
      { path: 'time', types: ['object'], usual: ['string'] },
    ],
  })
})

test('a path with several types differs where one type is more', () => {
  const shape: Shape = [...usual, 'time object']

  expect(shapeDifference(usual, shape).retyped).toEqual([
    { path: 'time', types: ['string', 'object'], usual: ['string'] },
  ])
})
