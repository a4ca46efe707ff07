import type { ParsedInput } from '../../../../shared/contract/contract.ts'
import type { CueLeg } from '../../../../shared/domain/show/cue-leg.ts'
import { type CueSpeaker, isSamePerson } from '../../../../shared/domain/show/cue-speaker.ts'
import { accept, type Result, refuse } from '../../../../shared/kernel/result.ts'
import type { Call } from '../../commands/handler.ts'
import type { ObsFleet } from '../obs-fleet.ts'

type AskedLegs = NonNullable<ParsedInput<'cues.update'>['legs']>
export type AskedSpeakers = NonNullable<ParsedInput<'cues.update'>['speakers']>

/** Legs with their scenes bound to what they are called in OBS now, which a rename does not change. */
export function boundLegs(
  legs: AskedLegs,
  { writing }: Pick<Call, 'writing'>,
  fleet: Pick<ObsFleet, 'sceneIn'>,
): Result<CueLeg[], 'unknown-room' | 'room-twice'> {
  if (legs.some(({ roomId }) => writing.state('room', roomId).name === null)) return refuse('unknown-room')
  if (new Set(legs.map(({ roomId, kind }) => `${kind} ${roomId}`)).size < legs.length) return refuse('room-twice')
  return accept(
    legs.map((leg) => (leg.kind === 'scene' ? { ...leg, scene: fleet.sceneIn(leg.roomId, leg.scene) } : leg)),
  )
}

/**
 * What is written of speakers: who they are lies in the part that can be taken away. Whom a pilot names is awaited at the
 * door, and stays so when others write the same again.
 */
export function speakersEvent(
  speakers: AskedSpeakers,
  newId: (index: number) => string,
  { before, isOfPilot }: { before: readonly CueSpeaker[]; isOfPilot: boolean },
) {
  const known = speakers.map((speaker, index) => ({ ...speaker, speakerId: speaker.speakerId ?? newId(index) }))
  return {
    type: 'CueSpeakersSet',
    speakers: known.map(({ speakerId, name, image, firstNameOnly, attendeeId }) => {
      const was = before.find((one) => one.speakerId === speakerId)
      const awaited = isSamePerson(was, { name, attendeeId }) ? was?.awaited : isOfPilot || undefined
      return { speakerId, image, firstNameOnly, attendeeId, ...(awaited && { awaited }) }
    }),
    person: { names: known.map(({ speakerId, name, role }) => ({ speakerId, name, role })) },
  } as const
}
