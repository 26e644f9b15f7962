/**
 * A way to the people of the shelf: a mail that is begun, or their page. Nothing where the operator has named neither.
 *
 * @module
 */
import type { ComponentChildren } from 'preact'
import type { Site } from '../site.ts'
import { isWebAddress, OutsideLink } from './outside-link.tsx'

interface ContactLinkProps {
  site: Site
  /** Of a mail. Names of events are text of others: they stand encoded. */
  subject?: string
  /** Of a mail, line by line. */
  lines?: readonly string[]
  children: ComponentChildren
}

export function ContactLink({ site: { contact }, subject, lines = [], children }: ContactLinkProps) {
  if (contact === undefined) return undefined
  if (isWebAddress(contact)) return <OutsideLink href={contact}>{children}</OutsideLink>
  return <a href={mailAddress(contact, subject, lines)}>{children}</a>
}

/** After RFC 6068. */
function mailAddress(to: string, subject: string | undefined, lines: readonly string[]): string {
  const fields = [
    ...(subject === undefined ? [] : [`subject=${encodeURIComponent(wellFormed(subject))}`]),
    ...(lines.length === 0 ? [] : [`body=${encodeURIComponent(wellFormed(lines.join('\r\n')))}`]),
  ]
  return `mailto:${to}${fields.length === 0 ? '' : `?${fields.join('&')}`}`
}

/** Half of a surrogate pair cannot be encoded. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd')
}
