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
/** Why a link lets nobody in. `expired`, `ended` and `already-used` are told to whoever has the link's secret alone. */
export type EntryRefusal = 'unknown' | 'expired' | 'ended' | 'already-used'
export type OrganiserGate = ReturnType<typeof createOrganiserGate>

/**
 * Who an organiser is, from what they present: of the log is asked what a pilot has signed, and that it has not ended. All
 * processes of the cloud know the same sessions, and a dump of its database opens none. Whoever else asks is `others`'.
 */
export function createOrganiserGate(log: EventLog, catalog: Catalog, others: Gate) {
  const { crypto, identity } = log
  /** By organiser, the signature that was found good: it is asked for at every message. */
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

  /** The invitation that this link's secret is of, whatever has become of it. */
  function invitedBy(code: string) {
    const organiserId = organiserOf(code)
    const state = catalog.get('organiser', organiserId ?? '')
    const { invitation } = state
    if (organiserId === undefined || !invitation || !sameText(secretHash(crypto, code), invitation.codeHash))
      return null
    return { organiserId, state, invitation }
  }

  /** Of two processes that are shown one link at once, one lets it in: the command's id is the link's own. */
  function note(organiserId: string, expiresAt: number): Promise<boolean> {
    const hash = crypto.sha256(`organiser-entry\n${organiserId}`)
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

    /** Whether this is some link's secret: one that has ended or was opened before is none that somebody makes up. */
    isLink: (code: string): boolean => invitedBy(code) !== null,

    /** Exchanges a link's secret for that of the session which it opens, once. */
    async enter(code: string): Promise<Entered | EntryRefusal> {
      const invited = invitedBy(code)
      if (!invited) return 'unknown'
      const { organiserId, state, invitation } = invited
      const shut = shutBy(state, log.now())
      if (shut !== null) return shut
      if (!isSigned(organiserId, state)) return 'unknown'
      if (state.enteredAt !== null || !(await note(organiserId, invitation.expiresAt))) return 'already-used'
      const caller = callerOf(organiserId)
      return caller ? { token: organiserToken(crypto, code), caller, expiresAt: invitation.expiresAt } : 'ended'
    },

    /** By themselves: their session is over, everywhere. */
    leave: (organiserId: string): Promise<void> =>
      log.note('organiser', (writing) => {
        if (writing.state('organiser', organiserId).leftAt === null)
          writing.append('organiser', organiserId, { type: 'OrganiserLeft' })
      }),
  }
}
