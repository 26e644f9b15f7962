import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aBundle, problemsOf, samplesOf, withEdit } from '../../../../test/builders/bundles.ts'
import { writeJson } from '../../base/json.ts'
import { readSampleLine, sampleLine } from '../sample-lines.ts'
import { hasPlainSpelling } from './sample-spelling.ts'

const file = samplesOf('problem_check', 'server')

test.each([
  ['a blank between its parts', '"username":', '"username": '],
  ['a line end between its parts', ',"event_source"', ',\t"event_source"'],
  ['an escape in a key', '"username"', '"\\u0075sername"'],
  ['an escape in a text', '"server"', '"\\u0073erver"'],
  ['an escaped slash', 'https://', 'https:\\/\\/'],
])('a sample with %s is refused', (_name, plain, odd) => {
  const edited = withEdit(aBundle(), file, (text) => text.replace(plain, odd))

  expect(problemsOf(edited)).toContainEqual({ code: 'bundle.schema', file, line: 1, pointer: '/event' })
})

test('a sample is spelled plainly where it would be written so again, and nowhere else', () => {
  const mark = fc.constantFrom('a', '"', '\\', '/', '\n', '\u0001', '\u007f', '\u2028', 'é', '😀', ' ')
  const text = fc.array(mark, { maxLength: 4 }).map((marks) => JSON.stringify(marks.join('')))
  const escaped = fc.constantFrom('"\\/"', '"\\u0061"', '"\\u001F"', '"\\u001f"', '"\\u000a"', '"\\u000b"', '"\\u007f"')
  const leaf = fc.oneof(text, escaped, fc.constantFrom('1.0', '-0', '1E5', 'null', '[ ]', '{}', ' true', '"a b" '))
  const event = fc
    .array(fc.tuple(text, leaf), { maxLength: 3 })
    .map((parts) => `{${parts.map(([key, value]) => `${key}:${value}`).join(',')}}`)
  fc.assert(
    fc.property(event, (json) => {
      const sample = readSampleLine(sampleLine('a'.repeat(10), json).trimEnd())
      if (!sample.ok) return // a key that comes twice
      const placed = { ...sample.value, value: JSON.parse(json) as unknown }
      const isPlain = hasPlainSpelling(...([placed] as unknown as Parameters<typeof hasPlainSpelling>)) === undefined

      expect(isPlain, json).toBe(writeJson(sample.value.tree) === json)
    }),
    { numRuns: 1_000 },
  )
})
