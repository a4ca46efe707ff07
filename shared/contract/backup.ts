import { z } from 'zod'
import { command, valueView } from './define.ts'
import { instant } from './shapes.ts'

export const backupCommands = {
  'backup.configure': command({
    roles: ['pilot'],
    input: z.strictObject({
      /** Absolute path of a folder, preferably on another disk. Null stops the copies. */
      folder: z.string().trim().min(1).max(500).nullable(),
    }),
    outcome: z.object({}),
    refusals: { 'path-not-absolute': 400, 'same-folder': 400 },
  }),
} as const

export const backupViews = {
  backup: valueView({
    roles: ['pilot'],
    params: z.strictObject({}),
    value: z.object({
      folder: z.string().nullable(),
      /** When the newest copy was made, as far as this station knows. Whether it opens is not tried. */
      lastAt: instant.nullable(),
      /** The newest copy is of an earlier run: it lay in the folder when the station started. */
      isEarlier: z.boolean(),
      problem: z.enum(['in-use', 'newer', 'unreadable', 'disk-full', 'read-only', 'folder-unreachable']).nullable(),
    }),
  }),
} as const
