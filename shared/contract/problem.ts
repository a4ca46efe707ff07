import { z } from 'zod'

/** RFC 9457. `type` ends in `/` and a stable name; `detail` is for developers and never holds personal data. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** For `invalid`: the fields and the reasons, in French and in English. */
  errors: z.array(z.object({ field: z.string(), message: z.string(), messageEn: z.string() })).optional(),
  /** For every 403: the roles that are allowed. */
  roles: z.array(z.string()).optional(),
  /** For `stale`: the present version of the changed thing. */
  version: z.int().optional(),
})
export type Problem = z.output<typeof problem>

const prefix = 'urn:regie:problem/'

export const problemOf = (
  name: string,
  status: number,
  more: Partial<Omit<Problem, 'type' | 'status'>> = {},
): Problem => ({
  type: `${prefix}${name}`,
  title: more.title ?? name.replaceAll('-', ' '),
  status,
  ...more,
})

/** For example `already-used` for `urn:regie:problem/already-used`. */
export const problemName = (problem: Problem): string => problem.type.slice(problem.type.lastIndexOf('/') + 1)
