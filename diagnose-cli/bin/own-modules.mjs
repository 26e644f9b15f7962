/**
 * Finds the modules of the command by what their names say, without asking the file system about each: a scan loads more
 * than a hundred of them, and looking for them was a third of its start.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import * as module from 'node:module'

const root = new URL('../../', import.meta.url)
const shared = '@mooc-panorama/shared/'
const sharedSources = new URL('shared/src/', root)

/** Every thread needs it for itself. Where the project does not stand as in its repository, Node looks for its modules. */
export function findOwnModules() {
  if (module.registerHooks === undefined || !existsSync(sharedSources)) return
  module.registerHooks({
    resolve(specifier, context, next) {
      const url = addressOf(specifier, context.parentURL)
      return url === undefined ? next(specifier, context) : { url, format: 'module-typescript', shortCircuit: true }
    },
  })
}

/**
 * @param {string} specifier
 * @param {string | undefined} parent
 */
function addressOf(specifier, parent) {
  if (!specifier.endsWith('.ts')) return undefined
  if (specifier.startsWith(shared)) return new URL(specifier.slice(shared.length), sharedSources).href
  const isOurs = parent?.startsWith(root.href) && !parent.includes('/node_modules/')
  return isOurs && specifier.startsWith('.') ? new URL(specifier, parent).href : undefined
}
