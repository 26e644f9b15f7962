import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { joined } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.enrollment.activated',
  eventSource: 'server',
  meaning:
    "A learner is enrolled in a course, by an own click, by the team's batch enrollment or as creator of the course.",
  reference: `${studentEvents}edx-course-enrollment-activated-and-edx-course-enrollment-deactivated`,
  toRows: (event) => joined(event),
}
