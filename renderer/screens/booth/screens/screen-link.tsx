import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { opensHereOnly, warnsOfCertificate } from '../../../ui/link-reach.ts'
import { NoticeArea } from '../../../ui/notice.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import { Status } from '../../../ui/status.tsx'
import { useCopy } from '../../../ui/use-copy.ts'
import type { NewLink } from './new-screen-form.tsx'

interface ScreenLinkProps {
  readonly made: NewLink
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The same link with this computer's own address, which needs no certificate: OBS shows no warning to accept. */
const onThisComputer = (url: string): string => {
  const { pathname, search, hash } = new URL(url)
  return `${location.origin}${pathname}${search}${hash}`
}

/** Shown once: the link's secret is stored nowhere. */
export const ScreenLink = ({ made: { label, page, url }, onDone, onClose }: ScreenLinkProps) => {
  const { t } = useTranslation('stageScreens')
  const { field, copied, copy } = useCopy<HTMLInputElement>()
  const isOverlay = page === 'overlay'
  const hereOnly = opensHereOnly(url)
  // A booth that is open on the station's own computer usually has OBS beside it.
  const first = isOverlay && opensHereOnly(location.href) ? onThisComputer(url) : url
  return (
    <Dialog title={t('link.title', { label })} about={t('link.once')} wide onClose={onClose}>
      <div className={hereOnly ? 'dialog__body' : 'dialog__body screens__link folds gap-6 align-start'}>
        {!hereOnly && <QrCode text={url} label={t('link.qr')} />}
        <div className="stack">
          <Field
            ref={field}
            label={t(first === url ? 'link.address' : 'link.here')}
            value={first}
            readOnly
            onFocus={({ target }) => target.select()}
          />
          {isOverlay && <p>{t('link.obs')}</p>}
          {first !== url && (
            <Field label={t('link.obsOther')} value={url} readOnly onFocus={({ target }) => target.select()} />
          )}
          {!isOverlay && <p>{t(hereOnly ? 'link.local' : 'link.scan')}</p>}
          {warnsOfCertificate(url) && <p>{t('link.certificate')}</p>}
        </div>
      </div>
      <footer className="dialog__foot">
        <NoticeArea>
          {copied !== null && (
            <Status tone={copied ? 'ok' : 'warn'} shape={copied ? 'ok' : 'warn'}>
              {t(copied ? 'link.copied' : 'link.copyFailed')}
            </Status>
          )}
        </NoticeArea>
        <Button onClick={onDone}>{t('link.done')}</Button>
        <Button kind="primary" data-autofocus onClick={() => void copy(first)}>
          {t('link.copy')}
        </Button>
      </footer>
    </Dialog>
  )
}
