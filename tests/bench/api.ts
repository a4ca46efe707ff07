import { setTimeout as pause } from 'node:timers/promises'
import { dayAfter, eventDateAt } from '../../shared/domain/event/event-day.ts'
import type { RunningStation } from './station-process.ts'

type Station = Pick<RunningStation, 'url' | 'token'>

/** What a script asks of a station over http; throws on any answer but 200. */
async function post(station: Station, path: string, body: BodyInit, type: string): Promise<unknown> {
  const response = await fetch(`${station.url}/api/v1/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${station.token}`, 'content-type': type },
    body,
  })
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

export const command = (station: Station, name: string, input: unknown): Promise<unknown> =>
  post(station, `commands/${name}`, JSON.stringify(input), 'application/json')

export interface ImportAnswer {
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  readonly refusedCount: number
}

export const importPeople = async (station: Station, csv: string): Promise<ImportAnswer> =>
  (await post(station, 'import/attendees', csv, 'text/csv')) as ImportAnswer

/** Whom the search finds for a text, at most 12. */
export async function foundFor(station: Station, q: string): Promise<readonly { readonly code: string }[]> {
  const answer = await post(station, 'views/attendees.search', JSON.stringify({ q }), 'application/json')
  return (answer as { rows: { code: string }[] }).rows
}

/** Until the search knows everybody: at its start a station reads them into the index while it serves already. */
export async function everybodyIsFound(station: Station, people: number): Promise<void> {
  const known = async () => {
    const answer = await post(station, 'views/attendees.count', '{}', 'application/json')
    return (answer as { value: { total: number } }).value.total
  }
  while ((await known()) < people) await pause(10)
}

const timeZone = 'Europe/Paris'

/** The event day that it is now: a bench runs at night as well, before 04:00 on the day before. */
export const eventDayNow = (): string => eventDateAt(timeZone, Date.now())

/** An event whose first day is today, so that every ticket opens the door. */
export function configureEvent(station: Station): Promise<unknown> {
  const today = eventDayNow()
  return command(station, 'event.configure', { name: 'Banc de mesure', timeZone, days: [today, dayAfter(today)] })
}
