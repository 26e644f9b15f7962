/**
 * Looks for what must never stand in a bundle, whoever made it: mail and IP addresses outside the reserved ranges, tokens,
 * links to real hosts. It shares no code with what makes the surrogates, so that an error there does not hide itself.
 *
 * Every search is linear in the length of the text.
 *
 * @module
 */
import type { ProblemCode } from '../base/problem.ts'
import { lexicon } from '../anonymise/lexicon-words.ts'
import { unescaped } from './unescaped.ts'

/** The first thing found in the text or in what its escapes spell; `undefined` where there is none. */
export function privateFinding(text: string): ProblemCode | undefined {
  return findingInLayers(text, isHarmlessSecret)
}

/** The same of a text that can hold no surrogate, as the cells of a table: a secret there is no address and no JSON that was made. */
export function privateCellFinding(text: string): ProblemCode | undefined {
  return findingInLayers(text, (value) => value === '')
}

type IsHarmless = (secret: string) => boolean

function findingInLayers(text: string, isHarmless: IsHarmless): ProblemCode | undefined {
  if (!doubtful.test(text)) return undefined
  let spelled = text
  for (let round = 0; round <= mostRounds; round++) {
    const found = findingIn(spelled, isHarmless)
    if (found !== undefined) return found
    const next = unescaped(spelled)
    if (next === spelled) return undefined
    spelled = next
  }
  return undefined
}

/** What every private text has at least one of, and every escape. */
const doubtful = /[@=.:%&\\]|eyJ|-----BEGIN|A[KS]IA|gh[pousr]_|xox[abprs]-|AIza|sk_live_|[Bb]earer /

/** Escapes inside escapes: a percent-encoded URL in JSON in a JSON string has three. */
const mostRounds = 7

function findingIn(text: string, isHarmless: IsHarmless): ProblemCode | undefined {
  if (hasEmail(text)) return 'leak.email'
  if (hasToken(text, isHarmless)) return 'leak.token'
  // The digits of an escape belong to no address behind it, `%3D::ffff:192.0.2.7`, but `%10.20.30.40` is one itself.
  const plain = text.includes('%') ? text.replace(/%[0-9A-Fa-f]{2}(?!\.?[0-9.])/g, '%') : text
  if (hasForeignHost(plain)) return 'leak.url-host'
  return hasIp(plain) ? 'leak.ip' : undefined
}

const reservedDomain = /(?:^|\.)(?:example\.(?:org|com|net|edu)|example|invalid|test)$/i

/** An asset's key has a file name after its last `@`: `…+block@file.pdf`. */
const assetFile = /-v1:\S*[+@]block$/
const fileEnd = /\.[A-Za-z0-9]{2,5}$/

function hasEmail(text: string): boolean {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = text.slice(Math.max(0, at - 300), at)
    const domain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u.exec(text.slice(at + 1, at + 300))?.[0]
    if (domain === undefined || !/[\p{L}\p{N}._%+'-]$/u.test(before)) continue
    const isFile = assetFile.test(before) && /^slug[0-9]{4}\.[A-Za-z0-9]{2,5}$/.test(domain) && fileEnd.test(domain)
    if (!isFile && !reservedDomain.test(domain)) return true
  }
  return false
}

const reservedIpv4 = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./

function hasIp(text: string): boolean {
  if (!text.includes('.') && !text.includes(':')) return false
  for (const [address] of text.matchAll(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/g)) {
    const isAddress = address.split('.').every((part) => Number(part) <= 255)
    if (isAddress && !reservedIpv4.test(address)) return true
  }
  if (text.indexOf(':') === text.lastIndexOf(':')) return false // no IPv6 has less than two
  for (const [run] of text.matchAll(/[0-9A-Fa-f:.]+/g)) {
    if (run.length >= 3 && run.length <= 60 && isForeignIpv6(run.replace(/^:(?!:)|(?<!:):$|\.+$/g, ''))) return true
  }
  return false
}

function isForeignIpv6(run: string): boolean {
  if (!/[0-9A-Fa-f]/.test(run) || (run.match(/:/g)?.length ?? 0) < 2) return false
  if (/^2001:0?db8:/i.test(run) || /^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(run)) return false // the latter was seen as IPv4
  const groups = run.split(':')
  if (groups.some((group) => group.length > 4 && !group.includes('.'))) return false
  const filled = groups.filter((group) => group !== '').length
  return run.includes('::') ? filled <= 7 && !run.includes(':::') : filled === 8
}

const tokenPatterns: readonly RegExp[] = [
  // From where the run begins, once: it may hold `eyJ` a thousand times.
  /(?<![\w-])(?=[\w-]*eyJ[\w-]{8})[\w-]+\.[\w-]{4}/,
  /-----BEGIN [A-Z ]{1,40}-----/,
  /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}/,
  /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20}|xox[abprs]-[A-Za-z0-9-]{10}|AIza[A-Za-z0-9_-]{30}|sk_live_[A-Za-z0-9]{10})/,
  /(?<![A-Za-z])[Bb]earer [A-Za-z0-9._~+/-]{16}/,
]
const tokenStarts = /eyJ|-----BEGIN|A[KS]IA|gh[pousr]_|xox[abprs]-|AIza|sk_live_|[Bb]earer /
/** A slug that ends an address in an address; the beginning of JSON; JSON that a later round will read. */
const addressOrJson = /^(?:slug[0-9]{4}[/?]|[[{](?:["\\{}[\]0-9tfn-]|$)|%(?:25)*[57]B)/i
const secretPattern = /(?:password[12]?|passwd|pwd|secret|access_token)=([^&#"'\s\\<>]{0,400})/gi

function hasToken(text: string, isHarmless: IsHarmless): boolean {
  if (tokenStarts.test(text) && tokenPatterns.some((pattern) => pattern.test(text))) return true
  return text.includes('=') && [...text.matchAll(secretPattern)].some(([, value = '']) => !isHarmless(value))
}

/** Nothing, the end of base64, asterisks, a word that code writes, words of the lexicon, or what others look at part by part. */
function isHarmlessSecret(value: string): boolean {
  if (addressOrJson.test(value)) return true
  if (/^(?:\**|=|slug[0-9]{4}|%C3%A9|[\]}]*|-?[01](?:\.0+)?|true|false|on|off|null|none)$/i.test(value)) return true
  return value
    .split(/\+|%[0-9A-F]{2}|\u00e9/i)
    .every((word) => word === '' || lexicon.includes(word) || /^\/?p$/.test(word))
}

function hasForeignHost(text: string): boolean {
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const scheme = /[A-Za-z][A-Za-z0-9+.-]*$/.exec(text.slice(Math.max(0, at - 30), at))?.[0]
    if (scheme === undefined || /^[ic]4x$/.test(scheme)) continue
    const authority = /^[^/?#%\s"'<>\\&,;)]*/.exec(text.slice(at + 3, at + 403))?.[0] ?? ''
    const host = authority
      .slice(authority.lastIndexOf('@') + 1)
      .replace(/:[0-9]*$/, '')
      .replace(/\.$/, '')
    if (authority.includes('@') || (host !== '' && !reservedDomain.test(host))) return true
  }
  return false
}
