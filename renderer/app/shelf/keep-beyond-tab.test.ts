import { beforeEach, expect, it, vi } from 'vitest'
import { newCommandId } from '../command-id.ts'
import { createStationStore, type KeptCommand } from '../store.ts'
import { addressView } from '../view-key.ts'
import { keepBeyondTab, type TabLocks } from './keep-beyond-tab.ts'
import type { SessionKeys } from './session-keys.ts'

const scan = (code: string, more: object = {}): KeptCommand => ({
  id: newCommandId(),
  name: 'checkIn.scan',
  at: 5,
  input: { code, ...more },
})

beforeEach(() => localStorage.clear())

/** One browser: its keys, and the locks of its open tabs. */
function browser() {
  const keys = new Map<string, Promise<CryptoKey>>()
  const held = new Set<string>()
  const sessionKeys: SessionKeys = {
    async of(session) {
      const made =
        keys.get(session) ??
        (crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
          'encrypt',
          'decrypt',
        ]) as Promise<CryptoKey>)
      keys.set(session, made)
      return await made
    },
    async forget() {
      keys.clear()
    },
  }

  function open(session: string, { kept = [] as readonly KeptCommand[] } = {}) {
    const tab = newCommandId()
    const locks: TabLocks = {
      async request(name, _, act) {
        if (held.has(name)) return await act(null)
        held.add(name)
        await act({})
        held.delete(name)
      },
    }
    const store = createStationStore()
    const sent: KeptCommand[] = []
    store.setState({ kept })
    const { key } = addressView('me', {})
    const shelf = keepBeyondTab({
      store,
      storage: localStorage,
      keys: sessionKeys,
      locks,
      tab,
      connection: { watch: () => () => undefined, takeUp: (commands) => void sent.push(...commands) },
    })
    const value = { role: 'reception', label: 'Nils', checkpoint: null, accessId: session }
    store.setState({ views: { [key]: { state: 'ready', version: 1, value } } })
    return {
      store,
      sent,
      shelf,
      keep: (...commands: readonly KeptCommand[]) => store.setState(({ kept }) => ({ kept: [...kept, ...commands] })),
      answer: (command: KeptCommand) =>
        store.setState(({ kept, recovered }) => ({
          kept: kept.filter(({ id }) => id !== command.id),
          recovered: [...recovered, { command, reply: { outcome: {} } }],
        })),
      close: () => void held.delete(`regie.tab.${tab}`),
    }
  }
  return { open, keys }
}

const stored = () => Object.values(localStorage).join()
const shelvesHold = (count: number) =>
  vi.waitFor(() =>
    expect(
      Object.values(localStorage).flatMap((text) => (JSON.parse(String(text)) as { ids: readonly string[] }).ids),
    ).toHaveLength(count),
  )

it('what a closed tab had noted is sent by the next page of the session, and is nowhere in plain text', async () => {
  const { open } = browser()
  const before = open('s1')
  const [one, other] = [scan('KERJEAN42'), scan('LEGOFF43')]
  before.keep(one, other)
  await shelvesHold(2)
  expect(stored()).not.toMatch(/KERJEAN42|LEGOFF43|code/)
  before.close()
  const after = open('s1')
  await vi.waitFor(() => expect(after.sent).toEqual([one, other]))
  // Until its answer has come, it survives this tab too.
  await shelvesHold(2)
  after.answer(one)
  await shelvesHold(1)
  after.answer(other)
  await shelvesHold(0)
  expect(after.store.getState().unsent).toBe(0)
})

it('of an open tab nothing is taken, and of a closed one by one page only', async () => {
  const { open } = browser()
  const before = open('s1')
  const noted = scan('A')
  before.keep(noted)
  await shelvesHold(1)
  const beside = open('s1')
  const mark = scan('B')
  beside.keep(mark)
  await shelvesHold(2)
  expect(beside.sent).toEqual([])
  before.close()
  beside.close()
  const [first, second] = [open('s1'), open('s1')]
  await vi.waitFor(() => expect([...first.sent, ...second.sent]).toHaveLength(2))
  await shelvesHold(2)
  expect(new Set([...first.sent, ...second.sent])).toEqual(new Set([noted, mark]))
})

it('what a reloaded tab has sent already is not sent again from the shelf of its former name', async () => {
  const { open } = browser()
  const before = open('s1')
  const [had, noted] = [scan('A'), scan('B')]
  before.keep(had, noted)
  await shelvesHold(2)
  before.close()
  const after = open('s1', { kept: [had] })
  after.answer(had)
  await vi.waitFor(() => expect(after.sent).toEqual([noted]))
  after.answer(noted)
  await shelvesHold(0)
  expect(after.sent).toEqual([noted])
})

it('another session sends nothing of it and tells how much it is, until that is noted', async () => {
  const { open } = browser()
  const before = open('s1')
  before.keep(scan('A'), scan('B'))
  await shelvesHold(2)
  before.close()
  const after = open('s2')
  await vi.waitFor(() => expect(after.store.getState().unsent).toBe(2))
  expect(after.sent).toEqual([])
  await shelvesHold(2)
  after.store.setState({ unsent: 0 })
  await shelvesHold(0)
})

it('what cannot be opened is told as well', async () => {
  const { open, keys } = browser()
  const before = open('s1')
  before.keep(scan('A'))
  await shelvesHold(1)
  before.close()
  keys.clear()
  const after = open('s1')
  await vi.waitFor(() => expect(after.store.getState().unsent).toBe(1))
  expect(after.sent).toEqual([])
})

it('a tab that is reloaded with another access sends what it still has, and tells nothing', async () => {
  const { open } = browser()
  const before = open('s1')
  const noted = scan('A')
  before.keep(noted)
  await shelvesHold(1)
  before.close()
  const after = open('s2', { kept: [noted] })
  after.answer(noted)
  await shelvesHold(0)
  expect(after.store.getState().unsent).toBe(0)
})

it('the pilot’s code is not stored, and nothing once the station was given back', async () => {
  const { open } = browser()
  const page = open('s1')
  page.keep(scan('A', { overrule: { pilotCode: '1234' } }), scan('B'))
  await shelvesHold(1)
  page.shelf.clear()
  await shelvesHold(0)
  page.keep(scan('C'))
  open('s1').keep(scan('D'))
  await shelvesHold(1)
})
