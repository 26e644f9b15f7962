/**
 * The six access levels of an export (technical report, section 5, figure 11): which tables go out, and with them which ids
 * of one learner can be brought together.
 *
 * The report's table `user_pii` is of no level and does not exist here.
 *
 * @module
 */
import { allModes, type Mode } from './act-rows.ts'
import type { Table } from './table.ts'
import { moocdbTables } from './tables.ts'

export type AccessLevel = 1 | 2 | 3 | 4 | 5 | 6

export interface Access {
  level: AccessLevel
  /** What the report calls it. */
  name: string
  /** Whether what learners wrote for others goes out, with its content. */
  hasCollaborations: boolean
  /** Of which courses it goes out which ids are one person. */
  linkedCourses: 'none' | 'one' | 'every'
  /** How likely a learner can be found again, as the report judges it. */
  risk: 'not likely' | 'probably' | 'easily'
}

export const accessLevels: readonly Access[] = [
  { level: 1, name: 'tables', hasCollaborations: false, linkedCourses: 'none', risk: 'not likely' },
  { level: 2, name: 'single course', hasCollaborations: false, linkedCourses: 'one', risk: 'not likely' },
  { level: 3, name: 'several courses', hasCollaborations: false, linkedCourses: 'every', risk: 'probably' },
  { level: 4, name: 'tables with collaborations', hasCollaborations: true, linkedCourses: 'none', risk: 'probably' },
  {
    level: 5,
    name: 'single course with collaborations',
    hasCollaborations: true,
    linkedCourses: 'one',
    risk: 'easily',
  },
  {
    level: 6,
    name: 'several courses with collaborations',
    hasCollaborations: true,
    linkedCourses: 'every',
    risk: 'easily',
  },
]

/** The least that goes out, and works for logs of any number of courses (docs/decisions). */
export const defaultAccessLevel: AccessLevel = 1

export function accessOf(level: AccessLevel): Access {
  return accessLevels[level - 1] as Access // they are numbered from 1
}

/**
 * The tables of a level, each with the columns that it has there.
 *
 * @param isCoarse whether also what could bring ids of one learner together is left out: address, system, program
 */
export function exportedTables(level: AccessLevel, isCoarse = false): Table[] {
  const withheldNames = withheldTables(accessOf(level), isCoarse)
  const withheldOnes = withheldColumns(accessOf(level), isCoarse)
  return moocdbTables
    .filter(({ name }) => !withheldNames.has(name))
    .map((table) => ({ ...table, columns: table.columns.filter(({ name }) => !withheldOnes(table.name, name)) }))
}

/** Whose ids go out: those of the tables that do. */
export function exportedModes(level: AccessLevel): readonly Mode[] {
  return accessOf(level).hasCollaborations ? allModes : allModes.filter((mode) => mode !== 'collaborating')
}

/** `2016-03-14T09:26:53.589Z` becomes `2016-03-14T09:00:00.000Z`. */
export function toTheHour(timestamp: string): string {
  return timestamp.replace(/:.*$/, ':00:00.000Z')
}

function withheldTables({ hasCollaborations, linkedCourses }: Access, isCoarse: boolean): ReadonlySet<string> {
  return new Set([
    ...(hasCollaborations ? [] : ['collaborations', 'collaboration_types']),
    ...(linkedCourses === 'none' ? ['course_user'] : []),
    ...(linkedCourses === 'every' ? [] : ['global_user']),
    ...(isCoarse ? ['os', 'agent'] : []),
  ])
}

/** Of `users`, what all ids of one learner share: where no table links them, these columns would. */
const sharedByIds: ReadonlySet<string> = new Set(['user_join_timestamp', 'user_country', 'user_final_grade'])

function withheldColumns(access: Access, isCoarse: boolean): (table: string, column: string) => boolean {
  return (table, column) =>
    (isCoarse && (/_(?:ip|os|agent)$/.test(column) || column === 'user_country')) ||
    (access.linkedCourses === 'none' && table === 'users' && sharedByIds.has(column)) ||
    (!access.hasCollaborations && column === 'collaborating_user_id')
}
