import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { NearestEvents } from './named-events.tsx'

test('events that may have been meant are links; a hostile name stays text', () => {
  const name = '<img src=x onerror=alert(1)>'
  const html = render(
    <NearestEvents events={[{ id: 'k3v9q2mzab', event_type: name, event_source: 'browser', frequency: 1 }]} />,
  )

  expect(html).toContain('href="/events/k3v9q2mzab-img-src-x-onerror-alert-1-browser"')
  expect(html).not.toContain('<img')
  expect(render(<NearestEvents events={undefined} />)).toBe('')
})
