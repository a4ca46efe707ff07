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
}

export interface Admission {
  /** The command that made it. Two records of one command, made at two stations, are one admission. */
  readonly admissionId: CommandId
  readonly at: Instant
  readonly station: StationId
}

/** What somebody wrote: it may name a person, so it lies in the part that an erasure takes away. */
const words = z.strictObject({ reason: z.string(), initials: z.string(), note: z.string() }).partial()
const ids = z.array(z.string().max(64)).max(1000)
export const admissionEvents = {
  /** `overruled`: the obstacle that a person let somebody pass. */
  AttendeeAdmitted: { payload: z.strictObject({ overruled: z.string().optional() }), part: words },
  AdmissionsUndone: { payload: z.strictObject({ admissionIds: ids }), part: words },
  ConflictReviewed: { payload: z.strictObject({ admissionIds: ids }), part: words },
}
type Event<Name extends keyof typeof admissionEvents> = { readonly type: Name } & z.output<
  (typeof admissionEvents)[Name]['payload']
> & { readonly person?: z.output<typeof words> | null }
export type AttendeeAdmitted = Event<'AttendeeAdmitted'>
export type AdmissionsUndone = Event<'AdmissionsUndone'>
export type ConflictReviewed = Event<'ConflictReviewed'>
export type AdmissionEvent = AttendeeAdmitted | AdmissionsUndone | ConflictReviewed

/** Why a person lets somebody pass an obstacle, and who answers for it. */
export interface Overrule {
  readonly reason: string
  readonly initials: string
}

export type AdmitRefusal =
  | { readonly verdict: 'already-admitted'; readonly firstAdmission: Admission }
  | { readonly verdict: Obstacle }

/** `obstacle`: what stands in the way, if anything does; `overrule`: why a person lets somebody pass it. */
export function admit(
  state: AdmissionState,
  obstacle: Obstacle | undefined,
  overrule?: Overrule,
): Result<AttendeeAdmitted, AdmitRefusal> {
  const [firstAdmission] = state.standing
  if (firstAdmission) return refuse({ verdict: 'already-admitted', firstAdmission })
  if (!obstacle) return accept({ type: 'AttendeeAdmitted' })
  if (overrule === undefined) return refuse({ verdict: obstacle })
  return accept({ type: 'AttendeeAdmitted', overruled: obstacle, person: { ...overrule } })
}

/** Names the admissions this station saw: one made elsewhere at the same time stands. */
export function undo(state: AdmissionState, reason: string): Result<AdmissionsUndone, 'nothing-to-undo'> {
  if (state.standing.length === 0) return refuse('nothing-to-undo')
  return accept({ type: 'AdmissionsUndone', admissionIds: idsOf(state.standing), person: { reason } })
}

export function review(state: AdmissionState, note: string): Result<ConflictReviewed, 'no-conflict'> {
  if (state.standing.length < 2) return refuse('no-conflict')
  return accept({ type: 'ConflictReviewed', admissionIds: idsOf(state.standing), person: { note } })
}

export const admissionStream: StreamKind<AdmissionState, AdmissionEvent> = {
  initial: { standing: [], undone: [], reviewed: [] },

  evolve(state, event, { at, station, commandId }) {
    switch (event.type) {
      case 'AttendeeAdmitted': {
        if (commandId === null) return state
        const known = state.undone.includes(commandId) || state.standing.some((one) => one.admissionId === commandId)
        return known ? state : { ...state, standing: [...state.standing, { admissionId: commandId, at, station }] }
      }
      case 'AdmissionsUndone':
        return {
          ...state,
          standing: state.standing.filter(({ admissionId }) => !event.admissionIds.includes(admissionId)),
          undone: union(state.undone, event.admissionIds),
        }
      case 'ConflictReviewed':
        return { ...state, reviewed: union(state.reviewed, event.admissionIds) }
    }
  },
}

export const isReviewed = ({ standing, reviewed }: AdmissionState): boolean =>
  standing.every(({ admissionId }) => reviewed.includes(admissionId))

const idsOf = (admissions: readonly Admission[]) => admissions.map(({ admissionId }) => admissionId)
const union = (before: readonly CommandId[], more: readonly string[]): readonly CommandId[] => [
  ...new Set([...before, ...(more as readonly CommandId[])]),
]
