import { useTranslation } from 'react-i18next'
import { Status } from '../../ui/status.tsx'

/** One word, for speakers and hosts alone: what stands here is held through a cut, and a timer counts on. */
export const LinkWord = ({ stale }: { readonly stale: boolean }) => {
  const { t } = useTranslation('stage')
  return (
    <span role="status" className={stale ? 'link-word row gap-0 link-word--cut' : 'link-word row gap-0'}>
      <Status tone={stale ? 'alone' : 'ok'} shape={stale ? 'alone' : 'ok'}>
        {t(stale ? 'cut' : 'upToDate')}
      </Status>
    </span>
  )
}
