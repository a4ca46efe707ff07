import { z } from 'zod'
import type { CommandId, Instant, StationId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { idText, lastOf, someIds, typedText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn, StreamKind } from '../stream.ts'
import type { Obstacle } from './obstacles.ts'
import type { Overruling } from './overruling.ts'

/** One attendee at one checkpoint on one event day. */
export interface AdmissionState {
  /**
   * Not undone, in stream order, including people who have left since. A second desk is told the first whose person is
   * in. Two that were in at once are a conflict.
   */
  readonly standing: readonly Admission[]
  /** Admissions whose people have left again. Absent if none. */
  readonly left?: readonly CommandId[]
  readonly undone: readonly CommandId[]
  readonly reviewed: readonly CommandId[]
  /** Obstacles that a person has overruled since the last undo: see `standingIn`. */
  readonly overruled: readonly Overruling[]
  /** When and where something was undone, in stream order. Absent if nothing was. */
  readonly undoings?: readonly Undoing[]
}

export interface Undoing {
  /** The command that undid it. */
  readonly undoingId: string
  readonly at: Instant
  readonly station: StationId
}

export interface Admission {
  /** The command that made it. Two records of one command, made at two stations, are one admission. */
  readonly admissionId: CommandId
  /** When the person passed. Never used for the order. */
  readonly at: Instant
  readonly station: StationId
  /**
   * The first of those already in when it was made, and not undone: two people, or two desks that were apart. Absent if
   * none.
   */
  readonly beside?: readonly CommandId[]
  /** Undoings of other admissions that did not know of this one, nor this one of them, until a person settles it. */
  readonly against?: readonly Undoing[]
}

/** Words that somebody wrote. They may name a person, so they are in the part that an erasure removes. */
const words = z.strictObject({ reason: typedText, initials: typedText, note: typedText }).partial()
export const admissionEvents = {
  /**
   * `overruled`: the last obstacle that a person overruled. `at`: when the person passed, ms since 1970 by the writing
   * station's clock, if the station was told later. `sawUndoings`: the undoings that it knew; absent if none.
   */
  AttendeeAdmitted: {
    payload: z.strictObject({
      overruled: idText.optional(),
      at: wholeInstantMs.optional(),
      sawUndoings: someIds.optional(),
    }),
    part: words,
  },
  /** One of several obstacles. Others still stand, so nobody is in yet. */
  ObstacleOverruled: { payload: z.strictObject({ obstacle: idText }), part: words },
  /** `kept`: admissions that the station knew and left standing. Absent if none. */
  AdmissionsUndone: { payload: z.strictObject({ admissionIds: someIds, kept: someIds.optional() }), part: words },
  /** A person has looked at admissions that contradict undoings. */
  UndoingsReviewed: { payload: z.strictObject({ admissionIds: someIds, undoingIds: someIds }), part: words },
  ConflictReviewed: { payload: z.strictObject({ admissionIds: someIds }), part: words },
  /** The person left a session's room, which frees the seat. `at`: as for `AttendeeAdmitted`. */
  AttendeeLeft: z.strictObject({ admissionIds: someIds, at: wholeInstantMs.optional() }),
}
export type AdmissionEvent = EventIn<typeof admissionEvents>
export type AttendeeAdmitted = EventIn<typeof admissionEvents, 'AttendeeAdmitted'>
export type ObstacleOverruled = EventIn<typeof admissionEvents, 'ObstacleOverruled'>
export type AdmissionsUndone = EventIn<typeof admissionEvents, 'AdmissionsUndone'>
export type ConflictReviewed = EventIn<typeof admissionEvents, 'ConflictReviewed'>
export type UndoingsReviewed = EventIn<typeof admissionEvents, 'UndoingsReviewed'>
export type AttendeeLeft = EventIn<typeof admissionEvents, 'AttendeeLeft'>

/** Why a person overrules an obstacle, and who is responsible. */
export interface Overrule {
  readonly reason: string
  readonly initials: string
  /** The obstacle that the person saw. If another one stands by now, nothing is overruled. */
  readonly verdict?: string | undefined
}

export type AdmitRefusal =
  | { readonly verdict: 'already-admitted'; readonly firstAdmission: Admission }
  | { readonly verdict: Obstacle }

/**
 * `obstacles`: the result of `standingIn`, in the order in which they are told. `overrule`: why a person overrules the
 * obstacle that the desk was told. Each obstacle needs its own overruling, so the next one is told in turn. `at`: when
 * the person passed, if earlier than now.
 */
export function admit(
  state: AdmissionState,
  obstacles: readonly Obstacle[],
  overrule?: Overrule,
  at?: Instant,
): Result<AttendeeAdmitted | ObstacleOverruled, AdmitRefusal> {
  const [obstacle, ...others] = obstacles
  // People who were in before the session was cancelled are sent to the one that is instead, as all others are.
  if (obstacle === 'session-cancelled') return refuse({ verdict: obstacle })
  const [firstAdmission] = inside(state)
  if (firstAdmission) return refuse({ verdict: 'already-admitted', firstAdmission })
  const sawUndoings = state.undoings?.map(({ undoingId }) => undoingId)
  const admitted = {
    type: 'AttendeeAdmitted',
    ...(at !== undefined && { at }),
    ...(sawUndoings && { sawUndoings }),
  } as const
  if (!obstacle) return accept(admitted)
  const { verdict = obstacle, reason = '', initials = '' } = overrule ?? {}
  if (overrule === undefined || verdict !== obstacle) return refuse({ verdict: obstacle })
  // A second fact is confirmed without words.
  const person = reason === '' && initials === '' ? {} : { person: { reason, initials } }
  if (others.length > 0) return accept({ type: 'ObstacleOverruled', obstacle, ...person })
  return accept({ ...admitted, overruled: obstacle, ...person })
}

/** The obstacles that nobody has overruled with a word that counts here. */
export const standingIn = (
  { overruled }: AdmissionState,
  obstacles: readonly Obstacle[],
  isHeardOf: (obstacle: Obstacle, station: StationId) => boolean,
): readonly Obstacle[] =>
  obstacles.filter((one) => !overruled.some(({ obstacle, station }) => obstacle === one && isHeardOf(one, station)))

/**
 * Names the admissions that this station knew: one made elsewhere at the same time stays. `seen`: those that the person
 * saw, if given: a later one stays as well.
 */
export function undo(
  state: AdmissionState,
  reason: string,
  seen: readonly string[] = idsOf(state.standing),
): Result<AdmissionsUndone, 'nothing-to-undo' | 'changed-since'> {
  if (state.standing.length === 0) return refuse('nothing-to-undo')
  const admissionIds = idsOf(state.standing).filter((id) => seen.includes(id))
  if (admissionIds.length === 0) return refuse('changed-since')
  const kept = idsOf(state.standing).filter((id) => !seen.includes(id))
  return accept({ type: 'AdmissionsUndone', admissionIds, ...(kept.length > 0 && { kept }), person: { reason } })
}

export function review(state: AdmissionState, note: string): Result<ConflictReviewed, 'no-conflict'> {
  const admissions = inConflict(state)
  if (admissions.length === 0) return refuse('no-conflict')
  return accept({ type: 'ConflictReviewed', admissionIds: idsOf(admissions), person: { note } })
}

export function reviewUndoings(state: AdmissionState, note: string): Result<UndoingsReviewed, 'no-disagreement'> {
  const admissions = againstUndoings(state)
  if (admissions.length === 0) return refuse('no-disagreement')
  const undoingIds = [...new Set(admissions.flatMap(({ against = [] }) => against.map(({ undoingId }) => undoingId)))]
  return accept({ type: 'UndoingsReviewed', admissionIds: idsOf(admissions), undoingIds, person: { note } })
}

/**
 * Names the admissions that this station knew: one made elsewhere at the same time stays in, and was in beside them.
 * `at`: when the person left, if earlier than now.
 */
export function leave(state: AdmissionState, at?: Instant): Result<AttendeeLeft, 'not-in'> {
  const admissionIds = idsOf(inside(state))
  if (admissionIds.length === 0) return refuse('not-in')
  return accept({ type: 'AttendeeLeft', admissionIds, ...(at !== undefined && { at }) })
}

/** Admissions whose people are in now. */
export const inside = ({ standing, left }: AdmissionState): readonly Admission[] =>
  left === undefined ? standing : standing.filter(({ admissionId }) => !left.includes(admissionId))

/** Admissions of one ticket that were in at the same time, also if people have left since. */
export const inConflict = ({ standing }: AdmissionState): readonly Admission[] =>
  standing.filter(
    ({ admissionId, beside }) => beside !== undefined || standing.some((other) => other.beside?.includes(admissionId)),
  )

/** Admissions that stand although another desk, without knowing them, has undone the entry that it knew. */
export const againstUndoings = ({ standing }: AdmissionState): readonly Admission[] =>
  standing.filter(({ against }) => against !== undefined)

/**
 * Entries of one person at one checkpoint on one day, and how many others each names. A person goes in and out some ten
 * times. Every entry names others, so without limits a row would grow with the square of their number.
 */
const most = { standing: 50, named: 20, remembered: 100 } as const

export const admissionStream: StreamKind<AdmissionState, AdmissionEvent> = {
  lane: 'people',
  named: ['attendee', 'id', 'day'],
  events: admissionEvents,
  initial: { standing: [], undone: [], reviewed: [], overruled: [] },

  evolve(state, event, { at, station, commandId }) {
    switch (event.type) {
      case 'AttendeeAdmitted': {
        if (commandId === null) return state
        const known = state.undone.includes(commandId) || state.standing.some((one) => one.admissionId === commandId)
        if (known) return state
        const standing = withRoom(state)
        if (standing === null) return state
        // Nobody passed after the event was written, even if another station's event says so.
        const passedAt = Math.min(event.at ?? at, at) as Instant
        const beside = idsOf(inside(state)).slice(0, most.named)
        const isOut = state.left?.includes(commandId)
        const unseen = state.undoings?.filter(({ undoingId }) => !event.sawUndoings?.includes(undoingId)) ?? []
        const against = lastOf(unseen, most.named)
        const admission = {
          admissionId: commandId,
          at: passedAt,
          station,
          ...(beside.length > 0 && !isOut && { beside }),
          ...(against.length > 0 && { against }),
        }
        return {
          ...state,
          // A person who was admitted by an overruling, leaves and comes back needs no second one.
          ...(event.overruled !== undefined && { overruled: withOverruled(state, event.overruled, station) }),
          standing: [...standing, admission],
        }
      }
      case 'ObstacleOverruled':
        return { ...state, overruled: withOverruled(state, event.obstacle, station) }
      case 'AdmissionsUndone': {
        const undoing = { undoingId: commandId ?? `${station} ${at}`, at, station }
        const left = without(state.standing, event.admissionIds)
        return {
          ...state,
          standing: left.map((one) =>
            event.kept?.includes(one.admissionId)
              ? one
              : { ...one, against: lastOf([...(one.against ?? []), undoing], most.named) },
          ),
          undone: lastOf(union(state.undone, event.admissionIds), most.remembered),
          overruled: [],
          undoings: lastOf([...(state.undoings ?? []), undoing], most.remembered),
        }
      }
      case 'UndoingsReviewed':
        return {
          ...state,
          standing: state.standing.map((one) =>
            event.admissionIds.includes(one.admissionId) ? withoutUndoings(one, event.undoingIds) : one,
          ),
        }
      case 'ConflictReviewed':
        return { ...state, reviewed: remembered(state, union(state.reviewed, event.admissionIds)) }
      case 'AttendeeLeft':
        return {
          ...state,
          left: remembered(state, union(state.left ?? [], event.admissionIds)),
          // A person who comes back finds the room as full as it then is.
          overruled: state.overruled.filter(({ obstacle }) => obstacle !== 'session-full'),
        }
    }
  },
}

/**
 * The entries beside which one more is kept. The first one whose person has left is forgotten. Null if none has left: a
 * person with so many entries is in.
 */
function withRoom({ standing, left }: AdmissionState): readonly Admission[] | null {
  if (standing.length < most.standing) return standing
  const gone = standing.findIndex(({ admissionId }) => left?.includes(admissionId))
  return gone === -1 ? null : standing.toSpliced(gone, 1)
}

/**
 * Those that stand, and the last of the others: another station's statement about an entry may arrive before the entry.
 */
function remembered({ standing }: AdmissionState, ids: readonly CommandId[]): readonly CommandId[] {
  if (ids.length <= most.remembered) return ids
  const stands = new Set(idsOf(standing))
  const others = new Set(
    lastOf(
      ids.filter((id) => !stands.has(id)),
      most.remembered,
    ),
  )
  return ids.filter((id) => stands.has(id) || others.has(id))
}

export const isReviewed = (state: AdmissionState): boolean =>
  inConflict(state).every(({ admissionId }) => state.reviewed.includes(admissionId))

const withOverruled = ({ overruled }: AdmissionState, obstacle: string, station: StationId): readonly Overruling[] =>
  overruled.some((one) => one.obstacle === obstacle && one.station === station)
    ? overruled
    : lastOf([...overruled, { obstacle, station }], most.named)

/** The undone admissions are removed, also from `beside`. */
const without = (standing: readonly Admission[], undone: readonly string[]): readonly Admission[] =>
  standing
    .filter(({ admissionId }) => !undone.includes(admissionId))
    .map(({ beside = [], ...admission }) => {
      const others = beside.filter((id) => !undone.includes(id))
      return others.length > 0 ? { ...admission, beside: others } : admission
    })

const withoutUndoings = ({ against = [], ...admission }: Admission, settled: readonly string[]): Admission => {
  const others = against.filter(({ undoingId }) => !settled.includes(undoingId))
  return others.length > 0 ? { ...admission, against: others } : admission
}

export const idsOf = (admissions: readonly Admission[]) => admissions.map(({ admissionId }) => admissionId)
const union = (before: readonly CommandId[], more: readonly string[]): readonly CommandId[] => [
  ...new Set([...before, ...(more as readonly CommandId[])]),
]
