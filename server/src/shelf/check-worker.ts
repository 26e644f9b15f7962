/**
 * The check of one bundle, in a thread of its own: it takes seconds of computing, and may be ended from outside.
 *
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { Check } from './check-upload.ts'
import { readZip } from './read-zip.ts'

const { path, salt } = workerData as { path: string; salt: string } // check-upload.ts gives it
const zip = await readZip(path)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(zip.ok ? await checked(zip.value) : { ok: false, problem: [zip.problem] })

/** The rules of bundles take a quarter of a second to load; what is no zip, or a bomb, is not worth it. */
async function checked(files: ReadonlyMap<string, Uint8Array>): Promise<Check> {
  const [{ checkBundle }, { edx }] = await Promise.all([
    import('@mooc-panorama/shared/bundle/check-bundle.ts'),
    import('@mooc-panorama/shared/platforms/edx/edx.ts'),
  ])
  return checkBundle(files, edx, { salt })
}
