import path from 'node:path'
import { Command } from 'commander'
import { everything, isFieldPath, type EventName } from '@mooc-panorama/shared/diagnosis/withheld.ts'
import { openDiagnosis, refuse, type OpenDiagnosis } from '../bundle/open-diagnosis.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell, type Refusal } from '../refusal.ts'
import { nextStep, programName, shownPath } from '../report/next-step.ts'
import { counted, grouped } from '../report/plain-text.ts'
import { withheldLine } from '../report/withheld-line.ts'
import { applyDecisions, reviewHtmlPlace } from '../review/apply-decisions.ts'
import { noDecisions, readDecisions, reviewPlace, type Decisions } from '../review/review-file.ts'
import { reviewHtml } from '../review/review-html.ts'
import { reviewPages } from '../review/review-pages.ts'
import { reviewSession } from '../review/review-session.ts'
import { readReviewSources, type ReviewSources } from '../review/review-sources.ts'
import { pageText } from '../review/review-text.ts'
import { tellUnmatched } from '../run/keep-back.ts'
import { makeFolder } from '../write/diagnosis-folder.ts'
import { writePrivateFile } from '../write/private-file.ts'
import { writeRefusal } from '../write/write-refusal.ts'
import { eventChoice, listOption } from './choice-options.ts'

interface ReviewFlags {
  json?: true
  html?: true
  show?: true
  input: boolean
  dropEvent: string[]
  dropField: string[]
  dropCourse: string[]
  approve: string[]
}

export function reviewCommand(io: Io, done: Done): Command {
  return new Command('review')
    .summary('page through what would be shared, leave something out. Network: never')
    .description(
      'Network: never.\n\nShows what an upload would make public: each event type with its shapes, its samples and the rules that replaced the rest. What you drop disappears from every file of the folder. A dropped course and an approved name need the log: they hold from the next `diagnose run --review` on.',
    )
    .argument('[dir|zip]', 'folder or zip of a diagnosis; by default the folder that lies here')
    .option('--json', 'everything as JSON on stdout')
    .option('--html', 'write local/review.html: one page for a privacy officer')
    .option('--no-input', 'ask nothing, print everything')
    .option('--show', 'also list names that no rule shows: text of the log, for this screen')
    .addOption(listOption('--drop-event <type[@source]>', 'leave this event type out; repeatable', isText))
    .addOption(listOption('--drop-field <path>', 'leave this field out of every event type; repeatable', isFieldPath))
    .addOption(listOption('--drop-course <key>', 'from the next run on; repeatable', isText))
    .addOption(listOption('--approve <type@source>', 'show this name, from the next run on; repeatable', hasSource))
    .action(async (dir: string | undefined, flags: ReviewFlags) => done(await review(dir, flags, io)))
}

async function review(dir: string | undefined, flags: ReviewFlags, io: Io): Promise<ExitCode> {
  const opened = await openDiagnosis(dir, io)
  if (!opened.ok) return refuse(opened.problem, io)
  const { folder, diagnosis } = opened.value
  const former = await readDecisions(reviewPlace(folder))
  if (former === 'unreadable') return tell(unreadableReview, io)
  const sources = await readReviewSources(folder, diagnosis)
  const before = former === 'none' ? noDecisions : former
  if (flags.html) return writeHtml(opened.value, io)
  const named = decisionsOf(flags, before, opened.value)
  if (named !== undefined) {
    const choices = { ...everything, excludedEvents: flags.dropEvent.map(eventChoice), excludedFields: flags.dropField }
    tellUnmatched(diagnosis, { choices, courses: [] }, undefined, io)
    return save(opened.value, sources, named, io)
  }
  if (flags.json || !flags.input || !io.terminal.input) return printAll(opened.value, sources, flags, io)
  const material = { pages: reviewPages(diagnosis, sources.tables), unlisted: sources.unlisted, decisions: before }
  const decided = await reviewSession(material, io)
  if (io.interrupted.aborted) return exitCodes.interrupted
  if (decided === undefined || decided === before) return unchanged(folder, io)
  return save(opened.value, sources, decided, io)
}

function unchanged(folder: string, io: Io): ExitCode {
  io.err('Nothing was changed.')
  io.err(nextStep('upload', folder, io))
  return exitCodes.done
}

const unreadableReview: Refusal = {
  exitCode: exitCodes.failed,
  message: ['local/review.json is no file that `diagnose review` has written. Repair or remove it.'],
}

/** @returns `undefined` where the flags decide nothing */
function decisionsOf(flags: ReviewFlags, before: Decisions, { diagnosis }: OpenDiagnosis): Decisions | undefined {
  const { dropEvent, dropField, dropCourse, approve } = flags
  if ([dropEvent, dropField, dropCourse, approve].every((list) => list.length === 0)) return undefined
  const events = dropEvent
    .map(eventChoice)
    .flatMap(({ eventType, eventSource }): EventName[] =>
      diagnosis.categories
        .filter((own) => own.eventType === eventType && (eventSource === undefined || own.eventSource === eventSource))
        .map((own) => ({ eventType: own.eventType, eventSource: own.eventSource })),
    )
  const approved = approve.map(eventChoice).map(({ eventType, eventSource = '' }) => ({ eventType, eventSource }))
  return {
    events: [...before.events, ...events],
    fields: [...new Set([...before.fields, ...dropField])],
    courses: [...new Set([...before.courses, ...dropCourse])],
    approved: [...before.approved, ...approved],
  }
}

async function save(opened: OpenDiagnosis, sources: ReviewSources, decisions: Decisions, io: Io): Promise<ExitCode> {
  const { tables } = sources
  if (tables === undefined) return tell(noSources, io)
  const applied = await applyDecisions({ opened, tables, decisions }, io)
  if (!applied.ok) return tell(applied.problem, io)
  const { diagnosis } = applied.value
  io.out(`Written anew: ${counted(diagnosis.categories.length, 'event type')}.`)
  const line = withheldLine(diagnosis)
  if (line !== undefined) io.out(line)
  const { courses, approved } = decisions
  if (courses.length + approved.length > 0) {
    io.err(
      `${counted(courses.length, 'course')} to drop and ${counted(approved.length, 'name')} to show wait for the log:`,
    )
    io.err(
      `  ${programName(io)} run <logs> --review ${shownPath(reviewPlace(opened.folder), io)} --name <the same name>`,
    )
  }
  io.err(nextStep('upload', opened.folder, io))
  return exitCodes.done
}

const noSources: Refusal = {
  exitCode: exitCodes.failed,
  message: [
    'Something can be left out only where the folder has its local/review-samples.json, as a run writes it: a zip has none. Run again with --exclude-event or --exclude-field. Nothing was changed.',
  ],
}

function printAll({ folder, diagnosis }: OpenDiagnosis, sources: ReviewSources, flags: ReviewFlags, io: Io): ExitCode {
  const pages = reviewPages(diagnosis, sources.tables)
  const unlisted = flags.show ? sources.unlisted : undefined
  if (flags.json) {
    const { withheld, approvals } = diagnosis
    io.out(
      JSON.stringify(
        { format: 1, withheld, approvals, unlisted: sources.unlisted.length, names: unlisted, pages },
        null,
        2,
      ),
    )
    return exitCodes.done
  }
  for (const [i, page] of pages.entries())
    io.out(`${pageText(page, { number: i + 1, of: pages.length }, io.columns)}\n`)
  const line = withheldLine(diagnosis)
  if (line !== undefined) io.out(line)
  io.out(
    `${grouped(sources.unlisted.length)} names that many users have are shown by no rule${flags.show ? ':' : ' (--show lists them)'}`,
  )
  for (const name of unlisted ?? []) io.out(JSON.stringify(name))
  io.err(nextStep('upload', folder, io))
  return exitCodes.done
}

async function writeHtml(opened: OpenDiagnosis, io: Io): Promise<ExitCode> {
  const place = reviewHtmlPlace(opened.folder)
  try {
    await makeFolder(path.dirname(place))
    await writePrivateFile(place, [new TextEncoder().encode(reviewHtml(opened))])
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return tell({ exitCode: exitCodes.failed, message: [`The page cannot be written: ${reason}.`] }, io)
  }
  io.out(shownPath(place, io))
  io.err(nextStep('upload', opened.folder, io))
  return exitCodes.done
}

function hasSource(text: string): boolean {
  return isText(text) && eventChoice(text).eventSource !== undefined
}

function isText(text: string): boolean {
  return text !== '' && text.length <= 500
}
