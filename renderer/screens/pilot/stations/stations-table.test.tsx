import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { expect, it, vi } from 'vitest'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { startLanguage } from '../../../i18n/i18n.ts'
import { StationsTable } from './stations-table.tsx'

const station = (name: string, more: Partial<ViewRow<'stations'>> = {}): ViewRow<'stations'> => ({
  stationId: name,
  name,
  role: 'reception',
  self: false,
  hub: false,
  connected: true,
  lastSeenAt: null,
  seenInLog: false,
  aloneSince: null,
  waiting: 0,
  cloud: null,
  sealed: null,
  clockSkewMs: 0,
  filling: null,
  linkUrl: null,
  revoked: false,
  leftOut: 0,
  givenBack: false,
  alarm: null,
  overQuota: null,
  ...more,
})

it('offers to put out each other station, one as well that says that it was given back', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const i18n = await startLanguage('fr')
  const stations = [
    station('Pôle', { self: true, hub: true, role: 'pilot' }),
    station('Accueil 1'),
    station('Accueil 2', { givenBack: true }),
    station('Accueil 3', { revoked: true }),
  ]
  const page = document.body.appendChild(document.createElement('div'))
  const root = createRoot(page)
  const gestures = { onRevoke() {}, onRaise() {}, onReport() {}, onPairAgain() {} }
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <StationsTable stations={stations} timeZone="Europe/Paris" {...gestures} />
      </I18nextProvider>,
    ),
  )
  const offered = [...page.querySelectorAll('button')].flatMap((one) => one.getAttribute('aria-label') ?? [])
  expect(offered.filter((words) => words.startsWith('Écarter'))).toEqual(['Écarter Accueil 1', 'Écarter Accueil 2'])
  act(() => root.unmount())
})
