import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { StationProvider } from '../../../app/station.tsx'
import { createStationStore } from '../../../app/store.ts'
import { addressView } from '../../../app/view-key.ts'
import { startLanguage } from '../../../i18n/i18n.ts'
import { roomOf } from '../room-for-tests.ts'
import type { Booth } from '../use-booth.ts'
import { RoomAlarms } from './room-alarms.tsx'

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => void vi.unstubAllGlobals())

it('says since when an alarm stands, acknowledged or not, by the event’s clock', async () => {
  const i18n = await startLanguage('fr')
  const alarm = (kind: 'unexpected-air' | 'not-recording', minute: number) => ({
    kind,
    acknowledged: false,
    message: kind,
    english: kind,
    at: `2026-11-26T09:${minute}:00.000Z`,
  })
  const room = roomOf({ alarms: [alarm('unexpected-air', 10), alarm('not-recording', 41)] })
  const host = document.createElement('div')
  const root = createRoot(host)
  const store = createStationStore(0)
  const { key } = addressView('event', {})
  store.setState({
    views: { [key]: { state: 'ready', version: 1, value: { timeZone: 'Europe/Paris' } } } as never,
  })
  const connection = { watch: () => () => {} }
  const booth = { takes: [], selected: room, unsettled: room, isLocked: false, isCut: () => false } as unknown as Booth
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <StationProvider value={{ store, connection, end: () => {} } as never}>
          <RoomAlarms booth={booth} room={room} />
        </StationProvider>
      </I18nextProvider>,
    ),
  )
  expect([...host.querySelectorAll('time')].map(({ textContent }) => textContent)).toEqual(['10:10', '10:41'])
  // Words for screen readers alone would hide what the key keeps.
  const seen = host.querySelector('[data-testid=unexpected-air] button :not(.vh):not(kbd)')
  expect(seen?.textContent).toBe(room.program)
  await act(async () => root.unmount())
})
