/**
 * Diagnoses as a table.
 *
 * @module
 */
import { diagnosisPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { DiagnosisSummary } from '@mooc-panorama/shared/panorama/receipt.ts'
import { exact } from './figures.ts'
import { Moment } from './moment.tsx'

export function DiagnosisList({ list, caption }: { list: readonly DiagnosisSummary[]; caption: string }) {
  return (
    <div class="table-box">
      <table class="stacking">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Dataset</th>
            <th scope="col">Institution</th>
            <th scope="col">Received</th>
            <th scope="col" class="number">
              Events
            </th>
            <th scope="col" class="number">
              Categories
            </th>
            <th scope="col" class="number">
              New to the shelf
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map((diagnosis) => (
            <DiagnosisRow key={diagnosis.id} diagnosis={diagnosis} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DiagnosisRow({ diagnosis }: { diagnosis: DiagnosisSummary }) {
  const { id, institution, course, offering, received_at, events, categories, new_categories } = diagnosis
  return (
    <tr>
      <th scope="row">
        <a href={diagnosisPath(id)}>
          <bdi>
            {course} {offering}
          </bdi>
        </a>
      </th>
      <td data-label="Institution">
        <bdi>{institution}</bdi>
      </td>
      <td data-label="Received">
        <Moment at={received_at} dateOnly />
      </td>
      <td data-label="Events" class="number">
        {exact(events)}
      </td>
      <td data-label="Categories" class="number">
        {exact(categories)}
      </td>
      <td data-label="New to the shelf" class="number">
        {new_categories === 0 ? '–' : exact(new_categories)}
      </td>
    </tr>
  )
}
