/**
 * The same log as other learners would have left it in another year: its length, its event types and its shapes are the
 * same, users and months are not. It costs a look at each line, so that it can be repeated without an end.
 *
 * @module
 */
import { closeSync, openSync, readSync } from 'node:fs'

const lineFeed = 10
const time = Buffer.from('"time": "20')
/** What every whole line of the bench's log begins with. */
const user = Buffer.from('{"username": "')
const [a, z] = [97, 122]
const years = 10

/** Blocks of whole lines of a log that ends with a line feed. They are lent: the next one takes the place of the last. */
export function* laterBlocks(log: string, repetition: number): Generator<{ block: Buffer; lines: number }> {
  const memory = Buffer.alloc(4 * 1024 * 1024)
  const fd = openSync(log, 'r')
  try {
    for (let kept = 0; ;) {
      const read = readSync(fd, memory, kept, memory.length - kept, null)
      if (read === 0) return
      const end = memory.lastIndexOf(lineFeed, kept + read - 1) + 1
      const block = memory.subarray(0, end)
      yield { block, lines: makeLater(block, repetition) }
      kept = memory.copy(memory, 0, end, kept + read)
    }
  } finally {
    closeSync(fd)
  }
}

/**
 * Changes the lines of a block in place.
 *
 * @param block whole lines
 * @param repetition 0 changes nothing
 * @returns how many lines it has
 */
export function makeLater(block: Buffer, repetition: number): number {
  let lines = 0
  for (let start = 0; start < block.length; lines++) {
    const end = block.indexOf(lineFeed, start)
    if (repetition > 0) changeLine(block.subarray(start, end), repetition)
    start = end + 1
  }
  return lines
}

function changeLine(line: Buffer, repetition: number): void {
  const letter = line[user.length]
  if (letter !== undefined && letter >= a && letter <= z && line.indexOf(user) === 0) {
    line[user.length] = a + ((letter - a + repetition) % (z - a + 1))
  }
  const year = line.indexOf(time) + time.length
  if (year < time.length || year + 1 >= line.length) return
  const written = Number(line.toString('latin1', year, year + 2))
  line.write(String(10 + ((written - 10 + Math.floor(repetition / 26)) % years)), year, 'latin1')
}
