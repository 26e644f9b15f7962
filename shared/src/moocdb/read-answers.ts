/**
 * Reads the answers of a curator back from the forms. Every fault is told with its file, row and column.
 *
 * @module
 */
import type { Problem } from '../base/problem.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { CurationAnswers } from './curation-answers.ts'
import { forms, tableColumn, type AnswerColumn, type Form } from './curation-forms.ts'
import { columnsOf, readFormText, type FilledRow } from './curation-text.ts'
import type { Cell } from './table.ts'

/** A form that somebody filled in. */
export interface AnsweredForm {
  /** As the user named it. */
  file: string
  text: string
}

/** More problems than these help nobody. */
const mostProblems = 20

/** @returns the answers of all forms together, or what is wrong with them */
export function readAnswers(answered: readonly AnsweredForm[]): Result<CurationAnswers, Problem[]> {
  const read = new ReadAnswers()
  for (const { file, text } of answered) {
    const rows = readFormText(text)
    if (rows.ok) read.addForm(file, rows.value)
    else read.problems.push({ ...rows.problem, file })
  }
  return read.problems.length === 0 ? ok(read.answers) : fail(read.problems.slice(0, mostProblems))
}

class ReadAnswers {
  readonly problems: Problem[] = []
  private readonly pages = new Map<string, string | null>()
  private readonly things = {
    resources: new Map<string, Map<string, Cell>>(),
    problems: new Map<string, Map<string, Cell>>(),
  }

  get answers(): CurationAnswers {
    return { pages: this.pages, things: this.things }
  }

  addForm(file: string, rows: readonly FilledRow[]): void {
    const [first] = rows
    if (first === undefined) return
    const form = forms.find(({ keys }) => keys.every((key) => first.cells.has(key)))
    if (form === undefined) {
      this.problems.push({ code: 'curation.not-a-form', file })
      return
    }
    for (const row of rows) this.addRow(form, file, row)
  }

  private addRow(form: Form, file: string, row: FilledRow): void {
    if (this.problems.length >= mostProblems) return
    const known = columnsOf(form)
    const hasAllKeys = form.keys.every((key) => row.cells.has(key)) && row.cells.get(form.keys[0] ?? '') !== ''
    const isKnown = row.cells.keys().every((column) => known.includes(column))
    if (!hasAllKeys || !isKnown) {
      const hint = hasAllKeys ? 'It has a column that the form does not have.' : 'It does not say what it is about.'
      this.problems.push({ code: 'curation.row', file, ...row.placeOf(undefined), hint })
      return
    }
    for (const column of form.answers) this.addAnswer(form, column, file, row)
  }

  private addAnswer(form: Form, column: AnswerColumn, file: string, row: FilledRow): void {
    const text = (row.cells.get(column.name) ?? '').trim()
    if (text === '') return
    const place = { file, ...row.placeOf(column.name) }
    const cell = column.read(text)
    const page = form.name === 'modules' && cell === 'yes' ? pageIn(row.cells) : undefined
    if (page !== undefined && !isPage(page)) {
      this.problems.push({ code: 'curation.answer', file, ...row.placeOf('page'), hint: 'This is no address.' })
      return
    }
    if (cell === undefined) this.problems.push({ code: 'curation.answer', ...place, hint: column.expected })
    else if (!this.isKept(form, column, row, cell)) this.problems.push({ code: 'curation.two-answers', ...place })
  }

  /** @returns whether there was no other answer before */
  private isKept({ name }: Form, column: AnswerColumn, { cells }: FilledRow, cell: Cell): boolean {
    if (name === 'modules') return keep(this.pages, cells.get('module') ?? '', cell === 'none' ? null : pageIn(cells))
    const uri = cells.get(name === 'resources' ? 'resource_uri' : 'problem_uri') ?? ''
    const own = this.things[name].get(uri) ?? new Map<string, Cell>()
    this.things[name].set(uri, own)
    return keep(own, tableColumn(column), cell)
  }
}

function keep<Value>(answers: Map<string, Value>, key: string, value: Value): boolean {
  if (answers.has(key)) return answers.get(key) === value
  answers.set(key, value)
  return true
}

/** Canonical addresses end with a slash; longer ones are of no page. */
function isPage(page: string): boolean {
  return page.length <= 2_010 && /^https?:\/\/[^/\s][^\s]*\/$/.test(page)
}

function pageIn(cells: FilledRow['cells']): string {
  const panel = cells.get('panel') ?? ''
  return `${cells.get('page') ?? ''}${panel === '' ? '' : `${panel}/`}`
}
