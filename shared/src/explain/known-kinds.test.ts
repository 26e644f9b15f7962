import { expect, test } from 'vitest'
import * as made from '../anonymise/text-forms.ts'
import { edx } from '../platforms/edx/edx.ts'
import { knownFormats, knownKinds } from './known-kinds.ts'

test('every kind and format that the replacing can name is known to the check', () => {
  const kinds = knownKinds(edx.surrogates)
  const formats = knownFormats(edx.surrogates)

  expect([...made.knownKinds(edx)].filter((kind) => !kinds.has(kind))).toEqual([])
  expect([...made.knownFormats(edx)].filter((format) => !formats.has(format))).toEqual([])
})
