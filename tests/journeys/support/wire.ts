import type { Page } from '@playwright/test'
import type { CommandName } from '../../../shared/contract/contract.ts'

/** The messages of a page's socket, as text. */
export interface Wire {
  readonly sent: readonly string[]
  readonly received: readonly string[]
  /** Commands in the order in which they were sent. `answer` is absent until it arrives. */
  readonly commands: readonly SentCommand[]
}

export interface SentCommand {
  readonly name: CommandName
  readonly id: string
  answer?: { readonly outcome?: Readonly<Record<string, unknown>>; readonly problem?: unknown }
}

const wires = new WeakMap<Page, Wire>()

/** Starts listening. To be called before the page navigates. */
export function listenToWire(page: Page): void {
  const sent: string[] = []
  const received: string[] = []
  const commands: SentCommand[] = []
  wires.set(page, { sent, received, commands })
  page.on('websocket', (socket) => {
    // The numbers of acknowledgements are per socket.
    const waiting = new Map<string, SentCommand>()
    socket.on('framesent', ({ payload }) => {
      const frame = String(payload)
      sent.push(frame)
      const [, number, body] = /^42(\d+)(\["command",.*)$/s.exec(frame) ?? []
      if (number === undefined || body === undefined) return
      const [, { id, name }] = JSON.parse(body) as [string, { id: string; name: CommandName }]
      const command = { id, name }
      commands.push(command)
      waiting.set(number, command)
    })
    socket.on('framereceived', ({ payload }) => {
      const frame = String(payload)
      received.push(frame)
      const [, number, body] = /^43(\d+)(\[.*)$/s.exec(frame) ?? []
      const command = number === undefined ? undefined : waiting.get(number)
      if (command && body) [command.answer] = JSON.parse(body) as [NonNullable<SentCommand['answer']>]
    })
  })
}

export function wireOf(page: Page): Wire {
  const wire = wires.get(page)
  if (!wire) throw new Error('nobody listened to this page’s socket')
  return wire
}
