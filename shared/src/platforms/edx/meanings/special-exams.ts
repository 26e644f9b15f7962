/**
 * What each event type of the catalogue's family "special exams" means.
 *
 * The platform builds these names at run time, `edx.special_exam.<kind>.<action>`, so the texts are built alike. An
 * action is listed for the kinds it is documented for or the code is known to reach, no others.
 *
 * @module
 */
import type { Meanings } from './family.ts'

const exams = {
  proctored: 'proctored exam',
  practice: 'practice exam with proctoring software',
  timed: 'timed exam without proctoring',
} as const

type Kind = keyof typeof exams

const proctored: readonly Kind[] = ['proctored']
const practice: readonly Kind[] = ['practice']
const supervised: readonly Kind[] = ['proctored', 'practice']
const every: readonly Kind[] = ['proctored', 'practice', 'timed']

/** `{exam}` stands for the kind of exam. */
const actions: readonly (readonly [action: string, kinds: readonly Kind[], text: string])[] = [
  ['created', every, 'The team sets up a {exam} in Studio.'],
  ['updated', every, 'The team changes a {exam} in Studio.'],
  ['option-presented', proctored, 'A learner sees the entrance page of a {exam}, where it can be started.'],
  ['allowance.created', every, 'The team grants a learner an exception, e.g. extra time, in a {exam}.'],
  ['allowance.updated', every, 'The team changes the exception granted to a learner in a {exam}.'],
  ['allowance.deleted', every, 'The team takes back the exception granted to a learner in a {exam}.'],
  ['attempt.created', every, 'A learner decides to take a {exam}. It has not started yet.'],
  ['attempt.declined', proctored, 'A learner chooses to take a {exam} without being proctored.'],
  ['attempt.deleted', every, "The team or an administrator removes a learner's attempt at a {exam}."],
  ['attempt.download_software_clicked', supervised, 'A learner follows the link to the software needed for a {exam}.'],
  ['attempt.error', supervised, 'A {exam} ends in an error, e.g. because the proctoring software was lost touch with.'],
  ['attempt.onboarding_expired', proctored, "A {exam} is barred because the learner's onboarding is out of date."],
  ['attempt.onboarding_failed', proctored, 'A {exam} is barred because the learner did not pass the onboarding.'],
  ['attempt.onboarding_missing', proctored, 'A {exam} is barred because the learner has not done the onboarding.'],
  ['attempt.onboarding_pending', proctored, "A {exam} is barred while the learner's onboarding awaits review."],
  ['attempt.ready_to_start', supervised, 'The software is set up and a learner could now start a {exam}.'],
  ['attempt.ready_to_submit', every, 'A learner is done with a {exam} and is asked to submit it.'],
  ['attempt.rejected', supervised, 'The review of a {exam} ends with a rejection.'],
  ['attempt.reset_practice_exam', practice, "A learner's attempt at a {exam} is reset for another try."],
  ['attempt.review_received', supervised, 'The review of a {exam} arrives; the verdict has events of its own.'],
  [
    'attempt.second_review_required',
    supervised,
    'The review of a {exam} did not approve it, so a second one is needed.',
  ],
  ['attempt.started', every, 'A learner starts working on a {exam}.'],
  ['attempt.submitted', every, 'A learner submits a {exam}.'],
  ['attempt.timed_out', every, 'The time of a {exam} is over. Mostly the platform logs a submission instead.'],
  ['attempt.verified', supervised, 'The review of a {exam} ends with an approval.'],
]

export const specialExams: Meanings = Object.fromEntries(
  actions.flatMap(([action, kinds, text]) =>
    kinds.map((kind) => [`edx.special_exam.${kind}.${action}`, text.replace('{exam}', exams[kind])]),
  ),
)
