import type { audienceCommands, audienceViews } from '../../../shared/contract/audience.ts'
import { type Problem, problemOf } from '../../../shared/contract/problem.ts'
import { type AudienceSettingsState, audienceSettingsId } from '../../../shared/domain/questions/audience-settings.ts'
import { heldKey, heldWordLimits } from '../../../shared/domain/questions/held-words.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import type { Dispatcher } from '../commands/dispatcher.ts'
import { type HandlersOf, storing } from '../commands/handler.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { isErased } from '../event-log/purge.ts'
import type { SessionClock } from '../programme/session-clock.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import type { TextReader } from '../questions/texts/text-reader.ts'
import { isHubsOrigin, otherHubsOf } from '../replication/other-hubs.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'
import type { ViewSources } from '../views/view.ts'
import { createVoterAliases } from './aliases.ts'
import { createBadgeTries } from './badge-tries.ts'
import { createDeviceTokens, deviceIdIn } from './device-tokens.ts'
import { createNewDevices } from './new-devices.ts'
import { createPublicProgramme } from './public-programme.ts'
import type { PublicPages, PublicServer } from './public-server.ts'
import { createSessionFeed, type PollPort } from './session-feed.ts'
import type { VoterBadge, VoterBadges } from './voter-badges.ts'
import { watchingOf } from './watching.ts'

/** All of the public: their phones, what they read, and the port they come to. */
export function createAudience(deps: {
  log: EventLog
  catalog: Catalog
  book: QuestionBook
  reader: Pick<TextReader, 'warm'>
  polls: PollPort
  safeguarding: Safeguarding
  dispatch: Dispatcher
  clock: SessionClock
  /** Of people elsewhere, at the cloud. Absent: of the hall. */
  remote?: {
    /** See `createDeviceTokens`. */
    readonly generationOf: (voter: string) => number | null
    readonly voiceOf: (voter: string) => string
  }
  /** Of the hall, where people show them. */
  badges?: Pick<VoterBadges, 'read' | 'personOf'>
  pagesFolder: string
  onState: () => void
  /** The public's port was opened, or closed. */
  onUrl: () => void
  onError: (error: unknown) => void
}) {
  const { log, catalog, book, polls, onState, onUrl, onError } = deps
  const isRemote = deps.remote !== undefined
  const tokens = createDeviceTokens(log, { ...deps.remote, badges: deps.badges })
  const aliases = createVoterAliases(log)
  const feed = createSessionFeed({
    catalog,
    book,
    polls,
    safeguarding: deps.safeguarding,
    now: () => performance.now(),
    onError,
    watching: (sessionId) => (isRemote ? watchingOf(catalog, polls.withReplay, sessionId, log.now()) : null),
  })
  const programme = createPublicProgramme(catalog, deps.clock, isRemote, onError)
  const monotonic = () => performance.now()
  const newDevices = createNewDevices(monotonic)
  const badgeTries = createBadgeTries(monotonic)
  let server: PublicServer | null = null

  /** Where phones find this station, and where else the hub may be. */
  const hubsForPhones = (): readonly string[] => [
    ...(server === null ? [] : [server.url]),
    ...otherHubsOf(catalog, log.identity.stationId, 'publicUrl'),
  ]

  const needsBadge = (): boolean => catalog.get('audience-settings', audienceSettingsId).access === 'badge'

  /** A code is judged before a budget is taken: who tries codes uses up no honest phone's. */
  function admit(badgeCode: string | undefined, address: string): Admitted {
    if (badgeCode === undefined) return needsBadge() ? { problem: badgeNeeded } : give(null, address)
    if (!badgeTries.mayLook(address)) return { problem: tooManyCodes }
    const badge = deps.badges?.read(badgeCode)
    if (badge === undefined) return { problem: badgeTries.wasWrong(address) ? unknownBadge : tooManyCodes }
    badgeTries.wasRight(address)
    return give(badge, address)
  }

  function give(badge: Parameters<typeof tokens.make>[1], address: string): Admitted {
    if (!newDevices.take(address)) return { problem: tooManyPhones }
    const token = tokens.make('room', badge)
    newDevices.given(deviceIdIn(log.crypto, token), address)
    return { token }
  }

  async function close(): Promise<void> {
    const closing = server
    server = null
    await closing?.close()
    onUrl()
  }

  const handlers: HandlersOf<Exclude<keyof typeof audienceCommands, 'audience.purge'>> = {
    'audience.configure': storing((input, { writing }) => {
      const now = writing.state('audience-settings', audienceSettingsId)
      const { access = now.access, referentPlace = now.referentPlace } = input
      if (access !== now.access || referentPlace !== now.referentPlace)
        writing.append('audience-settings', audienceSettingsId, { type: 'AudienceConfigured', access, referentPlace })
      return accept({})
    }),

    'audience.holdWords': storing(({ add, remove }, { writing }) => {
      const { heldWords } = writing.state('audience-settings', audienceSettingsId)
      const known = new Set(heldWords.map(heldKey))
      const gone = new Set(remove.map(heldKey))
      const removed = heldWords.filter((word) => gone.has(heldKey(word)))
      // A word of signs alone would hold nothing, and a word that is there already is there.
      const added = add.filter((word) => heldKey(word) !== '' && (gone.has(heldKey(word)) || !known.has(heldKey(word))))
      if (heldWords.length - removed.length + added.length > heldWordLimits.most) return refuse('too-many-words')
      if (added.length + removed.length > 0)
        writing.append('audience-settings', audienceSettingsId, {
          type: 'HeldWordsChanged',
          person: { added, removed },
        })
      return accept({})
    }),
  }

  const views: ViewSources<keyof typeof audienceViews> = {
    // Phones follow it by the feed; this is for whoever asks once.
    'audience.session': {
      topics: [],
      perSession: true,
      value: ({ sessionId }, { device }) => feed.snapshot(sessionId, device ?? nobodysDevice),
    },
    audience: {
      topics: ['audience-settings', 'phones', 'link-state'],
      value: () => ({
        ...accessOf(catalog.get('audience-settings', audienceSettingsId)),
        url: server?.url ?? null,
        phones: server?.count() ?? 0,
      }),
    },
    heldWords: {
      topics: ['audience-settings'],
      value: () => ({ words: [...catalog.get('audience-settings', audienceSettingsId).heldWords] }),
    },
  }

  const forPhones = () => ({
    tokens,
    aliases,
    dispatch: deps.dispatch,
    feed,
    programme,
    now: log.now,
    onCount: onState,
    onUsed: newDevices.used,
    onError,
  })

  return {
    handlers,
    views,
    feed,
    /** What answers phones, for a server that is not the hub's: the cloud's. */
    forPhones,
    tokens,
    newDevices,
    apply({ kind, id, before, after }: Change): void {
      if (kind === 'poll' || kind === 'rehearsal-poll') feed.touch(after.settings?.sessionId ?? null)
      // The counts of a hidden one are public while it is on the stage with them.
      if (kind === 'stage' && before.polls !== after.polls) feed.touch(null)
      if (kind === 'poll-vote' || kind === 'rehearsal-poll-vote') {
        const poll = kind === 'poll-vote' ? 'poll' : 'rehearsal-poll'
        const { settings } = catalog.get(poll, id.slice(0, id.lastIndexOf('/')))
        if (settings) feed.touchCounts(settings.sessionId)
      }
      if (kind === 'audience-settings' && needsBadge()) server?.dropUnknown()
      if (kind === 'audience-key' && isErased(after)) server?.dropAll()
      if (kind === 'audience-session') feed.touch(id)
      if (kind === 'session-remote' || kind === 'replay') feed.touch(id)
      if (kind === 'session' || kind === 'room' || kind === 'event') feed.touch(null)
      if (inProgramme.has(kind)) programme.touch()
    },
    /** Opens the public's port: to the network on a hub, else to this machine. */
    async open(host: '0.0.0.0' | '127.0.0.1'): Promise<void> {
      const [{ startPublicServer }, { createPhoneSockets }, { createPublicPages }] = await Promise.all([
        import('./public-server.ts'),
        import('./phone-sockets.ts'),
        import('./public-pages.ts'),
      ])
      // Opened to this machine before, now to the network.
      await close()
      const pages: PublicPages = createPublicPages(deps.pagesFolder)
      server = await startPublicServer({
        log,
        host,
        pages,
        admit,
        isHubs: (origin) => isHubsOrigin(catalog, origin, 'publicUrl'),
        sockets: (http, isOurs) =>
          createPhoneSockets(http, { ...forPhones(), isOurs, hubs: hubsForPhones, needsBadge }),
      })
      onState()
      onUrl()
      // The first who asks does not wait for the lists of words.
      deps.reader.warm()
    },
    url: (): string | null => server?.url ?? null,
    /** `isTouched`: of a badge that may give another voice by now, or none. */
    dropEnded(isTouched: (badge: VoterBadge) => boolean): void {
      try {
        server?.dropEnded(isTouched)
      } catch (error) {
        onError(error)
      }
    },
    close,
    end(): void {
      feed.close()
      programme.close()
    },
  }
}

/** What everybody of the staff is told; words that are held may name people, and are for those who review. */
const accessOf = ({ access, referentPlace }: AudienceSettingsState) => ({ access, referentPlace })

const inProgramme: ReadonlySet<string> = new Set(['session', 'room', 'event', 'cue', 'session-remote', 'replay'])

const nobodysDevice = { deviceId: '', voter: '', place: 'room' } as const
type Admitted = { readonly token: string } | { readonly problem: Problem }
const badgeNeeded = problemOf('badge-code-needed', 403)
const tooManyCodes = problemOf('too-many-codes', 429, {
  detail:
    'Trop de codes faux viennent de ce réseau : réessayez dans une minute. / Too many wrong codes come from this network: try again in a minute.',
})
const tooManyPhones = problemOf('too-many-phones', 429, {
  detail:
    'Beaucoup de téléphones arrivent ensemble : réessayez dans un instant. / Many phones are coming in at once: try again in a moment.',
})
const unknownBadge = problemOf('unknown-badge', 403, {
  detail: 'Ce code n’est celui d’aucun badge en cours. / This is no present badge’s code.',
})
export type Audience = ReturnType<typeof createAudience>
