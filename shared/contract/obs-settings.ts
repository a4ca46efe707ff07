import { z } from 'zod'
import { listView } from './define.ts'
import { id } from './shapes.ts'

export const obsSettingsViews = {
  /** The settings of each OBS, for the person who configures it. A password is never shown. */
  obsSettings: listView({
    roles: ['booth', 'pilot'],
    params: z.strictObject({}),
    key: 'obsId',
    row: z.object({
      obsId: id,
      roomId: id,
      name: z.string(),
      address: z.string(),
      hasPassword: z.boolean(),
      safetyScene: z.string().nullable(),
      takesOverAlone: z.boolean(),
    }),
  }),
} as const
