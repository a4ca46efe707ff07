import type { z } from 'zod'

/** A route that is neither a command nor a view. `roles`: absent if the route needs no token. */
export interface RouteDocument {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly operationId: string
  readonly description: string
  readonly roles?: readonly string[]
  /** The path's parameters, which stand between braces. */
  readonly pathParams?: Readonly<Record<string, z.ZodType>>
  readonly query?: Readonly<Record<string, { readonly description: string; readonly schema: z.ZodType }>>
  /** The request's body: JSON by a schema, or a file. */
  readonly takes?: z.ZodType | 'file'
  /** The answer: JSON by a schema, or text of a media type. */
  readonly gives:
    | z.ZodType
    | 'text/csv'
    | 'text/vtt'
    | 'image/jpeg'
    | 'application/pdf'
    | 'application/zip'
    | 'application/x-ndjson'
    | 'any-json'
  /** Statuses of its problems, besides those of every route that requires a role. */
  readonly problems: readonly number[]
}
