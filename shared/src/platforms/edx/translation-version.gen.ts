/**
 * Version of the translation of edX events: a digest of its rules and of all that they use.
 *
 * Written by `npm run build:rules`.
 *
 * @module
 */
export const translationVersion = 'b9bd89b7a0fa'
