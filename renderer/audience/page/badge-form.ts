import type { Copy } from '../i18n/copy.ts'
import type { Joined } from '../link/device.ts'
import { h, setText } from './dom.ts'

const codeLength = 16
/** Whatever separates letters on a badge or in a copy of it. */
const lettersOf = (typed: string): string => typed.replace(/[\s\-–—.·]/g, '').toUpperCase()

/** Where the room gives one voice to each person: the badge's letters are asked for, once. */
export function createBadgeForm({ texts, fill }: Copy, enter: (code: string) => Promise<Joined>) {
  const field = h('input', {
    ...{ id: 'badge', class: 'field', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false' },
    ...{ 'aria-describedby': 'badge-hint badge-error', enterkeyhint: 'go' },
  })
  const error = h('p', { id: 'badge-error', class: 'error', role: 'alert' })
  const button = h('button', { class: 'btn btn--primary' }, texts.badge.enter)
  const heading = h('h1', { tabindex: '-1' }, texts.badge.title)

  const say = (text: string) => {
    setText(error, text)
    field.setAttribute('aria-invalid', String(text !== ''))
    if (text !== '') field.focus()
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    const code = lettersOf(field.value)
    if (code.length !== codeLength) return say(fill(texts.badge.length, { count: code.length }))
    button.disabled = true
    const joined = await enter(code)
    button.disabled = false
    const words = { joined: '', crowded: texts.badge.tooMany, away: texts.badge.away } as const
    say(joined in words ? words[joined as keyof typeof words] : texts.badge.wrong)
  }
  const element = h(
    'form',
    { class: 'box badge', onsubmit: (event) => void submit(event), novalidate: true },
    heading,
    h('p', { class: 'soft' }, texts.badge.text),
    h('label', { for: 'badge' }, texts.badge.label),
    field,
    h('p', { id: 'badge-hint', class: 'hint' }, texts.badge.hint),
    error,
    button,
  )
  return { element, heading }
}
