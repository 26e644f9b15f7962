/**
 * The curation of one import: what was answered is applied to rows on their way out, and what is open is asked for.
 *
 * @module
 */
import { CandidateCounts, type Candidate } from '@mooc-panorama/shared/moocdb/curation.ts'
import {
  onChosenPage,
  withCuratedColumns,
  type CurationAnswers,
} from '@mooc-panorama/shared/moocdb/curation-answers.ts'
import { formOf, moduleFormRows, thingFormRows, type FormRow } from '@mooc-panorama/shared/moocdb/curation-form-rows.ts'
import type { FormName } from '@mooc-panorama/shared/moocdb/curation-forms.ts'
import { formCsv, formJson } from '@mooc-panorama/shared/moocdb/curation-text.ts'
import type { Row } from '@mooc-panorama/shared/moocdb/table.ts'
import type { ObservedEventRow, RowSink, SubmissionRow } from '@mooc-panorama/shared/translate/rows.ts'

export interface CuratedModules {
  /** Modules that were seen on a page. */
  modules: number
  /** Those on several pages that nobody has chosen from. */
  open: number
}

export class Curator {
  private readonly candidates = new CandidateCounts()
  private readonly things = { resources: [] as Row[], problems: [] as Row[] }
  private readonly answers: CurationAnswers
  private readonly hasForms: boolean

  /** @param hasForms whether forms will be asked for: they are not kept otherwise */
  constructor(answers: CurationAnswers, hasForms: boolean) {
    this.answers = answers
    this.hasForms = hasForms
  }

  /** Lets rows through, on the pages that were chosen. */
  placed(sink: RowSink): RowSink {
    if (!this.hasForms && this.answers.pages.size === 0) return sink
    const onPage = <Row extends ObservedEventRow | SubmissionRow>(row: Row): Row => {
      if (this.hasForms) this.candidates.add(row)
      return onChosenPage(row, this.answers)
    }
    return {
      observedEvent: (row) => sink.observedEvent(onPage(row)),
      submission: (row) => sink.submission(onPage(row)),
      collaboration: (row) => sink.collaboration(row),
      enrolment: (row) => sink.enrolment(row),
    }
  }

  /** A row of any table, with the words of the curator where it is a resource or a problem. */
  filled(table: string, row: Row): Row {
    if (table !== 'resources' && table !== 'problems') return row
    if (this.hasForms) this.things[table].push(row)
    return withCuratedColumns(table, row, this.answers)
  }

  /** Files of forms, by name: each as CSV and as JSON. To be called when all rows were seen. */
  forms(): Map<string, string> {
    const { answers, things } = this
    const rows: Record<FormName, FormRow[]> = {
      modules: moduleFormRows(this.candidates.ranked(), answers),
      resources: thingFormRows('resources', inOrder(things.resources, 'resource_uri'), answers),
      problems: thingFormRows('problems', inOrder(things.problems, 'problem_uri'), answers),
    }
    const names: FormName[] = ['modules', 'resources', 'problems']
    return new Map(
      names.flatMap((name): [string, string][] => [
        [`${name}.csv`, formCsv(formOf(name), rows[name])],
        [`${name}.json`, formJson(formOf(name), rows[name])],
      ]),
    )
  }

  counts(): CuratedModules {
    const byModule = Map.groupBy(this.candidates.ranked(), ({ module }: Candidate) => module)
    const open = byModule.entries().filter(([module, pages]) => pages.length > 1 && !this.answers.pages.has(module))
    return { modules: byModule.size, open: [...open].length }
  }
}

/** By address, so that what lies in a thing comes behind it; the order of the rows says nothing to people. */
function inOrder(rows: readonly Row[], column: string): Row[] {
  return rows.toSorted((a, b) => (String(a[column]) < String(b[column]) ? -1 : 1))
}
