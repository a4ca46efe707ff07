import type { ViewRow } from '../../../../shared/contract/contract.ts'

type Session = ViewRow<'programme'>

/** Sessions by day, each day by hour, equal hours by code. */
export const byDay = (sessions: readonly Session[]): readonly (readonly [number, readonly Session[]])[] => {
  const days = Map.groupBy(sessions, ({ day }) => day)
  const inOrder = (a: Session, b: Session) =>
    Date.parse(a.startsAt) - Date.parse(b.startsAt) ||
    (a.code ?? '').localeCompare(b.code ?? '', 'fr', { numeric: true }) ||
    a.title.localeCompare(b.title, 'fr')
  return [...days].sort(([a], [b]) => a - b).map(([day, ofDay]) => [day, [...ofDay].sort(inOrder)])
}
