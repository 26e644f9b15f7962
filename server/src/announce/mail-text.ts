/**
 * The words of a mail. Names come from logs: they stand in the body only, on one line each, and without anything that
 * a terminal or a mail reader could take for more than text.
 *
 * @module
 */
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { AnnouncedCategory, Mail } from './outbox.ts'

const maxListed = 20

/** Fixed text and numbers. */
export function mailSubject({ newCategories, mergeId }: Omit<Mail, 'id'>): string {
  return `Panorama: ${newCategories} new event ${newCategories === 1 ? 'type' : 'types'} (merge ${mergeId})`
}

export function mailText(categories: readonly AnnouncedCategory[], publicUrl: string): string {
  const listed = categories.slice(0, maxListed)
  const more = categories.length - listed.length
  const lines = listed.map((category) => {
    const name = `${plain(category.event_type)} (${plain(category.event_source)})`
    return `* ${name}\n  ${publicUrl}${eventPath(category)}`
  })
  if (more > 0) lines.push(`and ${more} more: ${publicUrl}/events?sort=-discovered_at`)
  return [
    'A diagnosis has brought event types that the panorama did not have.',
    'Each of them waits to be documented and supported.',
    '',
    ...lines,
    '',
    `The whole panorama: ${publicUrl}/events`,
    '',
  ].join('\n')
}

/** Without control characters, line ends and marks that turn the direction of writing. */
function plain(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\ufffd').slice(0, 240)
}
