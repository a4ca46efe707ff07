import { expect, it } from 'vitest'
import { type PrintJobState, printJobStream } from '../../../shared/domain/badges/print-job.ts'
import { printerStream } from '../../../shared/domain/badges/printer.ts'
import { written } from '../../../tests/contract/given.ts'
import { createBadgeBook } from './badge-book.ts'
import { createBadgeViews } from './badge-views.ts'

const settings = {
  name: 'x',
  driver: 'pdf-folder',
  address: '/x',
  label: { widthMm: 80, heightMm: 50, dpi: 300 },
  takeWithinS: 60,
} as const
const printerOf = (station: string, place: number) => `${station.padEnd(16, station)}${String(place).padStart(10, 'a')}`

/** Printers of a desk, with a waiting job each; `askers`: who asks for it. */
function openViews(printers: readonly string[], askers: readonly string[]) {
  const states = new Map(
    printers.map((id) => [
      id,
      printerStream.evolve(
        printerStream.initial,
        { type: 'PrinterAdded', ...settings },
        { ...written('lost', 1), role: 'reception' },
      ),
    ]),
  )
  const putOut = new Set<string>()
  const log = {
    identity: { stationId: 'hub' },
    keys: { all: () => [], onChange: () => {} },
    streams: { state: () => ({ revoked: null }) },
  }
  const catalog = {
    all: () => states,
    get: (kind: string, id: string) => (kind === 'printer' ? states.get(id) : { revoked: putOut.has(id) ? {} : null }),
    stationName: (id: string) => id,
  }
  const book = createBadgeBook(log as never, catalog as never)
  let walked = 0
  const badges = {
    ...book,
    all: () => expect.unreachable(),
    *ofPrinter(printerId: string): Generator<readonly [string, PrintJobState]> {
      for (const one of book.ofPrinter(printerId)) {
        walked += 1
        yield one
      }
    },
  }
  for (const [place, printerId] of printers.entries()) {
    const asker = askers[place % askers.length] ?? 'lost'
    const event = { type: 'PrintJobRequested', attendeeId: 'a', printerId, version: 1, specimen: false } as const
    const after = printJobStream.evolve(printJobStream.initial, event, written(asker, 1))
    book.apply({ kind: 'print-job', id: `job${place}`, before: printJobStream.initial, after, own: false } as never)
  }
  const views = createBadgeViews({
    log,
    catalog,
    badges,
    queue: { stateOf: () => ({ state: 'ready', message: null }) },
    holders: { ofPrinter: () => null },
    isThere: () => true,
  } as never)
  const rows = () => views.printers.rows({}, { role: 'pilot' } as never)
  return { rows, putOut, walked: () => walked }
}

it('looks at each print job once for a list of printers', () => {
  const { rows, walked } = openViews(
    ['a', 'b', 'c'].flatMap((desk) => Array.from({ length: 40 }, (_, place) => printerOf(desk, place))),
    ['lost'],
  )
  expect(rows()).toHaveLength(120)
  expect(rows()[0]).toMatchObject({ waiting: 1 })
  expect(walked()).toBe(240)
})

it('shows no more of one desk’s printers than people read, and all of the others', () => {
  const flood = Array.from({ length: 500 }, (_, place) => printerOf('t', place))
  const { rows } = openViews([...flood, printerOf('a', 1)], ['lost'])
  expect(rows()).toHaveLength(101)
  expect(rows().at(-1)).toMatchObject({ printerId: printerOf('a', 1) })
})

it('of a station that was put out shows the printers where somebody else’s badge waits', () => {
  const printers = [printerOf('t', 1), printerOf('t', 2)]
  const { rows, putOut } = openViews(printers, ['lost', 'desk'])
  expect(rows()).toHaveLength(2)
  putOut.add('lost')
  expect(rows()).toMatchObject([{ printerId: printerOf('t', 2), waiting: 1 }])
})
