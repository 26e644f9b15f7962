import { expect, test } from 'vitest'
import { createTranslator } from '@mooc-panorama/shared/moocdb/translator.ts'
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { routeRows } from '@mooc-panorama/shared/platforms/edx/route-rows.ts'
import { shippedSnapshotFile } from './snapshot.ts'

const { categories } = shippedSnapshotFile()

test('the shipped snapshot says DONE of the events that a rule translates, and of no other', () => {
  const translator = createTranslator(edxTranslation)
  const event = { username: 'mirela_voss', time: '2016-03-14T09:26:53Z' }
  const unproven = categories.filter(({ shapes }) => shapes === undefined)
  const verdicts = unproven.map(({ event_type, event_source }) => {
    const [translated] = translator.translate([{ ...event, event_type, event_source }])
    return [event_type, event_source, translated?.verdict === 'supported' ? 'DONE' : 'TODO']
  })

  expect(unproven.map(({ event_type, event_source, support }) => [event_type, event_source, support])).toEqual(verdicts)
  expect(new Set(verdicts.map(([, , support]) => support))).toEqual(new Set(['DONE', 'TODO']))
})

test('every path is translated, as reports say of those that no snapshot lists', () => {
  const translator = createTranslator(edxTranslation)
  const others = routeRows.filter((eventType) => {
    const event = { username: 'mirela_voss', time: '2016-03-14T09:26:53Z', event_source: 'server' }
    const path = eventType.replace('{course}', 'Lens/OP101/2016').replaceAll(/\{[a-z0-9]+\}/g, 'x')
    return translator.translate([{ ...event, event_type: path }])[0]?.verdict !== 'supported'
  })

  expect(routeRows.length).toBeGreaterThan(300)
  expect(others).toEqual([])
})

test('the shipped snapshot says DONE of an event with samples only where all its shapes pass', () => {
  const proven = categories.filter(({ shapes }) => shapes !== undefined)

  expect(proven.length).toBeGreaterThan(100)
  for (const { support, shapes, shapes_passing } of proven) {
    expect(support).toBe(shapes_passing === shapes ? 'DONE' : 'TODO')
  }
})
