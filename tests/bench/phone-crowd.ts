import { randomBytes } from 'node:crypto'
import type { WebSocket } from 'ws'
import { uuidv7 } from '../../shared/kernel/uuid.ts'
import { type createFrames, greet } from '../support/phone-frames.ts'
import { quantile } from './statistics.ts'

/**
 * Two thousand phones and one moderator in a process of their own, over bare ws: what a page does with what it gets is
 * no part of what is measured. Started by `audience.ts`; each order has one answer.
 */
export type Order =
  | { readonly do: 'join'; readonly url: string; readonly tokens: readonly string[]; readonly sessionId: string }
  | { readonly do: 'moderate'; readonly url: string; readonly token: string; readonly sessionId: string }
  /** Phones ask `count` questions, one each `everyMs`; gives ms until each is in the moderator's list. */
  | { readonly do: 'ask'; readonly count: number; readonly everyMs: number; readonly sessionId: string }
  /** The moderator approves so many of them; gives ms until the last phone has each. */
  | { readonly do: 'approve'; readonly count: number; readonly everyMs: number }
  /** Each phone supports what is on show: `perSecond` 0 is as fast as they are answered. Gives ms of each answer. */
  | {
      readonly do: 'vote'
      readonly votes: number
      readonly perSecond: number
      readonly pollId: string
      readonly options: readonly string[]
    }
  /** All are gone, and come back within a second; gives ms until all are current. */
  | { readonly do: 'reconnect' }
  | { readonly do: 'leave' }

export interface Answer {
  readonly samples: readonly number[]
  readonly ms: number
}

interface Phone {
  readonly token: string
  socket: WebSocket
  readonly frames: ReturnType<typeof createFrames>
}

let phones: Phone[] = []
let joined: Extract<Order, { do: 'join' }> | null = null
let moderator: ReturnType<typeof createFrames> | null = null
let moderatorSocket: WebSocket | null = null
const asked: { readonly questionId: string; readonly version: number }[] = []
const lateMs = 60_000
const atOnce = 250
let turn = 0

process.on('message', (order: Order) => {
  obey(order).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))

async function obey(order: Order): Promise<Answer> {
  const begun = performance.now()
  const samples = await samplesOf(order)
  return { samples, ms: performance.now() - begun }
}

async function samplesOf(order: Order): Promise<number[]> {
  switch (order.do) {
    case 'join':
      joined = order
      phones = []
      // Some at a time, as access points let them: how fast they come in is measured by `reconnect`.
      for (let at = 0; at < order.tokens.length; at += atOnce)
        phones.push(...(await Promise.all(order.tokens.slice(at, at + atOnce).map((token) => enter(token)))))
      return []
    case 'moderate': {
      const params = { sessionId: order.sessionId }
      const entered = await greet(order.url, order.token, [{ view: 'questions', params }], lateMs)
      moderatorSocket = entered.socket
      moderator = entered.frames
      return []
    }
    case 'ask':
      return paced(order.count, order.everyMs, (index) => ask(order.sessionId, index))
    case 'approve':
      return paced(order.count, order.everyMs, approve)
    case 'vote':
      return vote(order)
    case 'reconnect':
      return reconnect()
    case 'leave':
      for (const { socket } of phones) socket.terminate()
      moderatorSocket?.terminate()
      return []
  }
}

/** A phone with its first picture of the session. */
async function enter(token: string): Promise<Phone> {
  if (!joined) throw new Error('nobody has said where')
  const { url, sessionId } = joined
  return { token, ...(await greet(url, token, [{ view: 'audience.session', params: { sessionId } }], lateMs)) }
}

async function paced(count: number, everyMs: number, one: (index: number) => Promise<number>): Promise<number[]> {
  const running: Promise<number>[] = []
  for (let index = 0; index < count; index++) {
    running.push(one(index))
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
  return Promise.all(running)
}

const command = (name: string, input: object) => ({ id: uuidv7(Date.now(), randomBytes(10)), name, input })

async function ask(sessionId: string, index: number): Promise<number> {
  const phone = phones[(index * 7) % phones.length]
  // Of letters that no word to mask is made of: "bd" is a boulevard.
  const marker = `x${index}${[...randomBytes(8)].map((byte) => 'kmpqtvwx'.charAt(byte % 8)).join('')}`
  const text = `Comment garder le lien entre frères et sœurs quand l’accueil se fait loin, ${marker} ?`
  const begun = performance.now()
  const listed = moderator?.until(marker).then(() => performance.now() - begun) ?? Promise.reject(new Error('alone'))
  const reply = await phone?.frames.ask('command', command('questions.ask', { sessionId, text, origin: 'room' }))
  const { outcome } = reply as { outcome?: { questionId: string } }
  if (!outcome) throw new Error(`a question was refused: ${JSON.stringify(reply)}`)
  asked.push({ questionId: outcome.questionId, version: 1 })
  return listed
}

async function approve(): Promise<number> {
  const next = asked.shift()
  if (!next || !moderator) throw new Error('nothing to approve')
  const begun = performance.now()
  // A phone is told its own once more: it is the public's list that counts.
  const last = Promise.all(
    phones.map(({ frames }) => frames.until(`"upserts":{"questions":[{"questionId":"${next.questionId}"`)),
  )
  const reply = await moderator.ask('command', command('questions.move', { ...next, to: 'approved' }))
  if (!('outcome' in (reply as object))) throw new Error(`an approval was refused: ${JSON.stringify(reply)}`)
  await last
  return performance.now() - begun
}

async function vote({ votes, perSecond, pollId, options }: Extract<Order, { do: 'vote' }>): Promise<number[]> {
  const samples: number[] = []
  const one = async (index: number) => {
    const phone = phones[index % phones.length]
    const answer = options[(index + turn) % options.length]
    const begun = performance.now()
    const reply = await phone?.frames.ask('command', command('polls.vote', { pollId, answer }))
    if (!('outcome' in (reply as object))) throw new Error(`a vote was refused: ${JSON.stringify(reply)}`)
    samples.push(performance.now() - begun)
  }
  turn += 1
  if (perSecond === 0) {
    // Each phone sends its next one when the last was answered.
    const each = votes / phones.length
    await Promise.all(
      phones.map(async (_, phone) => {
        for (let round = 0; round < each; round++) await one(phone + round * phones.length)
      }),
    )
    return samples
  }
  const running: Promise<void>[] = []
  const begun = performance.now()
  for (let index = 0; index < votes; ) {
    const due = Math.min(votes, Math.floor(((performance.now() - begun) / 1000) * perSecond))
    for (; index < due; index++) running.push(one(index))
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await Promise.all(running)
  return samples
}

/** Each comes back at some moment of the first second, as phones that find their network again. */
async function reconnect(): Promise<number[]> {
  for (const { socket } of phones) socket.terminate()
  const begun = performance.now()
  const back = phones.map(async ({ token }) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 1000))
    const phone = await enter(token)
    return { phone, ms: performance.now() - begun }
  })
  const all = await Promise.all(back)
  phones = all.map(({ phone }) => phone)
  const times = all.map(({ ms }) => ms)
  return [quantile(times, 1)]
}
