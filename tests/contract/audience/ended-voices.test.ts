import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeKey } from '../../../electron/station/keys/give-keys.ts'
import { attendeeIdOf, badgeCodeOf, specimenCodeOf } from '../../../electron/station/keys/people-codes.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { connectPhone, newPhoneToken, type Phone } from '../phones.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let sessionId: string
let printerId: string
let [soizic, maelle] = ['', '']
const phones: Phone[] = []
beforeEach(async () => {
  test = await startTestStation({ hub: true, realTime: true })
  ;({ sessionId } = await prepareEvent(test))
  const folder = join(test.folder, 'badges')
  mkdirSync(folder)
  const printer = { name: 'Dossier', driver: 'pdf-folder', address: folder } as const
  ;({ printerId } = await test.done('printers.add', printer))
  await test.done('audience.configure', { access: 'badge' })
  soizic = attendeeIdOf(test.station.log, codes.soizic)
  maelle = attendeeIdOf(test.station.log, codes.maelle)
  await vi.waitFor(() => expect(test.station.audienceUrl()).not.toBeNull())
})
afterEach(async () => {
  for (const phone of phones.splice(0)) phone.close()
  await test.stop()
})

const audienceUrl = () => test.station.audienceUrl() ?? ''
const badge = (attendeeId: string, version = 1) => badgeCodeOf(test.station.log, attendeeId, version)
async function print(attendeeId: string, reason?: string): Promise<void> {
  const { printJobId } = await test.done('badges.print', { attendeeId, printerId, reason })
  const status = () => test.station.log.streams.state('print-job', printJobId).status
  await vi.waitFor(() => expect(status()).toBe('printed'), { timeout: 8000 })
}
async function connect(token: string): Promise<Phone> {
  const phone = await connectPhone(audienceUrl(), token)
  phones.push(phone)
  return phone
}
const showing = async (badgeCode: string) => connect(await newPhoneToken(audienceUrl(), { badgeCode }))
const isPutOut = ({ socket }: Phone) => vi.waitFor(() => expect(socket.connected).toBe(false))
const isAskedAgain = (token: string) => expect(connectPhone(audienceUrl(), token)).rejects.toThrow('badge-code-needed')
async function restart(): Promise<void> {
  const before = audienceUrl()
  await test.restart()
  await vi.waitFor(() => expect(audienceUrl()).toBe(before))
}

describe('a phone that has shown a badge', () => {
  beforeEach(async () => {
    for (const attendeeId of [soizic, maelle]) await print(attendeeId)
  })

  /** While the poll is open, after a restart, and no other voter. */
  async function losesItsVoice(end: () => Promise<unknown>): Promise<void> {
    const [first, second] = [await showing(badge(soizic)), await showing(badge(maelle))]
    await restart()
    const [ended, other] = [await connect(first.token), await connect(second.token)]
    await end()
    await isPutOut(ended)
    await isAskedAgain(ended.token)
    expect(other.socket.connected).toBe(true)
    await restart()
    await isAskedAgain(ended.token)
    await connect(other.token)
  }

  it('has no voice once the badge is replaced', () => losesItsVoice(() => print(soizic, 'perdu')))

  it('has no voice once a colleague comes on the ticket', () =>
    losesItsVoice(() =>
      test.done('attendees.substitute', { attendeeId: soizic, lastName: 'Testard', firstName: 'Nina' }),
    ))

  it('has no voice once its person is erased', () =>
    losesItsVoice(() => test.done('attendees.erase', { attendeeIds: [soizic] })))

  it('has the voice of its person’s other entry while the two are one, and then its own again', async () => {
    const draft = { sessionId, type: 'single', title: 'Utile ?', options: ['Oui', 'Non'] } as const
    const { pollId } = await test.done('polls.create', { ...draft, options: [...draft.options] })
    await test.done('polls.open', { pollId })
    const vote = async (phone: Phone) => {
      const { polls } = await phone.follow(sessionId)
      await phone.done('polls.vote', { pollId, answer: polls[0]?.options[0]?.optionId ?? '' })
    }
    const isCounted = (votes: number) =>
      vi.waitFor(async () => {
        const { body } = await test.view('polls', { sessionId }, test.operator)
        expect((body as { rows: unknown[] }).rows).toMatchObject([{ pollId, votes }])
      })
    await vote(await showing(badge(soizic)))
    const alone = await showing(badge(maelle))
    await test.done('attendees.merge', { attendeeId: maelle, into: soizic })
    await isPutOut(alone)
    const merged = await connect(alone.token)
    await vote(merged)
    await isCounted(1)
    await test.done('attendees.unmerge', { attendeeId: maelle })
    await isPutOut(merged)
    await vote(await connect(alone.token))
    await isCounted(2)
  })

  it('keeps a token in its browser that tells nothing of the badge or its person', async () => {
    const [one, other] = [await showing(badge(soizic)), await showing(badge(soizic))]
    for (const secret of [badge(soizic), soizic]) expect(one.token.toLowerCase()).not.toContain(secret.toLowerCase())
    const [, , , sealed] = one.token.split('.')
    expect(other.token).not.toContain(sealed)
  })

  it('shows the badge again where its token names none, as before this version', async () => {
    const [deviceId, voter] = (await showing(badge(soizic))).token.split('.')
    const { crypto, keys } = test.station.log
    const tokenOf = (body: string) =>
      `${body}.${base32(crypto.hmac(keys.secret('access'), `audience-device\n${body}`), 40)}`
    await isAskedAgain(tokenOf(`${deviceId}.${voter}.r`))
    await test.done('audience.configure', { access: 'open' })
    await isAskedAgain(tokenOf(`${deviceId}.${voter}.r`))
    await connect(tokenOf(`${deviceId}.${deviceId}.r`))
  })
})

it('a phone without a badge keeps its token when a key changes, and the old key makes no token of its id', async () => {
  await test.done('audience.configure', { access: 'open' })
  const { log } = test.station
  const phone = await connect(await newPhoneToken(audienceUrl()))
  const { questionId } = await phone.done('questions.ask', { sessionId, text: 'Une question', origin: 'room' })
  const deviceId = log.streams.state('question', questionId).asked?.deviceId ?? ''
  expect(deviceId).toMatch(/^[a-z2-7]{26}$/)
  const old = log.keys.secret('access')
  await log.note('station', (writing) => makeKey(log, writing, 'access', 'station-revoked'))
  await connect(phone.token)
  for (const place of ['h', 'r']) {
    const body = `${deviceId}.${deviceId}.${place}`
    const made = `${body}.${base32(log.crypto.hmac(old, `audience-device\n${body}`), 40)}`
    await expect(connectPhone(audienceUrl(), made)).rejects.toThrow()
  }
})

describe('a phone that showed a specimen', () => {
  it('has no voice once that rehearsal is over, nor in the next one', async () => {
    await test.done('event.rehearse', { on: true })
    await print(soizic)
    const specimen = specimenCodeOf(test.station.log, soizic)
    const ended = await showing(specimen)
    await restart()
    const again = await connect(ended.token)
    await test.done('event.rehearse', { on: false })
    await isPutOut(again)
    await isAskedAgain(ended.token)
    await test.done('event.rehearse', { on: true })
    await isAskedAgain(ended.token)
    await showing(specimen)
    await restart()
    await isAskedAgain(ended.token)
  })
})
