/**
 * Rooms as the pilot lists them, by name. A digit means the same room at every booth, and after every start: the order in
 * which rooms come from a station is of no meaning.
 */
export const inRoomOrder = <Row extends { readonly name: string }>(rooms: readonly Row[]): readonly Row[] =>
  rooms.toSorted((one, other) => one.name.localeCompare(other.name, 'fr', { numeric: true }))
