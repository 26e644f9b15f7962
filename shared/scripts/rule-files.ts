/**
 * The files of translation rules: finds them, and says what is wrong with one.
 *
 * @module
 */
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { catalogueRows } from '../src/platforms/edx/catalogue-rows.ts'
import { meanings } from '../src/platforms/edx/meanings.ts'

export const eventsFolder = fileURLToPath(new URL('../src/platforms/edx/events', import.meta.url))

/** What a rule file exports, as far as the registry needs it. */
export interface RuleFacts {
  eventType: string
  eventSource: string
  meaning: string
  reference: string
}

export interface RuleFile {
  /** `<family>/<event_type>.<source>.ts` */
  path: string
  /** What it exports as `rule`. */
  rule: unknown
  hasTest: boolean
}

/** The parts of `<family>/<event_type>.<source>`, or `undefined` where it is not so spelled. */
export function partsOf(path: string): { family: string; eventType: string; eventSource: string } | undefined {
  // Letters, digits, `_`, `.` and `-`: what is a file name everywhere, and leads to no other folder.
  const form = /^([a-z][a-z0-9-]*)\/([A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*)\.(browser|server|mobile|task)$/
  const [, family, eventType, eventSource] = form.exec(path) ?? []
  if (family === undefined || eventType === undefined || eventSource === undefined) return undefined
  return { family, eventType, eventSource }
}

/** Folder of an event type, where the event catalogue has it. */
export function familyOf(eventType: string): string | undefined {
  const family = catalogueRows.find(([type]) => type === eventType)?.[1]
  return family === undefined ? undefined : folderName(family)
}

export const families: ReadonlySet<string> = new Set(catalogueRows.map(([, family = '']) => folderName(family)))

/** All rule files, in the order of their paths. */
export async function readRuleFiles(): Promise<RuleFile[]> {
  const paths = readdirSync(eventsFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => `${entry.parentPath.slice(eventsFolder.length + 1).replaceAll('\\', '/')}/${entry.name}`)
    .sort()
  return Promise.all(
    paths.map(async (path) => {
      const file = `${eventsFolder}/${path}`
      const exported = path.endsWith('.ts') ? ((await import(pathToFileURL(file).href)) as { rule?: unknown }) : {}
      return { path, rule: exported.rule, hasTest: existsSync(file.replace(/\.ts$/, '.test.ts')) }
    }),
  )
}

/** One sentence for each fault, which says what to do. */
export function faultsOf(files: readonly RuleFile[]): string[] {
  const first = new Map<string, string>()
  return files.flatMap((file) => {
    const faults = faultsOfFile(file)
    const [, category = ''] = /\/(.*)$/.exec(file.path.toLowerCase()) ?? []
    const other = first.get(category)
    first.set(category, file.path)
    return other === undefined
      ? faults
      : [...faults, `${file.path}: ${other} is for the same events. Keep one of them.`]
  })
}

function faultsOfFile({ path, rule, hasTest }: RuleFile): string[] {
  const parts = partsOf(path.replace(/\.ts$/, ''))
  if (parts === undefined || !path.endsWith('.ts')) {
    return [`${path}: name the file <family>/<event_type>.<browser, server, mobile or task>.ts.`]
  }
  if (!isRule(rule)) return [`${path}: export a "rule" with eventType, eventSource, meaning, reference and toRows.`]
  const { family, eventType, eventSource } = parts
  const home = familyOf(eventType)
  const faults: [boolean, string][] = [
    [!hasTest, `write the test ${path.replace(/\.ts$/, '.test.ts')}.`],
    [rule.eventType !== eventType, `its eventType is another one than the file's name says.`],
    [rule.eventSource !== eventSource, `its eventSource is another one than the file's name says.`],
    [home !== undefined && home !== family, `the event catalogue has this type in ${home}: move the file there.`],
    [!families.has(family), `no family is called ${family}: see the folders of events and meanings.`],
    [/TODO/.test(rule.meaning), 'write its meaning.'],
    [!/^https:\/\/\S+$/.test(rule.reference) || rule.reference.includes('TODO'), 'give the address of its reference.'],
    [meanings.has(eventType), `the rule says what the event means: remove ${eventType} from meanings/${family}.ts.`],
  ]
  return faults.filter(([isFault]) => isFault).map(([, what]) => `${path}: ${what}`)
}

function isRule(value: unknown): value is RuleFacts {
  if (typeof value !== 'object' || value === null) return false
  const { eventType, eventSource, meaning, reference, toRows } = value as Record<string, unknown>
  const texts = [eventType, eventSource, meaning, reference]
  return texts.every((text) => typeof text === 'string') && typeof toRows === 'function'
}

/** `course team / reporting` is course-team; `open response assessment (old)` is open-response-assessment-old. */
function folderName(family: string): string {
  return (family.split(' / ')[0] ?? '').replaceAll(/[()]/g, '').replaceAll(' ', '-')
}
