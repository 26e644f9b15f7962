/**
 * Flags that mean the same in every command that reports.
 *
 * @module
 */
import { InvalidArgumentError, Option } from 'commander'
import { parseReportTarget, reportFormats, type ReportFormat, type ReportTarget } from '../report/report-target.ts'
import { wholeNumber } from './whole-number.ts'

/** @param formats those that the command can write */
export function outputOption(formats: readonly ReportFormat[] = reportFormats): Option {
  return new Option('-o, --output <format[=path]>', `${formats.join(', ')}; on stdout or into a file; repeatable`)
    .default([], 'table')
    .argParser((text: string, targets: ReportTarget[]) => {
      const target = parseReportTarget(text)
      if (target === undefined || !formats.includes(target.format)) {
        throw new InvalidArgumentError(`Expected one of ${formats.join(', ')}, or format=path.`)
      }
      const all = [...targets, target]
      if (all.filter(({ path }) => path === undefined).length > 1) {
        throw new InvalidArgumentError('Only one report fits on stdout: give the others a path.')
      }
      if (target.path !== undefined && targets.some(({ path }) => path === target.path)) {
        throw new InvalidArgumentError('Two reports do not fit into one file.')
      }
      return all
    })
}

export function limitOption(): Option {
  return new Option('--limit <n>', 'rows of the table').default(40).argParser(wholeNumber(1, 1_000_000))
}
