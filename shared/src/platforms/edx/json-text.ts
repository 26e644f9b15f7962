/**
 * What can be said of JSON text without reading it as JSON. Never recursive, linear time.
 *
 * @module
 */

/** The deepest nesting of containers, whether or not the text is valid. */
export function nestingDepth(text: string): number {
  return walk(text).deepest
}

/** Whether a text begins like an object and ends before the object does. */
export function isCutObject(text: string): boolean {
  if (!/^\{\s*(?:"|$)/.test(text)) return false
  const { depth, inString, mismatch } = walk(text)
  return !mismatch && (depth > 0 || inString)
}

const quote = 34
const backslash = 92

function walk(text: string): { depth: number; deepest: number; inString: boolean; mismatch: boolean } {
  let depth = 0
  let deepest = 0
  let inString = false
  let mismatch = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) inString = !inString
    else if (inString) {
      if (code === backslash) at++
    } else if (isOpening(code)) deepest = Math.max(deepest, ++depth)
    else if (isClosing(code) && --depth < 0) mismatch = true
  }
  return { depth, deepest, inString, mismatch }
}

function isOpening(code: number): boolean {
  return code === 123 || code === 91
}

function isClosing(code: number): boolean {
  return code === 125 || code === 93
}
