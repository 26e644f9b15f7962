import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edxCodeWords, edxNameWords } from './vocabulary-code-words.ts'
import { edxFieldNames } from './vocabulary-field-names.ts'
import { edxVocabulary as vocabulary } from './vocabulary.ts'

test.each([
  'username',
  'correct_map',
  'currentTime',
  '$date',
  'widget_placement',
  'hasSavedAnswers',
  'max_grade',
  'from_mfe_sidebar',
  '_',
])('the key %s may be shown', (key) => {
  expect(vocabulary.isKey(key)).toBe(true)
})

test.each([
  '',
  'grace',
  'mark',
  'will_smith',
  'jane_answers',
  'key_1234',
  'key_1',
  'user_1',
  'answer_2017',
  'edx.video.played',
  '__proto__',
  'constructor',
  'x y',
  'answer'.repeat(20),
  'a@b.io',
  'i4x-edX-DemoX-problem-x_2_1',
])('the key %j is replaced', (key) => {
  expect(vocabulary.isKey(key)).toBe(false)
})

test('no word of code is a name of the list of names, once it counts', () => {
  const both = [...edxCodeWords].filter((word) => edxNameWords.has(word))
  expect(both).toEqual([])
})

test('every listed field is a key, and none has a mark that a path uses', () => {
  expect([...edxFieldNames].filter((name) => !vocabulary.isKey(name) || /[.\s[\](){}]/.test(name))).toEqual([])
})

test.each([
  ['event_source', 'server', 'K0.enum'],
  ['event_type', 'play_video', 'K0.event-name'],
  ['context.event_source', 'server', 'K0.enum'],
  ['context(json).event_type', 'play_video', 'K0.event-name'],
  ['event(json).name', 'textbook.pdf.page.loaded', 'K0.event-name'],
  ['event.correct_map.{key}.correctness', 'correct', 'K0.enum'],
  ['event.user_course_roles[]', 'instructor', 'K0.enum'],
  ['event.widget_placement', 'accordion', 'K0.enum'],
  ['data.block_type', 'problem', 'K0.enum'],
  ['event.event_transaction_type', 'edx.grades.problem.submitted', 'K0.enum'],
  ['event(json).POST.enrollment_action[]', 'enroll', 'K0.enum'],
  ['event.truncated[]', 'old_note_text', 'K0.enum'],
  ['event(json).view', 'Location in Course', 'K0.enum'],
  ['event.amount', '0.75', 'K0.enum'],
  ['event.user_forums_roles[]', 'Community TA', 'K0.enum'],
  ['event.user_forums_roles[]', 'Student', 'K0.enum'],
  ['event.review_status', 'Rules Violation', 'K0.enum'],
  ['event.mode', 'unpaid-executive-education', 'K0.enum'],
  ['event.correct_map.{key}.correctness', 'unknown', 'K0.enum'],
  ['event.component_type', 'drag-and-drop-v2', 'K0.enum'],
  ['event(json).GET.rolename[]', 'Community TA', 'K0.enum'],
  ['event(json).POST.dispatch[]', 'preview_formcalc', 'K0.enum'],
  ['event.anything', '', 'K0.empty'],
  ['event.anything', '0', 'K0.number-0-1'],
  ['event.anything', 'false', 'K0.word'],
])('at %s, %j stays by a rule', (path, value, rule) => {
  expect(vocabulary.keepRule(path, value)).toBe(rule)
})

test.each([
  ['event_source', 'jane'],
  ['event.event_source_of', 'server'],
  ['event.view', 'Location'],
  ['event.search', 'Search Results'],
  ['event.body', 'correct'],
  ['event.user_forums_roles[]', 'Community Mark'],
  ['event(json).POST.rolename[]', 'jane'],
  ['event.rolename', 'Moderator'],
  ['event.answers.{key}', 'verified'],
  ['event(json).POST.mode[]', 'honor'],
  ['event(form).success', 'correct'],
  ['event.name', 'progress'],
  ['context.device.name', 'profile'],
  ['event_type', 'jane.clicked'],
  ['context.event_type', 'jane.clicked'],
  ['context.page', 'x_modules'],
  ['event.event_type', 'book'],
])('at %s, %j does not stay', (path, value) => {
  expect(vocabulary.keepRule(path, value)).toBeUndefined()
})

test('a reason stays as one of two words, never as a sentence, also one that has such a word in it', () => {
  const paths = ['reason', 'event.reason', 'event(json).reason', 'data.reason', 'context.reason', 'event.reason[]']
  const texts = fc.oneof(
    fc.string(),
    fc.tuple(fc.string(), fc.constantFrom('invalid', 'overlimit'), fc.string()).map((parts) => parts.join('')),
    fc.constantFrom('Student request', 'Invalid', 'invalid ', 'invalid.', 'overlimit for jane'),
  )
  const short = ['', '0', '1', 'true', 'false', 'True', 'False', 'on', 'off', 'null', 'None', 'invalid', 'overlimit']
  fc.assert(
    fc.property(fc.constantFrom(...paths), texts, (path, text) => {
      if (!short.includes(text)) expect(vocabulary.keepRule(path, text)).toBeUndefined()
    }),
  )
  expect(vocabulary.keepRule('event.reason', 'overlimit')).toBe('K0.enum')
})

test('a word of a path stays, but not where a name stands', () => {
  expect(vocabulary.isPathWord?.('courseware', 'x')).toBe(true)
  expect(vocabulary.isPathWord?.('staff', 'u')).toBe(false)
  expect(vocabulary.isPathWord?.('staff', 'user_tours/v1')).toBe(false)
  expect(vocabulary.isPathWord?.('jane', 'courses')).toBe(false)
})
