import type { AccessGrant } from '../access/access.ts'
import type { StationRole } from './authority.ts'

type CallerRole = AccessGrant['role']

/** The roles that work at a station of each role, and for which it may forward commands. The cloud forwards nothing. */
const callersAt: Readonly<Record<StationRole, readonly CallerRole[]>> = {
  pilot: ['reception', 'door', 'moderator', 'referent', 'booth', 'pilot', 'screen', 'kiosk'],
  reception: ['reception', 'door', 'kiosk'],
  booth: ['booth', 'screen'],
  moderator: ['moderator'],
  cloud: [],
}

export const maySpeakFor = (station: StationRole, caller: string): boolean =>
  (callersAt[station] as readonly string[]).includes(caller)
