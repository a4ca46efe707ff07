import { act, type ReactNode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { onTestFinished, vi } from 'vitest'
import { type Station, StationProvider } from '../../app/station.tsx'
import { createStationStore } from '../../app/store.ts'
import { startLanguage } from '../../i18n/i18n.ts'
import { useActions } from './acts/use-actions.ts'
import type { Joining } from './air/use-joining.ts'
import type { Desk, Opened } from './desk.ts'
import type { Question } from './question-row.ts'
import { listNames } from './queue/lists.ts'
import { useQueue } from './queue/use-queue.ts'
import type { Session } from './session/session-choice.ts'

export const sessionRow = (sessionId: string, title: string): Session => ({
  sessionId,
  code: null,
  title,
  kind: 'workshop',
  roomId: 'r',
  roomName: 'Salle',
  day: 1,
  capacity: null,
  startsAt: '2026-11-21T09:00:00Z',
  endsAt: '2026-11-21T10:00:00Z',
  registration: false,
  freesSeats: false,
  cancelled: null,
  overlaps: [],
  registered: 0,
  admitted: 0,
})

/** A room whose phones cannot join. */
export const noJoining: Joining = {
  isOwn: false,
  url: null,
  reach: 'closed',
  isShown: false,
  screens: 0,
  toggle: async () => undefined,
}

interface OnDesk {
  readonly more?: Partial<Desk>
  readonly draw: (desk: Desk) => ReactNode
}

const On = ({ rows, more, draw }: OnDesk & { readonly rows: readonly Question[] }) => {
  const queue = useQueue(rows)
  const actions = useActions(queue, more?.isReferent ?? false)
  const [opened, open] = useState<Opened | null>(more?.opened ?? null)
  return draw({
    sessionId: 's',
    queue,
    actions,
    own: 'Nadia',
    isReferent: false,
    timeZone: 'Europe/Paris',
    now: 0,
    isStale: false,
    air: null,
    pausedAt: null,
    sessions: [],
    withheld: [],
    toCheck: [],
    names: listNames,
    propose: () => [],
    near: () => [],
    act: () => undefined,
    reach: () => undefined,
    ...more,
    opened,
    open,
  })
}

/** The station's answers in tests that give commands. */
type Order = Station['connection']['order']

type Views = ReturnType<Station['store']['getState']>['views']

/**
 * A part of the screen over a queue and actions as the screen has them, in French. `show` sets other rows. `views`: by
 * address.
 */
export async function onDesk(of: OnDesk, rows: readonly Question[] = [], order?: Order, views: Views = {}) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const i18n = await act(() => startLanguage('fr'))
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  const connection = { watch: () => () => undefined, order }
  const store = createStationStore()
  store.setState({ views })
  const station = { store, connection } as unknown as Station
  const show = (told: readonly Question[]) =>
    act(async () =>
      root.render(
        <I18nextProvider i18n={i18n}>
          <StationProvider value={station}>
            <On {...of} rows={told} />
          </StationProvider>
        </I18nextProvider>,
      ),
    )
  await show(rows)
  onTestFinished(async () => {
    await act(async () => root.unmount())
    host.remove()
  })
  return {
    host,
    show,
    words: () => (host.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' '),
    press: (name: string) =>
      act(async () =>
        [...host.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name))?.click(),
      ),
  }
}
