/** No label of ours has this arrow, and no station's id. */
const arrow = ' ← '

/** Who has written an event. `from`: the station that forwarded the command; null if it was given where it was written. */
export interface WrittenActor {
  readonly label: string
  readonly from: string | null
}

/** The actor that is stored with what a command of another station's page has written. */
export const forwardedActor = (label: string, from: string): string => `${label}${arrow}${from}`

export function writtenActor(actor: string): WrittenActor {
  const at = actor.lastIndexOf(arrow)
  return at < 0 ? { label: actor, from: null } : { label: actor.slice(0, at), from: actor.slice(at + arrow.length) }
}
