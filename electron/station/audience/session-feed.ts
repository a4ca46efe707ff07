import type { Socket } from 'socket.io'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { Catalog } from '../catalog.ts'
import type { Device } from '../commands/handler.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { LatePoll } from '../polls/polls.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'
import { type SharedEnd, sharedEnd } from '../server/answer-sharing.ts'
import { writeToAll } from '../server/write-to-all.ts'
import { type OwnQuestion, ownQuestion, type PublicQuestion, publicQuestion } from './public-question.ts'

type Session = ViewValue<'audience.session'>
type Facts = Pick<Session, 'title' | 'roomName' | 'startsAt' | 'endsAt' | 'pausedAt' | 'watching'>
export type PublicPoll = Session['polls'][number]

/** What polls give to phones. */
export interface PollPort {
  readonly ofSession: (sessionId: string) => readonly PublicPoll[]
  /** As they are read with a session's replay. */
  readonly withReplay: (pollIds: readonly string[]) => readonly PublicPoll[]
  readonly lateIn: (sessionId: string) => readonly LatePoll[]
}

/** Changes of words and states are seen to be made; counts of votes are read once a second at most. */
const restMs = 50
const votesRestMs = 1000
/** A session that nobody follows any more is kept for so long: phones that come and go do not have it made anew. */
const lingerMs = 10_000

/** Who reads it on one socket. */
interface Watcher {
  readonly voter: string
  /** What they were told of `late` last, as text. */
  late: string
}

interface Channel {
  version: number
  readonly questions: Map<string, string>
  readonly polls: Map<string, string>
  facts: string
  /** How many answered each poll too late, as text: while it is the same, nobody is looked up. */
  late: string
  readonly watchers: Map<Socket, Watcher>
  readonly byDevice: Map<string, Set<Socket>>
  /** Questions that may read differently. */
  readonly stale: Set<string>
  /** Those whose authors, and whose parts' authors, may read something else. */
  readonly moved: Set<string>
  isStale: boolean
  /** Of those in `stale`, rows as they are now; empty: not public. */
  readonly ahead: Map<string, string>
  /** Questions and polls as they are now, for all who ask until one changes. */
  shared: SharedEnd | null
  due: { readonly timer: NodeJS.Timeout; readonly at: number } | null
  pushedAt: number
  lingering: NodeJS.Timeout | undefined
}

export type SessionFeed = ReturnType<typeof createSessionFeed>

/**
 * `audience.session` for thousands of phones: one row is made once, one change is written once for all. What is one
 * phone's alone goes to it alone, under the version that all have.
 */
export function createSessionFeed(deps: {
  catalog: Catalog
  book: QuestionBook
  polls: PollPort
  safeguarding: Pick<Safeguarding, 'boxesOf'>
  now: () => number
  /** What is watched from afar; null: who reads this is in the hall. */
  watching: (sessionId: string) => Session['watching']
  /** Told of what could not be pushed: nobody waits for it, and it would end the process. */
  onError: (error: unknown) => void
}) {
  const { catalog, book, polls, safeguarding, now } = deps
  const channels = new Map<string, Channel>()

  book.onChange((questionId, sessionId, isVote) => {
    const channel = channels.get(sessionId)
    if (!channel) return
    channel.stale.add(questionId)
    channel.ahead.delete(questionId)
    channel.shared = null
    if (!isVote) channel.moved.add(questionId)
    schedule(channel, sessionId, isVote ? votesRestMs : restMs)
  })

  function guarded(act: () => void): void {
    try {
      act()
    } catch (error) {
      deps.onError(error)
    }
  }

  function row(questionId: string): PublicQuestion | null {
    const question = book.get(questionId)
    return question && book.isPublic(questionId, question)
      ? publicQuestion(questionId, question, book.votes(questionId))
      : null
  }

  function own(questionId: string): OwnQuestion | null {
    const question = book.get(questionId)
    const root = book.get(book.root(questionId))
    return question ? ownQuestion(questionId, question, root ?? question, safeguarding.boxesOf(questionId)) : null
  }

  /** Each once, however many of its family have changed. */
  function tellAuthors(channel: Channel, sessionId: string): void {
    const told = new Set<string>()
    for (const moved of channel.moved) for (const one of book.family(moved, told)) tellAuthor(channel, sessionId, one)
    channel.moved.clear()
  }

  function tellAuthor(channel: Channel, sessionId: string, questionId: string): void {
    const deviceId = book.get(questionId)?.asked?.deviceId
    const sockets = deviceId === null || deviceId === undefined ? undefined : channel.byDevice.get(deviceId)
    const mine = sockets && own(questionId)
    if (!sockets || !mine) return
    const upserts = { questions: [], polls: [], mine: [mine] }
    writeToAll(sockets, 'view', message(sessionId, channel.version, upserts, nothingGone))
  }

  const lateOf = (late: readonly LatePoll[], voter: string): string[] =>
    late.filter(({ isOf }) => isOf(voter)).map(({ pollId }) => pollId)

  /** Whoever a closing has left out is told so, before they read that it is closed. */
  function tellLate(channel: Channel, sessionId: string): void {
    const late = polls.lateIn(sessionId)
    const sums = lateSums(late)
    if (channel.late === sums) return
    channel.late = sums
    for (const [socket, watcher] of channel.watchers) {
      const is = lateOf(late, watcher.voter)
      if (JSON.stringify(is) === watcher.late) continue
      watcher.late = JSON.stringify(is)
      const upserts = { questions: [], polls: [], mine: [] }
      writeToAll([socket], 'view', { ...message(sessionId, channel.version, upserts, nothingGone), late: is })
    }
  }

  function factsOf(sessionId: string): Facts {
    const { settings } = catalog.get('session', sessionId)
    return {
      title: settings?.title ?? null,
      roomName: settings && catalog.get('room', settings.roomId).name,
      startsAt: settings && iso(settings.startsAt),
      endsAt: settings && iso(settings.endsAt),
      pausedAt: isoOrNull(catalog.get('audience-session', sessionId).pausedAt),
      watching: deps.watching(sessionId),
    }
  }

  function schedule(channel: Channel, sessionId: string, rest: number): void {
    const at = Math.max(now(), channel.pushedAt + rest)
    if (channel.due && channel.due.at <= at) return
    clearTimeout(channel.due?.timer)
    channel.due = { at, timer: setTimeout(() => guarded(() => push(channel, sessionId)), Math.max(0, at - now())) }
  }

  function push(channel: Channel, sessionId: string): void {
    channel.due = null
    channel.pushedAt = now()
    guarded(() => tellAuthors(channel, sessionId))
    const upserts: { questions: PublicQuestion[]; polls: PublicPoll[]; mine: never[] } = {
      questions: [],
      polls: [],
      mine: [],
    }
    const removals: { questions: string[]; polls: string[] } = { questions: [], polls: [] }
    for (const questionId of channel.stale)
      noteChange(channel.questions, questionId, row(questionId), upserts.questions, removals.questions)
    channel.stale.clear()
    channel.ahead.clear()
    let facts: Facts | undefined
    if (channel.isStale) {
      channel.isStale = false
      tellLate(channel, sessionId)
      const present = new Map(polls.ofSession(sessionId).map((poll) => [poll.pollId, poll]))
      for (const pollId of new Set([...channel.polls.keys(), ...present.keys()]))
        noteChange(channel.polls, pollId, present.get(pollId) ?? null, upserts.polls, removals.polls)
      const is = factsOf(sessionId)
      if (JSON.stringify(is) !== channel.facts) facts = is
      channel.facts = JSON.stringify(is)
    }
    const changed = upserts.questions.length + upserts.polls.length + removals.questions.length + removals.polls.length
    if (changed === 0 && !facts) return
    channel.version += 1
    writeToAll(channel.watchers.keys(), 'view', { ...message(sessionId, channel.version, upserts, removals), ...facts })
  }

  function open(sessionId: string): Channel {
    const channel: Channel = {
      version: 0,
      questions: new Map(),
      polls: new Map(),
      facts: JSON.stringify(factsOf(sessionId)),
      late: lateSums(polls.lateIn(sessionId)),
      watchers: new Map(),
      byDevice: new Map(),
      stale: new Set(),
      moved: new Set(),
      isStale: false,
      ahead: new Map(),
      shared: null,
      due: null,
      pushedAt: 0,
      lingering: undefined,
    }
    for (const questionId of book.ofSession(sessionId)) {
      const is = row(questionId)
      if (is) channel.questions.set(questionId, JSON.stringify(is))
    }
    for (const poll of polls.ofSession(sessionId)) channel.polls.set(poll.pollId, JSON.stringify(poll))
    return channel
  }

  /** What is one phone's alone, and what may change without anybody's word. */
  function ownOf(sessionId: string, device: Device) {
    return {
      sessionId,
      ...factsOf(sessionId),
      mine: [...book.ofDevice(device.deviceId)].flatMap((id) => {
        const mine = book.get(id)?.asked?.sessionId === sessionId ? own(id) : null
        return mine ? [mine] : []
      }),
      late: lateOf(polls.lateIn(sessionId), device.voter),
    }
  }

  function snapshot(sessionId: string, device: Device): Session {
    return {
      ...ownOf(sessionId, device),
      questions: [...book.ofSession(sessionId)].map(row).filter((one) => one !== null),
      polls: [...polls.ofSession(sessionId)],
    }
  }

  function rowText(channel: Channel, questionId: string): string | undefined {
    if (!channel.stale.has(questionId)) return channel.questions.get(questionId)
    let text = channel.ahead.get(questionId)
    if (text === undefined) {
      const is = row(questionId)
      text = is ? JSON.stringify(is) : ''
      channel.ahead.set(questionId, text)
    }
    return text
  }

  function sharedOf(channel: Channel, sessionId: string): SharedEnd {
    const questions = [...book.ofSession(sessionId)].map((id) => rowText(channel, id)).filter(Boolean)
    return sharedEnd(`"questions":[${questions}],"polls":${JSON.stringify(polls.ofSession(sessionId))}`)
  }

  /**
   * Who asks now may be told what the others have not been told yet. It is told to all with the next push, and so is what it
   * has become by then, though that be what the others were told before.
   */
  function noteAhead(channel: Channel, sessionId: string): void {
    for (const questionId of channel.stale) channel.questions.set(questionId, '')
    if (!channel.isStale) return
    channel.facts = ''
    for (const { pollId } of polls.ofSession(sessionId)) channel.polls.set(pollId, '')
  }

  return {
    snapshot,
    /** Something of these sessions has changed that is no question. Null: of any. */
    touch(sessionId: string | null): void {
      for (const [id, channel] of channels) {
        if (sessionId !== null && id !== sessionId) continue
        channel.isStale = true
        channel.shared = null
        schedule(channel, id, restMs)
      }
    },
    /** A poll's counts alone. */
    touchCounts(sessionId: string): void {
      const channel = channels.get(sessionId)
      if (!channel) return
      channel.isStale = true
      channel.shared = null
      schedule(channel, sessionId, votesRestMs)
    },

    watch(sessionId: string, socket: Socket, device: Device) {
      const channel = channels.get(sessionId) ?? open(sessionId)
      channels.set(sessionId, channel)
      clearTimeout(channel.lingering)
      const { version } = channel
      const own = ownOf(sessionId, device)
      channel.shared ??= sharedOf(channel, sessionId)
      noteAhead(channel, sessionId)
      channel.watchers.set(socket, { voter: device.voter, late: JSON.stringify(own.late) })
      const sockets = channel.byDevice.get(device.deviceId) ?? new Set()
      channel.byDevice.set(device.deviceId, sockets.add(socket))
      return {
        version,
        own,
        shared: channel.shared,
        leave() {
          channel.watchers.delete(socket)
          sockets.delete(socket)
          if (sockets.size === 0) channel.byDevice.delete(device.deviceId)
          if (channel.watchers.size > 0) return
          clearTimeout(channel.lingering)
          channel.lingering = setTimeout(() => {
            clearTimeout(channel.due?.timer)
            channels.delete(sessionId)
          }, lingerMs)
          channel.lingering.unref()
        },
      }
    },
    close(): void {
      for (const { due, lingering } of channels.values())
        for (const timer of [due?.timer, lingering]) clearTimeout(timer)
    },
  }
}

const nothingGone = { questions: [], polls: [] }
const message = (sessionId: string, version: number, upserts: object, removals: object) => ({
  view: 'audience.session',
  params: { sessionId },
  version,
  upserts,
  removals,
})

const lateSums = (late: readonly LatePoll[]): string =>
  JSON.stringify(late.map(({ pollId, voters }) => [pollId, voters]))

/** What has changed of one row since `told`, which follows: it is an upsert, a removal, or nothing. */
function noteChange<Row>(
  told: Map<string, string>,
  id: string,
  row: Row | null,
  upserts: Row[],
  removals: string[],
): void {
  if (row === null) {
    if (told.delete(id)) removals.push(id)
    return
  }
  const text = JSON.stringify(row)
  if (told.get(id) === text) return
  told.set(id, text)
  upserts.push(row)
}
