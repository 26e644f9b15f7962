/**
 * Writes a surrogate in the percent-encoding style of the raw text that it stands for.
 *
 * @module
 */

const marks = ['/', ':', '@', ',', ';', '$', '[', ']', '!', "'", '(', ')', '*', '+'].map((mark) => ({
  mark,
  escape: encodeURIComponent(mark),
}))

/**
 * What the raw text escapes stays escaped, what it spells out stays spelled out; a text without escapes spells out all
 * that a URL allows.
 */
export function inStyleOf(raw: string, surrogate: string): string {
  if (/^[\w.~-]*$/.test(surrogate)) return surrogate // nothing of it is ever escaped
  const escapes = /%[0-9A-Fa-f]{2}/.test(raw)
  let text = encodeURIComponent(wellFormed(surrogate))
  for (const { mark, escape } of marks) {
    if (!surrogate.includes(mark)) continue
    const spelledOut = mark === '+' ? raw.includes('+') : !escapes || raw.includes(mark)
    if (spelledOut) text = text.replaceAll(escape, mark)
  }
  if (raw.includes('+') && !surrogate.includes('+')) text = text.replaceAll('%20', '+')
  return /%(?:[0-9][a-f]|[a-f][0-9a-f])/.test(raw)
    ? text.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())
    : text
}

function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
}
