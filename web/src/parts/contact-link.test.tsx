import { expect, test } from 'vitest'
import { elementsOf, readHtml, textOf } from '../../../test/builders/html.ts'
import { anEventPage, aPanoramaRow, aSite } from '../../../test/builders/panorama-pages.ts'
import { renderEvent, type EventSection } from '../render.tsx'
import type { Site } from '../site.ts'

function linksOf(change: Partial<Site>, section: EventSection = 'overview', row = {}): (string | undefined)[] {
  const page = anEventPage({ row: aPanoramaRow({ documentation: 'TODO', ...row }) })
  return elementsOf(readHtml(renderEvent(page, section, aSite(change))))
    .filter(({ name }) => name === 'a')
    .filter((link) => ['Contact', 'Describe this event', 'Tell the people of this shelf'].includes(textOf(link)))
    .map(({ attributes }) => attributes.get('href'))
}

test('a mail is begun with the address of the event, and its name adds no recipient, header or line', () => {
  const [describe = '', contact] = linksOf({ contact: 'ada@example.org' }, 'overview', {
    event_type: 'x?cc=eve@example.org&body=hi\r\nBcc: eve@example.org \ud800',
  })
  const { pathname, searchParams } = new URL(describe)

  expect(contact).toBe('mailto:ada@example.org')
  expect(pathname).toBe('ada@example.org')
  expect([...searchParams.keys()]).toEqual(['subject', 'body'])
  expect(describe).not.toMatch(/[\r\n]|eve@/)
  expect(searchParams.get('subject')).toContain('\ufffd (server) means')
  expect(searchParams.get('body')).toMatch(
    /^https:\/\/panorama\.example\.org\/events\/k3v9q2mzab\S*\r\n\r\nWho does what:/,
  )
})

test('a page is linked as it is, and without a contact there is none', () => {
  const issues = 'https://git.example.org/panorama/issues'

  expect(linksOf({ contact: issues }, 'samples')).toEqual([issues, issues])
  expect([...linksOf({}), ...linksOf({}, 'samples')]).toEqual([])
})

test('who documents is asked where nobody has documented, and nowhere else', () => {
  expect(linksOf({ contact: 'ada@example.org' }, 'overview', { documentation: 'DONE' })).toEqual([
    'mailto:ada@example.org',
  ])
})
