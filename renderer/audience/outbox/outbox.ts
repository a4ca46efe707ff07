import { type Problem, problemName } from '../link/problem.ts'
import { commandOf, type Errand, isAboutTheSame, type Kept } from './errand.ts'
import type { Shelf } from './shelf.ts'

export type Reply = { readonly outcome: unknown } | { readonly problem: Problem }

export interface Outbox {
  all(): readonly Kept[]
  give(errand: Errand): Kept
  /** Withdraws a message that was not sent, or was refused. Undefined if it is too late. */
  withdraw(id: string): Kept | undefined
  /** Sends all messages in order, one after the other. */
  flush(): void
}

export interface OutboxDeps {
  readonly shelf: Shelf
  readonly newId: () => string
  readonly now: () => number
  /** From 0 to 1: phones that were asked to wait together must not return together. */
  readonly random: () => number
  readonly isLinked: () => boolean
  /** Called before anything is sent: a message sent into a dead network can no longer be withdrawn. */
  readonly isAlive: () => Promise<boolean>
  /** Undefined: no answer came, and it is unknown whether the message arrived. */
  readonly send: (command: object) => Promise<Reply | undefined>
  /** One tab at a time. The second tab finds the message gone. */
  readonly inTurn: (id: string, work: () => Promise<void>) => Promise<void>
  /** The server no longer knows this phone. */
  readonly onStranger: () => void
  readonly onChange: () => void
  readonly onDone: (kept: Kept, outcome: unknown) => void
  /** The message stays until the person decides, and is not sent again. */
  readonly onRefused: (kept: Kept) => void
}

/** The server's limits after too many messages: one question in 5 s, two other messages a second. */
const slowMs = { ask: 5_000, reply: 5_000, upvote: 1_000, vote: 1_000 } as const
/** A wait is doubled this often while the server goes on asking to wait: a question waits 40 to 60 s at most. */
const mostDoublings = 3
const brokenMs = 5_000

export function createOutbox(deps: OutboxDeps): Outbox {
  const { shelf, newId, now, random, isLinked, isAlive, send, inTurn, onStranger, onChange, onDone, onRefused } = deps
  let isFlushing = false
  let isAskedAgain = false
  let waking: ReturnType<typeof setTimeout> | undefined
  /** When the next waiting message may go. */
  let wakeAt = Number.POSITIVE_INFINITY
  /** The earliest instant, by id. */
  const resting = new Map<string, number>()

  /** How often in a row the server asked to wait, by id. */
  const slowed = new Map<string, number>()

  const put = (kept: Kept) => {
    shelf.put(kept)
    onChange()
  }
  const restUntil = (id: string, at: number) => {
    resting.set(id, at)
    wakeAt = Math.min(wakeAt, at)
  }
  const rest = (id: string, ms: number) => restUntil(id, now() + ms)

  /** False if nothing more can be sent now. */
  async function carry(id: string): Promise<boolean> {
    let goesOn = true
    await inTurn(id, async () => {
      const kept = shelf.get(id)
      if (!kept || kept.state === 'refused') return
      if (kept.state !== 'sent' && !(await isAlive())) {
        goesOn = false
        // A server that is briefly busy stays linked: nothing else would start the next attempt.
        setTimeout(flush, brokenMs / 2)
        return
      }
      if (shelf.get(id) === undefined) return
      put({ ...kept, state: 'sent' })
      const reply = await send(commandOf(kept))
      if (reply === undefined) {
        goesOn = false
        setTimeout(flush, brokenMs / 2)
      } else if ('outcome' in reply) {
        shelf.remove(id)
        slowed.delete(id)
        onDone(kept, reply.outcome)
        onChange()
      } else goesOn = takeProblem(kept, reply.problem)
    })
    return goesOn
  }

  function takeProblem(kept: Kept, problem: Problem): boolean {
    if (problem.status === 429) {
      put({ ...kept, state: 'slow' })
      const times = slowed.get(kept.id) ?? 0
      slowed.set(kept.id, Math.min(times + 1, mostDoublings))
      rest(kept.id, slowMs[kept.errand.kind] * 2 ** times * (1 + random() / 2))
      return true
    }
    if (problem.status === 401) {
      put({ ...kept, state: 'waiting' })
      onStranger()
      return false
    }
    if (problem.status >= 500) {
      rest(kept.id, brokenMs)
      return false
    }
    const refused: Kept = { ...kept, state: 'refused', problem: problemName(problem) }
    put(refused)
    onRefused(refused)
    return true
  }

  async function flush(): Promise<void> {
    isAskedAgain = true
    if (isFlushing) return
    isFlushing = true
    wakeAt = Number.POSITIVE_INFINITY
    while (isAskedAgain && isLinked()) {
      isAskedAgain = false
      for (const { id, state } of shelf.all()) {
        if (state === 'refused') continue
        const restsUntil = resting.get(id) ?? 0
        if (restsUntil > now()) {
          restUntil(id, restsUntil)
          // A message that may have arrived goes before later ones: of two answers the later one counts.
          if (state === 'sent') break
          continue
        }
        resting.delete(id)
        if (!(await carry(id))) break
      }
    }
    isFlushing = false
    clearTimeout(waking)
    // A timer that fires early by the clock finds the message still waiting, and is set again.
    if (wakeAt < Number.POSITIVE_INFINITY) waking = setTimeout(flush, Math.max(1, Math.ceil(wakeAt - now())))
  }

  return {
    all: shelf.all,
    give: (errand) => {
      for (const { id, state, errand: before } of shelf.all())
        if (state !== 'sent' && isAboutTheSame(before, errand)) shelf.remove(id)
      const kept: Kept = { id: newId(), at: now(), errand, state: 'waiting' }
      put(kept)
      void flush()
      return kept
    },
    withdraw: (id) => {
      const kept = shelf.get(id)
      if (!kept || kept.state === 'sent') return undefined
      shelf.remove(id)
      onChange()
      return kept
    },
    flush: () => void flush(),
  }
}
