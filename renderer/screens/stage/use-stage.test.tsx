import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { StationProvider } from '../../app/station.tsx'
import { createStationStore } from '../../app/store.ts'
import { addressView } from '../../app/view-key.ts'
import { useReport } from './use-stage.ts'

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface Shown {
  readonly airEpoch: number
  readonly id: string | null
}
const Page = ({ airEpoch, id }: Shown) => {
  useReport('projector', { roomId: 'r1', airEpoch }, { 'lower-third': id === null ? null : { id, version: 1 } })
  return null
}

/** A screen's page. `paint`: shows this, and gives what it has told since the last time. */
async function pageOfScreen() {
  const store = createStationStore(0)
  const link = (since: number) => ({ ...store.getState().link, state: 'linked' as const, since })
  const me = { [addressView('me', {}).key]: { state: 'ready', value: { role: 'screen' } } }
  store.setState({ views: me as never, link: link(1) })
  const tell = vi.fn()
  const root = createRoot(document.createElement('div'))
  onTestFinished(() => act(async () => root.unmount()))
  const paint = async (shown: Shown) => {
    tell.mockClear()
    await act(async () =>
      root.render(
        <StationProvider value={{ store, connection: { watch: () => () => {}, tell }, end: () => {} } as never}>
          <Page {...shown} />
        </StationProvider>,
      ),
    )
    await act(() => vi.advanceTimersByTimeAsync(100))
    return tell.mock.calls.map(([, { painted }]) => painted.id)
  }
  return { paint, reconnect: () => act(async () => store.setState({ link: link(2) })) }
}

it('a page tells once what it has painted, and when that changes', async () => {
  const { paint } = await pageOfScreen()
  expect(await paint({ airEpoch: 1, id: 'a' })).toEqual(['a'])
  expect(await paint({ airEpoch: 1, id: 'a' })).toEqual([])
  expect(await paint({ airEpoch: 1, id: null })).toEqual([null])
})

it('a page tells it again to the station that has taken the room over, and after a cut', async () => {
  const { paint, reconnect } = await pageOfScreen()
  await paint({ airEpoch: 1, id: 'a' })
  expect(await paint({ airEpoch: 2, id: 'a' })).toEqual(['a'])
  await reconnect()
  expect(await paint({ airEpoch: 2, id: 'a' })).toEqual(['a'])
})
