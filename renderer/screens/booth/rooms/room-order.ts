/**
 * Rooms by name, as the pilot lists them. A digit means the same room at every booth and after every start. The order
 * of a station's rows has no meaning.
 */
export const inRoomOrder = <Row extends { readonly name: string }>(rooms: readonly Row[]): readonly Row[] =>
  rooms.toSorted((one, other) => one.name.localeCompare(other.name, 'fr', { numeric: true }))
