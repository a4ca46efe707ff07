import type { Copy } from '../i18n/copy.ts'
import { h, setHidden, setText, setTyped } from '../page/dom.ts'
import type { PageState } from '../page/state.ts'
import { expectedOf, momentOf } from '../programme.ts'
import type { Player, Replay } from '../session-view.ts'
import { createReplayParts } from './replay-parts.ts'

/**
 * For remote people: the session's stream, or later its replay. Another site's player is framed only when the person
 * presses, and nothing is requested from that site before. The hall has none.
 */
export function createWatchCard(copy: Copy) {
  const { texts, fill, time, date } = copy
  const words = h('p', { class: 'watch__is' })
  const more = h('p', { class: 'soft' })
  const start = h('button', { type: 'button', class: 'btn btn--primary', onclick: () => play() })
  const host = h('p', { class: 'hint' })
  // The player replaces this in the same place, so that nothing moves.
  const poster = h('div', { class: 'watch__poster' }, start, host)
  const frame = h('div', { class: 'watch__frame' }, poster)
  const captions = h(
    'a',
    { class: 'watch__link', target: '_blank', rel: 'noopener noreferrer' },
    h('span', {}, texts.watch.captions),
    ' ',
    h('span', { class: 'vh' }, texts.watch.newWindow),
  )
  const parts = createReplayParts(copy)
  const title = h('h2', { class: 'part' }, texts.watch.title)
  const element = h(
    'section',
    { class: 'watch', 'aria-label': texts.watch.title },
    ...[title, words, more, frame, captions, parts.element],
  )
  let shown: { readonly player: Player; readonly title: string } | null = null
  let playing = ''

  function play(): void {
    if (!shown) return
    playing = shown.player.embedUrl
    const player = h('iframe', {
      src: playing,
      title: fill(texts.watch.frame, { title: shown.title }),
      allow: 'autoplay; fullscreen; picture-in-picture; encrypted-media',
      allowfullscreen: true,
      // Its scripts run in their own origin: the player opens no window and does not navigate this page.
      sandbox: 'allow-scripts allow-same-origin allow-presentation',
      // Players check who frames them. They are told this page's origin, without its session.
      referrerpolicy: 'origin',
    })
    frame.replaceChildren(player)
    draw()
    player.focus()
  }
  function stop(): void {
    playing = ''
    frame.replaceChildren(poster)
  }
  function draw(): void {
    const isPlaying = playing !== ''
    setHidden(frame, shown === null && !isPlaying)
    setHidden(captions, shown === null || shown.player.captionsUrl === null)
    if (shown?.player.captionsUrl) captions.href = shown.player.captionsUrl
    if (shown) setText(host, fill(texts.watch.player, { host: new URL(shown.player.embedUrl).host }))
  }

  function tell(is: string, andMore: string): void {
    setText(words, is)
    setHidden(words, is === '')
    setText(more, andMore)
    setHidden(more, andMore === '')
  }
  const live = (session: NonNullable<PageState['session']>, stream: Player | null, now: number): Player | null => {
    const moment = momentOf(session, now)
    if (moment === 'past') {
      tell(texts.watch.over, texts.watch.overMore)
      return null
    }
    if (stream === null) tell(texts.watch.none, '')
    else if (moment === 'soon')
      tell(fill(texts.watch.soon, { time: time(expectedOf(session).startsAt) }), texts.watch.soonMore)
    else tell('', '')
    return moment === 'soon' ? null : stream
  }
  const again = (replay: Replay): Player => {
    tell('', fill(texts.watch.until, { date: date(replay.until) }))
    return replay
  }

  return {
    element,
    /** Pressed earlier, on the same page in another language. */
    play,
    /** Whether there is anything to watch, and whether it is being watched. */
    is: (): 'none' | 'ready' | 'playing' => (playing !== '' ? 'playing' : shown === null ? 'none' : 'ready'),
    show: ({ session, view, now }: PageState) => {
      const watching = view?.watching ?? null
      setHidden(element, watching === null || !session)
      if (watching === null || !session) {
        shown = null
        return stop()
      }
      const replay = momentOf(session, now) === 'past' ? watching.replay : null
      const player = replay ? again(replay) : live(session, watching.stream, now)
      setText(title, replay ? texts.watch.replay : texts.watch.title)
      setTyped(start, replay ? texts.watch.again : texts.watch.start)
      shown = player && { player, title: session.title }
      if (playing !== '' && playing !== player?.embedUrl) stop()
      parts.show(replay)
      draw()
    },
  }
}
