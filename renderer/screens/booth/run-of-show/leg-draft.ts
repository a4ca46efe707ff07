import type { CommandInput } from '../../../../shared/contract/contract.ts'
import { readLengthS } from '../../../../shared/domain/show/cue-row.ts'
import { lengthWords } from '../../../../shared/domain/show/length-words.ts'
import type { CueRow } from './run-rows.ts'

/** The subject of an action, as a person names it. */
export const legKinds = ['scene', 'file', 'stream', 'lower-third', 'timer', 'question', 'poll'] as const
export type LegKind = (typeof legKinds)[number]

/**
 * One action of a cue as it is typed. Fields that its kind does not need are kept for when the kind is changed back.
 */
export interface LegDraft {
  readonly key: string
  readonly kind: LegKind
  readonly roomId: string
  /** Begin or show; otherwise end or remove. No meaning for a scene. */
  readonly isOn: boolean
  readonly scene: string
  /** Empty: no speaker was chosen. */
  readonly speakerId: string
  readonly length: string
  /** Empty: no poll was chosen. */
  readonly pollId: string
  /** Empty: the poll no longer exists, or none was chosen. */
  readonly pollTitle: string
  /** Whether a poll is shown with its counts, and not only as a question. */
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

/** Whether an action is complete. */
export function isWhole({ kind, isOn, scene, speakerId, length, pollId }: LegDraft): boolean {
  if (kind === 'scene') return scene.trim() !== ''
  if (kind === 'lower-third') return !isOn || speakerId !== ''
  if (kind === 'poll') return !isOn || pollId !== ''
  return kind !== 'timer' || !isOn || (readLengthS(length) ?? 0) > 0
}

export type GivenLeg = NonNullable<CommandInput<'cues.update'>['legs']>[number]

/** The action as a command takes it. Check `isWhole` first. */
export function givenLeg({ kind, roomId, isOn, scene, speakerId, length, pollId, results }: LegDraft): GivenLeg {
  if (kind === 'scene') return { roomId, kind, scene: scene.trim() }
  if (kind === 'lower-third') return { roomId, kind, ...(isOn && { speakerId }) }
  if (kind === 'timer') return { roomId, kind, lengthS: isOn ? (readLengthS(length) ?? null) : null }
  if (kind === 'question') return { roomId, kind, slot: isOn ? 'direct' : 'held' }
  if (kind === 'poll') return { roomId, kind, pollId: isOn ? pollId : null, results }
  return { roomId, kind: 'recording', output: kind, action: isOn ? 'start' : 'stop' }
}
