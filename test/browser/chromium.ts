/**
 * Finds the Chromium that the browser tests drive; on a Debian machine where we may, installs it.
 *
 * @module
 */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

/** Where distributions put it. `CHROMIUM_PATH` comes before all. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** What browser tests that cannot run say, on one line. */
export const noChromium = 'no Chromium: set CHROMIUM_PATH, or run as root on Debian to have it installed'

/**
 * Path of Chromium, or `undefined` where there is none and none can be installed.
 *
 * Installing takes up to some minutes, needs root and apt, and happens once: the next run finds it.
 */
export function chromiumPath(): string | undefined {
  return found() ?? (mayInstall() && install() ? found() : undefined)
}

function found(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH']
  return (chosen === undefined || chosen === '' ? places : [chosen]).find(isExecutable)
}

function mayInstall(): boolean {
  const chosen = process.env['CHROMIUM_PATH']
  return (chosen === undefined || chosen === '') && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')
}

function install(): boolean {
  const quiet: ExecFileSyncOptions = {
    stdio: 'ignore',
    timeout: 240_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  try {
    execFileSync('apt-get', ['update', '-qq'], quiet)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
    return true
  } catch {
    return false // no network, no such package: the tests say so and skip
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
