import { expect, test } from 'vitest'
import { elementsOf, readHtml, textOf } from '../../../test/builders/html.ts'
import { anEventPage, aPanoramaRow, aSite } from '../../../test/builders/panorama-pages.ts'
import { renderEvent } from '../render.tsx'

test.each([
  '<script>alert(1)</script>',
  '\u{1F393} \u202Eاختبار',
  '/courses/{course_id}/_._/x',
  '&lt;b&gt;',
  'a'.repeat(200),
])('the name %s is shown as it is, character for character', (name) => {
  const [heading] = elementsOf(
    readHtml(renderEvent(anEventPage({ row: aPanoramaRow({ event_type: name }) }), 'overview', aSite())),
  ).filter((element) => element.name === 'h1')

  expect(heading === undefined ? undefined : textOf(heading)).toBe(name)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example/', 'not a link'])(
  'the address %s is never linked',
  (address) => {
    const facts = { family: 'problem', documented: 'current', documentation_url: address } as const
    const links = elementsOf(readHtml(renderEvent(anEventPage({ facts }), 'overview', aSite()))).filter(
      ({ name }) => name === 'a',
    )

    expect(links.filter((link) => link.attributes.get('href') === address)).toEqual([])
  },
)

test('a claim about a tool links to the line that it is known from', () => {
  const links = elementsOf(readHtml(renderEvent(anEventPage(), 'support', aSite()))).map(({ attributes }) =>
    attributes.get('href'),
  )

  expect(links).toContain('https://github.com/invented/reader/blob/0123456789ab/src/read.py#L12')
})

test('the page of events without a name does not ask for their meaning', () => {
  const page = anEventPage({
    row: aPanoramaRow({ event_type: '{unlisted}' }),
    facts: { family: 'other', documented: 'no' },
  })
  const text = textOf(readHtml(renderEvent(page, 'overview', aSite())))

  expect(text).toContain('Several event types that are not named.')
  expect(text).not.toContain('Nobody has written down')
})
