import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Empty } from '../parts/empty.tsx'
import { LinkCloudDialog } from './link-cloud-dialog.tsx'

type Cloud = ViewValue<'cloud'>

interface CloudCardProps {
  readonly cloud: Cloud
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/** What the cloud holds, what waits for it, since when and why it is away; link, unlink, metered mode. */
export const CloudCard = ({ cloud, timeZone, stale }: CloudCardProps) => {
  const { t } = useTranslation('pilot')
  const [asked, setAsked] = useState<'link' | 'unlink' | 'meter' | null>(null)
  const close = () => setAsked(null)
  const isKnown = cloud.stationId !== null
  const isCodeWrong = cloud.trouble === 'unknown-code' || cloud.trouble === 'too-many-tries'
  return (
    <Card
      title={t('cloud.title')}
      about={cloud.url}
      end={<CloudState cloud={cloud} timeZone={timeZone} />}
      stale={stale}
    >
      {cloud.state === 'none' ? (
        <Empty title={t('cloud.none')} more={t('cloud.noneMore')}>
          {cloud.here ? (
            <Button kind="primary" onClick={() => setAsked('link')}>
              {t('cloud.link')}
            </Button>
          ) : (
            <p className="soft">{t('cloud.elsewhere')}</p>
          )}
        </Empty>
      ) : (
        <div className="gap-4 grid rest-then-auto align-start">
          <CloudFacts cloud={cloud} />
          <div className="flow justify-end">
            {cloud.here && (
              <>
                <Button kind={isCodeWrong ? 'primary' : 'plain'} onClick={() => setAsked('link')}>
                  {t(isCodeWrong ? 'cloud.codeAgain' : isKnown ? 'cloud.move' : 'cloud.link')}
                </Button>
                <Button onClick={() => setAsked('unlink')}>{t(isKnown ? 'cloud.unlink' : 'cloud.giveUp')}</Button>
              </>
            )}
            {isKnown && (
              <Button onClick={() => setAsked('meter')}>
                {t(cloud.metered ? 'cloud.metered.stop' : 'cloud.metered.start')}
              </Button>
            )}
          </div>
        </div>
      )}
      {asked === 'link' && <LinkCloudDialog cloud={cloud} onClose={close} />}
      {asked === 'unlink' && (
        <ConfirmDialog
          title={t('cloud.unlinking.title')}
          more={t('cloud.unlinking.more')}
          go={t('cloud.unlinking.go')}
          command="cloud.unlink"
          input={{}}
          onClose={close}
        />
      )}
      {asked === 'meter' && (
        <ConfirmDialog
          title={t(cloud.metered ? 'cloud.metered.stopTitle' : 'cloud.metered.startTitle')}
          more={t(cloud.metered ? 'cloud.metered.stopMore' : 'cloud.metered.startMore')}
          go={t(cloud.metered ? 'cloud.metered.stop' : 'cloud.metered.start')}
          command="cloud.meter"
          input={{ on: !cloud.metered }}
          onClose={close}
        />
      )}
    </Card>
  )
}

/** A missing network is no error: slate, with since when. */
const CloudState = ({ cloud, timeZone }: Omit<CloudCardProps, 'stale'>) => {
  const { t } = useTranslation('pilot')
  const { time } = useFormats(timeZone)
  if (cloud.state === 'none') return null
  if (cloud.state === 'linked')
    return (
      <Status tone="ok" shape="ok">
        {t('cloud.state.linked')}
      </Status>
    )
  // While the link is retried, the reason for the failure is shown.
  if (cloud.state === 'linking' && cloud.trouble !== null)
    return (
      <Status tone="alone" shape="alone">
        {t('cloud.state.notYet')}
      </Status>
    )
  if (cloud.state === 'linking')
    return (
      <Status tone="wait" shape="ring">
        {t('cloud.state.linking')}
      </Status>
    )
  return (
    <Status tone="alone" shape="alone">
      {cloud.since === null ? t('cloud.state.away') : t('cloud.state.since', { at: time(cloud.since) })}
    </Status>
  )
}

const CloudFacts = ({ cloud }: { readonly cloud: Cloud }) => {
  const { t } = useTranslation(['pilot', 'common', 'cloud'])
  const { number } = useFormats()
  const { trouble, waiting, heldBack, metered, stationId, clockSkewMs } = cloud
  const rising = waiting - heldBack
  return (
    <div className="stack min-width-0" role="status">
      {trouble !== null && (
        <p className="note note--alone shade-alone">
          <Icon name="alone" size={20} />
          <span>{t(`cloud:trouble.${trouble}`)}</span>
        </p>
      )}
      {trouble === 'clock-apart' && clockSkewMs !== null && (
        <p className="soft num">
          {t('cloud.clock', {
            value: t('cloud.minutes', {
              sign: clockSkewMs > 0 ? '+' : '−',
              value: number(Math.round(Math.abs(clockSkewMs) / 60_000)),
            }),
          })}
        </p>
      )}
      {stationId !== null && waiting === 0 && <p>{t('cloud.all')}</p>}
      {rising > 0 && <p>{t('cloud.waiting', { count: rising, value: number(rising) })}</p>}
      {heldBack > 0 && <p>{t('cloud.heldBack', { count: heldBack, value: number(heldBack) })}</p>}
      {metered && (
        <Status tone="wait" shape="half">
          {t('cloud.metered.on')}
        </Status>
      )}
    </div>
  )
}
