import type { Copy } from '../i18n/copy.ts'
import { h, icon, setText } from './dom.ts'
import type { PageState } from './state.ts'

/** The line at the top: the state of the network, since when, and the other language. */
export function createLinkLine({ texts, fill, time }: Copy, changeLanguage: () => void) {
  const words = h('span')
  const more = h('span', { class: 'lk__more' })
  const place = h('span', { class: 'st' })
  const other = h(
    'button',
    { type: 'button', class: 'lk__lang', lang: texts.language.code, onclick: changeLanguage },
    texts.language.other,
  )
  const element = h('header', { class: 'lk' }, h('p', { class: 'lk__is' }, place, more), other)
  let shown = ''
  return {
    element,
    show: ({ link, venueAwaySince }: PageState) => {
      // The cloud accepts what is sent; the hall reads it after its return.
      const isHallAway = link.kind === 'linked' && venueAwaySince !== null
      const [name, shape, text] = (
        {
          linked: isHallAway
            ? (['alone', 'alone', fill(texts.link.venueAway, { time: time(venueAwaySince) })] as const)
            : (['ok', 'ok', texts.link.linked] as const),
          connecting: ['wait', 'wait', texts.link.connecting],
          badge: ['wait', 'wait', texts.link.door],
          registration: ['wait', 'wait', texts.link.door],
          ended: ['wait', 'wait', texts.link.door],
          crowded: ['alone', 'wait', texts.link.crowded],
          away: ['alone', 'alone', fill(texts.link.away, { time: time(link.since) })],
        } as const
      )[link.kind]
      setText(words, text)
      setText(more, isHallAway ? texts.link.venueAwayMore : link.kind === 'away' ? texts.link.nothingLost : '')
      const is = isHallAway ? 'hall-away' : link.kind
      if (shown === is) return
      shown = is
      element.className = isHallAway || link.kind === 'away' || link.kind === 'crowded' ? 'lk lk--cut' : 'lk'
      place.className = `st st--${name}`
      place.replaceChildren(icon(shape), words)
    },
  }
}
