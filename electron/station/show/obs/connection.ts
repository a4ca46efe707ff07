import { OBSWebSocketError } from 'obs-websocket-js/json'
import type { AirClaim, Reading } from '../../../../shared/domain/show/lease.ts'
import type { Scene } from '../../../../shared/domain/show/obs.ts'
import type { Output } from '../../../../shared/domain/show/take.ts'
import { type AirPorts, createAir } from './air.ts'
import { createBackOff } from './back-off.ts'
import { closingOf, isWrongPassword, ObsClient, ObsGone, ObsTimeout, wantedEvents, within } from './client.ts'
import { followEvents } from './events.ts'
import { createFades } from './fades.ts'
import { createRereading } from './reread.ts'
import { createRest } from './rest.ts'
import { createSending } from './sending.ts'
import { createSharedObs } from './shared-obs.ts'
import {
  idleStream,
  isNotReadyAnswer,
  type OutputChange,
  pulse,
  readPulse,
  readWholeState,
  type Shown,
  wholeState,
} from './shown.ts'

export type ObsState = 'connecting' | 'connected' | 'frozen' | 'lost' | 'wrong-password'

/** What happens in OBS, whoever did it. */
export interface ObsListener {
  readonly program?: (scene: Scene) => void
  readonly transitionEnded?: () => void
  /** The scenes are known again, after a collection was changed. */
  readonly steady?: () => void
  /** Of the recording's file, or of the stream. */
  readonly output?: (output: Output, change: OutputChange) => void
  /** A custom event. Every client of OBS may send any. */
  readonly custom?: (event: unknown) => void
  readonly gone?: () => void
}

export interface ObsPorts {
  /** Which room this OBS is driven for. */
  readonly roomId: string
  /** This station. The one that claims, where it is left out. */
  readonly self?: string
  /** Something that this connection tells has changed. */
  readonly onChange: () => void
  /** On air, as OBS has just confirmed it or as it was found after a time without it. */
  readonly onProgram: (scene: Scene) => void
  /** The whole state is known, after connecting. */
  readonly onKnown: () => void
  readonly onError: (error: unknown) => void
  /** The room's second: whether it may take over by itself, when the first is silent, and when OBS has its claim already. */
  readonly second?: Pick<AirPorts, 'isAloneAllowed' | 'onSilence' | 'onOwnClaim'>
  readonly random?: () => number
  /** Monotonic, in ms. */
  readonly now?: () => number
}

export const connectMs = 3000
/** Of one call. */
export const callMs = 2000
const beatMs = 1000
/** A heartbeat unanswered for so long makes a frozen OBS known 2.9 s after its last word at the latest. */
const freezeMs = 1900
/** A frozen OBS that goes on after this is reached by a new connection. */
const patienceMs = 10_000
/** A collection of some hundred sources loads in seconds. */
const changingMs = 20_000

export type ObsConnection = ReturnType<typeof createObsConnection>

/**
 * One OBS: connects and stays so, for days. A call in flight when OBS dies never settles by itself, and neither does a
 * connection to a frozen one, so everything here has a time-out of its own. A wrong password is never tried again: a
 * person must give another.
 */
export function createObsConnection(address: string, password: string | null, claim: () => AirClaim, ports: ObsPorts) {
  const now = ports.now ?? (() => performance.now())
  const read = (): Reading => ({ steady: now(), wall: Date.now() })
  const backOff = createBackOff(ports.random ?? Math.random)
  const listeners = new Set<ObsListener>()
  let state: ObsState = 'connecting'
  let client: ObsClient | null = null
  let shown: Shown | null = null
  let heardAt: number | null = null
  let confirmedAt: number | null = null
  let changingSince: number | null = null
  let ended = false
  const { rest, wake } = createRest()
  const fades = createFades({
    isFading: async () => client !== null && (await isFading(client)),
    onEnd: () => tell((listener) => listener.transitionEnded?.()),
    onSwallowed: async () => {
      if (air.mayAct()) await beginAnew().catch(() => {})
    },
  })

  const air = createAir({
    roomId: ports.roomId,
    self: ports.self ?? claim().station,
    claim,
    read,
    callMs,
    isAloneAllowed: ports.second?.isAloneAllowed ?? (() => false),
    onSilence: ports.second?.onSilence ?? (() => {}),
    onOwnClaim: ports.second?.onOwnClaim ?? (() => {}),
    isChanging: () => changingSince !== null,
    onChange: ports.onChange,
    onExpired: () => expire(),
  })

  function move(next: ObsState): void {
    if (state === next) return
    state = next
    ports.onChange()
  }
  const tell = (what: (listener: ObsListener) => void) => {
    for (const listener of [...listeners]) what(listener)
  }
  function heard(): void {
    heardAt = now()
    confirmedAt = Date.now()
  }

  async function live(): Promise<void> {
    while (!ended) {
      const one = new ObsClient()
      client = one
      try {
        await within(connectMs, one.connect(address, password ?? undefined, { eventSubscriptions: wantedEvents }))
        await stayWith(one)
      } catch (error) {
        if (isWrongPassword(error)) move('wrong-password')
        else if (!ended) move(error instanceof ObsTimeout ? 'frozen' : 'lost')
      } finally {
        one.terminate()
        client = null
        air.end()
        fades.forget()
        changingSince = null
        shared.forget()
        tell((listener) => listener.gone?.())
      }
      if (state === 'wrong-password' || ended) return
      await rest(backOff.next())
    }
  }

  /** @throws when OBS is not there any more */
  async function stayWith(one: ObsClient): Promise<void> {
    const closed = Promise.race([closingOf(one), expiring()])
    closed.catch(() => {})
    listen(one)
    const before = shown?.program
    await Promise.race([closed, resync(one)])
    await fades.find()
    await air.begin(one)
    if (shown?.program && shown.program.uuid !== before?.uuid) reportProgram(shown.program)
    await shared.announce(one)
    backOff.reset()
    move('connected')
    ports.onKnown()
    while (!ended) {
      await Promise.race([closed, rest(beatMs)])
      // A request while a collection changes may crash OBS.
      if (changingSince !== null) {
        if (now() - changingSince > changingMs) throw new ObsGone('the collection never came')
      } else await beat(one, closed)
    }
  }

  /**
   * The answer is awaited together with the connection's end: a heartbeat left behind by a connection that has ended
   * would call the next one frozen.
   */
  async function beat(one: ObsClient, closed: Promise<never>): Promise<void> {
    const answer = Promise.race([closed, one.callBatch([...pulse])])
    try {
      take(await within(freezeMs, answer))
    } catch (error) {
      if (!(error instanceof ObsTimeout)) throw error
      move('frozen')
      // It may go on any moment, on this very connection.
      take(await within(patienceMs, answer))
      await resync(one)
      move('connected')
      ports.onKnown()
    }
    function take(results: unknown): void {
      if (!shown || isNotReadyAnswer(results)) return
      shown = readPulse(results, shown)
      heard()
      ports.onChange()
    }
  }

  /** All that OBS shows, read anew. */
  async function resync(one: ObsClient): Promise<void> {
    const until = now() + changingMs
    let results: unknown = await within(callMs, one.callBatch([...wholeState]))
    while (isNotReadyAnswer(results)) {
      if (now() > until) throw new ObsGone('it never became ready')
      await rest(200)
      results = await within(callMs, one.callBatch([...wholeState]))
    }
    const before = shown?.program
    shown = readWholeState(results, shown)
    // In the middle of a fade OBS names the scene that is coming as the one on air.
    if (before && fades.isRunning() && shown.scenes.some(({ uuid }) => uuid === before.uuid))
      shown = { ...shown, program: before }
    heard()
    if (shown.program && shown.program.uuid !== before?.uuid) onProgram(shown.program)
    tell((listener) => listener.steady?.())
    ports.onChange()
  }

  function onProgram(scene: Scene): void {
    fades.onAir()
    // What went on air by another station's order is that one's to write down.
    reportProgram(scene)
    tell((listener) => listener.program?.(scene))
  }

  /** Not before OBS has said whose the room is: what it shows may be another station's doing. */
  function reportProgram(scene: Scene): void {
    if (air.hasBegun() && !air.fencedBy() && !air.follows()) ports.onProgram(scene)
  }

  const shared = createSharedObs({
    roomId: ports.roomId,
    isSilent: air.follows,
    callMs,
    onChange: ports.onChange,
  })
  const rereadSoon = createRereading({
    isAskable: (one) => one === client && changingSince === null,
    read: resync,
  })

  function listen(one: ObsClient): void {
    const change = (part: Partial<Shown>) => {
      if (!shown) return
      shown = { ...shown, ...part }
      ports.onChange()
    }
    const setActive = (output: Output, active: boolean) => {
      if (!shown) return
      const { recording, streaming } = shown
      if (output === 'file') change({ recording: { ...recording, active } })
      else change({ streaming: active ? { ...idleStream, active } : { ...streaming, active } })
    }
    followEvents(one, {
      heard,
      onError: ports.onError,
      stale: () => void rereadSoon(one),
      program(scene) {
        change({ program: scene })
        onProgram(scene)
      },
      preview: (scene) => change({ preview: scene }),
      transition(is) {
        if (is === 'ended') return fades.ended()
        fades.started()
        ports.onChange()
      },
      collection(is) {
        changingSince = is === 'changing' ? now() : null
        if (is === 'changing') return ports.onChange()
        fades.ended()
        void rereadSoon(one)
      },
      output(output, what) {
        // Known before OBS is asked again: a second order within that time would be refused by it.
        if (what.state === 'started' || what.state === 'stopped') setActive(output, what.state === 'started')
        tell((listener) => listener.output?.(output, what))
      },
      custom(event) {
        air.hear(event)
        tell((listener) => listener.custom?.(event))
        shared.hear(event, one)
      },
    })
  }

  /** @throws ObsGone */
  function connected(): ObsClient {
    if (!client || state !== 'connected') throw new ObsGone('not connected')
    return client
  }

  const sending = createSending({ callMs, connected, rest, air })
  /**
   * For an OBS that has swallowed a change of scene. Without studio mode it ignores every one after it, until studio mode is
   * entered and left (filmed).
   */
  async function beginAnew(): Promise<void> {
    const studioMode = (studioModeEnabled: boolean) =>
      ({ requestType: 'SetStudioModeEnabled', requestData: { studioModeEnabled } }) as const
    if (shown?.studioMode === false) await sending.orders(studioMode(true), studioMode(false))
  }

  let expire = () => {}
  /** Rejects when the lease has run out: whoever works with the connection stops. */
  const expiring = () =>
    new Promise<never>((_, reject) => {
      expire = () => {
        client?.reset()
        reject(new ObsTimeout())
      }
    })

  void live().catch(ports.onError)

  return {
    state: (): ObsState => state,
    /** As OBS said last; null before its first answer. */
    shown: (): Shown | null => shown,
    /** ms since OBS's last word; null before its first. */
    ageMs: (): number | null => heardAt && Math.max(0, Math.round(now() - heardAt)),
    /** The wall clock at OBS's last word. */
    confirmedAt: (): number | null => confirmedAt,
    isTransitioning: fades.isRunning,
    /** A fade runs away from what OBS still names as on air. */
    isLeaving: fades.isLeaving,
    /** Something was done after which no fade may run: OBS does not tell its end each time, and is asked. */
    findFadeEnd: fades.ended,
    isChanging: (): boolean => changingSince !== null,
    /** Another station has claimed this OBS with a higher epoch: nothing is sent any more. */
    isFenced: (): boolean => air.fencedBy() !== null || air.follows(),
    fencedBy: air.fencedBy,
    air,
    /** Other rooms that are driven through this very OBS. */
    alsoFor: shared.others,
    attempts: backOff.attempts,
    watch(listener: ObsListener): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ...sending,
    beginAnew,
    /** As `air.take`. Null too where OBS does not answer, or is gone. */
    async takeAir(...how: Parameters<typeof air.take>): Promise<number | null> {
      try {
        return await air.take(...how)
      } catch (error) {
        if (error instanceof ObsTimeout || error instanceof ObsGone || error instanceof OBSWebSocketError) return null
        throw error
      }
    },
    /** The log has another owner of the room, or another second. */
    async reclaim(): Promise<void> {
      const one = client
      if (!one || state !== 'connected') return
      await air.reclaim()
      await shared.announce(one)
      ports.onChange()
    },
    close(): void {
      ended = true
      air.close()
      wake()
      client?.terminate()
      tell((listener) => listener.gone?.())
    },
  }
}

/** A fade that somebody began before we came: OBS tells of its end alone, and swallows an order that comes before. */
async function isFading(one: ObsClient): Promise<boolean> {
  try {
    const { transitionCursor } = await within(callMs, one.call('GetCurrentSceneTransitionCursor'))
    return transitionCursor < 1
  } catch (error) {
    if (error instanceof ObsTimeout || error instanceof ObsGone) throw error
    return false
  }
}
