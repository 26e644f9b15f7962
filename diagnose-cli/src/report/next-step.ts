/**
 * The last line of a command: what to type next, and that nothing has been sent. It can be copied into a shell.
 *
 * @module
 */
import path from 'node:path'
import type { Io } from '../io.ts'

type NextCommand = 'check' | 'coverage' | 'review' | 'show' | 'upload'

/**
 * `Next: diagnose check out/a-b-c.diagnosis   (nothing has been sent)`.
 *
 * @param folder of the diagnosis, absolute
 * @param flag what stands behind the folder
 */
export function nextStep(
  command: NextCommand,
  folder: string,
  io: Pick<Io, 'env' | 'workingFolder'>,
  flag?: '--dropped',
): string {
  const words = [programName(io), command, shownPath(folder, io), ...(flag === undefined ? [] : [flag])]
  return `Next: ${words.join(' ')}   (nothing has been sent)`
}

/** As the user has called it: with npx where npx has started it, since then it is on no path. */
export function programName({ env }: Pick<Io, 'env'>): string {
  return env['npm_command'] === 'exec' ? 'npx diagnose' : 'diagnose'
}

/** A path from here where that is shorter, as a shell takes it. */
export function shownPath(place: string, { workingFolder }: Pick<Io, 'workingFolder'>): string {
  const relative = path.relative(workingFolder, place) || '.'
  return shellWord(relative.length > place.length ? place : relative)
}

/** One word of a shell. Control characters are spelled, so that they do nothing to the terminal either. */
export function shellWord(text: string): string {
  const word = text.startsWith('-') ? `./${text}` : text
  if (/^[A-Za-z0-9_./@%+=:,-]+$/.test(word)) return word
  if (!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(word)) return `'${word.replaceAll("'", String.raw`'\''`)}'`
  const spelled = word.replace(/[\\']/g, String.raw`\$&`).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, bytesSpelled)
  return `$'${spelled}'`
}

function bytesSpelled(character: string): string {
  return [...Buffer.from(character)].map((byte) => String.raw`\x` + byte.toString(16).padStart(2, '0')).join('')
}
