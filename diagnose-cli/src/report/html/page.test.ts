import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { aPartial } from '../../../../test/builders/bundles.ts'
import { aPlayVideo, anEvent, logOf } from '../../../../test/builders/events.ts'
import { aLargeDiagnosis, aReport } from '../../../../test/builders/reports.ts'
import { htmlReport } from './page.ts'

/** What a reader sees, roughly: no tags, no style, no script. */
function textOf(page: string): string {
  return page
    .replace(/<(style|script)>[\s\S]*?<\/\1>|<wbr \/>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

function sectionOf(page: string, id: string): string {
  return textOf(new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(page)?.[0] ?? '')
}

test('one log gives one page, whenever it is made', () => {
  expect(htmlReport(aReport())).toBe(htmlReport(aReport()))
})

test('the policy lets run what is in the page and nothing else', () => {
  const page = htmlReport(aReport())

  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'")
  const hashOf = (tag: string): string => {
    const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? ''
    return `sha256-${createHash('sha256').update(text).digest('base64')}`
  }
  expect(policy).toBe(
    `default-src 'none'; style-src '${hashOf('style')}'; script-src '${hashOf('script')}'; base-uri 'none'; form-action 'none'`,
  )
  expect(page.match(/<script|<style/g)).toHaveLength(2)
})

test('the page names no address, so that nothing can be asked of a network', () => {
  const page = htmlReport(aReport())

  expect(page).not.toMatch(/(?:src|href|action)="(?!#)/)
  expect(page).not.toMatch(/@import|url\((?!#)/)
  expect(page).not.toMatch(/ style=| on[a-z]+=/)
})

test('where the snapshot names its panorama, each event type links to its page', () => {
  const page = htmlReport(aReport({ address: 'https://panorama.example' }))

  const links = [...page.matchAll(/href="(https:[^"]*)"/g)].map(([, address]) => address)
  expect(links).toHaveLength(aReport().classification.rows.length)
  expect(links).toContainEqual(
    expect.stringMatching(/^https:\/\/panorama\.example\/events\/[a-z2-7]{10}-play-video-browser$/),
  )
})

test('no two parts of the page have the same name, also where an event type has two sources', () => {
  const log = logOf([aPlayVideo(), aPlayVideo({ event_source: 'server' }), anEvent()])

  const names = [...htmlReport(aReport({ partial: aPartial(log) })).matchAll(/role="region" aria-label="([^"]*)"/g)]

  const texts = names.map(([, name]) => name)
  expect(texts).toContain('Fields of play_video, server')
  expect(texts.length).toBe(new Set(texts).size)
})

test('names of the log stay text, whatever they look like', () => {
  const hostile = '</script><img src=x onerror=alert(1)>'
  const report = aReport()
  const rows = report.classification.rows.map((row) => ({ ...row, eventType: hostile, eventSource: '"><b>' }))
  const categories = report.diagnosis.categories.map((category) => ({
    ...category,
    eventType: hostile,
    aliases: [hostile],
    fields: category.fields.map((field) => ({ ...field, path: hostile, formats: [hostile] })),
  }))

  const page = htmlReport({
    ...report,
    classification: { ...report.classification, rows, malformed: [{ cause: hostile, count: 1 }] },
    diagnosis: { ...report.diagnosis, categories },
  })

  expect(page).not.toContain('<img')
  expect(page).not.toContain('"><b>')
  expect(page.match(/<\/script>/g)).toHaveLength(1)
})

test('the head has the figures of the whole, and what a sum must not hide', () => {
  const { diagnosis, ...report } = aReport({ leftOutFiles: 2 })
  const totals = { ...diagnosis.totals, damagedFiles: 1 }

  const text = textOf(htmlReport({ ...report, diagnosis, classification: { ...report.classification, totals } }))

  expect(text).toContain('Event types 8 ')
  expect(text).toContain('Not complete. 1 file could be read only in part')
  expect(text).toContain('2 files left out.')
  expect(text).toContain('seen by fewer than 10 users')
  expect(text).toContain('Nothing has been sent')
})

test('months without events are gaps, and years stand in for a time that is too long for months', () => {
  const at = (time: string) => aPlayVideo({ time })
  const short = aPartial(logOf([at('2016-01-05T00:00:00Z'), at('2016-04-05T00:00:00Z'), at('2016-04-06T00:00:00Z')]))
  const long = aPartial(logOf([at('2004-01-05T00:00:00Z'), at('2024-04-05T00:00:00Z')]))

  const [months, years] = [short, long].map((partial) => sectionOf(htmlReport(aReport({ partial })), 'months'))

  expect(months).toContain('most in Apr 2016 with 2; 2 months without events')
  expect(months).toContain('Feb 2016: 0')
  expect(years).toContain('most in 2004 with 1; 19 years without events')
})

test('without the local figures the page says which months there are, and where the rest was', () => {
  const page = htmlReport(aReport({ hasFigures: false }))

  expect(sectionOf(page, 'months')).toContain('Months with events: 2016-03 to 2016-04.')
  expect(sectionOf(page, 'disk')).toContain('kept in local/figures.json only')
})

test('an event without a readable time is in no month', () => {
  const partial = aPartial(logOf([aPlayVideo(), aPlayVideo({ time: 'yesterday' })]))

  expect(sectionOf(htmlReport(aReport({ partial })), 'months')).toContain('1 event without a readable time')
})

test('a shape is shown by what it has, lacks and types otherwise beside the most frequent one', () => {
  const partial = aPartial(logOf([anEvent(), anEvent({ page: 7, session: undefined }), anEvent()]))

  const text = sectionOf(htmlReport(aReport({ partial })), 'shapes')

  expect(text).toMatch(/1 · 33\.3 % lacks session differs in page : number, not string/)
})

test('what --min-count left out is named by the owner’s page alone', () => {
  const report = aReport({ minCount: 3 })
  const left = report.figures?.categories.filter(({ isShown }) => !isShown) ?? []

  const text = sectionOf(htmlReport(report), 'withheld')

  expect(left.length).toBeGreaterThan(0)
  expect(text).toContain(`${left.length} event types left out`)
  expect(text).toContain('edx.course.enrollment.activated')
})

test('a thousand event types of ten shapes stay below 5 MB, and what is left out is said', () => {
  const diagnosis = aLargeDiagnosis(1_000, 10)

  const page = htmlReport(aReport({ diagnosis, hasFigures: false }))

  expect(page.length).toBeLessThan(5_000_000)
  expect(sectionOf(page, 'events')).toContain('1,000 of 1,000 event types')
  expect(sectionOf(page, 'shapes')).toMatch(/Fields and shapes of [0-9]+ rarer event types are left out here/)
})

test('of very many event types the most frequent are listed', () => {
  const page = htmlReport(aReport({ diagnosis: aLargeDiagnosis(2_500, 1), hasFigures: false }))

  expect(sectionOf(page, 'events')).toContain('500 rarer event types are left out here')
})

test('every link inside the page leads somewhere', () => {
  const page = htmlReport(aReport())
  const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))

  const dead = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))

  expect(dead).toEqual([])
})

test('an event of which some shapes can be translated has a part of its own in each bar, and the words of the panorama', () => {
  const report = aReport()
  const [first, ...others] = report.classification.rows
  if (first === undefined) throw new Error('the usual log has events')
  const rows = [{ ...first, support: 'TODO' as const, supportPart: 'DONE for 3 of 4 shapes' }, ...others]
  const page = htmlReport({ ...report, classification: { ...report.classification, rows } })

  expect(sectionOf(page, 'events')).toContain('DONE for 3 of 4 shapes')
  expect(sectionOf(page, 'coverage')).toMatch(/DONE for some shapes 12 1 /)
  expect(page.match(/class="segment partly"/g)).toHaveLength(2)
  expect(htmlReport(report)).not.toContain('class="segment partly"')
})
