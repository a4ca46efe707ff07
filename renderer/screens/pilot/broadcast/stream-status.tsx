import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'

type Stream = Pick<ViewRow<'remoteSessions'>, 'embedUrl' | 'delayS'>

/** Whether a session is streamed, and its delay. */
export const StreamStatus = ({ stream: { embedUrl, delayS } }: { readonly stream: Stream }) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  if (embedUrl === null)
    return (
      <Status tone="none" shape="minus">
        {t('broadcast.sessions.notStreamed')}
      </Status>
    )
  return (
    <Status tone="ok" shape="cast">
      {t('broadcast.sessions.streamed')}
      {delayS > 0 && ` · ${t('broadcast.sessions.delay', { value: number(delayS) })}`}
    </Status>
  )
}
