/**
 * Who was not signed in.
 *
 * @module
 */

/** Stands in place of an id for all who were not signed in. It is nobody's id, and the same in every table. */
export const nobody = 'anonymous'
