/**
 * What each event type of the catalogue's family "navigation" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const navigation: Meanings = {
  accordion: 'A learner opens another section in the accordion menu of the first platform years. Never documented.',
  'edx.ui.lms.jump_nav.selected':
    'A learner jumps to another place by the breadcrumb menu above the unit. Known since 2021.',
  'edx.ui.lms.link_clicked': 'A learner follows a hyperlink in the course content.',
  'edx.ui.lms.outline.selected':
    'A learner chooses a subsection in the course outline. Opening a section logs nothing.',
  'edx.ui.lms.reset_deadlines.clicked':
    'A learner moves the missed due dates of a self-paced course. Logged by the server once it is done.',
  'edx.ui.lms.sequence.next_selected':
    'A learner clicks "next" at the end of a subsection and lands in the next one. ' +
    'Within a subsection the type is seq_next.',
  'edx.ui.lms.sequence.outline.selected':
    'Another name of edx.ui.lms.outline.selected, treated alike by converters: a subsection is chosen in the outline.',
  'edx.ui.lms.sequence.previous_selected':
    'A learner clicks "previous" at the start of a subsection and lands in the one before. ' +
    'Within a subsection the type is seq_prev.',
  'edx.ui.lms.sequence.tab_selected':
    'A learner clicks the tab of a unit in the navigation bar. ' +
    'Newer name of seq_goto, which stays the usual event type.',
  page_close:
    'The browser leaves a page of the platform. ' +
    "It comes from the logging script and tells nothing about the page's content.",
  seq_next:
    'A learner goes to the next unit of the same subsection. ' +
    'Since 2016 the field name says edx.ui.lms.sequence.next_selected.',
  seq_prev:
    'A learner goes to the previous unit of the same subsection. ' +
    'Since 2016 the field name says edx.ui.lms.sequence.previous_selected.',
}
