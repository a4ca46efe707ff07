import { z } from 'zod'
import { idText } from '../bounds.ts'

/** Where a speaker is on the way to the stage. */
export const speakerMarks = ['arrived', 'greenRoom', 'mic', 'ready'] as const
export type SpeakerMark = (typeof speakerMarks)[number]

/** A speaker's consent: to be filmed, to be heard only, or neither; the strictest last. */
export const imageRights = ['yes', 'voice-only', 'no'] as const

/** A command takes 20, with names of 120 letters. Each passage at the door goes through all of them. */
export const mostCueSpeakers = 40

/** What the log keeps of a speaker. The name is beside it, in the part that can be deleted. */
export const cueSpeaker = z.strictObject({
  speakerId: idText,
  image: z.enum(imageRights),
  firstNameOnly: z.boolean(),
  /** The attendee whose admission shows that the speaker is here. Null if nobody has said. */
  attendeeId: idText.nullable(),
  /** A pilot has said who this is, so an admission marks the arrival. Counts from a pilot's station; absent if not. */
  awaited: z.literal(true).optional(),
})

/** `name` as shown, `role` the line below it. */
export const speakerNames = z.strictObject({
  names: z
    .array(z.strictObject({ speakerId: idText, name: z.string().max(400), role: z.string().max(500) }))
    .max(mostCueSpeakers),
})

export type CueSpeaker = z.output<typeof cueSpeaker> & {
  /** Empty once the part is deleted. */
  readonly name: string
  readonly role: string
  readonly marks: readonly SpeakerMark[]
  /** What a pilot's station wrote last. Absent if none has. */
  readonly pilotsWish?: SpeakerWish
}

export type SpeakerWish = Pick<z.output<typeof cueSpeaker>, 'image' | 'firstNameOnly'>

/** Of several wishes of one speaker, what none of them forbids. */
export const strictestWish = (wishes: readonly (SpeakerWish | undefined)[]): SpeakerWish => ({
  image: imageRights[Math.max(...wishes.map((wish) => imageRights.indexOf(wish?.image ?? 'yes')))] ?? 'no',
  firstNameOnly: wishes.some((wish) => wish?.firstNameOnly === true),
})

/** Whether a pilot who identified a speaker has identified this one. */
export const isSamePerson = (
  one: Pick<CueSpeaker, 'name' | 'attendeeId'> | undefined,
  other: Pick<CueSpeaker, 'name' | 'attendeeId'>,
): boolean => one?.name === other.name && one.attendeeId === other.attendeeId

/** The name in a lower third: its first word if no more may be shown. */
export const nameShown = ({ name, firstNameOnly }: Pick<CueSpeaker, 'name' | 'firstNameOnly'>): string =>
  firstNameOnly ? (name.trim().split(/\s+/)[0] ?? '') : name

/** A speaker as the booth or a file names one. */
export interface AskedSpeaker {
  /** Of a speaker who is there already: what is known of the way to the stage stays. */
  readonly speakerId?: string | undefined
  readonly name: string
  readonly role: string
  readonly image: (typeof imageRights)[number]
  readonly firstNameOnly: boolean
  readonly attendeeId: string | null
}

/**
 * What is written of speakers: who they are lies in the part that can be taken away. Whom a pilot names is awaited at the
 * door, and stays so when others write the same again.
 */
export function speakersEvent(
  speakers: readonly AskedSpeaker[],
  newId: (index: number) => string,
  { before, isOfPilot }: { readonly before: readonly CueSpeaker[]; readonly isOfPilot: boolean },
) {
  const known = speakers.map((speaker, index) => ({ ...speaker, speakerId: speaker.speakerId ?? newId(index) }))
  return {
    type: 'CueSpeakersSet' as const,
    speakers: known.map(({ speakerId, name, image, firstNameOnly, attendeeId }) => {
      const was = before.find((one) => one.speakerId === speakerId)
      // A pilot who corrects a name says nothing of the attendee whom a booth has put there.
      const isBooths = attendeeId !== null && attendeeId === was?.attendeeId && !was.awaited
      const awaited = isSamePerson(was, { name, attendeeId }) ? was?.awaited : (isOfPilot && !isBooths) || undefined
      return { speakerId, image, firstNameOnly, attendeeId, ...(awaited && { awaited }) }
    }),
    person: { names: known.map(({ speakerId, name, role }) => ({ speakerId, name, role })) },
  }
}
