import { configureEvent, importPeople } from './api.ts'
import { commandMessage, connect, mustBeAdmitted, type Scanned, scanMessage } from './client.ts'
import { template } from './data-folders.ts'
import { csvOf, people } from './people.ts'
import type { RunningStation } from './station-process.ts'

/** The folder of a station that holds so many people of one registration file, all of whom may come in today. */
export const eventOf = (count: number): Promise<string> =>
  template(`people-${count}`, (station) => fill(station, count))

async function fill(station: RunningStation, count: number): Promise<void> {
  await configureEvent(station)
  const { imported } = await importPeople(station, csvOf(people(count)))
  if (imported !== count) throw new Error(`${imported} of ${count} people were imported`)
}

/** Commands that one socket has under way: a station ends a connection with 2 000 unread answers. */
const atOnce = 500

/**
 * The folder of a station in the midst of its day: 2 317 people and 10 000 events, by letting everybody in, and
 * undoing and admitting again until there are so many.
 */
export const longDay = (count: number, events: number): Promise<string> =>
  template(`day-${count}-${events}`, async (station) => {
    await fill(station, count)
    const client = await connect(station.url, station.token)
    const everybody = people(count)
    let made = count
    for (let from = 0; made < events; from = (from + atOnce) % count) {
      const some = everybody.slice(from, from + Math.min(atOnce, events - made))
      const replies = await Promise.all(some.map(({ code }) => client.ask<Scanned>('command', scanMessage(code))))
      for (const { reply } of replies) mustBeAdmitted(reply)
      made += some.length
      const undone = replies
        .slice(0, Math.max(0, events - made))
        .map(({ reply }) => reply.outcome?.attendee?.attendeeId)
      await Promise.all(
        undone.map((attendeeId) =>
          client.ask('command', commandMessage('checkIn.undo', { attendeeId, reason: 'bench' })),
        ),
      )
      made += undone.length
    }
    client.close()
  })
