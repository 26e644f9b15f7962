/**
 * An example event of every translation rule: that of the rule's own test.
 *
 * @module
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TrackingEvent } from '../events.ts'

export interface RuleExample {
  /** Source and type of the rule. */
  rule: string
  event: TrackingEvent
}

/** In the order of the rules' files; the first event of each test. Takes about two seconds. */
export async function ruleExamples(): Promise<readonly RuleExample[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'tell-examples.ts')], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RuleExample) // as tell-examples.ts writes them
}
