import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')

/** Imports and exports of values. */
const loadings = /^(?:import|export) (?!type )(?:[\w*{][^'(=]*? from )?'([^']+)'/gm

/** What loading a file loads at once: not what it may import later, and not types. */
function loadedBy(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const open = [path.join(root, entry)]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue
    files.add(file)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(loadings)) {
      const shared = name.replace('@mooc-panorama/shared/', path.join(root, 'shared/src/'))
      const place = shared === name ? path.resolve(path.dirname(file), name) : shared
      if ((name.startsWith('.') || shared !== name) && existsSync(place)) open.push(place)
      else if (!name.startsWith('node:')) packages.add(name)
    }
  }
  return { files, packages }
}

// A start of the command takes a millisecond for every two files: of what it never needs, none is loaded.
test.each([
  ['the command', 'diagnose-cli/src/main.ts', 20, ['commander']],
  ['a map', 'diagnose-cli/src/commands/map.ts', 150, ['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'commander']],
  [
    'an import',
    'diagnose-cli/src/commands/import.ts',
    269,
    ['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'cli-table3', 'commander'],
  ],
  ['a thread', 'diagnose-cli/src/workers/scan-worker.ts', 105, ['@noble/hashes/sha2.js', '@noble/hashes/utils.js']],
  [
    'a thread of an import',
    'diagnose-cli/src/import/import-worker.ts',
    170,
    ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  ],
])('%s starts with few files, and without packages that it may not need', (_what, entry, most, known) => {
  const { files, packages } = loadedBy(entry)

  // Each event type has a rule of its own.
  const others = [...files].filter((file) => !file.includes('/edx/events/'))
  expect(others.length).toBeGreaterThan(5)
  expect(others.length).toBeLessThanOrEqual(most)
  expect([...packages].sort()).toEqual(known)
})
