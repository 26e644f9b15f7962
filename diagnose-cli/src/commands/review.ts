import { Command } from 'commander'
import { everything, isFieldPath } from '@mooc-panorama/shared/diagnosis/withheld.ts'
import { openDiagnosis, refuse } from '../bundle/open-diagnosis.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { tell, type Refusal } from '../refusal.ts'
import { nextStep } from '../report/next-step.ts'
import { withNamed } from '../review/named-decisions.ts'
import { printReview } from '../review/print-review.ts'
import { noDecisions, readDecisions, reviewPlace } from '../review/review-file.ts'
import { reviewPages } from '../review/review-pages.ts'
import { reviewSession } from '../review/review-session.ts'
import { readReviewSources } from '../review/review-sources.ts'
import { saveReview, writeReviewPage } from '../review/save-review.ts'
import { tellUnmatched } from '../run/keep-back.ts'
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
    .option('--html', 'write local/review.html, or <name>.review.html beside a zip: one page for a privacy officer')
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
  if (flags.html) return writeReviewPage(opened.value, io)
  const dropEvent = flags.dropEvent.map(eventChoice)
  const named = withNamed({ ...flags, dropEvent, approve: flags.approve.map(eventChoice) }, before, diagnosis)
  if (named !== undefined) {
    const choices = { ...everything, excludedEvents: dropEvent, excludedFields: flags.dropField }
    tellUnmatched(diagnosis, { choices, courses: [] }, undefined, io)
    return saveReview(opened.value, sources, named, io)
  }
  if (flags.json || !flags.input || !io.terminal.input) {
    const printing = { isJson: flags.json === true, areNamesShown: flags.show === true }
    return printReview(opened.value, sources, printing, io)
  }
  const material = { pages: reviewPages(diagnosis, sources.tables), unlisted: sources.unlisted, decisions: before }
  const decided = await reviewSession(material, io)
  if (io.interrupted.aborted) return exitCodes.interrupted
  if (decided === undefined || decided === before) return unchanged(folder, io)
  return saveReview(opened.value, sources, decided, io)
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

function hasSource(text: string): boolean {
  return isText(text) && eventChoice(text).eventSource !== undefined
}

function isText(text: string): boolean {
  return text !== '' && text.length <= 500
}
