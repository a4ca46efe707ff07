import { randomBytes } from 'node:crypto'
import { constants, setPriority } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import { uuidv7 } from '../../shared/kernel/uuid.ts'
import { openDevice } from '../support/new-device.ts'
import { type createFrames, greet } from '../support/phone-frames.ts'

/**
 * The crowd of `flood.ts`, in a process of its own: phones that ask at their limit, and one address that tries codes and
 * opens devices. Each order has one answer.
 */
export type Order =
  /** New phones come in; those of before leave. */
  | { readonly do: 'join'; readonly url: string; readonly phones: number; readonly sessionId: string }
  /** Each phone asks 20 questions at once, its limit, and then one each second for `ms`. */
  | { readonly do: 'ask'; readonly ms: number; readonly sessionId: string }
  /** Without end, until `relent`. */
  | { readonly do: 'besiege'; readonly url: string }
  | { readonly do: 'relent' }

/** `taken` and `refused`: questions, or requests of a siege. */
export interface Answer {
  readonly taken: number
  readonly refused: number
}

interface Phone {
  readonly socket: WebSocket
  readonly frames: ReturnType<typeof createFrames>
}

const attackerAddress = '127.0.0.2'
const atOnce = 40
const lateMs = 30_000
const burst = 20
let phones: Phone[] = []
let siege: { isOver: boolean; readonly ended: Promise<Answer> } | null = null

// Phones have processors of their own: here they get what the station and its desk leave.
setPriority(constants.priority.PRIORITY_LOW)

process.on('message', (order: Order) => {
  obey(order).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))

async function obey(order: Order): Promise<Answer> {
  switch (order.do) {
    case 'join':
      return join(order)
    case 'ask':
      return ask(order)
    case 'besiege':
      siege = besiege(order.url)
      return { taken: 0, refused: 0 }
    case 'relent': {
      if (!siege) throw new Error('no siege')
      siege.isOver = true
      return siege.ended
    }
  }
}

async function join({ url, phones: count, sessionId }: Extract<Order, { do: 'join' }>): Promise<Answer> {
  for (const { socket } of phones) socket.terminate()
  phones = []
  while (phones.length < count) {
    const { token } = await openDevice(url, '127.0.0.1', {})
    if (token === undefined) await pause(250)
    else phones.push(await greet(url, token, [{ view: 'audience.session', params: { sessionId } }], lateMs))
  }
  return { taken: count, refused: 0 }
}

/** As long as a question may be, and of words that the rules look at closely. */
const hardText = () =>
  `${randomBytes(6).toString('hex')} ${'mon père me dit que Jean Dupont, 12 ans, du foyer Les Tilleuls à Saint-Nazaire, '.repeat(9)}`.slice(
    0,
    480,
  )

async function ask({ ms, sessionId }: Extract<Order, { do: 'ask' }>): Promise<Answer> {
  const until = performance.now() + ms
  const answers: Promise<unknown>[] = []
  const give = ({ frames }: Phone) => {
    const input = { sessionId, text: hardText(), origin: 'room' }
    answers.push(frames.ask('command', { id: uuidv7(Date.now(), randomBytes(10)), name: 'questions.ask', input }))
  }
  for (const phone of phones) for (let question = 0; question < burst; question++) give(phone)
  while (performance.now() < until) {
    await pause(1000)
    phones.forEach(give)
  }
  const replies = await Promise.race([Promise.all(answers), pause(lateMs, null)])
  if (replies === null) throw new Error('questions were left without an answer')
  const taken = replies.filter((reply) => 'outcome' in (reply as object)).length
  return { taken, refused: replies.length - taken }
}

function besiege(url: string) {
  const state = { isOver: false, ended: Promise.resolve<Answer>({ taken: 0, refused: 0 }) }
  const attack = async () => {
    const counted = { taken: 0, refused: 0 }
    for (let turn = 0; !state.isOver; turn++) {
      const body = turn % 2 === 0 ? {} : { badgeCode: randomBytes(5).toString('hex') }
      const { token } = await openDevice(url, attackerAddress, body)
      counted[token === undefined ? 'refused' : 'taken'] += 1
    }
    return counted
  }
  state.ended = Promise.all(Array.from({ length: atOnce }, attack)).then((each) => ({
    taken: each.reduce((sum, { taken }) => sum + taken, 0),
    refused: each.reduce((sum, { refused }) => sum + refused, 0),
  }))
  return state
}
