import { useTranslation } from 'react-i18next'
import { Elsewhere } from '../../app/handover/elsewhere.tsx'
import { useConnection, useLooking } from '../../app/use-connection.ts'
import { useFormats } from '../../i18n/format.ts'
import { Icon } from '../../ui/icon.tsx'

/** The station is away: a calm, dated note over the page's foot, so that nothing moves. */
export const GoneNote = ({ timeZone }: { readonly timeZone: string | undefined }) => {
  const { t } = useTranslation(['pilot', 'common'])
  const { state, since } = useConnection()
  const isLooking = useLooking()
  const { time } = useFormats(timeZone)
  if (state !== 'gone') return null
  return (
    <div className="gone note note--alone shade-alone" role="status">
      <Icon name="alone" size={20} />
      <div>
        <Elsewhere>
          <b>{t('state.gone')}</b>
        </Elsewhere>
        <p>{isLooking ? t('common:move.looking') : t('state.goneMore', { at: time(since) })}</p>
      </div>
    </div>
  )
}
