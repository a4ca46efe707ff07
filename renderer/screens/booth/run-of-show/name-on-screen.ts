import { isOwnName } from './cue-draft.ts'
import type { CueRow } from './run-rows.ts'

type Named = Pick<CueRow, 'roomId' | 'legs' | 'speakers'>

/** What a lower third says of a speaker of the cue. Empty where the speaker is gone, or not to be named. */
export function nameOnScreen({ speakers }: Pick<Named, 'speakers'>, speakerId: string): string {
  const speaker = speakers.find((one) => one.speakerId === speakerId)
  if (speaker?.image !== 'yes') return ''
  const { nameShown, role, firstNameOnly } = speaker
  return firstNameOnly || role === '' || nameShown === '' ? nameShown : `${nameShown}, ${role}`
}

/** The speaker whom the cue names in its own room. Null: nobody. */
export const speakerOnScreen = (cue: Pick<Named, 'roomId' | 'legs'>): string | null =>
  cue.legs.find(isOwnName(cue))?.speakerId ?? null
