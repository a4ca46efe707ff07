import { z } from 'zod'
import { isPlainJson } from '../../../shared/kernel/plain-json.ts'

/** Of a command or a view's parameters, whichever way they come: a page of hundreds of rows fits; a file does not come this way. */
export const mostInputBytes = 256 * 1024

/** The same, before the command's or the view's own schema has seen it: nothing has walked through it yet. */
export const plainInput = z.unknown().refine((value) => isPlainJson(value, mostInputBytes))
