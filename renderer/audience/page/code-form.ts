import type { Copy } from '../i18n/copy.ts'
import type { Joined } from '../link/device.ts'
import { h, setText } from './dom.ts'

/** Of a badge. The platform decides the length of a registration's code. */
const badgeLength = 16
/** Removes separators between letters on a badge or in a copy of it. */
const lettersOf = (typed: string): string => typed.replace(/[\s\-–—.·]/g, '').toUpperCase()

/** Asks once for the badge's letters if the room has one vote per person; remotely, for the registration's code. */
export function createCodeForm(
  { texts, fill }: Copy,
  of: 'badge' | 'registration',
  enter: (code: string) => Promise<Joined>,
) {
  const words = texts[of]
  const field = h('input', {
    id: of,
    class: 'field',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    'aria-describedby': `${of}-hint ${of}-error`,
    enterkeyhint: 'go',
  })
  const error = h('p', { id: `${of}-error`, class: 'error', role: 'alert' })
  const button = h('button', { class: 'btn btn--primary' }, words.enter)
  const heading = h('h1', { tabindex: '-1' }, words.title)

  const say = (text: string) => {
    setText(error, text)
    field.setAttribute('aria-invalid', String(text !== ''))
    if (text !== '') field.focus()
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    const code = of === 'badge' ? lettersOf(field.value) : field.value.trim()
    if (of === 'badge' ? code.length !== badgeLength : code === '')
      return say(fill(words.length, { count: code.length }))
    button.disabled = true
    const joined = await enter(code)
    button.disabled = false
    const told = { joined: '', crowded: words.tooMany, away: words.away } as const
    say(joined in told ? told[joined as keyof typeof told] : words.wrong)
  }
  const element = h(
    'form',
    { class: 'box badge', onsubmit: (event) => void submit(event), novalidate: true },
    heading,
    h('p', { class: 'soft' }, words.text),
    h('label', { for: of }, words.label),
    field,
    h('p', { id: `${of}-hint`, class: 'hint' }, words.hint),
    error,
    button,
  )
  return { element, heading }
}
