import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aTrackingEvent } from '../../../../test/builders/translation.ts'
import { rules } from './rules.gen.ts'
import { CourseKeys } from './translation/course-keys.ts'
import { readEvent, type EdxEvent } from './translation/edx-event.ts'
import { ruleKey, type EdxRule } from './translation/edx-rule.ts'

const all = [...rules.values()]

/** Fields that name people, lead to a name, or hold what somebody wrote for nobody or for a machine. */
const personal = [
  'username',
  'user_id',
  'student',
  'student_id',
  'email',
  'instructor_id',
  'certificate_id',
  'certificate_url',
  'assertion_image_url',
  'assertion_json_url',
  'bookmark_id',
  'note_text',
  'old_note_text',
  'highlighted_content',
  'search_term',
  'search_string',
  'keyword',
  'hint_text',
  'report_url',
  'target_username',
  'instructor',
  'scorer_id',
  'requesting_student_id',
  'requesting_staff_id',
  'attempt_user_id',
  'attempt_code',
  'review_attempt_code',
  'review_video_url',
  'allowance_user_id',
  'recipients_id',
  'sender_id',
  'notification_content',
  'feedback_text',
  'search_text',
  'query',
  'fileName',
]

test('there are rules for most of what the reference documents, each found under its own name', () => {
  expect(all.length).toBeGreaterThanOrEqual(150)
  expect([...rules.keys()]).toEqual(all.map(({ eventType, eventSource }) => ruleKey(eventType, eventSource)))
})

test('no rule fails for a field of any type, and the same event means the same twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.jsonValue({ maxDepth: 2 }), fc.jsonValue(), (rule, value, payload) => {
      const eachField = anEventOf(rule, value)
      const whole = readAs(rule, payload)

      expect(rule.toRows(eachField)).toEqual(rule.toRows(eachField))
      expect(rule.toRows(whole)).toEqual(rule.toRows(whole))
    }),
    { numRuns: 2_000 },
  )
})

test('an observation bears the recorded name of its event', () => {
  const names = all.flatMap((rule) =>
    rule.toRows(anEventOf(rule, 1)).acts.flatMap((act) => (act.kind === 'observation' ? [[rule, act.eventType]] : [])),
  )

  expect(names.filter(([rule, name]) => (rule as EdxRule).eventType !== name)).toEqual([])
})

test('what names a person is in no row, and long texts are in no data', () => {
  const leaking = all.filter((rule) => {
    const acts = rule.toRows(anEventWith(rule, (name) => (personal.includes(name) ? 'PERSONAL' : 'other'))).acts
    return JSON.stringify(acts).includes('PERSONAL')
  })
  const long = all.filter((rule) => {
    const { acts } = rule.toRows(anEventOf(rule, 'x'.repeat(5_000)))
    return acts.some((act) => act.kind === 'observation' && JSON.stringify(act.data ?? {}).includes('x'.repeat(1_001)))
  })

  expect(leaking.map(({ eventType }) => eventType)).toEqual([])
  expect(long.map(({ eventType }) => eventType)).toEqual([])
})

/** An event of the rule whose every field has the value, whatever the field is called. */
function anEventOf(rule: EdxRule, value: unknown): EdxEvent {
  return anEventWith(rule, () => value)
}

function anEventWith(rule: EdxRule, valueOf: (field: string) => unknown): EdxEvent {
  return readAs(rule, new Proxy({}, { get: (_target, name) => valueOf(String(name)) }))
}

function readAs({ eventType, eventSource }: EdxRule, payload: unknown): EdxEvent {
  const event = aTrackingEvent(eventType, eventSource, {}, { event: payload })
  const read = readEvent(event, { courses: new CourseKeys(), defaultOrigin: 'https://learn.northlake.example' })
  if (typeof read === 'string') throw new Error(read)
  return read
}
