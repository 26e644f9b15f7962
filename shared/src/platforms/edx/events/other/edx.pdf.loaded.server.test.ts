import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.pdf.loaded.server.ts'

test('the document is the block of the event', () => {
  const event = aTrackingEvent(
    'edx.pdf.loaded',
    'server',
    { url: 'https://optics.example/lenses.pdf', source_url: '' },
    inBlock('pdf', 'handout'),
  )

  expect(meantBy(rule, event)).toEqual(observation('edx.pdf.loaded', { module: aModule('pdf', 'handout') }))
})
