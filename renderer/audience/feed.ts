import { createDevice } from './link/device.ts'
import { createHubs } from './link/hubs.ts'
import { createLink, type Link, type LinkState } from './link/link.ts'
import { createOwnStorage } from './link/own-storage.ts'
import { createPersonalLink } from './link/personal-link.ts'
import { openSocket } from './link/socket.ts'
import { type Session, sessionWanted, type Wanted, wantedBy } from './programme.ts'
import type { SessionValue } from './session-view.ts'
import { createSubscriptions } from './subscriptions.ts'

/** Data from the station. */
export interface FeedState {
  readonly link: LinkState
  /** Null until the programme was received. */
  readonly sessions: readonly Session[] | null
  /** Undefined until it is known, or if the address names none. */
  readonly session: Session | undefined
  /** Null until it was received. */
  readonly view: SessionValue | null
  /** The event's zone. Undefined until the programme was received. */
  readonly zone: string | undefined
  /** For remote people: when the hall became unreachable, ms since 1970. */
  readonly venueAwaySince: number | null
  /** When the phone last knew the view to be current, ms since 1970. */
  readonly seenAt: number | null
}

export interface FeedListener {
  readonly onChange: (now: FeedState, before: FeedState) => void
  readonly onLinked: () => void
}

/** The session that was chosen last. An id identifies no person. */
const chosenKey = 'regie.public.session'

export type Feed = ReturnType<typeof createFeed>

/**
 * The phone's connection to the station. The first kilobytes of the page open it while the rest is being fetched. A
 * later listener gets what has arrived.
 */
export function createFeed({ storage, location }: { readonly storage: Storage; readonly location: Location }) {
  let clockOffsetMs = 0
  /** By the server's clock, once it is known. */
  const now = () => Date.now() + clockOffsetMs
  let wanted = wantedBy(location)
  let listener: FeedListener | undefined

  const device = createDevice(storage, createPersonalLink(location, history), () => location.reload())
  const link: Link = createLink({
    device,
    hubs: createHubs(storage, location),
    origin: location.origin,
    open: openSocket,
    now,
    random: Math.random,
    onState: (next) => change({ link: next }),
    onLinked: () => {
      subscriptions.renew()
      listener?.onLinked()
    },
    onTime: (theirs, venueAwaySince) => {
      const before = clockOffsetMs
      clockOffsetMs = theirs - Date.now()
      // With a wrong clock, the phone has shown running sessions as over.
      const isOtherTime = Math.abs(clockOffsetMs - before) > 1000
      if (isOtherTime || venueAwaySince !== state.venueAwaySince) change({ venueAwaySince })
    },
    onEvent: (event, message) => {
      if (event === 'view' && typeof message === 'object' && message !== null) subscriptions.receive(message)
    },
  })
  const subscriptions = createSubscriptions(link.ask, {
    strangers: link.renew,
    programme: (sessions, zone = state.zone) => {
      change({ sessions, zone })
      follow()
    },
    session: (view) => change({ view }),
    venue: (venueAwaySince) => change({ venueAwaySince }),
  })
  const own = createOwnStorage(storage, device.person)
  let state: FeedState = {
    link: link.state(),
    sessions: null,
    session: undefined,
    view: null,
    seenAt: null,
    zone: undefined,
    venueAwaySince: null,
  }
  // An address that names its session can request it without the programme.
  if (wanted.sessionId !== null) subscriptions.watch(wanted.sessionId)

  function change(more: Partial<FeedState>): void {
    const before = state
    state = { ...state, ...more }
    if (state.link.kind === 'linked' && state.view !== null) state = { ...state, seenAt: now() }
    listener?.onChange(state, before)
  }

  function remember(sessionId: string): void {
    try {
      own.setItem(chosenKey, sessionId)
    } catch {
      // The browser stores nothing: the address still names the session.
    }
  }

  /** The session that the address means now: a room's session changes with time. */
  function follow(): void {
    const session = sessionWanted(state.sessions ?? [], wanted, now(), own.getItem(chosenKey))
    if (session && wanted.sessionId !== null && own.getItem(chosenKey) !== session.sessionId)
      remember(session.sessionId)
    const isSame = session === undefined || subscriptions.watch(session.sessionId)
    change(isSame ? { session } : { session, view: null, seenAt: null })
  }

  return {
    link,
    now,
    follow,
    person: device.person,
    isOthers: device.isOthers,
    leave: device.leave,
    state: (): FeedState => state,
    wanted: (): Wanted => wanted,
    /** Call when the address has changed. */
    go: (): void => {
      wanted = wantedBy(location)
      follow()
    },
    listen: (one: FeedListener): void => {
      listener = one
    },
  }
}
