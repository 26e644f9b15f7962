/**
 * What each event type of the catalogue's family "recommender" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const recommender: Meanings = {
  accum_flagged_resource:
    'A team member has the resources that learners flagged in the recommender gathered into one list.',
  add_resource:
    "The server adds a resource to the recommender. mit.recommender.addResource is the browser's side of this.",
  edit_resource: 'The server changes a resource of the recommender.',
  endorse_resource:
    'The server records that a team member endorses a resource of the recommender, or takes the endorsement back.',
  export_resources: 'The server hands out all resources of a recommender as an export.',
  flag_resource:
    'The server records that a user flags a resource of the recommender as problematic, or no longer does.',
  import_resources:
    'The server imports resources into a recommender from a file, or refuses to; the payload tells why.',
  'mit.recommender.addResource': 'A user opens the form for a new resource in the recommender, or submits it.',
  'mit.recommender.backToView': 'A user leaves a form of the recommender and goes back to the list of resources.',
  'mit.recommender.clickResource': 'A learner follows the link of a recommended resource.',
  'mit.recommender.editResource': 'A user opens the form for changing a recommended resource, or submits it.',
  'mit.recommender.endorseResource':
    'A team member endorses a recommended resource or takes the endorsement back. ' +
    "The browser's side of endorse_resource.",
  'mit.recommender.exportResource': 'A user downloads the resources of a recommender as a file.',
  'mit.recommender.flagResource':
    'A user opens the form for flagging a recommended resource, or sets or clears the flag.',
  'mit.recommender.hideShow': 'A learner folds or unfolds the list of recommended resources.',
  'mit.recommender.hover': 'A learner moves the pointer over a recommended resource and sees its details.',
  'mit.recommender.importResource':
    'A user opens the form for importing resources into a recommender, or finishes the import.',
  'mit.recommender.pagination': 'A learner turns to another page of the recommended resources.',
  'mit.recommender.removeResource':
    "A team member removes a recommended resource. The browser's side of remove_resource.",
  remove_resource: 'The server removes a resource from the recommender.',
}
