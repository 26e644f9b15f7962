/**
 * The tables of MOOCdb: those of the schema of 2013-11-22, with what researchers needed since.
 *
 * New are: the course in every table; the resource and the URL of an observed event apart; how a place is known and
 * whether a duration is the usual one; the data of an event that no column holds; which trace a submission comes from.
 *
 * @module
 */
import { actTables } from './act-tables.ts'
import { thingTables } from './thing-tables.ts'
import { peopleTables } from './people-tables.ts'
import type { Table } from './table.ts'

/** In an order in which they can be loaded: none refers to a later one. */
export const moocdbTables: readonly Table[] = [...peopleTables, ...thingTables, ...actTables]
