import type { Copy } from '../i18n/copy.ts'
import type { Kept } from '../outbox/errand.ts'
import { h, icon, type Row, setHidden, setText, setTyped } from '../page/dom.ts'
import type { Answer } from '../session-view.ts'
import type { AnswerForm } from './answer-form.ts'
import { answerForms } from './answer-forms.ts'
import { statusOf } from './answer-status.ts'
import { drawResults } from './results.ts'
import type { ShownPoll } from './shown-poll.ts'

export interface PollActions {
  readonly vote: (pollId: string, answer: Answer) => void
  readonly say: (text: string) => void
}

const keptAnswer = (kept: Kept | undefined): Answer | undefined =>
  kept?.errand.kind === 'vote' ? kept.errand.answer : undefined

/** How much longer a poll that is closed in the room is open here, in s. */
function openWords({ texts: { polls }, fill }: Copy, { poll: { remoteUntil }, now }: ShownPoll): string {
  if (typeof remoteUntil !== 'string') return polls.open
  const seconds = Math.ceil((Date.parse(remoteUntil) - now) / 1000)
  return seconds > 0 ? fill(polls.closesIn, { seconds }) : polls.closing
}

/** One poll: its question, its options, the state of the person's answer, and the results if they are shown. */
export function createPollCard(copy: Copy, actions: PollActions): Row<ShownPoll> {
  const { texts } = copy
  const tag = h('p', { class: 'tag' })
  const title = h('h2', {})
  const fine = h('p', { class: 'poll__fine soft' }, texts.polls.fine)
  const place = h('div')
  const error = h('p', { class: 'error', role: 'alert' })
  const button = h('button', { class: 'btn poll__send' })
  const status = h('div', { class: 'done' })
  const results = h('div')
  const element = h('li', {})
  const fields = h('fieldset', {}, h('legend', {}, title), fine, place)
  const form = h('form', { class: 'poll', novalidate: true, onsubmit: (event) => submit(event) }, fields, error, button)
  element.append(tag, form, status, results)

  let now: ShownPoll | undefined
  let answers: AnswerForm | undefined
  let made = ''
  let counted = ''
  let said = ''
  let isEndTold = false

  const submit = (event: Event) => {
    event.preventDefault()
    if (!now || !answers) return
    const answer = answers.read()
    setText(error, answer === undefined ? texts.polls.none : answers.fault())
    if (answer !== undefined && answers.fault() === '') actions.vote(now.poll.pollId, answer)
  }
  const changed = () => {
    setText(error, '')
    showButton()
  }
  const showButton = () => {
    if (!now || !answers) return
    const before = keptAnswer(now.kept) ?? now.receipt?.answer
    const words = before === undefined ? texts.polls.send : texts.polls.change
    setText(button, words)
    // Several polls may be open: each button is heard with its poll.
    button.setAttribute('aria-label', `${words} : ${now.poll.title}`)
    // Highlighted while there is something to send.
    const isNew = before === undefined || JSON.stringify(answers.read()) !== JSON.stringify(before)
    button.className = `btn poll__send${isNew ? ' btn--primary' : ''}`
  }
  /** Rebuilt only when the poll itself has changed, so that a present choice stays. */
  const makeForm = ({ poll, kept, receipt }: ShownPoll) => {
    const shape = JSON.stringify([poll.type, poll.title, poll.options, poll.max])
    if (made === shape) return
    made = shape
    const chosen = keptAnswer(kept) ?? receipt?.answer
    answers = answerForms[poll.type]({ copy, poll, chosen, changed, say: actions.say })
    place.replaceChildren(answers.element)
  }
  const showStatus = (shown: ShownPoll) => {
    const is = statusOf(copy, shown)
    const words = JSON.stringify(is ?? null)
    if (said === words) return
    said = words
    setHidden(status, is === undefined)
    if (!is) return
    status.dataset.is = is.name
    status.replaceChildren(icon(is.shape), h('p', {}, h('b', {}, is.title), h('span', {}, is.text)))
  }
  return {
    element,
    show: (shown) => {
      now = shown
      const { poll } = shown
      const isOpen = poll.state === 'open'
      tag.className = isOpen ? 'tag tag--accent' : 'tag'
      const is = isOpen ? openWords(copy, shown) : texts.polls.closed
      // Once, for people who do not see it: a voice for each second would never stop.
      if (isOpen && typeof poll.remoteUntil === 'string' && !isEndTold) {
        isEndTold = true
        actions.say(is)
      }
      if (element.dataset.is !== poll.state || tag.textContent !== is)
        tag.replaceChildren(icon(isOpen ? 'poll' : 'lock'), is)
      element.dataset.is = poll.state
      setTyped(title, poll.title)
      makeForm(shown)
      fields.disabled = !isOpen
      setHidden(fine, !isOpen)
      setHidden(button, !isOpen)
      setHidden(place, !isOpen)
      showButton()
      showStatus(shown)
      // While it is open, a person who has not answered does not see the others' answers.
      const mayRead = !isOpen || (shown.receipt !== undefined && poll.votes !== 0)
      const isAwaited = !isOpen && typeof poll.remoteUntil === 'string'
      const figures = JSON.stringify([poll.counts, poll.votes, poll.state, mayRead, isAwaited])
      if (figures === counted) return
      counted = figures
      const drawn = mayRead ? drawResults(copy, poll) : null
      const why = isAwaited ? texts.polls.awaited : texts.polls.hidden
      results.replaceChildren(...(drawn ? [drawn] : isOpen ? [] : [h('p', { class: 'hint' }, why)]))
    },
  }
}
