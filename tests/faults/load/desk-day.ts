import { eventOfToday } from '../../support/event-today.ts'
import type { Random } from '../../support/random.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import type { StationProcess } from '../../support/station-process.ts'
import { csvOf, type SyntheticPerson, syntheticPeople } from '../../support/synthetic-people.ts'

/** Configures an event whose first day is today, and imports `count` people who may all be admitted. */
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
  await client.done('event.configure', { name: 'Assises', ...eventOfToday() })
}
