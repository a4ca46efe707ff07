import type { Problem as ProblemOfContract } from '../../../shared/contract/problem.ts'

/** The fields of a problem (RFC 9457) that this page reads. */
export type Problem = Readonly<Pick<ProblemOfContract, 'type' | 'status'>>

/** Repeated here, because the contract's module imports zod. */
export const problemName = ({ type }: Problem): string => type.slice(type.lastIndexOf('/') + 1)
