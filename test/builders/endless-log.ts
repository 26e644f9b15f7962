/**
 * Logs of any length, made while they are read: usual ones, and those that somebody wrote to fill the memory.
 *
 * @module
 */

export interface EndlessLog {
  /** The line with this number, without its line end. */
  line: (i: number) => string
}

const time = '"time":"2014-02-03T04:05:06.789012+00:00"'

export const endlessLogs = {
  /** Few event types and shapes, many users and courses. */
  usual: (i) =>
    `{"username":"learner${i % 50_000}","event_type":"${usualTypes[i % usualTypes.length]}","event_source":"browser",${time},` +
    `"ip":"10.${i % 200}.${i % 251}.7","agent":"${'Mozilla '.repeat(20)}","page":"/courses/a/b${i % 300}/c/courseware/",` +
    `"event":{"id":"video-${i.toString(36)}","code":"html5","currentTime":${i % 7_000}.${i % 13}}}`,
  /** An event type, a source and keys of its own on every line. */
  names: (i) =>
    `{"username":"learner${i}","event_type":"${hostileStarts[i % hostileStarts.length]}${letters(i)}",` +
    `"event_source":"${hostileSources[i % hostileSources.length] ?? `source${i}`}",${time},"agent":"${'x'.repeat(200)}",` +
    `"event":{"key${i}":{"other${i}":[${i}]},"${letters(i)}":${i}}}`,
  /** Thousands of shapes of listed keys, in long lines. */
  shapes: (i) =>
    `{"username":"learner${i}","event_type":"${i % 2 === 0 ? 'play_video' : `a.name${letters(i)}`}","event_source":"server",${time},` +
    `"event":{${keys
      .filter((_key, place) => ((i >> 1) >> place) % 2 === 1)
      .map((key) => `"${key}":"${'y'.repeat(5_000)}"`)
      .join()}}}`,
  /** A shape of its own on nearly every line, of few bytes: tables of shapes are full before those of lines. */
  manyShapes: (i) =>
    `{"username":"learner${i}","event_type":"${i % 5 === 0 ? `edx.new.${letters(i % 17_000)}` : usualTypes[i % 4]}",` +
    `"event_source":"${hostileSources[i % 3]}",${time},"event":{${moreKeys
      .filter((_key, place) => (spread(i) >> place) % 2 === 1)
      .map((key, place) => `"${key}":${['1', '"a"', 'null', 'true', '[1]', '{}'][(i + place) % 6]}`)
      .join()},"pad":"${'x'.repeat(spread(i) % 3_000)}"}}`,
} satisfies Record<string, EndlessLog['line']>

/** Whole lines, a megabyte or so at a time, until there are so many bytes. */
export function* endlessLog(line: EndlessLog['line'], bytes: number): Generator<string> {
  let text = ''
  for (let i = 0, made = 0; made < bytes; i++) {
    text += `${line(i)}\n`
    if (text.length < 1_000_000 && made + text.length < bytes) continue
    made += text.length
    yield text
    text = ''
  }
}

const usualTypes = ['play_video', 'pause_video', 'seek_video', 'problem_check', 'page_close', 'seq_next', 'load_video']
const hostileStarts = ['a.name.', '__proto__', '=cmd', '<b>', '/page/']
const hostileSources = ['browser', 'server', 'mobile', 'task', undefined]
const keys = [
  'id',
  'code',
  'old',
  'new',
  'speed',
  'type',
  'answers',
  'state',
  'success',
  'attempts',
  'grade',
  'max_grade',
]

const moreKeys = keys.concat(
  'url name value time page user problem_id old_speed currentTime seek_type new_time old_time duration location mode query'.split(
    ' ',
  ),
)

/** A number of 28 bits, another one for each. */
function spread(i: number): number {
  return Math.imul(i + 1, 2_654_435_761) >>> 4
}

/** The number in letters, which no rule takes for a number. */
function letters(i: number): string {
  return i.toString(26).replaceAll(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
}
