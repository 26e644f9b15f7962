import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './problem_show.browser.ts'

test('it is an observation of the problem', () => {
  const event = aTrackingEvent('problem_show', 'browser', { problem: usageKey('problem', 'prism') })

  expect(meantBy(rule, event)).toEqual(observation('problem_show', { module: aModule('problem', 'prism') }))
})

test('a bare name is a part of a problem of the course', () => {
  const event = aTrackingEvent('problem_show', 'browser', { problem: 'prism_2_1' })

  expect(meantBy(rule, event)).toEqual(observation('problem_show', { module: aModule('problem', 'prism', '2/1/') }))
})
