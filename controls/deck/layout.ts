import { numbered } from '../../shared/contract/room-order.ts'
import { type Key, type Keys, keysOfAllRooms, keysOfRoom } from '../client/keys.ts'
import type { Room } from '../client/rows.ts'
import type { Words } from '../client/words-fr.ts'

export interface Grid {
  readonly columns: number
  readonly rows: number
}

/** `page`: goes to the next page. Null: an empty place. */
export type Cell = { readonly id: string; readonly key: Key } | 'page' | null

export interface Page {
  readonly id: string
  readonly roomId: string
  /** On the key that goes on from here. */
  readonly label: string
  /** In reading order. */
  readonly cells: readonly Cell[]
}

/**
 * The pages of a deck, by the rooms' digits. SÉCURITÉ is at the bottom left of each one, and the key that goes on at the
 * bottom right. A room's first page has what is on air; the others have the rest.
 */
export function pagesOf(rooms: readonly Room[], words: Words, grid: Grid): readonly Page[] {
  const { safety } = keysOfAllRooms(words)
  const ofAll: Keys = rooms.length > 1 && safety ? { allSafety: safety } : {}
  return numbered(rooms).flatMap(({ room }) => pagesOfRoom(room, words, grid, ofAll))
}

function pagesOfRoom(room: Room, words: Words, { columns, rows }: Grid, ofAll: Keys): Page[] {
  const { air, safety, run, stage } = keysOfRoom(room, words)
  // Two groups may have a key of one name.
  const named = (keys: Keys) =>
    Object.entries(keys).map(([one, key]) => ({ id: `${room.roomId} ${key.action?.name ?? ''} ${one}`, one, key }))
  const pick = (keys: Keys, ...names: string[]) =>
    names.flatMap((name) => named(keys).filter(({ one }) => one === name))
  const scenes = named(air).filter(({ key }) => key.action?.name === 'takeScene')
  const above = [...pick(air, 'next'), ...pick(stage, 'countdown')]
  const beside = pick(safety, 'goBack', 'cut', 'endCut')

  // The first column of the upper rows has what is next and the countdown; the scenes are beside it.
  const upper: Cell[] = []
  let used = 0
  for (let row = 0; row < rows - 1; row++) {
    upper.push(above[row] ?? null)
    for (let column = 1; column < columns; column++) upper.push(scenes[used++] ?? null)
  }
  const between = Math.max(0, columns - 2)
  const bottom = Array.from({ length: between }, (_, at): Cell => beside[at] ?? null)
  const rest = [
    ...above.slice(rows - 1),
    ...beside.slice(between),
    ...named(run),
    ...named(stage).filter(({ id }) => !above.some((one) => one.id === id)),
    ...pick(air, 'alarm'),
    ...named(ofAll),
    ...scenes.slice(used),
  ]

  const [corner = null] = pick(safety, 'safety')
  const bodies: Cell[][] = [[...upper, ...bottom]]
  const size = columns * rows - 2
  for (let at = 0; at < rest.length; at += size) bodies.push(rest.slice(at, at + size))
  return bodies.map((body, number) => {
    const filled = Array.from({ length: size }, (_, at): Cell => body[at] ?? null)
    return {
      id: `${room.roomId} ${number}`,
      roomId: room.roomId,
      label: `${room.name}\n${number + 1}/${bodies.length}`,
      cells: [...filled.slice(0, (rows - 1) * columns), corner, ...filled.slice((rows - 1) * columns), 'page'],
    }
  })
}
