/**
 * The first port at or after the wanted one that nobody listens on.
 *
 * @module
 */
import { createServer } from 'node:net'

/** @throws where none of the next twenty is free */
export async function freePort(host: string, wanted: number): Promise<number> {
  if (wanted === 0) return 0
  for (let port = wanted; port < wanted + 20; port++) if (await isFree(host, port)) return port
  throw new Error(`no free port from ${wanted} on`)
}

export function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
