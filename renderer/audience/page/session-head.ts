import type { Copy } from '../i18n/copy.ts'
import { momentOf } from '../programme.ts'
import { h, icon, setText, setTyped } from './dom.ts'
import type { PageState } from './state.ts'

/** Which session this is, and whether it is on. */
export function createSessionHead({ texts, fill, time }: Copy) {
  const moment = h('span')
  const title = h('h1', { tabindex: '-1', id: 'session' })
  const when = h('p', { class: 'now__when' })
  const shape = h('span', { class: 'now__shape' }, icon('now'))
  const element = h('div', { class: 'now' }, h('p', { class: 'now__k' }, shape, moment), title, when)
  return {
    element,
    show: ({ session, now }: PageState) => {
      if (!session) {
        setText(title, texts.page.loading)
        return
      }
      const is = momentOf(session, now)
      const kind = texts.session.kinds[session.kind as keyof typeof texts.session.kinds] ?? session.kind
      setText(moment, `${texts.session[is]}, ${kind}`)
      element.dataset.moment = is
      setTyped(title, session.title)
      const hours = fill(texts.session.until, { from: time(session.startsAt), to: time(session.endsAt) })
      setText(when, `${hours} · ${session.roomName}`)
    },
  }
}
