/**
 * What became of one event. The fields are traced once somebody looks.
 *
 * @module
 */
import { useEffect, useState } from 'preact/hooks'
import { lineProblems } from '@mooc-panorama/shared/base/line-problem.ts'
import type { ProblemCode } from '@mooc-panorama/shared/base/problem.ts'
import type { FieldTrace } from '@mooc-panorama/shared/moocdb/field-trace.ts'
import { Command } from '../../parts/command.tsx'
import { EventType, SourceTag } from '../../parts/event-name.tsx'
import { counted } from '../../parts/figures.ts'
import { TranslationRows } from '../../parts/translation-rows.tsx'
import type { BoxEvent } from './questions.ts'
import type { NoAnswer } from './translator-thread.ts'
import { isNoAnswer } from './translator-thread.ts'
import { VerdictPill } from './verdict.tsx'
import { howWords } from './words.ts'

interface EventResultProps {
  event: BoxEvent
  startsOpen: boolean
  askTrace: () => Promise<FieldTrace | NoAnswer | undefined>
}

export function EventResult({ event, startsOpen, askTrace }: EventResultProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  const { line, verdict, eventType, eventSource, rows, rowsLeftOut } = event
  const count = rows.length + rowsLeftOut
  return (
    <details class="event-result" id={`line-${line}`} open={isOpen} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <VerdictPill verdict={verdict} />
        {eventType === undefined ? undefined : <EventType name={eventType} />}
        {eventSource === undefined ? undefined : <SourceTag source={eventSource} />}
        <span class="hint">
          line {line}
          {verdict === 'invalid' ? '' : `, ${counted(count, 'row')}`}
        </span>
      </summary>
      {isOpen ? <EventBody event={event} askTrace={askTrace} /> : undefined}
    </details>
  )
}

/** Of an event nothing else can be wrong. */
const problemWords: Partial<Record<ProblemCode, string>> = lineProblems

function EventBody({ event, askTrace }: Pick<EventResultProps, 'event' | 'askTrace'>) {
  const { problem, verdict, isPayloadBad, rows, rowsLeftOut } = event
  if (problem !== undefined) return <p class="event-result-words">{problemWords[problem.code]}</p>
  return (
    <>
      {verdict === 'unknown' ? <Unknown event={event} /> : <Meaning event={event} />}
      {isPayloadBad ? (
        <p class="event-result-words">Its payload was cut and cannot be read. It is left out.</p>
      ) : undefined}
      <Inference rows={rows} />
      <TracedRows event={event} askTrace={askTrace} />
      {rowsLeftOut === 0 ? undefined : (
        <p class="hint">
          {counted(rowsLeftOut, 'more row')} than these {rows.length} are not shown.
        </p>
      )}
    </>
  )
}

/** A trace is of the event alone, so what other events have told must be said apart. */
function Inference({ rows }: Pick<BoxEvent, 'rows'>) {
  const hows = rows.flatMap(({ row }) => Object.entries(row).filter(([column]) => column.endsWith('_location_how')))
  const how = hows.map(([, cell]) => cell).find((cell) => cell !== 'given')
  if (typeof how !== 'string') return undefined
  return (
    <p class="event-result-words inferred">
      {how === 'unknown'
        ? 'Its place is not known: neither this event nor an earlier one of the learner names a page.'
        : `Its place is an inference: ${howWords(how)}.`}
    </p>
  )
}

function TracedRows({ event: { rows }, askTrace }: Pick<EventResultProps, 'event' | 'askTrace'>) {
  const [trace, setTrace] = useState<FieldTrace | NoAnswer | undefined>()
  useEffect(() => void askTrace().then(setTrace), [])
  return (
    <>
      <TranslationRows rows={rows} trace={isNoAnswer(trace) ? undefined : trace} />
      {isNoAnswer(trace) ? <p class="hint">{noTraceWords[trace]}</p> : undefined}
    </>
  )
}

const noTraceWords: Record<NoAnswer, string> = {
  stopped: 'Stopped before its fields were traced.',
  'too-long': 'Its fields were not traced: that took more than 30 seconds.',
  broke: 'Its fields were not traced: that broke down, which is a fault of ours.',
}

function Meaning({ event: { meaning, reference, address } }: { event: BoxEvent }) {
  return (
    <p class="event-result-words">
      {meaning}{' '}
      {address === undefined ? undefined : (
        <>
          <a href={address}>This event on the panorama</a>
          {reference === undefined ? undefined : ' · '}
        </>
      )}
      {reference === undefined ? undefined : (
        <a href={reference} rel="noopener noreferrer external">
          Its documentation
        </a>
      )}
    </p>
  )
}

function Unknown({ event: { otherSources, address } }: { event: BoxEvent }) {
  return (
    <div class="event-result-words">
      <p>
        No rule is for this event type and source, so it becomes one observed event and does not count as supported.
        {otherSources.length === 0
          ? ''
          : ` There is a rule for this type where its source is ${otherSources.join(' or ')}.`}
        {address === undefined ? undefined : (
          <>
            {' '}
            <a href={address}>This event on the panorama</a>
          </>
        )}
      </p>
      <p>
        Diagnose your logs, and others can know that this event exists. That runs on your machine and sends nothing; you
        look at the result and decide what to share.
      </p>
      <Command text="npx diagnose run logs/" />
      <p class="more">
        <a href="/privacy">What a diagnosis reveals</a> ·{' '}
        <a href="/events?support=TODO">Other events without support</a>
      </p>
    </div>
  )
}
