import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandInput } from '../../shared/contract/contract.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from './test-station.ts'

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

describe('somebody whom several verdicts stop', () => {
  it('is let in when each has been overruled in its turn, with a reason of its own', async () => {
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
      ...{ verdict: 'cancelled', overrulableBy: 'pilot' },
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
