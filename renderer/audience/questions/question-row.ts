import type { Copy } from '../i18n/copy.ts'
import type { Kept } from '../outbox/errand.ts'
import { h, type IconName, icon, type Row, setHidden, setText, setTyped } from '../page/dom.ts'
import type { Question } from '../session-view.ts'

export interface ShownQuestion {
  readonly question: Question
  readonly isSupported: boolean
  /** The person's own support that was not counted yet. */
  readonly kept: Kept | undefined
  readonly isGone: boolean
  readonly isLinked: boolean
}

const stateLooks: Readonly<Record<string, readonly [name: string, shape: IconName]>> = {
  'on-air': ['air', 'air'],
  next: ['accent', 'next'],
  answered: ['ok', 'ok'],
}

/** A question with its support. The status line below it always exists, so that no change of state moves a row. */
export function createQuestionRow(copy: Copy, upvote: () => void): Row<ShownQuestion> {
  const { texts, fill, number, count } = copy
  const text = h('p', { class: 'uq__text' })
  const words = h('span')
  const meta = h('p', { class: 'uq__meta' }, words)
  const votes = h('span', { 'aria-hidden': 'true' })
  const heard = h('span', { class: 'vh' })
  const button = h('button', { type: 'button', class: 'up', onclick: upvote }, icon('vote'), votes, heard)
  const answer = h('p', { class: 'uq__answer' })
  const element = h('li', { class: 'uq' }, h('div', {}, text, meta, answer), button)
  let shown = ''
  return {
    element,
    show: (row) => {
      const { question, kept, isGone, isSupported: isOn } = row
      setTyped(text, question.text)
      const written = question.answer ?? ''
      setTyped(answer, written && fill(texts.list.answer, { answer: written }))
      setHidden(answer, written === '')
      setText(votes, number(question.votes + (kept && !isOn && kept.state !== 'refused' ? 1 : 0)))
      setText(
        heard,
        [
          fill(texts.list.support, { text: question.text }),
          count(texts.list.votes_one, texts.list.votes_other, question.votes),
          ...(isOn ? [texts.list.supported] : []),
        ].join(', '),
      )
      button.setAttribute('aria-pressed', String(isOn || kept !== undefined))
      button.disabled = isGone || question.state === 'answered'
      button.className = `up${isOn ? ' up--on' : kept ? (row.isLinked && kept.state !== 'slow' ? ' up--on' : ' up--kept') : ''}`
      const look = isGone ? undefined : stateLooks[question.state]
      setText(words, wordsOf(row, texts))
      const shape = look?.join() ?? ''
      element.classList.toggle('uq--gone', isGone)
      if (shown === shape) return
      shown = shape
      meta.className = look ? `uq__meta st st--${look[0]}` : 'uq__meta'
      meta.replaceChildren(...(look ? [icon(look[1])] : []), words)
    },
  }
}

function wordsOf({ question, kept, isGone, isLinked }: ShownQuestion, { list, kept: waits }: Copy['texts']): string {
  if (isGone) return list.gone
  if (kept?.state === 'refused') return waits.supportRefused
  if (kept?.state === 'slow') return waits.supportSlow
  if (kept && !isLinked) return waits.supportKept
  if (question.state in stateLooks) return list[question.state as 'next']
  return list.origin[question.origin as keyof typeof list.origin] ?? ''
}
