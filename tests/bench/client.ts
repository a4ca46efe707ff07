import { randomBytes } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { Snapshot } from '../../shared/contract/socket.ts'
import { uuidv7 } from '../../shared/kernel/uuid.ts'

/** One socket and the time of each round trip over it: the same code times the station and the bound. */
export interface Client {
  /** Emits with an acknowledgement. `ms`: from before emitting until the acknowledgement is in hand. */
  ask<Reply>(event: string, message: unknown): Promise<{ readonly reply: Reply; readonly ms: number }>
  /** Watches a view; `changed` settles at its first change, after which it watches no more. */
  watch(view: { readonly view: string; readonly params: object }): Promise<{ readonly changed: Promise<void> }>
  close(): void
}

/** `token`: of the station's operator; the bound asks for none. */
export async function connect(url: string, token?: string): Promise<Client> {
  const socket: Socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    ...(token !== undefined && { auth: { token } }),
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve())
    socket.once('connect_error', reject)
  })
  return {
    ask: (event, message) =>
      new Promise((resolve, reject) => {
        const begun = performance.now()
        const ended = (reason: string) => reject(new Error(`the connection has ended: ${reason}`))
        socket.once('disconnect', ended)
        socket.emit(event, message, (reply: never) => {
          socket.off('disconnect', ended)
          resolve({ reply, ms: performance.now() - begun })
        })
      }),
    async watch(view) {
      const changed = new Promise<void>((resolve) => {
        const listen = (change: { view: string; params: object }) => {
          if (change.view !== view.view || JSON.stringify(change.params) !== JSON.stringify(view.params)) return
          socket.off('view', listen)
          resolve()
        }
        socket.on('view', listen)
      })
      await socket.emitWithAck('subscribe', view)
      return { changed: changed.then(() => void socket.emit('unsubscribe', view)) }
    },
    close: () => void socket.disconnect(),
  }
}

/** A command as the contract has it, with an id of its own: time-ordered, as a window makes them. */
export const commandMessage = (name: string, input: unknown) => ({
  id: uuidv7(Date.now(), randomBytes(10)),
  name,
  input,
})

export const scanMessage = (code: string) => commandMessage('checkIn.scan', { code })

export interface Scanned {
  readonly outcome?: { readonly verdict: string; readonly attendee?: { readonly attendeeId: string } }
  readonly problem?: { readonly type: string }
}

/** A figure of scans that did not let anybody in would be about something else. */
export function mustBeAdmitted({ outcome, problem }: Scanned): void {
  if (outcome?.verdict !== 'admitted') throw new Error(`a scan was answered ${outcome?.verdict ?? problem?.type}`)
}

export const searchMessage = (q: string) => ({ view: 'attendees.search', params: { q, limit: 12 } })
export type SearchReply = Extract<Snapshot, { readonly rows: readonly unknown[] }>
