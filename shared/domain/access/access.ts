import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import type { StreamKind } from '../stream.ts'

const grant = z.strictObject({
  role: z.enum(['reception', 'door', 'moderator', 'referent', 'booth', 'pilot', 'screen']),
  label: z.string(),
  checkpoint: z.string().nullable(),
  /** ms since 1970 */
  expiresAt: z.int(),
})
export type AccessGrant = z.output<typeof grant>

/** A browser's or script's way in. Its secrets are derived from the event's key and never stored. */
export interface AccessState {
  readonly grant: AccessGrant | null
  readonly createdAt: Instant
  readonly used: boolean
  readonly revoked: boolean
}

export const accessEvents = {
  AccessCreated: grant,
  AccessUsed: z.strictObject({}),
  AccessRevoked: z.strictObject({}),
}
export type AccessEvent =
  | ({ readonly type: 'AccessCreated' } & AccessGrant)
  | { readonly type: 'AccessUsed' }
  | { readonly type: 'AccessRevoked' }

export const accessStream: StreamKind<AccessState, AccessEvent> = {
  initial: { grant: null, createdAt: 0 as Instant, used: false, revoked: false },
  evolve(state, event, { at }) {
    switch (event.type) {
      case 'AccessCreated': {
        // Made once: a second one would give what a pilot has not given.
        if (state.grant !== null) return state
        const { type: _, ...grant } = event
        return { ...state, grant, createdAt: at }
      }
      case 'AccessUsed':
        return { ...state, used: true }
      case 'AccessRevoked':
        return { ...state, revoked: true }
    }
  },
}
