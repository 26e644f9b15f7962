import { expect, test } from 'vitest'
import { aPartial } from '../../../test/builders/bundles.ts'
import { aPlayVideo, logOf } from '../../../test/builders/events.ts'
import { fileProgress } from './file-progress.ts'
import type { ProgressSnapshot } from './progress.ts'

test('bytes are added over the files, and a figure stays until the next one', () => {
  const told: ProgressSnapshot[] = []
  const shown = fileProgress({ reader: () => (snapshot) => told.push(snapshot), end: () => {} })

  shown.fileRead(10)
  shown.counted(aPartial(`${logOf([aPlayVideo()])}oops\n`))
  shown.fileEnded()
  shown.fileRead(5)

  const counted = { events: 1, malformed: 1, unnamed: 0 }
  const categories = [{ eventType: 'play_video', eventSource: 'browser' }]
  expect(told).toEqual([
    { filesDone: 0, bytesRead: 10, events: 0, malformed: 0, unnamed: 0, categories: [] },
    { filesDone: 0, bytesRead: 10, ...counted, categories },
    { filesDone: 1, bytesRead: 15, ...counted, categories: [] },
  ])
})
