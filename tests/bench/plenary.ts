import { command } from './api.ts'
import type { RunningStation } from './station-process.ts'

/** Adds a plenary that is on, and gives its id. A minute, so that it ends within the event day at almost any hour. */
export async function addPlenary(station: RunningStation, title = 'Plénière'): Promise<string> {
  const { roomId } = (await command(station, 'rooms.add', { name: 'Grande salle', capacity: 2000 })) as {
    roomId: string
  }
  const now = Date.now()
  const { sessionId } = (await command(station, 'sessions.add', {
    title,
    kind: 'plenary',
    roomId,
    day: 1,
    registration: false,
    startsAt: new Date(now).toISOString(),
    endsAt: new Date(now + 60_000).toISOString(),
  })) as { sessionId: string }
  return sessionId
}
