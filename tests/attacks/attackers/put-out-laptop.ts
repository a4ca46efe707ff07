import { randomUUID } from 'node:crypto'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded } from '../attempt.ts'
import { askView } from '../http.ts'
import { openStolenFolder, type StolenFolder } from '../stolen-folder.ts'
import { openStolenLink } from '../stolen-link.ts'
import { plantedWords, type Venue } from '../venue.ts'

type Try = Attempt<Venue>
const attacker = 'put-out laptop'

/** The folder as it was when the pilot put the laptop out, and the laptop’s own process, which continues. */
let putOut: Promise<StolenFolder> | null = null
function lostLaptop(venue: Venue): Promise<StolenFolder> {
  putOut ??= (async () => {
    const stolen = openStolenFolder(venue.stealFolder(venue.lost))
    const { stationId } = venue.lost.process
    await venue.hub.client.done('stations.revoke', { stationId })
    return stolen
  })()
  return putOut
}

const closed: Try = {
  attacker,
  asset: 'access',
  name: 'keeps its link: closed within 2 s of being put out',
  rule: 7,
  isShort: true,
  async run(venue) {
    const stolen = openStolenFolder(venue.stealFolder(venue.lost))
    const link = await openStolenLink(venue.hubFile().linkUrl, stolen.identity)
    await lostLaptop(venue)
    const isClosed = await until('the link is closed', () => link.isClosed(), { timeoutMs: 2000 }).catch(() => false)
    link.close()
    return isClosed ? refused('closed') : succeeded('open after 2 s')
  },
}

const comesBack: Try = {
  attacker,
  asset: 'access',
  name: 'links again with its certificate and is sent events',
  rule: 7,
  isShort: true,
  async run(venue) {
    const { identity } = await lostLaptop(venue)
    const link = await openStolenLink(venue.hubFile().linkUrl, identity).catch(() => null)
    if (!link) return refused('no connection')
    await venue.hub.client.done('rooms.add', { name: 'Salle secrète', capacity: 3 })
    const isSent = await until('a batch', () => link.received.length > 0 || link.isClosed(), { timeoutMs: 3000 }).catch(
      () => false,
    )
    const count = link.received.length
    link.close()
    return isSent && count > 0 ? succeeded(`${count} batches`) : refused('nothing is sent')
  },
}

const writes = (
  [
    ['people', 'attendee', 'AttendeeRegistered'],
    ['system', 'station', 'StationRenamed'],
    ['system', 'access', 'AccessCreated'],
  ] as const
).map(
  ([lane, kind, type]): Try => ({
    attacker,
    asset: 'decisions',
    name: `offers a ${type} of its own`,
    rule: 7,
    async run(venue) {
      const { identity } = await lostLaptop(venue)
      const link = await openStolenLink(venue.hubFile().linkUrl, identity).catch(() => null)
      if (!link) return refused('no connection')
      const payloads = {
        AttendeeRegistered: {},
        StationRenamed: { name: 'Toujours là' },
        AccessCreated: { role: 'reception', label: 'Toujours là', checkpoint: null, expiresAt: Date.now() + 1e9 },
      }
      const stream = kind === 'station' ? `station/${identity.stationId}` : `${kind}/${'q'.repeat(26)}`
      link.writer.write({ lane, stream, type, payload: payloads[type], ts: Date.now() })
      const ack = await link.offer(link.writer.batch(lane))
      link.close()
      const rows = JSON.stringify([
        await venue.hub.client.rows('stations', {}),
        await venue.hub.client.rows('accesses', {}),
      ])
      if (rows.includes('Toujours là')) return succeeded('it counts')
      return refused(ack ? (ack.refused ?? 'stored, not counted') : 'no answer on a closed link')
    },
  }),
)

const forwards: Try = {
  attacker,
  asset: 'access',
  name: 'forwards a command in the name of the pilot’s access',
  rule: 4,
  isShort: true,
  async run(venue) {
    const { identity } = await lostLaptop(venue)
    const link = await openStolenLink(venue.hubFile().linkUrl, identity).catch(() => null)
    if (!link) return refused('no connection')
    const answer = await link.forward({
      to: venue.hubFile().stationId,
      name: 'access.create',
      input: { role: 'pilot', label: 'Volé' },
      id: randomUUID(),
      accessId: venue.pages.pilot.accessId,
    })
    link.close()
    return answer !== null && 'outcome' in (answer as object) ? succeeded('an outcome') : refused('no outcome')
  },
}

const computes = (['pilot', 'referent', 'moderator'] as const).map(
  (page): Try => ({
    attacker,
    asset: 'access',
    name: `computes the token of the ${page}’s page`,
    rule: 1,
    async run(venue) {
      const stolen = await lostLaptop(venue)
      const { accessId } = venue.pages[page]
      const guesses = stolen.computed(`access-token\n${accessId}`, 40)
      for (const secret of guesses) {
        const { status } = await askView(venue.hubFile().url, `${accessId}.${secret}`, 'me')
        if (status !== 401) return succeeded(`${status}`)
      }
      return guesses.length === 0 ? notArrived : refused(`401 for ${guesses.length} guesses`)
    },
  }),
)

const otherHubs: Try = {
  attacker,
  asset: 'access',
  name: 'links to the other pilot’s station once that is promoted',
  rule: 7,
  async run(venue) {
    const { identity } = await lostLaptop(venue)
    const { linkUrl } = await venue.second.client.done('stations.promote', {})
    const link = await until('the second hub answers', () => openStolenLink(linkUrl, identity).catch(() => null), {
      timeoutMs: 8000,
      everyMs: 300,
    }).catch(() => null)
    if (!link) return refused('no connection')
    const isSent = await until('a batch', () => link.received.length > 0 || link.isClosed(), { timeoutMs: 3000 }).catch(
      () => false,
    )
    const count = link.received.length
    link.close()
    return isSent && count > 0 ? succeeded(`${count} batches`) : refused('nothing is sent')
  },
}

/** A reception knows these passwords. The pilot sees that in the statement; it is not an attack that can be refused. */
const passwords: Try = {
  attacker,
  asset: 'passwords',
  name: 'reads the OBS password in its folder',
  rule: 2,
  async run(venue) {
    const stolen = await lostLaptop(venue)
    return stolen.holds(plantedWords.obsPassword)
      ? succeeded('it stands there')
      : refused(`${stolen.events.length} events`)
  },
}

export const putOutLaptop: readonly Try[] = [closed, comesBack, ...writes, forwards, ...computes, passwords, otherHubs]
