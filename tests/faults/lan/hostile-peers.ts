import { join as joinPath } from 'node:path'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { linkPath, packBatch } from '../../../electron/station/replication/link-wire.ts'
import { pairingText } from '../../../shared/domain/stations/station.ts'
import { residentMb } from '../../bench/process-memory.ts'
import { connectClient } from '../../support/station-client.ts'
import { until } from '../../support/until.ts'
import { mutatedBytes } from '../hostile/mutate-bytes.ts'
import { openDeskDay } from '../load/desk-day.ts'
import { insist, type Scenario } from '../scenario.ts'
import { startRogue } from './rogue.ts'
import { sameEverywhere } from './same-everywhere.ts'

/** Malformed and forged messages from a station on the network: none of them counts, and the hub goes on. */
export const hostilePeers: Scenario = {
  name: 'hostile-peers',
  async run(bench) {
    const folder = joinPath(bench.folder, 'data')
    const hub = await bench.start({ args: ['--hub'] })
    const { client, people } = await openDeskDay(hub, 200, bench.random)
    const { linkUrl, code } = await client.done('stations.pair', { role: 'moderator', name: 'Modération' })
    const stats = async () => (await client.value('checkIn.stats', {})).admitted
    const pairRogue = async (given: string | null) => {
      const made = await startRogue(linkUrl, given)
      bench.after(made.close)
      return made
    }
    const rogue = await pairRogue(code)
    await until('the hub has sent its programme', () => rogue.received.length > 0)

    // Admissions by a moderator's station.
    const [person] = people
    const attendeeId = (await client.rows('attendees.search', { q: person?.lastName ?? '' }))[0]?.attendeeId
    const admission = { lane: 'people', type: 'AttendeeAdmitted', payload: {}, ts: Date.now() } as const
    rogue.writer.write({ ...admission, stream: `admission/${attendeeId}/entrance/2026-11-26`, commandId: 'x' })
    const kept = await rogue.offer(rogue.writer.batch('people'))
    insist(kept.seq === 1 && kept.refused === undefined, `the admission is answered ${JSON.stringify(kept)}`)
    insist((await stats()) === 0, 'a moderator’s station admitted a person')
    // The same batch again.
    const again = await rogue.offer(rogue.writer.batch('people'))
    insist(again.seq === 1 && again.refused === undefined, `a replayed batch is answered ${JSON.stringify(again)}`)
    // Another station's chain, with a changed word.
    const theirs = rogue.received.find(({ events }) => events.length > 0)
    if (!theirs) throw new Error('nothing was received')
    const events = theirs.events.map((event) => ({ ...event, actor: `${event.actor}!` }))
    const tampered = await rogue.offer({ ...theirs, events })
    insist(tampered.refused === 'tampered', `a tampered batch is answered ${JSON.stringify(tampered)}`)
    // A promotion of itself.
    const publicKey = Buffer.from(rogue.key.publicKey).toString('base64')
    const forged = nodeCrypto.sign(
      rogue.key.privateKey,
      pairingText(rogue.eventId, rogue.stationId, 'pilot', publicKey),
    )
    rogue.writer.write({
      lane: 'system',
      stream: `station/${rogue.stationId}`,
      type: 'StationPaired',
      ts: Date.now(),
      payload: { name: 'Pilotage', role: 'pilot', publicKey, signature: Buffer.from(forged).toString('base64') },
    })
    await rogue.offer(rogue.writer.batch('system'))
    const row = (await client.rows('stations', {})).find(({ stationId }) => stationId === rogue.stationId)
    insist(row?.role === 'moderator', `the forged pairing made it ${row?.role}`)
    // A station that was never paired.
    const stranger = await pairRogue(null)
    stranger.writer.write({ ...admission, stream: 'admission/a/entrance/2026-11-26', commandId: 'y' })
    const silence = await stranger.offer(stranger.writer.batch('people')).catch(() => null)
    insist(silence === null, `a stranger is answered ${JSON.stringify(silence)}`)

    const frames = bench.short ? 1500 : 10_000
    const before = residentMb(hub.pid, 'VmRSS')
    await mutatedFrames(frames)
    insist((await stats()) === 0, 'mutated frames admitted a person')
    const grown = residentMb(hub.pid, 'VmRSS') - before
    insist(grown < 60, `the hub has grown by ${grown.toFixed(0)} MB`)

    const scanner = await connectClient(hub)
    const verdict = await scanner.done('checkIn.scan', { code: person?.code ?? '' })
    scanner.close()
    insist(verdict.verdict === 'admitted', `the hub answers ${verdict.verdict}`)
    client.close()
    await hub.stop()
    return `${frames} mutated frames on ${linkPath}, memory ${grown.toFixed(0)} MB; ${sameEverywhere([folder], new Set())}`

    async function mutatedFrames(count: number): Promise<void> {
      const packed = () => packBatch(bench.random.pick(rogue.received))
      let socket = rogue.socket
      for (let sent = 0; sent < count; sent++) {
        // An unreadable message ends the link.
        if (!socket.connected) socket = await rogue.again()
        const kind = bench.random.next()
        if (kind < 0.5) socket.emit('b', Buffer.from(mutatedBytes(packed(), [], bench.random)))
        else if (kind < 0.8) socket.emit('m', oddMessage())
        else socket.emit(bench.random.pick(['m', 'b', 'pair', 'presence', 'welcome']) as 'm', oddMessage())
        if (sent % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 10))
      }
      socket.disconnect()
    }

    function oddMessage(): unknown {
      const { random } = bench
      const value = () =>
        random.pick<unknown>([null, -1, 1e300, '', 'x'.repeat(10_000), [], {}, true, Number.MAX_SAFE_INTEGER, [[[]]]])
      return random.pick<unknown>([
        value(),
        { kind: 'hello', protocol: value(), eventId: value(), wallMs: value(), digest: value(), vector: value() },
        {
          kind: 'hello',
          protocol: 1,
          eventId: rogue.eventId,
          wallMs: 0,
          digest: '',
          vector: { 'a.b.people': 2 ** 31 },
        },
        { kind: 'ack', origin: value(), seq: value() },
        { kind: 'ack', origin: `${rogue.stationId}.run1.people`, seq: 4_000_000_000 },
        { kind: 'ask-vector', more: value() },
        { kind: value() },
      ])
    }
  },
}
