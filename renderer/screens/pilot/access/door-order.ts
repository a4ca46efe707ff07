import type { ViewRow } from '../../../../shared/contract/contract.ts'

type Session = Pick<ViewRow<'programme'>, 'day' | 'startsAt' | 'roomName'>

/** Sessions by day, then start, then room, as doors are staffed. The order of a station's rows has no meaning. */
export const inDoorOrder = <Row extends Session>(sessions: readonly Row[]): readonly Row[] =>
  sessions.toSorted(
    (one, other) =>
      one.day - other.day ||
      Date.parse(one.startsAt) - Date.parse(other.startsAt) ||
      one.roomName.localeCompare(other.roomName, 'fr', { numeric: true }),
  )
