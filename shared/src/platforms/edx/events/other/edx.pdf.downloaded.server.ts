import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.pdf.downloaded',
  eventSource: 'server',
  meaning: 'A learner downloads a PDF shown by the PDF block.',
  reference: sourceCode('openedx/xblocks-contrib'),
  toRows: (event) => observedBlock(event, 'pdf'),
}
