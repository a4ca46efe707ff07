import type { Attempt } from '../attempt.ts'
import type { Venue } from '../venue.ts'
import { askingBooth } from './asking-booth.ts'
import { cheapFrames } from './cheap-frames.ts'
import { deletingLaptop } from './deleting-laptop.ts'
import { frames, framesOfTheCloud } from './frames.ts'
import { givenBackLaptop } from './given-back-laptop.ts'
import { hostileCloud } from './hostile-cloud.ts'
import { keepingLaptop } from './keeping-laptop.ts'
import { lowerRole } from './lower-role.ts'
import { manyThings } from './many-things.ts'
import { pairedLaptop } from './paired-laptop.ts'
import { phones } from './phones.ts'
import { putOutLaptop } from './put-out-laptop.ts'
import { stranger } from './stranger.ts'
import { triedWords } from './tried-words.ts'
import { turnedDesks } from './turned-desk.ts'
import { turnedLaptop } from './turned-laptop.ts'

/** In the order of the attempts. Attackers who change the venue permanently come last. */
export const attackersOfVenue: readonly Attempt<Venue>[] = [
  ...pairedLaptop,
  ...triedWords,
  ...lowerRole,
  ...askingBooth,
  ...givenBackLaptop,
  ...turnedDesks,
  ...turnedLaptop,
  ...frames,
  ...hostileCloud,
  ...framesOfTheCloud,
  ...phones,
  ...stranger,
  ...cheapFrames,
  ...manyThings,
  ...deletingLaptop,
  ...keepingLaptop,
  ...putOutLaptop,
]
