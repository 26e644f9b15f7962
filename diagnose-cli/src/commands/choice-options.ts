/**
 * Flags by which the owner of a log keeps more back than the rules do.
 *
 * @module
 */
import path from 'node:path'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { fail, ok, type Result } from '@mooc-panorama/shared/base/result.ts'
import { isFieldPath, profiles, type EventChoice, type Profile } from '@mooc-panorama/shared/diagnosis/withheld.ts'
import { lowerProfile } from '@mooc-panorama/shared/diagnosis/withhold.ts'
import { resolveSettings, type Settings } from '../config/resolve-settings.ts'
import type { SettingKey } from '../config/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Refusal } from '../refusal.ts'
import { noDecisions, readDecisions, type Decisions } from '../review/review-file.ts'
import type { KeepBack } from '../run/keep-back.ts'

export interface ChoiceFlags {
  profile: Profile
  excludeEvent: string[]
  onlyEvent: string[]
  excludeField: string[]
  excludeCourse?: string[]
  review?: string
  minCount: number
  iKnow?: true
  config?: string
}

export function withChoiceOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--profile <kind>', 'how much of a sample is shown; structure: no value, schema-only: no sample')
        .choices(profiles)
        .default('full'),
    )
    .addOption(listOption('--exclude-event <type[@source]>', 'leave this event type out; repeatable', eventForm))
    .addOption(listOption('--only-event <type[@source]>', 'leave every other event type out; repeatable', eventForm))
    .addOption(
      listOption('--exclude-field <path>', 'leave this field out, such as context.user_id; repeatable', isFieldPath),
    )
    .option('--review <file>', 'decide as `diagnose review` has written down in this file')
    .option('--i-know', 'show more than your own settings say')
}

/** Only where the log itself is read: a partial state no longer tells the events of one course. */
export function courseOption(): Option {
  return listOption('--exclude-course <id>', 'count no event of this course; reads on one thread; repeatable', isText)
}

export async function keepBackOf(flags: ChoiceFlags, io: Io): Promise<Result<KeepBack, Refusal>> {
  const settings = resolveSettings(flags.config, io)
  if (!settings.ok) return settings
  const { held } = settings.value
  const weaker = weakerThan(held, flags)
  if (weaker !== undefined) return fail(weaker)
  const decided = flags.review === undefined ? noDecisions : await decisionsOf(flags.review, io)
  if (decided === undefined) {
    const message = ['--review names no file that `diagnose review` has written. Nothing was read.']
    return fail({ exitCode: exitCodes.usage, message })
  }
  // A flag adds to what is set for good.
  const also = (key: SettingKey, own: readonly string[]): string[] => [
    ...new Set([...[held.get(key)?.value ?? []].flat().map(String), ...own]),
  ]
  const courses = flags.excludeCourse === undefined ? [] : also('excludeCourse', flags.excludeCourse)
  return ok({
    choices: {
      profile: flags.profile,
      excludedEvents: [...also('excludeEvent', flags.excludeEvent).map(eventChoice), ...decided.events],
      onlyEvents: flags.onlyEvent.map(eventChoice),
      excludedFields: [...also('excludeField', flags.excludeField), ...decided.fields],
    },
    courses: [...new Set([...courses, ...decided.courses])],
    approvals: decided.approved,
    decided,
  })
}

async function decisionsOf(file: string, io: Io): Promise<Decisions | undefined> {
  const read = await readDecisions(path.resolve(io.workingFolder, file))
  return typeof read === 'string' ? undefined : read
}

/** A flag that is typed once should not undo by accident what somebody has set for good. */
function weakerThan(held: Settings['held'], { profile, minCount, iKnow }: ChoiceFlags): Refusal | undefined {
  if (iKnow) return undefined
  const [least, set] = [Number(held.get('minCount')?.value ?? 1), held.get('profile')?.value ?? 'full']
  const isWider = lowerProfile(profile, set as Profile) !== profile // the schema of the settings has only profiles
  if (minCount >= least && !isWider) return undefined
  const flag = minCount < least ? `--min-count ${minCount}` : `--profile ${profile}`
  const message = [`${flag} would show more than your settings say. Add --i-know where you mean it.`]
  return { exitCode: exitCodes.usage, message }
}

export function listOption(flags: string, text: string, isOne: (text: string) => boolean): Option {
  return new Option(flags, text).default([], 'none').argParser((value: string, others: string[]) => {
    if (isOne(value)) return [...others, value]
    throw new InvalidArgumentError('It has not the form that is asked for.')
  })
}

const sourceAtEnd = /^(.+)@([a-z]+|\{unlisted\})$/s

export function eventChoice(text: string): EventChoice {
  const [, eventType, eventSource] = sourceAtEnd.exec(text) ?? []
  return eventType === undefined ? { eventType: text } : { eventType, eventSource }
}

function eventForm(text: string): boolean {
  return text !== '' && text.length <= 300
}

function isText(text: string): boolean {
  return text !== '' && text.length <= 500
}
