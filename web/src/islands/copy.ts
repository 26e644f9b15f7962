/**
 * Buttons that copy a text and say what they copied.
 *
 * @module
 */
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
    await navigator.clipboard.writeText(button.dataset['copy'] ?? sampleText(button))
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

/** The JSON as it was shared: the view's text without the second look into its strings. */
function sampleText(button: HTMLButtonElement): string {
  const view = button.closest('.json-box')?.querySelector('[data-json]')?.cloneNode(true)
  if (!(view instanceof Element)) return ''
  for (const opened of view.querySelectorAll('[data-opened]')) opened.remove()
  return view.textContent ?? ''
}
