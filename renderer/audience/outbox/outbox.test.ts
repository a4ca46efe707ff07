import { beforeEach, describe, expect, it, vi } from 'vitest'
import { newCommandId } from '../../app/command-id.ts'
import type { Errand } from './errand.ts'
import { createOutbox, type Reply } from './outbox.ts'
import { createShelf } from './shelf.ts'

type Sent = { readonly id: string; readonly name: string; readonly input: Record<string, unknown> }

const ask = (text: string): Errand => ({ kind: 'ask', sessionId: 's', text })
const vote = (answer: string): Errand => ({ kind: 'vote', sessionId: 's', pollId: 'p', answer })
const upvote = (questionId: string): Errand => ({ kind: 'upvote', sessionId: 's', questionId })
const taken: Reply = { outcome: { questionId: 'q' } }
const refusal = (name: string, status: number): Reply => ({ problem: { type: `urn:regie:problem/${name}`, status } })

let clock = 1_790_000_000_000

/** A tab of the page, over the storage that all tabs of a browser share. */
function openTab({ linked = true, alive = true }: { linked?: boolean; alive?: boolean } = {}) {
  const sent: Sent[] = []
  const done: string[] = []
  const refused: (string | undefined)[] = []
  const network = { linked, alive, strangers: 0, random: 0, answer: (_: Sent): Reply | undefined => taken }
  const outbox = createOutbox({
    shelf: createShelf(localStorage),
    newId: () => newCommandId(clock++),
    now: () => clock,
    random: () => network.random,
    isLinked: () => network.linked,
    isAlive: async () => network.alive,
    send: async (command) => {
      sent.push(command as Sent)
      const reply = network.answer(command as Sent)
      if (reply === undefined) network.linked = false
      return reply
    },
    inTurn: async (_, work) => await work(),
    onStranger: () => {
      network.strangers++
      network.linked = false
    },
    onChange: () => undefined,
    onDone: ({ id }) => done.push(id),
    onRefused: ({ problem }) => refused.push(problem),
  })
  const states = () => outbox.all().map(({ state }) => state)
  return { outbox, sent, done, refused, network, states }
}
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
})

describe('the outbox', () => {
  it('sends at once with a network, and forgets answered messages', async () => {
    const { outbox, sent, done } = openTab()
    const { id } = outbox.give(ask('Qui écoute ?'))
    await settle()
    expect(sent).toEqual([
      { id, name: 'questions.ask', input: { sessionId: 's', text: 'Qui écoute ?', origin: 'room' } },
    ])
    expect([done, outbox.all(), localStorage.length]).toEqual([[id], [], 0])
  })

  it('keeps unsent messages across a closed tab, and the next tab sends them once', async () => {
    const { id } = openTab({ linked: false }).outbox.give(ask('Plus tard'))
    const next = openTab()
    next.outbox.flush()
    next.outbox.flush()
    await settle()
    expect(next.sent.map((one) => one.id)).toEqual([id])
    expect(next.outbox.all()).toEqual([])
  })

  it('sends unanswered messages again under the same id', async () => {
    const { outbox, sent, network } = openTab()
    network.answer = () => undefined
    outbox.give(ask('Une fois'))
    await settle()
    expect(outbox.all()).toMatchObject([{ state: 'sent' }])
    network.linked = true
    network.answer = () => taken
    outbox.flush()
    await settle()
    expect(sent).toHaveLength(2)
    expect(sent[0]).toEqual(sent[1])
    expect(outbox.all()).toEqual([])
  })

  it('withdraws unsent messages, and never those that may have arrived', async () => {
    const { outbox, network } = openTab({ linked: false })
    const kept = outbox.give(ask('Je retire'))
    expect(outbox.withdraw(kept.id)?.errand).toEqual(ask('Je retire'))
    expect(outbox.all()).toEqual([])

    network.linked = true
    network.answer = () => undefined
    const { id } = outbox.give(ask('Partie'))
    await settle()
    expect(outbox.withdraw(id)).toBeUndefined()
    expect(outbox.all()).toHaveLength(1)
  })

  it('hands nothing to a network that gives no sign of life: it can still be taken back', async () => {
    const { outbox, sent, states } = openTab({ alive: false })
    const { id } = outbox.give(ask('Encore à moi'))
    await settle()
    expect([sent, states()]).toEqual([[], ['waiting']])
    expect(outbox.withdraw(id)).toBeDefined()
  })

  it('sends of several answers to one poll the last one only, while none has gone off', async () => {
    const { outbox, network, sent } = openTab({ linked: false })
    outbox.give(vote('a'))
    outbox.give(upvote('q1'))
    outbox.give(upvote('q1'))
    outbox.give(vote('b'))
    network.linked = true
    outbox.flush()
    await settle()
    expect(sent.map(({ input }) => input.answer ?? input.questionId)).toEqual(['q1', 'b'])
  })

  it('lets the later of two answers count when the first may have arrived', async () => {
    const { outbox, network, sent } = openTab()
    network.answer = () => undefined
    outbox.give(vote('a'))
    await settle()
    outbox.give(vote('b'))
    network.linked = true
    network.answer = () => taken
    outbox.flush()
    await settle()
    expect(sent.map(({ input }) => input.answer)).toEqual(['a', 'a', 'b'])
  })

  it('waits where the server asks to, and goes on with the rest', async () => {
    const { outbox, network, sent, states } = openTab()
    network.answer = ({ name }) => (name === 'questions.ask' ? refusal('too-many', 429) : taken)
    outbox.give(ask('Trop vite'))
    outbox.give(upvote('q1'))
    await settle()
    expect(states()).toEqual(['slow'])
    expect(sent.map(({ name }) => name)).toEqual(['questions.ask', 'questions.upvote'])
    network.answer = () => taken
    clock += 5_000
    await vi.advanceTimersByTimeAsync(5_000)
    expect(outbox.all()).toEqual([])
  })

  it('goes on in the end where a timer fires before its time by the clock', async () => {
    const { outbox, network } = openTab()
    network.answer = () => refusal('too-many', 429)
    outbox.give(ask('Trop vite'))
    await settle()
    network.answer = () => taken
    clock += 4_999
    await vi.advanceTimersByTimeAsync(5_000)
    expect(outbox.all()).toHaveLength(1)
    clock += 1
    await vi.advanceTimersByTimeAsync(1)
    expect(outbox.all()).toEqual([])
  })

  it('comes back more slowly each time, and not together with other phones, until the question is taken', async () => {
    const { outbox, network, sent, done } = openTab()
    network.answer = () => refusal('busy', 429)
    network.random = 0.5
    const { id } = outbox.give(ask('Toute la salle demande'))
    await settle()
    const waits: number[] = []
    for (let waited = 0, count = sent.length; waits.length < 5; ) {
      clock += 250
      waited += 250
      await vi.advanceTimersByTimeAsync(250)
      if (sent.length === count) continue
      count = sent.length
      waits.push(waited)
      waited = 0
    }
    expect(waits).toEqual([6_250, 12_500, 25_000, 50_000, 50_000])
    network.answer = () => taken
    clock += 50_000
    await vi.advanceTimersByTimeAsync(50_000)
    expect([done, outbox.all(), new Set(sent.map((one) => one.id))]).toEqual([[id], [], new Set([id])])
  })

  it('keeps refused messages with their reason until the person decides, and does not send them again', async () => {
    const { outbox, network, sent, done, refused } = openTab()
    network.answer = () => refusal('questions-closed', 409)
    const { id } = outbox.give(ask('Trop tard'))
    await settle()
    expect(outbox.all()).toMatchObject([
      { state: 'refused', problem: 'questions-closed', errand: { text: 'Trop tard' } },
    ])
    outbox.flush()
    await settle()
    expect(sent).toHaveLength(1)
    expect([done, refused]).toEqual([[], ['questions-closed']])
    expect(outbox.withdraw(id)).toBeDefined()
  })

  it('asks for a new token where the server does not know this phone, and sends under that one', async () => {
    const { outbox, network, states } = openTab()
    network.answer = () => refusal('unauthorised', 401)
    outbox.give(ask('Bonjour'))
    await settle()
    expect([network.strangers, states()]).toEqual([1, ['waiting']])
  })

  it('loses nothing of another tab that writes at the same time', () => {
    const [one, other] = [openTab({ linked: false }), openTab({ linked: false })]
    one.outbox.give(ask('Ici'))
    other.outbox.give(ask('Là'))
    one.outbox.give(ask('Ici encore'))
    const texts = (tab: typeof one) => tab.outbox.all().map(({ errand }) => 'text' in errand && errand.text)
    expect(texts(one)).toEqual(['Ici', 'Là', 'Ici encore'])
    expect(texts(other)).toEqual(texts(one))
  })

  it('lives as long as the page where the browser stores nothing', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { outbox, network, sent } = openTab({ linked: false })
    outbox.give(ask('Sans disque'))
    expect(outbox.all()).toHaveLength(1)
    network.linked = true
    outbox.flush()
    await settle()
    full.mockRestore()
    expect([sent.length, outbox.all()]).toEqual([1, []])
  })

  it('ignores entries of other programs', () => {
    localStorage.setItem('regie.public.kept.x', '{"cut sho')
    localStorage.setItem('regie.public.kept.y', '{"other":1}')
    expect(openTab().outbox.all()).toEqual([])
  })
})
