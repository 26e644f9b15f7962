/**
 * Puts the translate box into its page.
 *
 * @module
 */
import { render } from 'preact'
import { TranslateBox } from './box.tsx'
import { TranslatorThread } from './translator-thread.ts'

/** The script of the thread; the build puts it here. */
declare const translateWorkerSource: string

const mostMilliseconds = 30_000

/** Made of a text that the page has: nothing is asked for. */
const address = URL.createObjectURL(new Blob([translateWorkerSource], { type: 'text/javascript' }))
const thread = new TranslatorThread(() => new Worker(address), mostMilliseconds)

const place = document.getElementById('translate-box')
if (place !== null) {
  place.replaceChildren()
  render(<TranslateBox thread={thread} />, place)
}
