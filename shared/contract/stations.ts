import { z } from 'zod'
import { everyStationRole, stationRoles } from '../domain/stations/authority.ts'
import { cloudTroubles } from '../domain/stations/cloud-trouble.ts'
import { keyPurposes } from '../domain/stations/keys.ts'
import { putOutReasons } from '../domain/stations/put-out.ts'
import { mostOriginsOfStation } from '../domain/stations/quota.ts'
import { sealings } from '../domain/stations/sealing.ts'
import { command, listView, valueView } from './define.ts'
import { id, instant, requiredText } from './shapes.ts'

/** Facts of one station that a pilot reads at once: the earliest of each origin. */
export const mostFactsBeyond = 500

/** By origin, the number of an event. Of one station there are at most some thousand origins. */
const seqByOrigin = z
  .record(z.string().max(100), z.int().min(0))
  .refine((numbers) => Object.keys(numbers).length <= mostOriginsOfStation)

export const stationCommands = {
  /** A code with which one station comes in, once. */
  'stations.pair': command({
    roles: ['pilot'],
    input: z.strictObject({
      role: z.enum(stationRoles),
      name: requiredText.max(80),
      expiresInS: z.int().min(10).max(86_400).optional(),
    }),
    outcome: z.object({
      /** 24 letters and digits in fours: the last 16 prove the event to the station that comes in. */
      code: z.string(),
      /** Where it links to: the hub's. */
      linkUrl: z.string(),
      expiresAt: instant,
    }),
    refusals: { 'no-event': 409, 'no-hub': 409, 'not-a-pilot-station': 409 },
  }),
  /**
   * What the station writes from now on counts nowhere, its links and certificate are refused, and the accesses that it
   * made or opened end. `why` is kept the first time. `cut`: by origin, the last of its facts that counts; all that are
   * held here where it is left out, so that asked again it counts what has come since. `upTo`: instead of a whole cut, raises the
   * present one in these origins. `since`: instead of both, nothing counts that has come to the asked station after this instant,
   * whatever instant it bears. Asked again, it may lower the cut. Refused of a station
   * that has been a pilot's.
   */
  'stations.revoke': command({
    roles: ['pilot'],
    input: z.strictObject({
      stationId: id,
      cut: seqByOrigin.optional(),
      upTo: seqByOrigin.optional(),
      since: instant.optional(),
      why: z.enum(putOutReasons).optional(),
    }),
    /** Its facts that are held here and do not count. */
    outcome: z.object({ leftOut: z.int() }),
    refusals: { 'unknown-station': 404, 'own-station': 409, 'not-a-pilot-station': 409, 'since-of-a-pilot': 409 },
  }),
  /**
   * Facts of a station that was put out are not counted, and are listed no more: a pilot has read them. `upTo`: by origin;
   * all that are held here where it is left out.
   */
  'stations.leaveOut': command({
    roles: ['pilot'],
    input: z.strictObject({ stationId: id, upTo: seqByOrigin.optional() }),
    outcome: z.object({}),
    refusals: { 'not-put-out': 409 },
  }),
  /**
   * Grants a station its quota once more (`shared/domain/stations/quota.ts`): the hub takes what it has refused, which the
   * station has kept. `no-quota`: a pilot's station has none.
   */
  'stations.raiseQuota': command({
    roles: ['pilot'],
    input: z.strictObject({ stationId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-station': 404, 'no-quota': 409 },
  }),
  /** The station that is asked becomes the hub. The recovery sheet makes any station of the event a pilot's. */
  'stations.promote': command({
    roles: ['pilot', 'reception'],
    input: z.strictObject({ recoveryCode: z.string().max(64).optional() }),
    outcome: z.object({ epoch: z.int(), linkUrl: z.string() }),
    refusals: {
      'not-a-pilot-station': 409,
      'recovery-code-needed': 403,
      'wrong-recovery-code': 403,
      'station-revoked': 403,
    },
  }),
  /** *Rendre ce poste*: this station, all of whose facts are at the hub, erases itself. */
  'stations.giveBack': command({
    roles: ['pilot', 'reception', 'booth', 'moderator'],
    input: z.strictObject({}),
    /** A receipt, for whoever signs for the machine. */
    outcome: z.object({ receiptId: id, stationId: id, name: z.string(), at: instant, facts: z.int() }),
    refusals: { 'not-all-at-hub': 409, 'is-the-hub': 409 },
  }),
} as const

export const stationViews = {
  /**
   * What was changed because a station was put out, and what it could read until then. Null: it was not put out, or by an
   * earlier version, which kept no report.
   */
  'stations.putOut': valueView({
    roles: ['pilot'],
    params: z.strictObject({ stationId: id }),
    value: z
      .object({
        name: z.string(),
        role: z.enum(everyStationRole),
        at: instant,
        why: z.enum(putOutReasons).nullable(),
        /** The label of the session that put it out. */
        by: z.string(),
        lastHeardAt: instant.nullable(),
        /** How its data key was kept, by its own word; null where it has not said so. */
        sealed: z.enum(sealings).nullable(),
        endedAccesses: z.int(),
        /** A number for each kind, as `regie disclose` names them; empty where they could not be counted. */
        reads: z.record(z.string(), z.int()),
        /** Pilots' stations, which alone may be the hub. `tookMs`: null while one has not refused it yet. */
        refusals: z.array(z.object({ stationId: id, name: z.string(), tookMs: z.int().nullable() })),
        /**
         * Generations of keys that were made because of it; `holders`: stations that may hold them, `received`: those of
         * them that have theirs.
         */
        keys: z.array(
          z.object({ purpose: z.enum(keyPurposes), generation: z.int(), holders: z.int(), received: z.int() }),
        ),
        /** The letters of the recovery sheet have changed: it was a pilot's station. */
        sheetIsVoid: z.boolean(),
        /** Badges that are out and stay valid. */
        badgesOut: z.int(),
        /** Facts beyond the cut that a pilot has not read yet, and the times of the first and the last. */
        toRead: z.object({ count: z.int(), from: instant.nullable(), to: instant.nullable() }),
      })
      .nullable(),
  }),
  /** What `since` would leave out of what is held here. `heardFrom`: when the first of it came; null: nothing is held. */
  'stations.cameSince': valueView({
    roles: ['pilot'],
    params: z.strictObject({ stationId: id, since: instant }),
    value: z.object({ facts: z.int(), heardFrom: instant.nullable() }),
  }),
  /** What a station that was put out wrote after its cut, and has come here all the same; at most `mostFactsBeyond`. */
  'stations.leftOut': listView({
    roles: ['pilot'],
    params: z.strictObject({ stationId: id }),
    key: 'factId',
    row: z.object({
      factId: z.string(),
      /** Accepting a fact accepts those before it of the same origin. */
      origin: z.string(),
      seq: z.int(),
      at: instant,
      type: z.string(),
      person: z
        .object({ attendeeId: id, firstName: z.string(), lastName: z.string(), organisation: z.string() })
        .nullable(),
    }),
  }),
  stations: listView({
    roles: ['reception', 'door', 'moderator', 'referent', 'booth', 'pilot'],
    params: z.strictObject({}),
    key: 'stationId',
    row: z.object({
      stationId: id,
      name: z.string(),
      role: z.enum(everyStationRole),
      self: z.boolean(),
      hub: z.boolean(),
      /** Heard within 5 s; the cloud within 15. */
      connected: z.boolean(),
      lastSeenAt: instant.nullable(),
      /** Nobody here has heard it: it is its last fact that tells when it was there. */
      seenInLog: z.boolean(),
      /** The last word heard before a cut that still lasts. */
      aloneSince: instant.nullable(),
      /** In the own row: own facts that the hub has not acknowledged. In the cloud's: facts of the venue that it has not. */
      waiting: z.int(),
      /** In the cloud's row alone; null in every other. */
      cloud: z
        .object({
          /** Why it is away, or what is odd; null where nothing is. */
          trouble: z.enum(cloudTroubles).nullable(),
          /** The network is paid by volume: audience and show go up, people wait. */
          metered: z.boolean(),
          /** Of what waits, the facts that the metered mode holds back. */
          heldBack: z.int(),
        })
        .nullable(),
      /** How its database key is kept: `file` means in clear. Null where it has not said so, and for the cloud. */
      sealed: z.enum(sealings).nullable(),
      /** Its clock, less this station's: positive where it is ahead. */
      clockSkewMs: z.number().nullable(),
      /** In the own row, until it has taken in all of much that it lacked, through cuts and restarts: facts that the hub
       * had said to hold, and how many of them are here. */
      filling: z.object({ held: z.int(), total: z.int() }).nullable(),
      /** In the hub's row: where the others link to; null where no station takes others in. */
      linkUrl: z.string().nullable(),
      revoked: z.boolean(),
      /** Of one that was put out: its facts that are here and do not count. */
      leftOut: z.int(),
      /** It was given back: all that it had is at the hub. */
      givenBack: z.boolean(),
      /** What it sent cannot be true: another fact stands at its place, or the proof is wrong. */
      alarm: z.enum(['forked', 'tampered']).nullable(),
      /** Told by the hub alone: why it did not take the station's last facts. `full` lasts until a pilot raises the quota. */
      overQuota: z.enum(['too-fast', 'full']).nullable(),
    }),
  }),
} as const
