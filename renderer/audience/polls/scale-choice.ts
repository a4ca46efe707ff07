import { h } from '../page/dom.ts'
import type { CreateAnswerForm } from './answer-form.ts'
import { createChoice } from './choices.ts'

const usualMax = 5
export const scaleMax = ({ max }: { readonly max: number | null }): number => max ?? usualMax

export const createScaleChoice: CreateAnswerForm = ({ copy: { texts, fill }, poll, chosen, changed }) => {
  const max = scaleMax(poll)
  const choices = Array.from({ length: max }, (_, place) => {
    const value = String(place + 1)
    return createChoice('radio', { name: poll.pollId, value, label: value, isOn: chosen === place + 1, changed })
  })
  return {
    element: h(
      'div',
      {},
      h('p', { class: 'hint' }, fill(texts.polls.scale, { max })),
      h('div', { class: 'scale' }, ...choices.map(({ element }) => element)),
    ),
    read: () => {
      const input = choices.find((choice) => choice.input.checked)?.input
      return input && Number(input.value)
    },
    fault: () => '',
  }
}
