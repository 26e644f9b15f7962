/**
 * What the check finds in samples that stand by themselves, outside a bundle.
 *
 * @module
 */
import { readJson } from '@mooc-panorama/shared/base/json.ts'
import { EventWalk } from '@mooc-panorama/shared/explain/event-walk.ts'
import { privateFinding } from '@mooc-panorama/shared/explain/private-patterns.ts'
import { Spread } from '@mooc-panorama/shared/explain/spread.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'

/** @returns what is wrong and at which path, each once; never a value */
export function findingsIn(events: readonly string[], { vocabulary, surrogates }: Platform): string[] {
  const found = new Set<string>()
  const spread = new Spread()
  const walk = new EventWalk({ vocabulary, surrogates, names: new Map() })
  for (const event of events) {
    const read = readJson(event)
    if (!read.ok) throw new Error('a sample is JSON')
    spread.startSample()
    const pattern = privateFinding(event)
    if (pattern !== undefined) found.add(pattern)
    walk.walk(read.value, ({ what, path, text, explanation }) => {
      if (explanation === undefined) found.add(`unexplained ${what} at ${path}`)
      else if (spread.add(path, text, explanation.rule) !== undefined) found.add(`repeated ${what} at ${path}`)
    })
  }
  for (const { path, finding } of spread.findings()) found.add(`${finding} at ${path}`)
  return [...found]
}
