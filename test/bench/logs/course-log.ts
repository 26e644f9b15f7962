/**
 * Writes the log of the bench of imports: the event mix of the thesis, by learners of courses in which every module lies
 * on one page, as it does in courses that people make. The same bytes on every machine.
 *
 * @module
 */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { chanceOf, weightedPick, type Chance } from '../../demo/logs/chance.ts'
import { aCourse, aLearner, type Course } from '../../demo/logs/scene.ts'
import { pythonJson } from './python-json.ts'
import { newMix, oldMix } from './table-four.ts'

const firstDay = Date.UTC(2013, 2, 3)
const spanMs = 90 * 86_400_000
const sequencesPerCourse = 72
/** What a learner does in one sequence, before going on to the next one. */
const eventsOfVisit = 20
const host = 'learn.northlake.example'

/** Writes a file with so many lines, unless it is there. */
export async function writeCourseLog(file: string, events: number): Promise<void> {
  if (await stat(file).catch(() => undefined)) return
  await mkdir(path.dirname(file), { recursive: true })
  const out = createWriteStream(`${file}.part`)
  for (const block of blocks(events)) if (!out.write(block)) await once(out, 'drain')
  out.end()
  await once(out, 'close')
  await rename(`${file}.part`, file)
}

function* blocks(events: number): Generator<string> {
  const chance = chanceOf(2013)
  const old = ['PH101', 'CS50N', 'BIO2', 'MAT1'].map((number) => sequencesOf(chance, 'slash', number))
  const recent = ['PH101', 'DS7', 'LAW9', 'ECON4'].map((number) => sequencesOf(chance, 'v1', number))
  let done = 0
  const learners = Array.from({ length: Math.max(100, Math.floor(events / 200)) }, () => aLearner(chance, host))
  const visits = new Uint32Array(learners.length)
  while (done < events) {
    let block = ''
    for (; done < events && block.length < 1_000_000; done++) {
      // A few learners do most, and each is in one course.
      const place = Math.floor(learners.length * chance.next() ** 2.2)
      const isOld = place % 5 < 3
      const learner = learners[place] ?? chance.pick(learners)
      const courses = isOld ? old : recent
      const sequence = Math.floor((visits[place] ?? 0) / eventsOfVisit) + place
      visits[place] = (visits[place] ?? 0) + 1
      const course = courses[place % courses.length]?.[sequence % sequencesPerCourse] ?? chance.pick(courses[0] ?? [])
      const scene = { chance, host, learner, course, at: Math.floor(firstDay + (done / events) * spanMs) }
      block += `${pythonJson(weightedPick(chance, isOld ? oldMix : newMix)(scene))}\n`
    }
    yield block
  }
}

/** A course as its sequences, each with modules of its own. */
function sequencesOf(chance: Chance, style: Course['style'], number: string): Course[] {
  const run = style === 'slash' ? '2013_Spring' : '2015_T1'
  return Array.from({ length: sequencesPerCourse }, () => {
    const { problems, videos, sequences, chapters, ...course } = aCourse(chance, {
      style,
      org: 'NorthlakeX',
      number,
      run,
    })
    return {
      ...course,
      problems: problems.slice(0, 4),
      videos: videos.slice(0, 3),
      sequences: sequences.slice(0, 1),
      chapters: chapters.slice(0, 1),
    }
  })
}
