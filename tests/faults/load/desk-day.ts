import type { Random } from '../../support/random.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import type { StationProcess } from '../../support/station-process.ts'
import { csvOf, type SyntheticPerson, syntheticPeople } from '../../support/synthetic-people.ts'

/** Configures an event whose first day is today, and imports `count` people who may all come in. */
export async function openDeskDay(
  station: StationProcess,
  count: number,
  random: Random,
): Promise<{ client: StationClient; people: SyntheticPerson[] }> {
  const client = await connectClient(station)
  await configureToday(client)
  const people = syntheticPeople(count, random)
  const { imported } = await client.import(csvOf(people))
  if (imported !== count) throw new Error(`${imported} of ${count} people were imported`)
  return { client, people }
}

export async function configureToday(client: StationClient): Promise<void> {
  const timeZone = zoneAtNoon(new Date())
  await client.done('event.configure', { name: 'Assises', timeZone, days: datesFrom(timeZone, 2) })
}

/** A zone where it is between 12:00 and 13:00 now, so that no day turns at 04:00 during a run. */
export function zoneAtNoon(now: Date): string {
  const ahead = 12 - now.getUTCHours()
  // In these names the sign is the other way round: Etc/GMT-2 is two hours ahead.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

function datesFrom(timeZone: string, count: number): string[] {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return Array.from({ length: count }, (_, day) => format.format(Date.now() + day * 86_400_000))
}
