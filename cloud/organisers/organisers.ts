import { createSocketServer } from '../../electron/station/server/socket-server.ts'
import { organiserSocketPath } from '../../shared/contract/organisers.ts'
import { addOrganiserPages } from './organiser-pages.ts'
import { addOrganiserRoutes } from './organiser-routes.ts'

/** Many more than an event has organisers, at some pages each. */
const mostConnections = 300
/** Interval in ms between two checks for organisers whose time has ended. */
const endedEveryMs = 1000

/** The organisers' part of the cloud: their entry, their page, and the socket that the page watches. */
export function addOrganisers(
  app: Parameters<typeof addOrganiserRoutes>[0],
  deps: Parameters<typeof addOrganiserRoutes>[1] &
    Pick<Parameters<typeof createSocketServer>[1], 'dispatch' | 'publisher' | 'stalls' | 'onError'> & {
      readonly pagesFolder: string
    },
) {
  const { gate, hosts, dispatch, publisher, now, stalls, onError } = deps
  addOrganiserRoutes(app, deps)
  addOrganiserPages(app, deps.pagesFolder)
  const sockets = createSocketServer(app.server, {
    gate,
    hosts,
    dispatch,
    publisher,
    now,
    // Its pages count nothing down.
    steady: now,
    stalls,
    mostConnections,
    onError,
    addressOf: deps.addressOf,
    path: organiserSocketPath,
    onScreen: () => {},
  })
  const timer = setInterval(sockets.dropEnded, endedEveryMs)
  timer.unref()
  return {
    /** A commit changed an invitation: organisers whose access it ended are disconnected at once. */
    dropEnded: sockets.dropEnded,
    close(): Promise<void> {
      clearInterval(timer)
      return sockets.close()
    },
  }
}
