/**
 * Style sheet, script and icon. Names carry a hash of the content, so browsers keep them.
 *
 * @module
 */
import type { FastifyInstance } from 'fastify'
import type { Asset } from '@mooc-panorama/web/assets.ts'

export function assetRoutes(app: FastifyInstance, assets: readonly Asset[]): void {
  for (const { path, contentType, body } of assets) {
    const isHashed = /-[0-9a-f]{8,}\./.test(path)
    const content = Buffer.from(body)
    app.get(path, async (_request, reply) =>
      reply
        .header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
        .type(contentType)
        .send(content),
    )
  }
}
