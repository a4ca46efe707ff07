import '../parts/reading.css'
import './platform.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Card } from '../parts/card.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { Page } from '../parts/page.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { ViewGate } from '../parts/view-gate.tsx'
import { PlatformStatus } from './platform-status.tsx'
import { ReportView } from './report-view.tsx'
import { SettingsForm } from './settings-form.tsx'
import { SourceLine } from './source-line.tsx'
import { TroubleNote } from './trouble-note.tsx'

/** The registration platform: the last reading, its result, and its settings. */
export const PlatformPage = ({ timeZone }: { readonly timeZone: string | undefined }) => {
  const { t } = useTranslation('pilot')
  const connector = useValue('connector', {})
  const report = useValue('connector.report', {})
  const pull = useOrder('connector.pullNow')
  const correct = useOrder('connector.configure')
  const [isSetting, setIsSetting] = useState(false)
  const { value } = connector
  const isRunning = value?.state === 'reading' || value?.state === 'importing'
  const actions = (
    <>
      <OrderStatus state={pull.state} problem={pull.problem} />
      <OrderStatus state={correct.state} problem={correct.problem} />
      <Button kind="primary" disabled={isRunning || isBusy(pull.state)} onClick={() => void pull.give({})}>
        {t('platform.pull')}
      </Button>
    </>
  )
  return (
    <Page
      title={t('platform.title')}
      filled={Boolean(value?.settings)}
      status={value?.settings && <PlatformStatus connector={value} timeZone={timeZone} />}
      actions={value?.settings && actions}
    >
      <ViewGate of={[connector, report]}>
        {() =>
          value?.settings ? (
            <>
              <SourceLine connector={value} timeZone={timeZone} onSettings={() => setIsSetting(true)} />
              {value.needsNewToken && (
                <div className="note note--stop shade-stop tone-stop" role="alert">
                  <Icon name="stop" size={20} />
                  <p className="grow ink">{t('platform.newToken')}</p>
                </div>
              )}
              <TroubleNote connector={value} timeZone={timeZone} />
              <ReportView
                report={report.value ?? null}
                timeZone={timeZone}
                onCorrect={(mapping) => void correct.give({ mapping })}
              />
            </>
          ) : (
            value && (
              <Card title={t('platform.settings.title')} className="platform__first">
                <p className="soft">{t('platform.settings.first')}</p>
                <SettingsForm connector={value} />
              </Card>
            )
          )
        }
      </ViewGate>
      {isSetting && value && (
        <Dialog
          title={t('platform.settings.title')}
          about={t('platform.title')}
          wide
          onClose={() => setIsSetting(false)}
        >
          <SettingsForm connector={value} onSaved={() => setIsSetting(false)} />
        </Dialog>
      )}
    </Page>
  )
}
