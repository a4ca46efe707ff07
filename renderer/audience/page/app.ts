import { newCommandId } from '../../app/command-id.ts'
import type { Feed, FeedState } from '../feed.ts'
import { chooseLanguage, createCopy, rememberLanguage } from '../i18n/copy.ts'
import { createOwnStorage } from '../link/own-storage.ts'
import type { Errand, Kept } from '../outbox/errand.ts'
import { inTurn } from '../outbox/in-turn.ts'
import { createOutbox, type Reply } from '../outbox/outbox.ts'
import { createReceipts } from '../outbox/receipts.ts'
import { createShelf } from '../outbox/shelf.ts'
import { isPollEnding } from '../polls/poll-list.ts'
import { addressOf } from '../programme.ts'
import { wordsOf } from '../questions/my-questions.ts'
import { createAnnouncer } from './announcer.ts'
import { listenToBrowser } from './browser.ts'
import { createPage, tellSendingMs } from './page.ts'
import { refusalWords } from './refusal-words.ts'
import { isCurrent, type PageState } from './state.ts'
import { tabOf } from './tab-bar.ts'

type WithoutSession<One> = One extends Errand ? Omit<One, 'sessionId'> : never

/** Redraw interval of a page that counts seconds. */
const tickMs = 1000

/** The page over its feed: what a person sees, sends and is told. */
export function startApp(feed: Feed, { root, says }: { readonly root: HTMLElement; readonly says: HTMLElement }): void {
  const { link, now } = feed
  const say = createAnnouncer(says)
  const storage = localStorage
  const own = createOwnStorage(storage, feed.person)
  const shelf = createShelf(own)
  const receipts = createReceipts(own)
  const zone = () => feed.state().zone
  let copy = createCopy(chooseLanguage(storage), zone)
  let page = build()

  const outbox = createOutbox({
    shelf,
    newId: newCommandId,
    now,
    inTurn,
    random: Math.random,
    isLinked: () => isCurrent(feed.state()),
    isAlive: link.isAlive,
    send: (command) => link.ask('command', command) as Promise<Reply | undefined>,
    onStranger: link.renew,
    onChange: draw,
    onDone: noteDone,
    onRefused: (kept) => say(refusalWords(kept, copy.texts)),
  })

  function build() {
    document.documentElement.lang = copy.language
    const built = createPage(copy, {
      storage: own,
      isEncrypted: location.protocol === 'https:',
      say,
      enter: link.enter,
      open,
      changeLanguage,
      leave,
      ask: (text) => give({ kind: 'ask', text }),
      reply: (questionId, text) => give({ kind: 'reply', questionId, text }),
      upvote: (questionId) => give({ kind: 'upvote', questionId }),
      vote: (pollId, answer) => give({ kind: 'vote', pollId, answer }),
      withdraw: (id) => {
        const errand = outbox.withdraw(id)?.errand
        return errand?.kind === 'ask' ? errand.text : undefined
      },
    })
    root.replaceChildren(...built.elements)
    return built
  }

  const sessionId = () => feed.state().session?.sessionId ?? feed.wanted().sessionId

  function pageState(): PageState {
    const state = feed.state()
    const answered: PageState['receipts'] = {
      isSupported: receipts.isSupported,
      of: (pollId) => {
        const receipt = receipts.of(pollId)
        return receipt && state.view?.late?.includes(pollId) ? { ...receipt, late: true } : receipt
      },
    }
    return {
      ...state,
      sessionId: sessionId(),
      kept: shelf.all(),
      receipts: answered,
      person: feed.person(),
      now: now(),
    }
  }

  let ticking: ReturnType<typeof setTimeout> | undefined
  function draw(): void {
    clearTimeout(ticking)
    if (isPollEnding(feed.state())) ticking = setTimeout(draw, tickMs)
    const { sessions, session } = feed.state()
    const wanted = feed.wanted()
    const { unknown, emptyRoom } = copy.texts.session
    const isMissing = sessions !== null && session === undefined
    page.show(
      pageState(),
      !isMissing ? '' : wanted.sessionId !== null ? unknown : wanted.roomId !== null ? emptyRoom : '',
    )
    document.title = session?.title ?? copy.texts.page.title
  }

  /** False: the session is not known yet, and nothing was accepted. */
  function give(given: WithoutSession<Errand>): boolean {
    const inSession = sessionId()
    if (inSession === null) return false
    if (given.kind === 'upvote' && takeBackSupport(given.questionId)) return true
    outbox.give({ ...given, sessionId: inSession })
    setTimeout(draw, tellSendingMs)
    if (isCurrent(feed.state())) return true
    const { kept, polls } = copy.texts
    say({ ask: kept.saved, reply: kept.saved, upvote: kept.supportKept, vote: polls.keptAnswer }[given.kind])
    link.tryNow()
    return true
  }

  /** Pressed again before it was sent, a support is withdrawn. Afterwards it stands. True: nothing is to be sent. */
  function takeBackSupport(questionId: string): boolean {
    if (receipts.isSupported(questionId)) return true
    const one = shelf.all().find(({ errand }) => errand.kind === 'upvote' && errand.questionId === questionId)
    return (
      one !== undefined && one.state !== 'refused' && (one.state === 'sent' || outbox.withdraw(one.id) !== undefined)
    )
  }

  function noteDone({ errand }: Kept, outcome: unknown): void {
    if (errand.kind === 'reply') say(copy.texts.mine.replied)
    if (errand.kind === 'upvote') {
      receipts.noteSupport(errand.questionId)
      say(copy.texts.list.took)
    }
    if (errand.kind !== 'vote') return
    const late = (outcome as { late?: boolean } | null)?.late === true
    receipts.note(errand.pollId, { answer: errand.answer, at: now(), late })
    say(late ? copy.texts.polls.late : copy.texts.polls.receivedPlain)
  }

  /** Announced, because it may happen while the person reads another part of the page. */
  function tell(is: FeedState, was: FeedState): void {
    const { texts, fill, time } = copy
    if (is.link.kind === 'away' && was.link.kind !== 'away') say(fill(texts.link.away, { time: time(is.link.since) }))
    const isHallCut = is.venueAwaySince !== null && was.venueAwaySince === null
    if (isHallCut && is.venueAwaySince !== null)
      say(`${fill(texts.link.venueAway, { time: time(is.venueAwaySince) })}, ${texts.link.venueAwayMore}`)
    if (is.session && was.session && is.session.sessionId !== was.session.sessionId)
      say(fill(texts.session.changed, { title: is.session.title }))
    if (was.view === null || is.view === null) return
    const known = was.view.late ?? []
    if (is.view.late?.some((pollId) => !known.includes(pollId))) say(texts.polls.late)
    if (was.view.mine === is.view.mine) return
    const before = new Map(was.view.mine.map((one) => [one.questionId, wordsOf(one, texts).title]))
    for (const one of is.view.mine) {
      const { title } = wordsOf(one, texts)
      if (before.get(one.questionId) !== title) say(fill(texts.mine.said, { state: title }))
    }
  }

  function open(sessionId: string): void {
    history.pushState(null, '', `${addressOf(sessionId)}#questions`)
    turn()
  }
  function turn(): void {
    feed.go()
    page.turnTo(tabOf(location.hash))
  }
  function leave(): void {
    feed.leave()
    location.reload()
  }
  function changeLanguage(): void {
    copy = createCopy(copy.language === 'fr' ? 'en' : 'fr', zone)
    rememberLanguage(storage, copy.language)
    const isWatched = page.watch.is() === 'playing'
    page = build()
    draw()
    if (isWatched) page.watch.play()
    root.querySelector<HTMLElement>('.lk__lang')?.focus()
  }

  shelf.onChange(() => {
    draw()
    outbox.flush()
  })
  listenToBrowser(feed, { turn, toTop: () => page.list.refresh() })
  feed.listen({
    onLinked: outbox.flush,
    onChange: (is, was) => {
      tell(is, was)
      draw()
    },
  })
  draw()
  outbox.flush()
}
