/**
 * Mail addresses, IP addresses and host names. Surrogates come from the ranges that are reserved for documentation
 * (RFC 2606, 5737, 3849), so they can reach nobody.
 *
 * @module
 */
import type { Draw, SurrogateScope } from './id-form.ts'
import { numberSurrogate } from './number-form.ts'

const decimal = '0123456789'
const emailPattern = /^[^\s@"<>(),:;[\]\\/?&=]{1,128}@[^\s@"<>(),:;[\]\\/?&=]{1,253}$/
const ipv4Pattern = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d|0\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d|0\d\d?)$/
const ipv6Pattern = /^(?:[0-9a-f]{0,4}:){2,7}(?:[0-9a-f]{0,4}|(?:\d{1,3}\.){3}\d{1,3})$/i
const networks = ['192.0.2', '198.51.100', '203.0.113']

export function isEmail(text: string): boolean {
  return text.length <= 320 && text.includes('@') && emailPattern.test(text)
}

export function emailSurrogate(text: string, scope: SurrogateScope): string {
  return scope.surrogateOf('email', text.toLowerCase(), (draw) => `user${fourDigits(draw)}@example.org`)
}

export function userSurrogate(text: string, scope: SurrogateScope): string {
  if (isEmail(text)) return emailSurrogate(text, scope)
  return scope.surrogateOf('user name', text.trim().toLowerCase(), (draw) => `user_${fourDigits(draw)}`)
}

export function hostSurrogate(text: string, scope: SurrogateScope): string {
  return scope.surrogateOf('host', text.toLowerCase(), (draw) => `host${fourDigits(draw)}.example`)
}

/** One address, with a port or a zone where it has one, or a list of them. */
export function isIpText(text: string): boolean {
  return text.length <= 400 && beginsLikeIp.test(text) && text.split(/, ?/).every((part) => isOneIp(part))
}

/** Most texts are told from addresses by how they begin. */
const beginsLikeIp = /^(?:[0-9]{1,3}\.[0-9]|\[?[0-9a-f]{0,4}:)/i

export function ipSurrogate(text: string, scope: SurrogateScope): string {
  return text.replace(/[^, ]+/g, (part) => {
    const { open, address, zone, close, port } = partsOf(part)
    const otherPort = port === '' ? '' : `:${numberSurrogate(port.slice(1), scope)}`
    return open + oneIpSurrogate(address, scope) + (zone === '' ? '' : '%zone1') + close + otherPort
  })
}

export function fourDigits(draw: Draw): string {
  return draw(1, '123456789') + draw(3, decimal)
}

function isOneIp(text: string): boolean {
  const { address } = partsOf(text)
  return ipv4Pattern.test(address) || isIpv6(address)
}

function isIpv6(text: string): boolean {
  if (!ipv6Pattern.test(text) || /:::|::.*::/.test(text)) return false
  const groups = text.split(':').filter((group) => group !== '').length + (text.includes('.') ? 1 : 0)
  return text.includes('::') ? groups < 8 : groups === 8
}

interface IpParts {
  open: string
  address: string
  zone: string
  close: string
  port: string
}

function partsOf(text: string): IpParts {
  const bracketed = /^(\[)([^\]%]*)(%[^\]]*)?(\])(:\d{1,5})?$/.exec(text)
  const plain = /^()([^%]*?)(%[\w.-]+)?()((?<=^\d+\.\d+\.\d+\.\d+):\d{1,5})?$/.exec(text)
  const [, open = '', address = '', zone = '', close = '', port = ''] = bracketed ?? plain ?? []
  return { open, address, zone, close, port }
}

function oneIpSurrogate(address: string, scope: SurrogateScope): string {
  return scope.surrogateOf('ip', address.toLowerCase(), (draw) => {
    if (ipv4Pattern.test(address)) return ipv4(draw)
    if (/\./.test(address)) return `::ffff:${ipv4(draw)}`
    return address.includes('::')
      ? `2001:db8::${draw(1, '123456789abcdef')}${draw(3, '0123456789abcdef')}`
      : `2001:db8:0:0:0:0:0:${draw(1, '123456789abcdef')}${draw(3, '0123456789abcdef')}`
  })
}

function ipv4(draw: Draw): string {
  const network = networks[Number(draw(1, '012'))] ?? '192.0.2'
  return `${network}.${1 + (Number(draw(4, decimal)) % 254)}`
}
