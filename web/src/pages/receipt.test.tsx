import { expect, test } from 'vitest'
import { elementsOf, readHtml, textOf } from '../../../test/builders/html.ts'
import { aSite } from '../../../test/builders/panorama-pages.ts'
import { aReceipt } from '../../../test/builders/receipts.ts'
import { renderReceipt } from '../render.tsx'

test('the totals of a receipt are an equation', () => {
  const equation = elementsOf(readHtml(renderReceipt(aReceipt(), aSite()))).find(
    ({ attributes }) => attributes.get('class') === 'equation',
  )

  expect(equation === undefined ? undefined : textOf(equation)).toBe(
    '1,204,350 lines = 1,204,331 events + 12 malformed + 7 blank',
  )
})
