import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { authorityFingerprint } from '../../../electron/station/server/authority-fingerprint.ts'
import { startScriptedObs } from '../../support/obs/scripted-obs.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'
import { type CompanionHost, startCompanion } from './companion-host.ts'
import { startWire } from './wire.ts'

const grey = { bgcolor: 0x616161, color: 0xbdbdbd }

let test: TestStation
let obs: Awaited<ReturnType<typeof startScriptedObs>>
let roomId = ''
const open: CompanionHost[] = []
beforeEach(async () => {
  test = await startTestStation({ realTime: true, hub: true })
  obs = await startScriptedObs({})
  roomId = (await prepareEvent(test)).roomId
  await test.done('obs.add', { name: 'OBS', address: obs.address, roomId, safetyScene: 'Large' })
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
  await test.stop()
  await obs.stop()
})

async function companion(config: Parameters<typeof startCompanion>[0], key?: string) {
  const host = await startCompanion(config, key ?? (await test.tokenOf('booth')))
  open.push(host)
  return host
}
const place = () => ({ place: `${roomId}/Large` })
const room = () => ({ room: roomId })

it('shows what the station pushes, and offers its rooms and scenes as options, variables and presets', async () => {
  const host = await companion({ address: test.station.url })
  await host.isStatus('ok')
  await host.shows('onAir', place(), true)
  await host.shows('unconfirmed', room(), false)
  const choices = [{ id: `${roomId}/Large`, label: 'Salle 200 · Large' }]
  await vi.waitFor(() => expect(host.actions()).toMatchObject({ takeScene: { options: [{ choices }, {}] } }))
  await vi.waitFor(() => expect(host.values).toMatchObject({ station: 'ok', [`room_${roomId}_program`]: 'Large' }))
  expect(host.sections().map(({ name }) => name)).toEqual(['Salle 200', 'Toutes les salles'])
  // Each key of a preset names an action, a feedback and an option that exist.
  for (const preset of Object.values(host.presets())) {
    for (const { actionId } of preset?.steps.flatMap(({ down, up }) => [...down, ...up]) ?? [])
      expect(host.actions()).toHaveProperty(actionId)
    for (const { feedbackId, options: chosen } of preset?.feedbacks ?? [])
      expect(() => host.read(feedbackId, chosen as never)).not.toThrow()
  }
})

it('goes grey when the cable is pulled, says so, and is right again when it is back', async () => {
  const wire = await startWire(Number(new URL(test.station.url).port))
  const host = await companion({ address: `http://127.0.0.1:${wire.port}` })
  await host.shows('onAir', place(), true)
  wire.pull()
  await host.isStatus('disconnected')
  expect([host.read('onAir', place()), host.read('inSafety', room()), host.read('recording', room())]).toEqual([
    ...[false, false, false],
  ])
  expect([host.read('unconfirmed', room()), host.read('stationAway', {})]).toEqual([true, true])
  expect([host.read('nextCue', room()), host.read('countdown', room())]).toEqual([grey, grey])
  expect(host.values).toMatchObject({ [`room_${roomId}_program`]: '?', station: 'Le poste est injoignable' })
  await host.press('adjust', { room: roomId, how: 'absorb' })
  expect(host.read('press', {})).toMatchObject({ text: 'Poste injoignable' })
  wire.plugIn()
  await host.isStatus('ok')
  await host.shows('onAir', place(), true)
  await wire.stop()
})

it('goes grey within three seconds when the station is silent on an open connection', async () => {
  const wire = await startWire(Number(new URL(test.station.url).port))
  const host = await companion({ address: `http://127.0.0.1:${wire.port}` })
  await host.shows('onAir', place(), true)
  wire.silence(true)
  const at = performance.now()
  await host.shows('unconfirmed', room(), true)
  expect(performance.now() - at).toBeLessThan(3000)
  expect(host.read('onAir', place())).toBe(false)
  wire.pull()
  wire.plugIn()
  await host.shows('onAir', place(), true)
  await wire.stop()
})

it('goes grey when OBS is lost, and keeps what a key was for', async () => {
  const host = await companion({ address: test.station.url })
  await host.shows('onAir', place(), true)
  await obs.stop()
  await host.shows('obsAway', room(), true)
  expect([host.read('onAir', place()), host.read('unconfirmed', room())]).toEqual([false, true])
  const other = await test.done('rooms.add', { name: 'Autre', capacity: 10 })
  await test.done('obs.add', { name: 'Autre', address: 'ws://127.0.0.1:9', roomId: other.roomId })
  await vi.waitFor(() => expect(host.sections()).toHaveLength(3))
  expect(host.presets()).toHaveProperty(`${roomId}_air_scene0`)
  obs = await startScriptedObs({})
})

it('follows a view through its versions, and finds a station again that was started anew', async () => {
  const host = await companion({ address: test.station.url })
  await host.shows('nextCue', room(), {})
  for (const title of ['Ouverture', 'Témoignages']) {
    const { cueId } = await test.done('cues.add', { roomId, title, after: null })
    await host.shows('nextCue', room(), { text: title })
    await test.done('cues.update', { cueId, title: `${title} !` })
    await host.shows('nextCue', room(), { text: `${title} !` })
  }
  await test.restart()
  await host.isStatus('disconnected')
  await host.isStatus('ok')
  await host.shows('nextCue', room(), { text: 'Témoignages !' })
})

it('says which keys open nothing, and ends with its access', async () => {
  const forged = `${'a'.repeat(26)}.${'b'.repeat(40)}`
  await (await companion({ address: test.station.url }, forged)).isStatus('authentication_failure')
  const reception = await companion({ address: test.station.url }, await test.tokenOf('reception'))
  await reception.isStatus('insufficient_permissions')
  const { accessId, token } = await test.done('access.create', { role: 'booth', label: 'Stream Deck' })
  const host = await companion({ address: test.station.url }, token)
  await host.shows('onAir', place(), true)
  await test.done('access.revoke', { accessId })
  await host.isStatus('authentication_failure')
  expect(host.read('onAir', place())).toBe(false)
  await host.press('adjust', { room: roomId, how: 'absorb' })
  expect(host.read('press', {})).toMatchObject({ text: 'La clé n’ouvre plus rien' })
})

it('says at once why a key does nothing: a room that is cut, a scene that OBS has not', async () => {
  const host = await companion({ address: test.station.url })
  await host.shows('onAir', place(), true)
  const other = { place: `${roomId}/Absente` }
  expect([host.read('gone', place()), host.read('gone', other)]).toEqual([false, true])
  await host.press('takeScene', { ...other, phase: 'down' })
  expect(host.read('press', {})).toMatchObject({ text: 'Scène introuvable' })
  const legs = [{ roomId, kind: 'scene' as const, scene: 'Pupitre' }]
  await test.done('cues.add', { roomId, title: 'Ouverture', after: null, legs })
  await host.shows('nextCue', room(), { text: 'Ouverture' })
  await test.done('show.safety', { roomId })
  await test.done('show.privacyCut', { roomId })
  await host.shows('cutUnproven', room(), true)
  await host.press('takeNext', { ...room(), phase: 'down' })
  expect(host.read('press', {})).toMatchObject({ text: 'Salle coupée' })
})

it('reaches a hub by the fingerprint of its authority, or because a person accepts any certificate', async () => {
  await vi.waitFor(() => expect(test.station.staffUrl()).not.toBeNull(), { timeout: 8000 })
  const address = test.station.staffUrl() as string
  const answer = await test.ask('GET', '/autorite.crt')
  const fingerprint = authorityFingerprint(answer.text)
  expect(answer.headers['x-regie-fingerprint']).toBe(fingerprint)
  const known = await companion({ address, fingerprint: fingerprint.toUpperCase().replaceAll(' ', ':') })
  await known.isStatus('ok')
  await known.shows('onAir', place(), true)
  await (await companion({ address, acceptAny: true })).isStatus('ok')
  const wrong = await companion({ address, fingerprint: `0000${fingerprint.slice(4)}` })
  await wrong.isStatus('connection_failure')
  expect(wrong.statuses).not.toContain('ok')
  await wrong.press('adjust', { room: roomId, how: 'absorb' })
  expect(wrong.read('press', {})).toMatchObject({ text: 'Autre poste : rien n’est parti' })
  await (await companion({ address })).isStatus('bad_config')
})
