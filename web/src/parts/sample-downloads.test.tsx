import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { anEventPage } from '../../../test/builders/panorama-pages.ts'
import { SampleDownloads } from './sample-downloads.tsx'

function downloadsOf(held: number): string[][] {
  const page = anEventPage()
  const html = render(<SampleDownloads event={{ ...page, listing: { ...page.listing, held } }} />)
  return [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([^<]+)<\/a>/g)].map(([, address = '', words = '']) => [
    address.replace(/^.*samples/, 'samples'),
    words,
  ])
}

test('few samples are one file', () => {
  expect(downloadsOf(5_000)).toEqual([['samples.ndjson', 'Download all samples (NDJSON)']])
})

test('many samples are several files, and together they are all', () => {
  expect(downloadsOf(10_001)).toEqual([
    ['samples.ndjson', '1 to 5,000'],
    ['samples.ndjson?page=2', '5,001 to 10,000'],
    ['samples.ndjson?page=3', '10,001 to 10,001'],
  ])
})

test('where there is no sample, there is no file', () => {
  expect(downloadsOf(0)).toEqual([])
})
