import type { Caller } from './handler.ts'

/**
 * Who gave a command, in words that are the same at every station to which the same session or phone comes: what a
 * repeated command is compared by. `self`: the station that is asked, whose operator has no access.
 */
export function identityOf({ accessId, device, operatorOf }: Caller, self: string): string {
  if (accessId !== null) return `access ${accessId}`
  return device ? `device ${device.deviceId}` : `operator ${operatorOf ?? self}`
}
