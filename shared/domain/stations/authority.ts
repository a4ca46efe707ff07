import type { Lane } from '../stream.ts'

export const stationRoles = ['reception', 'booth', 'moderator', 'pilot'] as const
export type StationRole = (typeof stationRoles)[number]

interface Authority {
  /** Lanes that are replicated to it. */
  readonly reads: readonly Lane[]
  /** Lanes in which what it writes counts; anything else is stored, passed on, flagged, and not projected. */
  readonly writes: readonly Lane[]
}

/** Version 1. A change is a new version: old stations must still agree on what old events counted. */
export const authority: Readonly<Record<StationRole, Authority>> = {
  pilot: { reads: ['people', 'show', 'audience', 'system'], writes: ['people', 'show', 'audience', 'system'] },
  reception: { reads: ['people', 'show', 'system'], writes: ['people'] },
  booth: { reads: ['show', 'audience', 'system'], writes: ['show'] },
  moderator: { reads: ['show', 'audience', 'system'], writes: ['audience'] },
}

/** Types of lane `system` that any paired station may write about itself. */
const ofOneself = new Set([
  ...['DeskConfigured', 'StationRenamed', 'StationReachable'],
  ...['PrinterAdded', 'PrinterUpdated', 'PrinterRemoved', 'PrinterRollLoaded', 'PrinterTested'],
])

/** Types of lane `people` that a pilot alone may write. */
const ofPilots = new Set([
  'AttendeeImported',
  'AttendeeVanished',
  'AttendeeErased',
  'ImportFinished',
  'ExportTaken',
  'RecoverySheetShown',
])

/**
 * Whether an event of this type and lane counts when a station of this role has written it. `about`: the station that
 * the stream is about, where it is about one: nobody but a pilot names or configures another.
 */
export const mayWrite = (role: StationRole, lane: Lane, type: string, by: string, about: string | undefined): boolean =>
  (authority[role].writes.includes(lane) && (role === 'pilot' || !ofPilots.has(type))) ||
  (lane === 'system' && ofOneself.has(type) && (about === undefined || about === by))
