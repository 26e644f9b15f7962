import { expect, test } from 'vitest'
import { meaningOf } from './catalogue.ts'
import { edxNameAliases, otherNamesOf } from './name-aliases.ts'

test('every name and every alias is one of the catalogue with a meaning', () => {
  const names = [...edxNameAliases].flatMap(([eventType, aliases]) => [eventType, ...aliases])

  expect(names.filter((name) => meaningOf(name, 'browser') === undefined)).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

test('an event is found under either name', () => {
  expect(otherNamesOf('pause_video')).toEqual(['edx.video.paused'])
  expect(otherNamesOf('edx.video.paused')).toEqual(['pause_video'])
  expect(otherNamesOf('edx.video.language_menu.shown')).toEqual(['video_show_cc_menu'])
  expect(otherNamesOf('no_such_event')).toEqual([])
})
