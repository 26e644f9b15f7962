/**
 * An invented receipt and manifest. Every figure and name here is made up.
 *
 * @module
 */
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'

export function aReceipt(change: Partial<Receipt> = {}): Receipt {
  return {
    id: 'd4e5f6g7a2',
    institution: 'university_of_nowhere',
    course: '6.002x',
    offering: '2013_Spring',
    state: 'live',
    received_at: '2026-11-20T08:15:00.000Z',
    digest: 'ab12'.repeat(16),
    bytes: 412_300,
    terms_version: '2026-1',
    manifest: aManifest(),
    new_categories: [{ id: 'k3v9q2mzab', event_type: 'problem_check', event_source: 'server' }],
    new_shapes: 5,
    categories: [
      {
        id: 'k3v9q2mzab',
        event_type: 'problem_check',
        event_source: 'server',
        occurrences: 1_204_331,
        shapes: 4,
        is_new: true,
      },
    ],
    malformed: [{ cause: 'line.truncated', count: 12 }],
    redactions: [
      { path: 'username', rule: 'user name', count: 87 },
      { path: 'context.course_id', rule: 'course key', count: 120 },
    ],
    ...change,
  }
}

export function aManifest(): Receipt['manifest'] {
  return {
    format: 1,
    tool: { name: 'diagnose', version: '0.1.0' },
    platform: 'edx',
    name: { institution: 'university_of_nowhere', course: '6.002x', offering: '2013_Spring' },
    totals: {
      bytes: 902_000_000,
      lines: 1_204_350,
      events: 1_204_331,
      blank: 7,
      comments: 0,
      repairedUtf8: 1,
      malformed: 12,
      categories: 29,
      shapes: 61,
      courses: 2,
      months: ['2013-03', '2013-04', '2013-05'],
      files: 92,
      damagedFiles: 0,
      suppressedCategories: 0,
      suppressedEvents: 0,
    },
    settings: { samplesPerShape: 3, minUsers: 10, minCount: 1 },
    anonymisation: {
      rules: '1',
      vocabulary: 'edx-1',
      seeded: false,
      keptValues: 340,
      replacedValues: 1_204,
      check: { rules: '1', findings: 0 },
    },
    files: [{ path: 'classification.csv', sha256: 'cd34'.repeat(16), bytes: 2_100 }],
  }
}
