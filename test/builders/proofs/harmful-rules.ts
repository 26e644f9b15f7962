/**
 * Rules of edX of which some are broken: one never ends, one takes all memory, one throws, quoting its event, and one
 * ends its thread. One is killed, but only the first time.
 *
 * @module
 */
import { existsSync, writeFileSync } from 'node:fs'
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { serveProofs } from '../../../server/src/support/serve-proofs.ts'
import { harmfulVersion, killedMark } from './test-rules.ts'

const harm = new Map<unknown, (event: unknown) => void>([
  [
    'endless',
    () => {
      for (;;);
    },
  ],
  [
    'hungry',
    () => {
      for (const eaten: object[] = []; ;) eaten.push(Array.from({ length: 1_000 }, () => ({})))
    },
  ],
  [
    'broken',
    (event) => {
      throw new Error(JSON.stringify(event))
    },
  ],
  ['deadly', () => process.exit(3)],
  [
    'killed',
    () => {
      const mark = killedMark(process.ppid)
      if (existsSync(mark)) return
      writeFileSync(mark, '')
      process.kill(process.pid, 'SIGKILL')
      for (;;); // until it is heard
    },
  ],
])

serveProofs({
  ...edxTranslation,
  version: harmfulVersion,
  startReading: (options) => {
    const reader = edxTranslation.startReading(options)
    return {
      read: (event, position) => {
        harm.get((event as { event_type?: unknown }).event_type)?.(event)
        return reader.read(event, position)
      },
      settled: (step) => reader.settled(step),
    }
  },
})
