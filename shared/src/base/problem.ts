/**
 * Every way in which data can be wrong, in one list.
 *
 * A problem says what was wrong and where. It never says what was read: logs are private, reports are shared.
 *
 * @module
 */
import { lineProblems } from './line-problem.ts'

export const problems = {
  ...lineProblems,

  // A form of the curation that somebody filled in.
  'curation.not-a-form': 'The file is none of the forms that an import writes.',
  'curation.row': 'A row of the form cannot be read.',
  'curation.answer': 'An answer is not one of those that can be given there.',
  'curation.two-answers': 'Another answer was given for the same before.',

  // What `diagnose` reads.
  'input.not-found': 'There is no such file or folder.',
  'input.not-readable': 'The file cannot be opened.',
  'input.no-logs': 'There is no tracking log here.',
  'input.no-events': 'No line of the input is an event.',
  'input.not-a-log': 'The file is not text.',
  'file.damaged': 'The compressed file is damaged; what came before the damage was counted.',
  'file.cannot-unpack': 'The compressed file cannot be unpacked here.',
  'file.shrank': 'The file became shorter while it was read; what was still there was counted.',

  // A JSON text inside a bundle.
  'json.not-json': 'The text is not valid JSON.',
  'json.too-deep': 'The JSON is nested too deep.',
  'json.duplicate-key': 'An object has the same key twice.',
  'json.forbidden-key': 'An object has a key that is not allowed.',
  'json.bad-text': 'A text has a NUL or half of a surrogate pair.',
  'json.bad-utf8': 'The file is not valid UTF-8.',

  // A zip.
  'archive.not-a-zip': 'The file is not a zip.',
  'archive.too-many-entries': 'The zip has too many entries.',
  'archive.entry-too-large': 'An entry of the zip is too large.',
  'archive.too-large': 'The zip is too large when unpacked.',
  'archive.ratio': 'The zip unpacks to more than 100 times its size.',
  'archive.bad-entry':
    'An entry of the zip is damaged, encrypted, no plain file, or has its sizes behind it: `diagnose pack` makes one without.',
  'archive.bad-name': 'An entry of the zip has a name that no bundle has: pack the folder with `diagnose pack`.',
  'archive.duplicate-name': 'Two entries of the zip have the same name.',
  'archive.overlap': 'Two entries of the zip share bytes.',
  'archive.hidden-bytes':
    'The zip holds bytes beside the files of a diagnosis, as other packers leave them: pack the folder with `diagnose pack`.',

  // A diagnosis folder or bundle.
  'bundle.not-a-diagnosis': 'There is no manifest.json: this is not a diagnosis.',
  'bundle.unsupported-format': 'The format version of the bundle is not supported.',
  'bundle.file-missing': 'A file that the manifest lists is missing.',
  'bundle.file-unlisted': 'A file is not listed in the manifest.',
  'bundle.digest-mismatch': 'A file is not the one that the manifest lists: its SHA-256 or size differs.',
  'bundle.schema': 'A file does not have the form that the bundle format asks for.',
  'bundle.csv-header': 'The first line of the table is not the expected one.',
  'bundle.csv-row': 'A row of the table cannot be read.',
  'bundle.counts': 'The counts of the bundle do not add up.',
  'bundle.wrong-id': 'An id is not the one that follows from what it names.',
  'bundle.shape-mismatch': 'A sample does not have the shape that it is filed under.',
  'bundle.category-name': 'A category has a name that the rules do not allow.',
  'bundle.key-name': 'A key is neither in the vocabulary nor a surrogate.',
  'bundle.empty': 'The diagnosis has no event.',
  'bundle.seeded': 'The diagnosis was made with --seed, so its surrogates can be repeated. The shelf does not take it.',
  'bundle.name': 'The name of the diagnosis is not <institution>-<course>-<offering>.',

  // A partial state that was written by `diagnose map`.
  'partial.not-a-partial': 'The file is no partial state.',
  'partial.unsupported-format': 'The format version of the partial state is not supported.',
  'partial.other-version': 'The partial state was made by another version of diagnose.',
  'partial.other-key': 'The partial state was made with another key.',
  'partial.other-settings': 'The partial state was made with other settings.',
  'partial.repeated': 'A file of this partial state was counted before.',
  'partial.cut': 'The partial state ends too early.',
  'partial.digest-mismatch': 'The partial state is not as it was written: its SHA-256 differs.',
  'partial.schema': 'A record of the partial state does not have the form that the format asks for.',
  'partial.counts': 'The counts of the partial state do not add up.',
  'partial.name': 'The partial state has a name that the rules do not allow.',
  'partial.sample': 'A line of the partial state does not have the shape that it is filed under.',
  'partial.too-large': 'The partial state holds more than one scan can.',

  // What the check for private values finds.
  'leak.email': 'A value looks like a mail address outside the reserved domains.',
  'leak.ip': 'A value looks like an IP address outside the reserved ranges.',
  'leak.token': 'A value looks like a token, a key or a password.',
  'leak.url-host': 'A value is a link to a host outside the reserved domains.',
  'leak.repeated': 'A surrogate stands in several samples, more often than chance puts it there.',
  'leak.uneven': 'The small numbers of a path are not spread as surrogates are.',
  'leak.profile': 'A sample shows more than the profile of the diagnosis allows.',
  'leak.raw-value': 'A value of the log stands in the diagnosis, as it is or in another spelling.',
  'leak.free-text': 'A value is text that is neither in the vocabulary nor a surrogate.',
} as const satisfies Record<string, string>

export type ProblemCode = keyof typeof problems

/** What was wrong, and where. Never what was read. */
export interface Problem {
  code: ProblemCode
  /** A file of the bundle, or the input file as the user named it. Never a name that was read from a zip. */
  file?: string
  /** 1-based line in the file. */
  line?: number
  /** JSON pointer into the line or file, made of vocabulary keys and positions only. */
  pointer?: string
  /** What the user can do. */
  hint?: string
  /** Of the value: its kinds of characters, and the salted beginning of its digest. Only where a report asks for them. */
  shape?: string
  digest?: string
}

/** The problem as one line for people: `samples/k3v9q2mzab.jsonl:2 /event/name: A value looks like…`. */
export function problemText({ code, file, line, pointer, hint }: Problem): string {
  const place = [file, line === undefined ? undefined : `:${line}`, pointer === undefined ? undefined : ` ${pointer}`]
    .filter((part) => part !== undefined)
    .join('')
  return `${place === '' ? '' : `${place}: `}${problems[code]}${hint === undefined ? '' : ` ${hint}`} [${code}]`
}
