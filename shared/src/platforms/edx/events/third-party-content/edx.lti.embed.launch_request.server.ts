import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { linkTarget } from '../../translation/link-target.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.lti.embed.launch_request',
  eventSource: 'server',
  meaning: 'A learner opens an external tool that a page of the platform, not a unit, embeds by LTI.',
  reference: sourceCode('openedx/xblock-lti-consumer/blob/master/lti_consumer/lti_1p1/contrib/django.py'),
  toRows: (event) =>
    observed(event, {
      keep: ['lti_version', 'user_roles'],
      data: { launch_url: linkTarget(event.fields.launch_url) },
    }),
}
