/**
 * The holes of the URL templates: what fills each, and how it is written.
 *
 * @module
 */
import facts from './route-templates.json' with { type: 'json' }
import { blockTypeOf, isNewCourseKey, isOldCourseKey } from './module-id.ts'

/** One segment, unless said otherwise. */
export type Hole =
  /** A course key: one segment of the new form, or three. */
  | 'course'
  /** A course or library key. */
  | 'ckey'
  /** A usage key; `i4x://…` is six segments. */
  | 'usage'
  /** The rest of the path. */
  | 'path'
  | 'file'
  /** The key of an asset, down to the end of the path. */
  | 'asset'
  | 'hex32'
  | 'hex24'
  | 'int'
  | 'lang'
  | NamedHole
  | 'x'
  | 'username'
  | 'email'
  | 'token'
  | 'slug'
  | 'section'
  | 'chapter'
  | 'tab'

/** Holes that a word of a closed vocabulary may fill, which then is written itself. */
type NamedHole = 'handler' | 'dispatch' | 'view' | 'api'

/** The collected facts lack some of them. Source: openedx/edx-platform, instructor/views/api_urls.py, also of former years. */
export const instructorCalls: ReadonlySet<string> = new Set([
  ...facts.vocabularies.instructor_api,
  ...`
  active_registration_codes certificate_exception_view certificate_invalidation_view certificate_task
  export_ora2_submission_files export_ora2_summary generate_bulk_certificate_exceptions generate_certificate_exceptions
  generate_example_certificates generate_registration_codes get_enrolled_students_with_inactive_account
  get_sale_order_records get_student_enrollment_status get_user_invoice_preference graded_subsections instructor_tasks
  override_problem_score rescore_entrance_exam sale_validation_url spent_registration_codes
  start_certificate_regeneration unit_extensions
`
    .trim()
    .split(/\s+/),
])

const namedHoles: Record<NamedHole, ReadonlySet<string>> = {
  handler: new Set(facts.vocabularies.handlers),
  dispatch: new Set(facts.vocabularies.dispatches),
  view: new Set(facts.vocabularies.studio_views),
  api: instructorCalls,
}

const blockTypes: ReadonlySet<string> = new Set(facts.vocabularies.block_types)

export interface HoleReading {
  /** How many segments it takes. */
  segments: number
  written: string
}

/** @param skip characters of the first segment that a literal has taken */
export function readHole(hole: Hole, segments: readonly string[], at: number, skip = 0): HoleReading | undefined {
  const segment = (segments[at] ?? '').slice(skip)
  const rest = segments.length - at
  switch (hole) {
    case 'path':
    case 'file':
      return segment !== '' || rest > 1 || skip > 0 ? { segments: rest, written: `{${hole}}` } : undefined
    case 'course':
    case 'ckey':
      return reading(hole, courseKeySegments(hole, segments, at))
    case 'usage':
      return readUsage(segments, at)
    case 'asset':
      return isAsset(segments, at) ? { segments: rest, written: '{asset}' } : undefined
    case 'handler':
    case 'dispatch':
    case 'view':
    case 'api':
      return segment === '' ? undefined : { segments: 1, written: writtenWord(hole, segment) }
    default:
      return fits(hole, segment) ? { segments: 1, written: `{${hole}}` } : undefined
  }
}

/** Whether a text is how the hole may be written. */
export function writtenHole(hole: Hole, text: string): boolean {
  if (text === `{${hole}}`) return hole !== 'usage'
  if (hole === 'usage') return isWrittenUsage(text)
  return isNamed(hole) && namedHoles[hole].has(text)
}

/** A usage key as a template shows it: its block type survives where it is known. */
export function writtenUsage(blockType: string): string {
  return `{usage:${blockTypes.has(blockType) ? blockType : '*'}}`
}

export function isWrittenUsage(text: string): boolean {
  const type = /^\{usage:(.+)\}$/.exec(text)?.[1]
  return type !== undefined && (type === '*' || blockTypes.has(type))
}

/** A word as a template shows it: itself where it is in the closed vocabulary, else the name of its place. */
export function writtenWord(hole: NamedHole, word: string): string {
  return namedHoles[hole].has(word) ? word : `{${hole}}`
}

function isNamed(hole: Hole): hole is NamedHole {
  return hole in namedHoles
}

function reading(hole: Hole, segments: number): HoleReading | undefined {
  return segments === 0 ? undefined : { segments, written: `{${hole}}` }
}

function courseKeySegments(hole: 'course' | 'ckey', segments: readonly string[], at: number): number {
  const [first = '', second = '', third = ''] = segments.slice(at, at + 3)
  if (isNewCourseKey(first)) return 1
  // An organisation may have dots in its name, so `Org.Num.Run` is looked for only where Studio writes it.
  if (isOldCourseKey(first) && (hole === 'ckey' || first.includes('/'))) return 1
  return isKeyPart(first) && isKeyPart(second) && isKeyPart(third) ? 3 : 0
}

function isKeyPart(segment: string): boolean {
  return segment !== '' && !segment.includes(':')
}

function readUsage(segments: readonly string[], at: number): HoleReading | undefined {
  const first = segments[at] ?? ''
  if (first === 'i4x:' && segments[at + 1] === '') {
    const [org, course, type, name] = segments.slice(at + 2, at + 6)
    return org && course && type && name ? { segments: 6, written: writtenUsage(type) } : undefined
  }
  const type = blockTypeOf(first)
  if (type !== undefined) return { segments: 1, written: writtenUsage(type) }
  return isBranchKey(segments, at) ? { segments: 5, written: writtenUsage('') } : undefined
}

/** Studio of 2013 and 2014: `Org.Num.Run/branch/draft/block/<name>`. */
function isBranchKey(segments: readonly string[], at: number): boolean {
  const [key = '', branch, name, block, id] = segments.slice(at, at + 5)
  return isOldCourseKey(key) && branch === 'branch' && block === 'block' && Boolean(name) && Boolean(id)
}

function isAsset(segments: readonly string[], at: number): boolean {
  const first = segments[at] ?? ''
  return first.startsWith('asset-v1:') || (first === 'c4x' && segments.length - at >= 5)
}

function fits(hole: Hole, segment: string): boolean {
  switch (hole) {
    case 'hex32':
      return /^[0-9a-f]{32}$/i.test(segment)
    case 'hex24':
      return /^[0-9a-f]{24}$/i.test(segment)
    case 'int':
      return /^[0-9]+$/.test(segment)
    case 'lang':
      return /^[A-Za-z]{2,3}(?:[-_@][A-Za-z0-9]{2,8}){0,3}$/.test(segment)
    default:
      return segment !== ''
  }
}
