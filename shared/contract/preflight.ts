import { z } from 'zod'
import { findingKinds } from '../domain/show/preflight.ts'
import { command, listView, valueView } from './define.ts'
import { id, instant } from './shapes.ts'

export const preflightCommands = {
  /** Looks at every OBS that this station drives, now. */
  'show.preflight': command({
    roles: ['booth', 'pilot'],
    input: z.strictObject({}),
    outcome: z.object({ checkedAt: instant, findings: z.int() }),
    refusals: {},
  }),
} as const

/** `looked`: of how many the last look could say anything; `ok`: of those. */
const looked = z.object({ looked: z.int(), ok: z.int() })
const planned = z.object({ planned: z.int(), found: z.int() })

export const preflightViews = {
  /** All that the last look went through, well or not. One that was never made has no figures: it is not one that found nothing. */
  preflightSummary: valueView({
    roles: ['booth', 'pilot'],
    params: z.strictObject({}),
    value: z.object({
      /** Null: never looked on this station since it was started. */
      checkedAt: instant.nullable(),
      running: z.boolean(),
      /** What the last look rests on has changed since: cues, rooms, their OBS, or the scenes of one that answers. */
      stale: z.boolean(),
      totals: z
        .object({
          /** Rooms that have an OBS, whoever drives it; of those, the ones whose OBS has answered here. */
          rooms: z.object({ withObs: z.int(), looked: z.int() }),
          /** Scenes that cues of today or later name, each leg for itself, in rooms that no other station drives. */
          scenes: planned,
          /** Beside `scenes`: one for each OBS that this station drives. */
          safetyScenes: planned,
          /** Of rooms that are to be recorded. */
          disks: looked,
          /** Whether something is heard that is not muted. */
          sounds: looked,
          /** Of rooms that are to be streamed. */
          streams: planned,
          faults: z.int(),
          looks: z.int(),
        })
        .nullable(),
    }),
  }),
  /** As it was found at the last look; faults first. Empty with a look behind it, which `preflightSummary` tells, means that all is well. */
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
      /** Where it is: the scene, the source, the cue. */
      place: z.object({
        scene: z.string().nullable(),
        source: z.string().nullable(),
        cueId: z.string().nullable(),
        cue: z.string().nullable(),
        /** In whose run of show the cue is: its scene may be another room's. */
        cueRoomId: id.nullable(),
      }),
      /** In French; `english` says the same. */
      message: z.string(),
      english: z.string(),
      checkedAt: instant,
    }),
  }),
} as const
