import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { StationProvider } from '../../../app/station.tsx'
import { createStationStore } from '../../../app/store.ts'
import { startLanguage } from '../../../i18n/i18n.ts'
import type { Room } from '../booth-types.ts'
import { roomOf } from '../room-for-tests.ts'
import type { Booth } from '../use-booth.ts'
import { type Notice, noticesOf } from './notices.ts'
import { RoomNews } from './room-news.tsx'

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => void vi.unstubAllGlobals())

async function newsOf(
  room: Room,
  cutHolds: { hidden: boolean; muted: boolean } | null = null,
  notices: readonly Notice[] = noticesOf(
    room,
    { name: 'live' },
    { isCut: cutHolds !== null, isSafetyOnItsWay: false, isHeld: false },
  ),
  held: Parameters<typeof RoomNews>[0]['held'] = [],
) {
  const booth = {
    takes: [],
    selected: room,
    unsettled: null,
    isLocked: false,
    isCut: () => cutHolds !== null,
    careOf: () => ({ cutHolds, hallFeed: 'own' }),
  } as unknown as Booth
  const host = document.createElement('div')
  const root = createRoot(host)
  const station = { store: createStationStore(0), connection: { watch: () => () => {} }, end: () => {} }
  await act(async () =>
    root.render(
      <I18nextProvider i18n={await startLanguage('fr')}>
        <StationProvider value={station as never}>
          <RoomNews
            booth={booth}
            room={room}
            notices={notices}
            held={held}
            holds={{} as never}
            state={{ name: 'live', tone: 'ok', shape: 'ok', mayTakeOver: false } as never}
          />
        </StationProvider>
      </I18nextProvider>,
    ),
  )
  const text = host.textContent
  await act(async () => root.unmount())
  return text
}

const inSafety = { inSafety: true, program: 'Sécurité', beforeSafety: 'Pupitre' } as const

it.each<[string, Parameters<typeof newsOf>, RegExp]>([
  ['a room in safety names where R leads', [roomOf(inSafety)], /En sécurité.*R revient à Pupitre.*Revenir \(1 s\)/],
  [
    'one that OBS fades out of it names the key that hides it',
    [roomOf({ ...inSafety, leaving: true })],
    /quitte.*S la cacheRevenir \(1 s\)$/,
  ],
  ['a cut that a hand has left, too', [roomOf(), { hidden: false, muted: true }], /L’IMAGE PASSE.*S la cache/],
  [
    'without a safety scene it is hidden in OBS',
    [roomOf({ safetyScene: null }), { hidden: false, muted: true }],
    /L’IMAGE PASSE.*Cachez-la dans OBS/,
  ],
  [
    'and where OBS has lost it',
    [roomOf(), { hidden: false, muted: true }, ['safety-gone']],
    /L’IMAGE PASSE.*Cachez-la dans OBS.*Scène de sécurité absente d’OBS/,
  ],
  [
    'its own key makes way for the one of an alarm',
    [
      roomOf({
        ...inSafety,
        alarms: [
          { kind: 'silence', message: 'Aucun son', english: '', at: '2026-11-26T09:00:00Z', acknowledged: false },
        ],
      }),
    ],
    /En sécurité.*R revient à Pupitre.?Aucun sonTaire l’alarme/,
  ],
  [
    'what is said of safety stays beside a held item, of which the others are counted',
    [
      roomOf(inSafety),
      null,
      ['safety', 'held'],
      [
        { number: 3, title: 'Film' },
        { number: 7, title: 'Pause' },
      ],
    ],
    /En sécurité.*R revient à Pupitre.*3 · Film.*Retenu.*1 autre est retenu/,
  ],
])('%s', async (_, given, words) => {
  expect(await newsOf(...given)).toMatch(words)
})
