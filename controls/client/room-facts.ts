import { countdownAt, timerOf } from '../../shared/contract/countdown.ts'
import { isSafeOnAir } from '../../shared/contract/room-safety.ts'
import { roomAlarmKinds } from '../../shared/domain/show/alarms.ts'
import type { Care, Cue, Room, Stage } from './rows.ts'

/** As on the booth's page: a report of OBS that is older than this is not shown as true. In ms. */
const staleMs = 2000

export interface RoomFacts {
  /** OBS says so now, to the station that is asked. Without it, no lamp of the air is lit. */
  readonly isConfirmed: boolean
  readonly program: string | null
  readonly preview: string | null
  readonly inSafety: boolean
  /** Asked for, while the room could not be reached. The station knows it by itself. */
  readonly isSafetyAwaited: boolean
  /** OBS shows that the cut holds. */
  readonly isCut: boolean
  /** The cut was asked for, and OBS does not show that it holds. */
  readonly isCutUnproven: boolean
  readonly isRecording: boolean
  readonly isObsAway: boolean
  readonly alarm: { readonly french: string; readonly english: string } | null
  /** Null: unknown. Empty: there is none. */
  readonly next: string | null
  readonly countdown: ReturnType<typeof countdownAt> | null
  /** The station that is asked tells of this room. */
  readonly isTold: boolean
}

interface Known {
  readonly isHere: boolean
  readonly room: Room | undefined
  readonly ageMs: number | null
  readonly care: Care | undefined
  readonly cues: readonly Cue[] | null
  readonly stage: Stage | null
  readonly steadyNow: number | null
}

/** What may be shown of a room. What is not confirmed is never shown as true. */
export function roomFacts({ isHere, room, ageMs, care, cues, stage, steadyNow }: Known): RoomFacts {
  const isTold = isHere && room !== undefined
  const isConfirmed =
    isTold && room.isOwn && room.obs?.state === 'connected' && ageMs !== null && ageMs <= staleMs && !room.fenced
  const isCutAsked = isTold && (care?.cutSince ?? null) !== null
  const isCut = isCutAsked && isConfirmed && care?.cutHolds?.hidden === true && care.cutHolds.muted
  const loud = isTold ? worstOf(room.alarms) : undefined
  const timer = isTold && stage ? timerOf(stage) : null
  return {
    isTold,
    isConfirmed,
    program: isConfirmed ? room.program : null,
    preview: isConfirmed ? room.preview : null,
    inSafety: isConfirmed && isSafeOnAir(room),
    isSafetyAwaited: isTold && room.awaitedInSafety,
    isCut,
    isCutUnproven: isCutAsked && !isCut,
    isRecording: isConfirmed && room.recording?.active === true && !room.recording.paused,
    isObsAway: isTold && (room.obs?.state === 'frozen' || room.obs?.state === 'lost'),
    alarm: loud ? { french: loud.message, english: loud.english } : null,
    next: isTold && cues ? (cues.find(({ state }) => state === 'next')?.title ?? '') : null,
    countdown: timer && stage && steadyNow !== null ? countdownAt(timer, steadyNow, stage.warningS) : null,
  }
}

/** A key has place for one: what is wrong on air stands before a computer that is slow. */
const worstOf = (alarms: Room['alarms']): Room['alarms'][number] | undefined =>
  roomAlarmKinds.flatMap((kind) => alarms.filter((one) => one.kind === kind && !one.acknowledged))[0]
