import { expect, test } from 'vitest'
import { operationsOf } from './open-api.ts'

test('an operation with parameters and answers that are referred to', () => {
  const document = {
    paths: {
      '/v1/events/{id}': {
        parameters: [{ $ref: '#/components/parameters/id' }],
        get: {
          summary: 'One event',
          responses: { '404': { $ref: '#/components/responses/Problem' } },
        },
      },
    },
    components: {
      parameters: { id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } } },
      responses: { Problem: { description: 'A refusal', content: { 'application/problem+json': {} } } },
    },
  }

  expect(operationsOf(document)).toEqual([
    {
      id: 'get-v1-events-id',
      verb: 'GET',
      path: '/v1/events/{id}',
      summary: 'One event',
      description: undefined,
      needsToken: false,
      bodyTypes: [],
      parameters: [{ name: 'id', place: 'path', type: 'string', required: true, description: undefined }],
      answers: [{ status: '404', description: 'A refusal', types: ['application/problem+json'] }],
    },
  ])
})

test.each([undefined, null, 7, 'x', [], {}, { paths: [] }, { paths: { '/a': null } }, { paths: { '/a': { get: 3 } } }])(
  'a document of another form is no error: %j',
  (document) => {
    expect(operationsOf(document).flatMap(({ parameters, answers }) => [...parameters, ...answers])).toEqual([])
  },
)

test('a reference that leads to itself ends', () => {
  const document = { paths: { '/a': { $ref: '#/paths/~1a' } } }

  expect(operationsOf(document)).toEqual([])
})
