/**
 * What a run needs of this machine, looked at without a run.
 *
 * @module
 */
import { accessSync, constants, statSync } from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { resolveSettings, type Settings } from '../config/resolve-settings.ts'
import type { Io } from '../io.ts'
import { currentSnapshot, keptSnapshot } from '../panorama/kept-snapshot.ts'
import { shellWord, shownPath } from '../report/next-step.ts'
import { byteSize, counted } from '../report/plain-text.ts'
import { nearestFolder, tryIn } from '../write/trial-write.ts'
import { writeRefusal } from '../write/write-refusal.ts'

export interface Finding {
  what: string
  /** `stops`: a run cannot work; `note`: something is slower or other than usual. */
  state: 'good' | 'note' | 'stops'
  detail: string
}

export interface Examined {
  config: string | undefined
  out: string | undefined
}

/** What a run may take at most, whatever it reads. Bytes. */
const memoryOfARun = 300_000_000

export async function examine({ config, out: named }: Examined, io: Io): Promise<Finding[]> {
  const settings = resolveSettings(config, io)
  const set = settings.ok ? settings.value.held.get('out')?.value : undefined
  const out = path.resolve(io.workingFolder, named ?? String(set ?? '.'))
  // Where it lies does not depend on the present folder, so it is not shown from there.
  const temporary = path.resolve(io.workingFolder, tmpdir())
  return [
    runtime(io),
    simd(),
    processors(),
    memory(),
    await writable('temporary folder', temporary, shellWord(temporary)),
    await writable('output folder', out, shownPath(out, io)),
    bzip2(io),
    ...(settings.ok
      ? configFindings(settings.value, io)
      : [{ what: 'configuration', state: 'stops' as const, detail: settings.problem.message.join(' ') }]),
    snapshot(io),
  ]
}

function runtime({ env }: Io): Finding {
  const pinned = env['DIAGNOSE_PINNED'] === '1' ? ', the one pinned by the project' : ''
  return {
    what: 'Node',
    state: 'good',
    detail: `${process.versions.node} on ${process.platform}-${process.arch}${pinned}`,
  }
}

/** A module of one function that makes a vector: where it is no valid module, there are no vectors. */
const vectorModule = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
])

function simd(): Finding {
  const has = WebAssembly.validate(vectorModule)
  return has
    ? { what: 'WASM SIMD', state: 'good', detail: 'available' }
    : { what: 'WASM SIMD', state: 'note', detail: 'missing: the scan is several times slower' }
}

function processors(): Finding {
  return { what: 'processors', state: 'good', detail: String(availableParallelism()) }
}

/** Of a container where it has a limit, else of the machine. */
function memory(): Finding {
  const constrained = process.constrainedMemory()
  const limit = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem()
  const detail = `${byteSize(limit)}; a run takes less than ${byteSize(memoryOfARun)}`
  return { what: 'memory', state: limit < memoryOfARun ? 'note' : 'good', detail }
}

/** A folder that is not there yet is made by a run. */
async function writable(what: string, folder: string, shown: string): Promise<Finding> {
  const there = nearestFolder(folder)
  try {
    await tryIn(there)
    return { what, state: 'good', detail: `${shown}${there === folder ? '' : ' (will be made)'}` }
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return { what, state: what === 'output folder' ? 'stops' : 'note', detail: `${shown}: ${reason}` }
  }
}

function bzip2({ env }: Io): Finding {
  const found = (env['PATH'] ?? '').split(path.delimiter).some((folder) => canRun(path.join(folder, 'bzip2')))
  return found
    ? { what: 'bzip2', state: 'good', detail: 'on the path' }
    : { what: 'bzip2', state: 'note', detail: 'not on the path: .bz2 logs are read more slowly' }
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

function configFindings({ files, ignored, held }: Settings, io: Io): Finding[] {
  const read: Finding[] = files.map(({ kind, file }) => ({
    what: 'configuration',
    state: 'good',
    detail: `${kind}: ${shownPath(file, io)}`,
  }))
  const none: Finding[] = files.length > 0 ? [] : [{ what: 'configuration', state: 'good', detail: 'no file' }]
  const notFollowed: Finding[] = ignored.map(({ key, reason }) => ({
    what: 'configuration',
    state: 'note',
    detail: `"${key}" is not followed: ${reason}`,
  }))
  const offline = held.get('offline')?.value === true
  return [
    ...read,
    ...none,
    ...notFollowed,
    {
      what: 'network',
      state: 'good',
      detail: offline
        ? 'offline: no command may use it'
        : 'used by upload, status, withdraw, auth, panorama update and an import into PostgreSQL only',
    },
  ]
}

function snapshot(io: Io): Finding {
  const { date, address } = currentSnapshot(io)
  const days = Math.max(0, Math.floor((io.now() - Date.parse(date)) / 86_400_000))
  const from = address === undefined ? 'shipped' : `fetched from ${address}`
  const detail = `of ${date}, ${counted(days, 'day')} old, ${from}`
  const isDamaged = keptSnapshot(io)?.ok === false
  return {
    what: 'snapshot',
    state: isDamaged ? 'note' : 'good',
    detail: `${detail}${isDamaged ? '; the fetched one is damaged and not used' : ''}`,
  }
}
