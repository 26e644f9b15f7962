/**
 * Who does what, where and when: the invented learner, course and moment that an event is made of.
 *
 * @module
 */
import type { Chance } from './chance.ts'

export interface Scene {
  chance: Chance
  host: string
  learner: Learner
  course: Course
  /** Milliseconds since 1970. */
  at: number
}

export interface Learner {
  username: string
  userId: number
  fullName: string
  email: string
  ip: string
  session: string
  agent: string
}

/** `slash`: `Org/Number/Run` with `i4x://` ids, until 2014. `v1`: `course-v1:` with `block-v1:` ids. */
export interface Course {
  style: 'slash' | 'v1'
  org: string
  number: string
  run: string
  problems: string[]
  videos: string[]
  sequences: string[]
  chapters: string[]
}

export function aLearner(chance: Chance, host: string): Learner {
  const given = chance.pick(givenNames)
  const family = chance.pick(familyNames)
  const number = chance.below(9000) + 100
  return {
    username: chance.pick([`${given}_${family}`, `${given}${number}`, `${family}.${given}`]).toLowerCase(),
    userId: chance.below(4_000_000) + 10_000,
    fullName: `${given} ${family}`,
    email: `${given}.${family}${number}@${host}`.toLowerCase(),
    ip: `10.${chance.below(60)}.${chance.below(256)}.${chance.below(254) + 1}`,
    session: chance.hex(32),
    agent: chance.pick(agents),
  }
}

export function aCourse(chance: Chance, names: Pick<Course, 'style' | 'org' | 'number' | 'run'>): Course {
  const ids = (count: number): string[] => Array.from({ length: count }, () => chance.hex(32))
  return { ...names, problems: ids(25), videos: ids(20), sequences: ids(12), chapters: ids(6) }
}

export function courseKey({ style, org, number, run }: Course): string {
  return style === 'slash' ? `${org}/${number}/${run}` : `course-v1:${org}+${number}+${run}`
}

/** The id of a block in events of the server. */
export function usageKey({ style, org, number, run }: Course, type: string, id: string): string {
  return style === 'slash'
    ? `i4x://${org}/${number}/${type}/${id}`
    : `block-v1:${org}+${number}+${run}+type@${type}+block@${id}`
}

/** The id of a block in the page, which browser events and form fields carry. */
export function pageId({ style, org, number }: Course, type: string, id: string): string {
  return style === 'slash' ? `i4x-${org}-${number}-${type}-${id}` : id
}

export function coursewarePath({ chance, course }: Scene): string {
  return `/courses/${courseKey(course)}/courseware/${chance.pick(course.chapters)}/${chance.pick(course.sequences)}/`
}

/** `2016-03-14T09:26:53.589793+00:00`, the documented spelling. */
export function timeText(at: number, micros: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}.${String(micros).padStart(6, '0')}+00:00`
}

const givenNames = [
  'Mirela',
  'Oskar',
  'Teodora',
  'Bram',
  'Ysolde',
  'Kofi',
  'Linnea',
  'Anselm',
  'Priya',
  'Caio',
  'Nadia',
  'Jun',
]
const familyNames = [
  'Voss',
  'Halvard',
  'Okonjo',
  'Lindqvist',
  'Marchetti',
  'Sabo',
  'Tanaka',
  'Ferreyra',
  'Novotna',
  'Quist',
]
const agents = [
  'Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/43.0.2357.81 Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64; rv:45.0) Gecko/20100101 Firefox/45.0',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
  'Mozilla/5.0 (iPad; CPU OS 8_1 like Mac OS X) AppleWebKit/600.1.4 (KHTML, like Gecko) Version/8.0 Mobile/12B410 Safari/600.1.4',
]
