import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import type { CommandInput, CommandOutcome, ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { type Problem, problemName } from '../../../shared/contract/problem.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { otherStation } from '../other-station.ts'
import { pairIn } from '../test-log.ts'
import { type GrantedRole, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

type Poll = ViewRow<'polls'>

let test: TestStation
let sessionId: string
let roomId: string
beforeEach(async () => {
  test = await startTestStation()
  ;({ sessionId, roomId } = await prepareEvent(test))
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  await test.stop()
})

/** The outcome of a phone's vote, or the name of its refusal. */
async function vote(pollId: string, voter: string, answer: unknown, id: string = randomUUID()) {
  const device = { deviceId: voter, voter, place: 'room' } as const
  const caller = { role: 'audience', label: 'audience', checkpoint: null, accessId: null, device } as const
  const given = await test.station.dispatch('polls.vote', { pollId, answer }, id as CommandId, caller)
  return 'problem' in given ? problemName(given.problem) : given.outcome
}

async function polls(role?: GrantedRole): Promise<Poll[]> {
  const token = role ? await test.tokenOf(role) : test.operator
  return ((await test.view('polls', { sessionId }, token)).body as { rows: Poll[] }).rows
}
async function poll(role?: GrantedRole): Promise<Poll> {
  const [row] = await polls(role)
  if (!row) throw new Error('no poll is there')
  return row
}
const stagePoll = async () =>
  ((await test.view('stage', { roomId }, test.operator)).body as { value: ViewValue<'stage'> }).value.poll

async function opened(asked: Partial<CommandInput<'polls.create'>> = {}) {
  const options = ['Du temps', 'Des lieux']
  const given = { sessionId, type: 'single' as const, title: 'Que faut-il d’abord ?', options }
  test.clock.now += 1000
  const { pollId } = await test.done('polls.create', { ...given, ...asked })
  await test.done('polls.open', { pollId })
  const made = (await polls()).find((row) => row.pollId === pollId) as Poll
  return { pollId, ids: made.options.map(({ optionId }) => optionId) as [string, string, string, string] }
}
const without = { options: [] }
async function refusal<Name extends 'polls.create' | 'polls.update' | 'polls.show' | 'polls.close' | 'polls.open'>(
  name: Name,
  input: CommandInput<Name>,
): Promise<readonly [number, string | undefined]> {
  const { status, body } = await test.command(name, input, test.operator)
  return [status, problemNamed(body as Problem)]
}

describe('a moderator', () => {
  it('prepares a poll that only moderators see, changes it, opens it and reads its course', async () => {
    const { pollId } = await test.done('polls.create', {
      sessionId,
      type: 'multiple',
      title: 'Que faut-il ?',
      options: ['Du temps', 'Des lieux', 'Des mots'],
      max: 2,
    })
    expect(await poll('moderator')).toMatchObject({ state: 'draft', max: 2, votes: 0, hidden: false, shown: false })
    expect([await polls('booth'), await polls('screen')]).toEqual([[], []])
    expect(await vote(pollId, 'v1', [])).toBe('unknown-poll')
    await test.done('polls.update', { pollId, title: 'Que faut-il d’abord ?', options: ['Du temps', 'Des lieux'] })
    const { title, options, max } = await poll()
    expect([title, options.map(({ label }) => label), max]).toEqual([
      ...['Que faut-il d’abord ?', ['Du temps', 'Des lieux']],
      2,
    ])
    await test.done('polls.open', { pollId })
    expect(await refusal('polls.update', { pollId, title: 'Autre chose' })).toEqual([409, 'poll-not-draft'])
    const [first, second] = options.map(({ optionId }) => optionId) as [string, string]
    await vote(pollId, 'v1', [first, second])
    await vote(pollId, 'v2', [second])
    expect(await poll('moderator')).toMatchObject({
      state: 'open',
      votes: 2,
      counts: { [first]: 1, [second]: 2 },
      leading: [second],
      mean: null,
      late: 0,
    })
  })

  it('is refused an invalid poll', async () => {
    const asked = { sessionId, type: 'single' as const, title: 'Oui ?', options: ['Oui', 'Non'] }
    expect(await refusal('polls.create', { ...asked, sessionId: 'none' })).toEqual([404, 'unknown-session'])
    expect(await refusal('polls.create', { ...asked, options: ['Oui'] })).toEqual([400, 'options-refused'])
    expect(await refusal('polls.create', { ...asked, options: ['Oui', 'OUI'] })).toEqual([400, 'option-twice'])
    expect(await refusal('polls.create', { ...asked, type: 'scale' })).toEqual([400, 'options-refused'])
    expect(await refusal('polls.create', { ...asked, type: 'multiple', max: 3 })).toEqual([400, 'max-refused'])
    expect(await refusal('polls.create', { ...asked, title: ' ' })).toEqual([400, 'invalid'])
    const { pollId } = await test.done('polls.create', asked)
    expect(await refusal('polls.close', { pollId })).toEqual([409, 'poll-draft'])
    expect(await refusal('polls.show', { pollId })).toEqual([409, 'poll-draft'])
    await test.done('polls.remove', { pollId })
    expect(await polls()).toEqual([])
    expect(await refusal('polls.open', { pollId })).toEqual([404, 'unknown-poll'])
  })
})

describe('a phone', () => {
  it('has one vote, which it may change until the close, and no answer that the poll does not know', async () => {
    const { pollId, ids } = await opened()
    for (const wrong of ['none', 2, ids, 'Du temps']) expect(await vote(pollId, 'v1', wrong)).toBe('answer-refused')
    expect(await vote(pollId, 'v1', { optionId: ids[0] })).toBe('invalid')
    expect(await vote(pollId, 'v1', ids[0])).toEqual({})
    expect(await vote(pollId, 'v1', ids[1])).toEqual({})
    expect(await vote(pollId, 'v2', ids[1])).toEqual({})
    expect(await poll()).toMatchObject({ votes: 2, counts: { [ids[0]]: 0, [ids[1]]: 2 } })
  })

  it('that sends the same vote again is answered the same, also after the close, and counted once', async () => {
    const { pollId, ids } = await opened()
    const id = randomUUID()
    await vote(pollId, 'v1', ids[0], id)
    await vote(pollId, 'v1', ids[0], id)
    expect(await vote(pollId, 'v1', ids[1], id)).toBe('command-id-reused')
    await test.done('polls.close', { pollId })
    expect(await vote(pollId, 'v1', ids[0], id)).toEqual({})
    expect(await vote(pollId, 'v1', ids[1])).toBe('poll-closed')
    expect(await vote(pollId, 'v2', ids[1])).toBe('poll-closed')
    expect(await poll()).toMatchObject({ state: 'closed', votes: 1, counts: { [ids[0]]: 1, [ids[1]]: 0 } })
  })

  it('cannot fill the log with changes of mind', async () => {
    const { pollId, ids } = await opened()
    for (let times = 0; times < 200; times++) expect(await vote(pollId, 'v1', ids[times % 2 ? 0 : 1])).toEqual({})
    expect(await vote(pollId, 'v1', ids[0])).toBe('changed-too-often')
    expect(await vote(pollId, 'v2', ids[0])).toEqual({})
  })
})

describe('each type of poll', () => {
  it('a scale has its steps, a distribution and a mean', async () => {
    const { pollId } = await opened({ ...without, type: 'scale', title: 'Utile ?' })
    for (const [voter, step] of [1, 4, 5, 4].entries()) await vote(pollId, `v${voter}`, step)
    expect(await vote(pollId, 'v9', 6)).toBe('answer-refused')
    expect(await poll()).toMatchObject({
      max: 5,
      counts: { 1: 1, 2: 0, 3: 0, 4: 2, 5: 1 },
      mean: 3.5,
      leading: ['4'],
      options: [],
    })
  })

  it('a ranking has points, and a tie is called one', async () => {
    const { pollId, ids } = await opened({ type: 'ranking', options: ['A', 'B', 'C'] })
    const [a, b, c] = ids
    await vote(pollId, 'v1', [a, b, c])
    await vote(pollId, 'v2', [b, a, c])
    expect(await vote(pollId, 'v3', [b, a])).toBe('answer-refused')
    expect(await poll()).toMatchObject({ votes: 2, counts: { [a]: 3, [b]: 3, [c]: 0 }, leading: [a, b] })
  })

  it('a written answer is for moderators, until one of them lets it through', async () => {
    const { pollId } = await opened({ ...without, type: 'text', title: 'Un mot ?' })
    await vote(pollId, 'v1', 'Écouter  les\u202e enfants')
    await vote(pollId, 'v2', 'Écouter les enfants')
    const text = 'Écouter les enfants'
    const { counts, waiting } = await poll('moderator')
    expect([counts, waiting]).toMatchObject([[{ text, votes: 2, letThrough: false }], 1])
    expect((await poll('referent')).counts).toMatchObject([{ text }])
    for (const role of ['booth', 'screen'] as const) expect(await poll(role)).toMatchObject({ votes: 2, counts: [] })
    const [answer] = counts as { answerId: string }[]
    const { answerId = '' } = answer ?? {}
    await test.done('polls.letThrough', { pollId, answerId, on: true }, await test.tokenOf('moderator'))
    expect((await poll('screen')).counts).toEqual([{ text, votes: 2 }])
    await test.done('polls.letThrough', { pollId, answerId, on: false })
    expect((await poll('screen')).counts).toEqual([])
  })

  it('a written answer that may name a person is let through only by a moderator who confirms having read it', async () => {
    const { pollId } = await opened({ ...without, type: 'text', title: 'Un mot ?' })
    await vote(pollId, 'v1', 'kevin martin est formidable')
    const [answer] = (await poll('moderator')).counts as { answerId: string }[]
    const input = { pollId, answerId: answer?.answerId ?? '', on: true }
    const refused = await test.command('polls.letThrough', input, await test.tokenOf('moderator'))
    expect([refused.status, problemName(refused.body as never)]).toEqual([409, 'unmasked-name'])
    expect((await poll('screen')).counts).toEqual([])
    await test.done('polls.letThrough', { ...input, reviewed: true }, await test.tokenOf('moderator'))
    expect((await poll('screen')).counts).toMatchObject([{ text: 'kevin martin est formidable' }])
  })

  it('a cloud gathers spellings, and keeps what only a prank writes from every screen', async () => {
    const { pollId } = await opened({ ...without, type: 'cloud', title: 'Un mot ?' })
    const words = ['Écoute', 'l’écoute', 'écoutes', 'Écoute', 'merde', 'Réseaux']
    for (const [voter, word] of words.entries()) await vote(pollId, `v${voter}`, word)
    const shown = [
      { text: 'écoute', votes: 4 },
      { text: 'réseau', votes: 1 },
    ]
    expect((await poll('screen')).counts).toEqual(shown)
    expect((await poll('moderator')).counts).toMatchObject([{ text: 'merde', letThrough: false }, ...shown])
    await test.done('polls.show', { pollId })
    expect(await stagePoll()).toMatchObject({ type: 'cloud', votes: 6, words: shown, options: [], hidden: false })
  })
})

describe('a hidden poll', () => {
  it('has no counts for anybody but moderators before it is shown', async () => {
    const { pollId, ids } = await opened({ hidden: true })
    await vote(pollId, 'v1', ids[0])
    for (const role of ['booth', 'screen'] as const)
      expect(await poll(role)).toMatchObject({ votes: null, counts: null, late: null, leading: [], mean: null })
    for (const role of ['moderator', 'referent'] as const) expect(await poll(role)).toMatchObject({ votes: 1 })
    await test.done('polls.show', { pollId, results: false })
    expect(await poll('screen')).toMatchObject({ shown: true, votes: null, counts: null })
    expect(await stagePoll()).toMatchObject({ id: pollId, hidden: true, votes: null, options: [{ votes: null }, {}] })
    await test.done('polls.show', { pollId })
    expect(await poll('screen')).toMatchObject({ shown: true, votes: 1, counts: { [ids[0]]: 1, [ids[1]]: 0 } })
    await test.done('polls.hide', { pollId })
    expect(await poll('screen')).toMatchObject({ shown: false, votes: null, counts: null })
  })
})

describe('a cue of the run of show', () => {
  const take = async (leg: { readonly pollId: string | null; readonly results?: boolean }) => {
    test.clock.now += 5000
    const cue = { roomId, title: 'Résultats', legs: [{ roomId, kind: 'poll' as const, ...leg }] }
    return (await test.done('show.take', await test.done('cues.add', cue), await test.tokenOf('booth'))).legs
  }
  const confirmed = () => [{ roomId, kind: 'poll', state: 'confirmed' }]
  const failed = (reason: string) => [{ roomId, kind: 'poll', state: 'failed', reason }]

  it('has shown a poll when a page of the hall has painted it as it was asked for, and takes it off', async () => {
    const { pollId, ids } = await opened({ hidden: true })
    await vote(pollId, 'v1', ids[0])
    const screen = await test.tokenOf('screen')
    const report = async (version: number, page: 'projector' | 'return' = 'projector') =>
      test.done('screens.report', { painted: { kind: 'poll', id: pollId, version }, page, roomId }, screen)
    const shown = async () => {
      await vi.waitFor(async () => expect((await stagePoll())?.hidden).toBe(false))
      return (await stagePoll())?.version ?? 0
    }
    test.clock.now += 1000
    await test.done('polls.show', { pollId, results: false })
    const before = (await stagePoll())?.version ?? 0
    await report(before)
    await vi.waitFor(async () => expect((await poll()).air?.paintedAt).not.toBeNull())
    const taken = take({ pollId })
    const version = await shown()
    expect(version).toBeGreaterThan(before)
    // An earlier painting, and the speaker's page, do not confirm the request.
    await report(before)
    await report(version, 'return')
    expect((await poll()).air).toMatchObject({ state: 'asked', paintedAt: null })
    const { body } = await test.view('takes', {}, test.operator)
    expect(body).toMatchObject({ rows: [{ legs: [{ state: 'sent' }] }] })
    await report(version)
    expect(await taken).toEqual(confirmed())
    await vi.waitFor(async () => expect((await poll()).air?.paintedAt).not.toBeNull())
    expect(await stagePoll()).toMatchObject({ id: pollId, votes: 1, leading: [ids[0]] })
    // Moderators read it as shown, and its counts are public, as if one of them had shown it.
    expect(await poll('moderator')).toMatchObject({ onStage: true, shown: true, resultsShown: true })
    expect(await poll('screen')).toMatchObject({ votes: 1, counts: { [ids[0]]: 1 } })
    expect(await take({ pollId: null })).toEqual(confirmed())
    expect(await stagePoll()).toBeNull()
    expect(await poll('moderator')).toMatchObject({ onStage: false, shown: false, air: null })
    expect(await poll('screen')).toMatchObject({ votes: null, counts: null })
  })

  it('says of a poll that no screen has painted, and moderators take off what the booth has shown', async () => {
    const { pollId } = await opened()
    expect(await take({ pollId, results: false })).toEqual(failed('not-painted'))
    expect(await stagePoll()).toMatchObject({ id: pollId, hidden: true })
    expect(await poll()).toMatchObject({ onStage: true, resultsShown: false, air: { state: 'asked' } })
    test.clock.now += 1000
    await test.done('polls.hide', { pollId })
    expect(await stagePoll()).toBeNull()
    expect(await poll()).toMatchObject({ onStage: false, shown: false })
  })

  it('says why a poll cannot be shown: it is gone, a draft, or of another room', async () => {
    const asked = { sessionId, type: 'single' as const, title: 'Oui ?', options: ['Oui', 'Non'] }
    const { pollId } = await test.done('polls.create', asked)
    expect(await take({ pollId })).toEqual(failed('poll-draft'))
    await test.done('polls.remove', { pollId })
    expect(await take({ pollId })).toEqual(failed('no-poll'))
    const { roomId: other } = await test.done('rooms.add', { name: 'Autre salle' })
    const there = await opened()
    const legs = [{ roomId: other, kind: 'poll' as const, pollId: there.pollId }]
    test.clock.now += 5000
    expect((await test.done('show.take', { legs })).legs).toEqual([{ ...failed('poll-elsewhere')[0], roomId: other }])
    expect(await stagePoll()).toBeNull()
    const { body } = await test.view('runOfShow', { roomId }, await test.tokenOf('booth'))
    expect((body as { rows: ViewRow<'runOfShow'>[] }).rows.map(({ legs: [leg] }) => leg?.poll)).toEqual([null, null])
  })

  it('rehearses with a poll, which is afterwards where it was', async () => {
    const { pollId } = await opened()
    await test.done('event.rehearse', { on: true })
    expect(await take({ pollId })).toEqual(failed('not-painted'))
    expect(await stagePoll()).toMatchObject({ id: pollId })
    await test.done('event.rehearse', { on: false })
    expect(await stagePoll()).toBeNull()
    expect(await poll()).toMatchObject({ onStage: false, shown: false })
  })
})

describe('the stage of the session’s room', () => {
  it('shows the poll that was shown last, and none when that one is hidden', async () => {
    const one = await opened()
    const other = await opened({ ...without, type: 'scale', max: 3, title: 'Utile ?' })
    expect(await stagePoll()).toBeNull()
    await test.done('polls.show', { pollId: one.pollId })
    test.clock.now += 1000
    await vote(one.pollId, 'v1', one.ids[1])
    expect(await stagePoll()).toMatchObject({
      id: one.pollId,
      title: 'Que faut-il d’abord ?',
      type: 'single',
      votes: 1,
      leading: [one.ids[1]],
      options: [
        { label: 'Du temps', votes: 0 },
        { label: 'Des lieux', votes: 1 },
      ],
    })
    await test.done('polls.show', { pollId: other.pollId })
    await vote(other.pollId, 'v1', 3)
    expect(await stagePoll()).toMatchObject({
      id: other.pollId,
      mean: 3,
      max: 3,
      options: [
        { optionId: '1', votes: 0 },
        { optionId: '2', votes: 0 },
        { optionId: '3', votes: 1 },
      ],
    })
    expect((await polls()).map(({ onStage }) => onStage)).toEqual([false, true])
    test.clock.now += 1000
    await test.done('polls.hide', { pollId: other.pollId })
    expect(await stagePoll()).toBeNull()
  })

  it('hands an answer that tells of a danger to the referent only, and tells its author', async () => {
    const { pollId } = await opened({ ...without, type: 'text', title: 'Un mot ?' })
    expect(await vote(pollId, 'v1', 'Écouter')).toEqual({})
    const told = 'mon père me frappe tous les soirs'
    const id = randomUUID()
    for (let time = 0; time < 2; time++) expect(await vote(pollId, 'v2', told, id)).toEqual({})
    for (const role of ['moderator', 'booth', 'pilot'] as const)
      expect(JSON.stringify(await polls(role))).not.toContain('frappe')
    expect(await poll('moderator')).toMatchObject({ votes: 1 })
    const { body } = await test.view('safeguarding', {}, await test.tokenOf('referent'))
    expect((body as { rows: { text: string | null }[] }).rows.map(({ text }) => text)).toEqual([told])
  })

  it('has shown a poll when a screen of the hall has painted it, as it was asked for last', async () => {
    const { pollId } = await opened({ hidden: true })
    const air = async (role?: GrantedRole) => (await poll(role)).air
    const report = async (version: number, page: 'projector' | 'return' = 'projector') =>
      test.done('screens.report', { painted: { kind: 'poll', id: pollId, version }, page, roomId }, screen)
    const version = async () => (await stagePoll())?.version ?? 0
    const screen = await test.tokenOf('screen')
    expect(await air()).toBeNull()
    await report(99)
    await test.done('polls.show', { pollId, results: false })
    expect(await air()).toEqual({ state: 'asked', screens: 0, paintedAt: null })
    // A speaker on stage reads another page, and an older one shows something else.
    await report(await version(), 'return')
    await report((await version()) - 1)
    expect(await air()).toMatchObject({ state: 'asked', paintedAt: null })
    await report(await version())
    const at = new Date(test.clock.now).toISOString()
    // The reporting token has no page here: the poll was seen, and the present display is unknown.
    await vi.waitFor(async () => expect(await air('moderator')).toEqual({ state: 'silent', screens: 0, paintedAt: at }))
    // With its counts it is another version.
    const before = await version()
    await test.done('polls.show', { pollId })
    expect(await air()).toMatchObject({ state: 'asked', paintedAt: null })
    await report(before)
    expect(await air()).toMatchObject({ state: 'asked', paintedAt: null })
    await report(await version())
    await vi.waitFor(async () => expect(await air()).toMatchObject({ state: 'silent', paintedAt: expect.any(String) }))
    expect(await version()).toBe(before + 1)
    await test.done('polls.hide', { pollId })
    expect(await air()).toBeNull()
  })

  it('is known to show a poll while a page is there that paints it, and not behind a question', async () => {
    const { pollId } = await opened()
    await test.done('polls.show', { pollId })
    const token = await test.tokenOf('screen')
    const version = (await stagePoll())?.version ?? 0
    const socket = await test.connect({ token })
    if (socket instanceof Error) throw socket
    try {
      const given = {
        id: randomUUID(),
        name: 'screens.report',
        input: { painted: { kind: 'poll', id: pollId, version }, page: 'overlay', roomId },
      }
      await socket.emitWithAck('command', given)
      await vi.waitFor(async () => expect((await poll()).air).toMatchObject({ state: 'painted', screens: 1 }))
      const asked = { sessionId, text: 'Qui écoute ?', origin: 'floor' } as const
      const { questionId } = await test.done('questions.ask', asked)
      for (const [to, seen] of [
        ['next', 1],
        ['on-air', 2],
      ] as const)
        await test.done('questions.move', { questionId, to, version: seen })
      expect((await poll()).air).toMatchObject({ state: 'covered' })
      await test.done('questions.withdrawAir', { questionId })
      expect((await poll()).air).toMatchObject({ state: 'painted' })
      await socket.emitWithAck('command', {
        id: randomUUID(),
        name: 'screens.report',
        input: { painted: { kind: 'poll', id: null, version: 0 }, page: 'overlay', roomId },
      })
      await vi.waitFor(async () => expect((await poll()).air).toMatchObject({ state: 'lost', screens: 0 }))
      await socket.emitWithAck('command', { ...given, id: randomUUID() })
      await vi.waitFor(async () => expect((await poll()).air).toMatchObject({ state: 'painted' }))
    } finally {
      socket.close()
    }
    await vi.waitFor(async () => expect((await poll()).air).toMatchObject({ state: 'silent', screens: 0 }))
  })

  it('has a poll’s version change with the poll, and not with each vote', async () => {
    const { pollId, ids } = await opened()
    await test.done('polls.show', { pollId })
    const before = (await stagePoll())?.version
    await vote(pollId, 'v1', ids[0])
    expect((await stagePoll())?.version).toBe(before)
    await test.done('polls.close', { pollId })
    expect((await stagePoll())?.version).not.toBe(before)
  })
})

describe('the results of a poll', () => {
  it('is a file of counts that names no phone, and is the same after a restart', async () => {
    const { pollId, ids } = await opened({ title: '=Que faut-il ?' })
    for (const [voter, at] of [0, 1, 1].entries()) await vote(pollId, `phone${voter}`, ids[at] ?? '')
    const text = await opened({ ...without, type: 'text', title: 'Un mot ?' })
    await vote(text.pollId, 'phone1', 'Confidence de Solène')
    await test.done('polls.close', { pollId })
    const file = async (query: string) => test.ask('GET', `/api/v1/export/polls${query}`, test.bearer(test.operator))
    const csv = await file('')
    expect(csv.headers['content-type']).toContain('text/csv')
    expect(csv.text.split('\r\n')).toEqual([
      '\uFEFFSession;Sondage;Type;État;Réponse;Voix;Votants;Votes tardifs;Moyenne',
      "Atelier A2;'=Que faut-il ?;Choix unique;Clos;Du temps;1;3;0;",
      "Atelier A2;'=Que faut-il ?;Choix unique;Clos;Des lieux;2;3;0;",
      'Atelier A2;Un mot ?;Texte court;Ouvert;;;1;0;',
      '',
    ])
    const json = await file(`?format=json&session=${sessionId}`)
    expect(json.body).toMatchObject({
      polls: [
        {
          pollId,
          state: 'closed',
          votes: 3,
          leading: [ids[1]],
          results: [{ votes: 1 }, { optionId: ids[1], votes: 2 }],
        },
        { pollId: text.pollId, votes: 1, results: [] },
      ],
    })
    expect(csv.text + json.text).not.toMatch(/phone|Solène/)
    expect((await file('?format=xml')).status).toBe(400)
    const before = await polls()
    await test.restart()
    expect(await polls()).toEqual(before)
    expect((await file('')).text).toBe(csv.text)
  })

  it('is pushed to who watches, a few times a second and not once per vote', async () => {
    const { pollId, ids } = await opened()
    const socket = await test.connect({ token: await test.tokenOf('screen') })
    if (socket instanceof Error) throw socket
    const changes: Poll[] = []
    socket.on('view', (change) => {
      if ('upserts' in change) changes.push(...(change.upserts as Poll[]))
    })
    await socket.emitWithAck('subscribe', { view: 'polls', params: { sessionId } })
    await Promise.all(Array.from({ length: 300 }, (_, at) => vote(pollId, `v${at}`, ids[at % 2 ? 0 : 1])))
    await expect.poll(() => changes.at(-1)?.votes, { timeout: 8000 }).toBe(300)
    expect(changes.length).toBeLessThan(100)
  })

  it('names no voter and no vote in the journal', async () => {
    const { pollId, ids } = await opened()
    await vote(pollId, 'phone1', ids[0])
    const { text } = await test.view('journal', {}, test.operator)
    expect(text).toContain('PollOpened')
    expect(text).not.toMatch(/PollVoted|phone1/)
  })
})

describe('a rehearsal', () => {
  it('opens, fills, closes and shows a poll, of which nothing is left when it ends', async () => {
    const { pollId } = await test.done('polls.create', { sessionId, type: 'scale', title: 'Utile ?' })
    await test.done('event.rehearse', { on: true })
    await test.done('polls.open', { pollId })
    await vote(pollId, 'v1', 5)
    await test.done('polls.show', { pollId })
    await test.done('polls.close', { pollId })
    expect(await poll()).toMatchObject({ state: 'closed', votes: 1, mean: 5, onStage: true })
    expect(await stagePoll()).toMatchObject({ id: pollId, votes: 1 })
    test.clock.now += 1000
    const { pollId: made } = await test.done('polls.create', { sessionId, type: 'scale', title: 'Pour essayer ?' })
    await test.done('polls.show', { pollId })
    expect((await polls()).map((row) => row.pollId)).toEqual([pollId, made])
    await test.done('event.rehearse', { on: false })
    expect(await polls()).toMatchObject([{ pollId, state: 'draft', votes: 0, shown: false }])
    expect(await stagePoll()).toBeNull()
  })

  it('takes votes on an open poll that never count, and keeps closed polls', async () => {
    const { pollId, ids } = await opened()
    const over = await opened({ title: 'Et avant ?' })
    for (const one of [{ pollId, ids }, over]) await vote(one.pollId, 'v1', one.ids[0])
    await test.done('polls.close', { pollId: over.pollId })
    await test.done('event.rehearse', { on: true })
    await vote(pollId, 'v1', ids[1])
    await vote(pollId, 'v2', ids[1])
    expect(await vote(over.pollId, 'v2', over.ids[0])).toBe('poll-closed')
    expect(await polls()).toMatchObject([
      { votes: 2, leading: [ids[1]] },
      { state: 'closed', votes: 1 },
    ])
    const exported = await test.ask('GET', '/api/v1/export/polls?format=json', test.bearer(test.operator))
    expect(exported.body).toMatchObject({ polls: [{ pollId, votes: 1, leading: [ids[0]] }, { votes: 1 }] })
    await test.done('event.rehearse', { on: false })
    expect(await polls()).toMatchObject([{ state: 'open', votes: 1, leading: [ids[0]] }, { votes: 1 }])
  })

  it('starts from nothing each time', async () => {
    const { pollId, ids } = await opened()
    const second = await opened({ title: 'Et ensuite ?' })
    for (let times = 0; times < 2; times++) {
      test.clock.now += 1000
      await test.done('event.rehearse', { on: true })
      expect((await polls()).map((row) => row.pollId)).toEqual([pollId, second.pollId])
      await vote(pollId, `v${times}`, ids[0])
      expect(await poll()).toMatchObject({ votes: 1 })
      await test.done('polls.close', { pollId })
      expect((await polls()).map((row) => row.pollId)).toEqual([pollId, second.pollId])
      await test.done('event.rehearse', { on: false })
    }
    expect(await poll()).toMatchObject({ state: 'open', votes: 0 })
  })
})

it('a command’s answer matches the contract', async () => {
  const { pollId } = await opened()
  const taken: CommandOutcome<'polls.takeOver'> = await test.done('polls.takeOver', { pollId })
  expect(taken).toEqual({ epoch: 1 })
  expect(await poll()).toMatchObject({ isOwn: true, ownerName: 'Accueil 1', rival: null, rivalClosings: [] })
})

it('the ids of a draft’s options tell no reader of every lane what they are called', async () => {
  const options = ['Du temps', 'Des lieux']
  const { pollId } = await test.done('polls.create', { sessionId, type: 'single', title: 'Que faut-il ?', options })
  const { settings } = test.station.log.streams.state('poll', pollId)
  const secrets = test.station.log.keys.all('common').map(({ secret }) => secret)
  const guessed = secrets.flatMap((secret) =>
    options.map((label, place) => base32(nodeCrypto.hmac(secret, `poll-option\n${pollId}\n${place}\n${label}`), 26)),
  )
  expect(settings?.optionIds.filter((id) => guessed.includes(id))).toEqual([])
})

it('a booth’s request that is dated a day ahead is replaced by whoever has read it, in every poll of the room', async () => {
  const { pollId } = await opened({ hidden: true })
  const second = await opened()
  const booth = otherStation(test.station.log.identity, 'latebooth')
  pairIn(test.station.log, booth, 'booth')
  let sent = 0
  const asks = async (poll: string, wallMs: number) => {
    const payload = { poll, results: true }
    booth.write({ lane: 'show', stream: `stage/${roomId}`, type: 'StagePollShown', payload, ts: wallMs, wallMs })
    expect(await test.station.log.receive(booth.batch('show', sent))).toBe('stored')
    sent = booth.written('show')
  }
  const ahead = test.clock.now + 23 * 3_600_000
  await asks(second.pollId, ahead - 1)
  await asks(pollId, ahead)
  const said = async () => {
    const { shown, resultsShown } = (await polls()).find((row) => row.pollId === pollId) as Poll
    return [shown, resultsShown]
  }
  expect(await said()).toEqual([true, true])
  await test.done('polls.hide', { pollId })
  expect([await said(), await stagePoll()]).toEqual([[false, false], null])
  await test.done('polls.show', { pollId, results: false })
  expect(await said()).toEqual([true, false])
  test.clock.now += 1
  await test.done('polls.show', { pollId: second.pollId, results: false })
  expect(await stagePoll()).toMatchObject({ id: second.pollId })
  test.clock.now += 1
  await test.done('polls.hide', { pollId })
  expect([await said(), await stagePoll()]).toEqual([[false, false], null])
  // A later request of a booth counts as ever.
  await asks(second.pollId, test.clock.now + 1)
  await asks(pollId, ahead + 1)
  expect(await said()).toEqual([true, true])
  test.clock.now += 2
  await test.done('show.take', { legs: [{ roomId, kind: 'poll', pollId: null }] })
  expect([await said(), await stagePoll()]).toEqual([[false, false], null])
})
