/**
 * Reads the HTML that our pages are rendered to, strictly: what does not nest is an error.
 *
 * @module
 */
export interface HtmlElement {
  name: string
  attributes: Map<string, string>
  children: (HtmlElement | string)[]
}

const voidNames = new Set(['meta', 'link', 'input', 'br', 'wbr'])
const piece = /<!doctype html>|<(\/?)([a-zA-Z][^\s/>]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+|</gi
const attribute = /([^\s=>"]+)(?:="([^"]*)")?/g

/** @throws where a tag is closed that is not open, or left open */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '#root', attributes: new Map(), children: [] }
  const open = [root]
  for (const [text, closing, name, attributes, selfClosing] of html.matchAll(piece)) {
    const parent = open.at(-1) ?? root
    if (name === undefined) {
      if (text === '<') throw new Error('a bare <')
      if (!text.toLowerCase().startsWith('<!doctype')) parent.children.push(unescaped(text))
    } else if (closing === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`)
      open.pop()
    } else {
      const element: HtmlElement = { name, attributes: attributesOf(attributes ?? ''), children: [] }
      parent.children.push(element)
      if (selfClosing !== '/' && !voidNames.has(name)) open.push(element)
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is left open`)
  return root
}

/** The element and all below it, in the order of the text. */
export function elementsOf(element: HtmlElement): HtmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))]
}

/** @param skip leaves out the elements that have this attribute */
export function textOf(element: HtmlElement, skip?: string): string {
  if (skip !== undefined && element.attributes.has(skip)) return ''
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child, skip))).join('')
}

function attributesOf(text: string): Map<string, string> {
  return new Map(text.matchAll(attribute).map(([, name, value]) => [name ?? '', unescaped(value ?? '')] as const))
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
