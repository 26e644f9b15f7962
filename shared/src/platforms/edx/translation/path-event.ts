/**
 * Events whose type is the path of a request.
 *
 * @module
 */
import { remembered } from '../../../base/remembered.ts'
import { recordOf } from '../json-value.ts'
import type { Payload } from './payload.ts'

/** A request to a module: `i4x_<category>_<action>`. */
export interface ModuleRequest {
  category: string
  action: string | undefined
  /** The identifier as the path spells it, for `moduleRef`. */
  id: string
}

const oldModule = /i4x:(?:\/\/|;_;_)([^/;]+)(?:\/|;_)([^/;]+)(?:\/|;_)([^/;]+)(?:\/|;_)([^/;?]+)/
const newModule = /(?:ccx-)?block-v1:[^/?]+?(?:\+|%2B)type(?:@|%40)([^+/%]+)(?:\+|%2B)block(?:@|%40)[^/?]+/

/** Whether a path is that of one block, and nothing is behind it. */
export function isBlockAlone(path: string): boolean {
  return /^\/xblock\/(?:ccx-)?block-v1:[^/?#]+\/?$/.test(path)
}

/**
 * Whether a request for one block alone is for its page, as the learning app shows each unit of a course. It says which view
 * it wants; Studio asks at the same address what it edits, and says none.
 */
export function hasView(fields: Payload['fields']): boolean {
  return Object.hasOwn(recordOf(fields.GET), 'view')
}

/** What the event of a request is called. */
export function requestName({ category, action }: ModuleRequest): string {
  return action === undefined ? `i4x_${category}` : `i4x_${category}_${action}`
}

/** @returns the module that a path names, and what was asked of it */
export function moduleRequest(path: string): ModuleRequest | undefined {
  return knownRequest(path) ?? undefined
}

/** So many paths are kept: those of some large courses. */
const mostPaths = 50_000

const knownRequest = remembered((path) => requestIn(path) ?? null, mostPaths)

function requestIn(path: string): ModuleRequest | undefined {
  const old = oldModule.exec(path)
  const found = old ?? newModule.exec(path)
  if (found === null) return undefined
  const category = (old === null ? found[1] : old[3]) ?? ''
  const rest = path.slice(found.index + found[0].length).split(/[?#]/, 1)[0] ?? ''
  return { category, action: actionIn(rest), id: found[0] }
}

/** The last word behind the module, and behind the handler that the request goes to. */
function actionIn(rest: string): string | undefined {
  const segments = rest.split('/').filter((segment) => segment !== '')
  const behind = segments[0] === 'handler' ? segments.slice(2) : segments
  const last = behind.at(-1)
  return last !== undefined && /^[A-Za-z_]+$/.test(last) ? last : undefined
}
