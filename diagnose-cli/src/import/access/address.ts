/**
 * Internet addresses as numbers, so that ranges of them can be searched.
 *
 * @module
 */
import { isIPv4, isIPv6 } from 'node:net'

/** 128 bits, written as two numbers of 64. IPv4 addresses are those of `::ffff:0:0/96`, so both kinds are one line of numbers. */
export interface Address {
  high: bigint
  low: bigint
}

const mapped = 0xffffn << 32n

/** @returns `undefined` where the text is no address */
export function addressOf(text: string): Address | undefined {
  if (isIPv4(text)) return { high: 0n, low: mapped | quad(text) }
  return isIPv6(text) && !text.includes('%') ? words(text) : undefined
}

export function isAfter(one: Address, other: Address): boolean {
  return one.high === other.high ? one.low > other.low : one.high > other.high
}

function quad(text: string): bigint {
  let bits = 0
  for (const part of text.split('.')) bits = bits * 256 + Number(part)
  return BigInt(bits)
}

/** Eight groups of 16 bits; `::` stands for as many as are missing, and the last two may be written as IPv4. */
function words(text: string): Address {
  const [, before = '', dotted = ''] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text) ?? []
  const plain =
    dotted === ''
      ? text
      : `${before}${[quad(dotted) >> 16n, quad(dotted) & 0xffffn].map((word) => word.toString(16)).join(':')}`
  const [start = '', end] = plain.split('::')
  const [first, last] = [groups(start), groups(end ?? '')]
  const all = [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last]
  let bits = 0n
  for (const group of all) bits = (bits << 16n) | BigInt(`0x${group}`)
  return { high: bits >> 64n, low: bits & 0xffff_ffff_ffff_ffffn }
}

function groups(text: string): string[] {
  return text === '' ? [] : text.split(':')
}
