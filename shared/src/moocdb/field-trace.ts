/**
 * Which field of an event feeds which column: found by changing one field at a time and translating again, so that it
 * cannot say anything else than what the translation does.
 *
 * @module
 */
import { eventVariants, type Variant, type VariantOptions } from './event-variants.ts'
import type { ShownRow } from './shown-rows.ts'
import { textAt } from './text-at.ts'

export interface ColumnName {
  table: string
  column: string
}

export interface FieldTrace {
  /** Columns with a value, and the fields that feed them; no field where the rule or other events say it. */
  columns: (ColumnName & { paths: string[] })[]
  /** Columns that are empty in every row. */
  unfilled: ColumnName[]
  /** Fields that decide whether a table has a row. */
  rows: { table: string; paths: string[] }[]
  /** Fields that choose the rule. */
  choosing: string[]
  /** Fields that change nothing. */
  unread: string[]
}

/** What one event becomes, alone. */
export interface Outcome {
  /** `undefined` where the event cannot be read. */
  rule: string | undefined
  isValid: boolean
  rows: readonly ShownRow[]
}

/** An event with more fields than this is traced for the first of them only. */
const mostExperiments = 10_000

export interface TraceOptions extends VariantOptions {
  /** Paths of the fields by which a rule is found. */
  ruleFields: readonly string[]
}

export function traceFields(event: unknown, outcomeOf: (event: unknown) => Outcome, options: TraceOptions): FieldTrace {
  const base = outcomeOf(event)
  const found = new Findings(base.rows)
  let experiments = 0
  for (const { paths, event: other } of bothKinds(event, options)) {
    if (++experiments > mostExperiments) break
    const outcome = outcomeOf(other)
    for (const path of paths) {
      if (!outcome.isValid) found.isNeeded(path)
      else if (outcome.rule !== base.rule) found.chooses(path)
      else found.compare(path, outcome.rows)
    }
  }
  // What a field that chooses the rule feeds cannot be seen by changing it: its own value stands in the row.
  if (typeof event === 'object' && event !== null) found.copies(event, options.ruleFields)
  return found.trace()
}

function* bothKinds(event: unknown, options: TraceOptions): Iterable<Variant> {
  if (typeof event === 'object' && event !== null) yield* ofOtherRules(event, options.ruleFields)
  yield* eventVariants(event, options)
}

/** Where several fields give one name, each of them alone finds the rule. */
function* ofOtherRules(event: object, ruleFields: readonly string[]): Iterable<Variant> {
  const paths = ruleFields.filter((path) => textAt(event, path) !== undefined)
  for (const [text, same] of Map.groupBy(paths, (path) => textAt(event, path)?.text)) {
    const changed = same.reduce((other, path) => textAt(other, path)?.replacedBy(`${text}_`) ?? other, event)
    yield { paths: same, event: changed }
  }
}

class Findings {
  private readonly base: ReadonlyMap<string, ShownRow[]>
  private readonly columns = new Map<string, ColumnName & { isFilled: boolean; paths: Set<string> }>()
  private readonly rowPaths = new Map<string, Set<string>>()
  private readonly choosing = new Set<string>()
  private readonly tried = new Set<string>()
  private readonly read = new Set<string>()

  constructor(rows: readonly ShownRow[]) {
    this.base = Map.groupBy(rows, ({ table }) => table)
    for (const { table, row } of rows) {
      for (const [column, cell] of Object.entries(row)) {
        const known = this.columns.get(`${table}.${column}`)
        const isFilled = cell !== null || known?.isFilled === true
        this.columns.set(`${table}.${column}`, { table, column, isFilled, paths: known?.paths ?? new Set() })
      }
    }
  }

  /** Without it, there is no event. */
  isNeeded(path: string): void {
    this.tried.add(path)
    this.read.add(path)
  }

  chooses(path: string): void {
    this.isNeeded(path)
    this.choosing.add(path)
  }

  compare(path: string, rows: readonly ShownRow[]): void {
    this.tried.add(path)
    const others = Map.groupBy(rows, ({ table }) => table)
    for (const table of new Set([...this.base.keys(), ...others.keys()])) {
      this.compareTable(path, this.base.get(table) ?? [], others.get(table) ?? [])
    }
  }

  copies(event: object, ruleFields: readonly string[]): void {
    for (const path of ruleFields) {
      const value = textAt(event, path)?.text
      if (value === undefined || !this.choosing.has(path)) continue
      for (const { table, row } of [...this.base.values()].flat()) {
        for (const [column, cell] of Object.entries(row)) if (cell === value) this.feeds(path, table, column)
      }
    }
  }

  trace(): FieldTrace {
    const all = [...this.columns.values()]
    return {
      columns: all
        .filter(({ isFilled, paths }) => isFilled || paths.size > 0)
        .map(({ table, column, paths }) => ({ table, column, paths: [...paths].sort() })),
      unfilled: all.filter(({ isFilled }) => !isFilled).map(({ table, column }) => ({ table, column })),
      rows: [...this.rowPaths].map(([table, paths]) => ({ table, paths: [...paths].sort() })),
      choosing: [...this.choosing].sort(),
      unread: [...this.tried.difference(this.read)].sort(),
    }
  }

  private compareTable(path: string, own: readonly ShownRow[], others: readonly ShownRow[]): void {
    const table = own[0]?.table ?? others[0]?.table ?? ''
    if (own.length !== others.length) {
      this.read.add(path)
      const paths = this.rowPaths.get(table) ?? new Set()
      this.rowPaths.set(table, paths.add(path))
      return
    }
    for (const [index, { row }] of own.entries()) {
      const other = others[index]?.row
      for (const [column, cell] of Object.entries(row)) if (other?.[column] !== cell) this.feeds(path, table, column)
    }
  }

  private feeds(path: string, table: string, column: string): void {
    this.read.add(path)
    this.columns.get(`${table}.${column}`)?.paths.add(path)
  }
}
