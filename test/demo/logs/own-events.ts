/**
 * Events that one institution alone has, and names that browsers and plug-ins write as they like.
 *
 * @module
 */
import * as answers from './answers.ts'
import type { Weighted } from './chance.ts'
import { browser, changed, server, type Action } from './envelope.ts'
import type { Scene } from './scene.ts'

/** Peer instruction: only Quillon has installed it. */
export const peerInstruction: Weighted<Action> = [
  [6, server('ubc.peer_instruction.accessed', () => ({}))],
  [5, server('ubc.peer_instruction.original_submitted', peerPayload)],
  [4, server('ubc.peer_instruction.revised_submitted', peerPayload)],
]

/** Names that no vocabulary lists. Some carry what no name should: a mail address, a formula, a learner. */
export const wildNames: Weighted<Action> = [
  [3, browser('ostrava.lightbox.closed', () => ({ slide: 4 }))],
  [1, browser('constructor', () => ({}))],
  [1, browser('__proto__', () => ({ polluted: true }))],
  [1, browser('=HYPERLINK("https://forum.quillon.example")', () => ({}))],
  [1, browser('<img src=x onerror=alert(1)>', () => ({}))],
  [
    1,
    changed(
      browser('clicked', () => ({})),
      ({ learner }) => ({ event_type: `clicked by ${learner.email}` }),
    ),
  ],
  [
    1,
    changed(
      browser('widget', () => ({})),
      ({ learner }) => ({ event_type: `${learner.username}_opened_widget` }),
    ),
  ],
]

/** Payloads that are nothing, or not what they seem. */
export const oddPayloads: Weighted<Action> = [
  [2, changed(browser('play_video', answers.videoPayload), () => ({ event: '' }))],
  [
    2,
    changed(
      browser('page_close', () => ''),
      () => ({ event: null }),
    ),
  ],
  [1, changed(browser('seek_video', answers.seekPayload), cutPayload)],
  [1, changed(browser('problem_save', answers.formPayload), formWithoutQuotes)],
]

function peerPayload({ chance }: Scene): object {
  return { answer: chance.below(4), rationale: 'Because the rays cross behind the lens.', truncated: false }
}

function cutPayload(_scene: Scene, { event }: Record<string, unknown>): Record<string, unknown> {
  return { event: String(event).slice(0, 40) }
}

function formWithoutQuotes(scene: Scene): Record<string, unknown> {
  return { event: `${answers.formPayload(scene)}&note=%C3%A9t%C3%A9+2019` }
}
