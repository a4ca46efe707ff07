import { afterAll, beforeAll, expect, it } from 'vitest'
import { CountTookLong, whatRoleReads, whatRolesRead } from '../../../electron/station/disclosure/count-items.ts'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeAll(async () => {
  test = await startTestStation()
  const { sessionId, roomId } = await prepareEvent(test)
  await test.done('checkIn.scan', { code: codes.soizic })
  await test.done('checkIn.scan', { code: codes.maelle })
  await test.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId, password: 'mot de passe' })
  const ask = async (text: string) =>
    (await test.done('questions.ask', { sessionId, text, origin: 'floor' }, await test.tokenOf('moderator'))).questionId
  const approved = await ask('Comment former les équipes ?')
  await test.done('questions.move', { questionId: approved, to: 'approved', version: 1 })
  // As a hub writes it if there is a booth.
  await test.station.log.note('station', (writing) =>
    writing.append('question', approved, { type: 'QuestionShown', person: { text: 'Comment former les équipes ?' } }),
  )
  // Withheld for the referent because of its words.
  await ask('On me frappe.')
  const edited = await ask('Qui finance les places ?')
  await test.done('questions.edit', { questionId: edited, text: 'Qui finance ?', version: 1 })
  const masked = await ask('Et Léa, qui la suit ?')
  await test.done('questions.mask', { questionId: masked, ranges: [{ start: 3, end: 6 }], version: 1 })
})
afterAll(() => test.stop())

const reads = (role: StationRole) => whatRoleReads(test.station.log, role)

it('a reception station reads everybody and no word of the audience', async () => {
  expect(await reads('reception')).toMatchObject({
    people: 3,
    firstNameOnly: 1,
    accessibilityNeeds: 1,
    contacts: 3,
    codes: 3,
    admissions: 2,
    questions: 0,
    alerts: 0,
    originals: 0,
    obsPasswords: 0,
    accesses: 0,
  })
})

it('a booth reads the public’s questions and opens the passwords of OBS', async () => {
  expect(await reads('booth')).toMatchObject({
    people: 0,
    codes: 0,
    admissions: 0,
    questions: 1,
    alerts: 0,
    originals: 0,
    obsPasswords: 1,
    accesses: 0,
  })
})

it('a moderator reads every question but alerts, and no original of a masked one', async () => {
  expect(await reads('moderator')).toMatchObject({
    people: 0,
    questions: 3,
    alerts: 0,
    originals: 1,
    obsPasswords: 0,
    accesses: 0,
  })
})

it('a pilot reads everything, and holds the token of each access that still opens', async () => {
  const before = await reads('pilot')
  expect(before).toMatchObject({ people: 3, questions: 3, alerts: 1, originals: 2, obsPasswords: 1, stations: 1 })
  const { accessId } = await test.done('access.create', { role: 'reception', label: 'Table 3' })
  expect((await reads('pilot')).accesses).toBe(before.accesses + 1)
  await test.done('access.revoke', { accessId })
  expect((await reads('pilot')).accesses).toBe(before.accesses)
})

it('a cloud reads no name, and of the audience only what it was given to show', async () => {
  expect(await reads('cloud')).toMatchObject({ people: 0, questions: 1, alerts: 0, speakers: 0, organisers: 0 })
})

it('a count that takes too long is given up: a laptop is put out without it', async () => {
  await expect(whatRolesRead(test.station.log, ['reception'], 0)).rejects.toThrow(CountTookLong)
})
