import type { organiserCommands } from '../../../shared/contract/organisers.ts'
import { invitationText, organiserAreas } from '../../../shared/domain/organisers/organiser.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import { cloudIn } from '../cloud/known-cloud.ts'
import { answering, type HandlersOf, storing } from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import { organiserCode, organiserToken, secretHash } from './organiser-secrets.ts'

/** In s: a day of the event, so that a link left in a mailbox opens nothing the day after. */
const lastsS = 12 * 3600

/** Links to the cloud that a pilot signs and ends. */
export function createOrganiserHandlers(log: EventLog, catalog: Catalog): HandlersOf<keyof typeof organiserCommands> {
  const { crypto, identity } = log
  const codeOf = (organiserId: string) => organiserCode(log, organiserId)

  return {
    'organisers.invite': answering(
      ({ label, mayRead: asked, expiresInS = lastsS }, { writing, commandId }) => {
        const { pilotPrivateKey, eventId } = identity
        if (!pilotPrivateKey) return refuse('not-a-pilot-station')
        const url = cloudIn(catalog)?.url
        if (!url) return refuse('no-cloud')
        const organiserId = derivedId(log, 'organiser', commandId)
        const code = codeOf(organiserId)
        const granted = {
          mayRead: organiserAreas.filter((area) => asked.includes(area)),
          expiresAt: writing.now + expiresInS * 1000,
          codeHash: secretHash(crypto, code),
          tokenHash: secretHash(crypto, organiserToken(crypto, code)),
        }
        const signed = crypto.sign(pilotPrivateKey, invitationText(eventId, organiserId, granted))
        const signature = Buffer.from(signed).toString('base64')
        writing.append('organiser', organiserId, {
          type: 'OrganiserInvited',
          ...granted,
          signature,
          person: { label },
        })
        return accept({ organiserId, url, expiresAt: granted.expiresAt })
      },
      ({ organiserId, url, expiresAt }) => ({
        organiserId,
        url: `${url}/organisateur/#code=${codeOf(organiserId)}`,
        expiresAt: iso(expiresAt),
      }),
    ),

    'organisers.end': storing(({ organiserId }, { writing }) => {
      const { invitation, endedAt } = writing.state('organiser', organiserId)
      if (!invitation) return refuse('unknown-organiser')
      if (endedAt === null) writing.append('organiser', organiserId, { type: 'OrganiserEnded' })
      return accept({})
    }),
  }
}
