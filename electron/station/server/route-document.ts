import type { z } from 'zod'

/** A route that is neither a command nor a view. `roles`: absent where no token is asked for. */
export interface RouteDocument {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly operationId: string
  readonly description: string
  readonly roles?: readonly string[]
  /** What stands in the path between braces. */
  readonly pathParams?: Readonly<Record<string, z.ZodType>>
  readonly query?: Readonly<Record<string, { readonly description: string; readonly schema: z.ZodType }>>
  /** What is sent: JSON as a schema says, or a file. */
  readonly takes?: z.ZodType | 'file'
  /** What is answered: JSON as a schema says, or text of a media type. */
  readonly gives:
    | z.ZodType
    | 'text/csv'
    | 'text/vtt'
    | 'image/jpeg'
    | 'application/pdf'
    | 'application/zip'
    | 'application/x-ndjson'
    | 'any-json'
  /** Statuses of its problems, beside those of every route that asks for a role. */
  readonly problems: readonly number[]
}
