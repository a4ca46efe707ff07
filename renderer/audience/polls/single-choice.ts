import { h } from '../page/dom.ts'
import type { CreateAnswerForm } from './answer-form.ts'
import { createChoice } from './choices.ts'

export const createSingleChoice: CreateAnswerForm = ({ poll, chosen, changed }) => {
  const choices = poll.options.map(({ optionId, label }) =>
    createChoice('radio', { name: poll.pollId, value: optionId, label, isOn: chosen === optionId, changed }),
  )
  return {
    element: h('div', { class: 'stack' }, ...choices.map(({ element }) => element)),
    read: () => choices.find(({ input }) => input.checked)?.input.value,
    fault: () => '',
  }
}
