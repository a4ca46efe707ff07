import type { fr } from '../fr/index.ts'
import type { TranslationOf } from '../translation.ts'
import { common } from './common.ts'
import { disagreements } from './disagreements.ts'
import { door } from './door.ts'
import { pilot } from './pilot/index.ts'
import { reception } from './reception.ts'

export const en: TranslationOf<typeof fr> = { common, reception, door, disagreements, pilot }
