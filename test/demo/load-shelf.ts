/**
 * Fills the shelf of the demo as three institutions would. Every step finds out whether it was done before.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { termsVersion } from '@mooc-panorama/shared/bundle/terms.ts'
import type { PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { ProofProgress } from '@mooc-panorama/shared/panorama/proof.ts'
import type { SupportStatus } from '@mooc-panorama/shared/panorama/status.ts'
import { fillOnce, keepToken, readToken, totalsOf, type DemoFolder } from './demo-folder.ts'
import { institutionLogs, writeInstitutionLogs, type InstitutionLogs } from './institution-logs.ts'
import { moveStatuses } from './move-statuses.ts'
import type { DemoShelf } from './open-demo-shelf.ts'
import { runDiagnose } from './run-diagnose.ts'

export interface Going {
  say: (text: string) => void
  signal: AbortSignal
}

export async function loadShelf(folder: DemoFolder, shelf: DemoShelf, going: Going): Promise<void> {
  const { say, signal } = going
  const known = await shelf.institutionsWithDiagnoses()
  const missing = institutionLogs(folder.logs).filter(({ slug }) => !known.has(slug))
  if (missing.length > 0) {
    await fillOnce(folder.logs, async (unfinished) => {
      const logs = await writeInstitutionLogs(unfinished)
      for (const { name, files, lines } of logs)
        say(`Made the logs of ${name}: ${count(lines)} lines in ${files} files`)
    })
  }
  for (const logs of missing) {
    signal.throwIfAborted()
    await loadInstitution(logs, folder, shelf, going)
  }
  if (missing.length === 0) say('The three institutions are on the shelf already.')
  await moveStatusesOnce(folder, shelf, going)
  if (missing.length > 0) await sayWhatIsProven(shelf, going)
}

/** The shelf runs the rules by itself; the demo only waits for them. */
async function sayWhatIsProven({ address }: DemoShelf, { say, signal }: Going): Promise<void> {
  for (;;) {
    const { proofs } = (await answerOf(`${address}/v1`, signal)) as { proofs: ProofProgress } // the shelf's own answers
    if (proofs.waiting > 0) {
      await sleep(500)
      continue
    }
    const { facets, denominators } = (await answerOf(`${address}/v1/events`, signal)) as PanoramaPage
    const typesAt = (status: SupportStatus): number =>
      facets.support.find(({ value }) => value === status)?.categories ?? 0
    const found = `Of ${denominators.categories} event types, ${typesAt('DONE')} are now DONE and ${typesAt('PARTLY')} in part`
    say(
      `The shelf has run the rules on ${count(proofs.shapes)} shapes, ${count(proofs.passing)} pass. ${found}; before, none was.`,
    )
    return
  }
}

async function answerOf(address: string, signal: AbortSignal): Promise<unknown> {
  return (await fetch(address, { signal })).json()
}

async function loadInstitution(
  { slug, name, folder: logs, diagnosisName }: InstitutionLogs,
  folder: DemoFolder,
  shelf: DemoShelf,
  { say, signal }: Going,
): Promise<void> {
  const diagnosis = join(folder.diagnoses, `${diagnosisName}.diagnosis`)
  if (!existsSync(diagnosis)) {
    await runDiagnose(['run', logs, '--name', diagnosisName, '--out', folder.diagnoses], { signal })
  }
  const { events, categories, shapes, malformed } = await totalsOf(diagnosis)
  const figures = `${count(events)} events of ${categories} types in ${count(shapes)} shapes, ${malformed} malformed lines`
  say(`Diagnosed ${name}: ${figures}`)
  const environment = { DIAGNOSE_TOKEN: await shelf.institutionToken(slug, name), DIAGNOSE_SHELF: shelf.address }
  await runDiagnose(['upload', diagnosis, '--yes', '--accept-terms', termsVersion], { signal, environment })
  say(`Uploaded the diagnosis of ${name}`)
}

/** The token of the demo's maintainer is kept once its work is done, so it says that, too. */
async function moveStatusesOnce(folder: DemoFolder, shelf: DemoShelf, { say, signal }: Going): Promise<void> {
  if ((await readToken(folder.root, 'maintainer')) !== undefined) return
  signal.throwIfAborted()
  const token = await shelf.maintainerToken('marta', 'Marta, maintainer of the demo')
  const moved = await moveStatuses(shelf.address, token)
  const path = await keepToken(folder.root, 'maintainer', token)
  say(`Marta, a maintainer, has moved ${moved} statuses. Her token for the API: ${path}`)
}

function count(value: number): string {
  return value.toLocaleString('en')
}
