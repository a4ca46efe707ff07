import { z } from 'zod'
import { everyStationRole, stationRoles } from '../domain/stations/authority.ts'
import { cloudTroubles } from '../domain/stations/cloud-trouble.ts'
import { keyPurposes } from '../domain/stations/keys.ts'
import { putOutReasons } from '../domain/stations/put-out.ts'
import { mostOriginsOfStation } from '../domain/stations/quota.ts'
import { sealings } from '../domain/stations/sealing.ts'
import { command, listView, valueView } from './define.ts'
import { id, instant, requiredText } from './shapes.ts'

/** Most facts of one station that a pilot reads at once: the earliest of each origin. */
export const mostFactsBeyond = 500
/** Rows of *stations.forwarded*. */
export const mostForwarded = 200

/** The number of an event, by origin. One station has at most some thousand origins. */
const seqByOrigin = z
  .record(z.string().max(100), z.int().min(0))
  .refine((numbers) => Object.keys(numbers).length <= mostOriginsOfStation)

export const stationCommands = {
  /** A code with which one station joins, once. */
  'stations.pair': command({
    roles: ['pilot'],
    input: z.strictObject({
      role: z.enum(stationRoles),
      name: requiredText.max(80),
      expiresInS: z.int().min(10).max(86_400).optional(),
    }),
    outcome: z.object({
      /** 24 letters and digits in groups of four. The last 16 prove the event to the joining station. */
      code: z.string(),
      /** The hub's address for links. */
      linkUrl: z.string(),
      expiresAt: instant,
    }),
    refusals: { 'no-event': 409, 'no-hub': 409, 'not-a-pilot-station': 409 },
  }),
  /**
   * Puts a station out. What it writes from now on counts nowhere, its links and certificate are refused, and the
   * accesses that it made or opened end. `why` is kept the first time.
   * - `cut`: by origin, its last fact that counts. By default all that are held here; repeated, that includes what has
   *   arrived since.
   * - `upTo`: instead of a whole cut, raises the present one in these origins.
   * - `since`: instead of both, nothing counts that arrived at the asked station after this instant, whatever instant a
   *   fact bears. Repeated, it may lower the cut. Refused for a station that has been a pilot's.
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
   * Facts of a station that was put out are not counted, and no longer listed: a pilot has read them. `upTo`: by
   * origin; by default all that are held here.
   */
  'stations.leaveOut': command({
    roles: ['pilot'],
    input: z.strictObject({ stationId: id, upTo: seqByOrigin.optional() }),
    outcome: z.object({}),
    refusals: { 'not-put-out': 409 },
  }),
  /**
   * Grants a station its quota once more (`shared/domain/stations/quota.ts`). The hub then takes the refused facts,
   * which the station has kept. `no-quota`: a pilot's station has none.
   */
  'stations.raiseQuota': command({
    roles: ['pilot'],
    input: z.strictObject({ stationId: id }),
    outcome: z.object({}),
    refusals: { 'unknown-station': 404, 'no-quota': 409 },
  }),
  /** The asked station becomes the hub. The recovery sheet makes any station of the event a pilot's. */
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
  /** *Rendre ce poste*: this station erases itself. All its facts must be at the hub. */
  'stations.giveBack': command({
    roles: ['pilot', 'reception', 'booth', 'moderator'],
    input: z.strictObject({}),
    /** A receipt for the person who takes the machine back. */
    outcome: z.object({ receiptId: id, stationId: id, name: z.string(), at: instant, facts: z.int() }),
    /** `pilot-needed`: a pilot's station holds every key, and is not a moderator's to erase. */
    refusals: { 'not-all-at-hub': 409, 'is-the-hub': 409, 'pilot-needed': 403 },
  }),
} as const

export const stationViews = {
  /**
   * What was changed because a station was put out, and what it could read until then. Null: it was not put out, or an
   * earlier version did it, which kept no report.
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
        /** How its data key was kept, by its own statement. Null if it made none. */
        sealed: z.enum(sealings).nullable(),
        endedAccesses: z.int(),
        /** Counts by kind, as `regie disclose` names the kinds. Empty if they could not be counted. */
        reads: z.record(z.string(), z.int()),
        /** Pilots' stations, which may be the hub. `tookMs`: null while that station has not refused it yet. */
        refusals: z.array(z.object({ stationId: id, name: z.string(), tookMs: z.int().nullable() })),
        /**
         * Generations of keys made because of it. `holders`: stations that may hold them. `received`: those that have
         * received them.
         */
        keys: z.array(
          z.object({ purpose: z.enum(keyPurposes), generation: z.int(), holders: z.int(), received: z.int() }),
        ),
        /** The letters of the recovery sheet changed, because it was a pilot's station. */
        sheetIsVoid: z.boolean(),
        /** Badges that are out and stay valid. */
        badgesOut: z.int(),
        /** Facts beyond the cut that a pilot has not read yet, with the times of the first and the last. */
        toRead: z.object({ count: z.int(), from: instant.nullable(), to: instant.nullable() }),
      })
      .nullable(),
  }),
  /**
   * What `since` would leave out of the facts held here. `heardFrom`: when the first of the facts arrived. Null:
   * nothing is held.
   */
  'stations.cameSince': valueView({
    roles: ['pilot'],
    params: z.strictObject({ stationId: id, since: instant }),
    value: z.object({ facts: z.int(), heardFrom: instant.nullable() }),
  }),
  /** What a station that was put out wrote after its cut and what still arrived here; at most `mostFactsBeyond`. */
  'stations.leftOut': listView({
    roles: ['pilot'],
    params: z.strictObject({ stationId: id }),
    key: 'factId',
    row: z.object({
      factId: z.string(),
      /** Accepting a fact also accepts earlier ones of its origin. */
      origin: z.string(),
      seq: z.int(),
      at: instant,
      type: z.string(),
      person: z
        .object({ attendeeId: id, firstName: z.string(), lastName: z.string(), organisation: z.string() })
        .nullable(),
    }),
  }),
  /**
   * What other stations have written by commands that this station forwarded to them: it stands by their word, also
   * after *Écarter*. Oldest first; the newest `mostForwarded`.
   */
  'stations.forwarded': listView({
    roles: ['pilot'],
    params: z.strictObject({ stationId: id, since: instant.optional() }),
    key: 'factId',
    row: z.object({
      factId: z.string(),
      at: instant,
      type: z.string(),
      /** The name of the station that has written it. */
      writtenAt: z.string(),
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
      /** Heard within 5 s; the cloud within 15 s. */
      connected: z.boolean(),
      lastSeenAt: instant.nullable(),
      /** No station here has heard it. Its last fact tells when it was there. */
      seenInLog: z.boolean(),
      /** When it was last heard before a cut that still lasts. */
      aloneSince: instant.nullable(),
      /**
       * In the own row: own facts that the hub has not acknowledged. In the cloud's row: facts of the venue that the
       * cloud has not acknowledged.
       */
      waiting: z.int(),
      /** Only in the cloud's row; null in every other. */
      cloud: z
        .object({
          /** Why it is away, or what is unusual. Null if nothing is. */
          trouble: z.enum(cloudTroubles).nullable(),
          /** The network is paid by volume: audience and show go up, people wait. */
          metered: z.boolean(),
          /** How many of the waiting facts the metered mode holds back. */
          heldBack: z.int(),
        })
        .nullable(),
      /** How its database key is kept; `file` means in clear. Null if it has not said so, and for the cloud. */
      sealed: z.enum(sealings).nullable(),
      /** Its clock less this station's: positive if it is ahead. */
      clockSkewMs: z.number().nullable(),
      /**
       * In the own row, while it takes in a large number of missing facts, also across cuts and restarts: the facts
       * that the hub announced, and how many of them are here.
       */
      filling: z.object({ held: z.int(), total: z.int() }).nullable(),
      /** In the hub's row: the address for links. Null if no station accepts links. */
      linkUrl: z.string().nullable(),
      revoked: z.boolean(),
      /** Of a station that was put out: its facts that are here and do not count. */
      leftOut: z.int(),
      /** It was given back: all that it had is at the hub. */
      givenBack: z.boolean(),
      /** What it sent is contradictory: another fact has that place (`forked`), or the proof is wrong (`tampered`). */
      alarm: z.enum(['forked', 'tampered']).nullable(),
      /** Only the hub tells why it refused the station's last facts. `full` lasts until a pilot raises the quota. */
      overQuota: z.enum(['too-fast', 'full']).nullable(),
    }),
  }),
} as const
