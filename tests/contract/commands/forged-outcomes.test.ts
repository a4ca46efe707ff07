import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { type CommandInput, type CommandName, commands } from '../../../shared/contract/contract.ts'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { otherStation } from '../other-station.ts'
import { pairIn, takeIn } from '../test-log.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const lanes = { pilot: 'show', reception: 'people', booth: 'show', moderator: 'audience', cloud: 'audience' } as const

let test: TestStation
let stations = 0
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
})
afterEach(() => test.stop())

function stationOf(role: StationRole) {
  const { log } = test.station
  const station = otherStation(log.identity, `outcomes${role}${++stations}`)
  expect(pairIn(log, station, role)).toMatchObject({ ok: true })
  /** Writes a chosen outcome. `key`: of the hash; by default the one of pilots' stations, which no laptop holds. */
  function answers<Name extends CommandName>(
    who: string,
    name: Name,
    input: CommandInput<Name>,
    ok: object,
    key = log.keys.first('access'),
  ) {
    const commandId = randomUUID() as CommandId
    const text = JSON.stringify(commands[name].input.parse(input))
    const commandHash = nodeCrypto.hmac(key, `command\n${who}\n${name}\n${text}`)
    const outcome = JSON.stringify({ ok })
    const lane = lanes[role]
    const after = station.written(lane)
    station.write({ lane, stream: 'alarm/x', type: 'Nothing', payload: {}, commandId, commandHash, outcome })
    expect(takeIn(log, station.batch(lane, after))).toMatchObject({ ok: true })
    return commandId
  }
  return { ...station, answers }
}

describe('an outcome that another station has made up', () => {
  const asked = { role: 'screen', label: 'Écran' } as const

  it.each(['booth', 'reception', 'moderator', 'cloud'] as const)(
    'of role %s gives a booth’s page no pilot’s token',
    async (role) => {
      const pilot = await test.done('access.create', { role: 'pilot', label: 'Console' })
      const page = await test.done('access.create', { role: 'booth', label: 'Régie' })
      const made = { accessId: pilot.accessId, expiresAt: test.clock.now + 1000 }
      const key = stationOf(role).answers(`access ${page.accessId}`, 'access.create', asked, made)
      const given = await test.done('access.create', asked, page.token, key)
      expect(given.token).not.toBe(pilot.token)
      // It does not hide the true one.
      expect(await test.done('access.create', asked, page.token, key)).toEqual(given)
      await test.restart()
      expect(await test.done('access.create', asked, page.token, key)).toMatchObject({ token: given.token })
    },
  )

  it('gives nothing where a pilot’s station wrote it after it was put out', async () => {
    const lost = stationOf('pilot')
    await test.done('stations.revoke', { stationId: lost.stationId })
    const pilot = await test.done('access.create', { role: 'pilot', label: 'Console' })
    const page = await test.done('access.create', { role: 'booth', label: 'Régie' })
    const made = { accessId: pilot.accessId, expiresAt: test.clock.now + 1000 }
    const key = lost.answers(`access ${page.accessId}`, 'access.create', asked, made)
    expect((await test.done('access.create', asked, page.token, key)).token).not.toBe(pilot.token)
  })

  it('is no question that a desk has asked', async () => {
    const reception = await test.tokenOf('reception')
    const { attendee } = await test.done('checkIn.scan', { code: codes.soizic }, reception)
    const { attendeeId } = attendee as { attendeeId: string }
    await test.done('checkIn.undo', { attendeeId, reason: 'erreur' })
    const place = { checkpoint: 'entrance', date: '2026-11-26' }
    const told = { verdict: 'confirm-identity', attendeeId, place }
    for (const role of ['cloud', 'pilot'] as const) {
      const confirms = stationOf(role).answers('x', 'checkIn.scan', { code: codes.soizic }, told)
      const { status, body } = await test.command('checkIn.admit', { attendeeId, confirms }, reception)
      expect([status, problemNamed(body)]).toEqual([409, 'not-asked'])
      const { body: view } = await test.view('checkIn.passage', { commandId: confirms }, reception)
      expect(view).toMatchObject({ value: null })
    }
  })
})

describe('an outcome that another station has given', () => {
  const job = { printJobId: 'none' } as const
  const atDesk = (stationId: string) =>
    ({ role: 'reception', label: 'Accueil', checkpoint: null, accessId: null, operatorOf: stationId }) as const

  it('is compared by that station alone: here its id is taken, and nothing is done twice', async () => {
    const desk = stationOf('reception')
    const id = desk.answers(`operator ${desk.stationId}`, 'printJobs.retry', job, {}, nodeCrypto.random(32))
    const repeated = await test.station.dispatch('printJobs.retry', job, id, atDesk(desk.stationId), 0, true)
    expect(repeated).toMatchObject({ problem: { type: 'urn:regie:problem/command-id-reused' } })
  })

  it('for people of another station is no answer', async () => {
    const [desk, other] = [stationOf('reception'), stationOf('reception')]
    const foreign = desk.answers(`operator ${other.stationId}`, 'printJobs.retry', job, {})
    const repeated = await test.station.dispatch('printJobs.retry', job, foreign, atDesk(other.stationId), 0, true)
    expect(repeated).toMatchObject({ problem: { type: 'urn:regie:problem/owner-unreachable' } })
  })

  it('is given again to the same session where a pilot’s station gave it', async () => {
    const { accessId, token } = await test.done('access.create', { role: 'pilot', label: 'Console' })
    const key = stationOf('pilot').answers(`access ${accessId}`, 'rooms.add', { name: 'Salle 9' }, { roomId: 'neuf' })
    expect(await test.done('rooms.add', { name: 'Salle 9' }, token, key)).toEqual({ roomId: 'neuf' })
  })
})
