/**
 * Links that take the sample beside them to the translate box. Without script they lead to the box alone.
 *
 * @module
 */
import { addressWith } from './event-address.ts'
import { jsonBeside } from './json-beside.ts'

export function takeSamplesAlong(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-try-event]')) {
    // Also for a menu or a new tab; no page carries its samples twice.
    for (const kind of ['pointerdown', 'focus', 'click']) {
      link.addEventListener(kind, () => (link.href = addressWith(jsonBeside(link))))
    }
  }
}
