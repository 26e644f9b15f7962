/**
 * Version of the translation of edX events: a digest of its rules and of all that they use.
 *
 * Written by `npm run build:rules`.
 *
 * @module
 */
export const translationVersion = '26d0e1ee2491'
