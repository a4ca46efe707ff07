import type { Result } from '../../kernel/result.ts'
import { linesFor, lowerThirdShown, type NamedPerson, type Who } from './lower-third.ts'
import { isSameScene, type NamedScene } from './obs.ts'
import type { StageEvent, StageState } from './stage.ts'
import type { AskedLeg, LegReason, Output, outputActions } from './take.ts'

type Of<Kind extends string, Fields> = { readonly roomId: string; readonly kind: Kind } & Readonly<Fields>
type PollLeg = Of<'poll', { pollId: string | null; results: boolean }>

/** One thing that is wanted of one room, as a person named it or as a cue has it. */
export type WantedLeg =
  /** By its name or UUID where it is not bound yet. */
  | Of<'scene', { scene: string | NamedScene }>
  | Of<'recording', { action: (typeof outputActions)[number]; output?: Output | undefined }>
  /** Without a name: the one that is shown goes. */
  | Of<'lower-third', Who>
  /** Null: it is stopped. */
  | Of<'timer', { lengthS: number | null }>
  | Of<'question', { slot: StageState['questions'] }>
  | PollLeg

/** What a leg is for, of which a take has one at most, and a later take's replaces the earlier one's. */
export interface Slot {
  readonly roomId: string
  readonly kind: AskedLeg['kind']
  /** Of a recording: the file, if it is left out. */
  readonly output?: Output | undefined
}

export const slotOf = ({ roomId, kind, output }: Slot): string =>
  kind === 'recording' ? `${roomId} ${kind} ${output ?? 'file'}` : `${roomId} ${kind}`

type Unowned<Leg> = Leg extends unknown ? Omit<Leg, 'owner'> : never

/** A leg of a take as it is asked for. `settled`: what has come of it in the same transaction. */
export interface Asked {
  readonly leg: Unowned<AskedLeg>
  readonly settled?:
    | undefined
    | { readonly state: 'confirmed' }
    | { readonly state: 'failed'; readonly reason: LegReason }
}

export interface LegFacts {
  /** A scene of the room by name or UUID, as its OBS has it. */
  readonly sceneIn: (roomId: string, nameOrUuid: string) => NamedScene
  /** Null: the room has none. */
  readonly safetySceneOf: (roomId: string) => NamedScene | null
  /** What a return from this scene goes to; null: not known. */
  readonly sceneBefore: (roomId: string, scene: NamedScene) => NamedScene | null
  readonly stageOf: (roomId: string) => StageState
  /** Of what this take begins in a room. */
  readonly newId: (kind: 'timer' | 'lower-third', roomId: string) => string
  readonly speaker: (speakerId: string) => NamedPerson | null
  /** What is written in the room's stage to have a poll shown there, or taken off; null: nothing. */
  readonly poll: (
    leg: PollLeg,
  ) => Result<StageEvent | null, Extract<LegReason, 'no-poll' | 'poll-draft' | 'poll-elsewhere'>>
}

interface AskedNow extends Asked {
  /** What pages show is in the log with the take: whichever of them is there paints it. */
  readonly stage: readonly StageEvent[]
}

const confirmed = { state: 'confirmed' } as const

export function askLeg(wanted: WantedLeg, facts: LegFacts): AskedNow {
  const { roomId } = wanted
  switch (wanted.kind) {
    case 'scene': {
      const scene = typeof wanted.scene === 'string' ? facts.sceneIn(roomId, wanted.scene) : wanted.scene
      const safety = facts.safetySceneOf(roomId)
      // A room is in safety however its safety scene was asked for: the same return leaves it.
      const before = safety && isSameScene(scene, safety) ? facts.sceneBefore(roomId, scene) : null
      return { ...sceneLeg(roomId, scene, before), stage: [] }
    }
    case 'recording':
      return { leg: { ...wanted, output: wanted.output ?? 'file' }, stage: [] }
    case 'timer':
      return { leg: { roomId, kind: 'timer' }, settled: confirmed, stage: timerEvents(wanted, facts) }
    case 'question': {
      const { slot } = wanted
      const isSo = facts.stageOf(roomId).questions === slot
      return {
        leg: { roomId, kind: 'question' },
        settled: confirmed,
        stage: isSo ? [] : [{ type: 'QuestionSlotSet', slot }],
      }
    }
    case 'poll': {
      const { pollId } = wanted
      const asked = facts.poll(wanted)
      if (!asked.ok)
        return {
          leg: { roomId, kind: 'poll', pollId: null },
          settled: { state: 'failed', reason: asked.refusal },
          stage: [],
        }
      const stage = asked.value ? [asked.value] : []
      return { leg: { roomId, kind: 'poll', pollId }, ...(pollId === null && { settled: confirmed }), stage }
    }
    case 'lower-third':
      return askLowerThird(wanted, facts)
  }
}

export const sceneLeg = (roomId: string, scene: NamedScene | null, before: NamedScene | null = null): Asked => ({
  leg: { roomId, kind: 'scene', scene, before },
})

function timerEvents(
  { roomId, lengthS }: Extract<WantedLeg, { readonly kind: 'timer' }>,
  { stageOf, newId }: LegFacts,
): readonly StageEvent[] {
  if (lengthS !== null)
    return [{ type: 'StageTimerStarted', timerId: newId('timer', roomId), lengthMs: lengthS * 1000 }]
  return stageOf(roomId).timer ? [{ type: 'StageTimerStopped' }] : []
}

function askLowerThird(
  { roomId, kind, ...who }: Extract<WantedLeg, { readonly kind: 'lower-third' }>,
  { stageOf, newId, speaker }: LegFacts,
): AskedNow {
  const isNobody = who.speakerId === undefined && who.text === undefined && who.firstName === undefined
  const lines = isNobody ? null : linesFor(who, speaker)
  if (lines?.ok) {
    const lowerThirdId = newId('lower-third', roomId)
    return { leg: { roomId, kind, lowerThirdId }, stage: [lowerThirdShown(lowerThirdId, lines.value)] }
  }
  return {
    leg: { roomId, kind, lowerThirdId: null },
    settled: lines ? { state: 'failed', reason: reasonOf(lines.refusal) } : confirmed,
    // The name of who spoke before must not stand under somebody else.
    stage: stageOf(roomId).lowerThird ? [{ type: 'LowerThirdHidden' }] : [],
  }
}

const reasonOf = (refusal: string): LegReason =>
  refusal === 'not-to-be-named' ? 'not-to-be-named' : refusal === 'first-name-needed' ? 'first-name-needed' : 'no-name'
