/**
 * The lines of a diagnosis as an equation, and the malformed ones by cause.
 *
 * @module
 */
import { Fragment } from 'preact'
import { problems } from '@mooc-panorama/shared/base/problem.ts'
import type { Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import { FigureTable } from './figure-table.tsx'
import { byteSize, counted, exact, monthRange } from './figures.ts'

export function ReceiptTotals({
  manifest: { totals, tool, settings },
  receipt: { malformed },
}: {
  manifest: Manifest
  receipt: Receipt
}) {
  const range = monthRange(totals.months[0], totals.months.at(-1))
  return (
    <section>
      <h2>Every line is accounted for</h2>
      <Equation totals={totals} />
      <p class="hint">
        {counted(totals.files, 'file')}, {byteSize(totals.bytes)}
        {totals.damagedFiles === 0 ? '' : `, ${counted(totals.damagedFiles, 'damaged file')}`}.{' '}
        {counted(totals.courses, 'course')}
        {range === undefined ? '' : `, ${range}`}. Comment lines among the blank ones: {exact(totals.comments)}. Lines
        with repaired UTF-8: {exact(totals.repairedUtf8)}. Made with {tool.name} {tool.version}; at most{' '}
        {counted(settings.samplesPerShape, 'sample')} a shape; marked “few users” below {exact(settings.minUsers)}.
        {totals.suppressedCategories === 0
          ? ''
          : ` Left out by the owner: ${counted(totals.suppressedEvents, 'event')} of ${counted(totals.suppressedCategories, 'category', 'categories')}.`}
      </p>
      {malformed.length === 0 ? undefined : (
        <FigureTable
          caption="Malformed lines by cause"
          head="Cause"
          columns={['Lines']}
          rows={malformed.map(({ cause, count }) => ({ key: cause, name: <Cause cause={cause} />, figures: [count] }))}
        />
      )}
    </section>
  )
}

/** `3 lines = 1 events + 1 malformed + 1 blank` */
function Equation({ totals: { lines, events, malformed, blank } }: Pick<Manifest, 'totals'>) {
  const parts: [number, string][] = [
    [events, 'events'],
    [malformed, 'malformed'],
    [blank, 'blank'],
  ]
  const adds = events + malformed + blank === lines
  return (
    <p class="equation">
      <span class="term">
        <strong>{exact(lines)}</strong> lines
      </span>
      {parts.map(([count, words], i) => (
        <Fragment key={words}>
          {' '}
          <span class="term">
            <span class="sign">{i === 0 ? (adds ? '=' : '≠') : '+'}</span> <strong>{exact(count)}</strong> {words}
          </span>
        </Fragment>
      ))}
    </p>
  )
}

function Cause({ cause }: { cause: string }) {
  return (
    <>
      <code>{cause}</code> <span class="hint">{causeText(cause)}</span>
    </>
  )
}

function causeText(cause: string): string {
  const texts = new Map<string, string>(Object.entries(problems))
  return texts.get(cause) ?? texts.get(`line.${cause}`) ?? ''
}
