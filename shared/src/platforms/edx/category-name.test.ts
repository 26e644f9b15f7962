import fc from 'fast-check'
import { expect, test } from 'vitest'
import { categoryName, isShowableName, nameRule } from './category-name.ts'
import { edxVocabulary } from './vocabulary.ts'
import { routeRows } from './route-rows.ts'
import facts from './route-templates.json' with { type: 'json' }

const server = (type: string) => categoryName(type, 'server').eventType

test.each([
  ['/', '/'],
  ['/dashboard', '/dashboard'],
  ['/dashboard?next=alice#bob', '/dashboard'],
  ['/dash\u200bboard', '/dashboard'],
  ['/courses/edX/DemoX/2014/about', '/courses/{course}/about'],
  ['/courses/course-v1:edX+D+1/about', '/courses/{course}/about'],
  ['/courses/course-v1%3AedX%2BD%2B1/about', '/courses/{course}/about'],
  ['/courses/edX%2FD%2F1/about', '/courses/{course}/about'],
  ['/courses/edX/D/1/courseware/week/day/', '/courses/{course}/courseware/{chapter}/{section}/'],
  ['/courses/edX/D/1/courseware/week/day/3', '/courses/{course}/courseware/{chapter}/{section}/{int}'],
  ['/courses/edX/D/1/edxnotes', '/courses/{course}/edxnotes{path}'],
  ['/courses/edX/D/1/edxnotes/alice', '/courses/{course}/edxnotes{path}'],
  [
    '/courses/edX/D/1/xblock/i4x:;_;_edX;_D;_problem;_a/handler/xmodule_handler/problem_check',
    '/courses/{course}/xblock/{usage:problem}/handler/xmodule_handler/problem_check',
  ],
  [
    '/courses/edX/D/1/xblock/block-v1:edX+D+1+type@secret+block@a/handler/alice/bob',
    '/courses/{course}/xblock/{usage:*}/handler/{handler}/{dispatch}',
  ],
  ['/courses/edX/D/1/modx/i4x://edX/D/problem/a/problem_get', '/courses/{course}/modx/{usage:problem}/problem_get'],
  ['/courses/edX/D/1/instructor/api/list_forum_members', '/courses/{course}/instructor/api/list_forum_members'],
  ['/courses/edX/D/1/instructor/api/alice', '/courses/{course}/instructor/api/{api}'],
  ['/courses/edX/D/1/0123456789abcdef0123456789abcdef/', '/courses/{course}/{hex32}/'],
  ['/courses/edX/D/1/progress/alice/', '/courses/{course}/progress/{username}/'],
  ['/courses/alice', '/courses/{path}'],
  ['/u/alice', '/u/{username}'],
  ['/api/user/v1/accounts/alice/x/y', '/api/user/v1/accounts/{username}/{path}'],
  ['/c4x/edX/D/asset/alice.png', '/{asset}'],
  ['/asset-v1:edX+D+1+type@asset+block@alice.png', '/{asset}'],
  ['/course/edX.D.1', '/course/{ckey}'],
  ['/course/edX/D/1', '/course/{ckey}'],
  ['/course_team/course-v1:edX+D+1/a@example.org', '/course_team/{ckey}/{email}'],
  ['/xblock/edX.D.1/branch/draft/block/a/student_view', '/xblock/{usage:*}/student_view'],
  ['/register/alice', '/register/{path}'],
  ['/alice', '/{unrouted}'],
  ['//alice', '/{unrouted}'],
  ['/%E0%A4%A/%', '/{unrouted}'],
  ['/wiki/' + 'a/'.repeat(1_000), '/wiki/{path}'],
  ['i4x://edX/D/problem/a', 'i4x:{usage:problem}'],
  ['i4x://edX/D/problem/a/problem_check', 'i4x:{usage:problem}/problem_check'],
  ['i4x://edX/D/alice/a/bob', 'i4x:{usage:*}/{dispatch}'],
  ['block-v1:edX+D+1+type@video+block@a/save_user_state', 'block-v1:{usage:video}/save_user_state'],
  ['add-instructor alice', 'add-instructor {user}'],
  ['alice requested progress page for bob in edX/D/1', '{user} requested progress page for {user} in {course}'],
  [
    'alice reset attempts from 3 to 0 for bob on problem i4x://a in edX/D/1',
    '{user} reset attempts from {n} to 0 for {user} on problem {usage} in {course}',
  ],
  ['add alice as admin for edX/D/1', 'add {user} as {role} for {course}'],
  ['git pull alice', 'git pull {dir}'],
  ['psychometrics i4x://a', 'psychometrics {usage}'],
  ['alice wrote bob', '{free-text}'],
])('case %#: a server type is written by its template', (type, template) => {
  expect(categoryName(type, 'server')).toEqual({ eventType: template, eventSource: 'server', naming: 'template' })
})

test.each([
  ['play_video', 'browser', 'play_video', 'browser', 'listed'],
  ['error:calc', 'server', 'error:calc', 'server', 'listed'],
  ['edx.itembankblock.content.assigned', 'server', 'edx.itembankblock.content.assigned', 'server', 'listed'],
  ['my.new_event-2', 'mobile', 'my.new_event-2', 'mobile', 'candidate'],
  ['play_video', 'alice', 'play_video', '{unlisted}', 'listed'],
  ['my.event', 'Server', 'my.event', '{unlisted}', 'candidate'],
  ['/dashboard', 'browser', '{unlisted}', 'browser', 'unlisted'],
  ['/dashboard', 'alice', '{unlisted}', '{unlisted}', 'unlisted'],
  ['a'.repeat(101), 'server', '{unlisted}', 'server', 'unlisted'],
  ['a..b', 'server', '{unlisted}', 'server', 'unlisted'],
  ['=cmd()', 'server', '{unlisted}', 'server', 'unlisted'],
  ['{unlisted}', 'server', '{unlisted}', 'server', 'unlisted'],
  ['__proto__', 'browser', '{unlisted}', 'browser', 'unlisted'],
])('case %#: other names are listed, candidates or unlisted', (type, source, eventType, eventSource, naming) => {
  expect(categoryName(type, source)).toEqual({ eventType, eventSource, naming })
})

test.each(routeRows)('the template %s gives itself back as a name of ours', (template) => {
  expect(ruleOf(template.replaceAll('{usage}', '{usage:video}'), 'server')).toBe('N3')
})

/** Words that a template may have: those of the shipped lists. */
const shipped = new Set([
  ...routeRows.flatMap((template) => template.split('/')),
  ...Object.values(facts.vocabularies).flat(),
  ...facts.vocabularies.block_types.map((type) => `{usage:${type}}`),
  '{usage:*}',
  '{unrouted}',
  '{handler}',
  '{dispatch}',
  '{view}',
  '{api}',
  '{path}',
])

const hostileSegment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...shipped) },
  fc.string(),
  fc.constantFrom(
    'alice',
    'a@example.org',
    '%61lice',
    'course-v1:alice+b+c',
    'i4x:',
    '',
    '%',
    'i4x:;_;_a;_b;_alice;_c',
  ),
  fc.constantFrom('block-v1:a+b+c+type@alice+block@d', '0123456789abcdef0123456789abcdef', '7', '{usage:alice}', '..'),
)

test('a template of a path has no word but shipped ones', () => {
  fc.assert(
    fc.property(fc.array(hostileSegment, { maxLength: 10 }), (segments) => {
      const template = server(`/${segments.join('/')}`)
      expect(
        template
          .slice(1)
          .split('/')
          .filter((segment) => segment !== '' && !shipped.has(segment)),
      ).toEqual([])
      expect(ruleOf(template, 'server')).toBe('N3')
    }),
    { numRuns: 3_000 },
  )
})

test('every name that the rules give is one that the check of a bundle accepts', () => {
  const type = fc.oneof(
    fc.string(),
    fc.array(hostileSegment).map((segments) => segments.join('/')),
    fc.array(hostileSegment).map((segments) => `i4x://${segments.join('/')}`),
    fc
      .array(fc.constantFrom('add', 'alice', 'as', 'for', 'reload', 'in', 'add-staff', 'git', 'pull'))
      .map((w) => w.join(' ')),
  )
  fc.assert(
    fc.property(type, fc.constantFrom('browser', 'server', 'task', 'x'), (eventType, source) => {
      const name = categoryName(eventType, source)
      expect(ruleOf(name.eventType, name.eventSource, true)).toBeDefined()
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  ['/courses/edX/D/1/about', 'server'],
  ['/u/alice', 'server'],
  ['/alice/{path}', 'server'],
  ['/xblock/{usage:alice}', 'server'],
  ['i4x:{usage:problem}/alice', 'server'],
  ['add-instructor alice', 'server'],
  ['/dashboard', 'browser'],
  ['play_video', 'alice'],
  ['a b', 'server'],
  ['', 'server'],
])('case %#: a name that the rules cannot give is refused', (type, source) => {
  expect(ruleOf(type, source, true)).toBeUndefined()
})

const many = { fewUsers: false, fewNetworks: false }

test.each([
  ['play_video', 'browser', { fewUsers: true, fewNetworks: true }, 'K0.event-name'],
  ['acme.video.clicked', 'browser', { fewUsers: true, fewNetworks: false }, undefined],
  ['acme.video.clicked', 'mobile', { fewUsers: false, fewNetworks: true }, undefined],
  ['video.button.clicked', 'browser', many, 'N1'],
  ['maria.garcia', 'browser', many, undefined],
  ['maria.garcia', 'server', { fewUsers: true, fewNetworks: false }, undefined],
  ['maria.garcia', 'server', many, 'N2.users'],
  ['video.button.clicked', 'server', { fewUsers: true, fewNetworks: true }, 'N2.words'],
  ['{unlisted}', 'browser', { fewUsers: true, fewNetworks: true }, 'N.unlisted'],
])('%s of %s, seen by %j, is shown by the rule %s', (eventType, eventSource, seenBy, rule) => {
  expect(nameRule({ eventType, eventSource }, edxVocabulary.isCodeWords(eventType), seenBy)).toBe(rule)
})

function ruleOf(eventType: string, eventSource: string, isCodeWords = false): string | undefined {
  return nameRule({ eventType, eventSource }, isCodeWords, many)
}

test('long hostile names are named in linear time', () => {
  const names = [
    '/'.repeat(1e6),
    `/${'%'.repeat(1e6)}`,
    'a_'.repeat(5e5),
    `i4x:${';_'.repeat(5e5)}`,
    ' in '.repeat(3e5),
  ]
  const started = performance.now()

  for (const name of names) server(name)

  // About 50 ms; a quadratic step over a million characters would take minutes.
  expect(performance.now() - started).toBeLessThan(5_000)
})

test.each([
  ['browser', true, 10, 3, true],
  ['browser', true, 9, 3, false],
  ['browser', true, 10, 2, false],
  ['browser', false, 10, 3, false],
  ['mobile', true, 10, 2, false],
  ['{unlisted}', true, 10, 2, false],
  ['server', true, 1, 0, true],
  ['server', false, 10, 0, true],
  ['server', false, 9, 3, false],
])(
  'a candidate of %s with code words %s, %i users and %i networks: %s',
  (eventSource, words, users, networks, shown) => {
    const name = { eventType: 'my.event', eventSource, naming: 'candidate' as const }

    expect(isShowableName(name, words, { users, networks, minUsers: 10 })).toBe(shown)
  },
)

test('listed names and templates are always shown, the unlisted never', () => {
  const nobody = { users: 0, networks: 0, minUsers: 10 }
  const shown = (naming: 'listed' | 'template' | 'unlisted') =>
    isShowableName({ eventType: 'x', eventSource: 'browser', naming }, true, nobody)

  expect([shown('listed'), shown('template'), shown('unlisted')]).toEqual([true, true, false])
})
