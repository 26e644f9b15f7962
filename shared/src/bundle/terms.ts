/**
 * What an institution agrees to when it uploads. A change of the text is a new version.
 *
 * @module
 */
export const termsVersion = '2026-1'

export const terms: readonly string[] = [
  'The name of the institution, of the course and of the offering become public, as given in the name of the diagnosis.',
  'Counts per event, shapes and sample events become public under CC0 1.0. In the samples, keys and values that the published vocabulary does not list are replaced.',
  'What remains and may tell something is written on the privacy page: enumerations of the vocabulary, months, counts, and the structure of rare events.',
  'The diagnosis is kept until you withdraw it. Withdrawal removes it from the shelf and from every figure. Copies that others have downloaded cannot be recalled.',
  'You confirm that you may share this diagnosis.',
]
