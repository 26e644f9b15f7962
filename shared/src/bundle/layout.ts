/**
 * The files of a diagnosis folder, format 1. `local/` stands beside them and is never packed.
 *
 * @module
 */
export const bundleFiles = {
  manifest: 'manifest.json',
  classification: 'classification.csv',
  shapes: 'shapes.json',
  keptValues: 'kept-values.csv',
  redactions: 'redaction.csv',
  malformed: 'malformed.csv',
  readme: 'README.txt',
} as const

export const localFolder = 'local'

/** The closed list of names that a bundle may hold. */
export const bundleFilePattern =
  /^(?:manifest\.json|classification\.csv|shapes\.json|kept-values\.csv|redaction\.csv|malformed\.csv|README\.txt|samples\/[a-z2-7]{10}\.jsonl)$/

export function samplesFile(categoryId: string): string {
  return `samples/${categoryId}.jsonl`
}

export const csvHeaders = {
  classification: [
    'event_type',
    'event_source',
    'occurrences',
    'share',
    'shapes',
    'courses',
    'first_month',
    'last_month',
  ],
  keptValues: ['path', 'value', 'rule', 'count'],
  redactions: ['path', 'rule', 'count'],
  malformed: ['cause', 'count'],
} as const

/** Limits of what is taken in, by the command and by the shelf alike. */
export const bundleLimits = {
  zipBytes: 20 * 1024 * 1024,
  entries: 2_000,
  entryBytes: 5 * 1024 * 1024,
  totalBytes: 50 * 1024 * 1024,
  ratio: 100,
  jsonDepth: 64,
  /** Of `shapes.json`: a schema nests two levels or three for one level of an event, and opens JSON in strings. */
  schemaDepth: 512,
  csvRows: 20_000,
  /** Of one row of a table. Characters. */
  csvRecordLength: 16_384,
  sampleLineBytes: 256 * 1024,
} as const
