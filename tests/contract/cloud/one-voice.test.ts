import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { attendeeIdOf, badgeCodeOf } from '../../../electron/station/keys/people-codes.ts'
import { pairIdOf } from '../../../shared/domain/attendees/same-person.ts'
import { until } from '../../support/until.ts'
import { otherStation } from '../other-station.ts'
import { connectPhone, newPhoneToken, type Phone } from '../phones.ts'
import { pairIn } from '../test-log.ts'
import { codes } from '../test-station.ts'
import { registrationCode, startVenueAndCloud, type VenueAndCloud } from './venue-and-cloud.ts'

/** Another remote person, whose vote arrives after those that the test has given before it. */
const witnessCode = 'RMTK8WXYZ7'
const witness = `AN10005;Riou;Nolwenn;Foyer Kerlaouen;Cadre;nolwenn.r@exemple.fr;0655544498;Distanciel;;Non;;Confirmée;${witnessCode}`

interface Poll {
  readonly pollId: string
  readonly votes: number
  readonly options: readonly { readonly optionId: string }[]
}

let venue: VenueAndCloud
let { hub, cloud, sessionId } = {} as VenueAndCloud
/** One person's ticket for the hall, and the one for following from afar. */
let [hall, afar] = ['', '']
let pollId = ''
const phones: Phone[] = []

beforeAll(async () => {
  venue = await startVenueAndCloud(null, undefined, [witness])
  ;({ hub, cloud, sessionId } = venue)
  hall = attendeeIdOf(hub.station.log, codes.soizic)
  afar = attendeeIdOf(hub.station.log, registrationCode)
  const folder = join(hub.folder, 'badges')
  mkdirSync(folder)
  const { printerId } = await hub.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address: folder })
  await hub.done('audience.configure', { access: 'badge' })
  const { printJobId } = await hub.done('badges.print', { attendeeId: hall, printerId })
  const status = () => hub.station.log.streams.state('print-job', printJobId).status
  await vi.waitFor(() => expect(status()).toBe('printed'), { timeout: 8000 })
})
afterAll(() => venue?.stop())

beforeEach(async () => {
  const draft = { sessionId, type: 'single', title: 'Utile ?' } as const
  ;({ pollId } = await hub.done('polls.create', { ...draft, options: ['Oui', 'Non'] }))
  await hub.done('polls.open', { pollId })
})
afterEach(async () => {
  for (const phone of phones.splice(0)) phone.close()
  await hub.done('polls.close', { pollId })
  await hub.command('attendees.unmerge', { attendeeId: afar }, hub.operator)
  await isTold(false)
})

const connect = async (url: string, token: string): Promise<Phone> => {
  const phone = await connectPhone(url, token)
  phones.push(phone)
  return phone
}
const inTheHall = async () => {
  const url = hub.station.audienceUrl() ?? ''
  return connect(url, await newPhoneToken(url, { badgeCode: badgeCodeOf(hub.station.log, hall, 1) }))
}
const devices = (body: object) => cloud.ask('POST', '/api/v1/devices', body)
const onAPage = (token: string) => connect(cloud.cloud.url(), token)
const fromAfar = async (code = registrationCode) => {
  const { body } = await until('the code is known', async () => {
    const answer = await devices({ registrationCode: code })
    return answer.status === 200 ? answer : null
  })
  return onAPage((body as { token: string }).token)
}
const isPutOut = ({ socket }: Phone) => vi.waitFor(() => expect(socket.connected).toBe(false), { timeout: 8000 })

/** The cloud has been told whether the remote ticket gives the voice of another entry. */
const isTold = (isOne: boolean) =>
  until('the cloud is told', () => {
    const { voice } = cloud.cloud.log().streams.state('remote-access', afar)
    return (voice !== null) === isOne
  })
const merge = async () => {
  await hub.done('attendees.merge', { attendeeId: afar, into: hall })
  await isTold(true)
}

async function pollOf(phone: Phone): Promise<Poll> {
  // A phone that asks faster is told to wait.
  const find = async () => (await phone.follow(sessionId)).polls.find((one) => one.pollId === pollId)
  return (await until('the poll is there', find, { everyMs: 400 })) as unknown as Poll
}
async function vote(phone: Phone, option = 0): Promise<void> {
  const { options } = await pollOf(phone)
  await phone.done('polls.vote', { pollId, answer: options[option]?.optionId ?? '' })
}
/** What each option has at the venue, once the witness's *Non* has come: what the cloud took before it has come too. */
async function counted(): Promise<readonly number[]> {
  await vote(await fromAfar(witnessCode), 1)
  return until('the witness has voted', async () => {
    const { body } = await hub.view('polls', { sessionId }, hub.operator)
    const poll = (body as { rows: (Poll & { counts: Record<string, number> })[] }).rows.find(
      (one) => one.pollId === pollId,
    )
    const counts = poll?.options.map(({ optionId }) => poll.counts[optionId] ?? 0)
    return counts?.[1] === 1 ? counts : null
  })
}

it('a person with a ticket for the hall and one for afar has one vote, once reception has said that they are one', async () => {
  await merge()
  await vote(await inTheHall())
  await vote(await fromAfar())
  expect(await counted()).toEqual([1, 1])
})

it('such a person supports a question once', async () => {
  await merge()
  const asked = { sessionId, text: 'Qui écoute l’enfant ?', origin: 'floor' } as const
  const { questionId } = await hub.done('questions.ask', asked)
  await hub.done('questions.move', { questionId, to: 'approved', version: 1 })
  for (const phone of [await inTheHall(), await fromAfar()]) {
    const find = async () => (await phone.follow(sessionId)).questions.some((one) => one.questionId === questionId)
    await until('the question is there', find, { everyMs: 400 })
    await phone.done('questions.upvote', { questionId })
  }
  await counted()
  const { body } = await hub.view('questions', { sessionId }, await hub.tokenOf('moderator'))
  expect((body as { rows: object[] }).rows).toMatchObject([{ questionId, votes: 1 }])
})

it('a page that is open from afar has the voice of its person’s other entry while the two are one, and then its own again', async () => {
  await vote(await inTheHall())
  const alone = await fromAfar()
  await merge()
  await isPutOut(alone)
  const merged = await onAPage(alone.token)
  await vote(merged)
  expect(await counted()).toEqual([1, 1])
  await hub.done('attendees.unmerge', { attendeeId: afar })
  await isPutOut(merged)
  await vote(await onAPage(alone.token))
  await until('both are counted', async () => (await counted())[0] === 2, { everyMs: 400 })
})

it('a desk that says so elsewhere is heard, once its word has come', async () => {
  const { log } = hub.station
  const desk = otherStation(log.identity, 'mergingdesk')
  pairIn(log, desk, 'reception')
  const page = await fromAfar()
  const stream = `same-person/${pairIdOf(hall, afar)}`
  const said = { lane: 'people', stream, type: 'AttendeeMerged', payload: { attendeeId: afar } } as const
  desk.write({ ...said, part: {}, ts: log.now() + 1000 })
  expect(await log.receive(desk.batch('people'))).toBe('stored')
  await isTold(true)
  await isPutOut(page)
  await vote(await inTheHall())
  await vote(await onAPage(page.token))
  expect(await counted()).toEqual([1, 1])
})

it('a person who is shut out comes in by none of their tickets, and a new link lets them in', async () => {
  await merge()
  const page = await fromAfar()
  const access = async () => (await hub.view('remoteAccess', { id: hall }, hub.operator)).body
  expect(await access()).toMatchObject({ value: { follows: true, revoked: false, url: expect.any(String) } })
  await hub.done('remoteAccess.revoke', { attendeeId: hall })
  await isPutOut(page)
  await expect(onAPage(page.token)).rejects.toThrow('unauthorised')
  expect((await devices({ registrationCode })).status).toBe(403)
  expect(await access()).toMatchObject({ value: { follows: true, revoked: true, url: null } })

  const { url } = await hub.done('remoteAccess.renew', { attendeeId: hall })
  expect(await access()).toMatchObject({ value: { follows: true, revoked: false, url } })
  const personalLink = url?.split('#lien=')[1] ?? ''
  const { body } = await until('the new link is known', async () => {
    const answer = await devices({ personalLink })
    return answer.status === 200 ? answer : null
  })
  await vote(await inTheHall())
  await vote(await onAPage((body as { token: string }).token))
  expect(await counted()).toEqual([1, 1])
})
