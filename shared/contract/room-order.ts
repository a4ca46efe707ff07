interface Placed {
  readonly name: string
  /** Its key, from 1 to 9, if a person has chosen one. */
  readonly number?: number | null
}

/** The keys are those of digits, without 0. */
const lastKey = 9

/**
 * Rooms by the digit of their key. A chosen digit is that room's, whatever other rooms come and go. The others have the
 * free digits in the order of their names, so that a digit means the same room at every booth and after every start.
 */
export function numbered<Row extends Placed>(
  rooms: readonly Row[],
): readonly { readonly room: Row; readonly number: number }[] {
  const byName = rooms.toSorted((one, other) => one.name.localeCompare(other.name, 'fr', { numeric: true }))
  const chosen = new Map<number, Row>()
  // Two booths that were apart may have chosen the same one.
  for (const room of byName) if (room.number && !chosen.has(room.number)) chosen.set(room.number, room)
  const others = byName.filter((room) => chosen.get(room.number ?? 0) !== room)
  let free = 0
  const next = (): number => {
    do free++
    while (chosen.has(free))
    return free
  }
  return [
    ...Array.from(chosen, ([number, room]) => ({ room, number })),
    ...others.map((room) => ({ room, number: next() })),
  ].toSorted((one, other) => one.number - other.number)
}

export const inRoomOrder = <Row extends Placed>(rooms: readonly Row[]): readonly Row[] =>
  numbered(rooms).map(({ room }) => room)

/**
 * The keys to keep once a room joins the others: theirs as they are shown, so that none means another room from then on,
 * and the next free one for the room itself.
 */
export function keysOnJoining<Row extends Placed>(
  others: readonly Row[],
  joining: Row,
): readonly { readonly room: Row; readonly number: number }[] {
  const fixed = numbered(others).map(({ room, number }) => ({ room, name: room.name, number }))
  return numbered([...fixed, { ...joining, room: joining }])
    .map(({ room: { room }, number }) => ({ room, number }))
    .filter(({ room, number }) => room.number !== number && number <= lastKey)
}
