/**
 * Which kind of target `--to` names.
 *
 * @module
 */
import { openCsvFolder } from './csv-folder.ts'
import type { OpenTarget } from './target.ts'

/** A kind is loaded only where it is asked for. */
export const openTarget: OpenTarget = async (plan, io) => {
  return openCsvFolder(plan, io)
}
