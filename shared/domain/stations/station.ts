import { z } from 'zod'
import { proofText, seqByOrigin, typedText } from '../bounds.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'
import { everyStationRole, type StationRole } from './authority.ts'
import { commonCut } from './first-release.ts'
import { type Sealing, sealings } from './sealing.ts'

export interface StationState {
  readonly pairing: StationPairing | null
  /** The writer of that pairing was put out later. */
  readonly isPairedByPutOut?: true
  /** Every role that it has been paired for: copies of its folder may have any of them. */
  readonly roles: readonly StationRole[]
  readonly name: string
  readonly revoked: StationRevocation | null
  /** It has given everything to the hub, and is erased. */
  readonly givenBack: boolean
  /**
   * By origin, the last number that the hub held when it heard that; the lowest of several statements. Null until then.
   */
  readonly returned: SeqByOrigin | null
  /** Where it can be reached as the hub. Null if it has not said so. */
  readonly address: StationAddress | null
  /** Of the cloud: its address for people and hubs, `https://host`. Null for every other station. */
  readonly cloudUrl: string | null
  /** Of the cloud: over a network paid by volume, people's facts wait; audience and show go up. */
  readonly metered: boolean
  /** How its database key is kept, by its own statement. Null if it made none. */
  readonly sealing: Sealing | null
  /** The key to which keys for this station are sealed: X25519 public key, base64. Null if it has published none. */
  readonly boxKey: string | null
  /** How often a pilot has granted it its whole quota once more. */
  readonly quotaRaises: number
}

const pairing = z.strictObject({
  name: typedText,
  role: z.enum(everyStationRole),
  /** SPKI DER, base64. Links pin it, and its signatures prove the writer of an origin. */
  publicKey: proofText,
  /** By the pilot's signing key, over `pairingText`. */
  signature: proofText,
})
export type StationPairing = z.output<typeof pairing>

const revocation = z.strictObject({
  /** By origin, the last number that counts. An unlisted origin counts for nothing. */
  cut: seqByOrigin,
  /** By the pilot's signing key, over `revocationText`: whether it counts depends on no other event. */
  signature: proofText,
})
export type StationRevocation = z.output<typeof revocation>
type SeqByOrigin = z.output<typeof seqByOrigin>

const address = z.strictObject({
  /** `wss://host:port` */
  linkUrl: z.string().max(200),
  /** `https://host:port`, for the staff's browsers. */
  staffUrl: z.string().max(200),
  /** `http://host:port`, for the public's phones. Unknown for a station of an earlier version. */
  publicUrl: z.string().max(200).optional(),
})
export type StationAddress = z.output<typeof address>

export const stationEvents = {
  StationPaired: pairing,
  StationRenamed: z.strictObject({ name: typedText }),
  /** Repeated, it raises what counts. A later pairing admits the station anew. */
  StationRevoked: revocation,
  StationReachable: address,
  CloudReachable: z.strictObject({ url: z.string().max(300) }),
  CloudMetered: z.strictObject({ on: z.boolean() }),
  StationGivenBack: z.strictObject({}),
  /**
   * By a pilot's station, which holds everything that the returned station wrote: what a copy of it writes counts no
   * more.
   */
  StationReturned: z.strictObject({ held: seqByOrigin }),
  StationQuotaRaised: z.strictObject({}),
  StationSealed: z.strictObject({ sealing: z.enum(sealings) }),
  /** 32 bytes, base64. */
  StationBoxKeyTold: z.strictObject({ boxKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/) }),
}
export type StationEvent = EventIn<typeof stationEvents>

/** The text that a pilot signs to admit a station. */
export const pairingText = (eventId: string, stationId: string, role: string, publicKey: string): string =>
  ['regie-pairing-1', eventId, stationId, role, publicKey].join('\n')

/** The text that a pilot signs to put a station out. */
export const revocationText = (eventId: string, stationId: string, cut: StationRevocation['cut']): string => {
  const lines = Object.entries(cut).map(([origin, seq]) => `${origin} ${seq}`)
  return ['regie-revocation-1', eventId, stationId, ...lines.sort()].join('\n')
}

/** By origin, the last number of a station that counts. An unlisted origin counts for nothing. Null: all counts. */
export const cutOf = ({ revoked, returned }: Pick<StationState, 'revoked' | 'returned'>): SeqByOrigin | null =>
  revoked?.cut ?? returned

export function isBeyondCut(state: Pick<StationState, 'revoked' | 'returned'>, origin: string, seq: number): boolean {
  const cut = cutOf(state)
  return cut !== null && seq > (cut[origin] ?? 0)
}

/** It is no longer a station of the event: put out, or given back. */
export const hasLeft = ({ revoked, givenBack }: Pick<StationState, 'revoked' | 'givenBack'>): boolean =>
  revoked !== null || givenBack

/** The role of a station that is still of the event. Null for any other. */
export const standingRoleOf = (state: Pick<StationState, 'pairing' | 'revoked' | 'givenBack'>): StationRole | null =>
  hasLeft(state) ? null : (state.pairing?.role ?? null)

/** Whether a station's facts count differently: by another role, up to another place, or no more. */
export const isAnotherStanding = (one: StationState, other: StationState): boolean =>
  one.pairing?.role !== other.pairing?.role ||
  (one.revoked === null) !== (other.revoked === null) ||
  JSON.stringify(cutOf(one)) !== JSON.stringify(cutOf(other))

/**
 * Whether a pairing would take the role of a station that is of the event. A pilot's station is given back or put out
 * first. No pairing by a pilot's station that was put out takes a role that another one gave.
 */
const takesRole = (state: StationState, role: StationRole, isPutOut: boolean): boolean => {
  const standing = standingRoleOf(state)
  if (standing === null || standing === role || role === 'pilot') return false
  return standing === 'pilot' || (isPutOut && !state.isPairedByPutOut)
}

/** Empty: it has no own address. Pages and mails lead there. */
const isWebOrigin = (url: string): boolean =>
  url === '' || /^https?:\/\/(?:\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/.test(url)

export const stationStream: KeptStreamKind<StationState, StationEvent> = {
  lane: 'system',
  events: stationEvents,
  isKept: true,
  initial: {
    pairing: null,
    roles: [],
    name: '',
    revoked: null,
    givenBack: false,
    returned: null,
    address: null,
    cloudUrl: null,
    metered: false,
    boxKey: null,
    sealing: null,
    quotaRaises: 0,
  },
  evolve(state, event, { isPutOut }) {
    switch (event.type) {
      case 'StationPaired': {
        const { type: _, ...pairing } = event
        const roles = [...new Set([...state.roles, pairing.role])]
        if (takesRole(state, pairing.role, isPutOut)) return { ...state, roles }
        const asNew = { revoked: null, givenBack: false, returned: null }
        const { isPairedByPutOut: _before, ...rest } = state
        const by = isPutOut && { isPairedByPutOut: true as const }
        return { ...rest, pairing, ...by, roles, name: state.name || pairing.name, ...asNew }
      }
      case 'StationRevoked':
        return { ...state, revoked: { cut: event.cut, signature: event.signature } }
      case 'StationReachable': {
        const { type: _, ...address } = event
        return { ...state, address }
      }
      case 'CloudReachable':
        return isWebOrigin(event.url) ? { ...state, cloudUrl: event.url } : state
      case 'CloudMetered':
        return { ...state, metered: event.on }
      case 'StationGivenBack':
        return { ...state, givenBack: true }
      case 'StationReturned':
        return state.givenBack ? { ...state, returned: commonCut(state.returned, event.held) } : state
      case 'StationQuotaRaised':
        return { ...state, quotaRaises: state.quotaRaises + 1 }
      case 'StationSealed':
        return { ...state, sealing: event.sealing }
      case 'StationBoxKeyTold':
        return { ...state, boxKey: event.boxKey }
      case 'StationRenamed':
        return { ...state, name: event.name }
    }
  },
}
