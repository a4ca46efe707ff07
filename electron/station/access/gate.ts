import { judgeMove } from '../../../shared/domain/access/access.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { uuidv7 } from '../../../shared/kernel/uuid.ts'
import type { Catalog } from '../catalog.ts'
import type { Caller } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type AccessSecrets, type Proved, sameText } from './access-secrets.ts'

export interface Session {
  readonly token: string
  readonly caller: Caller
}

/** Turns a presented token or code into a caller. */
export type Gate = ReturnType<typeof createGate>

/** `operatorToken`: the token of this run for scripts on this machine. It holds every role. */
export function createGate(log: EventLog, catalog: Catalog, secrets: AccessSecrets, operatorToken: string) {
  const operator: Caller = { role: 'pilot', label: 'operator', checkpoint: null, accessId: null }

  /** Undefined for an access that does not exist, was revoked, or has expired. */
  function callerOf(accessId: string): Caller | undefined {
    const { grant, revoked, station } = catalog.get('access', accessId)
    if (!grant || revoked || grant.expiresAt <= log.now()) return undefined
    // An access ends when the station that created it is put out. That station's own pages stay and show that it was
    // put out.
    const isOwn = station === log.identity.stationId
    if (station !== null && !isOwn && catalog.get('station', station).revoked !== null) return undefined
    return { role: grant.role, label: grant.label, checkpoint: grant.checkpoint, accessId }
  }

  async function takeIn(
    { accessId, key, move }: Proved & { readonly move: number },
    nonce: string,
  ): Promise<Session | 'unknown' | 'already-used'> {
    const caller = callerOf(accessId)
    if (!caller) return 'unknown'
    const nonceHash = Buffer.from(log.crypto.sha256(nonce)).toString('base64url')
    const verdict = await log.submit({
      actor: caller.label,
      command: null,
      commandId: uuidv7(log.now(), log.crypto.random(10)) as CommandId,
      run(writing) {
        const answer = judgeMove(writing.state('access', accessId), move, nonceHash, writing.now)
        if (answer === 'first') writing.append('access', accessId, { type: 'AccessMoved', move, nonceHash })
        return { answer, outcome: null }
      },
    })
    return verdict === 'already-used' ? verdict : { token: secrets.tokenOf({ accessId, key }), caller }
  }

  return {
    callerOf,
    /** `token`: from a Bearer header, a cookie or a socket's handshake. */
    ofToken(token: string): Caller | undefined {
      if (sameText(token, operatorToken)) return operator
      const proved = secrets.proves('token', token)
      const caller = proved && callerOf(proved.accessId)
      return caller && proved.key === 'own' ? { ...caller, opensHere: true } : caller
    },
    /**
     * Exchanges a code, once, for the token that a cookie will hold. A page that comes from another hub may repeat the
     * exchange for a minute with the same `nonce`, because the answer may have been lost. `isOnThisMachine`: the
     * browser writes its cookie to this machine's disk, so the token must open nothing elsewhere once the station's own
     * folder is sealed.
     */
    async exchange(
      code: string,
      { nonce, isOnThisMachine }: { readonly nonce?: string | undefined; readonly isOnThisMachine: boolean },
    ): Promise<Session | 'unknown' | 'already-used'> {
      const moved = secrets.provesHandover(code)
      if (moved) return nonce === undefined ? 'unknown' : await takeIn(moved, nonce)
      const proved = secrets.proves('code', code)
      const caller = proved && callerOf(proved.accessId)
      if (!proved || !caller) return 'unknown'
      const { accessId } = proved
      const { opensUntil } = catalog.get('access', accessId).grant ?? {}
      if (opensUntil !== undefined && opensUntil <= log.now()) return 'unknown'
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
      const key = isOnThisMachine ? 'own' : proved.key
      return first ? { token: secrets.tokenOf({ accessId, key }), caller } : 'already-used'
    },
  }
}
