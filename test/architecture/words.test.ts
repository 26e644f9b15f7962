import { expect, test } from 'vitest'
import { isTest, repositoryFiles, type SourceFile } from './repository.ts'

/** The platform's own word for a learner who has not signed in is a name of its data, and no promise of ours. */
const ofThePlatform = /^shared\/src\/(?:platforms|moocdb)\//

function speaksToPeople(file: SourceFile): boolean {
  if (/^(?:docs\/)?(?:[^/]+\/)*[^/]+\.md$/.test(file.path)) return true
  return /^(?:shared|diagnose-cli|server|web)\/src\/.*\.tsx?$/.test(file.path) && !isTest(file)
}

test('no page, message or document promises what cannot be promised: it says what was removed', () => {
  const spoken = repositoryFiles().filter((file) => speaksToPeople(file) && !ofThePlatform.test(file.path))
  const promising = spoken.filter(({ text }) => /anonym(?:ous|i[sz]ed)/i.test(text.replaceAll(/`[^`\n]*`/g, '')))

  expect(spoken.length).toBeGreaterThan(300)
  expect(promising.map(({ path }) => path)).toEqual([])
})
