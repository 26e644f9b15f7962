/**
 * The words that the schemas of a bundle's files are made of.
 *
 * @module
 */
import * as z from 'zod'

/** What nobody can hold in a diagnosis is refused: counts are whole numbers below 2^53. */
export const count = z.int().min(0).max(9_007_199_254_740_991)
export const month = z.string().regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/)
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const id = z.string().regex(/^[a-z2-7]{10}$/)
/** Of a diagnosis' name. Only the offering may have hyphens, or the name could be read in two ways. */
export const namePart = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._]{0,63}$/)
export const lastNamePart = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
export const eventName = z.string().min(1).max(240)
export const path = z.string().max(1_000)
/** A version or an id: no room for a sentence. */
export const word = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,39}$/)
/** The name of a keep rule, of a kind of surrogate or of a string's form. */
export const label = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._/()-]{0,39}$/)

/** A count in a table: text without sign, leading zero, blank or exponent. */
export const countCell = cellOf(/^(0|[1-9][0-9]{0,15})$/)
/** A count in a table that has rows only for what there is. */
export const positiveCell = cellOf(/^[1-9][0-9]{0,15}$/)
/** A month in a table; empty where no event has a time. */
export const monthCell = z.string().regex(/^(20[0-9]{2}-(0[1-9]|1[0-2]))?$/)

function cellOf(spelling: RegExp) {
  return z.string().regex(spelling).transform(Number).refine(Number.isSafeInteger, 'below 2^53')
}
