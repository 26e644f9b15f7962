/**
 * The live diagnoses.
 *
 * @module
 */
import type { Denominators } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { DiagnosisSummary } from '@mooc-panorama/shared/panorama/receipt.ts'
import { DiagnosisList } from '../parts/diagnosis-list.tsx'
import { counted } from '../parts/figures.ts'
import { Layout } from '../parts/layout.tsx'
import type { Site } from '../site.ts'

interface DiagnosesProps {
  list: readonly DiagnosisSummary[]
  denominators: Denominators
  site: Site
}

export function Diagnoses({ list, denominators, site }: DiagnosesProps) {
  return (
    <Layout
      site={site}
      title="Diagnoses"
      current="/diagnoses"
      denominators={denominators}
      description="What institutions have shared: every diagnosis that the figures of the panorama come from."
    >
      <div class="wrap">
        <div class="page-head">
          <h1>Diagnoses</h1>
          <p class="lead">
            Every figure here comes from {list.length === 1 ? 'this diagnosis' : 'these diagnoses'}, and from nothing
            else.
          </p>
        </div>
        {list.length === 0 ? (
          <div class="empty">
            <p>No diagnosis has been shared yet.</p>
            <p>
              <a href="/">How to share the first one</a>
            </p>
          </div>
        ) : (
          <>
            <DiagnosisList list={list} caption="Diagnoses, newest first" />
            <p class="table-footer">
              {counted(list.length, 'diagnosis', 'diagnoses')} shown, newest first, of{' '}
              {counted(denominators.datasets, 'dataset')} of {counted(denominators.institutions, 'institution')}. The
              order is that of arrival: institutions are not ranked.
            </p>
          </>
        )}
      </div>
    </Layout>
  )
}
