import { expect, test } from 'vitest'
import { diagnosisNameText, parseDiagnosisName } from './diagnosis-name.ts'

test('the first two hyphens separate, further ones belong to the offering', () => {
  const parsed = parseDiagnosisName('mit-6.002x-2013-Spring')

  expect(parsed).toEqual({ ok: true, value: { institution: 'mit', course: '6.002x', offering: '2013-Spring' } })
  expect(parsed.ok && diagnosisNameText(parsed.value)).toBe('mit-6.002x-2013-Spring')
})

test.each([
  '',
  'mit',
  'mit-6.002x',
  '../etc-a-b',
  'mit--2013',
  'a b-c-d',
  '-a-b',
  'mit-c-o\n',
  `${'a'.repeat(65)}-b-c`,
])('a name that would not do as a file name is refused: case %#', (text) => {
  expect(parseDiagnosisName(text)).toEqual({ ok: false, problem: { code: 'bundle.name' } })
})
