import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { countIn, type Desk } from '../desk.ts'
import type { ListName } from '../queue/lists.ts'

type OtherList = Extract<ListName, 'answered' | 'follow-up' | 'dismissed' | 'safeguarding'>
const shapes: Readonly<Record<OtherList, IconName>> = {
  answered: 'ok',
  'follow-up': 'flag',
  dismissed: 'minus',
  safeguarding: 'lock',
}

/** The other lists: how many questions, and a link. */
export const OtherLists = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation('moderation')
  const { time } = useFormats(desk.timeZone)
  const { lists } = desk.queue.book
  const latest = lists.answered.toSorted((one, other) => other.since.localeCompare(one.since))[0]
  const says: Readonly<Record<OtherList, string>> = {
    answered: latest ? t('other.lastAt', { time: time(latest.since) }) : '',
    'follow-up': t('other.follow'),
    dismissed: t('other.dismissed'),
    safeguarding: t('other.reserved'),
  }
  return (
    <>
      {latest && (
        <section className="sec mother__last" aria-label={t('list.answered')}>
          <div className="row">
            <span className="grow truncate soft">{latest.text}</span>
            <Button small icon="undo" onClick={() => desk.act('next', latest)}>
              {t('act.reopen')}
            </Button>
          </div>
        </section>
      )}
      <nav className="mother" aria-label={t('other.label')}>
        {(Object.keys(shapes) as OtherList[]).map((name) => (
          <button
            key={name}
            type="button"
            className={`mother__one high-40 focus-inside hover-tint full-width pad-x-6 ink row bare-button rule-top nowrap mother__one--${name}`}
            aria-pressed={desk.queue.chosen.list === name}
            onClick={() => desk.queue.turnTo(name)}
          >
            <Icon name={shapes[name]} />
            <b>{t(`list.${name}`)}</b>
            <span className="num muted bold">{countIn(desk, name)}</span>
            <span className="mother__says num muted bold">{says[name]}</span>
          </button>
        ))}
      </nav>
    </>
  )
}
