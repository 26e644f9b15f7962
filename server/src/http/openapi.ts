/**
 * The OpenAPI 3.1 document, made of the descriptions that the routes were registered with.
 *
 * @module
 */
import * as z from 'zod'
import { problemDetailsSchema } from '@mooc-panorama/shared/panorama/problem-details.ts'
import type { AnswerDescription, RouteDescription } from './api-route.ts'

export function openApiDocument(described: readonly RouteDescription[], publicUrl: string): object {
  const paths = Map.groupBy(described, ({ url }) => openApiPath(url))
  return {
    openapi: '3.1.0',
    info: {
      title: 'MOOC Panorama',
      version: '1',
      description:
        'What the logs of online courses hold, merged from the diagnoses of institutions. Changes are additive.',
      license: { name: 'CC0 1.0 (data)', identifier: 'CC0-1.0' },
    },
    servers: [{ url: publicUrl }],
    paths: Object.fromEntries(
      [...paths].map(([path, routes]) => [
        path,
        Object.fromEntries(routes.map((route) => [route.method.toLowerCase(), operation(route)])),
      ]),
    ),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token that begins with moocdb_.' } },
      schemas: { Problem: jsonSchema(problemDetailsSchema, 'output') },
    },
  }
}

/** `/v1/events/:id` as `/v1/events/{id}`. */
function openApiPath(url: string): string {
  return url.replace(/:(\w+)/g, '{$1}')
}

function operation({ method, url, summary, token, query, body, answers }: RouteDescription): object {
  return {
    operationId: `${method.toLowerCase()}${url.replace(/[^A-Za-z0-9]+(\w?)/g, (_all, next: string) => next.toUpperCase())}`,
    summary,
    ...(token !== undefined && { security: [{ token: [] }] }),
    parameters: [...pathParameters(url), ...queryParameters(query)],
    ...(body !== undefined && { requestBody: requestBody(body) }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, response(answer)])),
      default: response({
        description: 'A refusal, after RFC 9457.',
        contentType: 'application/problem+json',
        problem: true,
      }),
    },
  }
}

function pathParameters(url: string): object[] {
  return [...url.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(query: z.ZodObject | undefined): object[] {
  if (query === undefined) return []
  return Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: jsonSchema(schema as z.ZodType, 'input'),
  }))
}

function requestBody({ contentType, schema }: NonNullable<RouteDescription['body']>): object {
  const described = jsonSchema(schema, 'input') as { properties?: object; required?: string[] }
  if (contentType === 'application/json') return { required: true, content: { [contentType]: { schema: described } } }
  const bundle = { type: 'string', contentMediaType: 'application/zip' }
  const withFile = {
    ...described,
    properties: { ...described.properties, bundle },
    required: [...(described.required ?? []), 'bundle'],
  }
  return { required: true, content: { [contentType]: { schema: withFile } } }
}

function response({ description, contentType, schema, problem }: AnswerDescription & { problem?: boolean }): object {
  if (problem) {
    const content = { [contentType ?? '']: { schema: { $ref: '#/components/schemas/Problem' } } }
    return { description, content }
  }
  if (schema !== undefined)
    return { description, content: { 'application/json': { schema: jsonSchema(schema, 'output') } } }
  return { description, ...(contentType !== undefined && { content: { [contentType]: {} } }) }
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
