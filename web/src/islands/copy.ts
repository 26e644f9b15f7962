/**
 * Buttons that copy a text and say what they copied.
 *
 * @module
 */
import { jsonBeside } from './json-beside.ts'

export function showCopyButtons(page: Document): void {
  if (navigator.clipboard === undefined) return
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-copy-json]')) {
    button.hidden = false
    button.addEventListener('click', () => void copy(button))
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const word = button.textContent
  const label = button.getAttribute('aria-label') ?? ''
  try {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? jsonBeside(button))
    button.textContent = 'Copied'
  } catch {
    button.textContent = 'Not allowed'
  }
  button.setAttribute('aria-label', `${button.textContent}: ${button.dataset['what'] ?? ''}`)
  setTimeout(() => {
    button.textContent = word
    button.setAttribute('aria-label', label)
  }, 2_000)
}
