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
      /** When this run of the station last made a copy. */
      lastAt: instant.nullable(),
      problem: z.enum(['in-use', 'newer', 'unreadable', 'disk-full', 'read-only', 'folder-unreachable']).nullable(),
    }),
  }),
} as const
