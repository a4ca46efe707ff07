import { z } from 'zod'
import { isPlainJson } from '../../../shared/kernel/plain-json.ts'

/**
 * Bytes of a command or of a view's parameters, over any transport. A page of hundreds of rows fits; files use other
 * routes.
 */
export const mostInputBytes = 256 * 1024

/** Limits an input before the schema of its command or view traverses it. */
export const plainInput = z.unknown().refine((value) => isPlainJson(value, mostInputBytes))
