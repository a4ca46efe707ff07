import { h, setText } from '../page/dom.ts'
import type { CreateAnswerForm } from './answer-form.ts'
import { createChoice } from './choices.ts'

/** Up to a maximum. Further options cannot be ticked, and the line says what to do. */
export const createMultipleChoice: CreateAnswerForm = ({ copy: { texts, fill }, poll, chosen, changed }) => {
  const max = poll.max ?? poll.options.length
  const hint = h('p', { class: 'hint', id: `most-${poll.pollId}`, 'aria-live': 'polite' })
  const before: readonly string[] = Array.isArray(chosen) ? chosen : []
  const choices = poll.options.map(({ optionId, label }) =>
    createChoice('checkbox', {
      name: poll.pollId,
      value: optionId,
      label,
      isOn: before.includes(optionId),
      changed: () => {
        limit()
        changed()
      },
    }),
  )
  const ticked = () => choices.flatMap(({ input }) => (input.checked ? [input.value] : []))
  const limit = () => {
    const count = ticked().length
    for (const { input } of choices) input.disabled = !input.checked && count >= max
    const isFull = count >= max && max < choices.length
    setText(hint, isFull ? fill(texts.polls.mostReached, { count, max }) : fill(texts.polls.most, { max }))
  }
  limit()
  return {
    element: h('div', { class: 'stack' }, hint, ...choices.map(({ element }) => element)),
    read: () => (ticked().length === 0 ? undefined : ticked()),
    fault: () => '',
  }
}
