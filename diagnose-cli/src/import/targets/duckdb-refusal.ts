/**
 * Why DuckDB did not take the tables, in words. What it says itself may hold values of rows, so of its errors only the kind
 * is kept.
 *
 * @module
 */
import type { Refusal } from '../../refusal.ts'
import { folderRefusal, targetRefusal } from './tables-folder.ts'

/** `Out of Memory`, `IO`, `Constraint`. */
class DuckdbFailure extends Error {
  readonly kind: string

  constructor(kind: string) {
    super(`DuckDB: ${kind} Error`)
    this.kind = kind
  }
}

/** Does work of DuckDB. @throws {DuckdbFailure} in place of what it throws */
export async function withoutContent<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const [, kind] =
      /^([A-Z][A-Za-z ]{1,40}) (?:Error|exception):/i.exec(error instanceof Error ? error.message : '') ?? []
    // The cause would be printed with what it says.
    throw kind === undefined ? error : new DuckdbFailure(kind) // eslint-disable-line preserve-caught-error
  }
}

export function duckdbRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof DuckdbFailure)) return folderRefusal(error)
  const reason = reasons.get(error.kind) ?? 'it refuses them'
  return targetRefusal(`DuckDB cannot write the tables: ${reason} [${error.kind}]`, '')
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['IO', 'the disk is full or does not let it'],
  ['Out of Memory', 'it has no more memory'],
  ['Permission', 'it may not write there'],
])
