/**
 * What escapes spell, one layer at a time: percent, HTML and JSON.
 *
 * @module
 */

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['commat', '@'],
  ['period', '.'],
  ['colon', ':'],
  ['sol', '/'],
  ['equals', '='],
])

/** One layer of percent, HTML and JSON escapes less. */
export function unescaped(text: string): string {
  let plain = text
  if (plain.includes('%')) plain = plain.replace(/(?:%[0-9A-Fa-f]{2}){1,200}/g, percentDecoded)
  if (plain.includes('&'))
    plain = plain.replace(/&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));?/g, entityDecoded)
  if (plain.includes('\\')) plain = plain.replace(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))/gs, escapeDecoded)
  return plain
}

function percentDecoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    return escapes.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }
}

function entityDecoded(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities.get(name.toLowerCase()) ?? entity
  const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal)
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity
}

function escapeDecoded(_escape: string, unicode?: string, byte?: string, mark?: string): string {
  const code = unicode ?? byte
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
  return mark !== undefined && /[nrtbf]/.test(mark) ? ' ' : (mark ?? '')
}
