/**
 * The invented institutions: their courses, their years, their files.
 *
 * @module
 */
import type { Weighted } from './chance.ts'
import type { Action } from './envelope.ts'
import type { PrefixStyle } from './lines.ts'
import { oddPayloads, peerInstruction, wildNames } from './own-events.ts'
import type { Course } from './scene.ts'
import { years2012 } from './years-2012.ts'
import { years2014 } from './years-2014.ts'
import { itemBankActions, libraryContentActions, years2019 } from './years-2019.ts'

export interface Institution {
  slug: string
  name: string
  host: string
  seed: number
  files: LogFile[]
}

export interface LogFile {
  /** Gzipped where it ends in `.gz`. */
  path: string
  lines: number
  /** First and last month, `YYYY-MM`. */
  months: readonly [string, string]
  courses: readonly CourseNames[]
  actions: Weighted<Action>
  prefix: PrefixStyle
  lineEnd: '\n' | '\r\n'
  byteOrderMark: boolean
}

type CourseNames = Pick<Course, 'style' | 'org' | 'number' | 'run'>

const since2024: Weighted<Action> = [...years2019, ...itemBankActions]
const before2024: Weighted<Action> = [...years2019, ...libraryContentActions]

export const institutions: readonly Institution[] = [
  {
    slug: 'northlake',
    name: 'Northlake University',
    host: 'learn.northlake.example',
    seed: 1,
    files: [
      file('2012/tracking.log-2012.gz', 4500, ['2012-09', '2012-12'], years2012, [
        slash('NorthlakeX', 'PH101', '2012_Fall'),
        slash('NorthlakeX', 'CS50N', '2012_Fall'),
      ]),
      file('2013/tracking.log-2013', 3500, ['2013-01', '2013-07'], years2012, [
        slash('NorthlakeX', 'PH101', '2013_Spring'),
      ]),
      file(
        '2015/tracking.log-2015.gz',
        4500,
        ['2015-02', '2015-11'],
        [...years2014, ...oddPayloads],
        [v1('NorthlakeX', 'PH101', '2015_T1'), v1('NorthlakeX', 'BIO2', '2015_T1')],
      ),
      file('2022/lms-syslog.log', 2500, ['2022-01', '2022-06'], before2024, [v1('NorthlakeX', 'PH101', '2022_T1')], {
        prefix: 'syslog',
      }),
      file(
        '2024/tracking.log-2024.gz',
        3500,
        ['2024-01', '2024-12'],
        since2024,
        [v1('NorthlakeX', 'PH101', '2024_T1'), v1('NorthlakeX', 'DS7', '2024_T2')],
        { prefix: 'tracking' },
      ),
    ],
  },
  {
    slug: 'ostrava',
    name: 'Ostrava Open Courses',
    host: 'kurzy.ostrava.example',
    seed: 2,
    files: [
      file(
        'archive/events-2014.log',
        4000,
        ['2014-03', '2014-12'],
        [...years2014, ...wildNames],
        [slash('OstravaX', 'MAT1', '2014'), slash('OstravaX', 'HIST3', '2014')],
        { lineEnd: '\r\n', byteOrderMark: true },
      ),
      file(
        'archive/events-2016.log.gz',
        5000,
        ['2016-01', '2016-12'],
        [...years2014, ...wildNames, ...oddPayloads],
        [v1('OstravaX', 'MAT1', '2016'), v1('OstravaX', 'CHEM2', '2016')],
      ),
      file('containers/lms-0.json.log', 4500, ['2023-02', '2023-11'], before2024, [v1('OstravaX', 'MAT1', '2023')], {
        prefix: 'docker',
      }),
      file(
        'containers/lms-1.log',
        3500,
        ['2025-01', '2025-06'],
        since2024,
        [v1('OstravaX', 'MAT1', '2025'), v1('OstravaX', 'CHEM2', '2025')],
        { prefix: 'cri' },
      ),
    ],
  },
  {
    slug: 'quillon',
    name: 'Quillon College',
    host: 'online.quillon.example',
    seed: 3,
    files: [
      file('tracking-2013.log.gz', 3000, ['2013-09', '2013-12'], years2012, [slash('QuillonX', 'ART1', '2013_Fall')]),
      file(
        'tracking-2019.log',
        6500,
        ['2019-02', '2019-12'],
        [...before2024, ...peerInstruction, ...wildNames],
        [v1('QuillonX', 'ART1', '2019'), v1('QuillonX', 'ECON4', '2019')],
      ),
      file(
        'tracking-2024.log.gz',
        6500,
        ['2024-03', '2025-03'],
        [...since2024, ...peerInstruction, ...oddPayloads],
        [v1('QuillonX', 'ECON4', '2024'), v1('QuillonX', 'LAW9', '2024'), v1('QuillonX', 'ART1', '2025')],
      ),
    ],
  },
]

function file(
  path: string,
  lines: number,
  months: readonly [string, string],
  actions: Weighted<Action>,
  courses: readonly CourseNames[],
  form: Partial<Pick<LogFile, 'prefix' | 'lineEnd' | 'byteOrderMark'>> = {},
): LogFile {
  return { path, lines, months, actions, courses, prefix: 'none', lineEnd: '\n', byteOrderMark: false, ...form }
}

function slash(org: string, number: string, run: string): CourseNames {
  return { style: 'slash', org, number, run }
}

function v1(org: string, number: string, run: string): CourseNames {
  return { style: 'v1', org, number, run }
}
