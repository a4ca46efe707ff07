import { connect, type Socket } from 'node:net'

/**
 * Phones as bare TCP sockets in a process of their own. Each speaks only what a websocket and socket.io need, so that one
 * core holds 20 000 of them. Started by `phones.ts`; each order has one answer.
 */
export type Order =
  /** As many more phones come, `atOnce` at a time. */
  | {
      readonly do: 'join'
      readonly port: number
      readonly tokens: readonly string[]
      readonly sessionId: string
      readonly atOnce: number
    }
  /** Until every phone has a push with these words; `ms` counts from the order. */
  | { readonly do: 'hear'; readonly marker: string }
  /** Each phone votes once, `perSecond` in all. */
  | { readonly do: 'vote'; readonly pollId: string; readonly options: readonly string[]; readonly perSecond: number }

export interface Answer {
  readonly ms: number
}

interface Phone {
  readonly socket: Socket
  heard: (frame: Buffer) => void
}

const phones: Phone[] = []
const lateMs = 120_000
/** Addresses of this machine: one has 28 000 ports towards one server. */
const addressOf = (index: number): string => `127.0.2.${1 + (index % 200)}`

process.on('message', (order: Order) => {
  const begun = performance.now()
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('not in time')), lateMs).unref())
  Promise.race([obey(order), late]).then(
    () => process.send?.({ ms: performance.now() - begun }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))

async function obey(order: Order): Promise<unknown> {
  if (order.do === 'join') return join(order)
  if (order.do === 'hear') {
    const marker = Buffer.from(order.marker)
    return Promise.all(phones.map((phone) => next(phone, (frame) => frame.includes(marker))))
  }
  return vote(order)
}

async function join({ port, tokens, sessionId, atOnce }: Extract<Order, { do: 'join' }>): Promise<void> {
  const waiting = [...tokens]
  const enterAll = async () => {
    for (let token = waiting.pop(); token !== undefined; token = waiting.pop())
      phones.push(await enter(port, token, sessionId))
  }
  await Promise.all(Array.from({ length: atOnce }, enterAll))
}

/** A phone with its first picture of the session. */
function enter(port: number, token: string, sessionId: string): Promise<Phone> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, localAddress: addressOf(phones.length), noDelay: true })
    const view = { view: 'audience.session', params: { sessionId } }
    const phone: Phone = {
      socket,
      heard(frame) {
        const text = frame.toString('latin1', 0, 4)
        if (text.startsWith('0')) send(socket, `40${JSON.stringify({ token })}`)
        else if (text.startsWith('44')) reject(new Error(frame.toString()))
        else if (text.startsWith('40')) send(socket, `420${JSON.stringify(['subscribe', view])}`)
        else if (text.startsWith('430')) {
          phone.heard = () => {}
          resolve(phone)
        }
      },
    }
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('closed')))
    socket.on(
      'data',
      framesOf(socket, (frame) => phone.heard(frame)),
    )
    socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\n` +
        'sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    )
  })
}

const next = (phone: Phone, isIt: (frame: Buffer) => boolean): Promise<void> =>
  new Promise((resolve) => {
    phone.heard = (frame) => {
      if (!isIt(frame)) return
      phone.heard = () => {}
      resolve()
    }
  })

async function vote({ pollId, options, perSecond }: Extract<Order, { do: 'vote' }>): Promise<void> {
  const begun = performance.now()
  const answered: Promise<void>[] = []
  for (let index = 0; index < phones.length; ) {
    const due = Math.min(phones.length, Math.floor(((performance.now() - begun) / 1000) * perSecond))
    for (; index < due; index++) answered.push(voteOf(index, pollId, options[index % options.length] ?? ''))
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await Promise.all(answered)
}

async function voteOf(index: number, pollId: string, answer: string): Promise<void> {
  const phone = phones[index]
  if (!phone) return
  const id = crypto.randomUUID()
  const answered = next(phone, (frame) => {
    if (!frame.subarray(0, 3).equals(ack)) return false
    if (!frame.includes('"outcome"')) throw new Error(`a vote was refused: ${frame}`)
    return true
  })
  send(phone.socket, `421${JSON.stringify(['command', { id, name: 'polls.vote', input: { pollId, answer } }])}`)
  return answered
}
const ack = Buffer.from('431')

/** A text message of a client. Its mask is zero, which leaves the text as it is. */
function send(socket: Socket, text: string): void {
  const payload = Buffer.from(text)
  const { length } = payload
  const head =
    length < 126
      ? Buffer.of(0x81, 0x80 | length, 0, 0, 0, 0)
      : Buffer.of(0x81, 0xfe, length >> 8, length & 255, 0, 0, 0, 0)
  socket.write(Buffer.concat([head, payload]))
}

/** Reads the server's frames, fragments each for itself, and answers its signs of life. */
function framesOf(socket: Socket, heard: (frame: Buffer) => void): (chunk: Buffer) => void {
  let rest: Buffer | null = null
  let isUpgraded = false
  return (chunk) => {
    let data = rest === null ? chunk : Buffer.concat([rest, chunk])
    rest = null
    if (!isUpgraded) {
      const end = data.indexOf('\r\n\r\n')
      if (end >= 0) data = data.subarray(end + 4)
      isUpgraded = end >= 0
    }
    while (isUpgraded && data.length >= 2) {
      const short = (data[1] ?? 0) & 127
      const head = short < 126 ? 2 : short === 126 ? 4 : 10
      if (data.length < head) break
      const length = short < 126 ? short : short === 126 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2))
      if (data.length < head + length) break
      const frame = data.subarray(head, head + length)
      data = data.subarray(head + length)
      if (length === 1 && frame[0] === 0x32) send(socket, '3')
      else heard(frame)
    }
    if (data.length > 0) rest = Buffer.from(data)
  }
}
