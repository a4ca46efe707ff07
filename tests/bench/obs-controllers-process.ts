import type { Room } from '../../controls/client/rows.ts'
import { wordsOf } from '../../controls/client/words.ts'
import { startControls } from '../../controls/controls.ts'
import { pagesOf } from '../../controls/deck/layout.ts'
import { startCompanion } from '../contract/companion/companion-host.ts'
import { emulatedDecks } from '../support/deck/emulated-decks.ts'
import { until } from '../support/until.ts'
import { command } from './api.ts'
import { connect } from './client.ts'

/**
 * Companion's module, and a deck for each room without it, with emulated USB. Started by `obs-controllers.ts` in a process
 * of its own, as at the venue; each order has one answer.
 */
export type Order =
  | { readonly do: 'start'; readonly url: string; readonly token: string; readonly scene: string }
  | { readonly do: 'press'; readonly hand: 'module' | 'deck'; readonly roomId: string }
  | { readonly do: 'stop' }

type Started = Awaited<ReturnType<typeof start>>
let started: Started | null = null

process.on('message', (order: Order) => {
  obey(order).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))

async function obey(order: Order): Promise<{ readonly hasDeck: boolean }> {
  if (order.do === 'start') started = await start(order)
  if (order.do === 'press') await started?.[order.hand](order.roomId)
  if (order.do === 'stop') await started?.stop()
  return { hasDeck: started?.hasDeck ?? false }
}

const placeIn = ({ roomId }: Room, scene: string) => JSON.stringify({ place: `${roomId}/${scene}` })
/** The last of fifteen keys. */
const pageKey = 14

async function start({ scene, ...station }: Extract<Order, { do: 'start' }>) {
  const { token } = (await command(station, 'access.create', {
    ...{ role: 'booth', label: 'Touches', checkpoint: 'entrance' },
  })) as { token: string }
  const host = await startCompanion({ address: station.url }, token)
  const client = await connect(station.url, station.token)
  const { reply } = await client.ask<{ rows: Room[] }>('subscribe', { view: 'show', params: {} })
  client.close()
  const rooms = reply.rows.toSorted((one, other) => one.name.localeCompare(other.name, 'fr', { numeric: true }))
  await host.shows('unconfirmed', { room: rooms[0]?.roomId ?? '' }, false)

  const decks = await emulatedDecks()
  const controls =
    decks &&
    (await startControls(
      { place: { url: station.url, key: token, fingerprint: null }, language: 'fr', osc: null },
      decks.library,
      { state: () => {}, onError: (error) => console.error(error) },
    ))
  const devices = decks ? rooms.map(({ roomId }) => decks.plug(roomId)) : []
  const pages = pagesOf(rooms, wordsOf('fr'), { columns: 5, rows: 3 })
  const pageOf = ({ roomId }: Room) => pages.findIndex(({ id }) => id.startsWith(roomId))
  const keyOf = (room: Room) =>
    pages[pageOf(room)]?.cells.findIndex(
      (cell) => cell && cell !== 'page' && JSON.stringify(cell.key.action?.options) === placeIn(room, scene),
    ) ?? -1
  for (const [index, device] of devices.entries()) {
    await until('drawn', () => device.writes() > 15)
    const room = rooms[index]
    for (let turns = 0; room && turns < pageOf(room); turns++) await device.press(pageKey, 50)
  }

  return {
    hasDeck: decks !== null,
    async module(roomId: string): Promise<void> {
      const options = { place: `${roomId}/${scene}` }
      await host.press('takeScene', { ...options, phase: 'down' })
      await host.press('takeScene', { ...options, phase: 'up' })
    },
    async deck(roomId: string): Promise<void> {
      const index = rooms.findIndex((room) => room.roomId === roomId)
      const room = rooms[index]
      if (room) await devices[index]?.press(keyOf(room))
    },
    async stop(): Promise<void> {
      await host.stop()
      await controls?.end()
    },
  }
}
