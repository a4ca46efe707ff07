import type { CueState } from '../../../../shared/domain/show/cue.ts'
import type { CueSpeaker } from '../../../../shared/domain/show/cue-speaker.ts'
import { foldText } from '../../../../shared/kernel/fold-text.ts'

/** Who is awaited at the door, by whom they are known as: a passage costs the same however long the runs of show are. */
export function createAwaitedSpeakers(cues: Iterable<readonly [string, CueState]>) {
  const cuesOf = new Map<string, Set<string>>()
  const keysOf = new Map<string, readonly string[]>()

  function set(cueId: string, { speakers }: CueState): void {
    for (const key of keysOf.get(cueId) ?? []) {
      const others = cuesOf.get(key)
      others?.delete(cueId)
      if (others?.size === 0) cuesOf.delete(key)
    }
    const keys = speakers.flatMap((speaker) => keyOf(speaker) ?? [])
    if (keys.length > 0) keysOf.set(cueId, keys)
    else keysOf.delete(cueId)
    for (const key of keys) cuesOf.set(key, (cuesOf.get(key) ?? new Set()).add(cueId))
  }
  for (const [cueId, state] of cues) set(cueId, state)

  return {
    set,
    isEmpty: () => cuesOf.size === 0,
    /** The cues that somebody of these keys speaks in. */
    in: (keys: readonly string[]): ReadonlySet<string> => new Set(keys.flatMap((key) => [...(cuesOf.get(key) ?? [])])),
  }
}

export const keyOfAttendee = (attendeeId: string) => `attendee ${attendeeId}`
export const keyOfName = (name: string) => `name ${foldText(name)}`

/** Null where the door says nothing of them. */
export function keyOf({ awaited, attendeeId, name }: CueSpeaker): string | null {
  if (!awaited) return null
  if (attendeeId !== null) return keyOfAttendee(attendeeId)
  return foldText(name) === '' ? null : keyOfName(name)
}
