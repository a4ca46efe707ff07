import type { Copy } from '../i18n/copy.ts'
import type { Joined } from '../link/device.ts'
import { type OwnStorage, unknownPerson } from '../link/own-storage.ts'
import type { Kept } from '../outbox/errand.ts'
import type { PollActions } from '../polls/poll-card.ts'
import { createPollList, isPollWaiting } from '../polls/poll-list.ts'
import { createAskBox } from '../questions/ask-box.ts'
import { createKeptQuestions } from '../questions/kept-questions.ts'
import { createMyQuestions } from '../questions/my-questions.ts'
import { createQuestionList } from '../questions/question-list.ts'
import { createWatchCard } from '../watch/watch-card.ts'
import { createCodeForm } from './code-form.ts'
import { h, icon, setHidden, setText } from './dom.ts'
import { createLeaving } from './leaving.ts'
import { createLinkLine } from './link-line.ts'
import { createProgrammeList } from './programme-list.ts'
import { createSessionHead } from './session-head.ts'
import { isCurrent, type PageState } from './state.ts'
import { createTabBar, type Tab, tabOf } from './tab-bar.ts'

/** After this time without an answer, a person is told that their question is being sent. */
export const tellSendingMs = 800

export interface PageActions extends PollActions {
  /** The page came over TLS. */
  readonly isEncrypted: boolean
  readonly storage: OwnStorage
  readonly changeLanguage: () => void
  readonly leave: () => void
  readonly enter: (code: string) => Promise<Joined>
  readonly open: (sessionId: string) => void
  readonly ask: (text: string) => boolean
  readonly upvote: (questionId: string) => void
  readonly reply: (questionId: string, text: string) => void
  /** The text of the withdrawn question. */
  readonly withdraw: (id: string) => string | undefined
}

/** The whole page in one language. `show` draws a state into the existing elements. */
export function createPage(copy: Copy, actions: PageActions) {
  const { texts } = copy
  const linkLine = createLinkLine(copy, actions.changeLanguage)
  const tabBar = createTabBar(copy)
  const head = createSessionHead(copy)
  const watch = createWatchCard(copy)
  const askBox = createAskBox(copy, { storage: actions.storage, send: actions.ask })
  const kept = createKeptQuestions(copy, {
    edit: (id) => {
      const text = actions.withdraw(id)
      if (text !== undefined) askBox.takeBack(text)
    },
    withdraw: (id) => {
      if (actions.withdraw(id) === undefined) return
      actions.say(texts.kept.withdrawn)
      askBox.focus()
    },
  })
  let state: PageState | undefined
  const mine = createMyQuestions(copy, actions)
  const list = createQuestionList(copy, actions)
  const polls = createPollList(copy, actions)
  const programme = createProgrammeList(copy, { open: actions.open, isChoice: false })
  const choice = createProgrammeList(copy, { open: actions.open, isChoice: true })
  const leaving = createLeaving(copy, actions.leave)
  const forms = {
    badge: createCodeForm(copy, 'badge', actions.enter),
    registration: createCodeForm(copy, 'registration', actions.enter),
  }
  const missing = h('p', { class: 'note' })

  // Part of a session in every tab: if there is room, it stays beside them, and a video continues.
  const stage = h('div', { class: 'bd stage' }, head.element, watch.element)
  const parts = {
    questions: h('div', { class: 'bd' }, kept.element, askBox.element, mine.element, list.element),
    polls: h('div', { class: 'bd' }, polls.element),
    programme: h('div', { class: 'bd' }, programme.element, leaving.element),
  }
  const linkEnded = h('p', { class: 'note', role: 'alert' })
  const entry = h('div', { class: 'bd' }, linkEnded, forms.badge.element, forms.registration.element)
  const choosing = h('div', { class: 'bd' }, missing, choice.element)
  const plain = h('p', { class: 'plain' }, icon('open'), h('span', {}, texts.page.plain))
  const main = h('main', { id: 'contents' }, stage, ...Object.values(parts), entry, choosing, plain)
  const skip = h('a', { href: '#contents', class: 'skip', onclick: (event) => skipTo(event) }, texts.page.skip)
  const skipTo = (event: Event) => {
    event.preventDefault()
    headings[tabOf(location.hash)].focus()
  }
  const headings = {
    questions: head.element.querySelector('h1') ?? head.element,
    polls: polls.heading,
    programme: programme.heading,
  }
  // The notice of an unencrypted page would be false here.
  plain.hidden = actions.isEncrypted

  /** Most messages have their answer before a person has read that they are being sent. */
  const isWorthACard = ({ state: is, at }: Pick<Kept, 'state' | 'at'>) =>
    is === 'refused' || is === 'slow' || state === undefined || !isCurrent(state) || state.now - at >= tellSendingMs
  const showStage = (now: PageState, tab: Tab) => {
    head.show(now, tab === 'questions')
    watch.show(now)
    main.dataset.tab = tab
    main.dataset.watch = watch.is()
  }
  const showQuestions = (now: PageState) => {
    askBox.show(typeof now.view?.pausedAt === 'string')
    kept.show(
      now.kept.filter(
        ({ errand, ...one }) => errand.kind === 'ask' && errand.sessionId === now.sessionId && isWorthACard(one),
      ),
      isCurrent(now),
    )
    if (mine.element.parentElement !== parts.questions) list.element.before(mine.element)
    mine.show(now, 'all')
    list.show(now)
  }
  /** The author of an answer that tells of a danger reads about the referent and the helpline in the polls' part. */
  const showPolls = (now: PageState) => {
    if (mine.element.parentElement !== parts.polls) parts.polls.prepend(mine.element)
    mine.show(now, 'with-referent')
    polls.show(now)
  }
  const showProgramme = (now: PageState) => {
    programme.show(now)
    leaving.show(now.person, now.kept)
  }
  /** Hidden parts are not drawn: a slow phone has little time. */
  const draw = () => {
    if (!state) return
    const tab = tabOf(location.hash)
    const { kind } = state.link
    const isAtTheDoor = kind === 'badge' || kind === 'registration' || kind === 'ended'
    const asked = kind === 'ended' ? 'registration' : kind
    const isChoosing = !isAtTheDoor && state.sessions !== null && state.session === undefined
    const isInside = !isAtTheDoor && !isChoosing
    linkLine.show(state)
    if (isChoosing) choice.show(state)
    if (isInside) showStage(state, tab)
    if (isInside) ({ questions: showQuestions, polls: showPolls, programme: showProgramme })[tab](state)
    if (!isInside) main.dataset.watch = 'none'
    setHidden(stage, !isInside)
    for (const [name, part] of Object.entries(parts)) setHidden(part, !isInside || name !== tab)
    setHidden(entry, !isAtTheDoor)
    for (const [name, { element }] of Object.entries(forms)) setHidden(element, name !== asked)
    const { ended, over } = texts.registration
    setText(linkEnded, kind !== 'ended' ? '' : state.person === unknownPerson ? ended : over)
    setHidden(linkEnded, kind !== 'ended')
    setHidden(choosing, !isChoosing)
    setHidden(tabBar.element, !isInside)
    tabBar.show(tab, isPollWaiting(state))
  }
  return {
    elements: [skip, linkLine.element, main, tabBar.element],
    list,
    watch,
    /** Another part of the page was chosen: it starts at its top, and is read from there. */
    turnTo: (tab: Tab) => {
      draw()
      list.refresh()
      scrollTo(0, 0)
      headings[tab].focus({ preventScroll: true })
    },
    show: (next: PageState, missingWords: string) => {
      state = next
      setText(missing, missingWords)
      setHidden(missing, missingWords === '')
      draw()
    },
  }
}
