import { longestQuestion } from '../../../shared/domain/questions/question-states.ts'
import type { Copy } from '../i18n/copy.ts'
import type { OwnStorage } from '../link/own-storage.ts'
import { h, icon, setHidden, setText } from '../page/dom.ts'
import { lengthOf, wellRead } from './question-length.ts'

/** ms. Two presses within this time count as one. */
const twiceMs = 1_000
const draftKey = 'regie.public.draft'

/**
 * The input for a question. Each letter is stored, also across a reload. `send`: false if the question was not accepted
 * and stays in the box.
 */
export function createAskBox(
  { texts, fill }: Copy,
  { storage, send }: { readonly storage: OwnStorage; readonly send: (text: string) => boolean },
) {
  const area = h('textarea', {
    id: 'question',
    class: 'field',
    rows: 2,
    'aria-describedby': 'advice signs ask-error',
    oninput: () => changed(),
    enterkeyhint: 'enter',
  })
  area.value = storage.getItem(draftKey) ?? ''
  const signs = h('p', { id: 'signs', class: 'hint' })
  const error = h('p', { id: 'ask-error', class: 'error', role: 'alert' })
  const button = h('button', { class: 'btn btn--primary ask__send' }, icon('send'), texts.ask.send)
  const pausedText = h('p', { class: 'hint' }, texts.ask.pausedText)
  const paused = h(
    'div',
    { class: 'ask__paused' },
    h('p', { class: 'st st--warn' }, icon('lock'), h('span', {}, texts.ask.paused)),
    pausedText,
  )
  let isPaused = false
  let sentAt = Number.NEGATIVE_INFINITY

  const changed = () => {
    try {
      storage.setItem(draftKey, area.value)
    } catch {
      // The browser stores nothing: the draft lives as long as the page.
    }
    const length = lengthOf(area.value)
    if (length === 0) setText(signs, texts.ask.limit)
    else setText(signs, fill(length > wellRead ? texts.ask.long : texts.ask.count, { count: length }))
    if (length <= longestQuestion) say('')
    else say(fill(texts.ask.tooLong, { count: length }))
  }
  const say = (text: string) => {
    setText(error, text)
    area.setAttribute('aria-invalid', String(text !== ''))
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const text = area.value.trim()
    if (isPaused || (text === '' && performance.now() - sentAt < twiceMs)) return
    if (text === '') say(texts.ask.empty)
    else if (lengthOf(text) <= longestQuestion) {
      if (send(text)) {
        sentAt = performance.now()
        area.value = ''
        changed()
        return
      }
      say(texts.ask.notYet)
    }
    area.focus()
  }
  const element = h(
    'form',
    { class: 'box ask stack', onsubmit: submit, novalidate: true },
    h('h2', {}, h('label', { for: 'question' }, texts.ask.title)),
    h('p', { id: 'advice', class: 'soft' }, texts.ask.advice),
    area,
    error,
    paused,
    h('div', { class: 'ask__row' }, signs, button),
  )
  changed()
  return {
    element,
    /** Nothing that is in the box is lost. */
    takeBack: (text: string) => {
      area.value = area.value.trim() === '' ? text : `${text}\n\n${area.value}`
      changed()
      area.focus()
    },
    focus: () => area.focus(),
    show: (isClosed: boolean) => {
      isPaused = isClosed
      setHidden(paused, !isClosed)
      setHidden(button, isClosed)
    },
  }
}
