/**
 * A page in one file that is read without a network.
 *
 * The policy in it lets run one style sheet and, where there is one, one script, by their hashes, and lets the page ask for
 * nothing at all: whatever a name of the log looks like, it stays text.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Html, html } from './markup.ts'

export interface DocumentParts {
  title: string
  /** Where the link for keyboards leads: the name of a section, and what the link says. */
  skipTo: { id: string; text: string }
  head: Html
  main: Html
  foot: Html
  /** One of our own files, beside this one. */
  script?: string
}

/** What comes later decides. The first three are those of the panorama's pages too. */
const styleSheets = [
  ...['colours', 'basics', 'marks'].map((name) => `@mooc-panorama/shared/panorama/${name}.css`),
  ...['base', 'head', 'sections', 'charts', 'tables', 'shapes', 'made', 'narrow', 'print'].map(
    (name) => `./styles/${name}.css`,
  ),
]

/** The same parts give the same bytes. */
export function documentText({ title, skipTo, head, main, foot, script }: DocumentParts): string {
  const style = styleSheets.map(textOf).join('\n')
  const code = script === undefined ? undefined : textOf(script)
  const scripts = code === undefined ? "'none'" : `'${hashOf(code)}'`
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src ${scripts}; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${inline('style', style)}
      </head>
      <body>
        <a class="skip" href="#${skipTo.id}">${skipTo.text}</a>
        ${head}
        <main class="wrap">${main}</main>
        <footer class="wrap">${foot}</footer>
        ${code === undefined ? undefined : inline('script', code)}
      </body>
    </html>`
  return `${withoutIndents(page.text)}\n`
}

/** Our own files only; the tag must hold exactly the bytes that the policy has the hash of. */
function inline(tag: 'style' | 'script', text: string): Html {
  return new Html(`<${tag}>${text}</${tag}>`)
}

function textOf(name: string): string {
  const place = name.startsWith('.') ? new URL(name, import.meta.url).href : import.meta.resolve(name)
  return withoutIndents(readFileSync(fileURLToPath(place), 'utf8')).trim()
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** The blanks of the source are half of the page. No value has a line end. */
function withoutIndents(text: string): string {
  return text.replace(/\n\s*/g, '\n')
}
