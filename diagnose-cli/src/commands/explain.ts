import { Command, Option } from 'commander'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import { explainEvent, type ExplainedEvent } from '../explain/explain-event.ts'
import type { Io } from '../io.ts'
import { currentSnapshot } from '../panorama/kept-snapshot.ts'
import { shownSupport, type Snapshot } from '../panorama/snapshot.ts'
import { tell } from '../refusal.ts'
import { alignedTable } from '../report/aligned-table.ts'
import { printable } from '../report/plain-text.ts'

interface ExplainFlags {
  source?: string
  json?: true
}

export function explainCommand(io: Io, done: Done): Command {
  return new Command('explain')
    .summary('tell what is known of one event type. Network: never')
    .description(
      'Network: never.\n\nTells what the event catalogue, the snapshot of the panorama and the support matrix say of one event type. Ends with 1 where they do not know it, and names those that are like it.',
    )
    .argument('<event-type>', 'such as play_video')
    .addOption(new Option('--source <source>', 'only of this source, such as browser or server'))
    .option('--json', 'as JSON')
    .action((eventType: string, flags: ExplainFlags) => done(explain(eventType, flags, io)))
}

function explain(eventType: string, { source, json }: ExplainFlags, io: Io): ExitCode {
  const snapshot = currentSnapshot(io)
  const answer = explainEvent(eventType, source, snapshot)
  if ('near' in answer) {
    const near = answer.near.map((name) => `  ${printable(name)}`)
    // The name is not repeated: it may be one that only this institution has.
    const message = ['There is no event type of this name and source in the snapshot.']
    if (near.length > 0) message.push('Names like it:', ...near)
    return tell({ exitCode: exitCodes.failed, code: 'event.unknown', message: [...message, nothingSent] }, io)
  }
  io.out(json ? asJson(answer.known, snapshot) : asText(answer.known, snapshot))
  io.err(nothingSent)
  return exitCodes.done
}

const nothingSent = 'All of this is on this machine: nothing was asked for, nothing has been sent.'

function asJson({ eventType, aliases, facts, categories }: ExplainedEvent, { date }: Snapshot): string {
  const rows = categories.map(({ eventSource, documentation, tools, ...support }) => ({
    event_source: eventSource,
    documentation,
    ...shownSupport(support),
    tools,
  }))
  return JSON.stringify(
    { format: 1, event_type: eventType, aliases, ...facts, snapshot: { date }, categories: rows },
    null,
    2,
  )
}

function asText({ eventType, aliases, facts, categories }: ExplainedEvent, { date }: Snapshot): string {
  const { meaning, family, documented, documentation_url, emitted_by, history } = facts
  const lines: [string, string | undefined][] = [
    ['Meaning', meaning ?? 'not written down yet'],
    ['Family', family],
    ['Documented', { current: 'yes', old: 'in an old release', no: 'no' }[documented]],
    ['Reference', documentation_url],
    ['Emitted by', emitted_by],
    ['History', history],
    ['Also called', aliases.length === 0 ? undefined : aliases.join(', ')],
  ]
  const shown = lines.filter((line): line is [string, string] => line[1] !== undefined)
  return [
    printable(eventType),
    ...shown.map(([title, text]) => `  ${title.padEnd(12)}${printable(text)}`),
    ...categories.flatMap((category) => ['', categoryText(category, date)]),
  ].join('\n')
}

function categoryText(category: ExplainedEvent['categories'][number], date: string): string {
  const { eventSource, documentation, support, supportPart, tools } = category
  const head = `Source ${printable(eventSource)}: documentation ${documentation}, support ${supportPart ?? support} (panorama of ${date})`
  if (tools.length === 0) return `${head}\nNo tool of the support matrix names it.`
  const rows = tools.map(({ tool, supported, where, note }) => [tool, supported, printable(note), printable(where)])
  return `${head}\n${alignedTable([{ title: 'Tool' }, { title: 'Keeps it' }, { title: 'As' }, { title: 'Seen in' }], rows)}`
}
