/**
 * The pages of the web workspace. They are `.tsx`, so they can be loaded only after `registerTsx`.
 *
 * @module
 */
import type * as render from '@mooc-panorama/web/render.tsx'
import { registerTsx } from '@mooc-panorama/web/tsx.ts'

export type { Site } from '@mooc-panorama/web/site.ts'

export type Pages = typeof render

export async function loadPages(): Promise<Pages> {
  registerTsx()
  return import('@mooc-panorama/web/render.tsx')
}
