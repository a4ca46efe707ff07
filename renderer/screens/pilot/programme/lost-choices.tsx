import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { sessionIdOfCode } from '../../../../shared/domain/programme/session.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'
import { linkToRegistered } from '../attendees/list-names.ts'

type Lost = ViewValue<'programme.lostChoices'>

interface LostChoicesProps {
  readonly lost: Lost | undefined
  /** Without links where the people are not imported yet. */
  readonly linked?: boolean
}

/** People who have chosen sessions that the programme does not have, by code, and that nothing is lost. */
export const LostChoices = ({ lost, linked = false }: LostChoicesProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  if (!lost || lost.people === 0) return null
  const words = ({ code, people }: Lost['codes'][number]) =>
    t('programme.lost.code', { code, count: people, value: number(people) })
  return (
    <section className="stack gap-1 num" data-testid="lost-choices">
      <Status tone="warn" shape="warn">
        {t('programme.lost.people', { count: lost.people, value: number(lost.people) })}
      </Status>
      <ul className="wrap line gap-3">
        {lost.codes.map((one) => (
          <li key={one.code}>
            {linked ? <a href={linkToRegistered(sessionIdOfCode(one.code))}>{words(one)}</a> : words(one)}
          </li>
        ))}
      </ul>
      <p className="soft">{t('programme.lost.kept')}</p>
    </section>
  )
}
