/**
 * Steps as records: short texts, in which what many steps share is a number.
 *
 * @module
 */
import type { Act, Page } from '@mooc-panorama/shared/translate/act.ts'
import type { SubmissionSource } from '@mooc-panorama/shared/translate/rows.ts'
import type { Step } from '@mooc-panorama/shared/translate/trajectory.ts'
import { SharedTexts, type TextRecord } from './shared-texts.ts'

type PageRecord = [url: TextRecord, isSequence: 0 | 1, panel: string | null] | 0

type StepRecord = [
  at: number,
  position: number,
  learner: TextRecord,
  course: TextRecord,
  ip: TextRecord,
  agent: TextRecord,
  title: TextRecord,
  source: SubmissionSource,
  page: PageRecord,
  acts: readonly Act[],
  /** Where the event says more of its place than its page. */
  meant?: [page: PageRecord, panel: string | null, isVisit: boolean],
]

export class StepRecords {
  private readonly texts = new SharedTexts()

  write(step: Step): string {
    const { at, position, learner, course, ip, agent, title, source, page, meant } = step
    const { texts } = this
    const record: StepRecord = [
      at,
      position,
      texts.write(learner),
      texts.write(course),
      texts.write(ip),
      texts.write(agent),
      title ?? null,
      source,
      this.pageRecord(page),
      meant.acts,
    ]
    if (meant.page !== undefined || meant.panel !== undefined || meant.isVisit === true) {
      record.push([this.pageRecord(meant.page), meant.panel ?? null, meant.isVisit === true])
    }
    return JSON.stringify(record)
  }

  read(record: unknown): Step {
    const [at, position, learner, course, ip, agent, title, source, page, acts, more] = record as StepRecord // by `write`
    const { texts } = this
    return {
      at,
      position,
      learner: texts.read(learner),
      course: texts.read(course),
      ip: texts.read(ip),
      agent: texts.read(agent),
      title: texts.read(title),
      source,
      page: this.page(page),
      meant:
        more === undefined
          ? { acts }
          : { acts, page: this.page(more[0]), panel: more[1] ?? undefined, isVisit: more[2] },
    }
  }

  private pageRecord(page: Page | undefined): PageRecord {
    if (page === undefined) return 0
    return [this.texts.write(page.url), page.isSequence ? 1 : 0, page.panel ?? null]
  }

  private page(record: PageRecord): Page | undefined {
    if (record === 0) return undefined
    const [url, isSequence, panel] = record
    return { url: this.texts.read(url) ?? '', isSequence: isSequence === 1, panel: panel ?? undefined }
  }
}
