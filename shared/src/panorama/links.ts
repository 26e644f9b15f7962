/**
 * Addresses of the panorama's pages, for pages, mails and offline reports alike.
 *
 * @module
 */
interface Named {
  id: string
  event_type: string
  event_source: string
}

/** `/events/{id}-{slug}`. The slug is for people; only the id is read. */
export function eventPath({ id, event_type, event_source }: Named): string {
  const slug = `${event_type} ${event_source}`
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase()
  return `/events/${id}${slug === '' ? '' : `-${slug}`}`
}

export function diagnosisPath(id: string): string {
  return `/diagnoses/${id}`
}
