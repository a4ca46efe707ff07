import type { Copy } from '../i18n/copy.ts'
import { expectedOf, momentOf, type Session } from '../programme.ts'
import { h, icon, setHidden, setText, setTyped } from './dom.ts'
import type { PageState } from './state.ts'

/** The session's title and whether it is on: a heading in the session's part, and only the name in the others. */
export function createSessionHead(copy: Copy) {
  const { texts } = copy
  const moment = h('span')
  const title = h('h1', { tabindex: '-1', id: 'session' })
  const name = h('p', { class: 'now__name' })
  const when = h('p', { class: 'now__when soft' })
  const shape = h('span', { class: 'now__shape' }, icon('now'))
  const element = h('div', { class: 'now' }, h('p', { class: 'now__k' }, shape, moment), title, name, when)
  return {
    element,
    show: ({ session, now }: PageState, isHeading: boolean) => {
      setHidden(title, !isHeading)
      setHidden(name, isHeading)
      if (!session) {
        setText(title, texts.page.loading)
        return
      }
      const is = momentOf(session, now)
      const kind = texts.session.kinds[session.kind as keyof typeof texts.session.kinds] ?? session.kind
      const word = session.cancelled ? texts.programme.cancelled : texts.session[is]
      setText(moment, `${word}, ${kind}`)
      element.dataset.moment = is
      setTyped(title, session.title)
      setTyped(name, session.title)
      setText(when, [...timesOf(copy, session), session.roomName].join(' · '))
    },
  }
}

/**
 * The expected times, with the planned ones if they differ. Where the person's clock differs, their local times come first.
 */
export function timesOf({ texts, fill, onSite, elsewhere }: Copy, session: Session): readonly string[] {
  const { startsAt, endsAt } = expectedOf(session)
  const there = elsewhere(startsAt, endsAt)
  const hours = fill(there === '' ? texts.session.until : texts.session.onSite, {
    from: onSite(startsAt),
    to: onSite(endsAt),
  })
  const isMoved = onSite(startsAt) !== onSite(session.startsAt)
  const here = isMoved ? `${hours} (${fill(texts.session.planned, { time: onSite(session.startsAt) })})` : hours
  return there === '' ? [here] : [there, here]
}
