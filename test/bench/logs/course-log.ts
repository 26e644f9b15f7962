/**
 * Writes the log of the bench of imports: the event mix of the thesis, by learners who stay at a sequence for a while, in
 * courses in which every module lies on one panel of one sequence, as it does in courses that people make. The same bytes
 * on every machine.
 *
 * @module
 */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { chanceOf, weightedPick, type Chance, type Weighted } from '../../demo/logs/chance.ts'
import type { Action } from '../../demo/logs/envelope.ts'
import { aCourse, aLearner, type Course, type Learner } from '../../demo/logs/scene.ts'
import type { TrackingEvent } from '../../builders/events.ts'
import { pythonJson } from './python-json.ts'
import { newMix, oldMix } from './table-four.ts'

const firstDay = Date.UTC(2013, 2, 3)
const spanMs = 90 * 86_400_000
const sequencesPerCourse = 72
const panelsPerSequence = 4
/** What a learner does in one sequence, before somebody else comes. */
const eventsOfStay = 20
/** Of those who are there at a time, each does something every few minutes, or nobody would know their panels. */
const meanPauseMs = 5 * 60_000
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
  const campus = aCampus(chance, Math.max(100, Math.floor(events / 200)))
  const atOnce = Math.max(2, Math.floor((events * meanPauseMs) / spanMs))
  const stays = Array.from({ length: atOnce }, () => startStay(chance, campus))
  for (let done = 0; done < events;) {
    let block = ''
    for (; done < events && block.length < 1_000_000; done++) {
      const place = chance.below(stays.length)
      const stay = stays[place] ?? startStay(chance, campus)
      block += `${pythonJson(eventOf(stay, chance, Math.floor(firstDay + (done / events) * spanMs)))}\n`
      if (stay.done === eventsOfStay) stays[place] = startStay(chance, campus)
    }
    yield block
  }
}

interface Campus {
  learners: Learner[]
  old: Course[][]
  recent: Course[][]
  /** How often each learner was there. */
  visits: Uint32Array
}

/** A learner at a sequence. */
interface Stay {
  learner: Learner
  sequence: Course
  mix: Weighted<Action>
  panel: number
  done: number
}

function aCampus(chance: Chance, size: number): Campus {
  const old = ['PH101', 'CS50N', 'BIO2', 'MAT1'].map((number) => sequencesOf(chance, 'slash', number))
  const recent = ['PH101', 'DS7', 'LAW9', 'ECON4'].map((number) => sequencesOf(chance, 'v1', number))
  const learners = Array.from({ length: size }, (_, place) => {
    const learner = aLearner(chance, host)
    return { ...learner, username: `${learner.username}${place}` }
  })
  return { learners, old, recent, visits: new Uint32Array(size) }
}

/** A few learners do most, and each is in one course, whose sequences they visit one after another. */
function startStay(chance: Chance, { learners, old, recent, visits }: Campus): Stay {
  const place = Math.floor(learners.length * chance.next() ** 2.2)
  const isOld = place % 5 < 3
  const visit = visits[place] ?? 0
  visits[place] = visit + 1
  const course = (isOld ? old : recent)[place % 4] ?? []
  return {
    learner: learners[place] ?? chance.pick(learners),
    sequence: course[(visit + place) % sequencesPerCourse] ?? chance.pick(course),
    mix: isOld ? oldMix : newMix,
    panel: 0,
    done: 0,
  }
}

/** The first event of a stay goes to a panel; others are about the modules of the panel where the learner is. */
function eventOf(stay: Stay, chance: Chance, at: number): TrackingEvent {
  const { learner, sequence, mix, panel, done } = stay
  const own = Math.max(panel - 1, 0)
  const course = {
    ...sequence,
    problems: sequence.problems.slice(own, own + 1),
    videos: sequence.videos.slice(own, own + 1),
  }
  stay.done++
  const scene = { chance, host, learner, course, at }
  for (;;) {
    const event = weightedPick(chance, mix)(scene)
    if (typeof event.event_type !== 'string' || !event.event_type.startsWith('seq_')) {
      if (done > 0) return event
      continue
    }
    stay.panel = chance.below(panelsPerSequence) + 1
    const payload = JSON.parse(String(event.event)) as object // the payload of a sequence is JSON
    return { ...event, event: JSON.stringify({ ...payload, old: Math.max(panel, 1), new: stay.panel }) }
  }
}

/** A course as its sequences, each with modules of its own: a problem and a video on each panel. */
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
      problems: problems.slice(0, panelsPerSequence),
      videos: videos.slice(0, panelsPerSequence),
      sequences: sequences.slice(0, 1),
      chapters: chapters.slice(0, 1),
    }
  })
}
