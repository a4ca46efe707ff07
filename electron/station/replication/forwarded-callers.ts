import { createHash } from 'node:crypto'
import { type Problem, problemOf } from '../../../shared/contract/problem.ts'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import { maySpeakFor } from '../../../shared/domain/stations/callers.ts'
import { standingRoleOf } from '../../../shared/domain/stations/station.ts'
import { type AccessSecrets, sameText } from '../access/access-secrets.ts'
import type { Catalog } from '../catalog.ts'
import type { Caller } from '../commands/handler.ts'
import { stationRevoked } from '../commands/problems.ts'
import type { Forwarded } from './forwarding.ts'

type Command = Pick<Forwarded, 'to' | 'id' | 'name' | 'input'>

/** The text that a session's proof covers, so that it is valid for this command and this owner only. */
const textOf = ({ to, id, name, input }: Command): string =>
  [to, id.toLowerCase(), name, createHash('sha256').update(JSON.stringify(input)).digest('base64url')].join('\n')

/** The role of a station of the event. Null if it was put out or returned, or is not a station of the event. */
export const standingRole = (catalog: Catalog, stationId: string): StationRole | null =>
  standingRoleOf(catalog.get('station', stationId))

/**
 * Determines the caller of a command that another station has forwarded (decision 44). The station's link proves its
 * own operator, and the sessions that it opened itself. Any other session must be a pilot's station's, with a proof
 * under its token where this station can verify it. A caller's role must be one that works at the sending station.
 */
export function createForwardedCallers(deps: {
  readonly catalog: Catalog
  readonly secrets: Pick<AccessSecrets, 'proofOf'>
  /** Whether this station can verify tokens: it holds the key of accesses. */
  readonly tellsTokens: () => boolean
  /** Undefined for an access that has ended. */
  readonly callerOf: (accessId: string) => Caller | undefined
}) {
  const { catalog, secrets } = deps
  const unauthorised = { problem: problemOf('unauthorised', 401) }

  return {
    proofOf: (command: Command, accessId: string): string => secrets.proofOf(accessId, textOf(command)),

    /** `from`: the sending station, as proved by its link. */
    callerOf(command: Forwarded, from: string): { readonly caller: Caller } | { readonly problem: Problem } {
      const role = standingRole(catalog, from)
      if (role === null || role === 'cloud') return { problem: stationRevoked }
      const { accessId, proof = '' } = command
      // The pilot reads what a lost laptop has had other stations do, and does not take a pilot's word back.
      const sent = role === 'pilot' ? {} : { sentBy: from }
      if (accessId === null)
        return { caller: { role, label: 'operator', checkpoint: null, accessId: null, operatorOf: from, ...sent } }
      const caller = deps.callerOf(accessId)
      if (!caller) return unauthorised
      if (!maySpeakFor(role, caller.role)) return { problem: problemOf('forbidden', 403, { roles: [] }) }
      const { station: madeBy } = catalog.get('access', accessId)
      if (madeBy === from) return { caller: { ...caller, ...sent } }
      if (madeBy === null || catalog.get('station', madeBy).pairing?.role !== 'pilot') return unauthorised
      if (deps.tellsTokens() && !sameText(proof, secrets.proofOf(accessId, textOf(command)))) return unauthorised
      return { caller: { ...caller, ...sent } }
    },
  }
}
