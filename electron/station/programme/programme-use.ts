import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** Somebody has come into the session, or has asked or been asked something there. */
export function isSessionUsed({ streams }: EventLog, catalog: Catalog, sessionId: string): boolean {
  for (const [, { settings, removed }] of catalog.all('poll'))
    if (settings?.sessionId === sessionId && !removed) return true
  for (const [, { asked }] of streams.all('question')) if (asked?.sessionId === sessionId) return true
  const admissions = streams.ids('admission', '', Number.MAX_SAFE_INTEGER)
  if (admissions.some((id) => id.split('/')[1] === sessionId)) return true
  return catalog.get('replay', sessionId).publishedAt !== null
}

/** Something of it cannot follow it to another id: what happened there, how it is followed remotely, an open door. */
export function isSessionBound(log: EventLog, catalog: Catalog, sessionId: string): boolean {
  for (const kind of ['session-remote', 'audience-session', 'replay'] as const)
    for (const [id] of catalog.all(kind)) if (id === sessionId) return true
  for (const [, { grant, revoked }] of catalog.all('access'))
    if (grant?.checkpoint === sessionId && !revoked) return true
  return isSessionUsed(log, catalog, sessionId)
}

/** It has a session, an item of the run of show, or an OBS. */
export function isRoomUsed(catalog: Catalog, roomId: string): boolean {
  for (const [, { settings }] of catalog.all('session')) if (settings?.roomId === roomId) return true
  for (const [, { settings, removed }] of catalog.all('cue')) if (settings?.roomId === roomId && !removed) return true
  for (const [, { settings, removed }] of catalog.all('obs')) if (settings?.roomId === roomId && !removed) return true
  return false
}
