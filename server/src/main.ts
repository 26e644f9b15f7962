/**
 * `npm start`: runs the shelf until it is told to stop.
 *
 * @module
 */
import closeWithGrace from 'close-with-grace'
import { configOfProcess } from './config.ts'
import { errorCode } from './http/error-handler.ts'
import { startShelf } from './start.ts'

const stopSeconds = 15

try {
  const shelf = await startShelf(configOfProcess())
  console.log(`The shelf is at ${shelf.url} (Ctrl-C stops it).`)
  // Signals, and errors that nothing has caught: those of a lost database connection among them.
  closeWithGrace({ delay: stopSeconds * 1_000, logger: false }, async ({ err }) => {
    if (err !== undefined) console.error(`The shelf stops after an error: ${errorCode(err)}.`)
    await shelf.close()
  })
} catch (error) {
  console.error(`The shelf does not start: ${error instanceof Error ? error.message : 'unknown error'}`)
  process.exitCode = 1
}
