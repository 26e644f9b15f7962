/**
 * The bundle as a zip whose bytes follow from its files alone: sorted names, one date, nothing compressed, since
 * compressed bytes differ from one zlib to the next.
 *
 * @module
 */
import { ZipArchive } from 'archiver'

/** The first day that a zip can name. */
const date = new Date('1980-01-01T00:00:00Z')

export async function zipOf(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const archive = new ZipArchive({ store: true, forceLocalTime: false })
  const chunks: Uint8Array[] = []
  const finished = new Promise<void>((resolve, reject) => {
    archive.on('data', (chunk) => chunks.push(chunk))
    archive.on('warning', reject)
    archive.on('error', reject)
    archive.on('end', resolve)
  })
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    archive.append(Buffer.from(bytes), { name, date, mode: 0o644 })
  }
  await Promise.all([archive.finalize(), finished])
  return new Uint8Array(Buffer.concat(chunks))
}
