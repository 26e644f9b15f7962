/**
 * Who an edX event is of, and from where: only counted, never kept.
 *
 * @module
 */

/** What is counted of a user begins with one of these, which are of one length. */
export const userPrefixes = ['user', 'u_id'] as const

const [ofName, ofId] = userPrefixes

/** The trimmed user name, else the user id (privacy rule U1). The two cannot be mistaken for one another. */
export function userOf({ username, context }: Record<string, unknown>): string | undefined {
  const name = typeof username === 'string' ? username.trim() : ''
  if (name !== '') return ofName + name
  const id = typeof context === 'object' && context !== null && 'user_id' in context ? context.user_id : undefined
  if (typeof id === 'number') return `${ofId}${id}`
  return typeof id === 'string' && id.trim() !== '' ? ofId + id.trim() : undefined
}

/** The /16 of an IPv4 address, the /32 of an IPv6 address; of a list of addresses, that of the first. */
export function networkOf(ip: unknown): string | undefined {
  if (typeof ip !== 'string' || ip.length > 200) return undefined
  const first = (ip.split(',')[0] ?? '').trim()
  const [, a, b] = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}(?::\d+)?$/i.exec(first) ?? []
  if (a !== undefined && b !== undefined) return `${Number(a)}.${Number(b)}`
  return /^[0-9a-f:]*:[0-9a-f:.]*(?:%\w+)?$/i.test(first) ? networkOfIpv6(first.toLowerCase()) : undefined
}

/** `::` stands for as many zero groups as are missing; at the start, both groups that count may be among them. */
function networkOfIpv6(address: string): string {
  const [head = ''] = address.split('::')
  const [first = '0', second = '0'] = head === '' ? [] : head.split(':')
  return `${Number.parseInt(first, 16).toString(16)}:${Number.parseInt(second, 16).toString(16)}`
}
