import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.pdf.loaded',
  eventSource: 'server',
  meaning: 'A PDF block loads its document for a learner.',
  reference: sourceCode('openedx/xblocks-contrib'),
  toRows: (event) => observedBlock(event, 'pdf'),
}
