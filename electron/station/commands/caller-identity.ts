import type { Caller } from './handler.ts'

/**
 * The identity by which a repeated command is compared. It is the same at every station that the session or phone uses.
 * `self`: the answering station, whose operator has no access.
 */
export function identityOf({ accessId, device, operatorOf }: Caller, self: string): string {
  if (accessId !== null) return `access ${accessId}`
  return device ? `device ${device.deviceId}` : `operator ${operatorOf ?? self}`
}
