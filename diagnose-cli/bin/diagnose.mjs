#!/usr/bin/env node
/**
 * Starts the command. It is plain JavaScript for any Node: a Node that cannot run TypeScript starts the one that is
 * pinned in package.json, so that a machine with an older Node needs nothing by hand.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { keepCompiledCode } from './compiled-code.mjs'
import { startThreadEarly } from './early-thread.mjs'
import { findOwnModules } from './own-modules.mjs'

const oldest = [22, 18]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) {
  keepCompiledCode(process.env)
  findOwnModules()
  await startThreadEarly(process.argv.slice(2))
  await import('../src/main.ts')
} else {
  const node = pinnedNode()
  if (node === undefined) {
    process.stderr.write(
      `diagnose needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}, and no newer one is installed beside it. Run "npm ci" in the project, or install a newer Node.\n`,
    )
    process.exitCode = 2
  } else {
    runWith(node)
  }
}

/** The Node of the package `node-<platform>-<arch>`, where it is installed and is not the one that runs. */
function pinnedNode() {
  if (process.env['DIAGNOSE_PINNED'] === '1') return undefined
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}`
  try {
    const folder = new URL('.', `file://${createRequire(import.meta.url).resolve(`${name}/package.json`)}`)
    return fileURLToPath(new URL(process.platform === 'win32' ? 'bin/node.exe' : 'bin/node', folder))
  } catch {
    return undefined
  }
}

/** Signals go on to the child, which cleans up and ends; the launcher then ends with the same code. */
function runWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, DIAGNOSE_PINNED: '1' },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', () => {
    process.stderr.write('diagnose: the installed Node could not be started.\n')
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    if (signal !== null) process.stderr.write(endedBy(signal))
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
}

/** The system ends a process with SIGKILL, too, where memory is short; nothing else would say why. */
function endedBy(signal) {
  const why = signal === 'SIGKILL' ? ' Where nobody did that, the system had too little memory.' : ''
  return `diagnose was ended by ${signal}.${why}\n`
}
