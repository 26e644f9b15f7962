import { expect, test } from 'vitest'
import { isTest, repositoryFiles, sourceFiles, withoutComments } from './repository.ts'

/** Longer than this, a file has a second subject. */
const maxLines = 250

/** Files that may break a rule. One that no longer does must leave the list. */
const exceptions = new Map([
  // The statements of an import are made of our own tables. Migrations are files of this repository, run as they are.
  [
    'nothing builds SQL of raw text',
    ['diagnose-cli/src/import/targets/postgres-target.ts', 'server/src/db/migrate.ts'],
  ],
])

const sources = sourceFiles()
const code = sources.filter((file) => !isTest(file))

test('there are sources to check', () => {
  expect(sources.length).toBeGreaterThan(100)
})

test('no file that a person writes is long', () => {
  const written = sources.filter(({ path }) => !path.endsWith('.gen.ts'))
  const long = written.filter(({ text }) => text.split('\n').length - 1 > maxLines).map(({ path }) => path)

  expect(long).toEqual([])
})

test.each([
  ['shared imports nothing of Node', /from 'node:|import\('node:/, 'shared/src/'],
  ['shared has no clock', /\bDate\.now\(|new Date\(\)|performance\.now\(/, 'shared/src/'],
  ['shared has no randomness', /Math\.random\(|crypto\.(getRandomValues|randomUUID)/, 'shared/src/'],
  ['shared writes to no console', /\bconsole\./, 'shared/src/'],
  ['nothing builds SQL of raw text', /\bsql\.(raw|identifier|unsafe)\b|\.unsafe\(/, ''],
  ['nothing writes raw HTML', /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML/, ''],
  ['nothing evaluates text', /\beval\(|new Function\(/, ''],
  ['zod is imported whole', /import (?:type )?\{[^}]*\} from 'zod'|import z from 'zod'/, ''],
  [
    'Node is imported with its prefix',
    /from '(?:fs|path|os|crypto|stream|http|https|child_process|zlib)(?:\/[a-z]+)?'/,
    '',
  ],
  ['there is no enum', /^\s*(?:export )?(?:const )?enum /m, ''],
  ['there is no default export', /^export default /m, ''],
])('%s', (name, forbidden, folder) => {
  const having = code.filter(({ path, text }) => path.startsWith(folder) && forbidden.test(withoutComments(text)))

  expect(having.map(({ path }) => path)).toEqual(exceptions.get(name) ?? [])
})

test.each([
  ['the server', 'server/src/', ['server/src/config.ts']],
  ['shared', 'shared/src/', []],
  ['the pages', 'web/src/', []],
])('%s reads the environment in one place only', (_name, folder, places) => {
  const reading = code.filter(
    ({ path, text }) => path.startsWith(folder) && withoutComments(text).includes('process.env'),
  )

  expect(reading.map(({ path }) => path)).toEqual(places)
})

test('no file or folder is named for nothing in particular', () => {
  const vague = sources.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|manager)(\.|\/|-)/.test(path))

  expect(vague.map(({ path }) => path)).toEqual([])
})

test('every file is named in kebab-case, but rules, which are named for their event types', () => {
  const odd = sources.filter(
    ({ path }) => !isRule(path) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(path.split('/').at(-1) ?? ''),
  )

  expect(odd.map(({ path }) => path)).toEqual([])
})

test('a test stands beside the file that it tests', () => {
  const paths = new Set(sources.map(({ path }) => path))
  const tests = code.length === 0 ? [] : sources.filter(({ path }) => /^(?!test\/).*\.test\.tsx?$/.test(path))
  const alone = tests.filter(({ path }) => !besides(path).some((beside) => paths.has(beside)))

  expect(alone.map(({ path }) => path).filter((path) => !crossing.has(path))).toEqual([])
})

test('no test is left out or alone', () => {
  const having = sources.filter(
    ({ path, text }) => isTest({ path, text }) && /\b(test|describe|it)\.(only|todo)\(/.test(text),
  )

  expect(having.map(({ path }) => path)).toEqual([])
})

test('every module says in its first comment what it is for, but commands and rules, whose texts say it', () => {
  const silent = code.filter(
    ({ path, text }) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !isRule(path) && !says(text),
  )

  expect(silent.map(({ path }) => path)).toEqual([])
})

test('no file speaks of the machine that it was written on', () => {
  const words = machineWords()
  const speaking = repositoryFiles().filter(({ text }) => words.some((word) => word.test(text)))

  expect(speaking.map(({ path }) => path)).toEqual([])
})

/** Tests of a whole folder, which have no one file to stand beside. */
const crossing = new Set([
  'shared/src/explain/seeded-faults.test.ts',
  'shared/src/anonymise/non-interference.test.ts',
  'shared/src/anonymise/falsifiability.test.ts',
  'shared/src/anonymise/adversarial-events.test.ts',
  'shared/src/anonymise/canaries.test.ts',
  'shared/src/anonymise/real-logs.test.ts',
  'shared/src/moocdb/curation-laws.test.ts',
  'shared/src/moocdb/invariants.test.ts',
  'shared/src/platforms/edx/translation/address-forms.test.ts',
  'shared/src/platforms/edx/translation/anonymised.test.ts',
  'shared/src/platforms/edx/translation/trajectories.test.ts',
  'shared/src/platforms/edx/translation/worked-examples.test.ts',
  'web/src/pages/event-proof.test.tsx',
])

/** A rule has a meaning and a reference; `generated-rules.test.ts` looks at both. */
function isRule(path: string): boolean {
  return /^shared\/src\/platforms\/[^/]+\/events\//.test(path)
}

function besides(path: string): string[] {
  const stem = path.replace(/\.test\.tsx?$/, '')
  return [`${stem}.ts`, `${stem}.tsx`]
}

function says(text: string): boolean {
  return /\.summary\('/.test(text) || /^(#!.*\n)?\/\*\*\n \* \S/.test(text)
}

/** Put together here, so that this file is not the one that has them. */
function machineWords(): RegExp[] {
  const folders = ['work', 'root', 'home'].map((name) => new RegExp(`["'\`\\s(]/${name}/[a-z]`))
  const registry = new RegExp(`https?://[a-z0-9.-]*${'regis'}try[a-z0-9.-]*[:/]`)
  return [...folders, registry]
}
