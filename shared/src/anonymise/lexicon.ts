/**
 * Free text becomes words of a closed list. What is kept of the text: roughly how many words, and whether it has a line
 * end, a tag, a quote, a backslash or a character outside ASCII, since parsers trip over these.
 *
 * @module
 */
import type { Draw, SurrogateScope } from './id-form.ts'
import { lexicon } from './lexicon-words.ts'

const mostWords = 12

export function textSurrogate(text: string, scope: SurrogateScope): string {
  return scope.surrogateOf('text', text, (draw) => withFeatures(text, words(countWords(text), draw)))
}

export function words(count: number, draw: Draw): string[] {
  return Array.from({ length: count }, () => lexicon[Number(draw(3, '0123456789')) % lexicon.length] ?? 'lorem')
}

function countWords(text: string): number {
  let count = 0
  for (const _ of text.slice(0, 2_000).matchAll(/\S+/g)) count++
  return Math.min(Math.max(count, 1), mostWords)
}

function withFeatures(text: string, [first = 'lorem', ...rest]: string[]): string {
  const features = [
    /\n/.test(text) ? '\n' : '',
    text.includes('"') ? '"' : '',
    text.includes('\\') ? '\\' : '',
    /[^\0-\x7f]/.test(text) ? '\u00e9' : '',
  ].filter((feature) => feature !== '')
  const plain = [first, ...features, ...rest].join(' ')
  return isMarkup(text) ? `<p>${plain}</p>` : plain
}

export function isMarkup(text: string): boolean {
  return /<[a-z!?/][^<>]{0,2000}>/i.test(text)
}
