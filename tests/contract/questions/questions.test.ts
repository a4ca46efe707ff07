import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { problemName } from '../../../shared/contract/problem.ts'
import { connectPhone, newPhoneToken, type Phone } from '../phones.ts'
import { prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let roomId: string
let sessionId: string
let audienceUrl: string
let phone: Phone
let other: Phone
beforeAll(async () => {
  test = await startTestStation({ hub: true, realTime: true })
  ;({ roomId, sessionId } = await prepareEvent(test))
  await vi.waitFor(() => expect(test.station.audienceUrl()).not.toBeNull())
  audienceUrl = test.station.audienceUrl() ?? ''
})
afterAll(() => test.stop())
beforeEach(async () => {
  ;[phone, other] = await Promise.all([connectPhone(audienceUrl), connectPhone(audienceUrl)])
  await Promise.all([phone.follow(sessionId), other.follow(sessionId)])
})
afterEach(() => {
  phone.close()
  other.close()
})

type Role = 'moderator' | 'referent' | 'screen' | 'booth' | 'pilot'
const rowOf = async (questionId: string, role: Role = 'moderator'): Promise<ViewRow<'questions'> | undefined> => {
  const { body } = await test.view('questions', { sessionId }, await test.tokenOf(role))
  return (body as { rows: ViewRow<'questions'>[] }).rows.find((row) => row.questionId === questionId)
}
const versionOf = async (questionId: string) => (await rowOf(questionId, 'referent'))?.version ?? -1
async function move(questionId: string, to: ViewRow<'questions'>['state'], role: Role = 'moderator') {
  await test.done('questions.move', { questionId, to, version: await versionOf(questionId) }, await test.tokenOf(role))
}
const problemOfMove = async (questionId: string, to: string, version: number, role: Role = 'moderator') => {
  const answer = await test.command('questions.move', { questionId, to, version } as never, await test.tokenOf(role))
  return [answer.status, problemName(answer.body as never)]
}
const ask = async (text: string, from: Phone = phone) =>
  (await from.done('questions.ask', { sessionId, text, origin: 'remote' })).questionId
const published = async (text: string) => {
  const questionId = await ask(text)
  await move(questionId, 'approved')
  await vi.waitFor(() => expect(other.shown().questions.map((row) => row.questionId)).toContain(questionId))
  return questionId
}

describe('a question from a phone', () => {
  it('is from the room, whatever the phone says, and only its author and staff read it before it is approved', async () => {
    const questionId = await ask('Qui écoute l’enfant ?')
    expect(await rowOf(questionId)).toMatchObject({ origin: 'room', state: 'incoming', version: 1, votes: 0 })
    expect(await rowOf(questionId, 'screen')).toBeUndefined()
    await vi.waitFor(() => expect(phone.shown().mine).toMatchObject([{ questionId, state: 'incoming' }]))
    expect(other.shown().questions.map((row) => row.questionId)).not.toContain(questionId)
    await move(questionId, 'approved')
    await vi.waitFor(() =>
      expect(other.shown().questions).toContainEqual(expect.objectContaining({ questionId, votes: 0 })),
    )
    await vi.waitFor(() => expect(phone.shown().mine).toMatchObject([{ state: 'approved' }]))
    expect(await rowOf(questionId, 'screen')).toMatchObject({ original: null })
  })

  it('that was put aside reads as waiting to its author', async () => {
    const questionId = await ask('Le buffet est-il ouvert ?')
    await move(questionId, 'dismissed')
    const { mine } = await phone.follow(sessionId)
    expect(mine.find((row) => row.questionId === questionId)?.state).toBe('incoming')
  })

  it('sent twice under one id is one question', async () => {
    const id = randomUUID()
    const input = { sessionId, text: 'Une seule fois ?', origin: 'room' } as const
    const [one, two] = [await phone.done('questions.ask', input, id), await phone.done('questions.ask', input, id)]
    expect(one).toEqual(two)
  })

  it('loses control and direction characters, and is refused empty or too long', async () => {
    const questionId = await ask('Qui\u202e écoute\u0007\n l’enfant ?')
    expect(await rowOf(questionId)).toMatchObject({ text: 'Qui écoute l’enfant ?' })
    expect(await phone.refused('questions.ask', { sessionId, text: ' \u202e ', origin: 'room' })).toBe('invalid')
    expect(await phone.refused('questions.ask', { sessionId, text: 'a'.repeat(501), origin: 'room' })).toBe('invalid')
    expect(await phone.refused('questions.ask', { sessionId: 'none', text: 'a', origin: 'room' })).toBe(
      'unknown-session',
    )
  })

  it('is not taken while questions are closed, which a moderator may still enter', async () => {
    await test.done('questions.pause', { sessionId }, await test.tokenOf('moderator'))
    await vi.waitFor(() => expect(phone.shown().pausedAt).not.toBeNull())
    expect(await phone.refused('questions.ask', { sessionId, text: 'Et moi ?', origin: 'room' })).toBe(
      'questions-closed',
    )
    // An alert does not wait.
    expect(await rowOf(await ask('mon père me frappe tous les soirs'), 'referent')).toMatchObject({
      state: 'safeguarding',
    })
    const floor = { sessionId, text: 'Au micro ?', origin: 'floor' } as const
    const { questionId } = await test.done('questions.ask', floor, await test.tokenOf('moderator'))
    expect(await rowOf(questionId)).toMatchObject({ origin: 'floor' })
    await test.done('questions.resume', { sessionId }, await test.tokenOf('moderator'))
    await vi.waitFor(() => expect(phone.shown().pausedAt).toBeNull())
  })
})

describe('support', () => {
  it('counts once for each phone, however often it is sent', async () => {
    const questionId = await published('Quelle place pour les grands-parents ?')
    for (const from of [phone, phone, other]) await from.done('questions.upvote', { questionId })
    expect((await rowOf(questionId))?.votes).toBe(2)
    // Counts are told once a second.
    await vi.waitFor(
      () => expect(other.shown().questions.find((row) => row.questionId === questionId)?.votes).toBe(2),
      { timeout: 3000 },
    )
  })

  it('is only for what is public', async () => {
    const questionId = await ask('Pas encore relue ?')
    expect(await other.refused('questions.upvote', { questionId })).toBe('unknown-question')
  })
})

describe('moderators', () => {
  it('are told the present version if another person was faster, and nothing is overwritten', async () => {
    const questionId = await ask('Deux modératrices ?')
    await test.done('questions.edit', { questionId, text: 'À deux ?', version: 1 }, await test.tokenOf('moderator'))
    const late = { questionId, text: 'À trois ?', version: 1 }
    const { status, body } = await test.command('questions.edit', late, await test.tokenOf('pilot'))
    expect([status, body]).toMatchObject([409, { version: 2 }])
    expect(await rowOf(questionId)).toMatchObject({ text: 'À deux ?', original: 'Deux modératrices ?', version: 2 })
    await test.done('questions.restoreText', { questionId, version: 2 }, await test.tokenOf('moderator'))
    expect(await rowOf(questionId)).toMatchObject({ text: 'Deux modératrices ?', original: null, version: 3 })
  })

  it('move only by the table', async () => {
    const questionId = await ask('Par la table ?')
    expect(await problemOfMove(questionId, 'answered', 1)).toEqual([409, 'move-not-possible'])
    expect(await problemOfMove(questionId, 'nowhere', 1)).toEqual([400, 'invalid'])
    expect(await problemOfMove(questionId, 'approved', 7)).toEqual([409, 'stale'])
  })

  it('claim, label and let go without a new version', async () => {
    const questionId = await ask('À qui ?')
    const moderator = await test.tokenOf('moderator')
    await test.done('questions.claim', { questionId }, moderator)
    await test.done('questions.label', { questionId, labels: ['fratries', 'fratries'] }, moderator)
    expect(await rowOf(questionId)).toMatchObject({ claimedBy: 'Test moderator', labels: ['fratries'], version: 1 })
    await test.done('questions.release', { questionId }, moderator)
    expect((await rowOf(questionId))?.claimedBy).toBeNull()
  })

  it('mask what names a person, and only the referent reads the original from then on', async () => {
    const questionId = await ask('Ma collègue Aïcha suit ce dossier')
    const masked = { questionId, ranges: [{ start: 12, end: 17 }], version: 1 }
    await test.done('questions.mask', masked, await test.tokenOf('moderator'))
    for (const role of ['moderator', 'pilot'] as const) {
      const row = await rowOf(questionId, role)
      expect(JSON.stringify(row)).not.toContain('Aïcha')
      expect(row).toMatchObject({ masked: true, original: null, text: 'Ma collègue [nom masqué] suit ce dossier' })
    }
    expect(await rowOf(questionId, 'referent')).toMatchObject({ original: 'Ma collègue Aïcha suit ce dossier' })
    const beyond = { questionId, ranges: [{ start: 3, end: 900 }], version: 2 }
    expect((await test.command('questions.mask', beyond, await test.tokenOf('moderator'))).status).toBe(400)
  })

  it('merge with each voter once, and give back what was', async () => {
    const [into, part] = [await published('Fratries ?'), await published('Frères et sœurs ?')]
    await phone.done('questions.upvote', { questionId: into })
    for (const from of [phone, other]) await from.done('questions.upvote', { questionId: part })
    const moderator = await test.tokenOf('moderator')
    await test.done('questions.merge', { into, questionIds: [part] }, moderator)
    expect((await rowOf(into))?.votes).toBe(2)
    await vi.waitFor(() => expect(other.shown().questions.map((row) => row.questionId)).not.toContain(part))
    for (const refused of [
      { into, questionIds: [into] },
      { into: part, questionIds: [into] },
    ])
      expect((await test.command('questions.merge', refused, moderator)).status).toBeGreaterThanOrEqual(400)
    expect((await test.command('questions.merge', { into, questionIds: [] }, moderator)).status).toBe(400)
    await test.done('questions.unmerge', { questionId: part }, moderator)
    expect([(await rowOf(into))?.votes, (await rowOf(part))?.votes]).toEqual([1, 2])
    await vi.waitFor(() => expect(other.shown().questions.map((row) => row.questionId)).toContain(part))
  })

  it('given to the referent take along what was merged into them, each with an author to be answered', async () => {
    const [into, part] = [await published('Qui écoute les enfants ?'), await ask('Les enfants, qui les écoute ?')]
    const moderator = await test.tokenOf('moderator')
    await test.done('questions.merge', { into, questionIds: [part] }, moderator)
    await test.done(
      'questions.move',
      { questionId: into, to: 'safeguarding', version: await versionOf(into) },
      moderator,
    )
    for (const questionId of [into, part]) {
      expect(await rowOf(questionId, 'moderator')).toMatchObject({
        state: 'safeguarding',
        text: null,
        mergedInto: null,
      })
      expect(await rowOf(questionId, 'referent')).toMatchObject({ text: expect.any(String) })
    }
    expect((await test.command('questions.unmerge', { questionId: part }, moderator)).status).toBe(409)
    await vi.waitFor(() =>
      expect(phone.shown().mine.find(({ questionId }) => questionId === part)).toMatchObject({ state: 'referent' }),
    )
  })

  it('who act on a question into which others were merged meanwhile are told, and so are those who merge into it', async () => {
    const [into, part] = [await ask('Quelle place pour les pères ?'), await ask('Et les pères ?')]
    const [moderator, pilot] = [await test.tokenOf('moderator'), await test.tokenOf('pilot')]
    await test.done('questions.merge', { into, questionIds: [part], version: 1 }, moderator)
    expect([await rowOf(into), await rowOf(part)]).toMatchObject([
      { version: 2, changedBy: 'Test moderator' },
      { version: 2, mergedInto: into },
    ])
    const acts = [
      ['questions.edit', { questionId: into, text: 'Quelle place pour les parents ?', version: 1 }],
      ['questions.move', { questionId: into, to: 'dismissed', version: 1 }],
      ['questions.merge', { into, questionIds: [await ask('Les pères, quelle place ?')], version: 1 }],
    ] as const
    for (const [name, input] of acts) {
      const { status, body } = await test.command(name, input as never, pilot)
      expect([name, status, problemName(body as never), (body as { version: number }).version]).toEqual([
        ...[name, 409, 'stale', 2],
      ])
    }
    // Merged again, nothing has changed, and nobody is told.
    await test.done('questions.merge', { into, questionIds: [part] }, pilot)
    expect(await versionOf(into)).toBe(2)
    await test.done('questions.unmerge', { questionId: part }, pilot)
    expect(await rowOf(into)).toMatchObject({ version: 3, text: 'Quelle place pour les pères ?', changedApart: false })
  })

  it('read how many questions a withdrawal puts aside before it is done', async () => {
    const rude = await connectPhone(audienceUrl)
    const [first, second, third] = [await ask('Un ?', rude), await ask('Deux ?', rude), await ask('Trois ?', rude)]
    await move(second, 'dismissed')
    await move(third, 'safeguarding')
    const fourth = await ask('Quatre ?', rude)
    const moderator = await test.tokenOf('moderator')
    const told = async (questionId: string) => {
      const { body } = await test.view('questionWithdrawal', { questionId }, moderator)
      return (body as { value: ViewValue<'questionWithdrawal'> }).value
    }
    expect(await told(fourth)).toEqual({ questionId: fourth, questions: 2 })
    expect(await test.done('questions.withdrawDevice', { questionId: first }, moderator)).toEqual({ withdrawn: 2 })
    expect((await told(first)).questions).toBe(0)
    const floor = { sessionId, text: 'Au micro, combien ?', origin: 'floor' } as const
    const { questionId } = await test.done('questions.ask', floor, moderator)
    expect([(await told(questionId)).questions, (await told('none')).questions]).toEqual([null, null])
    rude.close()
  })

  it('withdraw all present and future questions of a phone, except those with the referent', async () => {
    const rude = await connectPhone(audienceUrl)
    const first = await ask('Grossier ?', rude)
    const grave = await ask('Grave ?', rude)
    await move(grave, 'safeguarding')
    await test.done('questions.withdrawDevice', { questionId: first }, await test.tokenOf('moderator'))
    const later = await ask('Encore ?', rude)
    expect([(await rowOf(first))?.state, (await rowOf(later))?.state]).toEqual(['dismissed', 'dismissed'])
    expect((await rowOf(grave))?.state).toBe('safeguarding')
    rude.close()
  })
})

describe('with the referent', () => {
  it('is any question that a moderator puts there, and one that the referent clears is like any other', async () => {
    const questionId = await ask('Quels moyens pour la formation des équipes ?')
    await move(questionId, 'safeguarding')
    await move(questionId, 'incoming', 'referent')
    await move(questionId, 'approved')
    expect(await rowOf(questionId)).toMatchObject({ state: 'approved', danger: false })
  })

  it('reads beside the moderators what is not certain, and says when it is no danger', async () => {
    const questionId = await ask('elle ne mange presque plus')
    for (const role of ['moderator', 'referent'] as const)
      expect(await rowOf(questionId, role)).toMatchObject({ state: 'incoming', danger: false, toCheck: true })
    expect((await rowOf(questionId))?.text).toBe('elle ne mange presque plus')
    expect(await problemOfMove(questionId, 'approved', await versionOf(questionId))).toEqual([409, 'to-check'])
    const referent = await test.tokenOf('referent')
    const ofReferent = async () => {
      const { body } = await test.view('safeguarding', {}, referent)
      return (body as { rows: ViewRow<'safeguarding'>[] }).rows.filter((row) => row.questionId === questionId)
    }
    expect(await ofReferent()).toMatchObject([{ toCheck: true, state: 'incoming' }])
    await test.done('questions.check', { questionId }, referent)
    expect(await ofReferent()).toEqual([])
    await move(questionId, 'approved')
    expect(await rowOf(questionId)).toMatchObject({ state: 'approved', toCheck: false })
  })

  it('only the referent reads or moves a question, and only its author is answered', async () => {
    // Withheld from the first moment, before anybody has seen it.
    const questionId = await ask('Mon beau-père me frappe le soir')
    for (const role of ['moderator', 'pilot'] as const)
      expect(await rowOf(questionId, role)).toMatchObject({ text: null, original: null, state: 'safeguarding' })
    expect(await problemOfMove(questionId, 'approved', await versionOf(questionId))).toEqual([403, 'referent-needed'])
    await vi.waitFor(() =>
      expect(phone.shown().mine.find((row) => row.questionId === questionId)).toMatchObject({
        state: 'referent',
        referent: { seenAt: null },
      }),
    )
    const referent = await test.tokenOf('referent')
    await test.done('questions.referentSaw', { questionId, where: 'Salle 12, jusqu’à 18 h' }, referent)
    await vi.waitFor(() =>
      expect(phone.shown().mine.find((row) => row.questionId === questionId)?.referent).toMatchObject({
        where: 'Salle 12, jusqu’à 18 h',
      }),
    )
    await phone.done('questions.reply', { questionId, text: 'Je viens' })
    expect(await other.refused('questions.reply', { questionId, text: 'Moi aussi' })).toBe('unknown-question')
    await test.done('questions.referentDone', { questionId, note: 'Reçue, IP transmise' }, referent)
    const { body } = await test.view('safeguarding', {}, referent)
    expect((body as { rows: ViewRow<'safeguarding'>[] }).rows).toContainEqual(
      expect.objectContaining({ questionId, note: 'Reçue, IP transmise', replies: [expect.anything()] }),
    )
    expect((await other.follow(sessionId)).mine.map((row) => row.questionId)).not.toContain(questionId)
    const journal = JSON.stringify((await test.view('journal', {}, test.operator)).body)
    expect(journal).toContain('ReferentSettledQuestion')
    for (const words of ['IP transmise', 'frappe', 'Salle 12', 'Je viens', 'deviceId'])
      expect(journal).not.toContain(words)
  })
})

describe('on air', () => {
  const air = async () => {
    const { body } = await test.view('questionDesk', { sessionId }, await test.tokenOf('moderator'))
    return (body as { value: ViewValue<'questionDesk'> }).value.air
  }
  const stage = async () => {
    const { body } = await test.view('stage', { roomId }, await test.tokenOf('screen'))
    return (body as { value: ViewValue<'stage'> }).value.question
  }
  const report = async (id: string | null, version: number) =>
    test.done('screens.report', { painted: { kind: 'question', id, version } }, await test.tokenOf('screen'))

  it('is a question that a screen has painted, not one that was asked for', async () => {
    const questionId = await published('À l’écran ?')
    await move(questionId, 'next')
    await move(questionId, 'on-air')
    expect(await rowOf(questionId)).toMatchObject({ state: 'next', airAsked: expect.any(String), onAirAt: null })
    expect(await air()).toMatchObject({ questionId, state: 'asked' })
    const painted = await stage()
    expect(painted).toMatchObject({ id: questionId, text: 'À l’écran ?' })
    await report(questionId, painted?.version ?? 0)
    await vi.waitFor(async () => expect(await rowOf(questionId)).toMatchObject({ state: 'on-air', airAsked: null }))
    await vi.waitFor(() =>
      expect(other.shown().questions.find((row) => row.questionId === questionId)?.state).toBe('on-air'),
    )
    // What is painted is a moderator's to take off.
    for (const token of [await test.tokenOf('booth'), test.operator]) {
      const { status, body } = await test.command('questions.withdrawAir', { questionId }, token)
      expect([status, problemNamed(body)]).toEqual([409, 'already-on-air'])
    }
    // The reporting token has no page here: the present display is unknown.
    expect(await air()).toMatchObject({ state: 'silent' })
    await report(null, 0)
    expect(await air()).toMatchObject({ state: 'lost' })

    const after = await published('La suivante ?')
    await move(after, 'next')
    await move(after, 'on-air')
    await report(after, (await stage())?.version ?? 0)
    await vi.waitFor(async () => expect((await rowOf(questionId))?.state).toBe('answered'))
    await move(after, 'answered')
    expect(await stage()).toBeNull()
  })

  it('waits for the booth where the booth holds questions', async () => {
    const questionId = await published('Retenue par la régie ?')
    await move(questionId, 'next')
    const booth = await test.tokenOf('booth')
    await test.done('show.questions', { roomId, slot: 'held' }, booth)
    await move(questionId, 'on-air')
    expect([await stage(), await air()]).toMatchObject([null, { state: 'held' }])
    await test.done('show.questions', { roomId, slot: 'direct' }, booth)
    expect(await stage()).toMatchObject({ id: questionId })
    await test.done('questions.withdrawAir', { questionId }, booth)
    expect(await stage()).toBeNull()
    await move(questionId, 'approved')
  })
})

describe('a cue of the run of show', () => {
  it('lets questions go, or holds them, and says no question to be seen that no screen has painted', async () => {
    const slot = async () => {
      const { body } = await test.view('stage', { roomId }, await test.tokenOf('booth'))
      const { questions, question } = (body as { value: ViewValue<'stage'> }).value
      return [questions?.slot, question?.id]
    }
    const booth = await test.tokenOf('booth')
    const cue = async (title: string, is: 'direct' | 'held') =>
      test.done('cues.add', { roomId, title, legs: [{ roomId, kind: 'question', slot: is }] }, booth)
    const [holds, lets] = [await cue('Discours', 'held'), await cue('Échanges', 'direct')]
    const { body } = await test.view('runOfShow', { roomId }, booth)
    expect((body as { rows: ViewRow<'runOfShow'>[] }).rows.map(({ legs }) => legs)).toMatchObject([
      [{ kind: 'question', slot: 'held', scene: null }],
      [{ kind: 'question', slot: 'direct' }],
    ])
    const confirmed = [{ roomId, kind: 'question', state: 'confirmed' }]
    expect((await test.done('show.take', holds, booth)).legs).toEqual(confirmed)
    const questionId = await published('Qui garde le dossier ?')
    await move(questionId, 'next')
    await move(questionId, 'on-air')
    expect(await slot()).toEqual(['held', undefined])
    // Real time runs here: at first a second press in one room is too soon.
    await vi.waitFor(async () => expect((await test.done('show.take', lets, booth)).legs).toEqual(confirmed), {
      timeout: 5000,
    })
    expect(await slot()).toEqual(['direct', questionId])
    expect(await rowOf(questionId)).toMatchObject({ state: 'next', onAirAt: null })
    await test.done('questions.withdrawAir', { questionId }, booth)
    await move(questionId, 'approved')
  })

  it('shows the results of a hidden poll, which phones then read until it is taken off', async () => {
    const asked = { sessionId, type: 'single' as const, title: 'Que faut-il ?', options: ['Du temps', 'Des lieux'] }
    const { pollId } = await test.done('polls.create', { ...asked, hidden: true })
    await test.done('polls.open', { pollId })
    const onPhone = () => phone.shown().polls.find((poll) => poll.pollId === pollId)
    await vi.waitFor(() => expect(onPhone()).toMatchObject({ votes: null, counts: null }))
    // No page paints here: it is shown as soon as it is requested. At first a second press in one room is too soon.
    const take = (is: string | null) =>
      vi.waitFor(() => test.done('show.take', { legs: [{ roomId, kind: 'poll', pollId: is }] }), { timeout: 5000 })
    await take(pollId)
    await vi.waitFor(() => expect(onPhone()).toMatchObject({ votes: 0, resultsShown: true }))
    await take(null)
    await vi.waitFor(() => expect(onPhone()).toMatchObject({ votes: null, counts: null, shown: false }))
  })
})

describe('a file of the questions', () => {
  it('names no phone, and holds nothing that is with the referent', async () => {
    const kept = await ask('Quelle place pour les pères ?')
    const withheld = await ask('Mon beau-père me frappe, j’ai peur')
    const pilot = test.operator
    for (const format of ['csv', 'json']) {
      const path = `/api/v1/export/questions?format=${format}&session=${sessionId}`
      const { status, text } = await test.ask('GET', path, test.bearer(pilot))
      expect([status, text.includes('Quelle place pour les pères ?')]).toEqual([200, true])
      for (const secret of ['beau-père', withheld, 'deviceId', 'voter']) expect(text).not.toContain(secret)
      if (format === 'json') expect(text).toContain(kept)
    }
    for (const role of ['moderator', 'referent', 'booth', 'screen', 'reception'] as const)
      expect((await test.ask('GET', '/api/v1/export/questions', test.bearer(await test.tokenOf(role)))).status).toBe(
        403,
      )
    expect((await test.ask('GET', '/api/v1/export/questions?format=exe', test.bearer(pilot))).status).toBe(400)
  })
})

describe('words that may name a person', () => {
  it('are proposed to moderators, and not on the stage', async () => {
    const questionId = await ask('Que dit Léa Martin, 8 ans, de son école ?')
    await vi.waitFor(async () =>
      expect((await rowOf(questionId))?.proposals).toEqual([
        { start: 8, end: 18, kind: 'person' },
        { start: 20, end: 25, kind: 'age' },
      ]),
    )
    expect(await problemOfMove(questionId, 'approved', 1)).toEqual([409, 'unmasked-name'])
    const ranges = [{ start: 8, end: 18 }]
    await test.done('questions.mask', { questionId, ranges, version: 1 }, await test.tokenOf('moderator'))
    await move(questionId, 'approved')
    const onStage = { text: 'Que dit [nom masqué], 8 ans, de son école ?', proposals: [] }
    expect(await rowOf(questionId, 'screen')).toMatchObject(onStage)
  })

  it('make it public unchanged only by a second action', async () => {
    const questionId = await ask('Qui remplace Inès Barreau à Rezé ?')
    for (const to of ['approved', 'next'] as const)
      expect(await problemOfMove(questionId, to, 1)).toEqual([409, 'unmasked-name'])
    const reviewed = { questionId, to: 'next', version: 1, reviewed: true } as const
    await test.done('questions.move', reviewed, await test.tokenOf('moderator'))
    expect(await rowOf(questionId, 'screen')).toMatchObject({ state: 'next', proposals: [] })
  })

  it('are neither written into public text nor restored to it by one action', async () => {
    const moderator = await test.tokenOf('moderator')
    const questionId = await ask('Thomas Girard, 06 12 34 56 78, est-il entendu ?')
    await test.done('questions.edit', { questionId, text: 'Un jeune est-il entendu ?', version: 1 }, moderator)
    await move(questionId, 'approved')
    const refused = async (name: 'questions.edit' | 'questions.restoreText', input: object) => {
      const answer = await test.command(name, { questionId, version: 3, ...input } as never, moderator)
      return [answer.status, problemName(answer.body as never)]
    }
    const text = 'Kévin Moreau est-il entendu ?'
    expect(await refused('questions.restoreText', {})).toEqual([409, 'unmasked-name'])
    expect(await refused('questions.edit', { text })).toEqual([409, 'unmasked-name'])
    expect(await refused('questions.edit', { text: 'Quel abruti décide ?' })).toEqual([409, 'held-word'])
    expect(await rowOf(questionId, 'screen')).toMatchObject({ text: 'Un jeune est-il entendu ?', version: 3 })
    await test.done('questions.edit', { questionId, text, version: 3, reviewed: true }, moderator)
    expect(await rowOf(questionId, 'screen')).toMatchObject({ text })
  })

  it('of a question with the referent do not lead others to its author’s other questions', async () => {
    const moderator = await test.tokenOf('moderator')
    await ask('Et la cantine ?')
    const questionId = await ask('Peut-on venir vous voir après ?')
    await move(questionId, 'safeguarding')
    const { status, body } = await test.command('questions.withdrawDevice', { questionId }, moderator)
    expect([status, problemName(body as never)]).toEqual([403, 'referent-needed'])
    expect((await test.command('questions.claim', { questionId }, moderator)).status).toBe(403)
    const asked = async (role: Role) =>
      (await test.view('questionWithdrawal', { questionId }, await test.tokenOf(role))).body
    expect(await asked('moderator')).toMatchObject({ value: { questions: null } })
    expect(await asked('referent')).toMatchObject({ value: { questions: expect.any(Number) } })
  })

  it('do not stop a question that tells an age or a place without a person', async () => {
    await move(await ask('Et après 18 ans, à Nantes ?'), 'approved')
  })
})

describe('words to hold for review', () => {
  const words = async (role: Role = 'moderator') =>
    (await test.view('heldWords', {}, await test.tokenOf(role))) as {
      status: number
      body: { value: ViewValue<'heldWords'> }
    }
  const hold = async (add: string[], remove: string[] = [], role: Role = 'moderator') =>
    test.done('audience.holdWords', { add, remove }, await test.tokenOf(role))

  it('mark a question for moderators, which is taken from the phone like any other', async () => {
    const text = 'Qui a laissé ces c0nnards décider ?'
    const questionId = await ask(text)
    const [start, end] = [text.indexOf('c0'), text.indexOf(' décider')]
    expect(await rowOf(questionId)).toMatchObject({ state: 'incoming', held: [{ start, end }] })
    expect(await rowOf(questionId, 'referent')).toMatchObject({ held: [{ start, end }] })
    await vi.waitFor(() => expect(phone.shown().mine).toMatchObject([{ questionId, state: 'incoming' }]))
    expect(JSON.stringify(phone.shown())).not.toContain('held')
  })

  it('make it public only by a second action, wherever it comes from', async () => {
    const questionId = await ask('Quelle connasse a signé cela ?')
    for (const to of ['approved', 'next'] as const)
      expect(await problemOfMove(questionId, to, 1)).toEqual([409, 'held-word'])
    expect(await problemOfMove(questionId, 'approved', 1, 'pilot')).toEqual([409, 'held-word'])
    await move(questionId, 'follow-up')
    expect(await problemOfMove(questionId, 'approved', 2)).toEqual([409, 'held-word'])
    expect(await rowOf(questionId)).toMatchObject({ state: 'follow-up', version: 2 })
    const reviewed = { questionId, to: 'approved', version: 2, reviewed: true } as const
    await test.done('questions.move', reviewed, await test.tokenOf('moderator'))
    expect(await rowOf(questionId, 'screen')).toMatchObject({ state: 'approved', held: [] })
    // Nobody is asked again within the public states.
    await move(questionId, 'next')
  })

  it('are gone from a question whose words were changed', async () => {
    const questionId = await ask('Quel abruti a signé cela ?')
    const text = 'Qui a signé cela ?'
    await test.done('questions.edit', { questionId, text, version: 1 }, await test.tokenOf('moderator'))
    expect((await rowOf(questionId))?.held).toEqual([])
    await move(questionId, 'approved')
  })

  it('are the event’s own: those that are added are held at once, those that are let go are not', async () => {
    const questionId = await ask('Que répond la grande pomme VERTE à #balancetonfoyer ?')
    expect((await rowOf(questionId))?.held).toEqual([])
    await hold(['Pomme verte', '#BalanceTonFoyer'])
    expect((await rowOf(questionId))?.held).toHaveLength(2)
    expect(await problemOfMove(questionId, 'approved', 1)).toEqual([409, 'held-word'])
    // In another spelling it is the same word.
    await hold([], ['pommé verte', 'BalanceTonFoyer'], 'pilot')
    expect((await rowOf(questionId))?.held).toEqual([])
    await move(questionId, 'approved')
  })

  it('begin with a list, which two who change it at once both change, each word once', async () => {
    const { value: before } = (await words()).body
    expect(before.words).toContain('connard')
    await Promise.all([hold(['Kerbrat', 'abruti', '!!!'], ['tapette']), hold(['kerbrat', 'Le Braz'], [], 'referent')])
    const { value: after } = (await words()).body
    const folded = after.words.map((word) => word.toLowerCase())
    expect(folded.filter((word) => word === 'kerbrat')).toHaveLength(1)
    expect(folded).toContain('le braz')
    expect(folded).not.toContain('tapette')
    expect(folded.filter((word) => word === 'abruti')).toHaveLength(1)
    expect(folded).not.toContain('!!!')
    const many = Array.from({ length: 400 }, (_, index) => `mot ${index}`)
    const full = await test.command('audience.holdWords', { add: many, remove: [] }, await test.tokenOf('moderator'))
    expect([full.status, problemName(full.body as never)]).toEqual([409, 'too-many-words'])
    await test.restart()
    await vi.waitFor(async () => expect((await words()).body.value).toEqual(after))
  })

  it('are read and changed only by those who review', async () => {
    for (const role of ['booth', 'screen'] as const) {
      expect((await words(role)).status).toBe(403)
      const input = { add: ['mot'], remove: [] }
      expect((await test.command('audience.holdWords', input, await test.tokenOf(role))).status).toBe(403)
    }
    expect(await phone.refused('audience.holdWords', { add: ['mot'], remove: [] })).toBe('forbidden')
    // They may name people, so the journal contains none of them.
    const { body } = await test.view('journal', {}, await test.tokenOf('pilot'))
    expect(JSON.stringify(body)).toContain('HeldWordsChanged')
    expect(JSON.stringify(body)).not.toMatch(/kerbrat/i)
  })
})

describe('the public’s port', () => {
  it('holds nothing of the staff’s', async () => {
    for (const path of [
      '/healthz',
      '/api/v1/views/event',
      '/api/v1/commands/questions.move',
      '/pilotage',
      '/autorite.crt',
    ])
      expect([path, (await fetch(`${audienceUrl}${path}`)).status]).toEqual([path, 404])
    expect(await phone.refused('questions.move', { questionId: 'a', to: 'approved', version: 1 })).toBe('forbidden')
    const answer = (await phone.socket.emitWithAck('subscribe', { view: 'questions', params: { sessionId } })) as {
      problem: { status: number }
    }
    expect(answer.problem.status).toBe(403)
  })

  it('takes no token of another event, of the staff, or made up', async () => {
    const forged = `${'a'.repeat(26)}.${'b'.repeat(26)}.r.${'c'.repeat(40)}`
    for (const token of [forged, await test.tokenOf('moderator'), test.operator, ''])
      await expect(connectPhone(audienceUrl, token)).rejects.toThrow('unauthorised')
  })

  it('knows a phone again after a restart, at the same address', async () => {
    const token = await newPhoneToken(audienceUrl)
    phone.close()
    other.close()
    await test.restart()
    await vi.waitFor(() => expect(test.station.audienceUrl()).toBe(audienceUrl))
    phone = await connectPhone(audienceUrl, token)
    other = await connectPhone(audienceUrl)
    expect((await phone.follow(sessionId)).title).toBe('Atelier A2')
  })

  it('asks for a badge where the pilot says so, and each person then votes once', async () => {
    await test.done('audience.configure', { access: 'badge' })
    await expect(newPhoneToken(audienceUrl)).rejects.toThrow('badge-code-needed')
    // A phone that came in while the room was open is asked as well.
    await vi.waitFor(() => expect(phone.socket.connected).toBe(false))
    await expect(connectPhone(audienceUrl, phone.token)).rejects.toThrow('badge-code-needed')
    await expect(newPhoneToken(audienceUrl, { badgeCode: 'NOBODY' })).rejects.toThrow('unknown-badge')
    await test.done('audience.configure', { access: 'open' })
  })

  it('stops a phone that floods, and no other', async () => {
    const flood = await connectPhone(audienceUrl)
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        flood.refused('questions.ask', { sessionId, text: `n° ${index}`, origin: 'room' }),
      ),
    )
    expect(answers.filter((one) => one === 'not refused').length).toBe(20)
    expect(new Set(answers)).toEqual(new Set(['not refused', 'too-many']))
    await ask('Je passe ?', other)
    flood.close()
  })

  it('stops a phone that floods with written answers as it does with questions', async () => {
    const { pollId } = await test.done('polls.create', { sessionId, type: 'text', title: 'Un mot ?' })
    await test.done('polls.open', { pollId })
    const flood = await connectPhone(audienceUrl)
    const answers = await Promise.all(
      Array.from({ length: 28 }, (_, index) => flood.refused('polls.vote', { pollId, answer: `mot ${index}` })),
    )
    expect(answers.filter((one) => one === 'not refused').length).toBe(20)
    expect(new Set(answers)).toEqual(new Set(['not refused', 'too-many']))
    expect(await other.done('polls.vote', { pollId, answer: 'écoute' })).toEqual({})
    flood.close()
  })
})
