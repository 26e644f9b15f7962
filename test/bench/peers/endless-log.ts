/**
 * Writes a log to stdout again and again, each time with other learners and, later, other years, until it has written
 * enough; says on stderr how far it is.
 *
 * Usage: node endless-log.ts <log> <gigabytes> <every how many gigabytes it speaks>
 *
 * @module
 */
import { writeSync } from 'node:fs'
import { laterBlocks } from '../logs/later-lines.ts'

const [log = '', gigabytes = '1', every = '10'] = process.argv.slice(2)
const bytesOfAll = Number(gigabytes) * 1e9
const step = Number(every) * 1e9

const told = writeAll()
process.stderr.write(`end ${told.written} ${told.lines}\n`)

function writeAll(): { written: number; lines: number } {
  const all = { written: 0, lines: 0 }
  let next = step
  for (let repetition = 0; ; repetition++) {
    for (const { block, lines } of laterBlocks(log, repetition)) {
      for (let at = 0; at < block.length;) at += writeSync(1, block, at)
      all.written += block.length
      all.lines += lines
      if (all.written >= next) {
        next += step
        process.stderr.write(`at ${all.written} ${all.lines}\n`)
      }
      if (all.written >= bytesOfAll) return all
    }
  }
}
