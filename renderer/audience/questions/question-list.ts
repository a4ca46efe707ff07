import type { Copy } from '../i18n/copy.ts'
import { h, keyedRows, setHidden, setText } from '../page/dom.ts'
import { isCurrent, type PageState } from '../page/state.ts'
import { afterArrivals, countWaiting, ranked } from './calm-order.ts'
import { createQuestionRow, type ShownQuestion } from './question-row.ts'

/** The questions of the room. Nothing moves until the reader asks: new ones and a new order wait behind a counter. */
export function createQuestionList(
  copy: Copy,
  actions: { readonly upvote: (questionId: string) => void; readonly say: (text: string) => void },
) {
  const { texts, fill, time, count } = copy
  const more = h('button', { type: 'button', class: 'more', onclick: () => refresh(true) })
  const aside = h('span', { class: 'part__aside soft' })
  const says = h('p', { class: 'empty' })
  const list = h('ul', { class: 'stack' })
  const heading = h('h2', { class: 'part', tabindex: '-1' }, texts.list.title)
  const element = h(
    'section',
    { class: 'room', 'aria-label': texts.list.title },
    h('div', { class: 'part__row' }, heading, h('div', { class: 'part__side' }, aside, more)),
    says,
    list,
  )

  let order: readonly string[] = []
  let state: PageState | undefined
  /** The last seen texts: a removed row keeps its text until the list is refreshed. */
  const known = new Map<string, ShownQuestion>()
  const showRows = keyedRows<ShownQuestion>(
    list,
    ({ question }) => question.questionId,
    ({ question: { questionId } }) => createQuestionRow(copy, () => actions.upvote(questionId)),
  )

  const draw = () => {
    if (!state) return
    const questions = state.view?.questions ?? []
    order = afterArrivals(order, questions)
    const gone = new Set(order)
    for (const question of questions) {
      gone.delete(question.questionId)
      const kept = state.kept.find(
        ({ errand }) => errand.kind === 'upvote' && errand.questionId === question.questionId,
      )
      known.set(question.questionId, {
        question,
        kept,
        isGone: false,
        isLinked: isCurrent(state),
        isSupported: state.receipts.isSupported(question.questionId),
      })
    }
    for (const id of gone) {
      const last = known.get(id)
      if (last) known.set(id, { ...last, kept: undefined, isGone: true })
    }
    showRows(order.flatMap((id) => known.get(id) ?? []))

    const waiting = countWaiting(order, questions)
    setText(more, count(texts.list.newer_one, texts.list.newer_other, waiting))
    more.classList.toggle('out', waiting === 0)
    aside.classList.toggle('out', waiting > 0)
    const isOld = !isCurrent(state) && state.seenAt !== null
    setText(aside, isOld ? fill(texts.list.seenAt, { time: time(state.seenAt ?? 0) }) : texts.list.sorted)
    setText(says, state.view === null ? texts.list.unseen : texts.list.empty)
    setHidden(says, order.length > 0)
  }
  const refresh = (isAsked: boolean) => {
    order = ranked(state?.view?.questions ?? [])
    known.clear()
    draw()
    if (!isAsked) return
    heading.focus()
    actions.say(texts.list.refreshed)
  }
  return {
    element,
    /** The reader has returned to the top of the page. */
    refresh: () => refresh(false),
    show: (next: PageState) => {
      // Another session has another list.
      if (state?.session?.sessionId !== next.session?.sessionId) {
        order = []
        known.clear()
      }
      state = next
      draw()
    },
  }
}
