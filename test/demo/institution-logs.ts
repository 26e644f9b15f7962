/**
 * Writes the logs of three invented institutions: several courses, several years of formats, every oddity that real
 * logs are known to have. The same bytes on every machine.
 *
 * @module
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chanceOf, weightedPick, type Chance } from './logs/chance.ts'
import { institutions, type Institution, type LogFile } from './logs/institution.ts'
import { lineText, oddLine } from './logs/lines.ts'
import { aCourse, aLearner, type Course, type Learner } from './logs/scene.ts'

export interface InstitutionLogs {
  slug: string
  name: string
  /** Folder of its logs. */
  folder: string
  /** Name of its diagnosis, `<institution>-<course>-<offering>`. */
  diagnosisName: string
  files: number
  /** Lines of all files, the broken and blank ones too. */
  lines: number
}

/** Share of lines that are odd. */
const oddShare = 0.006
/** Share of lines that are written twice. */
const repeatedShare = 0.002
const learnersPerInstitution = 400

export async function writeInstitutionLogs(folder: string): Promise<InstitutionLogs[]> {
  const written: InstitutionLogs[] = []
  for (const institution of institutions) written.push(await writeLogs(institution, join(folder, institution.slug)))
  return written
}

/** What `writeInstitutionLogs` answers, without writing anything. */
export function institutionLogs(folder: string): InstitutionLogs[] {
  return institutions.map((institution) => describe(institution, join(folder, institution.slug)))
}

async function writeLogs(institution: Institution, folder: string): Promise<InstitutionLogs> {
  const chance = chanceOf(institution.seed)
  const learners = Array.from({ length: learnersPerInstitution }, () => aLearner(chance, institution.host))
  for (const file of institution.files) {
    const path = join(folder, file.path)
    const bytes = logBytes(file, { chance, learners, host: institution.host })
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, path.endsWith('.gz') ? gzipSync(bytes, { level: 1 }) : bytes, { mode: 0o600 })
  }
  return describe(institution, folder)
}

function describe({ slug, name, files }: Institution, folder: string): InstitutionLogs {
  const lines = files.reduce((sum, file) => sum + file.lines, 0)
  return { slug, name, folder, diagnosisName: `${slug}-all-2012_2025`, files: files.length, lines }
}

interface Cast {
  chance: Chance
  learners: Learner[]
  host: string
}

function logBytes(file: LogFile, { chance, learners, host }: Cast): Buffer {
  const courses = file.courses.map((names) => aCourse(chance, names))
  const lineEnd = Buffer.from(file.lineEnd)
  const parts: Buffer[] = file.byteOrderMark ? [Buffer.from([0xef, 0xbb, 0xbf])] : []
  let line = Buffer.alloc(0)
  for (let index = 0; index < file.lines; index++) {
    if (index === 0 || !chance.happens(repeatedShare)) {
      const at = momentOf(file, index, chance)
      const learner = chance.pick(learners)
      line = oneLine(file, { chance, host, learner, course: courseOf(courses, learner), at })
    }
    parts.push(line, lineEnd)
  }
  return Buffer.concat(parts)
}

function oneLine(file: LogFile, scene: Parameters<(typeof file.actions)[number][1]>[0]): Buffer<ArrayBuffer> {
  const event = weightedPick(scene.chance, file.actions)(scene)
  if (scene.chance.happens(oddShare)) return Buffer.from(oddLine(scene.chance, event))
  return Buffer.from(lineText(JSON.stringify(event), file.prefix, scene.at))
}

/** A learner stays with one course of the file. */
function courseOf(courses: readonly Course[], { userId }: Learner): Course {
  const course = courses[userId % courses.length]
  if (course === undefined) throw new Error('a file without a course')
  return course
}

function momentOf({ months: [first, last], lines }: LogFile, index: number, chance: Chance): number {
  const from = Date.parse(`${first}-01T00:00:00Z`)
  const to = Date.parse(`${last}-28T00:00:00Z`)
  return Math.floor(from + ((to - from) * (index + chance.next())) / lines)
}
