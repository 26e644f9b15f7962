/**
 * Tells the JavaScript engine to collect garbage before it asks the system for more memory.
 *
 * By default it lets the heap grow to a multiple of what is in use. A log of strange names keeps the bounded state of a
 * scan full, and the process would take more than twice the memory for a few seconds less. Where the state is small, as
 * it is for usual logs, nothing is slower. The flags work at run time, so no second process is needed for them.
 *
 * An import makes few things that stay and very many that do not: it gets more space for new objects, or collecting them
 * would take a third of its time.
 *
 * The best machine code takes the engine longest to make: a quarter of the time of a run went into making it for functions
 * that then had little left to do. Functions get it later; until then they run as the middle tier has compiled them.
 *
 * It must come before the compiled code is looked for: code that was compiled with other flags is compiled anew, which
 * takes each thread several megabytes.
 *
 * @module
 */
import { setFlagsFromString } from 'node:v8'

/** Loading a command takes about so long. */
const startMs = 50

/** The engine's own figure is 3,000. */
const callsBeforeBestCode = 50_000

/** @param {string | undefined} command the word that the command line begins with */
export function keepMemorySmall(command) {
  if (command === 'import') {
    setFlagsFromString('--max-semi-space-size=32')
    return
  }
  setFlagsFromString('--heap-growing-percent=30')
  setFlagsFromString(`--invocation-count-for-turbofan=${callsBeforeBestCode}`)
  // The space for new objects grows once, or a start alone would collect a dozen times; then it stays as it is.
  setFlagsFromString('--semi-space-growth-factor=4')
  setTimeout(() => setFlagsFromString('--semi-space-growth-factor=1'), startMs).unref()
}
