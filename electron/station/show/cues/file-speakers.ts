import { isDeepStrictEqual } from 'node:util'
import type { CueRow } from '../../../../shared/domain/show/cue-row.ts'
import {
  type CueSpeaker,
  mostCueSpeakers,
  speakersEvent,
  strictestWish,
} from '../../../../shared/domain/show/cue-speaker.ts'
import { foldText } from '../../../../shared/kernel/fold-text.ts'

/**
 * What the file says of an item's speakers, where that is something else than what is known; null: nothing new. Whoever
 * is known by name keeps what was said here: a file that names no wish takes none back. A pilot's file would make a booth's
 * word of which attendee that is a pilot's: whoever wrote it would be told when somebody else comes in.
 */
export function fileSpeakers(
  given: CueRow['speakers'],
  before: readonly CueSpeaker[],
  { isOfPilot, newId }: { readonly isOfPilot: boolean; readonly newId: () => string },
) {
  if (given.length === 0) return null
  const speakers = given.map(({ name, role, image, firstNameOnly }) => {
    const known = before.find((one) => foldText(one.name) === foldText(name))
    // Drawn, because an id made of the name would tell it to whoever can try names (decision 58).
    const speakerId = known?.speakerId ?? newId()
    return {
      speakerId,
      name,
      role: role || (known?.role ?? ''),
      attendeeId: isOfPilot && !known?.awaited ? null : (known?.attendeeId ?? null),
      // A booth's laptop could have loosened what a pilot's file said before.
      ...strictestWish([{ image, firstNameOnly }, known, known?.pilotsWish]),
    }
  })
  const known = before.map(({ marks: _, awaited: __, pilotsWish: ___, ...speaker }) => speaker)
  // Whoever was added here is not the file's to take away.
  const added = before
    .filter(({ speakerId }) => !speakers.some((one) => one.speakerId === speakerId))
    .map(({ marks: _, awaited: __, pilotsWish, ...one }) => ({ ...one, ...strictestWish([one, pilotsWish]) }))
  const all = [...speakers, ...added].slice(0, mostCueSpeakers)
  // A pilot's file says of all whom it names who they are, of those as well whom a booth had named.
  const told = isOfPilot ? before.filter(({ speakerId }) => added.some((one) => one.speakerId === speakerId)) : before
  const event = speakersEvent(all, () => '', { before: told, isOfPilot })
  const isSaid = event.speakers.every(({ awaited }, index) => awaited === before[index]?.awaited)
  return isSaid && isDeepStrictEqual(all, known) ? null : event
}

/** Those whom a row names: its speakers, and whoever stands in the picture if that is none of them. */
export function namedInRow({ speakers, lowerThird }: Pick<CueRow, 'speakers' | 'lowerThird'>): CueRow['speakers'] {
  if (!lowerThird) return speakers
  const isOne = ({ name }: Pick<CueSpeaker, 'name'>) => foldText(name) === foldText(lowerThird.name)
  if (!speakers.some(isOne)) return [...speakers, lowerThird]
  return speakers.map((one) =>
    isOne(one) ? { ...one, role: lowerThird.role || one.role, ...strictestWish([one, lowerThird]) } : one,
  )
}

/** The id of the speaker of a name, among those who are written now or stood before. */
export function speakerNamed(
  { name }: Pick<CueSpeaker, 'name'>,
  written: ReturnType<typeof fileSpeakers>,
  before: readonly CueSpeaker[],
): string | null {
  const known = written ? written.person.names : before
  return known.find((one) => foldText(one.name) === foldText(name))?.speakerId ?? null
}
