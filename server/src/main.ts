/**
 * `npm start`: runs the shelf until it is told to stop.
 *
 * @module
 */
import { configOfProcess } from './config.ts'
import { errorCode } from './http/error-handler.ts'
import { startShelf } from './start.ts'
import { stopOnce } from './stop-once.ts'

try {
  const starting = startShelf(configOfProcess())
  // Signals, also while it starts, and errors that nothing has caught: those of a lost database connection among them.
  stopOnce(async (error) => {
    if (error !== undefined) console.error(`The shelf stops after an error: ${errorCode(error)}.`)
    const shelf = await starting
    await shelf.close()
  })
  console.log(`The shelf is at ${(await starting).url} (Ctrl-C stops it).`)
} catch (error) {
  console.error(`The shelf does not start: ${error instanceof Error ? error.message : 'unknown error'}`)
  process.exitCode = 1
}
