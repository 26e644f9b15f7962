import { expect, test } from 'vitest'
import type { EdxEvent } from './edx-event.ts'
import { isOwnAct } from './own-act.ts'

test.each([
  ['48213', 48213, true],
  ['48213', '48213', true],
  ['48213', 77001, false],
  ['48213', undefined, undefined],
  ['48213', null, undefined],
  [undefined, undefined, undefined],
  [undefined, 48213, undefined],
])('the learner %s and the person %s: %s', (userId, person, isOwn) => {
  expect(isOwnAct({ userId } as EdxEvent, person)).toBe(isOwn) // no other field is read
})
