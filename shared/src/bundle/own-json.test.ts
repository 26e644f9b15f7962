import { expect, test } from 'vitest'
import { aBundle } from '../../../test/builders/bundles.ts'
import { edx } from '../platforms/edx/edx.ts'
import { checkBundle } from './check-bundle.ts'
import { bundleFiles } from './layout.ts'
import { ownJson } from './own-json.ts'

test('what a check has read of its own files is known by their bytes, and parsed of others', () => {
  const files = aBundle()
  checkBundle(files, edx, { allowSeeded: true })

  for (const name of [bundleFiles.manifest, bundleFiles.shapes]) {
    const bytes = files.get(name) ?? new Uint8Array()
    const [read, other] = [ownJson(bytes), ownJson(bytes.slice())]

    expect(read).toEqual(JSON.parse(new TextDecoder().decode(bytes)))
    expect(other).toEqual(read)
    expect(ownJson(bytes)).toBe(read)
    expect(other).not.toBe(read)
  }
})

test('what is no JSON holds nothing, and so does a file that is not there', () => {
  expect(ownJson(aBundle().get(bundleFiles.readme))).toBeUndefined()
  expect(ownJson(new Uint8Array())).toBeUndefined()
  expect(ownJson(undefined)).toBeUndefined()
})
