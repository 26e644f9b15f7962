import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.profile.viewed',
  eventSource: 'browser',
  meaning: 'A user opens the profile page of a user; the payload names whose.',
  reference: sourceCode('openedx/frontend-app-profile/blob/master/src/profile/ProfilePage.jsx'),
  toRows: (event) => {
    const { username } = event.fields
    return observed(event, { data: { by_self: typeof username === 'string' ? username === event.learner : undefined } })
  },
}
