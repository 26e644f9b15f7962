/**
 * What each event type of the catalogue's family "drag and drop" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const dragAndDrop: Meanings = {
  'edx.drag_and_drop_v2.feedback.closed': 'A feedback pop-up of a drag-and-drop problem closes.',
  'edx.drag_and_drop_v2.feedback.opened': 'A feedback pop-up of a drag-and-drop problem opens.',
  'edx.drag_and_drop_v2.item.dropped':
    'A learner drops an item on a zone of a drag-and-drop problem, or submits the number that an item asks for.',
  'edx.drag_and_drop_v2.item.picked_up': 'A learner picks up an item of a drag-and-drop problem.',
  'edx.drag_and_drop_v2.loaded': 'A drag-and-drop problem is displayed to a learner.',
}
