/**
 * By which rules the tokens of a diagnosis may stand in it, for people: one line a rule, never a value unless asked.
 *
 * @module
 */
import type { BundleToken } from '@mooc-panorama/shared/bundle/bundle-token.ts'
import { alignedTable } from './aligned-table.ts'
import { grouped, printable } from './plain-text.ts'

/** Tokens of one kind that one rule explains, or none. */
interface Group {
  what: BundleToken['what']
  rule: string | undefined
  tokens: number
  marked: number
  /** Some of the values that differ. */
  examples: Set<string>
}

export class ExplanationCounts {
  private readonly groups = new Map<string, Group>()

  add({ what, rule, isMarked, text }: Omit<BundleToken, 'pointer'>): void {
    const id = `${what}\u241f${rule ?? ''}`
    const group = this.groups.get(id) ?? { what, rule, tokens: 0, marked: 0, examples: new Set() }
    this.groups.set(id, group)
    group.tokens++
    if (isMarked) group.marked++
    if (group.examples.size < mostExamples) group.examples.add(text)
  }

  unexplained(): number {
    return this.sorted().reduce((sum, { rule, tokens }) => sum + (rule === undefined ? tokens : 0), 0)
  }

  /** @param show whether some values of each rule are shown; they are of the diagnosis, not of the log */
  table(show: boolean, width?: number): string {
    const columns = [
      { title: 'rule' },
      { title: 'of' },
      { title: 'tokens', align: 'right' as const },
      { title: 'marked', align: 'right' as const },
      ...(show ? [{ title: 'for example' }] : []),
    ]
    const rows = this.sorted().map(({ what, rule, tokens, marked, examples }) => [
      rule ?? 'NOTHING EXPLAINS IT',
      what,
      grouped(tokens),
      grouped(marked),
      ...(show ? [[...examples].map(shown).join('  ')] : []),
    ])
    return alignedTable(columns, rows, width)
  }

  /** For programs: no values. */
  records(): { rule: string | undefined; what: string; tokens: number; marked: number }[] {
    return this.sorted().map(({ rule, what, tokens, marked }) => ({ rule, what, tokens, marked }))
  }

  private sorted(): Group[] {
    const order = ({ rule, what }: Group): string => `${rule === undefined ? ' ' : rule} ${what}`
    return [...this.groups.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
  }
}

const mostExamples = 3
const longestExample = 60

function shown(text: string): string {
  const plain = printable(text)
  return JSON.stringify(plain.length > longestExample ? `${plain.slice(0, longestExample)}…` : plain)
}
