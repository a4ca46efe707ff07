import type { Copy } from '../i18n/copy.ts'
import type { Kept } from '../outbox/errand.ts'
import { h, setHidden, setText } from './dom.ts'

/** Messages that would still be sent if the page stayed. A refused one waits only for its author. */
const waitingIn = (kept: readonly Kept[]): number => kept.filter(({ state }) => state !== 'refused').length

/** For a person on a shared machine: signs them out and removes their data. It asks once more first. */
export function createLeaving({ texts: { leave }, count }: Copy, go: () => void) {
  const ask = h('button', { type: 'button', class: 'link', onclick: () => open(true) }, leave.ask)
  const why = h('p', {})
  const sure = h('button', { type: 'button', class: 'btn', onclick: go })
  const stay = h('button', { type: 'button', class: 'link', onclick: () => open(false) }, leave.stay)
  const asked = h('div', { class: 'leave__asked' }, why, h('div', { class: 'leave__acts' }, sure, stay))
  const element = h('section', { class: 'leave', 'aria-label': leave.ask }, ask, asked)
  const open = (opened: boolean) => {
    setHidden(ask, opened)
    setHidden(asked, !opened)
    const next = opened ? sure : ask
    next.focus()
  }
  setHidden(asked, true)
  return {
    element,
    /** `person`: null if nobody has come in by name, so there is nothing to leave. */
    show: (person: string | null, kept: readonly Kept[]) => {
      setHidden(element, person === null)
      const waiting = waitingIn(kept)
      setText(why, waiting === 0 ? leave.why : count(leave.waits_one, leave.waits_other, waiting))
      setText(sure, waiting === 0 ? leave.go : leave.goAnyway)
    },
  }
}
