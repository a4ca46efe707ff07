import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { alarmKinds } from '../../../../shared/domain/show/alarms.ts'
import type { Catalog } from '../../catalog.ts'
import { iso } from '../../iso.ts'
import { asksFor } from '../obs/scene-named.ts'
import type { TakeBook } from '../take-book.ts'
import { inRow, showWording } from '../wording.ts'
import { alarmId } from './alarm-watch.ts'
import { alarmSentences } from './wording.ts'

type Alarm = ViewRow<'show'>['alarms'][number]

/**
 * What is on air without a take that confirmed it, and is not what was asked for last; undefined where nothing was. What
 * failed was not asked for: what was on air before it stays, and if it comes after all it is unexpected. A station that
 * has not heard yet of another's take tells of the same change as of a hand's.
 */
export function unexpectedAir(book: TakeBook, roomId: string) {
  const onAir = book.onAir(roomId)
  if (!onAir || onAir.takeId !== null) return undefined
  const asked = book.lastScene(roomId)
  const end = book.lastAsked(roomId)?.end
  // A take is on its way there, and takes it off.
  if (asked && !end && asked.at > onAir.at) return undefined
  if (end?.state === 'failed' && onAir.at >= end.at) return onAir
  const leg = book.lastStanding(roomId)?.leg
  if (!leg) return undefined
  return asksFor(leg, onAir.scene) ? undefined : onAir
}

/** All that stands in a room, oldest first. */
export function alarmsOf(catalog: Catalog, book: TakeBook, roomId: string): Alarm[] {
  const alarms: Alarm[] = []
  const unexpected = unexpectedAir(book, roomId)
  if (unexpected) {
    // An OBS that was frozen carries out what it was sent, also if something else was asked for since.
    const isLate = book.hasFailed(roomId, unexpected.scene, unexpected.at)
    const wording = isLate ? showWording.lateAir : showWording.unexpectedAir
    const { acknowledgedAt } = catalog.get('alarm', alarmId(roomId, 'unexpected-air'))
    alarms.push({
      kind: 'unexpected-air',
      ...inRow(wording(unexpected.scene.name)),
      at: iso(unexpected.at),
      // Of this change: the next one by hand is another.
      acknowledged: acknowledgedAt !== null && acknowledgedAt >= unexpected.at,
    })
  }
  for (const kind of alarmKinds) {
    const { standing, acknowledgedAt } = catalog.get('alarm', alarmId(roomId, kind))
    if (!standing) continue
    const at = iso(standing.at)
    alarms.push({ kind, ...inRow(alarmSentences[kind]), at, acknowledged: acknowledgedAt !== null })
  }
  return alarms.sort((one, other) => one.at.localeCompare(other.at))
}
