import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './psychometrics-histogram-generation.server.ts'

test('the problem is kept', () => {
  const event = aTrackingEvent('psychometrics-histogram-generation', 'server', {
    problem: usageKey('problem', 'prism'),
  })

  expect(meantBy(rule, event)).toEqual(
    observation('psychometrics-histogram-generation', { module: aModule('problem', 'prism') }),
  )
})
