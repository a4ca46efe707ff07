import { z } from 'zod'
import { listView } from './define.ts'
import { id } from './shapes.ts'

/** No bar is drawn below this level, in dB full scale. */
export const lowestDb = -60

export const levelsViews = {
  /** The loudness of each room that this station drives, ten times a second while somebody watches. */
  levels: listView({
    roles: ['booth', 'pilot'],
    params: z.strictObject({}),
    key: 'roomId',
    row: z.object({
      roomId: id,
      /**
       * The loudest input by channel, left then right, in dB full scale; -60 or less is -60. Empty while OBS reports
       * none.
       */
      db: z.array(z.int().min(lowestDb).max(20)).max(2),
    }),
  }),
} as const
