import { useTranslation } from 'react-i18next'
import { NoticeArea } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import type { Notice } from './acts/use-actions.ts'

const shapes = { ok: 'ok', warn: 'warn', stop: 'stop', wait: 'wait' } as const

/** The result of the last action, in its fixed place. Without one, the keys that are on no button. */
export const NoticeLine = ({ notice }: { readonly notice: Notice | null }) => {
  const { t } = useTranslation('moderation')
  return (
    <>
      <NoticeArea>
        {notice && (
          <Status tone={notice.tone} shape={shapes[notice.tone]}>
            {notice.words}
          </Status>
        )}
      </NoticeArea>
      <span className="keys align-center soft text-small nowrap mod__keys" aria-hidden="true">
        {(['choose', 'turn', 'undo'] as const).map((name) => (
          <span key={name}>
            {t(`keys.${name}.keys`)
              .split(' ')
              .map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            {t(`keys.${name}.word`)}
          </span>
        ))}
      </span>
    </>
  )
}
