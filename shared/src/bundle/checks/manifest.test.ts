import { expect, test } from 'vitest'
import { aBundle, problemsOf, withManifest } from '../../../../test/builders/bundles.ts'

const found = (pointer: string) => ({ code: 'bundle.schema', file: 'manifest.json', pointer })

test.each(['mirela', '10.20.30.40', '19870709', 'user_4821', '0.1.0-mirela', '0.1'])(
  'a version of the tool that says %s is refused',
  (version) => {
    const edited = withManifest(aBundle(), ({ tool }) => void (tool.version = version))

    expect(problemsOf(edited)).toContainEqual(found('/tool/version'))
  },
)

test.each(['mirela', 'edx-mirela', 'edx-1987-0709', 'edx-2026-1-mirela', 'moodle-2026-1'])(
  'a version of the vocabulary that says %s is refused',
  (version) => {
    const edited = withManifest(aBundle(), ({ anonymisation }) => void (anonymisation.vocabulary = version))

    expect(problemsOf(edited)).toContainEqual(found('/anonymisation/vocabulary'))
  },
)

test.each(['0.1.0', '12.0.134', '1.0.0-rc.2'])('version %s of the tool is one', (version) => {
  const edited = withManifest(aBundle(), ({ tool }) => void (tool.version = version))

  expect(problemsOf(edited)).not.toContainEqual(found('/tool/version'))
})
