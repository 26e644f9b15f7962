import { Command } from 'commander'
import { eventsInText } from '@mooc-panorama/shared/moocdb/event-text.ts'
import { reportedEvents, reportedJson } from '@mooc-panorama/shared/moocdb/reported-events.ts'
import { createTranslator, type Translator } from '@mooc-panorama/shared/moocdb/translator.ts'
import { unwrappedLine } from '@mooc-panorama/shared/platforms/edx/line-wrapping.ts'
import { edxTranslation } from '@mooc-panorama/shared/platforms/edx/translation/edx-translation.ts'
import { openDiagnosis, refuse } from '../bundle/open-diagnosis.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { stdinName } from '../read/list-inputs.ts'
import { tell } from '../refusal.ts'
import { counted } from '../report/plain-text.ts'
import { proofJson, proofText, proveDiagnosis } from '../translate/proof-report.ts'
import { readText } from '../translate/read-text.ts'
import { translatedText } from '../translate/translated-report.ts'
import { limitOption } from './report-options.ts'

interface TranslateFlags {
  all?: string
  json?: true
  trace: boolean
  strict?: true
  limit: number
}

export function translateCommand(io: Io, done: Done): Command {
  return new Command('translate')
    .summary('show the MOOCdb rows of single events. Network: never')
    .description(
      'Network: never.\n\nTranslates one event, or one on each line, and shows its rows in the tables of MOOCdb: which field fed which column, which columns stay empty, which fields change nothing. Ends with 1 where an event cannot be read or no rule is for it.',
    )
    .argument('[file]', 'file with events; - for stdin', stdinName)
    .option('--all <diagnosis>', 'translate every sample of every shape of a diagnosis instead')
    .option('--strict', 'with --all: end with 6 where a shape does not pass')
    .option('--no-trace', 'without the trace of fields')
    .option('--json', 'as JSON; errors are JSON too')
    .addOption(limitOption())
    .addHelpText('after', translateHelp)
    .action(async (file: string, flags: TranslateFlags) => done(await translate(file, flags, io)))
}

const translateHelp = `
Examples:
  diagnose translate event.json
  tail -1 tracking.log | diagnose translate - --json
  diagnose translate --all myuni-all-2024.diagnosis --strict

Rows show what they point to by its name; nobody is shown by theirs. Events of one
input are translated together: a page that one leaves out is that of the one before.`

async function translate(file: string, flags: TranslateFlags, io: Io): Promise<ExitCode> {
  const translator = createTranslator(edxTranslation)
  if (flags.all !== undefined) return proveAll(flags.all, flags, { io, translator })
  const text = await readText(file, io)
  if (!text.ok) return tell(text.problem, io)
  const found = eventsInText(text.value, unwrappedLine)
  if (found.length === 0) return tell({ exitCode: exitCodes.failed, code: 'input.no-events', message: [noEvent] }, io)
  const events = reportedEvents(found, translator, flags.trace)
  io.out(flags.json ? reportedJson(events, translator.version) : translatedText(events))
  io.err('All of this is on this machine: nothing was asked for, nothing has been sent.')
  return events.every(({ verdict }) => verdict === 'supported') ? exitCodes.done : exitCodes.failed
}

const noEvent = 'The input is empty. Give an event as JSON, or one on each line.'

async function proveAll(
  named: string,
  { json, strict, limit }: TranslateFlags,
  { io, translator }: { io: Io; translator: Translator },
): Promise<ExitCode> {
  const opened = await openDiagnosis(named, io)
  if (!opened.ok) return refuse(opened.problem, io)
  const proven = proveDiagnosis(opened.value.diagnosis, translator)
  io.out(json ? proofJson(proven, translator.version) : proofText(proven, limit))
  const missing = proven.filter(({ proof }) => !proof.passes).length
  if (!strict || missing === 0) return exitCodes.done
  io.err(`${counted(missing, 'shape does', 'shapes do')} not pass (--strict).`)
  return exitCodes.threshold
}
