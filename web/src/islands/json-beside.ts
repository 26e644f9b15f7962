/**
 * The JSON of a view as it was shared: the view's text without the second look into its strings.
 *
 * @module
 */
export function jsonBeside(element: Element): string {
  const box = element.closest('.json-box') ?? element.closest('[data-sample]')
  const view = box?.querySelector('[data-json]')?.cloneNode(true)
  if (!(view instanceof Element)) return ''
  for (const opened of view.querySelectorAll('[data-opened]')) opened.remove()
  return view.textContent ?? ''
}
