/**
 * The forms of the curation: what a curator is shown, and what may be answered.
 *
 * Source: thesis, sections 3.4.1 and 3.4.2.
 *
 * @module
 */
import { problemTypes } from './fixed-lists.ts'
import type { Cell } from './table.ts'

export type FormName = 'modules' | 'resources' | 'problems'

/** A column that a curator fills in. */
export interface AnswerColumn {
  /** That of the table that it fills. */
  name: string
  /** What may be written, for the message to somebody who wrote something else. */
  expected: string
  /** @returns `undefined` where the text is no answer */
  read(text: string): Cell | undefined
  /** As `read` takes it. */
  write(cell: Cell): string
  /** Whether it is also that of all that lies in the thing, unless that has an answer of its own. */
  isInherited: boolean
}

export interface Form {
  name: FormName
  /** Columns that say what a row is about. A file is of the form whose keys it has. */
  keys: readonly string[]
  /** Columns that help to answer. They are not read. */
  shown: readonly string[]
  answers: readonly AnswerColumn[]
}

/** Longer names are of nobody who wants them read. */
const longestName = 1_000

const choice: AnswerColumn = {
  name: 'answer',
  expected: 'Write yes in the row of the right page, or none in one row of the module.',
  read: (text) => (/^(?:yes|x)$/i.test(text) ? 'yes' : /^none$/i.test(text) ? 'none' : undefined),
  write: String,
  isInherited: false,
}

const name: AnswerColumn = {
  name: 'resource_name',
  expected: 'Write a name of up to 1,000 characters in one line.',
  // No control character, which a terminal or a table would take for something else.
  read: (text) => (text.length <= longestName && !/\p{Cc}/u.test(text) ? text : undefined),
  write: String,
  isInherited: false,
}

const problemType: AnswerColumn = {
  name: 'problem_type',
  expected: `Write ${Object.keys(problemTypes).join(', ')}.`,
  read: (text) => Object.entries(problemTypes).find(([type]) => type === text.toLowerCase())?.[1],
  write: (cell) => Object.entries(problemTypes).find(([, id]) => id === cell)?.[0] ?? '',
  isInherited: true,
}

export const forms: readonly Form[] = [
  {
    name: 'modules',
    keys: ['module', 'page', 'panel'],
    shown: ['module_name', 'rank', 'rows', 'how_given', 'how_url', 'how_panel', 'how_assumed_panel', 'how_unknown'],
    answers: [choice],
  },
  {
    name: 'resources',
    keys: ['resource_uri'],
    shown: ['kind', 'known_name'],
    answers: [name, whole('resource_relevant_week', 999), instant('resource_release_timestamp')],
  },
  {
    name: 'problems',
    keys: ['problem_uri'],
    shown: ['known_name'],
    answers: [
      problemType,
      instant('problem_release_timestamp'),
      deadline('problem_soft_deadline'),
      deadline('problem_hard_deadline'),
      whole('problem_max_submission', 999_999),
      whole('problem_max_duration', 999_999_999),
      weight('problem_weight'),
    ],
  },
]

/** Of resources and problems, as the tables name them. */
export const inheritedColumns: ReadonlySet<string> = new Set(
  forms.flatMap(({ answers }) => answers.filter(({ isInherited }) => isInherited).map(tableColumn)),
)

/** The column of the table: a form has the word where the table has its number. */
export function tableColumn({ name: column }: AnswerColumn): string {
  return column === 'problem_type' ? 'problem_type_id' : column
}

function whole(column: string, most: number): AnswerColumn {
  return {
    name: column,
    expected: `Write a whole number from 0 to ${most}.`,
    read: (text) => (/^\d{1,9}$/.test(text) && Number(text) <= most ? Number(text) : undefined),
    write: String,
    isInherited: true,
  }
}

function weight(column: string): AnswerColumn {
  return {
    name: column,
    expected: 'Write a number such as 0.25.',
    // Spreadsheets write the decimals of their country.
    read: (text) => (/^\d{1,6}(?:[.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : undefined),
    write: String,
    isInherited: false, // the parts of a problem have parts of its weight
  }
}

function instant(column: string): AnswerColumn {
  return {
    name: column,
    expected: 'Write a day or a time of UTC: 2016-03-14, or 2016-03-14 09:30.',
    read: instantOf,
    write: String,
    isInherited: true,
  }
}

/** A day alone would leave open whether it is its beginning or its end. */
function deadline(column: string): AnswerColumn {
  return {
    ...instant(column),
    expected: 'Write a time of UTC: 2016-03-14 09:30.',
    read: (text) => (text.length > '2016-03-14'.length ? instantOf(text) : undefined),
  }
}

function instantOf(text: string): string | undefined {
  const [, day, time = '00:00', seconds = ':00', fraction = '.000'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(\.\d{3})?Z?)?$/.exec(text) ?? []
  if (day === undefined) return undefined
  const iso = `${day}T${time}${seconds}${fraction}Z`
  const at = Date.parse(iso)
  // A day that no month has is not moved to the next one.
  return !Number.isNaN(at) && new Date(at).toISOString() === iso ? iso : undefined
}
