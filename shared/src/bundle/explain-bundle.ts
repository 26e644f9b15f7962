/**
 * Says of every token of a bundle why it may stand there: file names, category names, the paths and values of the tables,
 * and every key, text and number of the samples.
 *
 * @module
 */
import type { Problem } from '../base/problem.ts'
import { nameRuleOf } from '../diagnosis/name-rule.ts'
import { EventWalk } from '../explain/event-walk.ts'
import { isKeptRow } from '../explain/kept-rows.ts'
import { knownKinds } from '../explain/known-kinds.ts'
import type { Platform } from '../platforms/platform.ts'
import { approvalsOf } from './approvals.ts'
import type { BundleContent } from './bundle-content.ts'
import { SampleToken, type BundleToken, type TellToken } from './bundle-token.ts'
import { isShapeEntry, isShapePath } from '../shape/shape-path.ts'
import { bundleFilePattern, bundleFiles, samplesFile } from './layout.ts'
import { readContent, readManifest, type BundleBytes } from './read-bundle.ts'
import { readText } from './read-json.ts'
import { emptyReport } from './report.ts'
import { readSampleLine } from './sample-lines.ts'
import { shownNames } from './shown-names.ts'

/** @returns what kept a file from being read; its tokens are missing then */
export function explainBundle(files: BundleBytes, platform: Platform, onToken: TellToken): readonly Problem[] {
  const report = emptyReport()
  const manifest = readManifest(files, report)
  const bundle = manifest === undefined ? undefined : readContent(files, manifest, report)
  if (bundle === undefined) return report.problems
  tellContent(files, bundle, platform, onToken)
  const { vocabulary, surrogates } = platform
  const walk = new EventWalk({ vocabulary, surrogates, names: shownNames(bundle, platform) })
  const told = new SampleToken(vocabulary.isKey)
  for (const [file, bytes] of files) {
    if (!file.startsWith('samples/')) continue
    const text = readText(bytes)
    for (const [i, line] of (text.ok ? text.value.trimEnd().split('\n') : []).entries()) {
      const sample = readSampleLine(line)
      const place = { file, line: i + 1 }
      if (!sample.ok) report.add({ ...sample.problem, ...place })
      else walk.walk(sample.value.tree, (token) => onToken(told.of(token, place)))
    }
  }
  return report.problems
}

/** Tells the tokens of everything but the samples. */
export function tellContent(files: BundleBytes, bundle: BundleContent, platform: Platform, onToken: TellToken): void {
  const tell: Tell = ({ pointer, ...token }) => onToken({ ...token, pointer: () => pointer, isMarked: false })
  tellFiles(files, bundle, tell)
  tellCategories(bundle, platform, tell)
  tellPaths(bundle, platform, onToken)
  tellTables(bundle, platform, tell)
}

type Tell = (token: Omit<BundleToken, 'isMarked' | 'pointer'> & { pointer?: string }) => void

function tellFiles(files: BundleBytes, { shapes }: BundleContent, tell: Tell): void {
  const known = new Set<string>([...Object.values(bundleFiles), ...shapes.categories.map(({ id }) => samplesFile(id))])
  for (const name of files.keys()) {
    const file = bundleFilePattern.test(name) ? name : 'a file of another name'
    tell({ what: 'file name', file, text: name, rule: known.has(name) ? 'format.file' : undefined })
  }
}

function tellCategories({ shapes, manifest }: BundleContent, platform: Platform, tell: Tell): void {
  const file = bundleFiles.shapes
  const approvals = approvalsOf(manifest)
  for (const [i, category] of shapes.categories.entries()) {
    const {
      event_type: eventType,
      event_source: eventSource,
      few_users: fewUsers,
      few_networks: fewNetworks,
    } = category
    const rule = nameRuleOf({ eventType, eventSource }, { fewUsers, fewNetworks }, { platform, approvals })
    const pointer = `/categories/${i}`
    tell({ what: 'category name', file, pointer, text: eventType, rule })
    for (const [j, alias] of category.aliases.entries()) {
      const aliasRule = platform.vocabulary.keepRule('name', alias)
      tell({ what: 'category name', file, pointer: `${pointer}/aliases/${j}`, text: alias, rule: aliasRule })
    }
  }
}

/** One object for all: a diagnosis of many shapes has hundreds of thousands of paths. */
function tellPaths({ shapes }: BundleContent, { vocabulary }: Platform, onToken: TellToken): void {
  let place = ''
  const token: BundleToken = {
    what: 'path',
    file: bundleFiles.shapes,
    pointer: () => place,
    text: '',
    rule: undefined,
    isMarked: false,
  }
  for (const [i, category] of shapes.categories.entries()) {
    for (const [j, { entries }] of category.shapes.entries()) {
      place = `/categories/${i}/shapes/${j}/entries`
      for (const entry of entries) {
        token.text = entry
        token.rule = isShapeEntry(entry, vocabulary) ? 'T0.path' : undefined
        onToken(token)
      }
    }
  }
}

function tellTables(bundle: BundleContent, platform: Platform, tell: Tell): void {
  const { vocabulary, surrogates } = platform
  const pathRule = (path: string): string | undefined => (isShapePath(path, vocabulary) ? 'T0.path' : undefined)
  const names = shownNames(bundle, platform)
  const kinds = knownKinds(surrogates)
  const grounds = { vocabulary, surrogates, moments: { first: Infinity, last: -Infinity } }
  for (const { path, value, rule, line } of bundle.keptValues) {
    const place = { file: bundleFiles.keptValues, line }
    const isKept = isKeptRow({ path, value, rule }, grounds, names)
    tell({ what: 'path', ...place, pointer: '/path', text: path, rule: pathRule(path) })
    tell({ what: 'value', ...place, pointer: '/value', text: value, rule: isKept ? rule : undefined })
  }
  for (const { path, rule, line } of bundle.redactions) {
    const place = { file: bundleFiles.redactions, line }
    tell({ what: 'path', ...place, pointer: '/path', text: path, rule: pathRule(path) })
    tell({ what: 'kind', ...place, pointer: '/rule', text: rule, rule: kinds.has(rule) ? 'format.kind' : undefined })
  }
}
