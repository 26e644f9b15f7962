import { expect, test } from 'vitest'
import { supportOf } from './support.ts'

function levels(eventType: string, eventSource = 'server', aliases: string[] = []): Record<string, string> {
  const support = supportOf({ platform: 'edx', eventType, eventSource }, aliases)
  return Object.fromEntries(support.map(({ tool, supported }) => [tool, supported]))
}

test('a claim says where it is known from', () => {
  const [first] = supportOf({ platform: 'edx', eventType: 'play_video', eventSource: 'browser' }, [])

  expect(first).toEqual({
    tool: 'ELAT',
    supported: 'yes',
    where: expect.stringMatching(/^[\w-]+\/[\w-]+@[0-9a-f]{12}:/) as string,
    note: expect.any(String) as string,
  })
})

test('tools that look at `name` support an event through its alias', () => {
  expect(levels('seq_next', 'browser')['ERB-xAPI']).toBe('no')
  expect(levels('seq_next', 'browser', ['edx.ui.lms.sequence.next_selected'])['ERB-xAPI']).toBe('yes')
  expect(levels('seq_next', 'browser', ['edx.ui.lms.sequence.next_selected'])['Ralph-edx-models']).toBe('yes')
})

test('a claim for one source does not hold for another', () => {
  expect(levels('problem_check', 'server')['MIT-OL-data-platform']).toBe('yes')
  expect(levels('problem_check', 'browser')['MIT-OL-data-platform']).toBeUndefined()
  expect(levels('play_video', 'mobile')['edx-analytics-pipeline-Insights']).toBe('yes')
  expect(levels('play_video', 'server')['edx-analytics-pipeline-Insights']).toBe('partly')
})

test('an exact claim comes before a pattern, and a pattern before the default', () => {
  expect(levels('/heartbeat')['MOOCdb-import']).toBe('no')
  expect(levels('/jobs')['MOOCdb-import']).toBe('yes')
  expect(levels('strange.event')['MOOCdb-import']).toBe('partly')
  expect(levels('textbook.pdf.strange')['Stanford-json_to_relation']).toBe('yes')
  expect(levels('edx.forum.strange.created')['MIT-OL-data-platform']).toBe('yes')
})

test('pages are supported by tools that read paths, from servers only where they ask for it', () => {
  const page = '/courses/{course}/courseware/{chapter}/{section}/'

  expect(levels(page)).toMatchObject({
    'Ralph-edx-models': 'yes',
    'edx-analytics-pipeline-Insights': 'yes',
    ELAT: 'partly',
  })
  expect(levels('/courses/{course}/discussion/forum').ELAT).toBe('yes')
  expect(levels('/courses/{course}/xblock/{usage:problem}').ELAT).toBe('yes')
  expect(levels(page, 'browser')['Ralph-edx-models']).toBe('no')
})

test('what nobody has heard of has the defaults of the tools, and hostile names have nothing more', () => {
  const defaults = levels('strange.event')

  expect(defaults).toMatchObject({ 'ERB-xAPI': 'no', 'Ralph-edx-models': 'no', ELAT: 'partly' })
  expect(levels('__proto__')).toEqual(defaults)
  expect(levels('{unlisted}')).toEqual(defaults)
})
