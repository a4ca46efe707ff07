import type { Copy } from '../i18n/copy.ts'
import { h, icon, setText } from './dom.ts'

export const tabs = ['questions', 'polls', 'programme'] as const
export type Tab = (typeof tabs)[number]

export const tabOf = (hash: string): Tab => tabs.find((tab) => `#${tab}` === hash) ?? 'questions'

/** The three parts of the page, as links, so that the phone's back button works. */
export function createTabBar({ texts }: Copy) {
  const waits = h('span', { class: 'vh' })
  const dot = h('span', { class: 'tb__dot' })
  const shapes = { questions: 'q', polls: 'poll', programme: 'list' } as const
  const links = tabs.map((tab) =>
    h(
      'a',
      { href: `#${tab}`, class: 'tb__tab' },
      h('span', { class: 'tb__icon' }, icon(shapes[tab]), tab === 'polls' ? dot : null),
      h('span', {}, texts.tabs[tab]),
      tab === 'polls' ? waits : null,
    ),
  )
  return {
    element: h('nav', { class: 'tb', 'aria-label': texts.tabs.label }, ...links),
    show: (current: Tab, isWaiting: boolean) => {
      for (const [place, tab] of tabs.entries())
        if (tab === current) links[place]?.setAttribute('aria-current', 'page')
        else links[place]?.removeAttribute('aria-current')
      dot.hidden = !isWaiting
      setText(waits, isWaiting ? ` ${texts.tabs.open}` : '')
    },
  }
}
