import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { numbered } from '../../shared/contract/room-order.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { type ActionOptions, allRooms, type OnPress, phased } from '../client/actions.ts'
import type { Client } from '../client/client.ts'
import type { LinkState } from '../client/link-state.ts'
import { pressLook } from '../client/shown.ts'
import { wordsOf } from '../client/words.ts'
import { type Asked, readAct } from './acts.ts'
import { type OscMessage, readPacket, writePacket } from './packet.ts'
import { createPeers, type Peer } from './peers.ts'
import { createChanges, stateOf } from './state.ts'
import { isWord } from './word.ts'

/** Changes are sent together, this long after the first one, in ms. */
const togetherMs = 100
/** UDP loses messages: all of the state is sent again this often, in ms. */
const wholeEveryMs = 5000

export interface OscOptions {
  readonly port: number
  /** The address that it listens on. This machine alone, unless a person says otherwise. */
  readonly on: string
  readonly from: readonly string[]
  readonly to: readonly Peer[]
  readonly word: string
}

export type Osc = Awaited<ReturnType<typeof startOsc>>

/** OSC over UDP: acts in, and the state of the rooms out. @throws if the port is taken */
export async function startOsc(
  options: OscOptions,
  deps: {
    readonly desk: Client['desk']
    readonly act: OnPress
    readonly state: () => LinkState
    readonly pressOf: Client['presses']['stateOf']
    readonly refuse: Client['refuse']
    readonly language: Language
    readonly onError: (error: unknown) => void
  },
) {
  const { desk, language } = deps
  const words = wordsOf(language)
  const peers = createPeers(options, () => performance.now())
  const changes = createChanges()
  const socket = createSocket({ type: options.on.includes(':') ? 'udp6' : 'udp4', reuseAddr: false })
  let isEnded = false
  const dropped = { stranger: 0, flood: 0, unread: 0 }

  function send(peer: Peer, messages: readonly OscMessage[]): void {
    if (isEnded) return
    // A peer that is gone is no error: nobody is there to be told.
    for (const message of messages)
      socket.send(writePacket(message), peer.port, peer.address, (error) => error && deps.onError(error))
  }

  function hear(bytes: Uint8Array, from: Peer): void {
    const isKnown = peers.isKnown(from.address)
    const isFlood = isKnown && peers.isFlood(from.address)
    const messages = isKnown && !isFlood ? readPacket(bytes) : null
    if (!isKnown) dropped.stranger++
    else if (isFlood) dropped.flood++
    else if (messages === null) dropped.unread++
    for (const message of messages ?? []) {
      const path = pathOf(message.address, from.address)
      const asked = path === null ? null : readAct(path, message.args)
      if (path === null || asked === null) dropped.unread++
      else obey(asked, path, message, from)
    }
  }

  /** The address without its beginning. Null: it is not for here, or has not the word. */
  function pathOf(address: string, from: string): string | null {
    const [, path = null] = /^\/regie\/(.+)$/s.exec(address) ?? []
    if (path === null || !peers.needsWord(from)) return path
    const [, word = '', rest = null] = /^([^/]+)\/(.+)$/s.exec(path) ?? []
    return isWord(word, options.word) ? rest : null
  }

  function obey(asked: Asked, path: string, { args }: OscMessage, from: Peer): void {
    if (asked.is === 'act') press(asked, path, args, from)
    else {
      const peer = { address: from.address, port: asked.port }
      if (asked.is === 'unsubscribe') peers.unsubscribe(peer)
      else if (peers.subscribe(peer)) send(peer, whole())
    }
  }

  function press(
    { room, phase, actionIn }: Extract<Asked, { is: 'act' }>,
    path: string,
    args: OscMessage['args'],
    from: Peer,
  ): void {
    const scene = args.find((arg) => typeof arg === 'string') ?? ''
    const controlId = controlIdOf({ kind: phase === null ? 'bang' : 'key', address: from.address, path, scene })
    const roomId = roomOf(room)
    if (roomId === null) {
      deps.refuse(controlId, desk.isKnown() ? 'no-room' : 'away')
      return
    }
    const { name, options: given } = actionIn(roomId)
    // A release ends only what is held.
    if (phase === 'up' && !phased.has(name)) return
    const told = phased.has(name) ? { ...given, phase: phase ?? 'down' } : given
    deps.act(name, told as ActionOptions[typeof name], controlId).catch(deps.onError)
  }

  /** By the digit of its key in the booth, or by its id. */
  const roomOf = (room: string): string | null => {
    if (room === allRooms) return allRooms
    const found = numbered(desk.rooms()).find((one) => `${one.number}` === room || one.room.roomId === room)
    return found?.room.roomId ?? null
  }

  const whole = (): readonly OscMessage[] => {
    const state = deps.state()
    return [
      { address: '/regie/station', args: [state === 'linked' ? 'ok' : words.link[state]] },
      ...numbered(desk.rooms()).flatMap(({ room, number }) =>
        stateOf({ number, name: room.name }, desk.facts(room.roomId), language),
      ),
    ]
  }

  let due: NodeJS.Timeout | undefined
  function tell(): void {
    due = undefined
    const changed = changes.of(whole())
    for (const peer of peers.told()) send(peer, changed)
  }
  const soon = () => {
    due ??= setTimeout(tell, togetherMs)
  }
  const again = setInterval(() => {
    for (const peer of peers.told()) send(peer, whole())
  }, wholeEveryMs)

  socket.on('message', (bytes, { address, port }) => hear(bytes, { address, port }))
  socket.bind({ port: options.port, address: options.on, exclusive: true })
  try {
    await once(socket, 'listening')
  } catch (error) {
    clearInterval(again)
    socket.close()
    throw error
  }
  socket.on('error', deps.onError)

  return {
    port: socket.address().port,
    dropped: () => ({ ...dropped }),
    /** Something may be otherwise: it is told soon. */
    soon,
    /** A press of this control shows something else. */
    said(controlId: string): void {
      const control = readControlId(controlId)
      if (control === null) return
      const { text = '' } = pressLook(deps.pressOf(controlId), words)
      for (const peer of peers.told())
        send(peer, [{ address: '/regie/said', args: [control.path, control.scene, text] }])
    },
    isOwn: (controlId: string): boolean => readControlId(controlId) !== null,
    /** Whether the release of this control's press will be told. */
    isReleaseTold: (controlId: string): boolean => readControlId(controlId)?.kind !== 'bang',
    async end(): Promise<void> {
      isEnded = true
      clearTimeout(due)
      clearInterval(again)
      const closed = once(socket, 'close')
      socket.close()
      await closed
    },
  }
}

/** What a press is told apart by: the sender's machine, its path and its scene. */
interface Control {
  readonly kind: 'bang' | 'key'
  readonly address: string
  readonly path: string
  readonly scene: string
}
const controlIdOf = (control: Control) => `${prefix}${JSON.stringify(control)}`
const prefix = 'osc '
const readControlId = (controlId: string): Control | null =>
  controlId.startsWith(prefix) ? (JSON.parse(controlId.slice(prefix.length)) as Control) : null
