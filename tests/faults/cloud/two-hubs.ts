import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { connectClient } from '../../support/station-client.ts'
import { until } from '../../support/until.ts'
import { insist, type Scenario } from '../scenario.ts'
import { sameOnBothSides } from './both-sides.ts'
import { openPlace } from './open-place.ts'
import { patient } from './place.ts'

/** Two pilots' stations that cannot hear each other both believe that they are the hub, and both link to the cloud. */
export const twoHubs: Scenario = {
  name: 'two-hubs',
  async run(bench) {
    // On the network, the station would also find other hubs with the same keys, so this event is new.
    const place = await openPlace(bench, { onSite: 60, remote: 3, isNew: true })
    const { code, linkUrl } = await place.client.done('stations.pair', { role: 'pilot', name: 'Second pôle' })
    const folder = join(bench.folder, 'second')
    const second = await bench.start({ folder, args: ['--link', linkUrl, '--pair', code] })
    const client = await connectClient(second)
    bench.after(() => client.close())
    await until(
      'the second holds everybody',
      async () => (await client.value('attendees.count', {})).total === 63,
      patient,
    )
    // The first hub is frozen, as a machine that sleeps. The remaining station is made the hub.
    process.kill(place.hub.pid, 'SIGSTOP')
    await client.done('stations.promote', {})
    for (const { code: ticket } of place.onSite.slice(0, 30)) await client.done('checkIn.scan', { code: ticket })
    const cloudOf = async () => (await client.value('cloud', {})).state
    await until('the second has linked the cloud', async () => (await cloudOf()) === 'linked', patient)
    process.kill(place.hub.pid, 'SIGCONT')
    for (const { code: ticket } of place.onSite.slice(30)) await place.client.done('checkIn.scan', { code: ticket })
    for (const person of place.remote)
      await place.insistOn(person, 'questions.ask', {
        sessionId: place.sessionId,
        text: 'Qui nous lit ?',
        origin: 'remote',
      })
    const hubsOf = async (one: typeof client) => (await one.rows('stations', {})).filter(({ hub }) => hub)
    const agree = async () => {
      const [here = [], there = []] = [await hubsOf(place.client), await hubsOf(client)]
      return here.length === 1 && there.length === 1 && here[0]?.stationId === there[0]?.stationId
    }
    await until('both know one hub', agree, patient)
    const admitted = async (one: typeof client) => (await one.value('checkIn.stats', {})).admitted
    await until(
      'both count everybody',
      async () => (await admitted(place.client)) === 60 && (await admitted(client)) === 60,
      patient,
    )
    // The cloud is compared with the log of the present hub.
    await place.hub.stop()
    Object.assign(place, { hub: second, client, hubFolder: folder })
    return `two hubs, one at the end; ${await sameOnBothSides(place)}`
  },
}

/**
 * The hub's machine dies, and an old copy of its folder replaces it. The cloud brings back the events that the copy
 * lacks.
 */
export const hubRestored: Scenario = {
  name: 'hub-restored',
  async run(bench) {
    const place = await openPlace(bench, { onSite: 60, remote: 3 })
    const scan = async (from: number, to: number) => {
      for (const { code } of place.onSite.slice(from, to)) await place.client.done('checkIn.scan', { code })
    }
    await scan(0, 20)
    await place.hub.stop()
    const copy = join(bench.folder, 'copy')
    cpSync(place.hubFolder, copy, { recursive: true })
    await place.startHub()
    await scan(20, 60)
    await place.client.done('attendees.register', { lastName: 'Le Goff', firstName: 'Iwan' })
    for (const person of place.remote)
      await place.insistOn(person, 'questions.ask', { sessionId: place.sessionId, text: 'Et nous ?', origin: 'remote' })
    await place.settled()
    await place.hub.kill()
    rmSync(place.hubFolder, { recursive: true })
    cpSync(copy, place.hubFolder, { recursive: true })
    await place.startHub()
    await place.settled()
    const { admitted } = await place.client.value('checkIn.stats', {})
    insist(admitted === 60, `${admitted} of 60 admissions are back`)
    const found = await place.client.rows('attendees.search', { q: 'goff' })
    insist(found.length === 1, 'a person registered after the copy did not come back, or without a name')
    await place.client.done('checkIn.scan', { code: place.onSite[0]?.code ?? '' })
    return `40 admissions, a registration and its name came back from the cloud; ${await sameOnBothSides(place)}`
  },
}
