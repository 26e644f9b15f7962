/**
 * What the reader of the tables must know about whom they are about: for the README of an import.
 *
 * @module
 */
import { accessOf, type Access } from '@mooc-panorama/shared/moocdb/access.ts'
import type { AccessOptions } from '../import-access.ts'

/** One line each. */
export function accessNotes({ level, course, coarsen, countryRanges }: AccessOptions): string[] {
  const access = accessOf(level)
  return [
    `Access level ${level} of 6 (${access.name}): ${linkedText(access)}, ${access.hasCollaborations ? 'with' : 'without'} what learners wrote for others.`,
    `The technical report of MOOCdb judges that a learner can be found again: ${access.risk}.`,
    ...(course === undefined ? [] : ['Rows of one course only; those of other courses were left out.']),
    'Ids of people are made with a secret that stays with whoever made this import. Keep it apart from the tables.',
    `Countries: ${coarsen || countryRanges === undefined ? 'none' : 'by the table of address ranges that was given'}. No table holds an address.`,
    'Answers and posts are as learners wrote them, and may name people.',
    ...linkNotes(access, coarsen),
  ]
}

function linkedText({ linkedCourses }: Access): string {
  if (linkedCourses === 'none') return 'no table says which ids are one learner'
  if (linkedCourses === 'one') return 'course_user says which ids are one learner'
  return 'course_user says which ids are one learner, and global_user which learners of several courses are one'
}

/** What the report does not speak of. */
function linkNotes({ linkedCourses }: Access, isCoarse: boolean): string[] {
  if (linkedCourses !== 'none') return []
  if (isCoarse) {
    return [
      'Times are to the hour, and countries, systems and programs are left out; pages still stand in several tables, and may tell that two ids are one learner.',
    ]
  }
  return [
    'Known hole: country, system, program, exact time and page stand in several tables, and together may tell that two ids are one learner.',
    'The technical report does not speak of it. --coarsen leaves out country, system and program, and gives times to the hour.',
  ]
}
