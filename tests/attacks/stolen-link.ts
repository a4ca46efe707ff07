import { once } from 'node:events'
import { nodeCrypto } from '../../electron/station/crypto.ts'
import type { Identity } from '../../electron/station/event-log/identity.ts'
import { openLink } from '../../electron/station/replication/hub-client.ts'
import { linkCertificateOf } from '../../electron/station/replication/link-certificate.ts'
import { unpackBatch } from '../../electron/station/replication/link-wire.ts'
import { base32 } from '../../shared/kernel/base32.ts'
import type { Batch } from '../../shared/replication/batch.ts'
import type { Ack } from '../../shared/replication/messages.ts'
import { otherStation } from '../contract/other-station.ts'
import { until, within } from '../support/until.ts'
import { offerBatch } from './offer-batch.ts'

/**
 * A link by the product's own protocol with a stolen station's key. It claims to hold nothing, so it is sent everything
 * that the station's role receives.
 */
export async function openStolenLink(linkUrl: string, identity: Identity) {
  const socket = openLink(linkUrl, await linkCertificateOf(identity, Date.now()), () => true)
  const received: Batch[] = []
  let isClosed = false
  socket.on('disconnect', () => {
    isClosed = true
  })
  socket.on('b', (bytes: Buffer) => {
    const batch = unpackBatch(bytes)
    if (batch) received.push(batch)
  })
  socket.on('m', (raw: unknown) => {
    const { kind } = raw as { kind?: unknown }
    if (kind === 'hello' || kind === 'ask-vector')
      socket.emit('m', {
        kind: 'hello',
        protocol: 1,
        eventId: identity.eventId,
        wallMs: Date.now(),
        digest: '',
        vector: {},
      })
  })
  await within('the stolen link is connected', 5000, once(socket as never, 'connect'))
  const key = { privateKey: identity.stationPrivateKey, publicKey: identity.stationPublicKey }
  const incarnation = base32(nodeCrypto.random(10), 16)

  return {
    socket,
    received,
    /** Chains of this station, in a separate incarnation. */
    writer: otherStation(identity, identity.stationId, incarnation, key as never),
    isClosed: () => isClosed,
    /** Resolves when the hub has sent everything: nothing came for half a second, or the link was closed. */
    async untilSilent(): Promise<void> {
      let count = -1
      await until(
        'the hub has sent everything',
        () => {
          const isSilent = isClosed || (received.length > 0 && received.length === count)
          count = received.length
          return isSilent
        },
        { everyMs: 500 },
      )
    },
    offer: (batch: Batch): Promise<Ack | null> => offerBatch(socket, batch),
    /** The answer to a forwarded command. Null if there is none. */
    forward: (request: object): Promise<unknown> =>
      socket
        .timeout(5000)
        .emitWithAck('forward', request)
        .catch(() => null),
    close: () => void socket.disconnect(),
  }
}
