/**
 * Text that is safe to print on a terminal, and numbers as people read them. Both are the same in every locale.
 *
 * @module
 */

/** Without control characters, line separators and marks that turn the writing direction: a name must not move the cursor. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd')
}

/** `9583339` as `9,583,339`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, ',')
}

/** `1 event`, `2 events`, `0 categories`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** A share as per cent. What is not nothing is not shown as 0 %, what is not all not as 100 %. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0 %'
  const value = (100 * part) / whole
  if (part === whole) return '100 %'
  if (value > 99.9) return '> 99.9 %'
  return value < 0.1 ? '< 0.1 %' : `${value.toFixed(1)} %`
}

/** `18.2 GB`. Steps of 1000, as disks are sold. */
export function byteSize(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB', 'PB']
  if (bytes < 1000) return `${bytes} bytes`
  const step = Math.min(units.length, Math.floor(Math.log10(bytes) / 3))
  return `${(bytes / 1000 ** step).toFixed(1)} ${units[step - 1]}`
}

/** `950`, `210 k`, `1.2 M`: a number to glance at. */
export function compact(count: number): string {
  const units = ['', ' k', ' M', ' G', ' T']
  let value = Math.round(count)
  let step = 0
  while (value >= 999.5 && step < units.length - 1) {
    value /= 1000
    step++
  }
  return `${value < 9.95 && step > 0 ? value.toFixed(1) : Math.round(value)}${units[step]}`
}
