/**
 * The scripts of a guide, taken from its text, so that what is tested is what is read.
 *
 * @module
 */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launcher } from './diagnose-command.ts'

/** Every block of the guide that has a title, by that title. */
export function guideScripts(guide: string): Map<string, string> {
  const text = readFileSync(join(import.meta.dirname, '../../docs/guides', guide), 'utf8')
  const blocks = text.matchAll(/^```sh title=(\S+)\n([\s\S]*?)^```$/gm)
  return new Map([...blocks].map(([, title = '', script = '']) => [title, script]))
}

/** A program called `diagnose` in a folder, for the PATH of a script. */
export function placeDiagnose(folder: string): void {
  const place = join(folder, 'diagnose')
  writeFileSync(place, `#!/bin/sh\nexec '${process.execPath}' '${launcher}' "$@"\n`)
  chmodSync(place, 0o755)
}
