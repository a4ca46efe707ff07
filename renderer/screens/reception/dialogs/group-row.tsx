import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IconName } from '../../../ui/icons.tsx'
import { Status, type Tone } from '../../../ui/status.tsx'
import type { GroupPart } from './group-choice.ts'

interface GroupRowProps {
  readonly attendeeId: string
  readonly firstName: string
  readonly lastName: string | null
  /** The end of the ticket of a person whose name somebody else in the group has too. */
  readonly ticket: string | undefined
  /** The part that begins with this row. */
  readonly opens: Exclude<GroupPart, 'awaited'> | undefined
  readonly verdict: string | undefined
  readonly badgeBox: string | undefined
  readonly tone: Tone
  readonly shape: IconName
  readonly word: string
  readonly isOpen: boolean
  readonly isTicked: boolean
  readonly onTick: (attendeeId: string, on: boolean) => void
}

/** Drawn anew only if it changes: a group may have 200 rows, and each letter of its filter draws the list. */
export const GroupRow = memo((row: GroupRowProps) => {
  const { t } = useTranslation('reception')
  const { attendeeId, firstName, lastName, ticket, opens, verdict, badgeBox, tone, shape, word } = row
  return (
    <li className="rule-top" data-testid="group-row" data-verdict={verdict}>
      {opens && <p className="choices__part rule-bottom soft text-strong">{t(`group.part.${opens}`)}</p>}
      <label className="choice row gap-3 min-width-0 touch-high text-large pad-x-2 round-s">
        <input
          className="tick"
          type="checkbox"
          disabled={!row.isOpen}
          checked={row.isTicked}
          onChange={({ target }) => row.onTick(attendeeId, target.checked)}
        />
        <span className="grow truncate">
          <b>{lastName}</b> {firstName}
          {ticket !== undefined && <span className="soft"> · {t('search.ticket', { end: ticket })}</span>}
        </span>
        {badgeBox !== undefined && <b className="nowrap">{t('group.box', { box: badgeBox })}</b>}
        <Status tone={tone} shape={shape}>
          {word}
        </Status>
      </label>
    </li>
  )
})
