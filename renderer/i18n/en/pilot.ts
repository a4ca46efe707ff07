import type { pilot as french } from '../fr/pilot.ts'
import type { TranslationOf } from '../translation.ts'

export const pilot: TranslationOf<typeof french> = {}
