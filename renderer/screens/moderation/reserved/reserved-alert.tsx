import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import type { Desk } from '../desk.ts'
import { sessionNameOf } from './withheld.ts'

/** Questions wait for the referent, withheld ones before those to check: how many, where the first one is, and a link. */
export const ReservedAlert = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation('moderation')
  const unseen = desk.withheld.filter(({ seenAt }) => seenAt === null)
  const [first] = [...unseen, ...desk.toCheck]
  if (!first) return null
  return (
    <div className="malert push-right min-width-0" role="alert">
      <button
        className="row pad-x-3 touch-high round shade-warn pointer tone-warn text-normal max-full"
        type="button"
        onClick={() => desk.reach(first)}
      >
        <Icon name="warn" />
        <b className="nowrap">
          {unseen.length > 0
            ? t('reserved.unseen', { count: unseen.length })
            : t('toCheck.waiting', { count: desk.toCheck.length })}
        </b>
        <span className="truncate">{sessionNameOf(desk, first)}</span>
      </button>
    </div>
  )
}
