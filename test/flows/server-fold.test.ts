import fc from 'fast-check'
import { expect, test } from 'vitest'
import { categoryId } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import { panoramaQuerySchema } from '@mooc-panorama/shared/panorama/panorama.ts'
import { isLegalTransition, statuses, type Status } from '@mooc-panorama/shared/panorama/status.ts'
import { panoramaQuery } from '../../server/src/panorama/panorama-query.ts'
import { wrongTotals } from '../../server/src/panorama/totals.ts'
import { withdrawDiagnosis } from '../../server/src/shelf/withdraw-diagnosis.ts'
import { changeStatus } from '../../server/src/status/change-status.ts'
import { aDatabase, type TestDatabase } from '../builders/database.ts'
import { aCategory, anInstitution, shelve, type CategoryPlan, type DatasetPlan } from '../builders/shelving.ts'

const types = ['a_b', 'c_d', 'constructor', 'e_f']

interface Live {
  id: string
  institution: number
  plan: DatasetPlan
}

/** What the shelf should hold: the live diagnoses, and what maintainers have said of support. */
interface Model {
  live: Live[]
  support: Map<string, Status>
}

interface Real {
  database: TestDatabase
  institutions: number[]
  maintainer: number
}

type Command =
  | { kind: 'upload'; institution: number; plan: DatasetPlan }
  | { kind: 'withdraw'; which: number; by: number }
  | { kind: 'status'; type: string; from: Status; to: Status }

const month = fc.constantFrom('2015-11', '2016-01', '2016-02')
const categoryPlan: fc.Arbitrary<CategoryPlan> = fc.record({
  eventType: fc.constantFrom(...types),
  shapes: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }),
  months: fc.uniqueArray(month, { minLength: 1 }).map((months) => months.sort()),
  courses: fc.nat(3),
  fewUsers: fc.boolean(),
  unshaped: fc.integer({ min: 1, max: 3 }),
})
const datasetPlan: fc.Arbitrary<DatasetPlan> = fc.record({
  course: fc.constantFrom('optics', 'waves'),
  offering: fc.constant('2016'),
  categories: fc.uniqueArray(categoryPlan, { minLength: 1, maxLength: 4, selector: ({ eventType }) => eventType }),
})
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('upload' as const), institution: fc.nat(2), plan: datasetPlan }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), which: fc.nat(5), by: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('status' as const),
      type: fc.constantFrom(...types),
      from: fc.constantFrom(...statuses),
      to: fc.constantFrom(...statuses),
    }),
  },
)

const keyOf = (type: string) => categoryId({ platform: 'edx', eventType: type, eventSource: 'browser' })

async function run(command: Command, model: Model, { database, institutions, maintainer }: Real): Promise<void> {
  if (command.kind === 'upload') {
    const institution = institutions[command.institution] ?? 0
    const answer = await shelve(database.sql, institution, command.plan)
    const same = model.live.find(({ plan }) => JSON.stringify(plan) === JSON.stringify(command.plan))
    if (same !== undefined && same.institution !== institution) expect(answer).toBe('held-by-another')
    else if (same !== undefined) expect(answer).toMatchObject({ outcome: 'duplicate', diagnosis: same.id })
    else {
      const former = model.live.findIndex(
        (live) => live.institution === institution && live.plan.course === command.plan.course,
      )
      expect(answer).toMatchObject({ outcome: 'shelved', replaces: model.live[former]?.id })
      if (former >= 0) model.live.splice(former, 1)
      if (answer !== 'held-by-another') model.live.push({ id: answer.diagnosis, institution, plan: command.plan })
    }
  } else if (command.kind === 'withdraw') {
    const live = model.live[command.which]
    const by = institutions[command.by] ?? 0
    const answer = await withdrawDiagnosis(database.sql, live?.id ?? 'aaaaaaaaaa', by)
    expect(answer.outcome).toBe(live === undefined ? 'unknown' : live.institution === by ? 'withdrawn' : 'forbidden')
    if (answer.outcome === 'withdrawn') model.live.splice(command.which, 1)
  } else if (isLegalTransition(command.from, command.to)) {
    const { type, from, to } = command
    const wish = { categoryId: keyOf(type), subject: 'support', from, to, reason: 'r', evidence: undefined } as const
    const answer = await changeStatus(database.sql, { ...wish, maintainerId: maintainer })
    const isShown = model.live.some(({ plan }) => plan.categories.some(({ eventType }) => eventType === type))
    const current = model.support.get(type) ?? 'TODO'
    expect(answer.outcome).toBe(!isShown ? 'unknown' : current === from ? 'changed' : 'conflict')
    if (answer.outcome === 'changed') model.support.set(type, to)
  }
}

/** The fold, written once more without SQL. */
function foldOf({ live, support }: Model): Partial<PanoramaRow>[] {
  return types.flatMap((type) => {
    const seen = live.flatMap(({ plan, institution }) =>
      plan.categories
        .filter(({ eventType }) => eventType === type)
        .map((category) => ({ institution, ...aCategory(category) })),
    )
    if (seen.length === 0) return []
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
    const months = seen.flatMap((category) => category.months).sort()
    return [
      {
        id: keyOf(type),
        frequency: sum(seen.map(({ occurrences }) => occurrences)),
        courses: sum(seen.map(({ courses }) => courses)),
        institutions: new Set(seen.map(({ institution }) => institution)).size,
        datasets: seen.length,
        shapes: new Set(seen.flatMap(({ shapes }) => shapes.map(({ id }) => id))).size,
        first_month: months[0] ?? '',
        last_month: months.at(-1) ?? '',
        few_users: seen.every(({ fewUsers }) => fewUsers),
        support: support.get(type) === 'PULL REQUEST' ? 'PULL REQUEST' : 'TODO', // nothing runs the rules here
        support_word: support.get(type) ?? 'TODO',
        shapes_passing: 0,
      },
    ]
  })
}

async function rowsOf({ database }: Real): Promise<Partial<PanoramaRow>[]> {
  const { rows } = await panoramaQuery(database.db, panoramaQuerySchema.parse({ sort: 'event_type' }))
  return rows.map((row) => {
    const { id, frequency, courses, institutions, datasets, shapes, few_users, support, support_word } = row
    return {
      id,
      frequency,
      courses,
      institutions,
      datasets,
      shapes,
      first_month: row.first_month ?? '',
      last_month: row.last_month ?? '',
      few_users,
      support,
      support_word,
      shapes_passing: row.shapes_passing,
    }
  })
}

test('whatever is uploaded, replaced, withdrawn and decided, the panorama is the fold of the live diagnoses', async () => {
  let commands = 0
  const database = await aDatabase()
  const institutions = [
    await anInstitution(database.sql, 'northlake'),
    await anInstitution(database.sql, 'southbay'),
    await anInstitution(database.sql, 'eastfield'),
  ]
  const [row] = await database.sql<
    { id: number }[]
  >`insert into maintainers (slug, name) values ('m', 'M') returning id`
  const real = { database, institutions, maintainer: row?.id ?? 0 }
  await fc.assert(
    fc
      .asyncProperty(fc.array(command, { maxLength: 12 }), async (list) => {
        const model: Model = { live: [], support: new Map() }
        for (const next of list) {
          commands++
          await run(next, model, real)
          expect(await rowsOf(real)).toEqual(foldOf(model))
        }
        expect(await wrongTotals(database.sql)).toEqual([])
      })
      .beforeEach(async () => {
        await database.sql`
          truncate diagnoses, withdrawals, categories, category_totals, counts, shapes, shape_counts, samples, fields,
            category_news, shape_proofs, translated_samples, category_sums, category_parts, status_changes, kept_words, outbox, merges`
      }),
    { numRuns: 60 },
  )
  expect(commands).toBeGreaterThan(200) // 60 runs of 6 commands on average
  await database.drop()
})

test('diagnoses that arrive all at once are folded as if they had come one by one', async () => {
  const database = await aDatabase()
  const institution = await anInstitution(database.sql, 'northlake')
  const plans = Array.from({ length: 40 }, (_, i) => ({
    course: `course${i % 10}`,
    categories: [{ eventType: types[i % 4] ?? '', shapes: [i + 1] }],
  }))

  const answers = await Promise.all(plans.map((plan) => shelve(database.sql, institution, plan)))

  expect(answers.every((answer) => answer !== 'held-by-another' && answer.outcome === 'shelved')).toBe(true)
  const live = await database.sql<{ events: string }[]>`select events from diagnoses where state = 'live'`
  expect(live).toHaveLength(10)
  const { rows, denominators } = await panoramaQuery(database.db, panoramaQuerySchema.parse({}))
  expect(rows.reduce((sum, { frequency }) => sum + frequency, 0)).toBe(
    live.reduce((sum, { events }) => sum + Number(events), 0),
  )
  expect(denominators.as_of).toBe(40)
  expect(await wrongTotals(database.sql)).toEqual([])
  await database.drop()
})
