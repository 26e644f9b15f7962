import { expect, test } from 'vitest'
import { EventScope } from '../../anonymise/event-scope.ts'
import { SurrogateDraws } from '../../anonymise/surrogate-draws.ts'
import { TokenTable } from '../../anonymise/token-table.ts'
import { edxIdForms } from './id-forms.ts'

const hash = '0123456789abcdef0123456789abcdef'

test.each([
  ['course-v1:edX+DemoX+Demo', /^course-v1:Org\d{4}\+Num\d{4}\+Run\d{4}$/],
  ['ccx-v1:edX+DemoX+Demo+ccx@12', /^ccx-v1:Org\d{4}\+Num\d{4}\+Run\d{4}\+ccx@\d\d$/],
  ['library-v1:edX+Lib', /^library-v1:Org\d{4}\+Num\d{4}$/],
  ['edX/DemoX/Demo_2014', /^Org\d{4}\/Num\d{4}\/Run\d{4}$/],
  [
    'edX.E929.2014_T2/branch/draft/block/vertical5a7',
    /^Org\d{4}\.Num\d{4}\.Run\d{4}\/branch\/draft\/block\/Name\d{4}$/,
  ],
  ['i4x://edX/DemoX/problem/Fun_Problem', /^i4x:\/\/Org\d{4}\/Num\d{4}\/problem\/Name\d{4}$/],
  ['i4x://edX/DemoX/janestype/x', /^i4x:\/\/Org\d{4}\/Num\d{4}\/other\/Name\d{4}$/],
  ['i4x:;_;_edX;_DemoX;_video;_abc', /^i4x:;_;_Org\d{4};_Num\d{4};_video;_Name\d{4}$/],
  [`i4x-edX-DemoX-video-${hash}`, /^i4x-Org\d{4}-Num\d{4}-video-[0-9a-f]{32}$/],
  [`input_i4x-edX-DemoX-problem-${hash}_2_1[]`, /^input_i4x-Org\d{4}-Num\d{4}-problem-[0-9a-f]{32}_2_1\[\]$/],
  [`${hash}_2_1`, /^[0-9a-f]{32}_2_1$/],
  ['prism_2_1', /^Name\d{4}_2_1$/],
  ['Fun.Problem-7_12_1_dynamath', /^Name\d{4}_12_1_dynamath$/],
  [`input_${hash}_2_1_dynamath`, /^input_[0-9a-f]{32}_2_1_dynamath$/],
  [
    `block-v1:edX+DemoX+Demo+type@problem+block@${hash}`,
    /^block-v1:Org\d{4}\+Num\d{4}\+Run\d{4}\+type@problem\+block@[0-9a-f]{32}$/,
  ],
  [
    `ccx-block-v1:edX+DemoX+Demo+ccx@7+type@vertical+block@Q_3`,
    /^ccx-block-v1:Org\d{4}\+Num\d{4}\+Run\d{4}\+ccx@\d\+type@vertical\+block@Name\d{4}$/,
  ],
  ['lib-block-v1:edX+Lib+type@html+block@x', /^lib-block-v1:Org\d{4}\+Num\d{4}\+type@html\+block@Name\d{4}$/],
  [
    'asset-v1:edX+DemoX+Demo+type@asset+block/My_CV.pdf',
    /^asset-v1:Org\d{4}\+Num\d{4}\+Run\d{4}\+type@asset\+block\/slug\d{4}\.pdf$/,
  ],
  [
    `block-v1:edX+DemoX+Demo+type@sequential+block@Week_2/block-v1:edX+DemoX+Demo+type@vertical+block@${hash}`,
    /^block-v1:(Org\d{4}\+Num\d{4}\+Run\d{4}\+type@)sequential\+block@Name\d{4}\/block-v1:\1vertical\+block@[0-9a-f]{32}$/,
  ],
  ['choice_brazil', /^choice_\d{4}$/],
  [`jane,block-v1:a+b+c+type@html+block@${hash}`, /^user_\d{4},block-v1:Org/],
])('%s keeps its grammar, and its surrogate is known as one', (text, grammar) => {
  const form = edxIdForms.find((idForm) => idForm.matches(text, ''))
  const surrogate = form?.surrogate(text, new EventScope(new SurrogateDraws('seed'), 1, new TokenTable())) ?? ''

  expect(surrogate).toMatch(grammar)
  expect(form?.isSurrogate(surrogate)).toBe(true)
  expect(form?.isSurrogate(text)).toBe(false)
})

test('one course has one surrogate in every spelling', () => {
  const scope = new EventScope(new SurrogateDraws('seed'), 1, new TokenTable())
  const surrogates = ['MITx/6.002x/2012', 'i4x://MITx/6.002x/video/S1', 'i4x-MITx-6_002x-video-S1'].map((text) =>
    edxIdForms.find((form) => form.matches(text, ''))?.surrogate(text, scope),
  )
  const [course = '', key = '', dashed = ''] = surrogates

  const [org, number] = course.split('/')
  expect(key).toMatch(`i4x://${org}/${number}/video/`)
  expect(dashed).toBe(key.replace('i4x://', 'i4x-').replaceAll('/', '-'))
})

test.each(['prism_2', 'prism_2_10', 'prism_2_1 jane', 'jane+doe_2_1', '2_1', '1987_12_5'])(
  '%j is no question of a problem, not even as a key',
  (text) => {
    expect(edxIdForms.some((form) => form.matches(text, ''))).toBe(false)
  },
)

test('a question and its problem have one name', () => {
  const scope = new EventScope(new SurrogateDraws('seed'), 1, new TokenTable())
  const [question = '', problem = ''] = ['prism_2_1', 'block-v1:a+b+c+type@problem+block@prism'].map((text) =>
    edxIdForms.find((form) => form.matches(text, ''))?.surrogate(text, scope),
  )

  expect(problem.endsWith(`@${question.slice(0, -'_2_1'.length)}`)).toBe(true)
})

test.each(['jane_2_1', 'Hello there', 'jane', '2014-05-20', 'https://a.edu/b/c', 'a/b', '0123456789abcdef'])(
  '%j is no identifier of edX',
  (text) => {
    expect(edxIdForms.some((form) => form.matches(text, 'event.body'))).toBe(false)
  },
)

test.each(['i4x-', 'a_1', '+a', 'a/', '_2_1', 'i4x://', 'a-', 'block-v1:a+'])(
  'takes linear time on many %j',
  (mark) => {
    const text = mark.repeat(30_000)
    const start = performance.now()

    for (const form of edxIdForms) form.matches(text, '')

    expect(performance.now() - start).toBeLessThan(500)
  },
)
