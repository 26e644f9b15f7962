/**
 * The form of a family's dictionary.
 *
 * @module
 */

/** Event type -> meaning, of one family. The keys are names of our own list, never of a log. */
export type Meanings = Readonly<Record<string, string>>
