/**
 * Events that must stay translatable: what a translation reads is still there, in the same shape.
 *
 * @module
 */
import { hash, type AdversarialCase } from './adversarial-case.ts'

export const translatableEvents: AdversarialCase[] = [
  [
    'problem_check',
    {
      event_type: 'problem_check',
      event_source: 'server',
      event: {
        success: 'incorrect',
        attempts: 2,
        state: { seed: 77 },
        submission: {
          [`${hash}_2_1`]: {
            input_type: 'choicegroup',
            response_type: 'multiplechoiceresponse',
            answer: 'the zork',
            correct: false,
          },
        },
        correct_map: { [`${hash}_2_1`]: { correctness: 'incorrect', hintmode: null } },
        problem_id: `block-v1:A1x+B2x+C3x+type@problem+block@${hash}`,
      },
      context: { course_id: 'course-v1:A1x+B2x+C3x', org_id: 'A1x' },
    },
    ['zork', hash, 'a1x'],
    [
      /"success":"incorrect"/,
      /"([0-9a-f]{32})_2_1":\{"input_type":"choicegroup","response_type":"multiplechoiceresponse".*"\1_2_1":\{"correctness":"incorrect".*\+type@problem\+block@\1"/,
      /course-v1:(Org\d{4})\+Num\d{4}\+Run\d{4}","org_id":"\1"/,
    ],
  ],
  [
    'play_video',
    {
      event_type: 'play_video',
      event: JSON.stringify({ id: 'i4x-MITx-6_002x-video-S1V1', code: 'html5', currentTime: 118.25 }),
    },
    ['mitx', 's1v1', '118.25'],
    [/\\"code\\":\\"html5\\",\\"currentTime\\":\d{3}\.\d\d/],
  ],
  [
    'seq_goto',
    {
      event_type: 'seq_goto',
      event: JSON.stringify({ old: 1, new: 4, id: 'i4x://MITx/6.002x/sequential/Week_Zork' }),
      page: 'https://a.edu/courses/MITx/6.002x/2012_Fall/courseware/Week_Zork/Seq_B/',
    },
    ['zork', 'seq_b', 'mitx'],
    [
      /\\"old\\":1,\\"new\\":\d,\\"id\\":\\"i4x:\/\/(Org\d{4})\/(Num\d{4})\/sequential\/Name\d{4}.*\/courses\/\1\/\2\/Run\d{4}\/courseware\/slug\d{4}\/slug\d{4}\//,
    ],
  ],
  [
    'a handler of a block',
    {
      event_type:
        '/courses/MITx/6.002x/2012_Fall/xblock/i4x:;_;_MITx;_6.002x;_problem;_Zork/handler/xmodule_handler/problem_check',
    },
    ['zork', 'mitx'],
    [
      /"\/courses\/(Org\d{4})\/(Num\d{4})\/Run\d{4}\/xblock\/i4x:;_;_\1;_\2;_problem;_Name\d{4}\/handler\/xmodule_handler\/problem_check"/,
    ],
  ],
  [
    'an old module call',
    { event_type: '/courses/MITx/6.002x/2012_Fall/modx/i4x://MITx/6.002x/problem/Zork/problem_check' },
    ['zork', 'mitx'],
    [/\/modx\/i4x:\/\/(Org\d{4})\/(Num\d{4})\/problem\/Name\d{4}\/problem_check"/],
  ],
  [
    'speed and seek',
    { event_type: 'speed_change_video', event: { new_speed: '1.50', old_speed: '1.0', type: 'onSlideSeek' } },
    [],
    [/"new_speed":"1.50","old_speed":"1.0","type":"onSlideSeek"/],
  ],
  [
    'spacing of Python',
    { event: '{"POST": {}, "GET": {"page": ["1"]}}' },
    [],
    [/"event":"\{\\"POST\\": \{\}, \\"GET\\": \{\\"page\\": \[\\"1\\"\]\}\}"/],
  ],
  [
    'a bookmark',
    { username: 'janeroe', event: { bookmark_id: `janeroe,block-v1:A1x+B2x+C3x+type@vertical+block@${hash}` } },
    ['janeroe', hash, 'a1x'],
    [/"username":"(user_\d{4})".*"bookmark_id":"\1,block-v1:/],
  ],
  [
    'a percent-encoded key',
    { page: `https://a.edu/courses/course-v1%3AA1x%2BB2x%2BC3x/about` },
    ['a1x', 'b2x'],
    [/\/courses\/course-v1%3AOrg\d{4}%2BNum\d{4}%2BRun\d{4}\/about"/],
  ],
]
