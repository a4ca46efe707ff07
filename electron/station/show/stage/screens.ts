import type { ParsedInput, ViewRow } from '../../../../shared/contract/contract.ts'
import { isForHall } from '../../../../shared/domain/show/stage-pages.ts'
import { iso } from '../../iso.ts'
import { runningTimeout } from '../../running-timeout.ts'

type Report = ParsedInput<'screens.report'>
type Painted = Report['painted']
type Row = ViewRow<'screens'>

/** Whether what a page says to have painted is what is waited for. */
export type IsPainted = (painted: Painted, isForHall: boolean) => boolean

/** A page or an OBS that shows something of a room. */
export interface Painter {
  readonly accessId: string | null
  readonly label: string
}

interface Screen {
  readonly accessId: string
  readonly label: string
  readonly page: Report['page'] | null
  readonly roomId: string | null
  at: number
  /** Of all reports the number of its last; 0: none yet. */
  report: number
  /** Its last report came through another station. */
  elsewhere: boolean
  /** By kind, what stands there. */
  readonly painted: Map<Painted['kind'], Standing>
}
interface Standing {
  readonly kind: Painted['kind']
  readonly id: string
  readonly version: number
  readonly at: number
}

/** A screen that somebody was let in for, as far as a list of screens needs it. */
export interface ScreenAccess {
  readonly accessId: string
  readonly label: string
  readonly used: boolean
  /** Not heard here, it may be at another station. */
  readonly mayBeElsewhere: boolean
}

/** The painter that is an OBS, by its id. */
export const obsPainter = (obsId: string): Painter => ({ accessId: `obs/${obsId}`, label: 'OBS' })
const isObs = (accessId: string): boolean => accessId.startsWith('obs/')
const operator = 'operator'

/** Of one access: somebody who makes pages up fills no memory. */
const mostPages = 12

export type Screens = ReturnType<typeof createScreens>

/**
 * Which pages are connected here and what each has painted last: in memory alone, as a page tells it again when it
 * paints again. `onState`: something of it has changed.
 */
export function createScreens({ now, onState }: { now: () => number; onState: () => void }) {
  const screens = new Map<string, Screen>()
  /** Sockets that are open, by access. */
  const sockets = new Map<string, number>()
  let reports = 0
  const listeners = new Set<(painted: Painted, roomId: string | null, isForHall: boolean) => void>()

  const keyOf = (accessId: string, page: Report['page'] | null = null, roomId: string | null = null) =>
    [accessId, page ?? '', roomId ?? ''].join('/')
  const isHere = ({ accessId }: Screen) => sockets.has(accessId) || isObs(accessId)
  /** Pages of the hall whose last word of this kind is this. */
  const ofHallWith = (kind: Painted['kind'], id: string) =>
    [...screens.values()].filter(({ page, painted }) => painted.get(kind)?.id === id && isForHall(page ?? null))
  const ofAccess = (accessId: string) => [...screens].filter(([, screen]) => screen.accessId === accessId)

  /** As many pages as it has sockets: a screen that has changed its page no longer shows the one before. */
  function pagesOf(accessId: string): readonly (readonly [string, Screen])[] {
    const latestFirst = ofAccess(accessId).toSorted(([, one], [, other]) => other.report - one.report)
    return latestFirst.slice(0, Math.max(1, sockets.get(accessId) ?? 0))
  }

  function screenOf({ accessId, label }: Painter, page: Report['page'] | null, roomId: string | null): Screen {
    const access = accessId ?? operator
    const key = keyOf(access, page, roomId)
    const known = screens.get(key)
    if (known) return known
    const others = ofAccess(access)
    // What was only known to be there now says which page it is.
    if (page !== null) screens.delete(keyOf(access))
    if (others.length >= mostPages) screens.delete(others[0]?.[0] ?? '')
    const screen: Screen = {
      accessId: access,
      label,
      page,
      roomId,
      at: now(),
      report: 0,
      elsewhere: false,
      painted: new Map(),
    }
    screens.set(key, screen)
    return screen
  }

  return {
    /** A socket of this screen is open, or no longer is. */
    presence(who: Painter, isHere: boolean): void {
      const access = who.accessId ?? operator
      // It tells again what stands there, once it does.
      if (isHere && !sockets.has(access)) for (const [, { painted }] of ofAccess(access)) painted.clear()
      sockets.set(access, Math.max(0, (sockets.get(access) ?? 0) + (isHere ? 1 : -1)))
      if (sockets.get(access) === 0) sockets.delete(access)
      if (ofAccess(access).length === 0) screenOf(who, null, null)
      for (const [, screen] of ofAccess(access)) {
        screen.at = now()
        screen.elsewhere &&= !isHere
      }
      onState()
    },

    /** Another station drives the room, or did until now: what was heard of OBS, and through other stations, is of before. */
    forget(room: string): void {
      for (const screen of screens.values())
        if (screen.roomId === room && !sockets.has(screen.accessId)) {
          screen.painted.clear()
          screen.elsewhere = false
        }
      onState()
    },

    report(who: Painter, { painted, page = undefined, roomId = undefined }: Report): void {
      const screen = screenOf(who, page ?? null, roomId ?? null)
      screen.at = now()
      screen.report = ++reports
      screen.elsewhere = !sockets.has(screen.accessId) && !isObs(screen.accessId)
      const { kind, id, version } = painted
      if (id === null) screen.painted.delete(kind)
      else screen.painted.set(kind, { kind, id, version, at: now() })
      for (const listen of [...listeners]) listen(painted, roomId ?? null, isForHall(page ?? null))
      onState()
    },

    /** Whether some screen's last word is such a one. */
    hasPainted: (isIt: IsPainted): boolean =>
      [...screens.values()].some(({ page, painted }) =>
        [...painted.values()].some((one) => isIt(one, isForHall(page ?? null))),
      ),

    /** How many of the hall's pages that are here now show it; an OBS has no page of ours, and is taken at its last word. */
    painters: (kind: Painted['kind'], id: string): number => ofHallWith(kind, id).filter(isHere).length,

    /** Whether a page of the hall that is gone had it painted, and has not said otherwise: it may show it still. */
    isSilentWith: (kind: Painted['kind'], id: string): boolean =>
      ofHallWith(kind, id).some((screen) => !isHere(screen)),

    onPainted(listen: (painted: Painted, roomId: string | null, isForHall: boolean) => void): () => void {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },

    /**
     * `accesses`: those that may come, here or not. `isObsThere`: an OBS has no socket of ours, and is one of its room.
     */
    rows(
      accesses: readonly ScreenAccess[],
      roomName: (roomId: string) => string | null,
      isObsThere: (roomId: string) => boolean,
    ): readonly Row[] {
      const row = ([screenId, screen]: readonly [string, Screen], access: ScreenAccess | null): Row => {
        const { accessId, label, page = null, roomId, elsewhere, at, painted } = screen
        return {
          screenId,
          accessId: access?.accessId ?? null,
          label,
          opened: true,
          page,
          roomId,
          elsewhere,
          room: roomId && roomName(roomId),
          connected: sockets.has(accessId) || (isObs(accessId) && roomId !== null && isObsThere(roomId)),
          at: iso(at),
          painted: [...painted.values()].map((one) => ({ ...one, at: iso(one.at) })),
        }
      }
      const notSeen = ({ accessId, label, used, mayBeElsewhere }: ScreenAccess): Row => ({
        screenId: keyOf(accessId),
        accessId,
        label,
        opened: used,
        page: null,
        roomId: null,
        room: null,
        connected: false,
        elsewhere: mayBeElsewhere,
        at: null,
        painted: [],
      })
      const others = new Set([...screens.values()].map(({ accessId }) => accessId))
      return [
        ...accesses.flatMap((access) => {
          const pages = pagesOf(access.accessId)
          return pages.length > 0 ? pages.map((page) => row(page, access)) : [notSeen(access)]
        }),
        ...[...others]
          .filter((accessId) => isObs(accessId) || accessId === operator)
          .flatMap((accessId) => pagesOf(accessId).map((page) => row(page, null))),
      ]
    },
  }
}

/** Whether this is painted anywhere by then. */
export function paintedInTime(
  screens: Screens,
  isIt: IsPainted,
  withinMs: number,
  isEnded: AbortSignal,
): Promise<boolean> {
  if (screens.hasPainted(isIt)) return Promise.resolve(true)
  return new Promise((resolve) => {
    const done = (isPainted: boolean) => {
      cancel()
      stop()
      isEnded.removeEventListener('abort', end)
      resolve(isPainted)
    }
    const end = () => done(false)
    const cancel = runningTimeout(withinMs, end)
    const stop = screens.onPainted((painted, _, isForHall) => {
      if (isIt(painted, isForHall)) done(true)
    })
    isEnded.addEventListener('abort', end, { once: true })
  })
}
