import { useTranslation } from 'react-i18next'
import { publicReach } from '../../ui/link-reach.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { Fitted } from './fitted.tsx'
import type { Stage } from './use-stage.ts'

/** The code that phones join by, beside what a projector shows. Where it cannot work, why, and what opens the network. */
export const JoiningBeside = ({ url, brief = false }: { readonly url: string; readonly brief?: boolean }) => {
  const { t } = useTranslation('stage')
  if (publicReach(url) !== 'open')
    return (
      <>
        <p className="tone-warn bold text-balance">{t('joining.why.here-only')}</p>
        <p className="soft text-balance">{t('joining.open.here-only')}</p>
      </>
    )
  return (
    <>
      <QrCode text={url} label={t('askHere')} />
      <p className="text-balance">{t(brief ? 'joining.answer' : 'askHere')}</p>
      {!brief && <p className="soft text-balance break-anywhere">{new URL(url).host}</p>}
    </>
  )
}

/** The code alone, as high as the picture, for people who come in. */
export const JoiningPanel = ({ stage }: { readonly stage: Stage }) => {
  const { t } = useTranslation('stage')
  const url = stage.publicUrl
  const reach = publicReach(url)
  if (url === null || reach !== 'open') {
    const why = reach === 'closed' ? 'closed' : 'here-only'
    return (
      <main className="pj grid full-height" style={{ gridTemplateRows: 'minmax(0, 1fr) minmax(0, 1fr)' }}>
        <h1 className="frame tone-warn">
          <Fitted text={t(`joining.why.${why}`)} largest={6} smallest={2.6} lines={3} align="middle" />
        </h1>
        <div className="frame soft">
          <Fitted text={t(`joining.open.${why}`)} largest={4} smallest={2.2} lines={3} weight={500} />
        </div>
      </main>
    )
  }
  return (
    <main
      className="sign__ask grid full-height frame"
      style={{ padding: '3em 4em', gap: '4em', gridTemplate: 'minmax(0, 1fr) / 50em minmax(0, 1fr)' }}
    >
      <QrCode text={url} label={t('askHere')} />
      <div className="grid full-height min-size-0" style={{ gridTemplateRows: '26em minmax(0, 1fr) 7em', gap: '1em' }}>
        <h1 className="frame">
          <Fitted text={t('joining.title')} largest={7} smallest={3} lines={4} align="middle" />
        </h1>
        <div className="frame soft">
          <Fitted text={t('joining.how')} largest={3.4} smallest={2.2} lines={4} weight={500} />
        </div>
        <div className="frame">
          <Fitted text={new URL(url).host} largest={4} smallest={1.8} lines={2} />
        </div>
      </div>
    </main>
  )
}
