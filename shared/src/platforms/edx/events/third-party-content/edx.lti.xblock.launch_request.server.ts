import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import { linkTarget } from '../../translation/link-target.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.lti.xblock.launch_request',
  eventSource: 'server',
  meaning: 'A learner opens an external tool that is embedded by LTI.',
  reference: sourceCode('openedx/xblock-lti-consumer/blob/master/lti_consumer/lti_xblock.py'),
  toRows: (event) =>
    observedBlock(event, 'lti_consumer', {
      keep: ['lti_version', 'user_roles'],
      data: { launch_url: linkTarget(event.fields.launch_url) },
    }),
}
