import { Command } from 'commander'
import { snapshotDigest } from '@mooc-panorama/shared/panorama/snapshot.ts'
import { exitCodes, type Done, type ExitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import {
  checkedSnapshot,
  currentSnapshot,
  keepSnapshot,
  keptPlace,
  keptSnapshot,
  longestSnapshot,
  type SnapshotFault,
} from '../panorama/kept-snapshot.ts'
import { tell } from '../refusal.ts'
import { counted, printable } from '../report/plain-text.ts'
import { askShelf } from '../upload/ask-shelf.ts'
import { shelfAddress, type ShelfFlags } from '../upload/shelf-address.ts'
import { writeRefusal } from '../write/write-refusal.ts'

export function panoramaCommand(io: Io, done: Done): Command {
  const info = new Command('info')
    .summary('tell which snapshot of the panorama is used. Network: never')
    .description(
      'Network: never.\n\nTells which snapshot of the panorama the statuses in reports come from, and how old it is.',
    )
    .option('--json', 'as JSON')
    .action(({ json }: { json?: true }) => done(panoramaInfo(json === true, io)))
  const update = new Command('update')
    .summary('fetch the newest snapshot of the panorama. Network: YES')
    .description(
      'Network: YES, one request for the whole snapshot; nothing of yours is in it, and no token.\n\nFetches the snapshot of a shelf and keeps it in your own folder. Reports use it where it is not older than the shipped one.',
    )
    .option('--shelf <address>', 'address of the shelf; by default DIAGNOSE_SHELF or the setting shelf')
    .action(async (flags: ShelfFlags) => done(await updatePanorama(flags, io)))
  return new Command('panorama')
    .summary('the snapshot of the panorama: info, update. Network: YES for update')
    .description('Network: YES for update, never for info.\n\nThe dated snapshot of the panorama that reports use.')
    .addCommand(info)
    .addCommand(update)
}

const faults: Record<SnapshotFault, string> = {
  unreadable: 'it is not in the form of a snapshot',
  empty: 'no diagnosis is on that shelf yet',
  digest: 'its digest is not the one of its content',
  id: 'an id in it is not the one that follows from its names',
}

function panoramaInfo(asJson: boolean, io: Io): ExitCode {
  const { date, address, categories } = currentSnapshot(io)
  const kept = keptSnapshot(io)
  const isKept = kept?.ok === true && address !== undefined
  const facts = {
    date,
    age_days: daysSince(date, io),
    source: isKept ? kept.value.shelf : 'shipped with diagnose',
    ...(isKept && { fetched_at: kept.value.fetched_at }),
    categories: categories.length,
    documented: categories.filter(({ documentation }) => documentation === 'DONE').length,
    supported: categories.filter(({ support }) => support === 'DONE').length,
    digest: isKept ? kept.value.snapshot.digest : snapshotDigest({ date, as_of: 0, categories: [...categories] }),
  }
  if (asJson) io.out(JSON.stringify({ format: 1, ...facts }, null, 2))
  else {
    io.out(`Snapshot of ${date} (${ageText(facts.age_days)}), ${printable(facts.source)}`)
    if (isKept) io.out(`Fetched ${kept.value.fetched_at}`)
    io.out(`${counted(facts.categories, 'event type')}: ${facts.documented} documented, ${facts.supported} supported`)
    io.out(`SHA-256 ${facts.digest}`)
  }
  if (kept?.ok === false) io.err(`The fetched snapshot is not used: ${faults[kept.problem]}. Fetch it again.`)
  return exitCodes.done
}

async function updatePanorama(flags: ShelfFlags, io: Io): Promise<ExitCode> {
  const shelf = shelfAddress(flags, io)
  if (!shelf.ok) return tell(shelf.problem, io)
  const place = keptPlace(io)
  if (place === undefined) {
    const message = ['Neither XDG_DATA_HOME nor HOME is set: there is no place for the snapshot.']
    return tell({ exitCode: exitCodes.usage, topic: 'environment', message }, io)
  }
  const answer = await askShelf(
    { method: 'GET', url: `${shelf.value}/v1/snapshot`, longestAnswer: longestSnapshot },
    io,
  )
  if (!answer.ok) return tell(answer.problem, io)
  const snapshot = checkedSnapshot(answer.value)
  if (!snapshot.ok) {
    const message = [`The snapshot of ${shelf.value} is not taken: ${faults[snapshot.problem]}. Nothing was changed.`]
    return tell({ exitCode: exitCodes.failed, code: `snapshot.${snapshot.problem}`, message }, io)
  }
  try {
    const fetchedAt = new Date(io.now()).toISOString()
    await keepSnapshot(place, { format: 1, shelf: shelf.value, fetched_at: fetchedAt, snapshot: snapshot.value })
  } catch (error) {
    const reason = writeRefusal(error)
    if (reason === undefined) throw error
    return tell({ exitCode: exitCodes.failed, message: [`The snapshot cannot be kept: ${reason}.`] }, io)
  }
  return panoramaInfo(false, io)
}

/** Whole days; a snapshot of today or of another time zone's tomorrow has 0. */
function daysSince(date: string, io: Io): number {
  return Math.max(0, Math.floor((io.now() - Date.parse(date)) / 86_400_000))
}

function ageText(days: number): string {
  return days === 0 ? 'today' : `${counted(days, 'day')} old`
}
