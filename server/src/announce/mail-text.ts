/**
 * The words of a mail. Names come from logs: they stand in the body only, on one line each, and without anything that
 * a terminal or a mail reader could take for more than text.
 *
 * @module
 */
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import { supportText } from '@mooc-panorama/shared/panorama/status.ts'
import type { AnnouncedCategory, Mail } from './outbox.ts'

const maxListed = 20

/** Fixed text and numbers. */
export function mailSubject({ newCategories, reopened, mergeId }: Omit<Mail, 'id'>): string {
  const parts = [
    ...(newCategories > 0 || reopened === 0 ? [`${newCategories} new event ${typeWord(newCategories)}`] : []),
    ...(reopened > 0 ? [`${reopened} ${newCategories > 0 ? '' : `event ${typeWord(reopened)} `}re-opened`] : []),
  ]
  return `Panorama: ${parts.join(', ')} (merge ${mergeId})`
}

/** What a merge has brought. */
export interface News {
  /** Categories that the panorama did not have. */
  discovered: readonly AnnouncedCategory[]
  /** Categories that new shapes have re-opened. */
  reopened: readonly AnnouncedCategory[]
}

export function mailText({ discovered, reopened }: News, publicUrl: string): string {
  const everything = `${publicUrl}/events`
  return [
    ...section('A diagnosis has brought event types that the panorama did not have.', discovered, { publicUrl }),
    ...section('New shapes have re-opened event types that were DONE.', reopened, { publicUrl, isSupportTold: true }),
    `The whole panorama: ${everything}`,
    '',
  ].join('\n')
}

interface SectionOptions {
  publicUrl: string
  /** Of a new category it is not known yet. */
  isSupportTold?: boolean
}

function section(
  words: string,
  categories: readonly AnnouncedCategory[],
  { publicUrl, isSupportTold = false }: SectionOptions,
): string[] {
  if (categories.length === 0) return []
  const more = categories.length - maxListed
  const lines = categories.slice(0, maxListed).map((category) => {
    const name = `${plain(category.event_type)} (${plain(category.event_source)})`
    const support = isSupportTold ? `\n  Support: ${supportText(category)}` : ''
    return `* ${name}\n  ${publicUrl}${eventPath(category)}${support}`
  })
  if (more > 0) lines.push(`and ${more} more: ${publicUrl}/events?sort=-discovered_at`)
  return [words, '', ...lines, '']
}

function typeWord(count: number): string {
  return count === 1 ? 'type' : 'types'
}

/** Without control characters, line ends and marks that turn the direction of writing. */
function plain(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\ufffd').slice(0, 240)
}
