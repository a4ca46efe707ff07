import type { reception as french } from '../fr/reception.ts'
import type { TranslationOf } from '../translation.ts'

export const reception: TranslationOf<typeof french> = { title: 'Reception' }
