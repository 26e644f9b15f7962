/**
 * Bad data is a value, a bug is an exception: what reads data answers a `Result`.
 *
 * @module
 */
import type { Problem } from './problem.ts'

export type Result<T, E = Problem> = { ok: true; value: T } | { ok: false; problem: E }

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

export function fail<E = Problem>(problem: E): { ok: false; problem: E } {
  return { ok: false, problem }
}
