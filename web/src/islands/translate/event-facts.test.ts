import { expect, test } from 'vitest'
import { aPlayVideo, messageOf } from '../../../../test/builders/events.ts'
import { eventFacts } from './event-facts.ts'

test('the path of a page is never part of an address: its template is', () => {
  const path = '/courses/course-v1:NorthlakeX+PH101+2016_T1/info?user=mirela_voss'
  const { address, meaning } = eventFacts({ event_type: path, event_source: 'server' }, 'page')

  expect(address).toBe(`/e?${new URLSearchParams({ source: 'server', type: '/courses/{course}/info' })}`)
  expect(meaning).toMatch(/^A learner asks the server for a page/)
})

test('an event of a name that no rule has leads nowhere, since names from logs may be private', () => {
  expect(eventFacts({ event_type: 'mirela_voss', event_source: 'browser' }, undefined).address).toBeUndefined()
})

test('where the rule was found by another name, the address has that one', () => {
  const event = { event_type: 'x', name: 'edx.video.played', event_source: 'mobile' }

  expect(eventFacts(event, 'mobile edx.video.played').address).toBe('/e?source=mobile&type=edx.video.played')
})

test('an event under a source without a rule is told the sources that have one', () => {
  expect(eventFacts({ event_type: 'seq_goto', event_source: 'mobile' }, undefined).otherSources).toEqual(['browser'])
})

test('an event in a message of the event bus is called as in a log', () => {
  const { eventType, eventSource } = eventFacts(messageOf(aPlayVideo()), 'browser play_video')

  expect([eventType, eventSource]).toEqual(['play_video', 'browser'])
})

test('names are shortened, and what is no text is no name', () => {
  const { eventType, eventSource } = eventFacts({ event_type: 'a'.repeat(9_000), event_source: 7 }, undefined)

  expect([eventType, eventSource]).toEqual([`${'a'.repeat(200)}…`, undefined])
})
