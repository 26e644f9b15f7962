/**
 * What each event type of the catalogue's family "peer instruction" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const peerInstruction: Meanings = {
  'ubc.peer_instruction.accessed': 'A learner is shown a peer instruction question and its choices.',
  'ubc.peer_instruction.original_submitted':
    'A learner submits the first answer to a peer instruction question, with the reasons, before seeing ' +
    'those of others.',
  'ubc.peer_instruction.revised_submitted':
    'A learner submits the second answer to a peer instruction question, with the reasons, after seeing ' +
    'those of others.',
}
