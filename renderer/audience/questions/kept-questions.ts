import type { Copy } from '../i18n/copy.ts'
import type { Kept } from '../outbox/errand.ts'
import { h, type IconName, icon, keyedRows, setHidden, setText } from '../page/dom.ts'

/** The person's own questions without an answer yet: the reason, and what can still be done. */
export function createKeptQuestions(
  copy: Copy,
  actions: { readonly edit: (id: string) => void; readonly withdraw: (id: string) => void },
) {
  const list = h('ul', { class: 'cards stack' })
  const element = h('section', { 'aria-label': copy.texts.kept.title }, list)
  const showRows = keyedRows<{ kept: Kept; isLinked: boolean }>(
    list,
    ({ kept }) => kept.id,
    ({ kept }) => createCard(copy, kept, actions),
  )
  return {
    element,
    show: (kept: readonly Kept[], isLinked: boolean) => {
      setHidden(element, kept.length === 0)
      showRows(kept.map((one) => ({ kept: one, isLinked })))
    },
  }
}

function createCard(
  { texts, fill, time }: Copy,
  { id, at, errand }: Kept,
  actions: { readonly edit: (id: string) => void; readonly withdraw: (id: string) => void },
) {
  const text = 'text' in errand ? errand.text : ''
  const words = h('span')
  const status = h('p', { class: 'st' })
  const why = h('p', { class: 'hint' }, texts.kept.refusedText)
  const edit = h('button', { type: 'button', class: 'link', onclick: () => actions.edit(id) })
  const withdraw = h(
    'button',
    {
      type: 'button',
      class: 'link',
      'aria-label': `${texts.kept.withdraw} : ${text}`,
      onclick: () => actions.withdraw(id),
    },
    texts.kept.withdraw,
  )
  const acts = h('span', { class: 'card__acts' }, edit, withdraw)
  const element = h(
    'li',
    { class: 'card' },
    status,
    h('p', { class: 'card__text' }, text),
    why,
    h(
      'div',
      { class: 'card__row' },
      acts,
      h('span', { class: 'card__when' }, fill(texts.kept.written, { time: time(at) })),
    ),
  )
  let shown = ''
  return {
    element,
    show: ({ kept, isLinked }: { kept: Kept; isLinked: boolean }) => {
      const [name, shape, says] = lookOf(kept, isLinked, texts)
      setText(words, says)
      setHidden(acts, kept.state === 'sent')
      setHidden(why, kept.state !== 'refused')
      const change = kept.state === 'refused' ? texts.kept.resend : texts.kept.edit
      setText(edit, change)
      edit.setAttribute('aria-label', `${change} : ${text}`)
      if (shown === name) return
      shown = name
      element.dataset.is = name
      status.className = `st st--${name}`
      status.replaceChildren(icon(shape), words)
    },
  }
}

/** Why a question was refused. `problem` is the problem's name. */
export const whyRefused = (problem: string | undefined, { refused }: Copy['texts']['kept']): string =>
  refused[problem as keyof typeof refused] ?? refused.other

function lookOf(
  { state, problem }: Kept,
  isLinked: boolean,
  { kept: texts }: Copy['texts'],
): readonly [name: string, shape: IconName, says: string] {
  if (state === 'refused') return ['stop', 'stop', whyRefused(problem, texts)]
  if (state === 'slow') return ['alone', 'wait', texts.slow]
  if (isLinked) return ['accent', 'wait', texts.sending]
  return ['alone', 'wait', state === 'sent' ? texts.sent : texts.waiting]
}
