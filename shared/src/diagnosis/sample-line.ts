/**
 * The raw event of a sampled line, as bytes: thousands of them are kept, and only few are ever read as texts.
 *
 * @module
 */

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** UTF-8 without a line feed. Nobody changes its bytes. */
export type SampleLine = Uint8Array

/** A line feed between two tokens of an event, as it comes out of what is wrapped, becomes a blank. In a string there is none. */
export function sampleLine(text: string): SampleLine {
  return encoder.encode(text.replaceAll('\n', ' ').replaceAll(loneHalf, escaped))
}

export function sampleText(line: SampleLine): string {
  return decoder.decode(line)
}

/** A sample line as it is, or as one of its own where its bytes are only lent. */
export type TakeLine = (line: SampleLine) => SampleLine

export const keptLine: TakeLine = (line) => line
export const ownLine: TakeLine = (line) => line.slice()

/** Half of a surrogate pair, which a text can hold and UTF-8 cannot. It stands in a string, so it may be escaped. */
const loneHalf = /\p{Surrogate}/gu

function escaped(half: string): string {
  return `\\u${half.charCodeAt(0).toString(16)}`
}
