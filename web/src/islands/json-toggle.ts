/**
 * A button above each JSON view that closes or opens all its objects.
 *
 * @module
 */
export function showJsonToggles(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-json-toggle]')) {
    const nodes = button.closest('.json-box')?.querySelectorAll<HTMLDetailsElement>('details.json-node') ?? []
    if (nodes.length < 2) continue
    button.hidden = false
    button.addEventListener('click', () => toggle(button, [...nodes]))
  }
}

/** The outermost object stays open: a view of one bracket tells nothing. */
function toggle(button: HTMLButtonElement, [, ...inner]: HTMLDetailsElement[]): void {
  const open = button.textContent === 'Expand all'
  for (const node of inner) node.open = open
  button.textContent = open ? 'Collapse all' : 'Expand all'
  const label = button.getAttribute('aria-label') ?? ''
  button.setAttribute('aria-label', label.replace(/^(Collapse|Expand) all/, button.textContent))
}
