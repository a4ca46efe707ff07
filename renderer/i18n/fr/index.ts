import { common } from './common.ts'
import { disagreements } from './disagreements.ts'
import { door } from './door.ts'
import { pilot } from './pilot/index.ts'
import { reception } from './reception.ts'

/** One file per screen, so that two people do not write in the same one. */
export const fr = { common, reception, door, disagreements, pilot }
