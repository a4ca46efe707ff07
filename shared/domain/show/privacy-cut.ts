import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { NamedScene } from './obs.ts'
import { type MutedInput, markedOf, type PrivacyEvent, type PrivacyState } from './privacy.ts'
import type { ReplayMarkEvent } from './replay-mark.ts'
import type { StageEvent, StageState } from './stage.ts'
import { type Asked, sceneLeg } from './take-legs.ts'

export interface RoomCut {
  readonly asked: readonly Asked[]
  readonly event: PrivacyEvent
  /** Takes away the name that is shown; null where none is. */
  readonly hidden: (StageEvent & { readonly type: 'LowerThirdHidden' }) | null
}

/** Recording and stream neither see nor hear the room from now on. `takeId`: of the take that shows its safety scene. */
export function cutRoom(
  { roomId, takeId }: { readonly roomId: string; readonly takeId: string },
  facts: {
    readonly isRoom: boolean
    /** Null: the room has no OBS. */
    readonly obs: { readonly safetyScene: NamedScene | null } | null
    /** What the end of the cut goes back to. */
    readonly before: NamedScene | null
    /** What is heard now; null: OBS does not say. */
    readonly unmuted: readonly MutedInput[] | null
    /** Safety was pressed and has not been left. */
    readonly isInSafety: boolean
    readonly stage: StageState
  },
): Result<RoomCut, 'unknown-room' | 'no-obs'> {
  const { isRoom, obs, before, unmuted, isInSafety, stage } = facts
  if (!isRoom) return refuse('unknown-room')
  if (!obs) return refuse('no-obs')
  return accept({
    asked: [sceneLeg(roomId, obs.safetyScene, before)],
    event: { type: 'PrivacyCut', takeId, unmuted: unmuted && named(unmuted), ...(isInSafety && { isSafe: true }) },
    hidden: stage.lowerThird && { type: 'LowerThirdHidden' },
  })
}

/** Safety in a room that is cut stays when the cut ends. Null: it is not cut, or that is known. */
export const safetyInCut = ({ cut }: PrivacyState, takeId: string): PrivacyEvent | null =>
  cut && !cut.isSafe ? { type: 'PrivacyCut', takeId, unmuted: null, isSafe: true } : null

/** What OBS has told after the cut alone, to be heard again at its end. Null: it told at the press, or the room is not cut. */
export const heardOnlyNow = ({ cut }: PrivacyState, heard: readonly MutedInput[]): PrivacyEvent | null =>
  cut && cut.unmuted === null ? { type: 'PrivacyCut', takeId: cut.takeId, unmuted: named(heard) } : null

const named = (inputs: readonly MutedInput[]): MutedInput[] =>
  inputs.map(({ uuid, name }) => ({ uuid, name: name.slice(0, 200) }))

export interface EndedCut {
  readonly asked: readonly Asked[]
  readonly event: PrivacyEvent
  /** What is to be looked at before the replay goes out. */
  readonly mark: ReplayMarkEvent
}

/** What was heard before is heard again, and what was on air is on air again, unless safety was pressed and not left. `now`: ms since 1970. */
export function endCut(
  { cut }: PrivacyState,
  { roomId, now }: { readonly roomId: string; readonly now: number },
  facts: {
    readonly isRoom: boolean
    readonly hasObs: boolean
    readonly beforeSafety: NamedScene | null
  },
): Result<EndedCut, 'unknown-room' | 'no-obs' | 'no-cut'> {
  if (!facts.isRoom) return refuse('unknown-room')
  if (!facts.hasObs) return refuse('no-obs')
  if (!cut) return refuse('no-cut')
  // Null: somebody has put another scene on air meanwhile, which stays.
  const back = cut.isSafe ? null : facts.beforeSafety
  return accept({
    asked: back ? [sceneLeg(roomId, back)] : [],
    event: { type: 'PrivacyEnded' },
    mark: { type: 'ReplayMarked', roomId, ...markedOf(cut.at, now), reason: 'privacy' },
  })
}
