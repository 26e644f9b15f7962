/**
 * What became of a text: its events in the order of time, and each of them with its rows.
 *
 * @module
 */
import { CopyReport } from './copy-report.tsx'
import { EventResult } from './event-result.tsx'
import type { BoxText } from './questions.ts'
import { Trajectory } from './trajectory.tsx'
import type { TranslatorThread } from './translator-thread.ts'

/** What is wrong is open from the start, as long as there are not many. */
const mostOpen = 20

interface ResultsProps {
  text: string
  answer: BoxText
  thread: TranslatorThread
}

export function Results({ text, answer: { events }, thread }: ResultsProps) {
  return (
    <>
      <CopyReport text={text} thread={thread} />
      <Trajectory events={events} />
      {events.map((event, index) => (
        <EventResult
          key={event.line}
          event={event}
          startsOpen={index === 0 || (event.verdict === 'invalid' && index < mostOpen)}
          askTrace={() => thread.ask({ kind: 'trace', text, line: event.line })}
        />
      ))}
    </>
  )
}
