/**
 * The pages of the web workspace. They are `.tsx`, so they can be loaded only after `registerTsx`.
 *
 * @module
 */
import { registerTsx } from '@mooc-panorama/web/tsx.ts'

export type { Site } from '@mooc-panorama/web/site.ts'

export type Pages = typeof import('@mooc-panorama/web/render.tsx')

export async function loadPages(): Promise<Pages> {
  registerTsx()
  return import('@mooc-panorama/web/render.tsx')
}
