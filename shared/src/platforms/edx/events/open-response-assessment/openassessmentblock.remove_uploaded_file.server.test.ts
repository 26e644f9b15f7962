import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.remove_uploaded_file.server.ts'

test('a file is taken away, and its key stays out', () => {
  const payload = { student_item_key: 'a3d9c14e57b84f0a9be6275d80c1f3a2' }
  const event = aTrackingEvent(
    'openassessmentblock.remove_uploaded_file',
    'server',
    payload,
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('openassessmentblock.remove_uploaded_file', { module: aModule('openassessment', 'essay') }),
  )
})
