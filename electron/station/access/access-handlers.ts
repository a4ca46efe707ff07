import type { accessCommands } from '../../../shared/contract/access.ts'
import type { AccessGrant } from '../../../shared/domain/access/access.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { bornId } from '../born-id.ts'
import type { Catalog } from '../catalog.ts'
import { answering, type Caller, type HandlersOf, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import type { AccessSecrets } from './access-secrets.ts'
import { accessLastsS } from './start-link.ts'

/** `baseUrl`: the address of this station's pages. */
export function createAccessHandlers(
  log: EventLog,
  catalog: Catalog,
  secrets: AccessSecrets,
  baseUrl: () => string,
): HandlersOf<keyof typeof accessCommands> {
  const presentCreated = ({ accessId, expiresAt }: Created) => ({
    accessId,
    token: secrets.token(accessId),
    url: `${baseUrl()}/entrer#code=${secrets.code(accessId)}`,
    expiresAt: iso(expiresAt),
  })

  return {
    'access.create': {
      authorise: ({ role }, caller) => (mayGrant(caller, role) ? null : 'pilot-needed'),
      ...answering<'access.create', Created>(({ role, label, checkpoint, expiresInS = accessLastsS }, call) => {
        const { writing, commandId } = call
        if (role === 'door' && (checkpoint ?? 'entrance') === 'entrance') return refuse('checkpoint-needed')
        if (checkpoint !== undefined && checkpoint !== 'entrance') {
          if (writing.state('session', checkpoint).settings === null) return refuse('unknown-checkpoint')
        }
        const accessId = bornId(log, writing, 'access', commandId)
        const expiresAt = writing.now + expiresInS * 1000
        writing.append('access', accessId, {
          type: 'AccessCreated',
          role,
          label,
          checkpoint: checkpoint ?? null,
          expiresAt,
        })
        return accept({ accessId, expiresAt })
      }, presentCreated),
    },

    'access.revoke': {
      authorise({ accessId }, caller) {
        const { grant } = catalog.get('access', accessId)
        return grant && !mayGrant(caller, grant.role) ? 'pilot-needed' : null
      },
      ...storing<'access.revoke'>(({ accessId }, { writing }) => {
        const { grant, revoked } = catalog.get('access', accessId)
        if (!grant) return refuse('unknown-access')
        if (!revoked) writing.append('access', accessId, { type: 'AccessRevoked' })
        return accept({})
      }),
    },
  }
}

/** The stored outcome of a created access. Its secrets are derived again from the id. */
interface Created {
  readonly accessId: string
  /** ms since 1970 */
  readonly expiresAt: number
}

/** Screens show public content only, so a person who is not a pilot may set them up. */
const mayGrant = ({ role }: Caller, granted: AccessGrant['role']): boolean => role === 'pilot' || granted === 'screen'
