import { io, type Socket } from 'socket.io-client'
import type { z } from 'zod'
import type { CloudTrouble } from '../../../shared/domain/stations/cloud-trouble.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { speakOn } from '../replication/link-socket.ts'
import { linkReading } from '../replication/link-wire.ts'
import type { Peers } from '../replication/peers.ts'
import { endFailed } from '../server/failed-frame.ts'
import { guardFrames } from '../server/guard-frames.ts'
import { endUnreadOpened } from '../server/unread.ts'
import {
  type CloudLinkEvents,
  cloudLinkPath,
  cloudProtocols,
  codeProof,
  introduceAnswer,
  type introduceRequest,
  pairAnswer,
  protocolGap,
  proveAnswer,
  transcriptOf,
} from './cloud-wire.ts'
import { troubleOf } from './link-trouble.ts'
import { agentThroughProxy } from './proxy-tunnel.ts'

type Link = Socket<CloudLinkEvents, CloudLinkEvents>
type Hello = z.output<typeof introduceRequest>
type Cloud = z.output<typeof introduceAnswer>

/** ms */
const times = { connect: 10_000, answer: 10_000, rest: 1000, mostRest: 30_000 } as const

/** The cloud that the event knows. `key`: SPKI DER, base64. */
export interface KnownCloud {
  readonly stationId: string
  readonly key: string
}

/**
 * Keeps a link from a hub to the cloud over the public web. A proxy may stand in between, so both ends prove their
 * identity by signatures. `code`: for the first link, until a cloud is known.
 */
export function createCloudClient(deps: {
  log: EventLog
  peers: Peers
  /** `https://host`, or http on this machine. Null if there is no cloud to link to. */
  url: () => string | null
  code: () => string | undefined
  known: () => KnownCloud | null
  /** 32 bytes each, base64: parts are sealed to `sealKey`, and codes are hashed with `accessKey`. */
  keys: () => { readonly sealKey: string; readonly accessKey: string }
  /** Writes the pilot's pairing for a cloud that has proved to know the code. */
  welcome: (cloud: KnownCloud) => Promise<void>
  /** The link stands, or the reason why it does not. */
  onState: (state: { readonly linked: string } | { readonly trouble: CloudTrouble }) => void
  onReachable: (cloudId: string, publicUrl: string) => void
  onError: (error: unknown) => void
}) {
  const { log } = deps
  let socket: Link | null = null
  /** Ends the open connection without giving a reason. Listeners of the socket notice its end. */
  let leave = (): void => {}
  let again: NodeJS.Timeout | undefined
  let isEnded = false
  let tries = 0

  function connect(): void {
    again = undefined
    const url = deps.url()
    if (isEnded || url === null) return
    const ended = new AbortController()
    const link = io(url, {
      path: cloudLinkPath,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      timeout: times.connect,
      ...linkReading,
      // A venue may allow outgoing connections only through its proxy: `HTTPS_PROXY`, `NO_PROXY`.
      ...(url.startsWith('https:') && { agent: agentThroughProxy(process.env, ended.signal) as never }),
    }) as Link
    guardFrames(link, endFailed(deps.onError)(link))
    const end = (): void => {
      // An established link is closed with a message. One that is still connecting is aborted at any stage.
      if (!link.connected) ended.abort()
      link.disconnect()
    }
    socket = link
    let isOver = false
    leave = () => {
      isOver = true
      end()
    }
    const over = (trouble: CloudTrouble): void => {
      if (isOver) return
      isOver = true
      link.removeAllListeners()
      end()
      if (socket === link) socket = null
      deps.onState({ trouble })
      rest()
    }
    link.once('connect_error', (error) => over(troubleOf(error)))
    link.once('disconnect', () => over('unreachable'))
    link.once('connect', () => {
      greet(link).then(
        (cloudId) => {
          if (isOver) return
          if ('trouble' in cloudId) return over(cloudId.trouble)
          tries = 0
          const { heard } = speakOn(link as never, cloudId.linked, deps.peers, null)
          link.io.engine.on('packet', heard)
          endUnreadOpened(link.io.engine)
          deps.onState(cloudId)
        },
        () => over('not-the-cloud'),
      )
    })
  }

  /** The rest grows with jitter, up to half a minute, for a whole morning without network. */
  function rest(): void {
    if (isEnded || again) return
    const ms = Math.min(times.mostRest, times.rest * 2 ** Math.min(tries, 5))
    tries += 1
    again = setTimeout(connect, ms * (0.75 + Math.random() / 2))
    again.unref()
  }

  async function greet(link: Link): Promise<{ readonly linked: string } | { readonly trouble: CloudTrouble }> {
    const { identity, crypto } = log
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
    const hello: Hello = {
      protocols: cloudProtocols,
      eventId: identity.eventId,
      stationId: identity.stationId,
      publicKey: base64(identity.stationPublicKey),
      nonce: base64(crypto.random(32)),
    }
    const parsed = introduceAnswer.safeParse(await link.timeout(times.answer).emitWithAck('introduce', hello))
    if (!parsed.success) return { trouble: 'not-the-cloud' }
    const cloud = parsed.data
    const gap = protocolGap(cloud.protocols)
    if (gap !== null) return { trouble: gap === 'older' ? 'older-cloud' : 'newer-cloud' }
    const key = Buffer.from(cloud.publicKey, 'base64')
    if (!crypto.verify(key, transcriptOf('cloud', hello, cloud), Buffer.from(cloud.signature, 'base64')))
      return { trouble: 'not-the-cloud' }
    const known = deps.known()
    if (known && (known.key !== cloud.publicKey || known.stationId !== cloud.stationId))
      return { trouble: 'other-cloud' }
    if (cloud.eventId !== null && cloud.eventId !== identity.eventId) return { trouble: 'other-event' }
    if (cloud.eventId === null || !known) {
      // After the cloud has accepted the hub, it starts again with this event. The hub introduces itself again to the
      // new connection.
      return { trouble: (await introduceTo(link, hello, cloud)) ?? 'unreachable' }
    }
    const signature = base64(crypto.sign(identity.stationPrivateKey, transcriptOf('hub', hello, cloud)))
    const proved = proveAnswer.parse(await link.timeout(times.answer).emitWithAck('prove', { signature }))
    if ('refused' in proved) return { trouble: proved.refused }
    deps.onReachable(cloud.stationId, proved.publicUrl)
    return { linked: cloud.stationId }
  }

  /** The first introduction. Null, or why it failed. */
  async function introduceTo(link: Link, hello: Hello, cloud: Cloud): Promise<CloudTrouble | null> {
    const { identity, crypto } = log
    const code = deps.code()
    if (code === undefined) return 'unknown-code'
    const proof = (who: 'hub-code' | 'cloud-code') =>
      Buffer.from(codeProof(crypto, code, transcriptOf(who, hello, cloud))).toString('base64')
    const answer = pairAnswer.parse(
      await link.timeout(times.answer).emitWithAck('pair', {
        proof: proof('hub-code'),
        event: {
          eventId: identity.eventId,
          pilotPublicKey: Buffer.from(identity.pilotPublicKey).toString('base64'),
          ...deps.keys(),
        },
        hub: { stationId: identity.stationId, publicKey: hello.publicKey },
      }),
    )
    if ('refused' in answer) return answer.refused
    if (answer.proof !== proof('cloud-code')) return 'not-the-cloud'
    await deps.welcome({ stationId: cloud.stationId, key: cloud.publicKey })
    return null
  }

  return {
    /** Called when there is a cloud to link to. */
    start(): void {
      if (!socket && !again) connect()
    },
    close(): void {
      isEnded = true
      clearTimeout(again)
      leave()
    },
  }
}
export type CloudClient = ReturnType<typeof createCloudClient>
