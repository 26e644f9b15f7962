/**
 * What can be set without a flag: the names, the values that they take, and what a project's file may do with them.
 *
 * A project's file may come with somebody else's repository. So it may make a diagnosis tell less, never more, and never
 * choose whom anything is sent to (docs/decisions).
 *
 * @module
 */
import * as z from 'zod'
import { profiles } from '@mooc-panorama/shared/diagnosis/withheld.ts'
import { progressKinds } from '../run/progress.ts'

/** The form of a configuration file. */
export const configSchema = z.strictObject({
  $schema: z.string().max(2_000).optional().describe('The address of this schema, for editors.'),
  shelf: z.string().max(2_000).optional().describe('Address of the shelf. Not taken from the file of a project.'),
  offline: z.boolean().optional().describe('true: no command may use the network.'),
  name: z.string().max(300).optional().describe('Name of the diagnosis: <institution>-<course>-<offering>.'),
  out: z
    .string()
    .max(4_000)
    .optional()
    .describe('Folder in which a diagnosis folder is made, from the folder of the file.'),
  samples: z.int().min(1).max(100).optional().describe('Sample events per shape. A project may only lower it.'),
  minCount: z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe('Event types and shapes with fewer events are left out. A project may only raise it.'),
  profile: z
    .enum(profiles)
    .optional()
    .describe('How much of a sample is shown: schema-only, structure or full. A project may only lower it.'),
  excludeEvent: listOf('Event types that are left out: type, or type@source. A project may only add to them.'),
  excludeField: listOf('Fields that are left out, as paths. A project may only add to them.'),
  excludeCourse: listOf('Courses of which no event is counted, by key. A project may only add to them.'),
  strict: z.boolean().optional().describe('true: end with 7 where a part of the input could not be read.'),
  limit: z.int().min(1).max(1_000_000).optional().describe('Rows of the table.'),
  progress: z.enum(progressKinds).optional().describe('How progress is shown.'),
  color: z.boolean().optional().describe('false: no colours.'),
})

function listOf(description: string) {
  return z.array(z.string().min(1).max(500)).max(1_000).optional().describe(description)
}

export type ConfigFile = z.infer<typeof configSchema>
export type SettingKey = Exclude<keyof ConfigFile, '$schema'>
export type SettingValue = string | number | boolean | readonly string[]

export interface Setting {
  key: SettingKey
  variable: string
  default?: SettingValue
  /** What the file of a project may do with it. */
  project: 'sets' | 'lowers' | 'raises' | 'tightens' | 'adds' | 'turns-on' | 'sets-inside' | 'never'
  /** The commands that it is for, where a flag of its name means something else elsewhere. */
  commands?: readonly string[]
}

/** In the order of `diagnose config list`. */
export const settings: readonly Setting[] = [
  { key: 'shelf', variable: 'DIAGNOSE_SHELF', project: 'never' },
  { key: 'offline', variable: 'DIAGNOSE_OFFLINE', default: false, project: 'turns-on' },
  { key: 'name', variable: 'DIAGNOSE_NAME', project: 'sets' },
  { key: 'out', variable: 'DIAGNOSE_OUT', default: '.', project: 'sets-inside', commands: ['run', 'merge'] },
  { key: 'samples', variable: 'DIAGNOSE_SAMPLES', default: 3, project: 'lowers' },
  { key: 'minCount', variable: 'DIAGNOSE_MIN_COUNT', default: 1, project: 'raises' },
  { key: 'profile', variable: 'DIAGNOSE_PROFILE', default: 'full', project: 'tightens' },
  { key: 'excludeEvent', variable: 'DIAGNOSE_EXCLUDE_EVENT', project: 'adds' },
  { key: 'excludeField', variable: 'DIAGNOSE_EXCLUDE_FIELD', project: 'adds' },
  { key: 'excludeCourse', variable: 'DIAGNOSE_EXCLUDE_COURSE', project: 'adds', commands: ['run'] },
  { key: 'strict', variable: 'DIAGNOSE_STRICT', default: false, project: 'turns-on' },
  { key: 'limit', variable: 'DIAGNOSE_LIMIT', default: 40, project: 'sets' },
  { key: 'progress', variable: 'DIAGNOSE_PROGRESS', default: 'auto', project: 'sets' },
  { key: 'color', variable: 'DIAGNOSE_COLOR', default: true, project: 'sets' },
]

/** Read besides the settings. A token is no setting: it stands in no file that is shared, and in no list. */
export const otherVariables = ['DIAGNOSE_TOKEN', 'DIAGNOSE_CONFIG', 'DIAGNOSE_PROFILE_DIR', 'DIAGNOSE_PINNED'] as const

export function settingOf(key: string): Setting | undefined {
  return settings.find((setting) => setting.key === key)
}

/** @returns the value that the text stands for, or `undefined` where the setting does not take it */
export function settingValue({ key }: Setting, text: string): SettingValue | undefined {
  const schema = configSchema.shape[key]
  const readings: unknown[] = [text]
  if (/^[0-9]{1,15}$/.test(text)) readings.unshift(Number(text))
  if (/^(?:true|1)$/.test(text)) readings.unshift(true)
  if (/^(?:false|0)$/.test(text)) readings.unshift(false)
  readings.push(text.split(','))
  for (const reading of readings) {
    const read = schema.safeParse(reading)
    if (read.success && read.data !== undefined) return read.data
  }
  return undefined
}
