/** What this page reads of a problem (RFC 9457). */
export interface Problem {
  readonly type: string
  readonly status: number
}

/** Written here once more, since the contract's module brings zod along. */
export const problemName = ({ type }: Problem): string => type.slice(type.lastIndexOf('/') + 1)
