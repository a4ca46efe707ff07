import { z } from 'zod'
import { findingKinds } from '../domain/show/preflight.ts'
import { command, listView, valueView } from './define.ts'
import { id, instant } from './shapes.ts'

export const preflightCommands = {
  /** Checks every OBS that this station drives, now. */
  'show.preflight': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({}),
    outcome: z.object({ checkedAt: instant, findings: z.int() }),
    refusals: {},
  }),
} as const

/** `looked`: how many the last check could judge. `ok`: how many of those are well. */
const looked = z.object({ looked: z.int(), ok: z.int() })
const planned = z.object({ planned: z.int(), found: z.int() })

export const preflightViews = {
  /**
   * What the last check covered, well or not. A check that was never made has no figures, which differs from one that
   * found nothing.
   */
  preflightSummary: valueView({
    roles: ['booth', 'pilot'],
    params: z.strictObject({}),
    value: z.object({
      /** Null: no check since this station was started. */
      checkedAt: instant.nullable(),
      running: z.boolean(),
      /**
       * The basis of the last check has changed since: cues, rooms, their OBS, or the scenes of an OBS that answers.
       */
      stale: z.boolean(),
      totals: z
        .object({
          /** Rooms that have an OBS, whichever station drives it; and how many of those OBS have answered here. */
          rooms: z.object({ withObs: z.int(), looked: z.int() }),
          /** Scenes of cues of today or later, one per leg, in rooms that no other station drives. */
          scenes: planned,
          /** Not part of `scenes`: one for each OBS that this station drives. */
          safetyScenes: planned,
          /** Disks of rooms that are to be recorded. */
          disks: looked,
          /** Whether an unmuted source is heard. */
          sounds: looked,
          /** Streams of rooms that are to be streamed. */
          streams: planned,
          faults: z.int(),
          looks: z.int(),
        })
        .nullable(),
    }),
  }),
  /** Findings of the last check, faults first. Empty after a check (see `preflightSummary`) means that all is well. */
  preflight: listView({
    roles: ['booth', 'pilot'],
    params: z.strictObject({}),
    key: 'findingId',
    row: z.object({
      findingId: z.string(),
      roomId: id,
      room: z.string(),
      kind: z.enum(findingKinds),
      severity: z.enum(['fault', 'look']),
      /** The scene, source or cue that it concerns. */
      place: z.object({
        scene: z.string().nullable(),
        source: z.string().nullable(),
        cueId: z.string().nullable(),
        cue: z.string().nullable(),
        /** The room whose run of show holds the cue. Its scene may belong to another room. */
        cueRoomId: id.nullable(),
      }),
      /** In French. `english` has the English sentence. */
      message: z.string(),
      english: z.string(),
      checkedAt: instant,
    }),
  }),
} as const
