import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newSigningKey, nodeCrypto } from '../../../electron/station/crypto.ts'
import { organiserCode, organiserToken, secretHash } from '../../../electron/station/organisers/organiser-secrets.ts'
import { organiserSessionPath } from '../../../shared/contract/organisers.ts'
import type { Problem } from '../../../shared/contract/problem.ts'
import { invitationText, organiserAreas } from '../../../shared/domain/organisers/organiser.ts'
import { uuidv7 } from '../../../shared/kernel/uuid.ts'
import { until } from '../../support/until.ts'
import { planted, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'
import { startVenueAndCloud, type VenueAndCloud } from './venue-and-cloud.ts'

const hourMs = 3_600_000
let venue: VenueAndCloud
let cloud: TestCloud
let hub: TestStation
let sessionId = ''
beforeAll(async () => {
  venue = await startVenueAndCloud()
  ;({ cloud, hub, sessionId } = venue)
})
afterAll(() => venue?.stop())

describe('a link', () => {
  it('lets one browser in, once, to what it was made for', async () => {
    const { code, url } = await venue.link('Bureau', ['figures'])
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/organisateur\/#code=[a-z2-7]{26}\.[a-z2-7]{40}$/)
    const token = await venue.enter(code)
    expect((await venue.view('invitation', token)).body).toMatchObject({ value: { mayRead: ['figures'] } })
    expect((await venue.view('checkIn.stats', token)).status).toBe(200)
    for (const name of ['publicFollowUps', 'pollResults', 'publicReplays'])
      expect(problemNamed((await venue.view(name, token)).body)).toBe('not-invited-to')
    const again = await venue.open(code)
    expect([again.status, problemNamed(again.body)]).toEqual([401, 'code-already-used'])
    expect((again.body as Problem).detail).toMatch(/une fois\. \/ .*once\.$/)
  })

  it('tells a browser to keep its session from scripts and from other sites', async () => {
    const { code } = await venue.link('Bureau')
    const answer = await fetch(`${cloud.cloud.url()}${organiserSessionPath}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    })
    expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Path=\/; Max-Age=43200$/)
    expect(await answer.text()).not.toContain(code.slice(27))
  })

  it('changed in one letter, or of another organiser, lets nobody in', async () => {
    const [one, other] = [await venue.link('Un'), await venue.link('Deux')]
    const last = one.code.endsWith('a') ? 'b' : 'a'
    for (const code of [
      one.code.slice(0, -1) + last,
      `${one.organiserId}.${other.code.slice(27)}`,
      `${'a'.repeat(26)}.${'a'.repeat(40)}`,
      one.code.toUpperCase(),
      '',
    ])
      expect(problemNamed((await venue.open(code)).body)).toBe('unknown-code')
    await venue.enter(one.code)
  })

  it('that has expired says so, and its session has ended with it', async () => {
    const { code } = await venue.link('Matin', ['figures'], 3600)
    const later = await venue.link('Après', ['figures'], 3600)
    const token = await venue.enter(code)
    const socket = await venue.watch(token)
    const isOut = new Promise((resolve) => socket.on('disconnect', resolve))
    venue.clock.now += hourMs
    try {
      expect((await venue.view('checkIn.stats', token)).status).toBe(401)
      await isOut
      const answer = await venue.open(later.code)
      expect([answer.status, problemNamed(answer.body)]).toEqual([401, 'link-expired'])
      expect((answer.body as Problem).detail).toMatch(/a expiré .* \/ .*has expired/)
    } finally {
      venue.clock.now -= hourMs
    }
  })

  it('that a pilot ends is over in the cloud: the page is put out, the link says why', async () => {
    const { organiserId, code } = await venue.link('Bureau')
    const unopened = await venue.link('Bureau')
    const token = await venue.enter(code)
    const socket = await venue.watch(token)
    const isOut = new Promise((resolve) => socket.on('disconnect', resolve))
    await hub.done('organisers.end', { organiserId })
    await hub.done('organisers.end', { organiserId: unopened.organiserId })
    await isOut
    expect((await venue.view('invitation', token)).status).toBe(401)
    await expect(venue.watch(token)).rejects.toThrow('unauthorised')
    await vi.waitFor(async () => expect(problemNamed((await venue.open(unopened.code)).body)).toBe('link-ended'))
  })

  it('ends everywhere and for good when its organiser leaves', async () => {
    const { organiserId, code } = await venue.link('Bureau')
    const token = await venue.enter(code)
    expect((await cloud.ask('DELETE', organiserSessionPath, undefined, token)).status).toBe(200)
    expect((await venue.view('invitation', token)).status).toBe(401)
    expect((await cloud.ask('DELETE', organiserSessionPath, undefined, token)).status).toBe(401)
    await until('the pilot reads it', async () => {
      const { rows } = (await hub.view('organisers', {}, hub.operator)).body as {
        rows: { organiserId: string; enteredAt: string | null; leftAt: string | null }[]
      }
      const row = rows.find((one) => one.organiserId === organiserId)
      return row?.enteredAt != null && row.leftAt !== null
    })
  })

  it('opens though a remote person has used up the command id that its id and its end would give', async () => {
    const { organiserId, code } = await venue.link('Bureau')
    const { invitation } = cloud.cloud.log().streams.state('organiser', organiserId)
    const id = uuidv7(invitation?.expiresAt ?? 0, nodeCrypto.sha256(`organiser-entry\n${organiserId}`))
    const input = { sessionId: venue.sessionId, text: 'Quel budget ?', origin: 'remote' }
    const { frames, socket } = await venue.listen(await venue.phone())
    expect(await frames.ask('command', { id, name: 'questions.ask', input })).toHaveProperty('outcome')
    socket.terminate()
    expect((await venue.open(code)).status).toBe(200)
  })

  it('holds through a restart of the cloud', async () => {
    const token = await venue.enter((await venue.link('Bureau')).code)
    await cloud.restart()
    expect((await venue.view('invitation', token)).status).toBe(200)
    await until(
      'the hub is there again',
      async () => {
        const { rows } = (await hub.view('stations', {}, hub.operator)).body as {
          rows: { role: string; connected: boolean }[]
        }
        return rows.find(({ role }) => role === 'cloud')?.connected === true
      },
      { timeoutMs: 20_000 },
    )
  })

  it('is told again when the command is repeated, and refused without a cloud', async () => {
    const id = crypto.randomUUID()
    const made = await hub.done('organisers.invite', { label: 'Bureau', mayRead: ['results'] }, hub.operator, id)
    expect(await hub.done('organisers.invite', { label: 'Bureau', mayRead: ['results'] }, hub.operator, id)).toEqual(
      made,
    )
    const alone = await startTestStation()
    await prepareEvent(alone)
    const { status, body } = await alone.command(
      'organisers.invite',
      { label: 'B', mayRead: ['results'] },
      alone.operator,
    )
    expect([status, problemNamed(body)]).toEqual([409, 'no-cloud'])
    await alone.stop()
  })
})

it('an invitation without a pilot’s valid signature lets nobody in, whichever station wrote it', async () => {
  // Before a hub has come, the cloud is a pilot's station of a draft, so what it writes of others counts there.
  const draft = await startTestCloud()
  const log = draft.cloud.log()
  const { crypto, identity } = log
  const expiresAt = Date.now() + hourMs
  const answers: unknown[] = []
  const mayRead = [...organiserAreas]
  const invitedAs = async (organiserId: string, sign: (text: string) => Uint8Array, changed: object = {}) => {
    const code = organiserCode(log, organiserId)
    const hashes = {
      codeHash: secretHash(crypto, code),
      tokenHash: secretHash(crypto, organiserToken(crypto, code)),
    }
    const granted = { mayRead: ['results' as const], expiresAt, ...hashes }
    const signature = Buffer.from(sign(invitationText(identity.eventId, organiserId, granted))).toString('base64')
    const payload = { ...granted, ...changed, signature }
    await log.note('x', (writing) =>
      writing.append('organiser', organiserId, { type: 'OrganiserInvited', ...payload, person: { label: 'x' } }),
    )
    const { status, body } = await draft.ask('POST', organiserSessionPath, { code })
    answers.push([status, problemNamed(body)])
  }
  const { pilotPrivateKey } = identity
  if (!pilotPrivateKey) throw new Error('not a draft')
  const byPilot = (text: string) => crypto.sign(pilotPrivateKey, text)
  await invitedAs('a'.repeat(26), (text) => crypto.sign(newSigningKey().privateKey, text))
  await invitedAs('b'.repeat(26), byPilot, { mayRead })
  await invitedAs('c'.repeat(26), byPilot, { expiresAt: expiresAt + hourMs })
  await invitedAs('d'.repeat(26), () => new Uint8Array(0))
  await invitedAs('e'.repeat(26), byPilot)
  expect(answers).toEqual([...Array(4).fill([401, 'unknown-code']), [200, undefined]])
  await draft.stop()
})

describe('what an organiser reads', () => {
  it('is figures, without anybody’s name', async () => {
    const token = await venue.enter((await venue.link('Bureau')).code)
    const here = (await hub.view('checkIn.stats', { checkpoint: 'entrance' }, hub.operator)).body as {
      value: { expected: number }
    }
    await vi.waitFor(async () =>
      expect((await venue.view('checkIn.stats', token)).body).toMatchObject({
        value: { expected: here.value.expected },
      }),
    )
    const programme = await venue.view('programme', token)
    expect(programme.body).toMatchObject({ rows: [{ sessionId, title: 'Atelier A2', registered: expect.any(Number) }] })
    for (const name of ['programme', 'invitation', 'publicFollowUps', 'pollResults', 'checkIn.stats'])
      expect((await venue.view(name, token)).text).not.toMatch(planted)
  })

  it('is the questions to follow up, in the words that the public has read and no others', async () => {
    const token = await venue.enter((await venue.link('Bureau')).code)
    const moderator = await hub.tokenOf('moderator')
    const ask = async (text: string) =>
      (await hub.done('questions.ask', { sessionId, text, origin: 'floor' }, moderator)).questionId
    const move = (questionId: string, to: 'approved' | 'follow-up' | 'safeguarding', version: number) =>
      hub.done('questions.move', { questionId, to, version, reviewed: true }, moderator)
    const shown = await ask('Quels moyens après dix-huit ans ?')
    await move(shown, 'approved', 1)
    await until('the cloud shows it', () => cloud.cloud.log().streams.state('question', shown).shown !== null)
    await move(shown, 'follow-up', 2)
    const never = await ask('Que devient Maëlle Quéméneur ?')
    await move(never, 'follow-up', 1)
    const masked = await ask('Et Soizic, la voit-on ?')
    await move(masked, 'approved', 1)
    await until('the cloud shows it', () => cloud.cloud.log().streams.state('question', masked).shown !== null)
    await move(masked, 'follow-up', 2)
    await hub.done('questions.mask', { questionId: masked, ranges: [{ start: 3, end: 9 }], version: 3 }, moderator)
    const withReferent = await ask('À protéger ?')
    await move(withReferent, 'safeguarding', 1)
    const rows = await vi.waitFor(async () => {
      const { body } = (await venue.view('publicFollowUps', token)) as {
        body: { rows: { questionId: string; text: unknown }[] }
      }
      expect(body.rows).toHaveLength(3)
      expect(body.rows.find(({ questionId }) => questionId === masked)?.text).toBeNull()
      return body.rows
    })
    const textOf = (id: string) => rows.find(({ questionId }) => questionId === id)?.text
    expect([textOf(shown), textOf(never), textOf(withReferent)]).toEqual([
      'Quels moyens après dix-huit ans ?',
      null,
      undefined,
    ])
  })

  it('is polls’ results as anybody may read them', async () => {
    const token = await venue.enter((await venue.link('Bureau', ['results'])).code)
    const [open, hidden] = await Promise.all([
      hub.done('polls.create', { sessionId, type: 'single', title: 'Utile ?', options: ['Oui', 'Non'] }),
      hub.done('polls.create', { sessionId, type: 'scale', title: 'Caché ?', hidden: true }),
    ])
    await hub.done('polls.open', { pollId: open.pollId })
    await hub.done('polls.open', { pollId: hidden.pollId })
    await vi.waitFor(async () => {
      const { body } = (await venue.view('pollResults', token)) as { body: { rows: { pollId: string }[] } }
      expect(body.rows.find(({ pollId }) => pollId === open.pollId)).toMatchObject({
        sessionTitle: 'Atelier A2',
        state: 'open',
        votes: 0,
        answers: [
          { text: 'Oui', votes: 0 },
          { text: 'Non', votes: 0 },
        ],
      })
      expect(body.rows.find(({ pollId }) => pollId === hidden.pollId)).toMatchObject({ votes: null, answers: null })
    })
  })

  it('is pushed to their page as it changes', async () => {
    const socket = await venue.watch(await venue.enter((await venue.link('Bureau')).code))
    const pushed = new Promise((resolve) => socket.on('view', resolve))
    expect(await socket.emitWithAck('subscribe', { view: 'programme', params: {} })).toMatchObject({ rows: [{}] })
    await hub.done('sessions.freeSeats', { sessionId, on: true })
    expect(await pushed).toMatchObject({ view: 'programme', upserts: [{ sessionId, freesSeats: true }] })
    socket.disconnect()
  })
})

it('the cloud can read neither a link’s label nor its secret', async () => {
  const { code } = await venue.link('Bureau de Gwenola Trividic')
  const token = await venue.enter(code)
  const dump = await cloud.dump()
  expect(dump).toContain('OrganiserEntered')
  for (const secret of ['Gwenola', code.slice(27), token.slice(27)]) expect(dump).not.toContain(secret)
})

it('each act of an organiser is a line of the audit, and coming and going stand in the pilots’ journal', async () => {
  const { organiserId, code } = await venue.link('Bureau', ['figures'])
  const token = await venue.enter(code)
  await venue.view('checkIn.stats', token)
  await venue.view('publicFollowUps', token)
  await cloud.ask('POST', '/api/v1/commands/questions.pause', { sessionId }, token)
  await cloud.ask('DELETE', organiserSessionPath, undefined, token)
  expect(cloud.acts.filter((act) => act.organiserId === organiserId)).toEqual(
    (
      [
        ['entered', null],
        ['read', 'checkIn.stats'],
        ['refused', 'publicFollowUps'],
        ['refused', 'questions.pause'],
        ['left', null],
      ] as const
    ).map(([act, of]) => ({ organiserId, act, of })),
  )
  await vi.waitFor(async () => {
    const { rows } = (await hub.view('journal', {}, hub.operator)).body as {
      rows: { type: string; station: string; details: { about: string } }[]
    }
    const told = rows.filter(({ details }) => details.about === `organiser/${organiserId}`)
    expect(told.map(({ type }) => type).toSorted()).toEqual(['OrganiserEntered', 'OrganiserInvited', 'OrganiserLeft'])
    expect(JSON.stringify(told)).not.toMatch(/codeHash|tokenHash|signature|Bureau/)
  })
})

it('only an organiser who asks too fast is told to wait', async () => {
  const [fast, other] = [
    await venue.enter((await venue.link('Un')).code),
    await venue.enter((await venue.link('Deux')).code),
  ]
  const answers = await Promise.all(Array.from({ length: 120 }, () => venue.view('invitation', fast)))
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(20)
  expect((await venue.view('invitation', other)).status).toBe(200)
})

it('nothing of all that was an error', () => {
  expect([cloud.errors, hub.errors]).toEqual([[], []])
})
