import { oldStudentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'ubc.peer_instruction.accessed',
  eventSource: 'server',
  meaning: 'A learner is shown a peer instruction question and its choices.',
  reference: oldStudentEvents,
  toRows: (event) => observedBlock(event, 'ubcpi'),
}
