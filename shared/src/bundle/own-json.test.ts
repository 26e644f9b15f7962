import { expect, test } from 'vitest'
import { aBundle } from '../../../test/builders/bundles.ts'
import { edx } from '../platforms/edx/edx.ts'
import { checkBundle } from './check-bundle.ts'
import { bundleFiles } from './layout.ts'
import { knownOwnJson } from './own-json.ts'

test('what a check has read of its own files is known by their bytes, and by no others', () => {
  const files = aBundle()
  const [manifest, shapes, readme] = [bundleFiles.manifest, bundleFiles.shapes, bundleFiles.readme].map(
    (name) => files.get(name) ?? new Uint8Array(),
  )
  checkBundle(files, edx, { allowSeeded: true })

  for (const bytes of [manifest, shapes]) {
    if (bytes === undefined) throw new Error('a bundle has both files')
    expect(knownOwnJson(bytes)).toEqual(JSON.parse(new TextDecoder().decode(bytes)))
    expect(knownOwnJson(bytes.slice())).toBeUndefined()
  }
  expect(knownOwnJson(readme ?? new Uint8Array())).toBeUndefined()
})
