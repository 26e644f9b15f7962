/**
 * Adds the reader's local time to each moment, as a title.
 *
 * @module
 */
export function addLocalTimes(page: Document): void {
  const local = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' })
  for (const time of page.querySelectorAll('time')) {
    const moment = new Date(time.dateTime)
    if (!Number.isNaN(moment.getTime())) time.title = `${local.format(moment)} your time`
  }
}
