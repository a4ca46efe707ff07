import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandInput } from '../../../shared/contract/contract.ts'
import { otherStation } from '../other-station.ts'
import { pairIn, takeIn } from '../test-log.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let reception: string
let attendeeId: string
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  reception = await test.tokenOf('reception')
  const { verdict, attendee } = await test.done('checkIn.scan', { code: codes.corentin }, reception)
  expect(verdict).toBe('unpaid')
  attendeeId = (attendee as { attendeeId: string }).attendeeId
})
afterEach(() => test.stop())

type Overrule = NonNullable<CommandInput<'checkIn.admit'>['overrule']>
const admit = (overrule?: Overrule) =>
  test.done('checkIn.admit', { attendeeId, ...(overrule && { overrule }) }, reception)
const setPass = (pass: { days: number[]; remote: boolean }) =>
  test.done('attendees.amend', { attendeeId, changes: { pass: { ...pass, evening: false } } })

it('the pilot’s code is right in any case and with spaces, and what is left of it is long enough', async () => {
  const settings = { name: 'Assises', timeZone: 'Europe/Paris', days: ['2026-11-26', '2026-11-27'] }
  const short = await test.command('event.configure', { ...settings, pilotCode: 'a-b-c-d-e' }, test.operator)
  expect([short.status, short.body]).toMatchObject([400, { errors: [{ field: 'pilotCode' }] }])
  await test.done('event.configure', { ...settings, pilotCode: 'Nantes-26' })
  await test.done('attendees.amend', { attendeeId, changes: { status: 'cancelled' } })
  expect(await admit({ verdict: 'cancelled', reason: 'erreur', pilotCode: 'NANTES 26' })).not.toMatchObject({
    verdict: 'cancelled',
  })
})

describe('a person whom several verdicts stop', () => {
  it('is admitted when each was overruled in turn, with its own reason', async () => {
    await setPass({ days: [2], remote: true })
    expect(await admit({ verdict: 'unpaid', reason: 'payé ici', initials: 'MB' })).toMatchObject({
      verdict: 'remote-only',
      overrulableBy: 'reception',
    })
    expect(await test.done('checkIn.scan', { code: codes.corentin }, reception)).toMatchObject({
      verdict: 'remote-only',
    })
    expect(await admit({ verdict: 'remote-only', reason: 'venu quand même' })).toMatchObject({ verdict: 'wrong-day' })
    expect(await admit({ verdict: 'wrong-day', reason: 'échange de jour' })).toMatchObject({ verdict: 'admitted' })
    const { text } = await test.view('journal', {}, test.operator)
    for (const reason of ['payé ici', 'venu quand même', 'échange de jour']) expect(text).toContain(reason)
  })

  it('is stopped by the next one too where the overrule does not say which it means', async () => {
    await setPass({ days: [2], remote: false })
    expect(await admit({ reason: 'payé ici' })).toMatchObject({ verdict: 'wrong-day' })
    expect(await admit({ reason: 'échange de jour' })).toMatchObject({ verdict: 'admitted' })
  })

  it('is not let in by an overrule of a verdict that is no longer the one', async () => {
    await test.done('attendees.amend', { attendeeId, changes: { status: 'cancelled' } })
    expect(await admit({ verdict: 'unpaid', reason: 'payé ici' })).toMatchObject({
      verdict: 'cancelled',
      overrulableBy: 'pilot',
    })
    const { body } = await test.command('checkIn.admit', { attendeeId, overrule: { reason: 'payé ici' } }, reception)
    expect(problemNamed(body)).toBe('pilot-needed')
  })

  it('comes in without more where the other obstacle is settled in the file', async () => {
    await setPass({ days: [1, 2], remote: true })
    await admit({ verdict: 'unpaid', reason: 'payé ici' })
    await setPass({ days: [1, 2], remote: false })
    expect(await admit()).toMatchObject({ verdict: 'admitted' })
  })
})

describe('a laptop that overrules in advance', () => {
  let laptop: ReturnType<typeof otherStation>
  const says = (type: string, payload: object, commandId: string | null = null) => {
    const stream = `admission/${attendeeId}/entrance/2026-11-26`
    const after = laptop.written('people')
    laptop.write({ lane: 'people', stream, type, payload, part: {}, commandId, ts: test.clock.now })
    expect(takeIn(test.station.log, laptop.batch('people', after))).toMatchObject({ ok: true })
  }
  const cancel = () => test.done('attendees.amend', { attendeeId, changes: { status: 'cancelled' } })
  function pair(role: 'reception' | 'pilot'): void {
    laptop = otherStation(test.station.log.identity, `says${role}`)
    expect(pairIn(test.station.log, laptop, role)).toMatchObject({ ok: true })
  }

  it('does not admit a cancelled ticket, which only a pilot may overrule', async () => {
    pair('reception')
    await cancel()
    for (const obstacle of ['cancelled', 'badge-replaced', 'confirm-identity']) says('ObstacleOverruled', { obstacle })
    const commandId = randomUUID()
    says('AttendeeAdmitted', { overruled: 'cancelled' }, commandId)
    says('AttendeeLeft', { admissionIds: [commandId] })
    expect(await test.done('checkIn.scan', { code: codes.corentin }, reception)).toMatchObject({ verdict: 'cancelled' })
    const { body } = await test.command('checkIn.admit', { attendeeId, overrule: { reason: 'x' } }, reception)
    expect(problemNamed(body)).toBe('pilot-needed')
  })

  it('is heard of what a desk settles until it is put out, and of a cancelled ticket where it is a pilot’s', async () => {
    pair('reception')
    says('ObstacleOverruled', { obstacle: 'unpaid' })
    await test.done('stations.revoke', { stationId: laptop.stationId })
    expect(await test.done('checkIn.scan', { code: codes.corentin }, reception)).toMatchObject({ verdict: 'unpaid' })
    pair('pilot')
    await cancel()
    says('ObstacleOverruled', { obstacle: 'cancelled' })
    expect(await admit()).toMatchObject({ verdict: 'admitted' })
  })

  it('and what a desk settled for another desk holds', async () => {
    pair('reception')
    says('ObstacleOverruled', { obstacle: 'unpaid' })
    expect(await admit()).toMatchObject({ verdict: 'admitted' })
  })
})
