import { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { EventSubscription, OBSWebSocket, OBSWebSocketError, WebSocketOpCode } from 'obs-websocket-js/json'
import type { LegReason } from '../../../../shared/domain/show/take.ts'
import { createBucket } from '../../bucket.ts'
import { runningTimeout } from '../../running-timeout.ts'

/** No answer that is asked for here is larger; a screenshot of 320 x 180 is some 20 kB. */
const mostChars = 4 * 1024 * 1024
/** A busy OBS says some 100 things a second, a collection that loads some 1000; a list of its scenes is some 100 kB. */
const messageRate = { burst: 2000, perSecond: 2000 } as const
const charRate = { burst: 8 * 1024 * 1024, perSecond: 8 * 1024 * 1024 } as const
/** obs-websocket's codes: docs/generated/protocol.md, `WebSocketCloseCode` and `RequestStatus`. */
const authenticationFailed = 4009
export const notReady = 207

/** Every call of OBS settles in time: one whose OBS dies or freezes would never. */
export class ObsTimeout extends Error {
  override readonly name = 'ObsTimeout'
}

/** What an OBS that has gone says, or does not. */
export class ObsGone extends Error {
  override readonly name = 'ObsGone'
}

/** Another station has the room, or this one is not sure to have it: nothing was sent, or OBS has not carried it out. */
export class NotTheOwner extends Error {
  override readonly name = 'NotTheOwner'
}

/** obs-websocket-js with a limit to what it takes in, and an end that does not wait for a frozen OBS to agree. */
export class ObsClient extends OBSWebSocket {
  private readonly messages = createBucket(messageRate, () => performance.now())
  private readonly chars = createBucket(charRate, () => performance.now())

  protected override async decodeMessage(data: string) {
    if (data.length > mostChars || !this.messages.take() || !this.chars.take(data.length)) {
      this.terminate()
      throw new ObsGone('it said too much')
    }
    return super.decodeMessage(data)
  }

  /** In one turn with the check before it: the library would wait between encoding and sending. */
  protected override async message(op: WebSocketOpCode, d: unknown): Promise<void> {
    if (!this.socket) throw new ObsGone('not connected')
    if (!this.identified && op !== WebSocketOpCode.Identify) throw new ObsGone('not identified')
    this.socket.send(JSON.stringify({ op, d }))
  }

  /** Nothing that is still on its way out arrives later. */
  reset(): void {
    const { _socket: wire } = (this.socket ?? {}) as { _socket?: unknown }
    // What goes through TLS has no reset. OBS guards the room against what it still sends.
    if (wire instanceof Socket && !(wire instanceof TLSSocket)) wire.resetAndDestroy()
    this.terminate()
  }

  terminate(): void {
    this.removeAllListeners()
    const socket = this.socket as { terminate?(): void; close(): void } | undefined
    if (socket?.terminate) socket.terminate()
    else socket?.close()
  }
}

/** What is told by itself: everything of scenes, transitions, inputs, outputs; the meters are for another connection. */
export const wantedEvents =
  EventSubscription.General |
  EventSubscription.Config |
  EventSubscription.Scenes |
  EventSubscription.Inputs |
  EventSubscription.Transitions |
  EventSubscription.Outputs |
  EventSubscription.Ui

/** @throws ObsTimeout */
export async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  let cancel = () => {}
  const late = new Promise<never>((_, reject) => {
    cancel = runningTimeout(ms, () => reject(new ObsTimeout()))
  })
  promise.catch(() => {})
  try {
    return await Promise.race([promise, late])
  } finally {
    cancel()
  }
}

/** Rejects when the connection ends: raced against by whoever works with it. */
export function closingOf(client: ObsClient): Promise<never> {
  const closing = new Promise<never>((_, reject) => {
    client.once('ConnectionClosed', reject)
  })
  closing.catch(() => {})
  return closing
}

export const isWrongPassword = (error: unknown): boolean =>
  error instanceof OBSWebSocketError && error.code === authenticationFailed

/** While its scenes load, and for a moment after: worth asking again. */
export const isNotReady = (error: unknown): boolean => error instanceof OBSWebSocketError && error.code === notReady

export function reasonOf(error: unknown): LegReason {
  if (error instanceof NotTheOwner) return 'not-the-owner'
  return error instanceof ObsTimeout ? 'obs-frozen' : error instanceof OBSWebSocketError ? 'order-refused' : 'obs-lost'
}
