/**
 * Where the events of the platform are documented. A rule's reference is one of these, with the section behind it where that
 * is called otherwise than the event.
 *
 * @module
 */
const current = 'https://docs.openedx.org/en/latest/developers/references/internal_data_formats/tracking_logs'
const old = 'https://edx.readthedocs.io/projects/devdata/en/latest/internal_data_formats/tracking_logs'

/** What learners do. */
export const studentEvents = `${current}/student_event_types.html#`

/** What course teams do. */
export const teamEvents = `${current}/course_team_event_types.html#`

/** What learners did: sections that the current reference has dropped. */
export const oldStudentEvents = `${old}/student_event_types.html#`

/** What course teams did: sections that the current reference has dropped. */
export const oldTeamEvents = `${old}/course_team_event_types.html#`

/** For what no reference has: the place in the code that emits the event. @param place `<owner>/<repository>/blob/…` */
export function sourceCode(place: string): string {
  return `https://github.com/${place}`
}

/** The whole address: where a rule names a page alone, the section that is called as the event is. */
export function referenceOf({ eventType, reference }: { eventType: string; reference: string }): string {
  return reference.endsWith('#') ? reference + eventType.replaceAll(/[._]/g, '-') : reference
}
