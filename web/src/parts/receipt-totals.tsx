/**
 * The lines of a diagnosis as an equation, and the malformed ones by cause.
 *
 * @module
 */
import { Fragment } from 'preact'
import { problems } from '@mooc-panorama/shared/base/problem.ts'
import type { Manifest } from '@mooc-panorama/shared/bundle/manifest.ts'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import { byteSize, counted, exact, monthRange } from './figures.ts'

export function ReceiptTotals({
  manifest: { totals, tool, settings },
  receipt: { malformed },
}: {
  manifest: Manifest
  receipt: Receipt
}) {
  const { lines, events, blank, comments } = totals
  const range = monthRange(totals.months[0], totals.months.at(-1))
  const parts: [number, string][] = [
    [events, 'events'],
    [totals.malformed, 'malformed'],
    [blank, 'blank'],
  ]
  const adds = events + totals.malformed + blank === lines
  return (
    <section>
      <h2>Every line is accounted for</h2>
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
      <p class="hint">
        {counted(totals.files, 'file')}, {byteSize(totals.bytes)}
        {totals.damagedFiles === 0 ? '' : `, ${counted(totals.damagedFiles, 'damaged file')}`}.{' '}
        {counted(totals.courses, 'course')}
        {range === undefined ? '' : `, ${range}`}. Comment lines among the blank ones: {exact(comments)}. Lines with
        repaired UTF-8: {exact(totals.repairedUtf8)}. Made with {tool.name} {tool.version}; at most{' '}
        {counted(settings.samplesPerShape, 'sample')} a shape; marked “few users” below {exact(settings.minUsers)}.
        {totals.suppressedCategories === 0
          ? ''
          : ` Left out by the owner: ${counted(totals.suppressedEvents, 'event')} of ${counted(totals.suppressedCategories, 'category', 'categories')}.`}
      </p>
      {malformed.length === 0 ? undefined : (
        <table class="small-table">
          <caption>Malformed lines by cause</caption>
          <thead>
            <tr>
              <th scope="col">Cause</th>
              <th scope="col" class="number">
                Lines
              </th>
            </tr>
          </thead>
          <tbody>
            {malformed.map(({ cause, count }) => (
              <tr key={cause}>
                <th scope="row">
                  <code>{cause}</code> <span class="hint">{causeText(cause)}</span>
                </th>
                <td class="number">{exact(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function causeText(cause: string): string {
  const texts = new Map<string, string>(Object.entries(problems))
  return texts.get(cause) ?? texts.get(`line.${cause}`) ?? ''
}
