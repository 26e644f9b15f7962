/**
 * All event types that are known from documentation or code: those of the event catalogue, and those that public code emits
 * and the catalogue does not have.
 *
 * @module
 */
import facts from './catalogue.json' with { type: 'json' }

/** Event type, family, code that emits it. */
const ofCode: readonly (readonly [string, string, string])[] = [
  ['auto_advance_change_video', 'video', 'openedx/xblocks-contrib'],
  ['edx.bi.course.upgrade.sidebarupsell.clicked', 'course home', 'openedx/frontend-app-learning'],
  ['edx.certificate.configuration.created', 'certificates', 'openedx/edx-platform: cms/djangoapps/contentstore'],
  ['edx.certificate.configuration.deleted', 'certificates', 'openedx/edx-platform: cms/djangoapps/contentstore'],
  ['edx.certificate.configuration.modified', 'certificates', 'openedx/edx-platform: cms/djangoapps/contentstore'],
  ['edx.cohort.email_address_preassigned', 'cohort', 'openedx/edx-platform: openedx/core/djangoapps/course_groups'],
  ['edx.course.home.upgrade_verified.clicked', 'course home', 'openedx/edx-platform: lms/static/js/courseware'],
  ['edx.feedbackxblock.freeform_provided', 'poll and survey', 'openedx/FeedbackXBlock'],
  ['edx.feedbackxblock.likert_provided', 'poll and survey', 'openedx/FeedbackXBlock'],
  ['edx.feedbackxblock.nothing_provided', 'poll and survey', 'openedx/FeedbackXBlock'],
  ['edx.feedbackxblock.submitted', 'poll and survey', 'openedx/FeedbackXBlock'],
  ['edx.itembankblock.content.assigned', 'content library', 'openedx/edx-platform: xmodule/item_bank_block.py'],
  ['edx.itembankblock.content.removed', 'content library', 'openedx/edx-platform: xmodule/item_bank_block.py'],
  ['edx.lti.embed.launch_request', 'third-party content', 'openedx/xblock-lti-consumer'],
  ['edx.lti.xblock.launch_request', 'third-party content', 'openedx/xblock-lti-consumer'],
  ['edx.ratexblock.freeform_feedback', 'poll and survey', 'openedx-unsupported/RateXBlock'],
  ['edx.ratexblock.likert_rate', 'poll and survey', 'openedx-unsupported/RateXBlock'],
  ['edx.ratexblock.submit', 'poll and survey', 'openedx-unsupported/RateXBlock'],
  ['xblock.chat.complete', 'third-party content', 'open-craft/xblock-chat'],
  ['xblock.image-explorer.hotspot.closed', 'third-party content', 'openedx/xblock-image-explorer'],
  ['xblock.image-explorer.hotspot.opened', 'third-party content', 'openedx/xblock-image-explorer'],
  ['xblock.image-explorer.loaded', 'third-party content', 'openedx/xblock-image-explorer'],
  ['xblock.mentoring.assessment.review', 'problem builder', 'openedx-unsupported/xblock-mentoring'],
  ['xblock.mentoring.assessment.shown', 'problem builder', 'openedx-unsupported/xblock-mentoring'],
  ['xblock.mentoring.submitted', 'problem builder', 'openedx-unsupported/xblock-mentoring'],
]

/** Rows as `scripts/import-facts.ts` writes them. */
export const catalogueRows: readonly (readonly string[])[] = [
  ...facts,
  ...ofCode.map(([eventType, family, emittedBy]) => [eventType, family, '', 'no', '', emittedBy, '']),
]
