import { expect, test } from 'vitest'
import { HarmlessTexts } from './harmless-texts.ts'

test('what looks private is told each time, and what does not is no finding the second time either', () => {
  const texts = ['user_4821', 'mirela@voss-uni.edu', 'host4821.example', 'http://voss.net/x', '48213']
  const harmless = new HarmlessTexts()
  const found = texts.map((text) => harmless.finding(text))

  expect(found).toEqual([undefined, 'leak.email', undefined, 'leak.url-host', undefined])
  expect(texts.map((text) => harmless.finding(text))).toEqual(found)
})
