import { z } from 'zod'
import type { CommandId, Instant, StationId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { StreamKind } from '../stream.ts'
import type { Obstacle } from './obstacles.ts'

/** One attendee at one checkpoint on one event day. */
export interface AdmissionState {
  /** Not undone, in stream order: the first is the one a second desk is told about; more than one is a conflict. */
  readonly standing: readonly Admission[]
  readonly undone: readonly CommandId[]
  readonly reviewed: readonly CommandId[]
  /** Obstacles that a person answered for since the last undo: they stand in the way no more. */
  readonly overruled: readonly string[]
  /** When and where something was last undone; for people to read. */
  readonly lastUndone?: { readonly at: Instant; readonly station: StationId }
}

export interface Admission {
  /** The command that made it. Two records of one command, made at two stations, are one admission. */
  readonly admissionId: CommandId
  /** When somebody passed; never for order. */
  readonly at: Instant
  readonly station: StationId
}

/** What somebody wrote: it may name a person, so it lies in the part that an erasure takes away. */
const words = z.strictObject({ reason: z.string(), initials: z.string(), note: z.string() }).partial()
const ids = z.array(z.string().max(64)).max(1000)
export const admissionEvents = {
  /**
   * `overruled`: the last obstacle that a person let somebody pass. `at`: ms since 1970 by the clock of the station that
   * writes, when somebody passed, where the station was told only later.
   */
  AttendeeAdmitted: {
    payload: z.strictObject({ overruled: z.string().optional(), at: z.int().min(0).optional() }),
    part: words,
  },
  /** One obstacle of several: others still stand, so nobody is in yet. */
  ObstacleOverruled: { payload: z.strictObject({ obstacle: z.string() }), part: words },
  AdmissionsUndone: { payload: z.strictObject({ admissionIds: ids }), part: words },
  ConflictReviewed: { payload: z.strictObject({ admissionIds: ids }), part: words },
}
type Event<Name extends keyof typeof admissionEvents> = { readonly type: Name } & z.output<
  (typeof admissionEvents)[Name]['payload']
> & { readonly person?: z.output<typeof words> | null }
export type AttendeeAdmitted = Event<'AttendeeAdmitted'>
export type ObstacleOverruled = Event<'ObstacleOverruled'>
export type AdmissionsUndone = Event<'AdmissionsUndone'>
export type ConflictReviewed = Event<'ConflictReviewed'>
export type AdmissionEvent = AttendeeAdmitted | ObstacleOverruled | AdmissionsUndone | ConflictReviewed

/** Why a person lets somebody pass an obstacle, and who answers for it. */
export interface Overrule {
  readonly reason: string
  readonly initials: string
  /** What the person was told stands in the way; where it is something else by now, nothing is overruled. */
  readonly verdict?: string | undefined
}

export type AdmitRefusal =
  | { readonly verdict: 'already-admitted'; readonly firstAdmission: Admission }
  | { readonly verdict: Obstacle }

/**
 * `obstacles`: what stands in the way, the first to be told first; `overrule`: why a person lets somebody pass the one
 * that the desk was told. Each obstacle is answered for by itself, so the next one is then told in its turn.
 * `at`: when somebody passed, where that was before now.
 */
export function admit(
  state: AdmissionState,
  obstacles: readonly Obstacle[],
  overrule?: Overrule,
  at?: Instant,
): Result<AttendeeAdmitted | ObstacleOverruled, AdmitRefusal> {
  const [firstAdmission] = state.standing
  if (firstAdmission) return refuse({ verdict: 'already-admitted', firstAdmission })
  const [obstacle, ...others] = standingIn(state, obstacles)
  const admitted = { type: 'AttendeeAdmitted', ...(at !== undefined && { at }) } as const
  if (!obstacle) return accept(admitted)
  const { verdict = obstacle, reason = '', initials = '' } = overrule ?? {}
  if (overrule === undefined || verdict !== obstacle) return refuse({ verdict: obstacle })
  const person = { reason, initials }
  if (others.length > 0) return accept({ type: 'ObstacleOverruled', obstacle, person })
  return accept({ ...admitted, overruled: obstacle, person })
}

/** Of all that stands in the way, what nobody has answered for. */
export const standingIn = ({ overruled }: AdmissionState, obstacles: readonly Obstacle[]): readonly Obstacle[] =>
  obstacles.filter((obstacle) => !overruled.includes(obstacle))

/**
 * Names the admissions this station saw: one made elsewhere at the same time stands. `seen`: those that the person saw,
 * where they said so: one made since stands as well.
 */
export function undo(
  state: AdmissionState,
  reason: string,
  seen: readonly string[] = idsOf(state.standing),
): Result<AdmissionsUndone, 'nothing-to-undo' | 'changed-since'> {
  if (state.standing.length === 0) return refuse('nothing-to-undo')
  const admissionIds = idsOf(state.standing).filter((id) => seen.includes(id))
  if (admissionIds.length === 0) return refuse('changed-since')
  return accept({ type: 'AdmissionsUndone', admissionIds, person: { reason } })
}

export function review(state: AdmissionState, note: string): Result<ConflictReviewed, 'no-conflict'> {
  if (state.standing.length < 2) return refuse('no-conflict')
  return accept({ type: 'ConflictReviewed', admissionIds: idsOf(state.standing), person: { note } })
}

export const admissionStream: StreamKind<AdmissionState, AdmissionEvent> = {
  initial: { standing: [], undone: [], reviewed: [], overruled: [] },

  evolve(state, event, { at, station, commandId }) {
    switch (event.type) {
      case 'AttendeeAdmitted': {
        if (commandId === null) return state
        const known = state.undone.includes(commandId) || state.standing.some((one) => one.admissionId === commandId)
        if (known) return state
        // Whatever another station says, nobody passed after it was written down.
        const passedAt = Math.min(event.at ?? at, at) as Instant
        return { ...state, standing: [...state.standing, { admissionId: commandId, at: passedAt, station }] }
      }
      case 'ObstacleOverruled':
        return { ...state, overruled: [...new Set([...state.overruled, event.obstacle])] }
      case 'AdmissionsUndone':
        return {
          ...state,
          standing: state.standing.filter(({ admissionId }) => !event.admissionIds.includes(admissionId)),
          undone: union(state.undone, event.admissionIds),
          overruled: [],
          lastUndone: { at, station },
        }
      case 'ConflictReviewed':
        return { ...state, reviewed: union(state.reviewed, event.admissionIds) }
    }
  },
}

export const isReviewed = ({ standing, reviewed }: AdmissionState): boolean =>
  standing.every(({ admissionId }) => reviewed.includes(admissionId))

export const idsOf = (admissions: readonly Admission[]) => admissions.map(({ admissionId }) => admissionId)
const union = (before: readonly CommandId[], more: readonly string[]): readonly CommandId[] => [
  ...new Set([...before, ...(more as readonly CommandId[])]),
]
