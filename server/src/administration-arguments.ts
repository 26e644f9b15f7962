/**
 * What may be given to the commands of an administrator.
 *
 * @module
 */
import { InvalidArgumentError } from 'commander'
import { shortIdPattern } from '@mooc-panorama/shared/base/digest.ts'
import { slugPattern } from './accounts/make-accounts.ts'

export function slugOf(text: string): string {
  if (!slugPattern.test(text)) throw new InvalidArgumentError('Letters, digits, dots and underscores only, up to 64.')
  return text
}

export function textOf(text: string): string {
  if (!/^[^\p{Cc}\p{Cf}\p{Cs}]{1,120}$/u.test(text)) throw new InvalidArgumentError('One line of up to 120 letters.')
  return text
}

export function diagnosisIdArgument(text: string): string {
  if (!shortIdPattern.test(text)) throw new InvalidArgumentError('Ten letters and digits, as the list shows them.')
  return text
}

export function daysOf(text: string): number {
  const days = numberOf(text)
  if (days < 1 || days > 3_650) throw new InvalidArgumentError('From 1 to 3650.')
  return days
}

export function numberOf(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('A number.')
  return Number(text)
}
