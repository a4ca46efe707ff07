import { createSocketServer } from '../../electron/station/server/socket-server.ts'
import { organiserSocketPath } from '../../shared/contract/organisers.ts'
import { addOrganiserPages } from './organiser-pages.ts'
import { addOrganiserRoutes } from './organiser-routes.ts'

/** Many more than an event has organisers, each with some pages. */
const mostConnections = 300
/** Whose time is over is put out within so long, in ms. */
const endedEveryMs = 1000

/** The organisers' part of the cloud: how they come in, their page, and the socket that it watches. */
export function addOrganisers(
  app: Parameters<typeof addOrganiserRoutes>[0],
  deps: Parameters<typeof addOrganiserRoutes>[1] &
    Pick<Parameters<typeof createSocketServer>[1], 'dispatch' | 'publisher' | 'onError'> & {
      readonly pagesFolder: string
    },
) {
  const { gate, hosts, dispatch, publisher, now, onError } = deps
  addOrganiserRoutes(app, deps)
  addOrganiserPages(app, deps.pagesFolder)
  const sockets = createSocketServer(app.server, {
    gate,
    hosts,
    dispatch,
    publisher,
    now,
    mostConnections,
    onError,
    addressOf: deps.addressOf,
    path: organiserSocketPath,
    onScreen: () => {},
  })
  const timer = setInterval(sockets.dropEnded, endedEveryMs)
  timer.unref()
  return {
    /** A commit has changed an invitation: whoever it ended is put out at once. */
    dropEnded: sockets.dropEnded,
    close(): Promise<void> {
      clearInterval(timer)
      return sockets.close()
    },
  }
}
