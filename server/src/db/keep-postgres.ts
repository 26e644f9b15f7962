/**
 * Starts the embedded PostgreSQL again when it has ended while the shelf runs: nobody else would.
 *
 * @module
 */
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts'

const pauseMs = 500

/** @returns what ends the watch */
export function keepPostgres(dataDir: string, embedded: EmbeddedPostgres): () => Promise<void> {
  let starting: Promise<unknown> | undefined
  const look = () => {
    if (starting !== undefined || embedded.isAlive()) return
    // Where it does not start, the shelf answers that it is unavailable, and the next look tries again.
    starting = startEmbeddedPostgres(dataDir)
      .catch(() => undefined)
      .finally(() => (starting = undefined))
  }
  const timer = setInterval(look, pauseMs)
  return async () => {
    clearInterval(timer)
    await starting
  }
}
