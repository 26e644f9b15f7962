/**
 * A second set of cases of the families A to K, each around needles of its own: words that nobody has said before, so that
 * they can be looked for in everything that a run leaves.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { anEvent, aPageView, type TrackingEvent } from './events.ts'

type Word = () => string
type Case = (n: Word, hide: (text: string) => string) => TrackingEvent | string

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64')
const hex = (text: string): string => Buffer.from(text).toString('hex')
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex')
const json = JSON.stringify
const percent = encodeURIComponent
const event = (payload: unknown): TrackingEvent => anEvent({ event: payload })
const typed = (type: string, source = 'browser'): TrackingEvent =>
  anEvent({ event_type: type, name: type, event_source: source })
const nested = (depth: number, value: unknown): unknown => (depth === 0 ? value : json(nested(depth - 1, value)))
const times = (count: number, n: Word): string[] => Array.from({ length: count }, () => n())
const line = (payload: string): string =>
  `{"username":"x","event_source":"browser","event_type":"problem_show","time":"2015-04-14T10:15:00Z","event":${payload}}`

const cases: readonly Case[] = [
  // A: persons
  (n) =>
    anEvent({ username: n().toUpperCase(), page: `https://${n()}.se/u/${n()}/`, event: { by: `@${n()}!`, cc: [n()] } }),
  (n) => event({ to: [`"${n()} ${n()}" <${n()}@${n()}.se>`, `${n()}%40${n()}.org`, `${n()} at ${n()} dot com`] }),
  (n, hide) => event({ img: `https://gravatar.com/avatar/${hide(sha1(n()))}?d=${percent(`${n()}@${n()}.se`)}` }),
  (n, hide) =>
    event({ ssn: hide('870709-987612'), tel: `tel:+${hide('46701234598')}`, mail: `mailto:${n()}@${n()}.org` }),
  (n, hide) =>
    anEvent({ ip: hide('2001:6b0:1:1041:21b:63ff:fe9c:7ab5'), host: `${n()}.${n()}.se`, agent: `${n()}/1.0` }),
  (n) =>
    anEvent({ context: { course_id: `course-v1:${n()}@${n()}.se+${n()}+${n()}`, course_user_tags: { [n()]: n() } } }),
  // B: forms, secrets, files, what is cut
  (n) =>
    event(json({ POST: { username: [n()], password: [`${n()}!Q${n()}`], next: [`/u/${n()}`] }, GET: { q: [n()] } })),
  (n) => event({ Authorization: `Basic ${base64(`${n()}:${n()}`)}`, cookie: `sessionid=${n()}${n()}; a=${n()}` }),
  (n) =>
    event({ jwt: [{ alg: 'x' }, { sub: n() }].map((part) => base64(json(part))).join('.') + `.${base64(n() + n())}` }),
  (n) => event(`{"POST": {"name": ["${n()} ${n()}"], "text": ["${n()} ${'x'.repeat(440)}${n()}`),
  (n) => event({ state: `{"seed": 1, "answers": {"${n()}": "${n()}`, list: `["${n()}", "${n()}`, s: `"${n()} ${n()}` }),
  (n) => event(`${n()}=${n()}&answer[${n()}]=${n()}&${n()}&x=${percent(`${n()}@${n()}.se`)}&=${n()}&a=b=${n()}`),
  (n) =>
    event({ files: [`CV_${n()}.pdf`, `C:\\Users\\${n()}\\${n()}.docx`, `\\\\${n()}\\${n()}`, `~${n()}/x.tar.gz`] }),
  (n) => event({ a: `file:///home/${n()}/${n()}`, b: `blob:https://${n()}.se/${n()}`, c: `//cdn.${n()}.se/~${n()}` }),
  (n) => event({ a: `ftp://${n()}:${n()}@${n()}.org`, b: `www.${n()}.se/a b ${n()}`, c: `HTTP://${n()}.COM;j=${n()}` }),
  // C: keys
  (n) =>
    event({ [n()]: { [`${n()}@${n()}.se`]: [n()], [`${n()} ${n()}`]: n() }, [`<b>${n()}</b>`]: 1, [`=${n()}`]: 1 }),
  (n) => event({ students: Object.fromEntries(['username', 'email', ...times(40, n)].map((key) => [key, n()])) }),
  (n) => anEvent(Object.fromEntries(times(60, n).map((key) => [key, n()]))),
  (n) => line(`{"__proto__":{"${n()}":"${n()}"},"constructor":"${n()}","user\\u200b${n()}":1,"":"${n()}"}`),
  (n) =>
    event({
      answers: { [`i4x-${n()}-${n()}-problem-${n()}_2_1`]: n(), [`input_${n()}_3_1`]: n(), [`${n()}_2_1`]: n() },
    }),
  (n) => event({ state: json({ [n()]: json({ [n()]: json([{ [n()]: n() }]) }) }), [json({ name: n() })]: n() }),
  (n) => event(Array.from({ length: 30 }, () => `${n()}=${n()}`).join('&')),
  (n) => line(`{"a":"${n()}","a":{"${n()}":"${n()}"},"\\u0061":"${n()}"}`),
  // D: event types
  ...[
    '/u/%',
    '/courses/a/b/c/progress/%',
    '//%//',
    '/dashboard/%.json',
    '/login?user=%',
    '/login;%=%',
    '/login%3Fuser=%',
  ].map(
    (path): Case =>
      (n) =>
        aPageView(path.replace(/%(?![0-9])/g, n)),
  ),
  ...[
    '/wiki/%',
    '/activate/%',
    '/login\u2044%',
    '/login/\u200b%',
    '\u200b/u/%',
    '/event#%',
    '/t/%/%',
    '/search/?q=%',
  ].map(
    (path): Case =>
      (n) =>
        aPageView(path.replaceAll('%', () => n())),
  ),
  ...['%@%.se', '%.%', 'https://%.se/u/%', 'User % logged in from %', "=cmd|' /C %'!A0", '<script>%</script>'].flatMap(
    (type): Case[] =>
      ['browser', 'server', 'mobile', 'task'].map(
        (from) => (n) =>
          typed(
            type.replaceAll('%', () => n()),
            from,
          ),
      ),
  ),
  (n) => ({ ...typed('problem_show'), name: `edx.video.${n()}`, event_source: n() }),
  (n) => anEvent({ event_type: { [n()]: n() }, name: [n()] }),
  // E: encodings
  ...[1, 3, 6, 7, 12].map(
    (depth): Case =>
      (n) =>
        event(nested(depth, { [n()]: n(), password: n(), name: `${n()} ${n()}` })),
  ),
  (n) =>
    event({
      state: base64(json({ user: n(), mail: `${n()}@${n()}.se` })),
      id: hex(`${n()}@${n()}.se`),
      z: base64(gzipSync(n())),
    }),
  (n) =>
    event({
      a: n().replace(/./g, (c) => `%${hex(c)}`),
      b: n().replace(/./g, (c) => `&#x${hex(c)};`),
      c: `\\u0061${n()}`,
    }),
  (n) => event({ xml: `<user id="${n()}"><![CDATA[${n()}]]></user>`, csv: `name,mail\n${n()},${n()}@${n()}.se` }),
  (n) =>
    event({
      py: `{u'user': u'${n()}'}`,
      js: `cb({user:'${n()}'})`,
      two: `{"a":"${n()}"}{"b":"${n()}"}`,
      tail: `{"a":1} ${n()}`,
    }),
  (n) =>
    event({
      img: `data:text/plain;base64,${base64(n())}`,
      svg: `data:image/svg+xml,<svg>${n()}</svg>`,
      d: `data:,${n()}`,
    }),
  (n) =>
    anEvent({ page: `https://x.se/c?state=${percent(json({ u: n(), [n()]: n() }))}&b=${percent(base64(n() + n()))}` }),
  (n) => event(`state=${percent(json({ f: `${n()}=${n()}` }))}&b=${percent(`x=${n()}&y=${percent(`z=${n()}`)}`)}`),
  // F: numbers, places, times
  (_n, hide) =>
    event({ geo: `${hide('59.347291')},${hide('18.073123')}`, dms: hide(`59°20'50.2"N`), big: hide('12345678901') }),
  (_n, hide) =>
    event({ born: [hide('1987-07-09'), hide('09/07/1987'), hide('9.7.1987'), hide('July 9, 1987'), hide('19870709')] }),
  (_n, hide) =>
    event({
      card: hide('4556 7375 8689 9855'),
      iban: hide('SE4550000000058398257466'),
      n: Number(hide('4556737586899855')),
    }),
  (_n, hide) =>
    event({ a: hide('１２３４５６７'), b: hide('0x7f3a9bc1'), c: `#${hide('98765432')}`, d: hide('1_234_567') }),
  (_n, hide) =>
    line(`{"a":${hide('12345678901234567890')},"b":${hide('1.2345e+17')},"c":-0,"d":1E400,"e":${hide('5551234')}e2}`),
  // H: rare types, I: broken lines
  ...[
    'edx.forum.searched',
    'oppia.exploration.loaded',
    'edx.certificate.shared',
    'openassessmentblock.peer_assess',
  ].map((type): Case => (n) => ({
    ...typed(type, 'server'),
    event: { old: n(), query: `${n()} ${n()}`, feedback: [{ text: n() }] },
  })),
  (n) => line(`{"a":"${n()}\\ud800${n()}","\\udc00${n()}":1}`),
  (n) => line(`${'{"a":'.repeat(70)}"${n()}"${'}'.repeat(70)}`),
  (n) => `Apr 14 10:15:00 ${n()} ${n()}: ${line(`{"a":"${n()}"}`)}`,
  (n) => line(`{"a":"${n()}`).slice(0, -1),
  (n) => `{'username': '${n()}', 'event_type': '${n()}'}`,
  (n) => json(line(`{"a":"${n()}"}`)),
  (n) => event({ a: `${n()} `.repeat(2_000), b: n() + 'y'.repeat(9_000), c: times(300, n) }),
]

export interface HiddenNeedles {
  lines: string[]
  /** In small letters where they are words. */
  needles: string[]
}

export function hiddenNeedles(): HiddenNeedles {
  const needles: string[] = []
  const hide = (text: string): string => {
    needles.push(text)
    return text
  }
  const lines = cases.map((make) => {
    const made = make(() => hide(word(needles.length)), hide)
    return typeof made === 'string' ? made : json(made)
  })
  return { lines, needles }
}

/** Eight letters that can be said, other ones for every number. */
function word(number: number): string {
  const digest = createHash('sha256').update(`needle ${number}`).digest()
  return Array.from(digest.subarray(0, 8), (byte, i) =>
    (i % 2 === 0 ? 'bdfgjkmpvxz' : 'aeiouy').at(byte % (i % 2 === 0 ? 11 : 6)),
  ).join('')
}
