/**
 * Why a command does not go on, for its user: what failed, what to do, and the exit code.
 *
 * @module
 */
import { problems as messages, type Problem } from '@mooc-panorama/shared/base/problem.ts'
import { exitCodeRows, exitCodes, type ExitCode } from './exit-codes.ts'
import type { Io } from './io.ts'
import { printable } from './report/plain-text.ts'

export interface Refusal {
  exitCode: ExitCode
  /** One line each. Never content of a log, never a token. */
  message: string[]
  /** For programs: what kind of refusal it is, where the exit code does not say enough. */
  code?: string
  /** Where `diagnose help <topic>` tells more. */
  topic?: HelpTopic
  /** What was found, each with its place. */
  problems?: readonly Problem[]
}

export const helpTopics = ['environment', 'exit-codes', 'formatting', 'privacy', 'bundle'] as const
export type HelpTopic = (typeof helpTopics)[number]

/** Says it on stderr, with `--json` as one object. @returns its exit code */
export function tell(refusal: Refusal, io: Io): ExitCode {
  if (io.jsonErrors) io.err(JSON.stringify(problemObject(refusal)))
  else {
    for (const line of refusal.message) io.err(line)
    const topic = topicOf(refusal)
    if (topic !== undefined) io.err(`More: diagnose help ${topic}`)
  }
  return refusal.exitCode
}

/** After RFC 9457. `status` is that of HTTP and absent here: nothing was asked by HTTP. */
function problemObject(refusal: Refusal): object {
  const { exitCode, message, problems = [] } = refusal
  const row = exitCodeRows.find(({ code }) => code === exitCode)
  const code = refusal.code ?? problems[0]?.code ?? row?.name ?? 'failed'
  return {
    type: `urn:mooc-panorama:diagnose:${code}`,
    title: row?.meaning ?? '',
    detail: message.join('\n'),
    code,
    exitCode,
    help: `diagnose help ${topicOf(refusal) ?? 'exit-codes'}`,
    ...(problems.length > 0 && { errors: problems.map(errorObject) }),
  }
}

function errorObject({ code, file, line, pointer, hint }: Problem): object {
  return { code, message: messages[code], file: file === undefined ? undefined : printable(file), line, pointer, hint }
}

function topicOf({ exitCode, topic }: Refusal): HelpTopic | undefined {
  if (topic !== undefined) return topic
  if (exitCode === exitCodes.private) return 'privacy'
  return exitCode === exitCodes.token ? 'environment' : undefined
}
