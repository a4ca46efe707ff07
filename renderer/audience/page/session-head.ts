import type { Copy } from '../i18n/copy.ts'
import { expectedOf, momentOf, type Session } from '../programme.ts'
import { h, icon, setText, setTyped } from './dom.ts'
import type { PageState } from './state.ts'

/** Which session this is, and whether it is on. */
export function createSessionHead(copy: Copy) {
  const { texts } = copy
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
      setText(when, [hoursOf(copy, session), session.roomName, elsewhereOf(copy, session)].filter(Boolean).join(' · '))
    },
  }
}

/** As it is expected, with what was planned where that is another time. */
export function hoursOf({ texts, fill, time }: Copy, session: Session): string {
  const { startsAt, endsAt } = expectedOf(session)
  const hours = fill(texts.session.until, { from: time(startsAt), to: time(endsAt) })
  const isMoved = time(startsAt) !== time(session.startsAt)
  return isMoved ? `${hours} (${fill(texts.session.planned, { time: time(session.startsAt) })})` : hours
}

/** Where the person is, if clocks differ there. */
export function elsewhereOf({ elsewhere }: Copy, session: Session): string {
  const { startsAt, endsAt } = expectedOf(session)
  return elsewhere(startsAt, endsAt)
}
