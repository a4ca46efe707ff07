import { randomUUID } from 'node:crypto'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { deflateRawSync } from 'node:zlib'
import { Server } from 'socket.io'
import type { WebSocket } from 'ws'
import { limits } from '../../../electron/station/audience/limits.ts'
import { linkCertificateOf } from '../../../electron/station/replication/link-certificate.ts'
import { linkPath, linkPings, mostBatchBytes } from '../../../electron/station/replication/link-wire.ts'
import { openBareSocket } from '../../support/bare-socket.ts'
import { until, within } from '../../support/until.ts'
import { checkInStands } from '../answers-scan.ts'
import { type Attempt, notArrived, refused, succeeded } from '../attempt.ts'
import type { Venue } from '../venue.ts'
import { cloudOf } from './hostile-cloud.ts'
import { turned } from './turned.ts'

type Try = Attempt<Venue>
const asset = 'check-in'
/** Deep enough to overflow the stack of a program that serialises it as JSON. */
const endless = '['.repeat(100_000) + ']'.repeat(100_000)

/** The socket's answer to a hand-written frame. Null if there is none within five seconds. */
async function answerTo(socket: WebSocket, frame: string): Promise<string | null> {
  const answer = new Promise<string>((resolve) => {
    socket.on('message', (data) => {
      if (String(data).startsWith('43')) resolve(String(data).slice(0, 100))
    })
  })
  socket.send(frame)
  return await within('an answer to a frame', 5000, answer).catch(() => null)
}

const endlessParams: Try = {
  attacker: 'lower role',
  asset,
  rule: 13,
  isShort: true,
  name: 'a screen ends the hub by parameters that are nested without end',
  async run(venue) {
    const { token } = await venue.hub.client.done('access.create', { role: 'screen', label: 'Écran' })
    const { socket, stands } = openBareSocket(venue.hubFile().url, { token })
    try {
      await stands
      const answer = await answerTo(socket, `4217["subscribe",{"view":"stage","params":${endless}}]`)
      const verdict = await checkInStands(answer ?? '', venue.hub)
      return answer === null && !verdict.succeeded ? notArrived : verdict
    } finally {
      socket.terminate()
    }
  },
}

const endlessInput: Try = {
  attacker: 'paired laptop',
  asset,
  rule: 13,
  isShort: true,
  name: 'a moderator’s laptop ends the hub by a forwarded command that is nested without end',
  run: (venue) =>
    turned(venue, venue.moderator, async (link) => {
      const { acks, io } = link.socket as unknown as {
        acks: Record<number, (answer: unknown) => void>
        io: { engine: { write(frame: string): unknown } }
      }
      const { accessId } = venue.pages.moderator
      const command = { to: venue.hubFile().stationId, name: 'polls.close', id: randomUUID(), accessId }
      const answered = new Promise((resolve) => {
        acks[900] = resolve
      })
      io.engine.write(`2900["forward",${JSON.stringify(command).slice(0, -1)},"input":${endless}}]`)
      const answer = await within('an answer to a command', 5000, answered).catch(() => null)
      const verdict = await checkInStands(JSON.stringify(answer).slice(0, 100), venue.hub)
      return answer === null && !verdict.succeeded ? notArrived : verdict
    }),
}

const batchOf = (payload: string) =>
  JSON.stringify([
    ...['desk1.run1.show', 0, Buffer.alloc(64).toString('base64')],
    [[0, 0, 's', 't', 1, payload, null, null, null, null, 'a']],
  ])
const bombs = {
  'sixteen megabytes of objects in sixteen kilobytes': `[${'{},'.repeat(5_500_000)}{}]`,
  'four megabytes of lists': `[${'[],'.repeat(mostBatchBytes / 3 - 10)}[]]`,
}
const unreadBatches = Object.entries(bombs).map(
  ([what, text]): Try => ({
    attacker: 'paired laptop',
    asset,
    rule: 13,
    isShort: true,
    name: `a booth’s laptop ends the hub by ${what}`,
    run: (venue) =>
      turned(venue, venue.booth, async (link) => {
        for (let count = 0; count < 5; count++) link.socket.emit('b', deflateRawSync(text))
        const isCut = await until('the link is cut', link.isClosed, { timeoutMs: 10_000 }).catch(() => false)
        const verdict = await checkInStands('the link is closed', venue.hub)
        return isCut || verdict.succeeded ? verdict : notArrived
      }),
  }),
)

/** Each batch is read, and waits for its turn to be verified. */
const longBatches: Try = {
  attacker: 'paired laptop',
  asset,
  rule: 13,
  name: 'a booth’s laptop ends the hub by a hundred of the longest batches at once',
  run: (venue) =>
    turned(venue, venue.booth, async (link) => {
      let answers = 0
      link.socket.on('m', (message: unknown) => {
        if ((message as { kind?: unknown }).kind === 'ack') answers += 1
      })
      const long = deflateRawSync(batchOf(`${'{},'.repeat(mostBatchBytes / 3 - 200)}Ω`))
      for (let count = 0; count < 100; count++) link.socket.emit('b', long)
      await until('the hub has answered', () => answers > 0 || link.isClosed(), { timeoutMs: 20_000 }).catch(() => null)
      const verdict = await checkInStands(`${answers} answers`, venue.hub)
      return answers === 0 && !link.isClosed() && !verdict.succeeded ? notArrived : verdict
    }),
}

const hugeFrame: Try = {
  attacker: 'hostile cloud',
  asset,
  rule: 13,
  isShort: true,
  name: 'ends the hub by one frame of ninety megabytes',
  async run(venue) {
    const cloud = await cloudOf(venue)
    const cut = cloud.untilCut()
    if (!cloud.write(`2["m",[${'{},'.repeat(31_000_000)}{}]]`)) return notArrived
    const isCut = await within('the hub ends the line', 20_000, cut).then(
      () => true,
      () => false,
    )
    const verdict = await checkInStands('the line is closed', venue.hub)
    return isCut || verdict.succeeded ? verdict : notArrived
  },
}

/** How many of `count` sockets stay open, and whether an honest phone can still connect. */
async function flooded(venue: Venue, count: number, token?: string) {
  const sockets: WebSocket[] = []
  const isOpen = ({ readyState }: WebSocket) => readyState === 1
  try {
    const { audienceUrl } = venue.hubFile()
    const open = async () => {
      while (sockets.length < count) {
        const { socket, stands } = openBareSocket(audienceUrl, token === undefined ? undefined : { token })
        sockets.push(socket)
        await stands.catch(() => null)
      }
    }
    await Promise.all(Array.from({ length: 30 }, open))
    const standing = sockets.filter(isOpen).length
    const phone = await venue.phone().catch(() => null)
    phone?.close()
    if (standing === 0) return notArrived
    const answer = `${standing} of ${count} stand`
    return phone === null ? succeeded(`an honest phone is kept out, ${answer}`) : refused(answer)
  } finally {
    for (const socket of sockets) socket.terminate()
  }
}

const allPlacesOfOne: Try = {
  attacker: 'phones',
  asset: 'votes',
  rule: 9,
  isShort: true,
  name: 'takes all places of the public’s port with the token of one phone',
  run: async (venue) => flooded(venue, limits.mostConnections, await venue.phoneToken()),
}

const allPlacesOfNobody: Try = {
  attacker: 'stranger',
  asset: 'votes',
  rule: 9,
  name: 'takes all places of the public’s port with no token at all',
  run: (venue) => flooded(venue, limits.mostConnections + limits.mostOnTheirWay),
}

/** While the hub is away a laptop takes its place, and reports an impossible instant at which a desk was last seen. */
const endlessPresence: Try = {
  attacker: 'paired laptop',
  asset,
  rule: 13,
  isShort: true,
  name: 'a reception laptop answers as the hub, and ends every desk by an instant that no date holds',
  run: (venue) =>
    turned(venue, venue.lost, async (link, { identity }) => {
      const server = createServer({
        ...(await linkCertificateOf(identity, Date.now())),
        requestCert: true,
        rejectUnauthorized: false,
        minVersion: 'TLSv1.3',
      })
      const io = new Server(server, { path: linkPath, transports: ['websocket'], ...linkPings })
      let told = 0
      io.on('connection', (socket) => {
        socket.emit('welcome', { stationId: identity.stationId, epoch: 0 })
        const { stationId } = venue.booth.process
        socket.emit('presence', [{ stationId, connected: false, lastSeenAt: 1e300 }])
        told += 1
      })
      await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
      const { port } = server.address() as AddressInfo
      const [stream, type] = [`station/${identity.stationId}`, 'StationReachable']
      const payload = { linkUrl: `wss://127.0.0.1:${port}`, staffUrl: `https://127.0.0.1:${port}` }
      link.writer.write({ lane: 'system', stream, type, payload, ts: Date.now() })
      const renamed = { type: 'StationRenamed', payload: { name: 'Ici le pôle' } }
      link.writer.write({ lane: 'system', stream, ...renamed, ts: Date.now() + 1 })
      if ((await link.offer(link.writer.batch('system'))) === null) return notArrived
      // The desks know its address before the hub falls silent.
      const hears = async ({ client }: Venue['reception']) =>
        (await client.rows('stations', {})).some((row) => row.name === 'Ici le pôle')
      for (const desk of [venue.reception, venue.second]) await until('the desk has heard it', () => hears(desk))
      const { pid } = venue.hub.process
      process.kill(pid, 'SIGSTOP')
      try {
        await until('desks have come', () => told >= 2, { timeoutMs: 45_000 }).catch(() => null)
        // A desk reads all stations when it gets the report, and again each second.
        await new Promise((resolve) => setTimeout(resolve, 1500))
        const verdict = await checkInStands(`${told} were told`, venue.reception, venue.second)
        return told === 0 && !verdict.succeeded ? notArrived : verdict
      } finally {
        process.kill(pid, 'SIGCONT')
        io.disconnectSockets(true)
        await io.close()
        await until('the desks are linked again', async () => {
          const rows = await venue.hub.client.rows('stations', {}).catch(() => [])
          return rows.filter(({ connected }) => connected).length >= 3
        }).catch(() => null)
      }
    }),
}

export const frames: readonly Try[] = [
  endlessParams,
  endlessInput,
  ...unreadBatches,
  longBatches,
  endlessPresence,
  allPlacesOfOne,
  allPlacesOfNobody,
]
/** Ends the connection of the hostile cloud that other attempts use. */
export const framesOfTheCloud: readonly Try[] = [hugeFrame]
