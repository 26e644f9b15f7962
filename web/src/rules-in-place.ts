/**
 * Bundles the translation rules without a variable and a place in a list for each: a rule is handed over where it stands.
 * That is 2 kB less of what the page Translate sends, since names of variables are what hardly compresses.
 *
 * @module
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plugin } from 'esbuild'

const gathering = 'gathered-rules'

export const rulesInPlace: Plugin = {
  name: 'rules in place',
  setup(build) {
    build.onResolve({ filter: /^gathered-rules$/ }, () => ({ path: gathering, namespace: gathering }))
    build.onLoad({ filter: /./, namespace: gathering }, () => ({ contents: 'export const gathered = []' }))
    build.onLoad({ filter: /platforms[\\/]edx[\\/](?:rules\.gen|events[\\/].*)\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const isRegistry = path.endsWith('rules.gen.ts')
      return { contents: isRegistry ? gatheringList(text) : handedOver(text, basename(path)), loader: 'ts' }
    })
  },
}

/** A rule that hands itself over when its file is loaded. @throws where the file has no rule as all rules are written */
export function handedOver(text: string, file: string): string {
  const rule = /^export const rule: EdxRule = (\{$.*?^\})$/ms
  if (!rule.test(text)) throw new Error(`${file} has no "export const rule: EdxRule = {", which every rule begins with`)
  return text.replace(rule, (_, object: string) => `import { gathered } from '${gathering}'\ngathered.push(${object})`)
}

/** The registry, with what was handed over for its list. @throws where it is written in another way */
export function gatheringList(text: string): string {
  const list = /^const all: readonly EdxRule\[\] = \[$.*?^\]$/ms
  if (!list.test(text)) throw new Error('the registry of rules is written in another way: see rules-in-place.ts')
  return text
    .replaceAll(/^import \{ rule as \S+ \} from '\.\/events\//gm, "import './events/")
    .replace(list, `import { gathered as all } from '${gathering}'`)
}
