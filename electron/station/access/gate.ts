import type { CommandId } from '../../../shared/kernel/ids.ts'
import { uuidv7 } from '../../../shared/kernel/uuid.ts'
import type { Catalog } from '../catalog.ts'
import type { Caller } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type AccessSecrets, sameText } from './access-secrets.ts'

/** Who somebody is, from what they present. */
export type Gate = ReturnType<typeof createGate>

/** `operatorToken`: of this run, for scripts on this machine; it holds every role. */
export function createGate(log: EventLog, catalog: Catalog, secrets: AccessSecrets, operatorToken: string) {
  const operator: Caller = { role: 'pilot', label: 'operator', checkpoint: null, accessId: null }

  /** Undefined for an access that does not exist, was revoked, or has expired. */
  function callerOf(accessId: string): Caller | undefined {
    const { grant, revoked, station } = catalog.get('access', accessId)
    if (!grant || revoked || grant.expiresAt <= log.now()) return undefined
    // What was created at a station that was put out ends with it.
    if (station !== null && catalog.get('station', station).revoked !== null) return undefined
    return { role: grant.role, label: grant.label, checkpoint: grant.checkpoint, accessId }
  }

  return {
    callerOf,
    /** `token`: of a Bearer header, a cookie or a socket's handshake. */
    ofToken(token: string): Caller | undefined {
      if (sameText(token, operatorToken)) return operator
      const proved = secrets.proves('token', token)
      return proved && callerOf(proved.accessId)
    },
    /**
     * Exchanges a code for the token that a cookie will hold. Of a link's, the second who tries is too late; a page that
     * comes from another hub has its session already, and may have to come twice.
     */
    async exchange(code: string): Promise<{ token: string; caller: Caller } | 'unknown' | 'already-used'> {
      const moved = secrets.proves('handover', code)
      const mover = moved && callerOf(moved.accessId)
      if (moved && mover) return { token: secrets.tokenOf(moved), caller: mover }
      const proved = secrets.proves('code', code)
      const caller = proved && callerOf(proved.accessId)
      if (!proved || !caller) return 'unknown'
      const { accessId } = proved
      const first = await log.submit({
        actor: caller.label,
        command: null,
        commandId: uuidv7(log.now(), log.crypto.random(10)) as CommandId,
        run(writing) {
          const { used } = writing.state('access', accessId)
          if (!used) writing.append('access', accessId, { type: 'AccessUsed' })
          return { answer: !used, outcome: null }
        },
      })
      return first ? { token: secrets.tokenOf(proved), caller } : 'already-used'
    },
  }
}
