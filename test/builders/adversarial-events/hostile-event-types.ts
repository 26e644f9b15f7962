/**
 * Identifiers and hostile text in `event_type`: paths with persons in them, sentences, markup, formulas.
 *
 * @module
 */
import type { AdversarialCase } from './adversarial-case.ts'

export const hostileEventTypes: AdversarialCase[] = [
  [
    'a user in the path',
    { event_type: '/u/janeroe', context: { path: '/u/janeroe' } },
    ['janeroe'],
    [/"event_type":"(\/u\/slug\d{4}|\/u\/user_\d{4})".*"path":"\1"/],
  ],
  [
    'progress of a student',
    { event_type: '/courses/MITx/6.002x/2012_Fall/progress/jane/' },
    ['jane', 'mitx', '2012_fall'],
    [/"\/courses\/Org\d{4}\/Num\d{4}\/Run\d{4}\/progress\/slug\d{4}\/"/],
  ],
  [
    'an e-mail in the path',
    { event_type: '/course_team/course-v1:A1x+B2x+C3x/kim@corp.io' },
    ['kim', 'corp', 'a1x', 'b2x'],
    [/"\/course_team\/course-v1:Org\d{4}\+Num\d{4}\+Run\d{4}\/user\d{4}@example\.org"/],
  ],
  [
    'a sentence',
    { event_type: 'jane reset attempts for bob' },
    ['jane', 'bob', 'reset attempts'],
    [/"event_type":"event_name_\d{4}"/],
  ],
  [
    'an unlisted name',
    { event_type: 'tum.jane.clicked', name: 'tum.jane.clicked' },
    ['tum', 'jane'],
    [/"event_type":"(event_name_\d{4})","name":"\1"|"name":"(event_name_\d{4})".*"event_type":"\2"/],
  ],
  [
    'a listed name',
    { event_type: 'play_video', name: 'edx.video.played' },
    [],
    [/"event_type":"play_video"/, /"name":"edx\.video\.played"/],
  ],
  [
    'markup, SQL, a formula',
    {
      event_type: `<script>alert('zork')</script>`,
      name: `=HYPERLINK("http://zork.com")`,
      event: `'; DROP TABLE zork;--`,
    },
    ['zork', 'script', 'hyperlink', 'drop table'],
  ],
  [
    'an activation key',
    { event_type: '/activate/0f1e2d3c4b5a69788796a5b4c3d2e1f0' },
    ['0f1e2d3c'],
    [/"\/activate\/[0-9a-f]{32}"/],
  ],
  ['zero-width characters', { event_type: '/u/ja\u200bne', event: 'ja\u200bne' }, ['ja\u200bne', 'jane']],
]
