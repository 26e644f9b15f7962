/**
 * Links that lead away. An address that is not http(s) is shown as text, never linked.
 *
 * @module
 */
import type { ComponentChildren } from 'preact'

export function OutsideLink({ href, children }: { href: string; children?: ComponentChildren }) {
  const text = children ?? <span class="anywhere">{href}</span>
  if (!isWebAddress(href)) return <>{text}</>
  return (
    <a href={href} rel="noopener noreferrer external">
      {text}
    </a>
  )
}

export function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  return ['https:', 'http:'].includes(new URL(address).protocol)
}
