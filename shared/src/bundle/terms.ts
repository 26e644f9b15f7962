/**
 * What an institution agrees to when it uploads. A change of the text is a new version.
 *
 * @module
 */
import { sha256Hex } from '../base/digest.ts'

export interface Terms {
  version: string
  lines: readonly string[]
}

/** Every version that was ever in force, the newest last. No text of an older one is changed: somebody has agreed to it. */
const allTerms: readonly [Terms, ...Terms[]] = [
  {
    version: '2026-1',
    lines: [
      'The name of the institution, of the course and of the offering become public, as given in the name of the diagnosis.',
      'Counts per event, shapes and sample events become public under CC0 1.0. In the samples, keys and values that the published vocabulary does not list are replaced.',
      'What remains and may tell something is written on the privacy page: enumerations of the vocabulary, months, counts, and the structure of rare events.',
      'The diagnosis is kept until you withdraw it. Withdrawal removes it from the shelf and from every figure. Copies that others have downloaded cannot be recalled.',
      'You confirm that you may share this diagnosis.',
    ],
  },
]

const current = allTerms.at(-1) ?? allTerms[0]

export const termsVersion = current.version
export const terms = current.lines

/** SHA-256 of the text, so that nobody can say later that it read otherwise. */
export function termsDigest({ version, lines }: Terms = current): string {
  return sha256Hex([version, ...lines, ''].join('\n'))
}

/** Lines that one has and the other has not, in their order: first what is gone, then what is new. */
export function termsDiff(before: readonly string[], now: readonly string[]): string[] {
  return [
    ...before.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ]
}
