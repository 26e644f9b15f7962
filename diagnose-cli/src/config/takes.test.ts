import { expect, test } from 'vitest'
import { settings, type SettingKey } from './settings.ts'
import { takesText } from './takes.ts'

test.each<[SettingKey, string]>([
  ['samples', '"samples" takes a whole number from 1 to 100. Sample events per shape. A project may only lower it.'],
  ['progress', '"progress" takes one of auto, plain, none. How progress is shown.'],
  ['strict', '"strict" takes true or false. true: end with 7 where a part of the input could not be read.'],
  [
    'excludeEvent',
    '"excludeEvent" takes texts, with commas between. Event types that are left out: type, or type@source. A project may only add to them.',
  ],
  ['name', '"name" takes a text of at most 300 characters. Name of the diagnosis: <institution>-<course>-<offering>.'],
])('%s', (key, text) => {
  expect(takesText(`"${key}"`, key)).toBe(text)
})

test('every setting says what it takes', () => {
  const texts = settings.map(({ key }) => takesText(key, key))

  expect(texts.filter((text) => /undefined/.test(text))).toEqual([])
})
