import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { openDataFolder } from '../../../electron/station/data-folder.ts'
import { openDatabase } from '../../../electron/station/event-log/database.ts'
import type { Identity } from '../../../electron/station/event-log/identity.ts'
import { join } from '../../../electron/station/replication/join.ts'
import { readLinkMemory } from '../../../electron/station/replication/link-memory.ts'
import { otherStation } from '../../contract/other-station.ts'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded } from '../attempt.ts'
import { openStolenLink } from '../stolen-link.ts'
import type { Venue } from '../venue.ts'
import { type StolenLink, turned } from './turned.ts'

/** A laptop reports itself as returned, so that no pilot looks for it, while its link goes on. */
const readsOn: Attempt<Venue> = {
  attacker: 'paired laptop',
  asset: 'unread questions',
  name: 'a laptop says that it was given back, and reads on',
  rule: 7,
  isShort: true,
  async run(venue) {
    const { client } = venue.hub
    const laptop = await venue.pair('Modération 2', 'moderator')
    const row = async () => (await client.rows('stations', {})).find(({ name }) => name === laptop.name)
    return await turned(venue, laptop, async (link, { identity }) => {
      if (!(await saysGivenBack(venue, link, identity))) return notArrived
      const isClosed = await until('the link is closed', link.isClosed).catch(() => false)
      if (!isClosed) return succeeded('the link stands')
      const again = await openStolenLink(venue.hubFile().linkUrl, identity)
      await client.done('questions.ask', { sessionId: venue.sessionId, text: 'Personne n’a lu cela', origin: 'floor' })
      const isSent = await until('a batch', () => again.received.length > 0, { timeoutMs: 3000 }).catch(() => false)
      again.close()
      if (isSent) return succeeded('it is sent what is new')
      await client.done('stations.revoke', { stationId: identity.stationId, why: 'stolen' })
      return (await row())?.revoked ? refused('nothing is sent, and it is put out') : succeeded('not put out')
    })
  },
}

/** A thief has copied the folder of a rented laptop before it was returned, and has the code that admitted it. */
const comesBack: Attempt<Venue> = {
  attacker: 'paired laptop',
  asset: 'pairing',
  name: 'the copy of a laptop that was given back comes in by the code that it had used',
  rule: 7,
  isShort: true,
  async run(venue) {
    const laptop = await venue.pair('Modération louée', 'moderator')
    const code = usedCodeIn(venue.stealFolder(laptop))
    return await turned(venue, laptop, async (link, { identity }) => {
      if (!(await saysGivenBack(venue, link, identity))) return notArrived
      const answer = await join({ url: venue.hubFile().linkUrl, code }, identity, nodeCrypto, Date.now())
      return 'admitted' in answer ? succeeded('admitted') : refused(answer.refused)
    })
  },
}

/** A thief has copied the folder of a rented desk before it was returned, and has the link of another laptop. */
const writesOn: Attempt<Venue> = {
  attacker: 'paired laptop',
  asset: 'decisions',
  name: 'the copy of a desk that was given back writes on, over the link of a booth',
  rule: 7,
  isShort: true,
  async run(venue) {
    const { client } = venue.hub
    const lent = await venue.pair('Accueil loué', 'reception')
    const carrier = await venue.pair('Régie 6', 'booth')
    const { attendeeId } = await client.done('attendees.register', { lastName: 'Lozac’h', firstName: 'Maïwenn' })
    const status = async () => (await client.value('attendees.one', { id: attendeeId }))?.status
    return await turned(venue, lent, async ({ writer, ...link }, { identity }) => {
      if (!(await saysGivenBack(venue, { writer, ...link }, identity))) return notArrived
      const copy = otherStation(identity, identity.stationId, 'copyofthedesk', {
        privateKey: identity.stationPrivateKey,
        publicKey: identity.stationPublicKey,
      } as never)
      const payload = { changes: { status: 'cancelled' } }
      const stream = `attendee/${attendeeId}`
      copy.write({ lane: 'people', stream, type: 'AttendeeAmended', payload, part: {}, ts: Date.now() + 1000 })
      return await turned(venue, carrier, async (other) => {
        if ((await other.offer(copy.batch('people'))) === null) return notArrived
        return (await status()) === 'cancelled'
          ? succeeded('the ticket is cancelled')
          : refused('stored, and not counted')
      })
    })
  },
}

/** The laptop reports itself as returned. False if the report did not reach the hub. */
async function saysGivenBack(venue: Venue, link: StolenLink, { stationId }: Pick<Identity, 'stationId'>) {
  const isHeard = async () =>
    (await venue.hub.client.rows('stations', {})).some((row) => row.stationId === stationId && row.givenBack)
  const stream = `station/${stationId}`
  link.writer.write({ lane: 'system', stream, type: 'StationGivenBack', payload: {}, ts: Date.now() })
  if ((await link.offer(link.writer.batch('system'))) === null) return false
  return await until('the hub has heard', isHeard).catch(() => false)
}

function usedCodeIn(folder: string): string {
  const db = openDatabase(folder, openDataFolder(folder))
  const { usedCode = '' } = readLinkMemory({ db })
  db.close()
  return usedCode
}

export const givenBackLaptop: readonly Attempt<Venue>[] = [readsOn, comesBack, writesOn]
