import type { CommandInput } from '../../../../shared/contract/contract.ts'
import { eventDateAt } from '../../../../shared/domain/event/event-day.ts'
import { instantAt, readLengthS, secondsOfDay } from '../../../../shared/domain/show/cue-row.ts'
import { lengthWords } from '../../../../shared/domain/show/length-words.ts'
import { newCommandId } from '../../../app/command-id.ts'
import { givenLeg, isWhole, type LegDraft, legDraftsOf } from './leg-draft.ts'
import type { CueRow } from './run-rows.ts'

/** A cue as it is typed. */
export interface CueDraft {
  readonly title: string
  readonly time: string
  readonly length: string
  readonly scene: string
  /** The id of the speaker whom it names in its own room. Empty: nobody. */
  readonly lowerThird: string
  /** All legs but the scene of its own room, and the name there. */
  readonly legs: readonly LegDraft[]
  readonly onFailure: CueRow['onFailure']
  readonly isBreak: boolean
  readonly isFixed: boolean
  readonly autoFollow: boolean
  readonly note: string
  readonly noteForHost: boolean
  readonly colour: CueRow['colour']
  readonly speakers: readonly SpeakerDraft[]
}
export interface SpeakerDraft {
  readonly speakerId: string
  readonly name: string
  readonly role: string
  readonly image: CueRow['speakers'][number]['image']
  readonly firstNameOnly: boolean
  readonly attendeeId: string | null
}

/** With an id from the start, so that an action of the same draft can name this speaker. */
export const newSpeaker = (): SpeakerDraft => ({
  speakerId: newCommandId(),
  name: '',
  role: '',
  image: 'yes',
  firstNameOnly: false,
  attendeeId: null,
})

export const emptyDraft: CueDraft = {
  title: '',
  time: '',
  length: '5',
  scene: '',
  lowerThird: '',
  legs: [],
  onFailure: 'hold',
  isBreak: false,
  isFixed: false,
  autoFollow: false,
  note: '',
  noteForHost: false,
  colour: null,
  speakers: [],
}

/** A new item begins when the one that it follows is planned to end. Empty: in its turn. */
export function draftBehind(
  after: Pick<CueRow, 'plannedAt' | 'lengthS'> | null,
  timeWords: (at: string) => string,
): CueDraft {
  if (!after?.plannedAt) return emptyDraft
  const end = new Date(Date.parse(after.plannedAt) + after.lengthS * 1000).toISOString()
  return { ...emptyDraft, time: timeWords(end) }
}

export const draftOf = (row: CueRow, timeWords: (at: string) => string): CueDraft => ({
  title: row.title,
  onFailure: row.onFailure,
  isBreak: row.isBreak,
  isFixed: row.isFixed,
  autoFollow: row.autoFollow,
  note: row.note,
  noteForHost: row.noteForHost,
  colour: row.colour,
  time: row.plannedAt === null ? '' : timeWords(row.plannedAt),
  length: lengthWords(row.lengthS),
  scene: row.legs.find(isOwnScene(row))?.scene ?? '',
  lowerThird: row.legs.find(isOwnName(row))?.speakerId ?? '',
  legs: legDraftsOf(row.legs.filter((leg) => !isOwnScene(row)(leg) && !isOwnName(row)(leg))),
  speakers: row.speakers.map(({ speakerId, name, role, image, firstNameOnly, attendeeId }) => ({
    speakerId,
    name,
    role,
    image,
    firstNameOnly,
    attendeeId,
  })),
})

const isOwnScene =
  ({ roomId }: Pick<CueRow, 'roomId'>) =>
  (leg: CueRow['legs'][number]): boolean =>
    leg.roomId === roomId && leg.kind === 'scene'

/** The leg that names somebody in the cue's own room. One that takes a name away is an action like others. */
export const isOwnName =
  ({ roomId }: Pick<CueRow, 'roomId'>) =>
  (leg: CueRow['legs'][number]): boolean =>
    leg.roomId === roomId && leg.kind === 'lower-third' && leg.speakerId !== undefined

/** Faults of a draft, by field. Empty if it can be saved. */
export function faultsOf({ title, time, length, legs }: CueDraft): readonly ('title' | 'time' | 'length' | 'legs')[] {
  return [
    ...(title.trim() === '' ? (['title'] as const) : []),
    ...(time.trim() !== '' && secondsOfDay(time) === undefined ? (['time'] as const) : []),
    ...(readLengthS(length) === undefined ? (['length'] as const) : []),
    ...(legs.every(isWhole) ? [] : (['legs'] as const)),
  ]
}

type Changes = Omit<CommandInput<'cues.update'>, 'cueId'>

/** The differences from the draft's beginning: an untouched field is not written. */
export function changesOf(
  draft: CueDraft,
  before: CueDraft,
  where: { readonly roomId: string; readonly date: string; readonly timeZone: string },
): Changes {
  const seconds = secondsOfDay(draft.time)
  const scene = draft.scene.trim()
  const speakers = draft.speakers.filter(({ name }) => name.trim() !== '')
  const isNamed = speakers.some(({ speakerId }) => speakerId === draft.lowerThird)
  const at = seconds === undefined ? null : instantAt(where.timeZone, where.date, seconds)
  return {
    ...(draft.title !== before.title && { title: draft.title }),
    ...(draft.time !== before.time && { plannedAt: at === null ? null : new Date(at).toISOString() }),
    ...(draft.length !== before.length && { lengthS: readLengthS(draft.length) }),
    ...(draft.onFailure !== before.onFailure && { onFailure: draft.onFailure }),
    ...(draft.isBreak !== before.isBreak && { isBreak: draft.isBreak }),
    ...(draft.isFixed !== before.isFixed && { isFixed: draft.isFixed }),
    ...(draft.autoFollow !== before.autoFollow && { autoFollow: draft.autoFollow }),
    ...(draft.note !== before.note && { note: draft.note }),
    ...(draft.noteForHost !== before.noteForHost && { noteForHost: draft.noteForHost }),
    ...(draft.colour !== before.colour && { colour: draft.colour }),
    ...((scene !== before.scene || draft.lowerThird !== before.lowerThird || isOther(draft.legs, before.legs)) && {
      legs: [
        ...(scene === '' ? [] : [{ roomId: where.roomId, kind: 'scene' as const, scene }]),
        ...(isNamed ? [{ roomId: where.roomId, kind: 'lower-third' as const, speakerId: draft.lowerThird }] : []),
        ...draft.legs.map(givenLeg),
      ],
    }),
    ...(isOther(draft.speakers, before.speakers) && {
      speakers,
    }),
  }
}

const isOther = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)

/** The day of a cue: its own, or else the day on screen, or else today. */
export const dateFor = (row: CueRow | null, rows: readonly CueRow[], timeZone: string, now: number): string =>
  row?.date ?? rows.find(({ date }) => date !== null)?.date ?? eventDateAt(timeZone, now)
