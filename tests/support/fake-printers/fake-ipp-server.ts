import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type IppOperation = 'create' | 'send' | 'cancel' | 'job' | 'printer'
const operations: Readonly<Record<number, IppOperation>> = {
  5: 'create',
  6: 'send',
  8: 'cancel',
  9: 'job',
  11: 'printer',
  // CUPS-Get-Printers, 0x4002.
  16386: 'printer',
}

/** The behaviour of a print server. Omitted fields are those of a good one. It may change while the server runs. */
export interface IppManners {
  /** `job-state` of the only job at each look; the last one stays. */
  jobStates: number[]
  /** False: the job has not begun, whatever its state. */
  began: boolean
  /** IPP status codes of refusals. */
  refuses: Partial<Record<IppOperation, number>>
  /** Executes the request, and hangs up without an answer. */
  loses: ReadonlySet<IppOperation>
  /** Never answers. */
  stalls: ReadonlySet<IppOperation>
  http: number
  /** What it sends instead of a good answer. */
  changed(operation: IppOperation, answer: Uint8Array): Uint8Array
}

const good: IppManners = {
  jobStates: [5, 9],
  began: true,
  refuses: {},
  http: 200,
  loses: new Set(),
  stalls: new Set(),
  changed: (_, answer) => answer,
}

export type FakeIppServer = Awaited<ReturnType<typeof startFakeIppServer>>

/** A minimal print server, for answers that CUPS never gives. */
export async function startFakeIppServer(manners: Partial<IppManners> = {}) {
  const now: IppManners = { ...good, ...manners }
  const asked: IppOperation[] = []
  let looks = 0

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    request.on('error', () => {})
    response.on('error', () => {})
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const operation = operations[body.readUInt16BE(2)]
    if (!operation) throw new Error('an operation that no badge needs')
    asked.push(operation)
    if (now.stalls.has(operation)) return
    if (now.loses.has(operation)) return void response.destroy()
    const status = now.refuses[operation] ?? 0
    if (operation === 'job') looks += 1
    const state = now.jobStates[Math.min(Math.max(looks, 1), now.jobStates.length) - 1] ?? 3
    const answer = ippAnswer(operation, { requestId: body.readUInt32BE(4), status, state, began: now.began })
    response.writeHead(now.http, { 'content-type': 'application/ipp' }).end(now.changed(operation, answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    manners: now,
    port,
    address: `ipp://127.0.0.1:${port}/printers/badges`,
    asked: asked as readonly IppOperation[],
    /** Resets it to a newly started server. */
    forget(): void {
      asked.length = 0
      looks = 0
    },
    async off(): Promise<void> {
      server.closeAllConnections()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A good server's answer, by RFC 8010 and independent of the driver. */
export function ippAnswer(
  operation: IppOperation,
  {
    requestId = 1,
    status = 0,
    state = 9,
    began = true,
  }: Partial<Record<'requestId' | 'status' | 'state', number>> & {
    began?: boolean
  },
): Buffer {
  const head = Buffer.from([1, 1, status >> 8, status & 0xff, 0, 0, 0, 0, 1])
  head.writeUInt32BE(requestId, 4)
  const about = [field(0x47, 'attributes-charset', 'utf-8'), field(0x48, 'attributes-natural-language', 'en')]
  const job = [field(0x21, 'job-id', number(42)), field(0x23, 'job-state', number(state))]
  const more = [
    began ? field(0x21, 'time-at-processing', number(1_700_000_000)) : field(0x13, 'time-at-processing', ''),
  ]
  const printer = [
    ...[field(0x23, 'printer-state', number(3)), field(0x44, 'printer-state-reasons', 'none')],
    ...[field(0x22, 'printer-is-accepting-jobs', Buffer.of(1)), field(0x41, 'printer-make-and-model', 'Test Badge')],
    field(0x45, 'device-uri', 'ipp://192.168.1.9/ipp/print'),
  ]
  const isJob = operation === 'create' || operation === 'job'
  const group = isJob
    ? [Buffer.of(2), ...job, ...(operation === 'job' ? more : [])]
    : operation === 'printer'
      ? [Buffer.of(4), ...printer]
      : []
  return Buffer.concat([head, ...about, ...(status === 0 ? group : []), Buffer.of(3)])
}

function field(tag: number, name: string, value: string | Buffer): Buffer {
  const bytes = Buffer.from(value)
  const head = Buffer.from([tag, 0, name.length])
  return Buffer.concat([head, Buffer.from(name), Buffer.of(bytes.length >> 8, bytes.length & 0xff), bytes])
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}
