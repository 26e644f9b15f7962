import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCounts } from './read-counts.ts'
import { plainValue, readStrictJson } from './read-json.ts'

/** Without the way for texts that are written as we write them. */
function strictly(text: string, maxDepth: number) {
  const json = readStrictJson(text, maxDepth)
  return json.ok ? plainValue(json.value) : json
}

const leaf = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '-0',
    '-1',
    '1.0',
    '1e3',
    '007',
    '9007199254740991',
    '9007199254740993',
    '12345678901234567',
  ),
  fc.constantFrom('"a"', '"é"', '"\\n"', '"\\u0000"', '"\\ud800"', '"\ud83d"', '"\0"', 'true', 'null', ' 1', '1 ', ''),
)
const key = fc.constantFrom('"a"', '"b"', '"2"', '"1"', '"__proto__"', '"constructor"', '"\\u005f_proto__"')
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    leaf,
    fc.array(tie('json'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    fc.array(tie('json'), { maxLength: 3 }).map((items) => `[\n${items.join(',\n')}\n]\n`),
    fc
      .array(fc.tuple(key, tie('json')), { maxLength: 3 })
      .map((parts) => `{${parts.map((part) => part.join(':')).join(',')}}`),
  ),
}))

test('a text is read, or refused, as the strict reader does it', () => {
  fc.assert(
    fc.property(json, fc.integer({ min: 1, max: 4 }), (text, maxDepth) => {
      expect(readCounts(text, maxDepth)).toStrictEqual(strictly(text, maxDepth))
    }),
    { numRuns: 3_000 },
  )
})
