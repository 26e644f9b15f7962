/**
 * Writes a log to stdout again and again, each time with other learners and, later, other years, until it has written
 * enough; says on stderr how far it is.
 *
 * Usage: node endless-log.ts <log> <gigabytes> <every how many gigabytes it speaks>
 *
 * @module
 */
import { openSync, readSync, writeSync } from 'node:fs'
import { makeLater } from '../logs/later-lines.ts'

const [log = '', gigabytes = '1', every = '10'] = process.argv.slice(2)
const bytesOfAll = Number(gigabytes) * 1e9
const step = Number(every) * 1e9

const block = Buffer.alloc(4 * 1024 * 1024)
const fd = openSync(log, 'r')
let written = 0
let lines = 0
let next = step
for (let repetition = 0; written < bytesOfAll; repetition++) copy(repetition)
process.stderr.write(`end ${written} ${lines}\n`)

function copy(repetition: number): void {
  let kept = 0
  for (let at = 0; written < bytesOfAll;) {
    const read = readSync(fd, block, kept, block.length - kept, at)
    if (read === 0) return
    at += read
    const end = block.lastIndexOf(10, kept + read - 1) + 1
    const whole = block.subarray(0, end)
    lines += makeLater(whole, repetition)
    writeAll(whole)
    kept = block.copy(block, 0, end, kept + read)
  }
}

function writeAll(bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(1, bytes, at)
  written += bytes.length
  if (written < next) return
  next += step
  process.stderr.write(`at ${written} ${lines}\n`)
}
