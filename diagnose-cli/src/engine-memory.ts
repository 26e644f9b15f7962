/**
 * Tells the JavaScript engine to collect garbage before it asks the system for more memory.
 *
 * By default it lets the heap grow to a multiple of what is in use. A log of strange names keeps the bounded state of a
 * scan full, and the process would take more than twice the memory for a few seconds less. Where the state is small, as
 * it is for usual logs, nothing is slower. The flags work at run time, so no second process is needed for them.
 *
 * An import makes few things that stay and very many that do not: its space for new objects may grow as usual, or collecting
 * them would take a third of its time.
 *
 * The best machine code takes the engine longest to make: a quarter of the time of a run went into making it for functions
 * that then had little left to do. Functions get it later, and while logs are scanned that of the middle tier too.
 *
 * Nothing of it is set while modules are loaded. The compiled code of a module, of Node's own ones too, fits the flags that
 * it was compiled with: with others, everything would be compiled anew, in every thread.
 *
 * @module
 */
import { setFlagsFromString } from 'node:v8'

/** Of a scan; the engine's own figures are 400 and 3,000. */
const [callsBeforeBetterCode, callsBeforeBestCode] = [5_000, 50_000]
/** Where a diagnosis is made: its functions are called for each of some hundred thousand values, and a scan's hardly ever. */
const callsWhereValuesAreReplaced = 400

const usualFlags = [
  '--heap-growing-percent=30',
  `--invocation-count-for-maglev=${callsBeforeBetterCode}`,
  `--invocation-count-for-turbofan=${callsBeforeBestCode}`,
  // The space for new objects stays as large as loading has made it.
  '--semi-space-growth-factor=1',
]

let flags: string[] = []
/** The command and threads that load modules. */
let loading = 0

/**
 * To be called before the command is loaded.
 *
 * @param command the word that the command line begins with
 * @returns what is to be called when it is loaded
 */
export function keepMemorySmall(command: string | undefined): () => void {
  flags = command === 'import' ? [] : [...usualFlags]
  return beginLoading()
}

/** @returns what is to be called when all is loaded; again where it never will be */
export function beginLoading(): () => void {
  let isLoading = true
  loading++
  return () => {
    if (!isLoading) return
    isLoading = false
    loading--
    if (loading === 0) for (const flag of flags.splice(0)) setFlagsFromString(flag)
  }
}

/** To be called when all is scanned, and values are to be replaced. */
export function compileSooner(): void {
  setFlagsFromString(`--invocation-count-for-maglev=${callsWhereValuesAreReplaced}`)
}
