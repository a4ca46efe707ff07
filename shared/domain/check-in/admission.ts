import { z } from 'zod'
import type { CommandId, Instant, StationId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { idText, lastOf, someIds, typedText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { StreamKind } from '../stream.ts'
import type { Obstacle } from './obstacles.ts'
import type { Overruling } from './overruling.ts'

/** One attendee at one checkpoint on one event day. */
export interface AdmissionState {
  /**
   * Not undone, in stream order, also of those who have gone out since. The first whose person is in is the one that a
   * second desk is told about; two that were in at once are a conflict.
   */
  readonly standing: readonly Admission[]
  /** Admissions whose people have gone out again. Absent where nobody has. */
  readonly left?: readonly CommandId[]
  readonly undone: readonly CommandId[]
  readonly reviewed: readonly CommandId[]
  /** Obstacles that a person answered for since the last undo: see `standingIn`. */
  readonly overruled: readonly Overruling[]
  /** When and where something was undone, in stream order. Absent where nothing was. */
  readonly undoings?: readonly Undoing[]
}

export interface Undoing {
  /** The command that did it. */
  readonly undoingId: string
  readonly at: Instant
  readonly station: StationId
}

export interface Admission {
  /** The command that made it. Two records of one command, made at two stations, are one admission. */
  readonly admissionId: CommandId
  /** When somebody passed; never for order. */
  readonly at: Instant
  readonly station: StationId
  /** The first of those already in when it was made, and not undone: two people, or two desks apart. Absent where there is none. */
  readonly beside?: readonly CommandId[]
  /** What undid others and knew nothing of this one, nor this one of it, until a person settles it. */
  readonly against?: readonly Undoing[]
}

/** What somebody wrote: it may name a person, so it lies in the part that an erasure takes away. */
const words = z.strictObject({ reason: typedText, initials: typedText, note: typedText }).partial()
export const admissionEvents = {
  /**
   * `overruled`: the last obstacle that a person let somebody pass. `at`: ms since 1970 by the clock of the station that
   * writes, when somebody passed, where the station was told only later. `sawUndoings`: what it knew to be undone
   * before; absent where nothing was.
   */
  AttendeeAdmitted: {
    payload: z.strictObject({
      overruled: idText.optional(),
      at: wholeInstantMs.optional(),
      sawUndoings: someIds.optional(),
    }),
    part: words,
  },
  /** One obstacle of several: others still stand, so nobody is in yet. */
  ObstacleOverruled: { payload: z.strictObject({ obstacle: idText }), part: words },
  /** `kept`: those that its station knew of and left standing; absent where there were none. */
  AdmissionsUndone: { payload: z.strictObject({ admissionIds: someIds, kept: someIds.optional() }), part: words },
  /** A person has looked at admissions that stand against what undid others. */
  UndoingsReviewed: { payload: z.strictObject({ admissionIds: someIds, undoingIds: someIds }), part: words },
  ConflictReviewed: { payload: z.strictObject({ admissionIds: someIds }), part: words },
  /** Gone out of a session's room, which frees the seat. `at`: as for `AttendeeAdmitted`. */
  AttendeeLeft: z.strictObject({ admissionIds: someIds, at: wholeInstantMs.optional() }),
}
type WithWords = Omit<typeof admissionEvents, 'AttendeeLeft'>
type Event<Name extends keyof WithWords> = { readonly type: Name } & z.output<WithWords[Name]['payload']> & {
    readonly person?: z.output<typeof words> | null
  }
export type AttendeeAdmitted = Event<'AttendeeAdmitted'>
export type ObstacleOverruled = Event<'ObstacleOverruled'>
export type AdmissionsUndone = Event<'AdmissionsUndone'>
export type ConflictReviewed = Event<'ConflictReviewed'>
export type UndoingsReviewed = Event<'UndoingsReviewed'>
export type AttendeeLeft = { readonly type: 'AttendeeLeft' } & z.output<typeof admissionEvents.AttendeeLeft>
export type AdmissionEvent =
  | AttendeeAdmitted
  | ObstacleOverruled
  | AdmissionsUndone
  | ConflictReviewed
  | UndoingsReviewed
  | AttendeeLeft

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
 * `obstacles`: what `standingIn` gives, the first to be told first; `overrule`: why a person lets somebody pass the one
 * that the desk was told. Each obstacle is answered for by itself, so the next one is then told in its turn.
 * `at`: when somebody passed, where that was before now.
 */
export function admit(
  state: AdmissionState,
  obstacles: readonly Obstacle[],
  overrule?: Overrule,
  at?: Instant,
): Result<AttendeeAdmitted | ObstacleOverruled, AdmitRefusal> {
  const [firstAdmission] = inside(state)
  if (firstAdmission) return refuse({ verdict: 'already-admitted', firstAdmission })
  const [obstacle, ...others] = obstacles
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

/** Of all that stands in the way, what nobody has answered for whose word is heard. */
export const standingIn = (
  { overruled }: AdmissionState,
  obstacles: readonly Obstacle[],
  isHeardOf: (obstacle: Obstacle, station: StationId) => boolean,
): readonly Obstacle[] =>
  obstacles.filter((one) => !overruled.some(({ obstacle, station }) => obstacle === one && isHeardOf(one, station)))

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
 * Names the admissions this station saw: one made elsewhere at the same time is still in, and was in beside them.
 * `at`: when somebody went out, where that was before now.
 */
export function leave(state: AdmissionState, at?: Instant): Result<AttendeeLeft, 'not-in'> {
  const admissionIds = idsOf(inside(state))
  if (admissionIds.length === 0) return refuse('not-in')
  return accept({ type: 'AttendeeLeft', admissionIds, ...(at !== undefined && { at }) })
}

/** Those whose people are in now. */
export const inside = ({ standing, left }: AdmissionState): readonly Admission[] =>
  left === undefined ? standing : standing.filter(({ admissionId }) => !left.includes(admissionId))

/** Those of one ticket that were in at once, also where its people have gone out since. */
export const inConflict = ({ standing }: AdmissionState): readonly Admission[] =>
  standing.filter(
    ({ admissionId, beside }) => beside !== undefined || standing.some((other) => other.beside?.includes(admissionId)),
  )

/** Those that stand while another desk, which knew nothing of them, has undone the entry that it knew. */
export const againstUndoings = ({ standing }: AdmissionState): readonly Admission[] =>
  standing.filter(({ against }) => against !== undefined)

/**
 * Entries of one person at one checkpoint on one day, and what each names: somebody goes in and out some ten times. Every
 * entry names others, so that what is kept of them would grow with their square, and a row could not be written any more.
 */
const most = { standing: 50, named: 20, remembered: 100 } as const

export const admissionStream: StreamKind<AdmissionState, AdmissionEvent> = {
  initial: { standing: [], undone: [], reviewed: [], overruled: [] },

  evolve(state, event, { at, station, commandId }) {
    switch (event.type) {
      case 'AttendeeAdmitted': {
        if (commandId === null) return state
        const known = state.undone.includes(commandId) || state.standing.some((one) => one.admissionId === commandId)
        if (known) return state
        const standing = withRoom(state)
        if (standing === null) return state
        // Whatever another station says, nobody passed after it was written down.
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
          // Whoever was let in by somebody's leave, goes out and comes back needs no second one.
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
          // Whoever comes back finds the room as full as it then is.
          overruled: state.overruled.filter(({ obstacle }) => obstacle !== 'session-full'),
        }
    }
  },
}

/**
 * The entries beside which one more is kept. The first that has gone out again is forgotten for it; null where nobody has:
 * whoever is in so often is in.
 */
function withRoom({ standing, left }: AdmissionState): readonly Admission[] | null {
  if (standing.length < most.standing) return standing
  const gone = standing.findIndex(({ admissionId }) => left?.includes(admissionId))
  return gone === -1 ? null : standing.toSpliced(gone, 1)
}

/** Those that stand, and the last of the others: an entry may be told of by another station after what it says of it. */
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

/** Those undone are gone, and nobody was in beside them. */
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
