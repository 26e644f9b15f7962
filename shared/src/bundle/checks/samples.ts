/**
 * Reads and checks the sample files one by one, so that only one sample is held as a tree.
 *
 * @module
 */
import type { Problem } from '../../base/problem.ts'
import { createShapeReader } from '../../shape/shape-reader.ts'
import { EventWalk } from '../../explain/event-walk.ts'
import { HarmlessTexts } from '../../explain/harmless-texts.ts'
import { Spread } from '../../explain/spread.ts'
import type { Platform } from '../../platforms/platform.ts'
import { SampleToken } from '../bundle-token.ts'
import type { BundleContent } from '../bundle-content.ts'
import { samplesFile } from '../layout.ts'
import type { ShapesFile } from '../manifest.ts'
import type { BundleBytes } from '../read-bundle.ts'
import { readText } from '../read-json.ts'
import type { Report } from '../report.ts'
import { shownNames } from '../shown-names.ts'
import { readSampleLine, type SampleLine } from '../sample-lines.ts'
import type { PlacedSample, SampleCheck, SampleContext } from './sample-check.ts'
import { hasItsShape } from './sample-shape.ts'
import { hasPlainSpelling } from './sample-spelling.ts'
import { isExplained, keptId } from './sample-values.ts'

/** Texts of the events of each shape, in the order of the shapes; by category id. */
export type SampleTexts = Map<string, string[][]>

/** A further check of samples is a file and a line here. */
const sampleChecks: readonly SampleCheck[] = [isExplained, hasItsShape, hasPlainSpelling]

type CategoryShapes = ShapesFile['categories'][number]

export function checkSamples(
  files: BundleBytes,
  bundle: BundleContent,
  platform: Platform,
  report: Report,
  { salt, onToken }: Pick<SampleContext, 'salt' | 'onToken'>,
): SampleTexts {
  const { vocabulary, surrogates } = platform
  const context: SampleContext = {
    platform,
    readShape: createShapeReader({ isKey: vocabulary.isKey, payloadPath: platform.payloadPath }),
    walk: new EventWalk({ vocabulary, surrogates, names: shownNames(bundle, platform) }),
    kept: new Set(bundle.keptValues.map(({ path, value, rule }) => keptId(path, value, rule))),
    spread: new Spread(),
    salt,
    onToken,
    listed: new Set(),
    harmless: new HarmlessTexts(),
    told: new SampleToken(vocabulary.isKey),
  }
  const unread = new Set([...files.keys()].filter((file) => file.startsWith('samples/')))
  const texts: SampleTexts = new Map()
  for (const category of bundle.shapes.categories) {
    const file = samplesFile(category.id)
    unread.delete(file)
    const lines = linesOf(files, file, report)
    texts.set(category.id, checkLines(lines, { file, category, context, report, ...bundle.manifest.settings }))
  }
  for (const file of unread) report.add({ code: 'bundle.wrong-id', file, hint: 'No category has this id.' })
  for (const { path, finding } of context.spread.findings()) {
    const code = finding === 'repeated' ? 'leak.repeated' : 'leak.uneven'
    report.add({ code, file: 'samples', pointer: `/${path}` })
  }
  return texts
}

function linesOf(files: BundleBytes, file: string, report: Report): string[] {
  const bytes = files.get(file)
  if (bytes === undefined) return [] // a category may have no sample
  const text = readText(bytes)
  if (text.ok && text.value.endsWith('\n')) return text.value.slice(0, -1).split('\n')
  report.add(text.ok ? { code: 'bundle.schema', file, hint: 'Every line ends with LF.' } : { ...text.problem, file })
  return []
}

interface SampleFile {
  file: string
  category: CategoryShapes
  context: SampleContext
  samplesPerShape: number
  report: Report
}

function checkLines(lines: readonly string[], sampleFile: SampleFile): string[][] {
  const { file, category, report } = sampleFile
  const positions = new Map(category.shapes.map(({ id }, position) => [id, position]))
  const texts: string[][] = category.shapes.map(() => [])
  let former = 0
  for (const [i, line] of lines.entries()) {
    if (report.isFull()) break
    const sample = readSampleLine(line)
    const position = sample.ok ? positions.get(sample.value.shape) : undefined
    const problems = !sample.ok
      ? [sample.problem]
      : position === undefined
        ? [unknownShape]
        : sampleProblems(placed(sample.value, file, i + 1), position, position < former, texts, sampleFile)
    for (const problem of problems) report.add({ ...problem, file, line: i + 1 })
    former = position ?? former
  }
  return texts
}

function placed(sample: SampleLine, file: string, line: number): PlacedSample {
  return { ...sample, file, line, value: JSON.parse(sample.event) as unknown }
}

/** Also puts the sample's text where it belongs. */
function sampleProblems(
  sample: PlacedSample,
  position: number,
  isLate: boolean,
  texts: string[][],
  { category, context, samplesPerShape }: SampleFile,
): Problem[] {
  const shape = category.shapes[position]
  const ofShape = texts[position]
  if (shape === undefined || ofShape === undefined) throw new Error('a position outside the shapes')
  const isOneTooMany = ofShape.push(sample.event) > Math.min(samplesPerShape, shape.occurrences)
  const found = [
    isLate ? outOfOrder : undefined,
    isOneTooMany ? oneTooMany : undefined,
    ...sampleChecks.map((check) => check(sample, shape, context)),
  ]
  return found.filter((problem) => problem !== undefined)
}

const unknownShape: Problem = {
  code: 'bundle.wrong-id',
  pointer: '/shape',
  hint: 'shapes.json has no such shape here.',
}
const outOfOrder: Problem = {
  code: 'bundle.schema',
  pointer: '/shape',
  hint: 'Samples stand in the order of the shapes.',
}
const oneTooMany: Problem = { code: 'bundle.counts', pointer: '/shape', hint: 'The shape has too many samples.' }
