import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.save_submission.server.ts'

test('a draft is saved and not submitted', () => {
  const event = aTrackingEvent(
    'openassessmentblock.save_submission',
    'server',
    { saved_response: { text: 'Light be' } },
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('openassessment', 'essay'),
        status: 0,
        answer: 'Light be',
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})

test.each([
  ['text', 'Light be', 'Light be'],
  ['JSON in a text', '{"parts": [{"text": "Light be"}]}', 'Light be'],
  ['JSON of several answers', '{"parts": [{"text": "Light"}, {"text": "be"}]}', '["Light","be"]'],
  ['JSON of an older assessment', '{"text": "Light be", "file_upload_key": "k"}', 'Light be'],
  ['text that is JSON of something else', '{"light": 1}', '{"light": 1}'],
])('a draft may come as %s', (_form, saved, answer) => {
  const event = aTrackingEvent('openassessmentblock.save_submission', 'server', { saved_response: saved })

  expect(meantBy(rule, event).acts).toEqual([expect.objectContaining({ kind: 'submission', status: 0, answer })])
})
