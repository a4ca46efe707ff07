import { z } from 'zod'
import { commands, views } from '../../../shared/contract/contract.ts'
import { problem } from '../../../shared/contract/problem.ts'
import { routeDocuments } from './openapi-routes.ts'
import { sessionCookie } from './request-guard.ts'
import type { RouteDocument } from './route-document.ts'

/** OpenAPI 3.1, from the contract's own schemas. */
export function openApiDocument(version: string): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Régie', version },
    security: [{ bearer: [] }, { cookie: [] }],
    paths: Object.fromEntries([...commandPaths(), ...viewPaths(), ...routeDocuments.map(routePath)]),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: sessionCookie },
      },
      schemas: { Problem: schemaOf(problem, 'output') },
    },
  }
}

const commandPaths = () =>
  Object.entries(commands).map(([name, { input, outcome, roles, refusals }]) => [
    `/api/v1/commands/${name}`,
    {
      post: {
        operationId: name,
        description: `${rolesText(roles)}${refusalText(refusals)}`,
        parameters: [
          { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', format: 'uuid' } },
          { name: 'Command-Ago-Ms', in: 'header', required: false, schema: { type: 'integer', minimum: 0 } },
        ],
        requestBody: { required: true, content: json(schemaOf(input, 'input')) },
        responses: {
          200: { description: 'Done', content: json(schemaOf(outcome, 'output')) },
          ...problems([...rolesProblems, ...Object.values(refusals), 409, 415]),
        },
      },
    },
  ])

const viewPaths = () =>
  Object.entries(views).map(([name, view]) => {
    const params = schemaOf(view.params, 'input')
    const responses = {
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
      ...problems(rolesProblems),
    }
    return [
      `/api/v1/views/${name}`,
      {
        get: {
          operationId: `view.${name}.get`,
          description: rolesText(view.roles),
          parameters: Object.entries(params.properties ?? {}).map(([param, schema]) => ({
            name: param,
            in: 'query',
            required: params.required?.includes(param) ?? false,
            schema,
          })),
          responses,
        },
        post: {
          operationId: `view.${name}`,
          description: rolesText(view.roles),
          requestBody: { required: false, content: json(params) },
          responses,
        },
      },
    ]
  })

function routePath(document: RouteDocument) {
  const { method, path, operationId, description, roles, pathParams, query, takes, gives, ...route } = document
  const answer =
    gives === 'text/csv' || gives === 'text/vtt' || gives === 'application/x-ndjson'
      ? { [gives]: { schema: { type: 'string' } } }
      : gives === 'image/jpeg' || gives === 'application/pdf' || gives === 'application/zip'
        ? { [gives]: bytes }
        : json(gives === 'any-json' ? { type: 'object' } : schemaOf(gives, 'output'))
  const operation = {
    operationId,
    description: roles ? `${rolesText(roles)} ${description}` : description,
    ...(!roles && { security: [] }),
    ...(pathParams && {
      parameters: Object.entries(pathParams).map(([name, schema]) => ({
        name,
        in: 'path',
        required: true,
        schema: schemaOf(schema, 'input'),
      })),
    }),
    ...(query && {
      parameters: Object.entries(query).map(([name, { schema, ...more }]) => {
        const said = schemaOf(schema, 'input')
        return {
          name,
          in: 'query',
          required: false,
          ...more,
          ...(said.properties ? { content: json(said) } : { schema: said }),
        }
      }),
    }),
    ...(takes && {
      requestBody: { required: true, content: takes === 'file' ? file : json(schemaOf(takes, 'input')) },
    }),
    responses: {
      200: { description: 'Done', content: answer },
      ...problems(roles ? [...rolesProblems, ...route.problems] : route.problems),
    },
  }
  return [path, { [method]: operation }]
}

const json = (schema: object) => ({ 'application/json': { schema } })
const bytes = { schema: { type: 'string', format: 'binary' } }
const file = {
  'text/csv': bytes,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': bytes,
  'application/octet-stream': bytes,
}

const rolesProblems = [400, 401, 403]
const problems = (statuses: readonly number[]) =>
  Object.fromEntries(
    [...new Set(statuses)].map((status) => [
      status,
      {
        description: 'Refused',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )

interface JsonSchema {
  readonly properties?: Readonly<Record<string, object>>
  readonly required?: readonly string[]
}
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>
  return rest
}

const rolesText = (roles: readonly string[]): string => `Roles: ${roles.join(', ')}.`
const refusalText = (refusals: object): string =>
  Object.keys(refusals).length === 0 ? '' : ` Refusals: ${Object.keys(refusals).join(', ')}.`
