import { h, icon, keyedRows, setText } from '../page/dom.ts'
import type { CreateAnswerForm } from './answer-form.ts'

type Option = { readonly optionId: string; readonly label: string }

/** Two buttons a line, for a finger, a key or a screen reader. The focus goes with the line. */
export const createRanking: CreateAnswerForm = ({ copy: { texts, fill }, poll, chosen, changed, say }) => {
  const before: readonly string[] = Array.isArray(chosen) ? chosen : []
  let order: readonly Option[] = poll.options.toSorted(
    (one, other) => before.indexOf(one.optionId) - before.indexOf(other.optionId),
  )
  const list = h('ol', { class: 'stack' })
  const move = (optionId: string, by: number) => {
    const from = order.findIndex((option) => option.optionId === optionId)
    const option = order[from]
    const to = from + by
    if (!option || to < 0 || to >= order.length) return
    order = order.toSpliced(from, 1).toSpliced(to, 0, option)
    show(order)
    say(fill(texts.polls.moved, { label: option.label, rank: to + 1, count: order.length }))
    changed()
  }
  const show = keyedRows<Option>(
    list,
    ({ optionId }) => optionId,
    ({ optionId, label }) => {
      const rank = h('span', { class: 'rk__rank' })
      const button = (by: -1 | 1, words: string) =>
        h(
          'button',
          {
            type: 'button',
            class: by < 0 ? 'rk__move' : 'rk__move rk__move--down',
            'aria-label': fill(words, { label }),
            onclick: ({ currentTarget }) => {
              move(optionId, by)
              // A line that moves in the list loses the focus.
              if (currentTarget instanceof HTMLElement) currentTarget.focus()
            },
          },
          icon('vote'),
        )
      const [up, down] = [button(-1, texts.polls.up), button(1, texts.polls.down)]
      const element = h('li', { class: 'rk__line' }, rank, h('span', { class: 'rk__label' }, label), up, down)
      return {
        element,
        show: (option) => {
          const place = order.indexOf(option)
          setText(rank, String(place + 1))
          up.setAttribute('aria-disabled', String(place === 0))
          down.setAttribute('aria-disabled', String(place === order.length - 1))
        },
      }
    },
  )
  show(order)
  return {
    element: h('div', {}, h('p', { class: 'hint' }, texts.polls.ranking), list),
    read: () => order.map(({ optionId }) => optionId),
    fault: () => '',
  }
}
