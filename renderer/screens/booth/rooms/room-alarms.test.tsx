import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { StationProvider } from '../../../app/station.tsx'
import { createStationStore } from '../../../app/store.ts'
import { addressView } from '../../../app/view-key.ts'
import { startLanguage } from '../../../i18n/i18n.ts'
import type { Room } from '../booth-types.ts'
import { roomOf } from '../room-for-tests.ts'
import type { Booth } from '../use-booth.ts'
import { RoomAlarms } from './room-alarms.tsx'

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => void vi.unstubAllGlobals())

const alarm = (kind: 'unexpected-air' | 'not-recording', minute: number) => ({
  kind,
  acknowledged: false,
  message: kind,
  english: kind,
  at: `2026-11-26T09:${minute}:00.000Z`,
})

async function alarmsOf(room: Room, takes: readonly object[] = []) {
  const i18n = await startLanguage('fr')
  const host = document.createElement('div')
  const root = createRoot(host)
  const store = createStationStore(0)
  const { key } = addressView('event', {})
  store.setState({
    views: { [key]: { state: 'ready', version: 1, value: { timeZone: 'Europe/Paris' } } } as never,
  })
  const connection = { watch: () => () => {} }
  const booth = { takes, selected: room, unsettled: room, isLocked: false, isCut: () => false } as unknown as Booth
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <StationProvider value={{ store, connection, end: () => {} } as never}>
          <RoomAlarms booth={booth} room={room} />
        </StationProvider>
      </I18nextProvider>,
    ),
  )
  onTestFinished(() => act(async () => root.unmount()))
  return host
}

it('says since when an alarm stands, acknowledged or not, by the event’s clock', async () => {
  const room = roomOf({ alarms: [alarm('unexpected-air', 10), alarm('not-recording', 41)] })
  const host = await alarmsOf(room)
  expect([...host.querySelectorAll('time')].map(({ textContent }) => textContent)).toEqual(['10:10', '10:41'])
  // Words for screen readers alone would hide what the key keeps.
  const seen = host.querySelector('[data-testid=unexpected-air] button :not(.vh):not(kbd)')
  expect(seen?.textContent).toBe(room.program)
})

it('offers to put back only a scene that OBS has', async () => {
  const room = roomOf({ alarms: [alarm('unexpected-air', 10)], program: 'Large' })
  const asked = (scene: string) => [{ at: '2026-11-26T09:00:00Z', legs: [{ roomId: 'r1', kind: 'scene', scene }] }]
  const keysFor = async (scene: string) =>
    (await alarmsOf(room, asked(scene))).querySelector('.news__keys')?.textContent
  expect(await keysFor('Pupitre')).toBe('Remettre PupitrePGarder LargeG')
  expect(await keysFor('Ôtée')).toMatch(/^Ôtée n’est plus dans OBS.*Garder LargeG$/)
})
