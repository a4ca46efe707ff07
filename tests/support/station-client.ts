import { io, type Socket } from 'socket.io-client'
import type {
  CommandInput,
  CommandName,
  CommandOutcome,
  ListViewName,
  ValueViewName,
  ViewName,
  ViewParams,
  ViewRow,
  ViewValue,
} from '../../shared/contract/contract.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import type { ClientToStation, StationToClient } from '../../shared/contract/socket.ts'
import { until } from './until.ts'

export type Reply<Name extends CommandName = CommandName> =
  | { readonly outcome: CommandOutcome<Name> }
  | { readonly problem: Problem }

/** The answer of `POST /api/v1/import/attendees`. */
export interface ImportAnswer {
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: readonly { readonly line: number; readonly reason: string; readonly detail: string }[]
}

/** A script with a token: commands over socket.io, views and files over http, all typed by the contract. */
export interface StationClient {
  /** Rejects if the connection is lost before the answer: then the result is unknown. */
  command<Name extends CommandName>(name: Name, input: CommandInput<Name>, id: string): Promise<Reply<Name>>
  /** Gives the command once more, under the same id, if it was not answered. @throws if the answer is a problem */
  done<Name extends CommandName>(name: Name, input: CommandInput<Name>, id?: string): Promise<CommandOutcome<Name>>
  rows<Name extends ListViewName>(name: Name, params: ViewParams<Name>): Promise<ViewRow<Name>[]>
  value<Name extends ValueViewName>(name: Name, params: ViewParams<Name>): Promise<ViewValue<Name>>
  import(bytes: Uint8Array, options?: { readonly dryRun?: boolean }): Promise<ImportAnswer>
  fetch(path: string, init?: RequestInit): Promise<Response>
  close(): void
}

/**
 * Connects, and gives up after 10 s. If a station has disconnected it, because this process was blocked for seconds on
 * a busy machine, the next command connects again, as a page does. A new run of the station has a new token.
 */
export async function connectClient({ url, token }: { url: string; token: string }): Promise<StationClient> {
  const socket: Socket<StationToClient, ClientToStation> = io(url, {
    transports: ['websocket'],
    auth: { token },
    reconnection: false,
    forceNew: true,
    timeout: 10_000,
  })
  let refused: Error | undefined
  socket.on('connect_error', (error) => {
    refused = error
  })
  const connected = () =>
    until('the socket is connected', () => {
      if (refused) throw refused
      return socket.connected
    })
  await connected()

  const http = (path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } })

  async function view(name: ViewName, params: object): Promise<{ rows?: unknown; value?: unknown }> {
    const response = await http(`/api/v1/views/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    })
    if (!response.ok) throw new Error(`view ${name}: ${response.status} ${await response.text()}`)
    return (await response.json()) as { rows?: unknown; value?: unknown }
  }

  async function command<Name extends CommandName>(name: Name, input: CommandInput<Name>, id: string) {
    try {
      if (!socket.connected) {
        refused = undefined
        socket.connect()
        await connected()
      }
      return (await socket.timeout(20_000).emitWithAck('command', { id, name, input })) as Reply<Name>
    } catch (error) {
      throw new Error(`${name} was not answered: ${error instanceof Error ? error.message : error}`, { cause: error })
    }
  }

  return {
    command,
    async done(name, input, id = crypto.randomUUID()) {
      const reply = await command(name, input, id).catch(() => command(name, input, id))
      if ('problem' in reply) throw new Error(`${name}: ${JSON.stringify(reply.problem)}`)
      return reply.outcome
    },
    rows: async (name, params) => (await view(name, params)).rows as never,
    value: async (name, params) => (await view(name, params)).value as never,
    async import(bytes, { dryRun = false } = {}) {
      const body = new Blob([new Uint8Array(bytes)])
      const response = await http(`/api/v1/import/attendees${dryRun ? '?dryRun=1' : ''}`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv' },
        body,
      })
      if (!response.ok) throw new Error(`import: ${response.status} ${await response.text()}`)
      return (await response.json()) as ImportAnswer
    },
    fetch: http,
    close: () => void socket.disconnect(),
  }
}
