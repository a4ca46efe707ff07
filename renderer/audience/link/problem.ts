/** The fields of a problem (RFC 9457) that this page reads. */
export interface Problem {
  readonly type: string
  readonly status: number
}

/** Repeated here, because the contract's module imports zod. */
export const problemName = ({ type }: Problem): string => type.slice(type.lastIndexOf('/') + 1)
