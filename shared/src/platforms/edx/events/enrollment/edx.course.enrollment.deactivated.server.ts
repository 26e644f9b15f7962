import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { nothing } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.enrollment.deactivated',
  eventSource: 'server',
  meaning: 'A learner is unenrolled from a course, by an own click or by the course team.',
  reference: `${studentEvents}edx-course-enrollment-activated-and-edx-course-enrollment-deactivated`,
  toRows: () => nothing,
}
