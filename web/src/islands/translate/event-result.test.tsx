import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { aPlayVideo, anEvent, aProblemCheck } from '../../../../test/builders/events.ts'
import { elementsOf, readHtml, textOf } from '../../../../test/builders/html.ts'
import { answerTo } from './answer.ts'
import { EventResult } from './event-result.tsx'

/** The result of a text of one line, open unless told otherwise. */
function shown(text: string, startsOpen = true) {
  const html = answerTo({ kind: 'translate', text })
    .events.map((event) =>
      renderToString(<EventResult event={event} startsOpen={startsOpen} askTrace={async () => undefined} />),
    )
    .join('')
  const elements = elementsOf(readHtml(html))
  const textsOf = (name: string) =>
    elements.filter((element) => element.name === name).map((element) => textOf(element))
  const links = elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes.get('href'))
  return { html, summary: textsOf('summary')[0], texts: textsOf('p'), links, tables: textsOf('caption') }
}

test('a valid event is told with its meaning, links and rows', () => {
  const { summary, texts, links, tables } = shown(JSON.stringify(aPlayVideo()))

  expect(summary).toBe('validplay_videobrowserline 1, 3\u00a0rows')
  expect(texts).toEqual(['A learner starts or resumes a video. This event on the panorama · Its documentation'])
  expect(links).toEqual(['/e?source=browser&type=play_video', expect.stringMatching(/^https:\/\//)])
  expect(tables).toEqual(['observed_events', 'urls', 'resources'])
})

test('a closed event has no more than its summary', () => {
  const { summary, tables } = shown(JSON.stringify(aPlayVideo()), false)

  expect([summary, tables]).toEqual(['validplay_videobrowserline 1, 3\u00a0rows', []])
})

test('an event without a rule says what it becomes, where there is a rule, and what to do', () => {
  const { summary, texts, html } = shown(
    JSON.stringify(anEvent({ event_type: 'seq_goto', name: 'x', event_source: 'mobile' })),
  )

  expect(summary).toMatch(/^unknown event/)
  expect(texts[0]).toMatch(/becomes one observed event.*There is a rule for this type where its source is browser\.$/)
  expect(html).toContain('npx diagnose run logs/')
})

test('an event that cannot be read says why, and nothing of what it is', () => {
  const { summary, texts, html } = shown('mirela_voss')

  expect(summary).toBe('invalidline 1')
  expect(texts).toEqual(['The line is not valid JSON.'])
  expect(html).not.toContain('mirela')
})

test.each([
  [
    'a payload that was cut',
    aPlayVideo({ event: '{"id":"i4x-N' }),
    'Its payload was cut and cannot be read. It is left out.',
  ],
  [
    'a place that nothing names',
    aProblemCheck(),
    'Its place is not known: neither this event nor an earlier one of the learner names a page.',
  ],
])('%s is said', (_name, event, words) => {
  expect(shown(JSON.stringify(event)).texts).toContain(words)
})

test('markup in names is text', () => {
  expect(shown(JSON.stringify(anEvent({ event_type: '<b>' }))).html).toContain('&lt;b>')
})
