/**
 * The check of one bundle, in a thread of its own: it takes seconds of computing, and may be ended from outside.
 *
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads'
import { checkBundle } from '@mooc-panorama/shared/bundle/check-bundle.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { readZip } from './read-zip.ts'

const { path, salt } = workerData as { path: string; salt: string } // check-upload.ts gives it
const zip = await readZip(path)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(zip.ok ? checkBundle(zip.value, edx, { salt }) : { ok: false, problem: [zip.problem] })
