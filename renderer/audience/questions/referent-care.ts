import { longestQuestion } from '../../../shared/domain/questions/question-states.ts'
import type { Copy } from '../i18n/copy.ts'
import type { OwnStorage } from '../link/own-storage.ts'
import type { Kept } from '../outbox/errand.ts'
import { h, setHidden, setText } from '../page/dom.ts'
import { lengthOf } from './question-length.ts'
import type { ShownMine } from './shown-mine.ts'

const draftKey = 'regie.public.reply.'

/**
 * Only for the author of a text that may tell of a danger: where to find the referent, the helpline, and a reply form.
 * Hidden until the referent has seen it, except the helpline, which is shown at once.
 */
export function createReferentCare(
  { texts: { mine: texts, ask }, fill, time }: Copy,
  questionId: string,
  { storage, reply }: { readonly storage: OwnStorage; readonly reply: (questionId: string, text: string) => void },
) {
  const where = h('p', { class: 'care__where' })
  const said = h('ul', { class: 'care__said' })
  const area = h('textarea', {
    id: `reply-${questionId}`,
    class: 'field',
    rows: 2,
    'aria-describedby': `reply-hint-${questionId}`,
    oninput: () => keepDraft(),
  })
  area.value = storage.getItem(draftKey + questionId) ?? ''
  const error = h('p', { class: 'error', role: 'alert' })
  const keepDraft = () => {
    if (area.value === '') storage.removeItem(draftKey + questionId)
    else storage.setItem(draftKey + questionId, area.value)
    const length = lengthOf(area.value)
    setText(error, length > longestQuestion ? fill(ask.tooLong, { count: length }) : '')
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const text = area.value.trim()
    if (text === '' || lengthOf(text) > longestQuestion) return area.focus()
    area.value = ''
    keepDraft()
    reply(questionId, text)
  }
  const send = h('button', { class: 'btn' }, texts.replySend)
  const form = h(
    'form',
    { class: 'care__form stack', novalidate: true, onsubmit: submit },
    h('label', { for: area.id, class: 'care__label' }, texts.reply),
    h('p', { id: `reply-hint-${questionId}`, class: 'hint' }, texts.replyHint),
    area,
    error,
    send,
  )
  const element = h(
    'div',
    { class: 'care stack' },
    where,
    h('p', {}, texts.helpline),
    h('a', { href: 'tel:119', class: 'btn' }, texts.call),
    said,
    form,
  )
  let shown = ''
  return {
    element,
    show: ({ mine: { state, referent, text: question }, replies, isLinked }: ShownMine) => {
      if (question !== '') send.setAttribute('aria-label', `${texts.replySend} : ${question}`)
      setHidden(element, state !== 'referent')
      const isSeen = referent !== null && referent.seenAt !== null
      setHidden(where, !isSeen)
      setText(where, referent?.where ? fill(texts.where, { place: referent.where }) : texts.whereUnknown)
      setHidden(form, !isSeen)
      const lines = [
        ...(referent?.replies ?? []).map(({ text, at }) => [
          text || texts.wordsSealed,
          fill(texts.at, { time: time(at) }),
        ]),
        ...replies.map((kept) => [textOf(kept), wayOf(kept, isLinked)]),
      ]
      if (JSON.stringify(lines) === shown) return
      shown = JSON.stringify(lines)
      setHidden(said, lines.length === 0)
      said.replaceChildren(...lines.map(([text, way]) => h('li', {}, h('p', {}, text), h('p', { class: 'hint' }, way))))
    },
  }

  function wayOf({ state }: Kept, isLinked: boolean): string {
    if (state === 'refused') return texts.replyRefused
    return isLinked && state !== 'slow' ? texts.replySending : texts.replyKept
  }
}

const textOf = ({ errand }: Kept): string => ('text' in errand ? errand.text : '')
