/**
 * `/` puts the cursor into the search box, unless something is being typed.
 *
 * @module
 */
export function focusSearchOnSlash(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const box = page.querySelector<HTMLInputElement>('input[data-search]')
    if (box === null) return
    event.preventDefault()
    box.focus()
    box.select()
  })
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
