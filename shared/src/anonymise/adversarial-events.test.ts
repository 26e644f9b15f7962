import { describe, expect, test } from 'vitest'
import { edx } from '../platforms/edx/edx.ts'
import { shapeOf } from '../shape/shape-of.ts'
import { createAnonymiser } from './anonymise.ts'
import { privateFinding } from './private-patterns.ts'

/** What the event holds beside the fields of `anEvent`, what may appear nowhere, and what the copy still shows. */
type Case = [name: string, event: Record<string, unknown>, mustNotAppear: string[], mustHold?: RegExp[]]

const base64 = (text: string): string => btoa(text)
const hash = '0123456789abcdef0123456789abcdef'
const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

const families: Record<string, Case[]> = {
  'A plain events and third persons': [
    [
      'the user in five spellings',
      {
        username: 'JaneRoe',
        event: { body: 'JaneRoe', title: 'janeroe', id: 'JANEROE' },
        page: 'http://a.edu/u/JaneRoe',
        referer: '/u/janeroe',
      },
      ['janeroe'],
      [/"page":"http:\/\/host\d{4}\.example\/u\/user_(\d{4})"/],
    ],
    [
      'an e-mail as user name',
      { username: 'jane@uni.edu', event: { user: 'jane@uni.edu' } },
      ['jane@', 'uni.edu'],
      [/"username":"user(\d{4})@example\.org".*"user":"user\1@example\.org"/],
    ],
    [
      'a third person in the payload',
      { event: { target_username: 'bob_builder', student: 'alice77', author: 'Carla Diaz' } },
      ['builder', 'alice77', 'carla', 'diaz'],
      [/"target_username":"user_\d{4}"/],
    ],
    [
      'a numeric id in fields and texts',
      { context: { user_id: 8675309 }, event: { user_id: '8675309', id: 8675309 } },
      ['8675309'],
      [/"user_id":(\d{7})\}.*"user_id":"\1","id":\1/],
    ],
    [
      'names in fields nobody has heard of',
      { person_zed: { vorname: 'Wolfgang', mutter: 'Hildegard' } },
      ['wolfgang', 'hildegard', 'vorname', 'mutter', 'zed'],
    ],
    [
      'IP addresses in lists, ports, zones',
      {
        ip: '18.7.22.69, 10.4.5.6',
        event: { a: '18.7.22.69:4431', b: 'fe80::1c2d:3e4f%eth07', c: '[2a02:8109::7]:443', d: '::ffff:18.7.22.69' },
      },
      ['18.7.22', '10.4.5', '1c2d', 'eth07', '2a02', '4431'],
      [
        /"ip":"(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+, (?:192|198|203)/,
        /"\[2001:db8/,
        /%zone1/,
        /"::ffff:(?:192|198|203)/,
      ],
    ],
    [
      'a host name of the institution',
      { host: 'mooc.tum-secret.de', page: 'https://mooc.tum-secret.de/dashboard' },
      ['tum', 'secret', '.de'],
      [/"host":"(host\d{4}\.example)".*"page":"https:\/\/\1\/dashboard"/],
    ],
  ],
  'B forms, passwords, tokens, file names, truncated payloads': [
    [
      'a sign-up form',
      {
        event: JSON.stringify({
          POST: {
            password: ['hunter2!x'],
            email: ['kim@corp.io'],
            name: ['Kim Possible'],
            mailing_address: ['12 Elm Street'],
            goals: ['Find love'],
          },
          GET: {},
        }),
      },
      ['hunter2', 'kim', 'corp.io', 'possible', 'elm street', 'love'],
      [/\\"password\\": ?\[\\"|\\"password\\":\[\\"/, /@example\.org/],
    ],
    ['a masked password', { event: JSON.stringify({ POST: { password: '********' } }) }, [], [/\*{8}/]],
    ['a password of letters', { event: { password: 'correcthorse' } }, ['correcthorse']],
    [
      'a token of a form',
      { event: { POST: { csrfmiddlewaretoken: ['xDRJDQjZN16tteB4ZDQKeExXyDqUNQAs'] } } },
      ['xDRJDQ'],
      [/"csrfmiddlewaretoken":\["[A-Za-z0-9]{32}"\]/],
    ],
    [
      'a JWT',
      { event: { token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.SflKxwRJSMeKKF2QT4' } },
      ['eyJ', 'SflKxwRJ'],
      [/"token":"[A-Za-z0-9]+\.[A-Za-z0-9]+\.[A-Za-z0-9]+"/],
    ],
    [
      'an AWS key and a PEM head',
      { event: { a: 'AKIAIOSFODNN7EXAMPLE', b: '-----BEGIN RSA PRIVATE KEY-----\nMIIEow' } },
      ['AKIA', 'IOSFODNN', 'PRIVATE', 'MIIEow'],
    ],
    [
      'a file name with a person in it',
      { event: { fileName: 'Jane Roe - thesis.pdf' } },
      ['jane', 'roe', 'thesis'],
      [/"fileName":"slug\d{4}\.pdf"/],
    ],
    [
      'a payload cut at 512 characters',
      { event: `{"POST": {"email": ["kim@corp.io"], "name": ["Kim ${'x'.repeat(470)}` },
      ['kim', 'corp'],
      [/"event":"\{/],
    ],
    ['a cut payload inside another field', { event: { data: '{"secret_name": "Zarathustra", "b' } }, ['zarathustra']],
    [
      'a form string with a list',
      { event: `input_${hash}_2_1=blauwal&input_${hash}_3_1%5B%5D=choice_pottwal&note=orca+bull` },
      ['blauwal', 'pottwal', 'orca', hash],
      [/"event":"input_([0-9a-f]{32})_2_1=[a-z]+&input_\1_3_1%5B%5D=choice_\d{4}&note=[a-z]+\+[a-z]+"/],
    ],
    ['a session id', { session: hash }, [hash], [/"session":"[0-9a-f]{32}"/]],
  ],
  'C data as object keys': [
    ['an e-mail as key', { event: { 'kim@corp.io': 1 } }, ['kim', 'corp.io']],
    [
      'names as keys of a wide object',
      { event: { answers: Object.fromEntries(many(30, (i) => [`person${i}zork`, i])) } },
      ['zork', 'person1'],
    ],
    [
      'vocabulary words as keys of an open object',
      {
        event: Object.fromEntries([
          ...many(20, (i) => [`x${i}zork`, 1]),
          ['username', 'greta'],
          ['mode', 'honor'],
          ['honor_code', 'x'],
        ]),
      },
      ['zork', 'greta', 'username":"greta', 'honor_code'],
    ],
    [
      '__proto__ and constructor',
      { event: JSON.parse('{"__proto__": {"polluted": "yesss"}, "constructor": 1}') },
      ['polluted', 'yesss', '__proto__', 'constructor'],
    ],
    [
      'JSON as a key',
      { event: JSON.stringify({ POST: { '{"display_name":"Secret Seminar"}': [''] } }) },
      ['secret', 'seminar'],
      [/key_\d{4}/],
    ],
    [
      'answer ids',
      {
        event: {
          answers: { 'i4x-MITx-6_002x-problem-Fun_2_1': 'choice_two' },
          problem_id: 'i4x://MITx/6.002x/problem/Fun',
        },
      },
      ['MITx', '6_002x', '6.002x', 'fun', 'choice_two'],
      [
        /"i4x-(Org\d{4})-(Num\d{4})-problem-(Name\d{4})_2_1":"choice_\d{4}"\},"problem_id":"i4x:\/\/\1\/\2\/problem\/\3"/,
      ],
    ],
    [
      'a key made of a first name',
      { event: { grace_hopper: 1, mark: 2, will_smith: 3 } },
      ['grace', 'hopper', '"mark"', 'smith'],
    ],
    ['a key with digits', { event: { ssn_078051120: 'x' } }, ['078051120', 'ssn']],
    [
      'a key that looks like a surrogate',
      { event: { key_1234: 'aaaa', user_1234: 'bbbb' } },
      ['key_1234', 'user_1234'],
    ],
    ['a key of 10,000 characters', { event: { ['k'.repeat(10_000)]: 1 } }, ['kkkkkkkk']],
  ],
  'D identifiers and hostile text in event_type': [
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
  ],
  'E encodings inside encodings': [
    [
      'JSON in JSON in JSON',
      { event: JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ username: 'janeroe' }) }) }) },
      ['janeroe'],
      [/\\\\\\\\\\\\\\"username|username/],
    ],
    [
      'a double-encoded payload',
      { event: JSON.stringify(JSON.stringify({ id: 'janeroe' })) },
      ['janeroe'],
      [/"event":"\\"\{\\\\\\"id/],
    ],
    [
      'a double-encoded form string',
      { event: JSON.stringify(`input_${hash}_2_1=janeroe`) },
      ['janeroe', hash],
      [/"event":"\\"input_[0-9a-f]{32}_2_1=[a-z]+\\""/],
    ],
    [
      'seven encodings',
      { event: many(7, (i) => i).reduce<string>((text) => JSON.stringify(text), '{"a":"janeroe"}') },
      ['janeroe'],
    ],
    [
      'JSON in a form',
      { event: `data=${encodeURIComponent('{"name":"janeroe"}')}` },
      ['janeroe'],
      [/data=%7B%22name%22/],
    ],
    [
      'base64 of an e-mail',
      { event: { data: base64('kim.possible@corp.io'), value: base64('kim') } },
      [base64('kim.possible@corp.io').slice(0, 12), base64('kim.')],
    ],
    [
      'a URL in a URL',
      { page: 'https://a.edu/login?next=https%3A%2F%2Fb.edu%2Fu%2Fjaneroe%3Fq%3Dzork' },
      ['janeroe', 'zork', 'a.edu', 'b.edu'],
      [/https:\/\/host\d{4}\.example\/login\?next=https%3A%2F%2Fhost\d{4}\.example%2Fu%2F/],
    ],
    [
      'a URL with user-info',
      { referer: 'https://kim:hunter2@corp.io:8443/x#frag-zork' },
      ['kim', 'hunter2', 'corp', '8443', 'zork'],
      [/"https:\/\/host\d{4}\.example:\d{4}\/slug\d{4}#slug\d{4}"/],
    ],
    [
      'XML',
      { event: { body: '<?xml version="1.0"?><person name="Jane"><tel>0891234567</tel></person>' } },
      ['jane', '0891234567', 'person'],
      [/"body":"<p>/],
    ],
    ['CSV', { event: { body: 'name,mail\nJane,jane@corp.io\n' } }, ['jane', 'corp'], [/\\n/]],
    ['a Python repr', { event: `{'username': u'janeroe', 'pk': 77123}` }, ['janeroe', '77123']],
    ['HTML entities', { event: { body: '&#106;&#97;&#110;&#101;&commat;corp&period;io' } }, ['&#106;', 'corp']],
    [
      'a data URI',
      { event: { url: `data:image/png;base64,${base64('janeroe was here today')}` } },
      [base64('janeroe was')],
    ],
  ],
  'F numbers, coordinates, times, birth dates': [
    ['coordinates', { event: { lat: 48.13743, lng: '11.57549' } }, ['13743', '57549', '48.1']],
    [
      'a birth date and year',
      { event: { POST: { birth: ['1987-03-14'], year_of_birth: ['1987'] } } },
      ['1987', '03-14'],
    ],
    [
      'a telephone number and an IBAN',
      { event: { a: '+49 89 1234567', b: 'DE89370400440532013000', c: '089/7654321' } },
      ['1234567', '370400440532', '7654321'],
    ],
    [
      'long numbers keep digits and sign',
      { event: { a: -12345678, b: 12345678901234567000, c: 123.4567 } },
      ['12345678', '4567'],
      [/:-\d{8},/, /:\d{20},/, /:\d{3}\.\d{4}\}/],
    ],
    [
      'the month of the time stays',
      { time: '2014-05-20T11:22:33.445566+00:00' },
      ['445566', '11:22:33'],
      [/"time":"2014-05-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00"/],
    ],
    ['a time as $date', { time: { $date: 1356996514740 } }, ['1356996514740'], [/"\$date":135[4-6]\d{9}/]],
    [
      'seconds that look like a telephone number',
      { event: { phone: 1400412345, tel: '1400412345' } },
      ['1400412345', '14004123'],
    ],
    [
      'times of one event keep their order',
      {
        time: '2014-05-20T11:22:33Z',
        event: { created_at: '2014-05-20T11:22:33Z', submitted_at: '2014-05-20 11:22:34' },
      },
      ['11:22:33', '11:22:34'],
      [/"time":"([^"]+)".*"created_at":"\1"|"created_at":"([^"]+)".*"time":"\2"/],
    ],
    ['an offset that tells the region', { time: '2014-05-20T11:22:33.123456+05:45' }, ['+05:45', '123456']],
    [
      'zero, one, true and null stay',
      { event: { grade: 0, attempts: 1, correct: true, done: null } },
      [],
      [/"grade":0,"attempts":1,"correct":true,"done":null/],
    ],
  ],
  'G values that are frequent for the wrong reason': [
    [
      'an instructor in the roles',
      {
        event: {
          user_course_roles: ['instructor'],
          instructor: 'prof.smithers@uni.edu',
          body: 'ask prof.smithers@uni.edu',
        },
      },
      ['smithers', 'uni.edu'],
      [/"user_course_roles":\["instructor"\]/],
    ],
    ['a role nobody lists', { event: { user_course_roles: ['janes_assistant'] } }, ['jane', 'assistant']],
    [
      'an enumerated word where people type',
      { event: { body: 'verified', POST: { mode: ['zork'], answer: ['honor'] } } },
      ['zork', '"verified"', '"honor"'],
    ],
    [
      'a country, a gender, a language',
      { event: { country: 'LIE', gender: 'nonbinary', language: 'rumantsch' }, accept_language: 'rm-CH,rm;q=0.9' },
      ['"lie"', 'nonbinary', 'rumantsch', 'rm-ch'],
    ],
    [
      'a browser with a name in it',
      { agent: 'Mozilla/5.0 (X11) JaneBrowser/7.7 jane@corp.io Firefox/3.6' },
      ['jane', 'corp', '3.6'],
      [/Firefox\/100/],
    ],
  ],
  'H rare categories': [
    [
      'a certificate link',
      {
        event_type: 'edx.certificate.created',
        event: { certificate_url: 'https://a.edu/certificates/user/991234/course/A1x/B2x/C3x', certificate_id: hash },
      },
      ['991234', 'a1x', hash, 'a.edu'],
      [/\/certificates\/user\/\d{6}\/course\/Org/],
    ],
    [
      'a cohort',
      { event_type: 'edx.cohort.created', event: { cohort_name: 'Blinde Studierende', cohort_id: 4711 } },
      ['blinde', 'studierende', '4711'],
    ],
    [
      'a proctored exam',
      {
        event_type: 'edx.special_exam.proctored.attempt.rejected',
        event: {
          exam_name: 'Nachklausur Zork',
          attempt_code: '6D9C27E8-1B15-4B8A-9C6F-0B7BC7B1C6D2',
          attempt_user_id: 55667,
        },
      },
      ['zork', '6D9C27E8', '55667'],
      [/"attempt_code":"[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}"/],
    ],
    ['a team', { event_type: 'edx.team.created', event: { team_id: 'team-zork-9f2a' } }, ['zork', '9f2a']],
  ],
  'I broken bytes, depth, length': [
    ['replacement characters and NUL', { event: 'ja\ufffdne\u0000roe zork' }, ['zork', 'roe']],
    ['half of a surrogate pair', { event: { body: 'zork \ud800', 'zork\udfff': `/u/%E0%A4%A?zork=%` } }, ['zork']],
    ['50 levels', { event: many(50, (i) => i).reduce<unknown>((inner) => ({ event: inner }), 'janeroe') }, ['janeroe']],
    ['a text of 100,000 characters', { event: { body: 'zork '.repeat(20_000) } }, ['zork']],
    ['10,000 items', { event: many(10_000, (i) => `zork${i}`) }, ['zork']],
    ['a form in a form in a form', { event: `zork${'=a&zork'.repeat(9_000)}`, page: 'zork='.repeat(9_000) }, ['zork']],
    ['an empty event', { event: '', username: '', page: null }, [], [/"event":""/, /"page":null/]],
  ],
  'K events that must stay translatable': [
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
  ],
}

describe.each(Object.entries(families))('%s', (_family, cases) => {
  test.each(cases)('%s', (_name, fields, mustNotAppear, mustHold = []) => {
    const raw = JSON.stringify(anEvent(fields))
    const anonymiser = createAnonymiser({ platform: edx, seed: 'b'.repeat(64) })

    const written = anonymiser.event(raw, 1)
    const records = JSON.stringify([anonymiser.keptValues(), anonymiser.redactions()]).toLowerCase()

    const lower = written.toLowerCase()
    expect(mustNotAppear.filter((needle) => lower.includes(needle.toLowerCase()))).toEqual([])
    expect(mustNotAppear.filter((needle) => records.includes(needle.toLowerCase()))).toEqual([])
    for (const pattern of mustHold) expect(written).toMatch(pattern)
    expect(shape(written)).toEqual(shape(raw))
    expect(privateFinding(written)).toBeUndefined()
  })
})

test('there are at least 60 cases', () => {
  expect(Object.values(families).flat().length).toBeGreaterThanOrEqual(60)
})

function anEvent(fields: Record<string, unknown>): Record<string, unknown> {
  return {
    username: 'someone',
    event_source: 'browser',
    event_type: 'problem_show',
    ...fields,
    ...('time' in fields ? {} : { time: '2015-04-14T10:15:00.123456+00:00' }),
  }
}

function shape(text: string): readonly string[] {
  return shapeOf(JSON.parse(text), { isKey: (key) => edx.vocabulary.isKey(key), payloadPath: edx.payloadPath })
}
