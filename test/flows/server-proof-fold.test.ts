/** Whatever comes, goes and is proven, support is the fold of the proofs of the live shapes. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import { shapeId } from '@mooc-panorama/shared/shape/shape.ts'
import { dueShapes } from '../../server/src/support/due-shapes.ts'
import type { SamplesProof } from '../../server/src/support/prove-samples.ts'
import { storeProofs } from '../../server/src/support/store-proofs.ts'
import { withdrawDiagnosis } from '../../server/src/shelf/withdraw-diagnosis.ts'
import { aDatabase, type TestDatabase } from '../builders/database.ts'
import { anInstitution, aShape, shelve } from '../builders/shelving.ts'

const types = ['a_b', 'c_d']
const idOf = (type: string) => categoryId({ platform: 'edx', eventType: type, eventSource: 'browser' })
const keyOf = (type: string, shape: number) => `${idOf(type)} ${shapeId(aShape(shape))}`

interface Upload {
  kind: 'upload'
  course: string
  categories: { eventType: string; shapes: number[] }[]
}
type Command =
  | Upload
  | { kind: 'withdraw'; course: string }
  | { kind: 'prove'; which: number; passes: boolean; version: string; isLate: boolean }

/** What should be there: the live diagnoses, and what is proven of shapes that are live. */
interface Model {
  live: Map<string, { id: string; plan: Upload }>
  proven: Map<string, boolean>
}

const course = fc.constantFrom('optics', 'waves', 'heat')
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('upload' as const),
      course,
      categories: fc.uniqueArray(
        fc.record({
          eventType: fc.constantFrom(...types),
          shapes: fc.array(fc.nat(1), { minLength: 1, maxLength: 4 }).filter((shapes) => shapes.includes(1)),
        }),
        { minLength: 1, selector: ({ eventType }) => eventType },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), course }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('prove' as const),
      which: fc.nat(8),
      passes: fc.boolean(),
      version: fc.constantFrom('1', '1', '1', '2'),
      isLate: fc.boolean(),
    }),
  },
)

function liveKeys({ live }: Model): Set<string> {
  return new Set(
    [...live.values()].flatMap(({ plan }) =>
      plan.categories.flatMap(({ eventType, shapes }) =>
        shapes.flatMap((count, number) => (count > 0 ? keyOf(eventType, number) : [])),
      ),
    ),
  )
}

const found = {
  samples: 1,
  verdicts: { supported: 0, unknown: 0, invalid: 0, failed: 0 },
  bad_payloads: 0,
  rows: [],
  unfilled: [],
  unread: [],
}

async function run(next: Command, model: Model, { sql }: TestDatabase, institution: number): Promise<void> {
  if (next.kind === 'upload') {
    const shelved = await shelve(sql, institution, { ...next, offering: '2016' })
    if (shelved !== 'held-by-another') model.live.set(next.course, { id: shelved.diagnosis, plan: next })
  } else if (next.kind === 'withdraw') {
    const id = model.live.get(next.course)?.id
    if (id !== undefined) await withdrawDiagnosis(sql, id, institution)
    model.live.delete(next.course)
  } else {
    const due = await dueShapes(sql, 'none', 100)
    const shape = due[next.which % Math.max(1, due.length)]
    if (shape === undefined) return
    const proof: SamplesProof = { passes: next.passes, found, shown: undefined }
    // Its samples changed while it was proven, or they all went and others came.
    const samplesVersion = shape.samplesVersion - (next.isLate ? 1 : 0)
    await storeProofs(sql, [{ ...shape, samplesVersion, samples: [], leftOut: 0, outcome: { proof } }], next.version)
    const [row] = await sql`
      select first_version as first from shape_proofs where (category_id, shape_id) = (${shape.category}, ${shape.shape})`
    if (samplesVersion >= Number(row?.['first'])) model.proven.set(`${shape.category} ${shape.shape}`, next.passes)
  }
  const live = liveKeys(model)
  for (const key of model.proven.keys()) if (!live.has(key)) model.proven.delete(key)
}

function foldOf(model: Model): object[] {
  return types.flatMap((type) => {
    const shapes = [...liveKeys(model)].filter((key) => key.startsWith(`${idOf(type)} `))
    const passing = shapes.filter((key) => model.proven.get(key) === true).length
    if (shapes.length === 0) return []
    return { type, passing, support: passing === 0 ? 'TODO' : passing === shapes.length ? 'DONE' : 'PARTLY' }
  })
}

/** What the history tells must follow on from itself, and end at what is there, unless proofs are still to come. */
async function checkHistory({ sql }: TestDatabase): Promise<void> {
  const rows = await sql<{ event_type: string; proof: string; told: [string, string][]; settled: boolean }[]>`
    select event_type, proof,
      array(select array[from_status, to_status] from status_changes
        where category_id = categories.id and subject = 'support' order by status_changes.id) as told,
      (select is_settled from folded_proofs(array[categories.id])) as settled
    from categories join category_totals on category_id = categories.id`
  for (const { proof, told, settled } of rows) {
    for (const [i, [from]] of told.entries()) expect(from).toBe(told[i - 1]?.[1] ?? 'TODO')
    if (settled) expect(told.at(-1)?.[1] ?? 'TODO').toBe(proof)
  }
}

test('support is the fold of the proofs, and the history tells how it came about', async () => {
  const database = await aDatabase()
  const institution = await anInstitution(database.sql, 'northlake')
  let proofs = 0
  await fc.assert(
    fc
      .asyncProperty(fc.array(command, { maxLength: 16 }), async (list) => {
        const model: Model = { live: new Map(), proven: new Map() }
        for (const next of list) {
          await run(next, model, database, institution)
          const rows = await database.sql`
            select event_type as type, shapes_passing as passing, support
            from categories join category_totals on category_id = id order by event_type`
          expect(rows).toEqual(foldOf(model))
          await checkHistory(database)
        }
        const held = await database.sql`select category_id || ' ' || shape_id as key from shape_proofs`
        expect(new Set(held.map(({ key }) => String(key)))).toEqual(liveKeys(model))
        proofs += model.proven.size
      })
      .beforeEach(async () => {
        await database.sql`truncate diagnoses, withdrawals, categories, shapes, outbox, merges cascade`
      }),
    { numRuns: 40 },
  )
  expect(proofs).toBeGreaterThan(20) // most runs leave a proof behind
  await database.drop()
})
