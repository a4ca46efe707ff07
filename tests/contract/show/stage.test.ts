import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commands, type ViewRow, type ViewValue, views } from '../../../shared/contract/contract.ts'
import { prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let roomId = ''
let sessionId = ''
beforeEach(async () => {
  test = await startTestStation()
  ;({ roomId, sessionId } = await prepareEvent(test))
})
afterEach(() => test.stop())

const stage = async (token = test.operator) =>
  ((await test.view('stage', { roomId }, token)).body as { value: ViewValue<'stage'> }).value
const screens = async () =>
  ((await test.view('screens', {}, test.operator)).body as { rows: ViewRow<'screens'>[] }).rows
const named = 'Solène Kerbrat-Penvern'
const take = (who: object) =>
  test.command('show.take', { legs: [{ roomId, kind: 'lower-third', ...who }] }, test.operator)
const legOf = ({ body }: { body: unknown }) => (body as { legs: object[] }).legs[0]
const report = (painted: object, token: string, more: object = {}) =>
  test.command('screens.report', { painted, ...more } as never, token)

describe('a screen', () => {
  it('reads what pages of the stage show, and nothing of people', () => {
    const readable = Object.entries(views).filter(([, { roles }]) => (roles as readonly string[]).includes('screen'))
    expect(readable.map(([name]) => name).toSorted()).toEqual([
      ...['event', 'handover', 'me', 'polls', 'programme', 'questions', 'rooms', 'stage'],
    ])
    const givable = Object.entries(commands).filter(([, { roles }]) => (roles as readonly string[]).includes('screen'))
    expect(givable.map(([name]) => name)).toEqual(['screens.report'])
  })

  it('is in the booth’s list while it is connected, and with what it painted after that', async () => {
    const token = await test.tokenOf('screen')
    const socket = await test.connect({ token })
    if (socket instanceof Error) throw socket
    await vi.waitFor(async () => expect(await screens()).toMatchObject([{ page: null, connected: true, painted: [] }]))
    const painted = { kind: 'message', id: 'm1', version: 3 }
    await socket.emitWithAck('command', {
      id: randomUUID(),
      name: 'screens.report',
      input: { painted, page: 'return', roomId },
    })
    expect(await screens()).toMatchObject([{ page: 'return', roomId, room: 'Salle 200', painted: [painted] }])
    socket.disconnect()
    await vi.waitFor(async () => expect(await screens()).toMatchObject([{ connected: false, painted: [painted] }]))
  })

  it('that reports nonsense is refused, and fills no memory', async () => {
    const token = await test.tokenOf('screen')
    const good = { kind: 'message', id: 'm1', version: 1 }
    for (const painted of [
      null,
      {},
      { ...good, kind: '__proto__' },
      { ...good, id: '../../x' },
      { ...good, id: 'x'.repeat(65) },
      { ...good, version: -1 },
      { ...good, version: 1.5 },
      { ...good, version: 1e12 },
      { ...good, more: 1 },
    ])
      expect([painted, (await report(painted as object, token)).status]).toEqual([painted, 400])
    for (let made = 0; made < 40; made++)
      expect((await report(good, token, { page: 'door', roomId: `made-up-${made}` })).status).toBe(200)
    expect((await screens()).length).toBeLessThanOrEqual(12)
    // Its content is nowhere in the log.
    expect((await test.view('journal', {}, test.operator)).text).not.toContain('screens.report')
  })

  it('is told the station’s clock', async () => {
    const socket = await test.connect({ token: await test.tokenOf('screen') })
    if (socket instanceof Error) throw socket
    expect(await socket.emitWithAck('time')).toEqual({ now: test.clock.now, steady: test.clock.now })
    ;(socket.emit as (event: string, ...more: unknown[]) => void)('time', 'not an answer')
    expect(await socket.emitWithAck('time')).toEqual({ now: test.clock.now, steady: test.clock.now })
  })
})

describe('a timer', () => {
  it('is the same after a restart, at whatever time', async () => {
    await test.done('show.timer.start', { roomId, lengthS: 300 })
    test.clock.now += 60_000
    await test.done('show.timer.pause', { roomId })
    test.clock.now += 30_000
    await test.done('show.timer.resume', { roomId })
    await test.done('show.timer.adjust', { roomId, byS: 60 })
    const before = (await stage()).timer
    expect(before).toMatchObject({ state: 'running', version: 4, lengthS: 360 })
    expect(Date.parse(before?.endsAt ?? '') - test.clock.now).toBe(300_000)
    test.clock.now += 45_000
    await test.restart()
    expect((await stage()).timer).toEqual(before)
  })

  it('of a room without one cannot be paused; of all rooms, those that have one are', async () => {
    const answer = await test.command('show.timer.pause', { roomId }, test.operator)
    expect([answer.status, problemNamed(answer.body)]).toEqual([409, 'no-timer'])
    await test.done('rooms.add', { name: 'Salle 300' })
    await test.done('show.timer.start', { roomId, lengthS: 300 })
    await test.done('show.timer.pause', { rooms: 'all' })
    expect((await stage()).timer).toMatchObject({ state: 'paused', remainingMs: 300_000, endsAt: null })
  })

  it.each([0, -5, 1.5, 86_401, '60'])('of %j s is refused', async (lengthS) => {
    expect((await test.command('show.timer.start', { roomId, lengthS } as never, test.operator)).status).toBe(400)
  })
})

describe('an item that begins', () => {
  const add = async (title: string, more: object = {}) =>
    (await test.done('cues.add', { roomId, title, lengthS: 600, ...more })).cueId
  const said = async () => {
    const { message, timer } = await stage()
    return [message?.text ?? null, timer?.lengthS ?? null]
  }
  const later = (ms: number) => {
    test.clock.now += ms
  }

  it('is told nothing that was meant for who spoke before', async () => {
    const [first, second] = [await add('Ouverture'), await add('Table ronde')]
    await test.done('cues.start', { cueId: first })
    later(60_000)
    await test.done('show.message', { roomId, text: 'Merci de conclure' })
    await test.done('show.timer.start', { roomId, lengthS: 300 })
    expect(await said()).toEqual(['Merci de conclure', 300])
    later(60_000)
    await test.done('cues.start', { cueId: second })
    expect(await said()).toEqual([null, null])
  })

  it('keeps the timer of its own take, and changes no other room', async () => {
    const other = (await test.done('rooms.add', { name: 'Salle 300' })).roomId
    await test.done('show.message', { rooms: 'all', text: 'Merci de conclure' })
    await test.done('show.timer.start', { roomId, lengthS: 300 })
    later(60_000)
    await test.done('show.take', { cueId: await add('Film', { legs: [{ roomId, kind: 'timer', lengthS: 900 }] }) })
    expect(await said()).toEqual([null, 900])
    const { body } = await test.view('stage', { roomId: other }, test.operator)
    expect(body).toMatchObject({ value: { message: { text: 'Merci de conclure' } } })
  })
})

describe('a name in a take', () => {
  it('is confirmed by the first screen that has painted it, and by no other word', async () => {
    const token = await test.tokenOf('screen')
    const asked = take({ text: named })
    await vi.waitFor(async () => expect((await stage()).lowerThird?.lines).toEqual([named]))
    const { id = '' } = (await stage()).lowerThird ?? {}
    await report({ kind: 'lower-third', id: 'another', version: 1 }, token)
    await report({ kind: 'message', id, version: 1 }, token)
    expect((await test.view('takes', {}, test.operator)).body).toMatchObject({ rows: [{ legs: [{ state: 'sent' }] }] })
    await report({ kind: 'lower-third', id, version: 1 }, token)
    expect(legOf(await asked)).toEqual({ roomId, kind: 'lower-third', state: 'confirmed' })
  })

  it('that no screen paints fails and is dropped: a page that comes later does not show it', async () => {
    const failed = await take({ text: named })
    expect(legOf(failed)).toMatchObject({ state: 'failed', reason: 'not-painted' })
    expect((await stage()).lowerThird).toBeNull()
    const { takeId } = failed.body as { takeId: string }
    const retry = await test.command('show.retryLeg', { takeId }, test.operator)
    expect(problemNamed(retry.body)).toBe('nothing-failed')
  })

  it('that fails leaves the one alone that was asked for after it', async () => {
    const failed = take({ text: named })
    await vi.waitFor(async () => expect((await stage()).lowerThird?.lines).toEqual([named]))
    await test.done('show.lowerThird.show', { roomId, text: 'Yann Le Bihan' })
    expect(legOf(await failed)).toMatchObject({ state: 'failed' })
    expect((await stage()).lowerThird?.lines).toEqual(['Yann Le Bihan'])
  })

  it('asked for before the station stopped is confirmed by the page that comes back', async () => {
    const token = await test.tokenOf('screen')
    const asked = take({ text: named })
    await vi.waitFor(async () => expect((await stage()).lowerThird?.lines).toEqual([named]))
    const { id = '' } = (await stage()).lowerThird ?? {}
    await test.restart()
    expect(legOf(await asked)).toMatchObject({ state: 'sent' })
    await report({ kind: 'lower-third', id, version: 1 }, token)
    await vi.waitFor(async () =>
      expect((await test.view('takes', {}, test.operator)).body).toMatchObject({
        rows: [{ legs: [{ state: 'confirmed' }] }],
      }),
    )
  })

  it('is not shown of who is not to be named, and takes the one before away', async () => {
    await test.done('show.lowerThird.show', { roomId, text: 'Yann Le Bihan' })
    for (const image of ['no', 'voice-only']) {
      test.clock.now += 2000
      expect(legOf(await take({ text: named, image }))).toMatchObject({ state: 'failed', reason: 'not-to-be-named' })
      expect((await stage()).lowerThird).toBeNull()
    }
    test.clock.now += 2000
    void take({ text: named, title: 'Juge', firstName: 'Solène', firstNameOnly: true })
    await vi.waitFor(async () => expect((await stage()).lowerThird?.lines).toEqual(['Solène']))
  })
})

it('a name that was refused in a take stays refused, also when it is tried again', async () => {
  const asked = await take({ text: named, image: 'voice-only' })
  const { takeId } = asked.body as { takeId: string }
  const refused = { legs: [{ state: 'failed', reason: 'not-to-be-named' }] }
  expect(await test.done('show.retryLeg', { takeId })).toMatchObject(refused)
  // Events of another take come after everything that was under way.
  test.clock.now += 2000
  await take({})
  await test.done('show.message', { roomId, text: 'Merci' })
  const rows = (await test.view('takes', {}, test.operator)).body as { rows: { takeId: string }[] }
  expect(rows.rows.find((one) => one.takeId === takeId)).toMatchObject(refused)
})

it('what was typed of a person or to a speaker stands in no journal and no outcome', async () => {
  await test.done('show.message', { roomId, text: 'Conclure, Solène Kerbrat-Penvern' })
  const shown = await test.command('show.lowerThird.show', { roomId, text: named, title: 'Directrice' }, test.operator)
  expect(shown.text).toBe('{}')
  const journal = await test.view('journal', {}, test.operator)
  expect(journal.text).toContain('LowerThirdShown')
  expect(journal.text).not.toMatch(/Kerbrat|Directrice/)
})

it('what many watch in the same words comes to each of them, once and in order', async () => {
  const token = await test.tokenOf('screen')
  const heard = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const socket = await test.connect({ token })
      if (socket instanceof Error) throw socket
      const texts: (string | undefined)[] = []
      socket.on('view', (change) =>
        texts.push((change as unknown as { value: ViewValue<'stage'> }).value.message?.text),
      )
      await socket.emitWithAck('subscribe', { view: 'stage', params: { roomId } })
      await socket.emitWithAck('subscribe', { view: 'stage', params: { roomId } })
      return texts
    }),
  )
  // Also lengths beyond two and four bytes of a frame's header.
  const texts = ['a', 'é'.repeat(150), 'Œuvrer « ensemble »']
  for (const [at, text] of texts.entries()) {
    await test.done('show.message', { roomId, text })
    await vi.waitFor(() => expect(heard.map((one) => one.length)).toEqual(heard.map(() => at + 1)))
  }
  for (const one of heard) expect(one).toEqual(texts)
})

describe('the joining code', () => {
  const joining = async (token?: string) => (await stage(token)).joining
  const show = (shown: boolean) => test.done('show.joining', { roomId, shown }, test.operator)
  const aPoll = async () => {
    const asked = { sessionId, type: 'single' as const, title: 'Que faut-il ?', options: ['Du temps', 'Des mots'] }
    const { pollId } = await test.done('polls.create', asked, test.operator)
    await test.done('polls.open', { pollId }, test.operator)
    return pollId
  }

  it('is asked for by a moderator, and the moderators read how many screens show it', async () => {
    const moderator = await test.tokenOf('moderator')
    const screen = await test.tokenOf('screen')
    await test.done('show.joining', { roomId, shown: true }, moderator)
    const shown = await joining(moderator)
    expect(shown).toMatchObject({ version: 1, screens: 0 })
    expect(await joining(screen)).toMatchObject({ id: shown?.id, screens: null })
    const socket = await test.connect({ token: screen })
    if (socket instanceof Error) throw socket
    await report({ kind: 'joining', id: shown?.id, version: 1 }, screen, { page: 'projector', roomId })
    expect(await joining(moderator)).toMatchObject({ screens: 1 })
    await test.done('show.joining', { roomId, shown: false }, moderator)
    expect(await joining(moderator)).toBeNull()
  })

  it('covers a poll that is there, and gives way for good to one that is shown after it', async () => {
    const pollId = await aPoll()
    await test.done('polls.show', { pollId, results: false }, test.operator)
    test.clock.now += 1000
    await show(true)
    expect(await joining()).not.toBeNull()
    test.clock.now += 1000
    await test.done('polls.show', { pollId, results: true }, test.operator)
    expect(await joining()).toBeNull()
    // It does not come back when the poll goes.
    await vi.waitFor(async () =>
      expect((await test.view('journal', {}, test.operator)).text).toContain('StageJoiningHidden'),
    )
    await test.done('polls.hide', { pollId }, test.operator)
    expect(await joining()).toBeNull()
  })
})
