/**
 * Writes the log of the bench: the same bytes on every machine, in one plain file, one `.gz`, and eight daily `.gz`.
 *
 * It is as varied as a gigabyte of an institution's logs: tens of thousands of learners and of addresses with ids in
 * them, and thousands of shapes. A log of few of them would be scanned faster than any that people have.
 *
 * @module
 */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { chanceOf, weightedPick, type Chance } from '../../demo/logs/chance.ts'
import { aCourse, aLearner, type Course, type Learner } from '../../demo/logs/scene.ts'
import { pythonJson } from './python-json.ts'
import { newMix, oldMix } from './table-four.ts'
import { variedEvent } from './varied-event.ts'

export interface BenchLogOptions {
  bytes: number
}

/** Raised when other bytes are written, so that no log of before is measured. */
export const benchLogVersion = 3

const brokenShare = 0.001
const learnerCount = 30_000
const ofCourse = { problems: 220, videos: 180, sequences: 80, chapters: 14 }
const dayMs = 86_400_000
const firstDay = Date.UTC(2013, 2, 3)

/** Writes the file unless it is there. @returns its lines, where it was written now */
export async function writeBenchLog(file: string, options: BenchLogOptions): Promise<void> {
  if (await exists(file)) return
  await writeBlocks(file, benchBlocks(options, { day: 0, days: 8 }))
}

/** Eight days in eight files, together as large as the one file. */
export async function writeDailyGzips(folder: string, options: BenchLogOptions): Promise<string[]> {
  const files = Array.from({ length: 8 }, (_, day) => path.join(folder, `tracking-2013030${3 + day}.log.gz`))
  for (const [day, file] of files.entries()) {
    if (await exists(file)) continue
    await writeGzip(file, benchBlocks({ ...options, bytes: options.bytes / 8 }, { day, days: 1 }))
  }
  return files
}

export async function writeBenchGzip(file: string, options: BenchLogOptions): Promise<void> {
  if (!(await exists(file))) await writeGzip(file, benchBlocks(options, { day: 0, days: 8 }))
}

async function writeBlocks(file: string, blocks: Iterable<string>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const out = createWriteStream(`${file}.part`)
  for (const block of blocks) if (!out.write(block)) await once(out, 'drain')
  out.end()
  await once(out, 'close')
  await rename(`${file}.part`, file)
}

/** Level 6, as log rotation packs. */
async function writeGzip(file: string, blocks: Iterable<string>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await pipeline(Readable.from(blocks), createGzip({ level: 6 }), createWriteStream(`${file}.part`))
  await rename(`${file}.part`, file)
}

function* benchBlocks(options: BenchLogOptions, span: { day: number; days: number }): Generator<string> {
  const cast = castOf(span.day)
  const start = firstDay + span.day * dayMs
  let written = 0
  while (written < options.bytes) {
    const lines: string[] = []
    for (let block = 0; block < 1_000_000 && written < options.bytes;) {
      const line = oneLine(cast, start + (written / options.bytes) * span.days * dayMs)
      lines.push(line, '\n')
      const bytes = Buffer.byteLength(line) + 1
      block += bytes
      written += bytes
    }
    yield lines.join('')
  }
}

interface Cast {
  chance: Chance
  learners: Learner[]
  oldCourses: Course[]
  newCourses: Course[]
}

/** Everybody is the same on every day; what they do is not. */
function castOf(day: number): Cast {
  const chance = chanceOf(2013)
  const course = (style: Course['style'], number: string, run: string): Course =>
    largeCourse(chance, aCourse(chance, { style, org: 'NorthlakeX', number, run }))
  const oldCourses = ['PH101', 'CS50N', 'BIO2', 'MAT1'].map((number) => course('slash', number, '2013_Spring'))
  const newCourses = ['PH101', 'DS7', 'LAW9', 'ECON4'].map((number) => course('v1', number, '2015_T1'))
  const learners = Array.from({ length: learnerCount }, (_, place) => largeClassLearner(chance, place))
  return { chance: chanceOf(4_000 + day), learners, oldCourses, newCourses }
}

function largeCourse(chance: Chance, course: Course): Course {
  const ids = (count: number): string[] => Array.from({ length: count }, () => chance.hex(32))
  const { problems, videos, sequences, chapters } = ofCourse
  return { ...course, problems: ids(problems), videos: ids(videos), sequences: ids(sequences), chapters: ids(chapters) }
}

/** Nobody shares a name, and browsers come in many versions. */
function largeClassLearner(chance: Chance, place: number): Learner {
  const learner = aLearner(chance, 'learn.northlake.example')
  const version = `${chance.below(30) + 20}.0.${chance.below(2_000)}`
  return {
    ...learner,
    username: place === nameWithAccent ? 'renée_quist' : `${learner.username}${place}`,
    agent: learner.agent.replace(/[0-9]+\.[0-9.]+(?= Safari|$)/, version),
  }
}

/** As platforms write it, with an escape. One learner in the middle of the class. */
const nameWithAccent = 170

function oneLine(cast: Cast, at: number): string {
  const { chance, learners } = cast
  const isOld = chance.happens(0.6)
  // A few learners do most.
  const learner = learners[Math.floor(learners.length * chance.next() ** 2.2)] ?? chance.pick(learners)
  const course = chance.pick(isOld ? cast.oldCourses : cast.newCourses)
  const scene = { chance, host: 'learn.northlake.example', learner, course, at: Math.floor(at) }
  const event = variedEvent(chance, course, weightedPick(chance, isOld ? oldMix : newMix)(scene))
  const line = pythonJson(event)
  return chance.happens(brokenShare) ? broken(chance, line) : line
}

function broken(chance: Chance, line: string): string {
  const damages = [
    () => line.slice(0, 20 + chance.below(line.length - 40)),
    () => line + line,
    () => '',
    () => `Mar  3 16:19:05 host [tracking] ${line}`,
    () => line.replace('": "', '": \u0001"'),
  ]
  return chance.pick(damages)()
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
