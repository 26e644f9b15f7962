import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.certificate.configuration.created',
  eventSource: 'server',
  meaning: 'A member of the course team adds a configuration of certificates in Studio.',
  reference: sourceCode('openedx/edx-platform/blob/master/cms/djangoapps/contentstore/views/certificate_manager.py'),
  toRows: (event) => observed(event, { keep: ['configuration_id'] }),
}
