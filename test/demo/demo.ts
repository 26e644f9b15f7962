/**
 * `npm run demo`: a shelf with three invented institutions, on this machine.
 *
 * It makes their logs, runs the real `diagnose run` and `diagnose upload` on each, and stays up until Ctrl-C, which stops
 * everything, the database too. A second start finds the data of the first.
 *
 *   --port <n>       where to listen; by default 8000, or the next free port
 *   --folder <path>  where the data is; by default var/demo
 *   --once           ends when everything is loaded
 *
 * @module
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { demoFolder } from './demo-folder.ts'
import { freePort, isFree } from './free-port.ts'
import { loadShelf } from './load-shelf.ts'
import { openDemoShelf } from './open-demo-shelf.ts'

const host = '127.0.0.1'
const defaultPort = 8000
const started = performance.now()

const { values } = parseArgs({
  options: { port: { type: 'string' }, folder: { type: 'string' }, once: { type: 'boolean', default: false } },
})

const stop = new AbortController()
// A terminal and npm may both send the signal; more than one is as good as one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())

try {
  await runDemo()
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(`The demo has stopped: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
process.exit()

async function runDemo(): Promise<void> {
  const folder = demoFolder(resolve(values.folder ?? join(import.meta.dirname, '../../var/demo')))
  const port = await portToUse()
  say('Starting the shelf with its own PostgreSQL …')
  const shelf = await openDemoShelf(folder, { host, port })
  try {
    say(`The shelf is up at ${shelf.address}`)
    stop.signal.throwIfAborted()
    await loadShelf(folder, shelf, { say, signal: stop.signal })
    const took = Math.round((performance.now() - started) / 1000)
    say(`\nReady after ${took} s:  ${shelf.address}/events\n`)
    if (!values.once) await stopped()
  } finally {
    say('Stopping the shelf and its database …')
    await shelf.close()
    say('Stopped. The data is kept; the next start is faster.')
  }
}

async function portToUse(): Promise<number> {
  if (values.port === undefined) return freePort(host, defaultPort)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port is not a port')
  if (port !== 0 && !(await isFree(host, port))) throw new Error(`port ${port} is taken`)
  return port
}

async function stopped(): Promise<void> {
  say('Press Ctrl-C to stop.')
  // The server keeps the process alive.
  await new Promise<void>((done) => {
    if (stop.signal.aborted) done()
    else stop.signal.addEventListener('abort', () => done(), { once: true })
  })
}

function say(text: string): void {
  console.log(text)
}
