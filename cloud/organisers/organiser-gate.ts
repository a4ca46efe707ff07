import { sameText } from '../../electron/station/access/access-secrets.ts'
import type { Gate } from '../../electron/station/access/gate.ts'
import type { Catalog } from '../../electron/station/catalog.ts'
import type { Caller } from '../../electron/station/commands/handler.ts'
import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import {
  isSignedByPilot,
  organiserOf,
  organiserToken,
  secretHash,
} from '../../electron/station/organisers/organiser-secrets.ts'
import { type OrganiserState, shutBy } from '../../shared/domain/organisers/organiser.ts'
import type { CommandId } from '../../shared/kernel/ids.ts'
import { uuidv7 } from '../../shared/kernel/uuid.ts'

export interface Entered {
  readonly token: string
  readonly caller: Caller
  /** ms since 1970 */
  readonly expiresAt: number
}
/** Why a link is refused. `expired`, `ended` and `already-used` are told only to a holder of the link's secret. */
export type EntryRefusal = 'unknown' | 'expired' | 'ended' | 'already-used'
export type OrganiserGate = ReturnType<typeof createOrganiserGate>

/**
 * Identifies an organiser by a link or a session. The log says what a pilot has signed, and whether it has ended. All
 * processes of the cloud accept the same sessions, and a dump of the database opens none. Tokens of other callers go to
 * `others`.
 */
export function createOrganiserGate(log: EventLog, catalog: Catalog, others: Gate) {
  const { crypto, identity } = log
  /** By organiser, the signature that was verified: every message needs it. */
  const signed = new Map<string, string>()

  function isSigned(organiserId: string, state: OrganiserState): boolean {
    const signature = state.invitation?.signature
    if (signature === undefined) return false
    if (signed.get(organiserId) === signature) return true
    if (!isSignedByPilot(crypto, identity, organiserId, state)) return false
    signed.set(organiserId, signature)
    return true
  }

  function callerOf(organiserId: string): Caller | undefined {
    const state = catalog.get('organiser', organiserId)
    if (shutBy(state, log.now()) !== null || state.enteredAt === null || !isSigned(organiserId, state)) return undefined
    const mayRead = state.invitation?.mayRead ?? []
    return { role: 'organiser', label: 'organiser', checkpoint: null, accessId: organiserId, mayRead }
  }

  /** The invitation of this link's secret, whether or not the invitation still holds. */
  function invitedBy(code: string) {
    const organiserId = organiserOf(code)
    const state = catalog.get('organiser', organiserId ?? '')
    const { invitation } = state
    if (organiserId === undefined || !invitation || !sameText(secretHash(crypto, code), invitation.codeHash))
      return null
    return { organiserId, state, invitation }
  }

  /**
   * Two processes may be shown one link at the same time. The command's id comes from the link's secret, so only one admits
   * it, and nobody else gives a command of that id before.
   */
  function note(organiserId: string, code: string, expiresAt: number): Promise<boolean> {
    const hash = crypto.sha256(`organiser-entry\n${code}`)
    return log.submit({
      actor: 'organiser',
      command: { id: uuidv7(expiresAt, hash) as CommandId, hash },
      run(writing) {
        const { enteredAt } = writing.state('organiser', organiserId)
        if (enteredAt !== null) return { answer: false, outcome: null }
        writing.append('organiser', organiserId, { type: 'OrganiserEntered' })
        return { answer: true, outcome: '{}' }
      },
    })
  }

  return {
    ...others,
    callerOf: (accessId: string): Caller | undefined =>
      catalog.get('organiser', accessId).invitation ? callerOf(accessId) : others.callerOf(accessId),

    ofToken(token: string): Caller | undefined {
      const organiserId = organiserOf(token)
      const { invitation } = catalog.get('organiser', organiserId ?? '')
      if (organiserId === undefined || !invitation) return others.ofToken(token)
      return sameText(secretHash(crypto, token), invitation.tokenHash) ? callerOf(organiserId) : undefined
    },

    /** Whether this is the secret of some link. A secret that has ended or was used is not a guess. */
    isLink: (code: string): boolean => invitedBy(code) !== null,

    /** Exchanges a link's secret for the secret of its session, once. */
    async enter(code: string): Promise<Entered | EntryRefusal> {
      const invited = invitedBy(code)
      if (!invited) return 'unknown'
      const { organiserId, state, invitation } = invited
      const shut = shutBy(state, log.now())
      if (shut !== null) return shut
      if (!isSigned(organiserId, state)) return 'unknown'
      const isFirst = state.enteredAt === null && (await note(organiserId, code, invitation.expiresAt))
      if (!isFirst) return 'already-used'
      const caller = callerOf(organiserId)
      return caller ? { token: organiserToken(crypto, code), caller, expiresAt: invitation.expiresAt } : 'ended'
    },

    /** The organiser leaves: their session ends at all processes. */
    leave: (organiserId: string): Promise<void> =>
      log.note('organiser', (writing) => {
        if (writing.state('organiser', organiserId).leftAt === null)
          writing.append('organiser', organiserId, { type: 'OrganiserLeft' })
      }),
  }
}
