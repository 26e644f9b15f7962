import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { readHtml, textOf } from '../../../test/builders/html.ts'
import { RelatedEvents } from './related-events.tsx'

const events = [{ id: 'k3v9q2mzab', event_type: 'problem_check', event_source: 'server', frequency: 40 }]

test('events of one action say so, and those of one name do not', () => {
  const ofAction = textOf(
    readHtml(render(<RelatedEvents related={[{ action: 'A learner checks a problem.', events }]} />)),
  )
  const ofName = textOf(readHtml(render(<RelatedEvents related={[{ events }]} />)))

  expect(ofAction).toContain('A learner checks a problem. Other events tell this too, so count one of them:')
  expect(ofName).toContain('It may tell something else:')
  expect([ofAction, ofName].filter((text) => text.includes('40'))).toHaveLength(2)
})

test('where there is none, there is no heading', () => {
  expect(render(<RelatedEvents related={[]} />)).toBe('')
})
