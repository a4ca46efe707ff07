import type { Attempt } from '../attempt.ts'
import type { Venue } from '../venue.ts'
import { hostileCloud } from './hostile-cloud.ts'
import { pairedLaptop } from './paired-laptop.ts'

/** In the order in which they are tried: an attacker who changes the venue for good comes last. */
export const attackersOfVenue: readonly Attempt<Venue>[] = [...pairedLaptop, ...hostileCloud]
