import { useTranslation } from 'react-i18next'
import { Status } from '../../ui/status.tsx'

/** One word, only for speakers and hosts: the content is kept through a cut, and a timer counts on. */
export const LinkWord = ({ stale }: { readonly stale: boolean }) => {
  const { t } = useTranslation('stage')
  return (
    <span role="status" className={stale ? 'link-word row gap-0 link-word--cut shade-alone' : 'link-word row gap-0'}>
      <Status tone={stale ? 'alone' : 'ok'} shape={stale ? 'alone' : 'ok'}>
        {t(stale ? 'cut' : 'upToDate')}
      </Status>
    </span>
  )
}
