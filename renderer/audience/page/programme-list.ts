import type { Copy } from '../i18n/copy.ts'
import { addressOf, momentOf, ofToday, pastLast, type Session } from '../programme.ts'
import { h, keyedRows, setHidden, setText, setTyped } from './dom.ts'
import { timesOf } from './session-head.ts'
import type { PageState } from './state.ts'

/** The sessions of the day, to read or to choose from. */
export function createProgrammeList(
  copy: Copy,
  { open, isChoice }: { readonly open: (sessionId: string) => void; readonly isChoice: boolean },
) {
  const { texts } = copy
  const heading = h('h1', { tabindex: '-1' })
  const says = h('p', { class: 'empty' })
  const list = h('ul', { class: 'pg stack' })
  const element = h('section', {}, heading, says, list)
  let state: PageState | undefined
  const showRows = keyedRows<Session>(
    list,
    ({ sessionId }) => sessionId,
    ({ sessionId }) =>
      createRow(
        copy,
        () => state,
        (event) => {
          event.preventDefault()
          open(sessionId)
        },
      ),
  )
  return {
    element,
    heading,
    show: (next: PageState) => {
      state = next
      const { rows, isToday } = ofToday(next.sessions ?? [], next.now, next.zone)
      setText(heading, isChoice ? texts.programme.choose : isToday ? texts.programme.title : texts.programme.otherDay)
      setText(says, next.sessions === null ? texts.programme.unseen : texts.programme.empty)
      setHidden(says, rows.length > 0)
      showRows(isChoice ? pastLast(rows, next.now) : rows)
    },
  }
}

function createRow(copy: Copy, state: () => PageState | undefined, open: (event: Event) => void) {
  const { texts, fill } = copy
  const hours = h('span', { class: 'soft' })
  /** By the venue's clock, where the person's shows another time. */
  const onSite = h('span', { class: 'soft' })
  const title = h('span', { class: 'pg__title' })
  const moment = h('span', { class: 'pg__moment' })
  const others = h('span')
  const link = h('a', { onclick: open }, hours, onSite, title, h('span', { class: 'soft' }, moment, others))
  return {
    element: h('li', {}, link),
    show: (session: Session) => {
      const is = momentOf(session, state()?.now ?? 0)
      const isHere = state()?.session?.sessionId === session.sessionId
      link.href = addressOf(session.sessionId)
      link.dataset.moment = is
      if (isHere) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
      const [first = '', second = ''] = timesOf(copy, session)
      setText(hours, first)
      setText(onSite, second)
      setHidden(onSite, second === '')
      setTyped(title, session.title)
      title.classList.toggle('struck', session.cancelled !== null)
      const instead = state()?.sessions?.find(({ sessionId }) => sessionId === session.cancelled?.insteadSessionId)
      const watched =
        is === 'past' ? session.replay && texts.watch.replay : session.streamed && texts.programme.streamed
      setText(moment, session.cancelled ? texts.programme.cancelled : texts.session[is])
      const words = [
        session.cancelled?.reason,
        instead && fill(texts.programme.instead, { title: instead.title, room: instead.roomName }),
        ...[watched, session.roomName, isHere && texts.programme.here],
      ]
      setText(others, words.flatMap((word) => (word ? [` · ${word}`] : [])).join(''))
    },
  }
}
