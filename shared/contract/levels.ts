import { z } from 'zod'
import { listView } from './define.ts'
import { id } from './shapes.ts'

/** No bar is drawn below that, in dB full scale. */
export const lowestDb = -60

export const levelsViews = {
  /** How loud each room that is driven here is, ten times a second while somebody watches. */
  levels: listView({
    roles: ['booth', 'pilot'],
    params: z.strictObject({}),
    key: 'roomId',
    row: z.object({
      roomId: id,
      /** The loudest input by channel, left then right, in dB full scale, -60 or less as -60; empty while none is told of. */
      db: z.array(z.int().min(lowestDb).max(20)).max(2),
    }),
  }),
} as const
