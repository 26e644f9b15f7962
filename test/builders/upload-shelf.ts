/**
 * A shelf with an institution that uploads to it.
 *
 * @module
 */
import type { PanoramaPage } from '@mooc-panorama/shared/panorama/panorama.ts'
import { anInstitutionToken, aShelf, bearer, type TestShelf } from './shelf.ts'

export interface UploadShelf extends TestShelf {
  /** Of the institution `northlake`. */
  token: string
  json<T>(path: string): Promise<T>
  panorama(): Promise<PanoramaPage>
  withdraw(id: string, by?: string): Promise<Response>
  /** Withdraws every diagnosis that is on it. */
  withdrawAll(): Promise<void>
}

export async function anUploadShelf(): Promise<UploadShelf> {
  const shelf = await aShelf()
  const token = await anInstitutionToken(shelf.database.sql, 'northlake')

  async function json<T>(path: string): Promise<T> {
    return (await (await fetch(`${shelf.url}${path}`)).json()) as T
  }

  function withdraw(id: string, by = token): Promise<Response> {
    return fetch(`${shelf.url}/v1/diagnoses/${id}`, { method: 'DELETE', headers: bearer(by) })
  }

  async function withdrawAll(): Promise<void> {
    const { diagnoses } = await json<{ diagnoses: { id: string }[] }>('/v1/diagnoses')
    for (const { id } of diagnoses) await withdraw(id)
  }

  return Object.assign(shelf, { token, json, withdraw, withdrawAll, panorama: () => json<PanoramaPage>('/v1/events') })
}
