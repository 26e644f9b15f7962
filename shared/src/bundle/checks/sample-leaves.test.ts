import { expect, test } from 'vitest'
import { aBundle, problemsOf, samplesOf, withEdit } from '../../../../test/builders/bundles.ts'

const bundle = aBundle()
const file = samplesOf('problem_check', 'browser')

test.each([
  ['as a key', 'mirela=choice_1', 'bundle.key-name'],
  ['as an escaped key', 'mirela%20voss=choice_1', 'bundle.key-name'],
  ['as a mail address in a key', 'mirela%40voss-uni.edu=choice_1', 'leak.email'],
])('raw text put back into a form %s is refused', (_name, field, code) => {
  const edited = withEdit(bundle, file, (text) => text.replace(/input_[^=]+=choice_\d+/, field))

  expect(problemsOf(edited)).toContainEqual({ code, file, line: 1, pointer: '/event/event' })
})
