import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import type { StreamKind } from '../stream.ts'

const grant = z.strictObject({
  role: z.enum(['reception', 'door', 'moderator', 'referent', 'booth', 'pilot', 'screen']),
  label: z.string(),
  checkpoint: z.string().nullable(),
  /** ms since 1970 */
  expiresAt: z.int(),
})
export type AccessGrant = z.output<typeof grant>

/** A browser's or script's way in. Its secrets are derived from a key and never stored (decision 43). */
export interface AccessState {
  readonly grant: AccessGrant | null
  readonly createdAt: Instant
  /** The station that created it, whose role tells which key its secrets are made of. */
  readonly station: StationId | null
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
  initial: { grant: null, createdAt: 0 as Instant, station: null, used: false, revoked: false },
  evolve(state, event, { at, station }) {
    switch (event.type) {
      case 'AccessCreated': {
        // Made once: a second one would give what a pilot has not given.
        if (state.grant !== null) return state
        const { type: _, ...grant } = event
        return { ...state, grant, createdAt: at, station }
      }
      case 'AccessUsed':
        return { ...state, used: true }
      case 'AccessRevoked':
        return { ...state, revoked: true }
    }
  },
}
