import { expect, test } from 'vitest'
import { ExplanationCounts } from './explanation-report.ts'

function counts(): ExplanationCounts {
  const all = new ExplanationCounts()
  const file = 'samples/aaaaaaaaaa.jsonl'
  all.add({ what: 'text', file, text: 'lorem', rule: 'surrogate.text', isMarked: false })
  all.add({ what: 'text', file, text: 'a123456789ab', rule: 'surrogate.hex', isMarked: true })
  all.add({ what: 'text', file, text: 'b123456789ab', rule: 'surrogate.hex', isMarked: true })
  all.add({ what: 'text', file, text: 'mirela\u001b[2J', rule: undefined, isMarked: false })
  return all
}

test('a table has one line a rule, what nothing explains first, and no value', () => {
  expect(counts().table(false).split('\n')).toEqual([
    'rule                 of    tokens  marked',
    'NOTHING EXPLAINS IT  text       1       0',
    'surrogate.hex        text       2       2',
    'surrogate.text       text       1       0',
  ])
  expect(counts().unexplained()).toBe(1)
})

test('values are shown on demand only, and move no cursor', () => {
  expect(counts().table(true)).toContain('"a123456789ab"  "b123456789ab"')
  expect(counts().table(true)).toContain('"mirela�[2J"')
  expect(JSON.stringify(counts().records())).not.toContain('lorem')
})
