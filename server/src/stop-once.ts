/**
 * Stops the shelf when the process is told to, or when an error was caught by nobody.
 *
 * @module
 */
import closeWithGrace from 'close-with-grace'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const stopSeconds = 15

/**
 * A signal that comes again changes nothing: a terminal tells every process of an interruption, npm tells it once more,
 * and a shelf that ended at the second would leave its database running.
 */
export function stopOnce(stop: (error: unknown) => Promise<void>): void {
  const options = { delay: stopSeconds * 1_000, logger: false as const, skip: [...signals] }
  const grace = closeWithGrace(options, ({ err }) => stop(err))
  let isStopping = false
  for (const signal of signals)
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      void grace.close()
    })
}
