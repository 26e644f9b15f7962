/**
 * `local/review.html`: what would leave, for a privacy officer. One page, for the screen and for paper.
 *
 * @module
 */
import { diagnosisNameText } from '@mooc-panorama/shared/diagnosis/diagnosis-name.ts'
import { sampleTexts } from '@mooc-panorama/shared/diagnosis/rule-tables.ts'
import type { OpenDiagnosis } from '../bundle/open-diagnosis.ts'
import { documentText } from '../report/html/document.ts'
import { keyFigureList, type KeyFigure } from '../report/html/headline.ts'
import { html, type Content, type Html } from '../report/html/markup.ts'
import { eventName, section, smallTable } from '../report/html/parts.ts'
import { counted, grouped } from '../report/plain-text.ts'
import { withheldLine } from '../report/withheld-line.ts'
import { keptSection } from './kept-section.ts'
import { replacedSection } from './replaced-section.ts'
import { howToCheck, residualRisks } from './rules-in-words.ts'

type Shown = Pick<OpenDiagnosis, 'files' | 'manifest' | 'diagnosis'>

/** The same diagnosis gives the same bytes. */
export function reviewHtml(opened: Shown): string {
  const name = diagnosisNameText(opened.diagnosis.name)
  return documentText({
    title: `${name} · review`,
    skipTo: { id: 'files', text: 'To the files' },
    head: headOf(opened, name),
    main: html`${[
      filesSection(opened),
      eventsSection(opened),
      keptSection(opened.diagnosis),
      replacedSection(opened.diagnosis),
      withheldSection(opened),
      section('risks', 'What remains, and may tell something', listOf(residualRisks)),
      checkSection(),
    ]}`,
    foot: html`<p>
      Made by diagnose ${opened.manifest.tool.version} of MOOC Panorama on the machine that holds the log. Nothing has
      been sent. Examples in this page are invented values; no value of the log that was replaced stands in it.
    </p>`,
  })
}

function headOf({ diagnosis, manifest, files }: Shown, name: string): Html {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  const shapes = diagnosis.categories.reduce((sum, category) => sum + category.shapes.length, 0)
  const figures: KeyFigure[] = [
    { name: 'Files', value: grouped(files.size), detail: `${grouped(bytes)} bytes` },
    { name: 'Event types', value: grouped(diagnosis.categories.length), detail: counted(shapes, 'shape') },
    { name: 'Sample events', value: grouped(sampleTexts(diagnosis).length), detail: 'a few of each shape' },
    { name: 'Values replaced', value: grouped(manifest.anonymisation.replacedValues), detail: 'in the samples' },
    { name: 'Values kept', value: grouped(manifest.anonymisation.keptValues), detail: 'each by a rule' },
  ]
  return html`<header class="head">
    <div class="wrap">
      <p class="brand"><span>MOOC Panorama</span> <span class="unsent">Nothing has been sent</span></p>
      <p class="kind">Review</p>
      <h1>${name}</h1>
      <p class="lead">
        What an upload of this diagnosis would make public, by which rules, and what it may still tell.
      </p>
      ${keyFigureList(figures)}
    </div>
  </header>`
}

const holds: ReadonlyMap<string, string> = new Map([
  ['manifest.json', 'the name of the diagnosis, totals, settings, every file with its digest'],
  ['classification.csv', 'event types with their counts, courses and months'],
  ['shapes.json', 'how the events are built: names of fields and types, no values'],
  ['kept-values.csv', 'every text value that was kept, and the rule'],
  ['redaction.csv', 'which fields had values replaced, and how many'],
  ['malformed.csv', 'broken lines, counted by cause'],
  ['README.txt', 'the same in plain words'],
])

function filesSection({ files }: Shown): Html {
  const samples = [...files].filter(([file]) => file.startsWith('samples/'))
  const rows: Content[][] = [...files]
    .filter(([file]) => !file.startsWith('samples/'))
    .map(([file, { length }]) => [html`<code>${file}</code>`, holds.get(file) ?? '', grouped(length)])
  const bytes = samples.reduce((sum, [, { length }]) => sum + length, 0)
  rows.push([
    html`<code>samples/</code>`,
    `${counted(samples.length, 'file')}: a few events of each shape, with private values replaced`,
    grouped(bytes),
  ])
  return section(
    'files',
    'What would leave, file by file',
    html`<p>The log itself and the folder <code>local/</code> stay here.</p>
      ${smallTable('Files', [{ title: 'File' }, { title: 'What is in it' }, { title: 'Bytes', isNumber: true }], rows)}`,
  )
}

function eventsSection({ diagnosis, manifest }: Shown): Html {
  const rows = diagnosis.categories.map((category): Content[] => [
    eventName(category),
    grouped(category.occurrences),
    grouped(category.shapes.length),
    category.fewUsers ? `fewer than ${grouped(manifest.settings.minUsers)}` : '',
  ])
  const columns = [
    { title: 'Event type' },
    { title: 'Events', isNumber: true },
    { title: 'Shapes', isNumber: true },
    { title: 'Users' },
  ]
  return section('events', 'Event types', smallTable('Event types and their counts', columns, rows))
}

function withheldSection({ diagnosis, manifest }: Shown): Html {
  const { suppressedCategories, suppressedEvents } = diagnosis.totals
  const approvals = diagnosis.approvals ?? []
  const lines: Content[] = [
    withheldLine(diagnosis) ?? 'Nothing was withheld by choice.',
    `Event types with fewer than ${counted(manifest.settings.minCount, 'event')} are left out: ${counted(suppressedCategories, 'event type')} with ${counted(suppressedEvents, 'event')}.`,
    ...(approvals.length === 0 ? [] : [html`Named since you have approved it: ${approvals.map(eventName)}`]),
  ]
  return section('withheld', 'What is withheld', listOf(lines))
}

function checkSection(): Html {
  const rows = howToCheck.map(({ command, what }): Content[] => [html`<code>${command}</code>`, what])
  return section(
    'check',
    'How to check it yourself',
    smallTable('Commands', [{ title: 'Command' }, { title: 'What it does' }], rows),
  )
}

function listOf(items: readonly Content[]): Html {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`
}
