import { expect, test } from 'vitest'
import { aShelf } from '../builders/shelf.ts'

test('the pages of a shelf lead to who answers for it', async () => {
  const shelf = await aShelf({ CONTACT: 'ada@example.org' })
  const pages = await Promise.all(
    ['/', '/events', '/nowhere'].map(async (path) =>
      (await fetch(`${shelf.url}${path}`, { headers: { accept: 'text/html' } })).text(),
    ),
  )
  await shelf.close()

  for (const page of pages) expect(page).toContain('<a href="mailto:ada@example.org">Contact</a>')
})
