import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.certificate.shared',
  eventSource: 'browser',
  meaning: 'Somebody on the page of a certificate clicks to share its address on a social network.',
  reference: sourceCode(
    'openedx/edx-platform/blob/open-release/ironwood.master/lms/templates/certificates/_accomplishment-banner.html',
  ),
  toRows: (event) => observed(event, { keep: ['enrollment_mode', 'social_network'] }),
}
