import type { Attempt } from '../attempt.ts'
import type { Venue } from '../venue.ts'
import { hostileCloud } from './hostile-cloud.ts'
import { lowerRole } from './lower-role.ts'
import { pairedLaptop } from './paired-laptop.ts'
import { phones } from './phones.ts'
import { putOutLaptop } from './put-out-laptop.ts'
import { stranger } from './stranger.ts'
import { turnedDesks } from './turned-desk.ts'
import { turnedLaptop } from './turned-laptop.ts'

/** In the order in which they are tried: an attacker who changes the venue for good comes last. */
export const attackersOfVenue: readonly Attempt<Venue>[] = [
  ...pairedLaptop,
  ...lowerRole,
  ...turnedDesks,
  ...turnedLaptop,
  ...hostileCloud,
  ...phones,
  ...stranger,
  ...putOutLaptop,
]
