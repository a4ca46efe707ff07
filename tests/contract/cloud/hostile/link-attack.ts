import { generateKeyPairSync, sign } from 'node:crypto'
import { io } from 'socket.io-client'
import { cloudLinkPath, transcriptOf } from '../../../../electron/station/cloud/cloud-wire.ts'
import { hostileJson } from '../../../faults/hostile/values.ts'
import type { Random } from '../../../support/random.ts'

/** A hub's id and public key, as an eavesdropper knows them, and a signature that it gave then. */
export interface Overheard {
  readonly eventId: string
  readonly stationId: string
  readonly publicKey: string
  readonly signature: string
}

const stranger = generateKeyPairSync('ed25519')
const strangersKey = stranger.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')

/**
 * One connection to the hubs' endpoint with `count` messages. It claims to be the hub and shows an overheard signature,
 * or its own, or none. Returns every answer that requires a proof.
 */
export async function attackLink(url: string, hub: Overheard, count: number, random: Random): Promise<unknown[]> {
  const socket = io(url, { path: cloudLinkPath, transports: ['websocket'], reconnection: false, forceNew: true })
  const answers: unknown[] = []
  const ask = async (event: string, message: unknown) => {
    if (!socket.connected) return null
    return socket
      .timeout(2000)
      .emitWithAck(event, message)
      .catch(() => null) as Promise<object | null>
  }
  const opened = new Promise<void>((resolve) => {
    socket.on('connect', resolve)
    socket.on('connect_error', () => resolve())
  })
  await opened
  const nonce = Buffer.from(random.text(32)).toString('base64')
  const isReplay = random.chance(0.5)
  const hello = {
    eventId: hub.eventId,
    stationId: hub.stationId,
    nonce,
    publicKey: isReplay ? hub.publicKey : strangersKey,
  }
  const cloud = (await ask('introduce', hello)) as { stationId: string; publicKey: string; nonce: string } | null
  const own = cloud ? sign(null, Buffer.from(transcriptOf('hub', hello, cloud)), stranger.privateKey) : Buffer.alloc(64)
  for (let sent = 0; sent < count && socket.connected; sent++) {
    // An unproved caller gets no answer to these, so the attack does not wait for one.
    if (random.chance(0.6)) socket.emit(random.pick(['m', 'b', 'forward']), sendable(hostileJson(random)))
    else {
      const signature = random.pick([hub.signature, own.toString('base64'), Buffer.alloc(64).toString('base64')])
      answers.push(await ask('prove', { signature }))
    }
  }
  socket.disconnect()
  return answers
}

/** As our client can send it: it rejects deep nesting and cannot send broken JSON. */
function sendable(json: string): unknown {
  if (/^(\[{500}|(\{"a":){500})/.test(json)) return json
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}
