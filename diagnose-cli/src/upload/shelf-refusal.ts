/**
 * What the user is told where a shelf refuses, or where no shelf is there to refuse.
 *
 * @module
 */
import { problemDetailsSchema } from '@mooc-panorama/shared/panorama/problem-details.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Refusal } from '../refusal.ts'
import { printable } from '../report/plain-text.ts'

/** The shelf's own words, where it has any; a proxy in between may answer in HTML. */
export function refusalOf(status: number, json: unknown): Refusal {
  const details = problemDetailsSchema.safeParse(json)
  if (!details.success) {
    return {
      exitCode: exitCodeOf(status, ''),
      message: [`The shelf answered with status ${status}, and no explanation.`],
    }
  }
  const { type, title, detail, errors = [] } = details.data
  const findings = errors.slice(0, 100).map(({ code, message, file, line, pointer, hint }) => {
    const place = `${file ?? ''}${line === undefined ? '' : `:${line}`}${pointer === undefined ? '' : ` ${pointer}`}`
    return printable(`  ${place === '' ? '' : `${place}: `}${message}${hint === undefined ? '' : ` ${hint}`} [${code}]`)
  })
  const more = errors.length > findings.length ? [`  … ${errors.length - findings.length} more`] : []
  const message = [printable(detail === '' || detail === title ? title : `${title} ${detail}`), ...findings, ...more]
  const kind = /\/problems\/([a-z-]{1,40})$/.exec(type)?.[1]
  return { exitCode: exitCodeOf(status, type), message, ...(kind !== undefined && { code: `shelf.${kind}` }) }
}

function exitCodeOf(status: number, type: string): ExitCode {
  if (type.endsWith('/terms-not-accepted')) return exitCodes.declined
  if (status === 401 || status === 403) return exitCodes.token
  if (status === 429 || status >= 500) return exitCodes.network
  return status >= 400 ? exitCodes.rejected : exitCodes.failed
}

/** fetch wraps what went wrong; the innermost code says it. */
export function causeCode(error: unknown): string {
  let code = ''
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') code = at.code
    else if (at.name === 'TimeoutError') code = 'TIMEOUT'
  }
  return /^[A-Z0-9_]+$/.test(code) ? code : ''
}
