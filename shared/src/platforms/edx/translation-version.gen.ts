/**
 * Version of the translation of edX events: a digest of its rules and of all that they use.
 *
 * Written by `npm run build:rules`.
 *
 * @module
 */
export const translationVersion = 'b1de334cc9d1'
