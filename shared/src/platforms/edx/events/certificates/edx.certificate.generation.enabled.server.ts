import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.certificate.generation.enabled',
  eventSource: 'server',
  meaning: 'The course team, or the platform, lets learners generate their own certificates in this course run.',
  reference: studentEvents,
  toRows: (event) => observed(event),
}
