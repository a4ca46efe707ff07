import { z } from 'zod'
import { openingItems } from '../domain/event/opening.ts'
import { listView, valueView } from './define.ts'
import { instant } from './shapes.ts'

export const openingViews = {
  /** What is to be in order before the doors open, always in the same order. Nothing here keeps the doors shut. */
  opening: listView({
    roles: ['pilot'],
    params: z.strictObject({}),
    key: 'item',
    row: z.object({
      item: z.enum(openingItems),
      /** Due only on the morning itself. */
      isOfMorning: z.boolean(),
      /** `wanting`: something is missing. `due`: not yet. */
      state: z.enum(['ready', 'wanting', 'due']),
      /** Why, by item: `openingWords` and `morningWords` list them. */
      word: z.string(),
      count: z.int(),
      of: z.int(),
      /** The printer or station that it is about, or codes of sessions. Null if none is. */
      name: z.string().nullable(),
      at: instant.nullable(),
      /** When `state` last changed since the start of this station, as far as somebody has read it. */
      changedAt: instant.nullable(),
    }),
  }),
  /** People who are in today and have no badge, neither out nor on its way. */
  'badges.lacking': valueView({
    roles: ['reception', 'pilot'],
    params: z.strictObject({}),
    value: z.object({ people: z.int() }),
  }),
} as const
