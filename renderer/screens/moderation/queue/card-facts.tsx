import { useTranslation } from 'react-i18next'
import { useActor } from '../../../i18n/actor.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { Desk } from '../desk.ts'
import type { Question } from '../question-row.ts'
import { sessionNameOf } from '../reserved/withheld.ts'
import type { ListName } from './lists.ts'
import { originIcons } from './origin-icons.ts'
import type { Proposal } from './text-pieces.ts'

interface CardFactsProps {
  readonly row: Question
  readonly name: ListName
  readonly desk: Desk
  readonly parts: readonly Question[] | undefined
  readonly proposals: readonly Proposal[]
}

/** The line below a question: how many ask it, from where, who works on it, since when. */
export const CardFacts = ({ row, name, desk, parts, proposals }: CardFactsProps) => {
  const { t } = useTranslation('moderation')
  const actor = useActor()
  const { number } = useFormats(desk.timeZone)
  const [first] = proposals
  const held = heldWordsOf(row)
  return (
    <div className="mq__facts gap-1-3 flex align-center soft text-small wrap space-above-2 num">
      <span className="mq__votes ink" title={t('votes', { count: row.votes })}>
        <Icon name="vote" />
        <span className="vh">{t('votes', { count: row.votes })}</span>
        <span aria-hidden="true">{number(row.votes)}</span>
      </span>
      <span className={`mq__origin mq__origin--${row.origin}`}>
        <Icon name={originIcons[row.origin]} />
        {t(`origin.${row.origin}`)}
      </span>
      {parts && (
        <Tag tone="accent" shape="stack">
          {t('nearMerged', { count: parts.length + 1 })}
        </Tag>
      )}
      {row.masked ? (
        <span>
          <Icon name="mask" />
          {t('sealed')}
        </span>
      ) : (
        row.original !== null && (
          <span>
            <Icon name="edit" />
            {t('reworded')}
          </span>
        )
      )}
      {held.length > 0 && (
        <Tag tone="warn" shape="warn">
          {t('held', { count: held.length, words: held.map((word) => `« ${word} »`).join(', ') })}
        </Tag>
      )}
      {first && (
        <span className="mq__warn bold tone-warn">
          <Icon name="warn" />
          {proposals.length === 1 ? t(`spotted.${first.kind}`) : t('spottedMany', { count: proposals.length })}
        </span>
      )}
      {name === 'safeguarding' && desk.isReferent && <b className="mq__session">{sessionNameOf(desk, row)}</b>}
      {row.danger && (
        <Tag tone="warn" shape="shield">
          {t('danger')}
        </Tag>
      )}
      {row.toCheck && (
        <Tag tone="warn" shape="shield">
          {t('toCheck.tag')}
        </Tag>
      )}
      {row.changedApart && (
        <Tag tone="warn" shape="warn">
          {t('changedApart')}
        </Tag>
      )}
      {row.claimedBy !== null && (
        <span className="mq__claim">
          <Icon name="hand" />
          {row.claimedBy === desk.own ? t('claimedByYou') : t('claimedBy', { name: actor(row.claimedBy) })}
        </span>
      )}
      {row.labels.map((label) => (
        <Tag key={label}>{label}</Tag>
      ))}
      <span className="mq__end push-right nowrap">
        <When row={row} name={name} desk={desk} />
      </span>
    </div>
  )
}

/** As written, without duplicates. */
const heldWordsOf = ({ text, held }: Question): readonly string[] => [
  ...new Set(held.map(({ start, end }) => text?.slice(start, end) ?? '')),
]

const When = ({ row, name, desk }: Pick<CardFactsProps, 'row' | 'name' | 'desk'>) => {
  const { t } = useTranslation('moderation')
  const { time } = useFormats(desk.timeZone)
  if (name === 'incoming') {
    const minutes = Math.floor((desk.now - Date.parse(row.at)) / 60_000)
    if (minutes < 1) return t('age.now')
    return minutes < 60 ? t('age.minutes', { count: minutes }) : time(row.at)
  }
  if (name === 'next') return row.airAsked === null ? t('notAsked') : t('askedAt', { time: time(row.airAsked) })
  return t(`since.${name}`, { time: time(row.since) })
}
