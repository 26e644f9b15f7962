/**
 * Numbers, months and sizes as text.
 *
 * @module
 */
const whole = new Intl.NumberFormat('en-GB')
const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 })
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `2,114,666` */
export function exact(count: number): string {
  return whole.format(count)
}

/** `2.1 M`. Below 10,000 it is exact. */
export function compact(count: number): string {
  return count < 10_000
    ? exact(count)
    : short
        .format(count)
        .replace(/([A-Z]+)$/i, '\u00a0$1')
        .toUpperCase()
}

/** `1 course`, `15 courses` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${exact(count)}\u00a0${count === 1 ? one : many}`
}

/** `97.1 %`, as in the tables of the command. Nothing that exists is shown as 0 %, and only all of it as 100 %. */
export function percent(part: number, total: number): string {
  if (total === 0 || part === 0) return '0\u00a0%'
  if (part === total) return '100\u00a0%'
  const share = (100 * part) / total
  if (share > 99.9) return '>\u00a099.9\u00a0%'
  return share < 0.1 ? '<\u00a00.1\u00a0%' : `${share.toFixed(1)}\u00a0%`
}

/** `Nov 2013`; text that is no month stays as it is. */
export function monthText(month: string): string {
  const name = monthNames[Number(month.slice(5, 7)) - 1]
  return name === undefined ? month : `${name} ${month.slice(0, 4)}`
}

export function monthName(number: number): string {
  return monthNames[number - 1] ?? String(number)
}

/** `Sep 2012 – Feb 2016`, or `undefined` where the months are not known. */
export function monthRange(first: string | undefined, last: string | undefined): string | undefined {
  if (first === undefined || last === undefined) return undefined
  return first === last ? monthText(first) : `${monthText(first)} – ${monthText(last)}`
}

/** `1.4 MB`, in powers of 1,000 as on disks. */
export function byteSize(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return `${whole.format(Number((bytes / 1000 ** power).toFixed(1)))}\u00a0${units[power]}`
}

/** How far `count` is on a logarithmic scale that ends at `most`, in per cent; 1 is still to be seen. */
export function logShare(count: number, most: number): number {
  if (count < 1) return 0
  return Math.round((1000 * (Math.log10(count) + 0.3)) / (Math.log10(Math.max(most, count)) + 0.3)) / 10
}
