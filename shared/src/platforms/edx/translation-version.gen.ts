/**
 * Version of the translation of edX events: a digest of its rules and of all that they use.
 *
 * Written by `npm run build:rules`.
 *
 * @module
 */
export const translationVersion = '032d0a647de3'
