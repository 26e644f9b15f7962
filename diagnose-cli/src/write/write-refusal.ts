/**
 * Why something could not be written, in words.
 *
 * @module
 */

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'it can only be read'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your share of the disk is full'],
  ['EFBIG', 'the file is too large for this disk'],
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'a part of the path is a file'],
  ['EISDIR', 'it is a folder'],
  ['EIO', 'the disk does not answer'],
])

/** `the disk is full [ENOSPC]`. @returns `undefined` where the error is none of the system, so a bug */
export function writeRefusal(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^E[A-Z]{2,20}$/.test(code)) return undefined
  return `${reasons.get(code) ?? 'the system refuses it'} [${code}]`
}
