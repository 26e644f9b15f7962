/**
 * Moves some statuses as a maintainer does, through the API, so that the pages show all three words. What support an
 * event has is proven; the words on it stand beside.
 *
 * @module
 */
import type { PanoramaPage, PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { Status, StatusSubject } from '@mooc-panorama/shared/panorama/status.ts'

interface Move {
  eventType: string
  eventSource: string
  subject: StatusSubject
  /** One after the other. */
  to: readonly Status[]
  reason: string
}

const opened = 'For the demo, as if a pull request with a rule were open.'

const moves: readonly Move[] = [
  support('edx.course.enrollment.activated', 'server', ['PULL REQUEST'], opened),
  support('accordion', 'browser', ['PULL REQUEST'], opened),
  documentation('complete_video', 'browser', ['PULL REQUEST'], 'Two sentences and a screencast wait for review.'),
  documentation('edx.completion.block_completion.changed', 'server', ['PULL REQUEST', 'DONE'], 'The page is complete.'),
  documentation('edx.itembankblock.content.assigned', 'server', ['PULL REQUEST'], 'Described after its former name.'),
]

/** @returns how many statuses were moved; events that the shelf does not have, or that are not TODO, are left alone */
export async function moveStatuses(address: string, token: string): Promise<number> {
  let moved = 0
  for (const move of moves) {
    const row = await rowOf(address, move)
    if (row === undefined || row[move.subject === 'support' ? 'support_word' : move.subject] !== 'TODO') continue
    let from: Status = 'TODO'
    for (const to of move.to) {
      await transition({ address, token, id: row.id, move, from, to })
      from = to
    }
    moved++
  }
  return moved
}

async function rowOf(address: string, { eventType, eventSource }: Move): Promise<PanoramaRow | undefined> {
  const query = new URLSearchParams({ q: eventType, source: eventSource })
  const page = (await answered(fetch(`${address}/v1/events?${query}`))) as PanoramaPage // the shelf's own answer
  return page.rows.find(({ event_type }) => event_type === eventType)
}

interface Transition {
  address: string
  token: string
  id: string
  move: Move
  from: Status
  to: Status
}

async function transition({ address, token, id, move, from, to }: Transition): Promise<void> {
  const evidence = `https://code.northlake.example/panorama/pull/${moves.indexOf(move) + 1}`
  await answered(
    fetch(`${address}/v1/events/${id}/${move.subject}/transitions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ from, to, reason: move.reason, evidence }),
    }),
  )
}

async function answered(asked: Promise<Response>): Promise<unknown> {
  const response = await asked
  if (!response.ok) throw new Error(`the shelf answers ${response.status} at ${new URL(response.url).pathname}`)
  return response.json()
}

function support(eventType: string, eventSource: string, to: readonly Status[], reason: string): Move {
  return { eventType, eventSource, subject: 'support', to, reason }
}

function documentation(eventType: string, eventSource: string, to: readonly Status[], reason: string): Move {
  return { eventType, eventSource, subject: 'documentation', to, reason }
}
