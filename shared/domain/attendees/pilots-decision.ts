interface Changes {
  readonly status?: unknown
  readonly firstNameOnly?: unknown
}

/**
 * What a pilot alone changes of a person: whether the ticket holds, and that a hidden name is to be read. Anybody hides one.
 */
export const isDecidedByPilot = ({ status, firstNameOnly }: Changes): boolean =>
  status !== undefined || firstNameOnly === false

/**
 * The same of an event: a stolen reception laptop would else open every desk to a cancelled ticket, and have a name printed
 * and shown that nobody may read there.
 */
export const isPilotsDecision = ({ type, changes }: { readonly type: string; readonly changes?: Changes }): boolean =>
  type === 'AttendeeAmended' && changes !== undefined && isDecidedByPilot(changes)
