interface Changes {
  readonly status?: unknown
  readonly firstNameOnly?: unknown
}

/**
 * What only a pilot changes of a person: whether the ticket holds, and that a hidden name may be read. Anybody may hide
 * a name.
 */
export const isDecidedByPilot = ({ status, firstNameOnly }: Changes): boolean =>
  status !== undefined || firstNameOnly === false

/**
 * The same for an event. Otherwise a stolen reception laptop could open every desk to a cancelled ticket, and have a
 * hidden name printed and shown.
 */
export const isPilotsDecision = ({ type, changes }: { readonly type: string; readonly changes?: Changes }): boolean =>
  type === 'AttendeeAmended' && changes !== undefined && isDecidedByPilot(changes)
