/**
 * Work that goes on beside the requests: done when somebody says that there is some, and looked for every now and then.
 * There is never more than one of it at a time.
 *
 * @module
 */
export interface Background {
  /** Says that there may be something to do. */
  wake(): void
  /** Ends after what is under way; the work asks `isClosed` where it can stop earlier. */
  close(): Promise<void>
}

/**
 * @param work does all that is to do
 * @param onFailure is told of an error of the work; the next look tries again
 */
export function startBackground(
  work: (isClosed: () => boolean) => Promise<void>,
  { pauseMs, onFailure }: { pauseMs: number; onFailure: (error: unknown) => void },
): Background {
  const state = { closed: false, again: false }
  const isClosed = (): boolean => state.closed
  let working: Promise<void> | undefined
  const run = async (): Promise<void> => {
    do {
      state.again = false
      await work(isClosed).catch(onFailure)
    } while (state.again && !state.closed)
    working = undefined
  }
  const wake = (): void => {
    if (state.closed) return
    if (working === undefined) working = run()
    else state.again = true
  }
  const timer = setInterval(wake, pauseMs)
  wake()
  return {
    wake,
    close: async () => {
      state.closed = true
      clearInterval(timer)
      await working
    },
  }
}
