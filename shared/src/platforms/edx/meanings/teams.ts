/**
 * What each event type of the catalogue's family "teams" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const teams: Meanings = {
  'edx.team.activity_updated':
    'Members of a team are active in its discussion, e.g. by a post or a vote. Joining and leaving do not count.',
  'edx.team.changed': 'Someone edits the description of a team. One event for each field changed.',
  'edx.team.created': 'A team is created, by a learner or by the course team.',
  'edx.team.deleted': 'A team is deleted, by someone with a privileged role.',
  'edx.team.learner_added': 'A learner joins a team or is added to it.',
  'edx.team.learner_removed': 'A learner leaves a team, is removed from it, or loses it because the team is deleted.',
  'edx.team.page_viewed': 'A user views one of the pages about teams. The only browser event of this family.',
  'edx.team.searched': 'A user searches for teams within a topic.',
}
