import { once } from 'node:events'
import { newSigningKey, nodeCrypto } from '../../../electron/station/crypto.ts'
import { type Identity, stationIdOf } from '../../../electron/station/event-log/identity.ts'
import { openLink } from '../../../electron/station/replication/hub-client.ts'
import { join } from '../../../electron/station/replication/join.ts'
import { linkCertificateOf } from '../../../electron/station/replication/link-certificate.ts'
import { unpackBatch } from '../../../electron/station/replication/link-wire.ts'
import type { Batch } from '../../../shared/replication/batch.ts'
import type { Ack } from '../../../shared/replication/messages.ts'
import { offerBatch } from '../../attacks/offer-batch.ts'
import { otherStation } from '../../contract/other-station.ts'
import { within } from '../../support/until.ts'

/** A station that speaks the protocol and misuses it, with a key that the hub knows or with an unknown one. */
export async function startRogue(linkUrl: string, code: string | null) {
  const key = newSigningKey()
  const stationId = stationIdOf(nodeCrypto, key.publicKey)
  const identity = { stationId, stationPrivateKey: key.privateKey, stationPublicKey: key.publicKey } as Identity
  let eventId = 'another'
  if (code !== null) {
    const answer = await join({ url: linkUrl, code }, identity, nodeCrypto, Date.now())
    if (!('admitted' in answer)) throw new Error(`the rogue was not admitted: ${answer.refused}`)
    eventId = answer.admitted.joined.eventId
  }
  const certificate = await linkCertificateOf(identity, Date.now())
  const socket = openLink(linkUrl, certificate, () => true)
  const received: Batch[] = []
  socket.on('b', (bytes: Buffer) => {
    const batch = unpackBatch(bytes)
    if (batch) received.push(batch)
  })
  // It always claims to hold nothing, so it is sent everything that its role may read.
  socket.on('m', (raw: unknown) => {
    const { kind } = raw as { kind?: unknown }
    if (kind === 'hello' || kind === 'ask-vector')
      socket.emit('m', { kind: 'hello', protocol: 1, eventId, wallMs: Date.now(), digest: '', vector: {} })
  })
  await within('the rogue is connected', 5000, once(socket as never, 'connect'))
  const writer = otherStation({ eventId: eventId as Identity['eventId'] }, stationId, 'run1', key)

  return {
    socket,
    stationId,
    writer,
    received,
    key,
    eventId,
    /** Sends a batch. Resolves to the hub's answer. */
    async offer(batch: Batch): Promise<Ack> {
      const answer = await offerBatch(socket, batch)
      if (answer === null) throw new Error(`no answer to a batch of ${batch.origin}`)
      return answer
    },
    /** Opens another link under the same key, on which it sends nothing by itself. */
    async again() {
      const another = openLink(linkUrl, certificate, () => true)
      await within('the rogue is connected again', 5000, once(another as never, 'connect'))
      return another
    },
    close: () => void socket.disconnect(),
  }
}
