import { setTimeout as pause } from 'node:timers/promises'
import {
  type AirClaim,
  beatEveryMs,
  elapsedMs,
  isHigherClaim,
  isSameClaim,
  leaseMs,
  mayOrder,
  mayTakeAlone,
  nothingHeard,
  proven,
  type Reading,
  silentForMs,
} from '../../../../shared/domain/show/lease.ts'
import { NotTheOwner, type ObsClient, within } from './client.ts'
import { claimAir, isBeatOf, readBack, readClaim, sendBeat, takenFrom, writeClaim } from './fence.ts'

/** Shorter silences are the beat's own irregularity, in ms. */
const shownSilenceMs = 1500
const mostWrites = 3
/** Rests before a claim is read back, in ms: OBS writes its file in a few. */
const rereadMs = [0, 50, 100]
/** How many claims a log may be behind its own station's in OBS. */
const mostBehind = 10

export interface AirPorts {
  readonly roomId: string
  readonly self: string
  /** Whose the room is, and who follows it, as the log has it. */
  readonly claim: () => AirClaim
  /** A person has allowed the second to take over by itself. */
  readonly isAloneAllowed: () => boolean
  /** A collection is loading: OBS is asked nothing. */
  readonly isChanging: () => boolean
  readonly read: () => Reading
  readonly callMs: number
  readonly onChange: () => void
  /** The lease has run out: the connection must end. */
  readonly onExpired: () => void
  /** The first has been silent for long enough. */
  readonly onSilence: () => void
  /** OBS holds this station's own claim, which the log does not have: it ended between the two. */
  readonly onOwnClaim: (epoch: number) => void
}

export interface Following {
  readonly state: 'deaf' | 'unnamed' | 'hears' | 'silent'
  readonly silentS: number
  readonly alone: boolean
}

/** What one connection to an OBS may do there: it drives the room by a lease, follows it, or only watches (decision 70). */
export function createAir(ports: AirPorts) {
  const { self, claim, read } = ports
  let client: ObsClient | null = null
  /** OBS has said whose the room is. A station that comes back may have lost it, and must not beat before it knows. */
  let hasBegun = false
  /** A claim that OBS told of. It counts while it is higher than the log's. */
  let told: AirClaim | null = null
  /** When the last answered beat was sent. */
  let answered: Reading | null = null
  let heard = nothingHeard
  let inObs: AirClaim | null = null
  let settingUp: Promise<void> = Promise.resolve()
  let wasChanging = false
  let shown = ''
  let expiry: NodeJS.Timeout | undefined
  let lapses = 0
  const timer = setInterval(tick, beatEveryMs)
  timer.unref()

  const known = (): AirClaim => (told && isHigherClaim(told, claim()) ? told : claim())
  const isOurs = () => claim().station === self
  const drives = () => isOurs() && known().station === self
  const follows = () => !drives() && known().second === self
  const hasSecond = () => Boolean(claim().second)
  const isFree = () => isOurs() && !hasSecond() && !known().second
  const mayOrderNow = () => drives() && (!hasSecond() || mayOrder(answered, read()))

  function renew(sent: Reading): void {
    // Answers may come in another order.
    if (answered && answered.steady > sent.steady) return
    answered = sent
    wasChanging = false
    clearTimeout(expiry)
    expiry = setTimeout(expire, Math.max(0, leaseMs - elapsedMs(sent, read())))
  }
  function expire(): void {
    // During a load nothing was asked, so nothing is on its way.
    if (client && answered && drives() && hasSecond() && !mayOrderNow() && !wasChanging && !ports.isChanging()) {
      lapses += 1
      ports.onExpired()
    }
  }

  async function reclaim(): Promise<void> {
    const one = client
    if (!one || !isOurs()) return
    const theirs = await within(ports.callMs, claimAir(one, claim()))
    if (one !== client) return
    told = theirs
    tellOwn(theirs)
    // Only what the second hears makes a lease.
    if (!theirs && hasSecond()) await beat(one)
    ports.onChange()
  }

  async function beat(one: ObsClient): Promise<void> {
    const ours = claim()
    const sent = read()
    const found = await within(ports.callMs, sendBeat(one, ours, ports.roomId))
    if (one !== client) return
    if (found && isSameClaim(found, ours)) return renew(sent)
    // What OBS holds was overwritten, or lost: it is written again, and the next beat makes the lease.
    told = await within(ports.callMs, claimAir(one, ours))
    tellOwn(told)
    ports.onChange()
  }

  async function ask(one: ObsClient): Promise<void> {
    const askedAt = read().steady
    const found = await within(ports.callMs, readClaim(one))
    if (one !== client) return
    inObs = found
    heard = proven(heard, askedAt)
    told = found && isHigherClaim(found, claim()) ? found : null
    tellOwn(told)
    if (mayTakeNow()) ports.onSilence()
  }
  /** OBS may say anything: no claim far above the log's is this station's. */
  function tellOwn(found: AirClaim | null): void {
    const above = found?.station === self ? found.epoch - claim().epoch : 0
    if (found && above > 0 && above <= mostBehind) ports.onOwnClaim(found.epoch)
  }
  /** Only a higher claim says that another has the room: what is missing is read again, then written again. */
  async function written(one: ObsClient, ours: AirClaim, before: AirClaim | null): Promise<boolean> {
    for (let tries = 0; tries < mostWrites; tries++) {
      await within(ports.callMs, writeClaim(one, ours, before))
      for (const restMs of rereadMs) {
        await pause(restMs)
        const found = await within(ports.callMs, readBack(one, ours, before))
        if (found !== 'missing') return found === 'held'
      }
    }
    return false
  }
  const silentMs = () => silentForMs(heard, read().steady)
  const mayTakeNow = () =>
    mayTakeAlone({ self, isAllowed: ports.isAloneAllowed(), silentMs: silentMs(), inLog: claim(), inObs })

  function tick(): void {
    if (!client || !hasBegun) return
    if (ports.isChanging()) {
      wasChanging = true
      heard = nothingHeard
      return
    }
    expire()
    const one = client
    if (!one) return
    if (drives() && hasSecond()) void beat(one).catch(() => {})
    else if (!drives() && (hasSecond() || follows())) void ask(one).catch(() => {})
    const now = JSON.stringify(following())
    if (now !== shown) ports.onChange()
    shown = now
  }

  function following(): Following | null {
    if (!follows()) return null
    const silent = silentMs()
    const isNamed = inObs?.second === self
    const state =
      !client || silent === null ? 'deaf' : !isNamed ? 'unnamed' : silent < shownSilenceMs ? 'hears' : 'silent'
    return {
      state,
      silentS: state === 'silent' ? Math.floor((silent ?? 0) / 1000) : 0,
      alone: ports.isAloneAllowed(),
    }
  }

  return {
    /** OBS is connected: the room is claimed if it is ours. */
    async begin(one: ObsClient): Promise<void> {
      client = one
      heard = nothingHeard
      inObs = null
      if (isOurs()) await reclaim()
      else if (follows()) await ask(one)
      hasBegun = client === one
    },
    end(): void {
      client = null
      hasBegun = false
      answered = null
      clearTimeout(expiry)
    },
    /** The log has another owner or second. */
    reclaim(): Promise<void> {
      settingUp = reclaim()
      return settingUp
    },
    drives,
    hasBegun: (): boolean => hasBegun,
    /** How often the lease has run out: what OBS has done meanwhile was not heard. */
    lapses: () => lapses,
    follows,
    following,
    known,
    /** A higher claim of another station than the log has. */
    fencedBy: (): AirClaim | null => (isOurs() && !drives() ? known() : null),
    /** Whether this station may do something by itself. In a room without a second it always may. */
    mayAct: (): boolean => isFree() || mayOrderNow(),
    /** Whether OBS must check an order too. To be called in the turn that sends. @throws NotTheOwner */
    check(): 'free' | 'guarded' {
      if (isFree()) return 'free'
      if (!mayOrderNow()) throw new NotTheOwner()
      return 'guarded'
    },
    ready: (): Promise<void> => settingUp.catch(() => {}),
    hear(event: unknown): void {
      if (follows() && isBeatOf(event, known(), ports.roomId)) heard = { ...heard, beatAt: read().steady }
      const theirs = takenFrom(known(), event)
      if (!theirs || theirs.station === self) return
      told = theirs
      ports.onChange()
    },
    /**
     * Claims the room in OBS. `epochAbove`: the next epoch, given what OBS holds; null: it is not to be claimed.
     * @returns the epoch; null: it was not claimed
     * @throws ObsTimeout; ObsGone
     */
    async take(how: 'alone' | 'asked', epochAbove: (inObs: AirClaim | null) => number | null): Promise<number | null> {
      const one = client
      if (!one) return null
      await ask(one)
      if (how === 'alone' && !mayTakeNow()) return null
      const before = known()
      const epoch = epochAbove(inObs)
      if (epoch === null) return null
      const ours = { epoch, station: self, second: before.station === self ? before.second : before.station }
      if (!(await written(one, ours, inObs ?? before))) return null
      told = ours
      return epoch
    },
    close(): void {
      clearInterval(timer)
      clearTimeout(expiry)
      client = null
    },
  }
}
