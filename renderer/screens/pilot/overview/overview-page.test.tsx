import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import { type Station, StationProvider } from '../../../app/station.tsx'
import { createStationStore } from '../../../app/store.ts'
import { addressView } from '../../../app/view-key.ts'
import { startLanguage } from '../../../i18n/i18n.ts'
import { OverviewPage } from './overview-page.tsx'

const event: ViewValue<'event'> = {
  eventId: 'e',
  name: 'Assises',
  timeZone: 'Europe/Paris',
  days: ['2026-11-26'],
  evening: null,
  draft: false,
  rehearsal: false,
  hasPilotCode: true,
  isPilotCodeOld: false,
  cloudParts: 'sealed',
  recoverySheet: 'valid',
  today: { date: '2026-11-26', number: 1, kind: 'event', isHubs: false },
}
const count = { total: 3, onSite: 3, remote: 0, cancelled: 0, unpaid: 0, vanished: 0 }
const stats = { admitted: 2, expected: 3, capacity: null, seatsFreedFrom: null, seatsFreed: false, quarters: [] }
const wrongDay: ViewRow<'disagreements'> = {
  disagreementId: 'wrong-day.entrance.2026-11-27',
  at: '2026-11-26T08:00:00Z',
  stations: ['Accueil 2'],
  kind: 'wrong-day',
  checkpoint: 'entrance',
  date: '2026-11-27',
  to: '2026-11-26',
  count: 2,
  people: [],
}

/** The page of a pilot whose station has these disagreements, and nothing else to look at. */
async function overview(disagreements: readonly ViewRow<'disagreements'>[]): Promise<string> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const i18n = await startLanguage('fr')
  const value = (of: unknown) => ({ state: 'ready', version: 1, value: of }) as const
  const rows = (of: readonly unknown[]) => ({ state: 'ready', version: 1, rows: of }) as const
  const store = createStationStore()
  store.setState({
    link: { state: 'linked', since: 0, heardAt: Date.now(), stale: false, denied: false },
    views: {
      [addressView('event', {}).key]: value(event),
      [addressView('attendees.count', {}).key]: value(count),
      [addressView('checkIn.stats', {}).key]: value(stats),
      [addressView('badges.lacking', {}).key]: value({ people: 0 }),
      [addressView('disagreements', {}).key]: rows(disagreements),
      ...Object.fromEntries(
        (['programme', 'printers', 'conflicts', 'stations', 'accesses'] as const).map((name) => [
          addressView(name, {}).key,
          rows([]),
        ]),
      ),
    },
  })
  const station = { store, connection: { watch: () => () => undefined } } as unknown as Station
  const host = document.createElement('div')
  const root = createRoot(host)
  onTestFinished(() => act(async () => root.unmount()))
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <StationProvider value={station}>
          <OverviewPage />
        </StationProvider>
      </I18nextProvider>,
    ),
  )
  return host.textContent ?? ''
}

it('says that there is nothing to report where nothing is', async () => {
  expect(await overview([])).toContain('rien à signaler')
})

it('counts what a wrong clock has put on another day among what is to be looked at, and lists it', async () => {
  const page = await overview([wrongDay])
  expect(page).not.toContain('rien à signaler')
  expect(page).toContain('1 chose à regarder')
  expect(page).toContain('2 entrées comptées au')
})
