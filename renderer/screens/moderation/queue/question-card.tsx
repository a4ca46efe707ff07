import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useActor } from '../../../i18n/actor.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { CardActs } from '../acts/card-acts.tsx'
import { screenKeys } from '../acts/moderation-keys.ts'
import type { Desk } from '../desk.ts'
import type { Question } from '../question-row.ts'
import { ReferentPanel } from '../reserved/referent-panel.tsx'
import { CardFacts } from './card-facts.tsx'
import { isGone } from './held-lists.ts'
import type { ListName } from './lists.ts'
import { Near } from './near.tsx'
import { QuestionText } from './question-text.tsx'

interface QuestionCardProps {
  readonly desk: Desk
  readonly id: string
  readonly name: ListName
  readonly row: Question | undefined
  readonly parts: readonly Question[] | undefined
  readonly isChosen: boolean
  readonly isBusy: boolean
  /** Of several next questions, the one that the air's key concerns. */
  readonly isMeant?: boolean
  readonly now: number
  readonly position: number
  readonly count: number
  readonly onMeasure?: (id: string, height: number) => void
}

const Card = (props: QuestionCardProps) => {
  const { desk, id, name, row, parts, isChosen, isBusy, isMeant, position, count, onMeasure } = props
  const { t } = useTranslation('moderation')
  const card = useRef<HTMLElement>(null)
  /** Its height before another person removed it, so that rows below stay under the finger. */
  const stood = useRef(0)
  const text = row?.text ?? null
  const proposals = useMemo(() => (text === null ? [] : desk.propose(text)), [text, desk.propose])
  const gone = isGone(row, name)
  const isOthers = row?.claimedBy != null && row.claimedBy !== desk.own
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    const watch = new ResizeObserver(() => {
      if (element.dataset.gone === undefined) stood.current = element.offsetHeight
      onMeasure?.(id, element.offsetHeight)
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [id, onMeasure])
  const look = [
    'mq panel min-width-0 relative pad-3-4',
    isChosen && 'mq--on',
    gone && 'mq--gone',
    isOthers && 'mq--held tinted',
    parts && !gone && 'mq--stack',
  ]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys choose too, from anywhere on the page
    <article
      ref={card}
      className={look.filter(Boolean).join(' ')}
      data-id={id}
      data-testid="question"
      data-gone={gone || undefined}
      style={gone && isChosen && stood.current > 0 ? { minHeight: stood.current } : undefined}
      aria-posinset={position}
      aria-setsize={count}
      aria-current={isChosen || undefined}
      aria-busy={isBusy}
      tabIndex={-1}
      onClick={() => {
        if (!isChosen) desk.queue.choose(name, id)
      }}
    >
      {isMeant && !gone && (
        <Tag tone="accent" shape="air">
          {t('next.meant')}
        </Tag>
      )}
      {text === null || !row ? (
        <p className="soft text-normal text-pretty break-anywhere">
          {t(row?.state === 'safeguarding' ? 'textReserved' : 'textGone')}
        </p>
      ) : (
        <p className="text-large text-pretty break-anywhere" lang="fr" dir="auto">
          <QuestionText text={text} proposals={gone ? [] : proposals} held={gone ? [] : row.held} />
        </p>
      )}
      {row &&
        (gone ? (
          <Gone row={row} rejoin={isChosen ? () => desk.queue.rejoin() : undefined} />
        ) : (
          <CardFacts row={row} name={name} desk={desk} parts={parts} proposals={proposals} />
        ))}
      {isChosen && row && !gone && (
        <>
          {row.original !== null && (
            <p className="soft text-normal text-pretty break-anywhere space-above-2">
              <b>{t('original')}</b> <QuestionText text={row.original} proposals={[]} />
            </p>
          )}
          {parts && <Near desk={desk} parts={parts} />}
          {name === 'safeguarding' && desk.isReferent && <ReferentPanel desk={desk} questionId={id} />}
          <CardActs desk={desk} row={row} proposals={proposals} />
        </>
      )}
    </article>
  )
}

interface GoneProps {
  readonly row: Question
  /** On the chosen card: goes to where the question is now. */
  readonly rejoin: (() => void) | undefined
}

const Gone = ({ row, rejoin }: GoneProps) => {
  const { t } = useTranslation('moderation')
  const actor = useActor()
  const where = row.mergedInto === null ? row.state : 'merged'
  return (
    <div className="mq__facts gap-1-3 flex align-center soft text-small wrap space-above-2">
      <Tag>
        <Icon name="right" />
        {row.changedBy === null || where === 'merged'
          ? t(`gone.${where}`)
          : t('gone.by', { what: t(`gone.${where}`), name: actor(row.changedBy) })}
      </Tag>
      {rejoin && where !== 'on-air' && (
        <Button small keyName={screenKeys.rejoin} onClick={rejoin}>
          {t('act.rejoin')}
        </Button>
      )}
    </div>
  )
}

/** Drawn again only when its own data change, so that a list of thousands stays cheap. */
export const QuestionCard = memo(
  Card,
  (one, other) =>
    one.row === other.row &&
    one.parts === other.parts &&
    one.isChosen === other.isChosen &&
    one.isBusy === other.isBusy &&
    one.isMeant === other.isMeant &&
    one.now === other.now &&
    one.position === other.position &&
    one.count === other.count &&
    // The chosen card uses the desk's present data.
    (!other.isChosen || one.desk === other.desk),
)
