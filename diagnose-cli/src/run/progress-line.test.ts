import { expect, test } from 'vitest'
import { progressLine } from './progress-line.ts'

const figures = {
  filesDone: 11,
  files: 63,
  bytesRead: 4_100_000_000,
  totalBytes: 18_200_000_000,
  events: 4_200_000,
  types: 31,
  malformed: 4,
  seconds: 20,
}

test.each([
  [{}, 'file 12/63 · 4.1 GB of 18.2 GB · 210 k events/s · 31 types · 4 bad lines · 01:09 left'],
  [{ bytesRead: 10_000_000, seconds: 2 }, /· 1:00:38 left$/],
  [{ filesDone: 63, bytesRead: 18_200_000_000 }, /^file 63\/63 · 18\.2 GB of 18\.2 GB .* · 00:00 left$/],
  [{ totalBytes: undefined }, 'file 12/63 · 4.1 GB · 210 k events/s · 31 types · 4 bad lines'],
  [{ bytesRead: 10_000, seconds: 0.4, events: 0, malformed: 0 }, 'file 12/63 · 10.0 kB of 18.2 GB'],
  [{ filesDone: 0, bytesRead: 0, events: 0, malformed: 0, types: 0 }, 'file 1/63 · 0 bytes of 18.2 GB'],
  [{ bytesRead: 19_000_000_000 }, /· 00:00 left$/], // a file that has grown
])('of the figures with %j', (change, line) => {
  expect(progressLine({ ...figures, ...change })).toEqual(typeof line === 'string' ? line : expect.stringMatching(line))
})
