import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { screenKeys } from '../acts/moderation-keys.ts'
import type { Desk } from '../desk.ts'
import type { ListName } from './lists.ts'
import { QuestionCard } from './question-card.tsx'
import { windowOf } from './windowing.ts'

const gap = 8
/** Until it is measured: two lines of text and one of facts. */
const usualHeight = 96 + gap

/** One list of questions. Only visible rows are drawn; heights are measured as they appear. */
export const QuestionList = ({ desk, name }: { readonly desk: Desk; readonly name: ListName }) => {
  const { t } = useTranslation('moderation')
  const { queue } = desk
  const ids = queue.idsIn(name)
  const waiting = queue.waiting(name)
  const heights = useRef(new Map<string, number>())
  const [, remeasured] = useReducer((count: number) => count + 1, 0)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(900)
  const scroller = useRef<HTMLElement>(null)
  const isHere = queue.chosen.list === name
  const chosen = isHere ? queue.chosen.id : null

  const all = ids.map((id) => heights.current.get(id) ?? usualHeight)
  const { first, last, before, after } = windowOf(all, top, height)

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const watch = new ResizeObserver(() => setHeight(element.clientHeight))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  const place = chosen === null ? -1 : ids.indexOf(chosen)
  const offset = all.slice(0, Math.max(0, place)).reduce((sum, one) => sum + one, 0)
  const wanted = useRef({ place, offset, chosen })
  wanted.current = { place, offset, chosen }
  // The chosen row is scrolled into view once, when it is chosen: the moderator may scroll on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moves` says that the keyboard asked for it.
  useEffect(() => {
    const element = scroller.current
    const { place: at, offset: where, chosen: id } = wanted.current
    if (!element || at < 0) return
    const isFar =
      where < element.scrollTop - element.clientHeight || where > element.scrollTop + 2 * element.clientHeight
    if (isFar) element.scrollTop = Math.max(0, where - element.clientHeight / 3)
    const frame = requestAnimationFrame(() => {
      const card = element.querySelector<HTMLElement>(`[data-id="${CSS.escape(id ?? '')}"]`)
      card?.scrollIntoView({ block: 'nearest' })
      if (card && mayTakeFocus()) card.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [chosen, queue.moves])

  const measure = (id: string, measured: number) => {
    if (Math.abs((heights.current.get(id) ?? 0) - measured - gap) < 1) return
    heights.current.set(id, measured + gap)
    remeasured()
  }

  return (
    <div className="mlist frame">
      {waiting === 0 ? (
        <p className="mlist__still space-below-2 soft text-small text-center">{t('noNew')}</p>
      ) : (
        <button
          type="button"
          className="mlist__new space-below-2 justify-center round shade-accent pointer row heading-small tone-accent"
          aria-keyshortcuts={screenKeys.new}
          onClick={() => queue.takeNew(name)}
        >
          <NewWord count={waiting} isHere={isHere} />
        </button>
      )}
      <section
        ref={scroller}
        className="mlist__rows focus-inside scroll"
        aria-label={t(`list.${name}`)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      >
        {ids.length === 0 && <Empty desk={desk} name={name} isWaiting={waiting > 0} />}
        <div style={{ height: before }} />
        {ids.slice(first, last).map((id, index) => (
          <QuestionCard
            key={id}
            desk={desk}
            id={id}
            name={name}
            row={queue.book.byId.get(id)}
            parts={queue.book.partsOf.get(id)}
            isChosen={chosen === id}
            isBusy={desk.actions.isBusy(id)}
            now={desk.now}
            position={first + index + 1}
            count={ids.length}
            onMeasure={measure}
          />
        ))}
        <div style={{ height: after }} />
      </section>
    </div>
  )
}

const NewWord = ({ count, isHere }: { readonly count: number; readonly isHere: boolean }) => {
  const { t } = useTranslation('moderation')
  return (
    <>
      <span aria-hidden="true">↑</span>
      {t('new', { count })}
      {isHere && (
        <span className="key" aria-hidden="true">
          <kbd>{screenKeys.new}</kbd>
        </span>
      )}
    </>
  )
}

interface EmptyProps {
  readonly desk: Desk
  readonly name: ListName
  readonly isWaiting: boolean
}

const Empty = ({ desk, name, isWaiting }: EmptyProps) => {
  const { t } = useTranslation('moderation')
  const isElsewhere = name === 'safeguarding' && desk.withheld.length > 0
  const words = isWaiting ? 'emptyWaiting' : isElsewhere ? 'reserved.noneHere' : (`empty.${name}` as const)
  return <p className="mlist__empty text-balance soft text-center">{t(words)}</p>
}

/** Only from a card, or from nowhere: the focus stays in a button or field. */
function mayTakeFocus(): boolean {
  const at = document.activeElement
  return at === null || at === document.body || at.closest('.mlist, .mnext') !== null
}
