import { z } from 'zod'
import { commands, views } from '../../../shared/contract/contract.ts'
import { problem } from '../../../shared/contract/problem.ts'

/** OpenAPI 3.1, from the contract's own schemas. */
export function openApiDocument(version: string): object {
  const json = (schema: object) => ({ 'application/json': { schema } })
  const problems = (statuses: readonly number[]) =>
    Object.fromEntries(
      [...new Set([400, 401, 403, ...statuses])].map((status) => [
        status,
        {
          description: 'Refused',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
    )

  const commandPaths = Object.entries(commands).map(([name, { input, outcome, roles, refusals }]) => [
    `/api/v1/commands/${name}`,
    {
      post: {
        operationId: name,
        description: `Roles: ${roles.join(', ')}.${refusalText(refusals)}`,
        parameters: [
          { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', format: 'uuid' } },
        ],
        requestBody: { required: true, content: json(schemaOf(input, 'input')) },
        responses: {
          200: { description: 'Done', content: json(schemaOf(outcome, 'output')) },
          ...problems([...Object.values(refusals), 409, 415]),
        },
      },
    },
  ])

  const viewPaths = Object.entries(views).map(([name, view]) => [
    `/api/v1/views/${name}`,
    {
      post: {
        operationId: `view.${name}`,
        description: `Roles: ${view.roles.join(', ')}. The same by GET with a query string.`,
        requestBody: { required: false, content: json(schemaOf(view.params, 'input')) },
        responses: {
          200: {
            description: 'The view as it is now',
            content: json({
              type: 'object',
              properties:
                view.kind === 'list'
                  ? { version: { type: 'integer' }, rows: { type: 'array', items: schemaOf(view.row, 'output') } }
                  : { version: { type: 'integer' }, value: schemaOf(view.value, 'output') },
            }),
          },
          ...problems([]),
        },
      },
    },
  ])

  return {
    openapi: '3.1.0',
    info: { title: 'Régie', version },
    security: [{ bearer: [] }],
    paths: Object.fromEntries([...commandPaths, ...viewPaths]),
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: schemaOf(problem, 'output') },
    },
  }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>
  return rest
}

const refusalText = (refusals: object): string =>
  Object.keys(refusals).length === 0 ? '' : ` Refusals: ${Object.keys(refusals).join(', ')}.`
