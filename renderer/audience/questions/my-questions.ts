import type { Copy } from '../i18n/copy.ts'
import type { OwnStorage } from '../link/own-storage.ts'
import { h, type IconName, icon, keyedRows, setHidden, setText, setTyped } from '../page/dom.ts'
import { isCurrent, isUnread, type PageState } from '../page/state.ts'
import type { Mine } from '../session-view.ts'
import { createReferentCare } from './referent-care.ts'
import type { ShownMine } from './shown-mine.ts'

const looks: Readonly<Record<string, readonly [name: string, shape: IconName]>> = {
  incoming: ['ok', 'ok'],
  approved: ['ok', 'ok'],
  next: ['accent', 'next'],
  'on-air': ['air', 'air'],
  answered: ['ok', 'ok'],
  'follow-up': ['accent', 'wait'],
  referent: ['accent', 'care'],
}

/** The words for a question's state. A state that this page does not know reads as received. */
export const wordsOf = (
  { state, referent }: Mine,
  { mine }: Copy['texts'],
  isUnread = false,
): { title: string; text: string } => {
  if (referent !== null && referent.seenAt !== null) return { title: mine.seen, text: mine.seenText }
  if (isUnread && state === 'incoming') return { title: mine.noted, text: mine.notedText }
  const known = (state in looks ? state : 'incoming') as 'incoming'
  return { title: mine[known], text: mine[`${known}Text`] }
}

/** The state of the person's own questions, the newest first. */
export function createMyQuestions(
  copy: Copy,
  actions: { readonly storage: OwnStorage; readonly reply: (questionId: string, text: string) => void },
) {
  const list = h('ul', { class: 'cards stack' })
  const { title } = copy.texts.mine
  const element = h('section', { 'aria-label': title }, h('h2', { class: 'part' }, title), list)
  const showRows = keyedRows<ShownMine>(
    list,
    ({ mine }) => mine.questionId,
    ({ mine }) => createCard(copy, mine, actions),
  )
  return {
    element,
    /** All of them, or only those with the referent. */
    show: (state: PageState, which: 'all' | 'with-referent') => {
      const shown = (state.view?.mine ?? []).filter(({ referent }) => which === 'all' || referent !== null)
      const mine = shown.toSorted((one, other) => (one.at < other.at ? 1 : -1))
      setHidden(element, mine.length === 0)
      showRows(
        mine.map((one) => ({
          mine: one,
          replies: state.kept.filter(({ errand }) => errand.kind === 'reply' && errand.questionId === one.questionId),
          isLinked: isCurrent(state),
          isUnread: isUnread(state.venueAwaySince, Date.parse(one.at)),
        })),
      )
    },
  }
}

function createCard(copy: Copy, mine: Mine, actions: Parameters<typeof createMyQuestions>[1]) {
  const { texts, fill, time } = copy
  const words = h('span')
  const more = h('p', { class: 'soft' })
  const status = h('p')
  const text = h('p', { class: 'card__text' })
  const answer = h('p', { class: 'uq__answer' })
  const care = createReferentCare(copy, mine.questionId, actions)
  const element = h('li', { class: 'card' }, status, more, text, answer, care.element)
  let shown = ''
  return {
    element,
    show: (row: ShownMine) => {
      const { mine: now } = row
      const { title, text: then } = wordsOf(now, texts, row.isUnread)
      setText(words, title)
      setText(more, now.state === 'incoming' ? `${fill(texts.mine.at, { time: time(now.at) })}, ${then}` : then)
      // The cloud cannot open the words, so the phone does not read again what it sent.
      setTyped(text, now.text === '' && now.referent !== null ? texts.mine.wordsSealed : now.text)
      const written = now.answer ?? ''
      setTyped(answer, written && fill(texts.list.answer, { answer: written }))
      setHidden(answer, written === '')
      care.show(row)
      if (shown === now.state) return
      shown = now.state
      const [name, shape] = looks[now.state] ?? ['ok', 'ok']
      element.dataset.is = name
      status.className = `st st--${name}`
      status.replaceChildren(icon(shape), words)
    },
  }
}
