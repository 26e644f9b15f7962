/**
 * From how many different ones a surrogate was drawn: the smaller the space, the sooner two samples meet by chance.
 *
 * @module
 */

/** Characters that follow from the rest, as in `opaque-marks.ts`: chance has no part in them. */
const markOfToken = 6
const markOfHex = { short: 4, long: 8 }

/**
 * @param rule as the explanation of the text names it
 * @returns whole bits, rounded down; `undefined` where the kind has a space of its own that this function does not know
 */
export function spaceOf(text: string, rule: string): number | undefined {
  if (rule === 'surrogate.token') return bitsOfToken(text.replace(/^data:;base64,/, ''))
  return rule === 'surrogate.hex' ? bitsOfHex(text.replaceAll('-', '').length) : undefined
}

function bitsOfToken(token: string): number {
  const drawn = (token.match(/[A-Za-z0-9]/g) ?? []).slice(0, -markOfToken)
  return Math.floor(drawn.reduce((bits, mark) => bits + Math.log2(/[0-9]/.test(mark) ? 10 : 26), 0))
}

/** The first digit is a letter and the second a decimal one. */
function bitsOfHex(length: number): number {
  const mark = length < 12 ? markOfHex.short : markOfHex.long
  return Math.floor(Math.log2(6) + Math.log2(10) + 4 * (length - mark - 2))
}
