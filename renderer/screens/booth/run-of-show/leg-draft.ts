import type { CommandInput } from '../../../../shared/contract/contract.ts'
import { readLengthS } from '../../../../shared/domain/show/cue-row.ts'
import { lengthWords } from './cue-times.ts'
import type { CueRow } from './run-rows.ts'

/** What an action is about, as a person names it. */
export const legKinds = ['scene', 'file', 'stream', 'lower-third', 'timer', 'question', 'poll'] as const
export type LegKind = (typeof legKinds)[number]

/** One action of a cue as it is typed; what a kind does not need is kept for when the kind is changed back. */
export interface LegDraft {
  readonly key: string
  readonly kind: LegKind
  readonly roomId: string
  /** Begun or shown, else ended or taken away. Of no meaning for a scene. */
  readonly isOn: boolean
  readonly scene: string
  /** Empty: nobody was chosen. */
  readonly speakerId: string
  readonly length: string
  /** Empty: none was chosen. */
  readonly pollId: string
  /** Empty: it is gone, or none was chosen. */
  readonly pollTitle: string
  /** A poll is shown with its counts, and not as a question alone. */
  readonly results: boolean
}

export const newLeg = (key: string, roomId: string): LegDraft => ({
  key,
  kind: 'file',
  roomId,
  isOn: true,
  scene: '',
  speakerId: '',
  length: '20',
  pollId: '',
  pollTitle: '',
  results: true,
})

export const legDraftsOf = (legs: CueRow['legs']): readonly LegDraft[] =>
  legs.map((leg, at) => ({
    ...newLeg(String(at), leg.roomId),
    ...(leg.kind === 'scene' && { kind: 'scene', scene: leg.scene ?? '' }),
    ...(leg.kind === 'recording' && { kind: leg.output ?? 'file', isOn: leg.action === 'start' }),
    ...(leg.kind === 'lower-third' && {
      kind: 'lower-third',
      isOn: leg.speakerId !== undefined,
      speakerId: leg.speakerId ?? '',
    }),
    ...(leg.kind === 'timer' && {
      kind: 'timer',
      isOn: typeof leg.lengthS === 'number',
      ...(typeof leg.lengthS === 'number' && { length: lengthWords(leg.lengthS) }),
    }),
    ...(leg.kind === 'question' && { kind: 'question', isOn: leg.slot !== 'held' }),
    ...(leg.kind === 'poll' && {
      kind: 'poll',
      isOn: typeof leg.pollId === 'string',
      pollId: leg.pollId ?? '',
      pollTitle: leg.poll ?? '',
      results: leg.results ?? true,
    }),
  }))

/** Whether an action says all that it needs. */
export function isWhole({ kind, isOn, scene, speakerId, length, pollId }: LegDraft): boolean {
  if (kind === 'scene') return scene.trim() !== ''
  if (kind === 'lower-third') return !isOn || speakerId !== ''
  if (kind === 'poll') return !isOn || pollId !== ''
  return kind !== 'timer' || !isOn || (readLengthS(length) ?? 0) > 0
}

export type GivenLeg = NonNullable<CommandInput<'cues.update'>['legs']>[number]

/** As it is written; `isWhole` is asked first. */
export function givenLeg({ kind, roomId, isOn, scene, speakerId, length, pollId, results }: LegDraft): GivenLeg {
  if (kind === 'scene') return { roomId, kind, scene: scene.trim() }
  if (kind === 'lower-third') return { roomId, kind, ...(isOn && { speakerId }) }
  if (kind === 'timer') return { roomId, kind, lengthS: isOn ? (readLengthS(length) ?? null) : null }
  if (kind === 'question') return { roomId, kind, slot: isOn ? 'direct' : 'held' }
  if (kind === 'poll') return { roomId, kind, pollId: isOn ? pollId : null, results }
  return { roomId, kind: 'recording', output: kind, action: isOn ? 'start' : 'stop' }
}
