import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'

/** Letters for reading aloud or typing, in groups of four. */
const inFours = (code: string): readonly string[] => code.replaceAll(/[\s-]/g, '').match(/.{1,4}/g) ?? []

/** A separate page, requested only when opened, because the journal records each reading. */
export const RecoverySheet = ({ timeZone }: { readonly timeZone: string | undefined }) => {
  const { t } = useTranslation('pilot')
  const { date, time } = useFormats(timeZone)
  const sheet = useValue('event.recoverySheet', {})
  return (
    <Page
      title={t('event.sheet.title')}
      actions={
        <>
          <a className="btn" href={linkTo('event')}>
            {t('event.sheet.back')}
          </a>
          <Button kind="primary" icon="print" disabled={!sheet.value} onClick={() => window.print()}>
            {t('action.print')}
          </Button>
        </>
      }
    >
      <ViewGate of={[sheet]}>
        {() =>
          sheet.value && (
            <article className="sheet stack gap-4 panel text-large">
              <p className="title-huge">{sheet.value.eventName}</p>
              <h3 className="heading">{t('event.sheet.code')}</h3>
              <p className="sheet__c flex wrap pad-4-5 round">
                {inFours(sheet.value.recoveryCode).map((four, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: groups may be alike, and never change
                  <span key={index}>{four}</span>
                ))}
              </p>
              <dl className="stack gap-1-4">
                <dt className="soft">{t('event.sheet.eventId')}</dt>
                <dd>{sheet.value.eventId}</dd>
                <dt className="soft">{t('event.sheet.station')}</dt>
                <dd>{sheet.value.stationName}</dd>
              </dl>
              <h3 className="heading">{t('event.sheet.how')}</h3>
              <ol className="stack gap-1">
                <li>{t('event.sheet.how1')}</li>
                <li>
                  {t('event.sheet.how2')}
                  <code className="backup__c pad-2-3 sunken round block break-anywhere" data-testid="sheet-command">
                    {t('event.sheet.command', { code: inFours(sheet.value.recoveryCode).join(' ') })}
                  </code>
                  {t('event.sheet.start')}
                </li>
                <li>{t('event.sheet.how3')}</li>
              </ol>
              <p className="soft num">{t('event.sheet.printed', { at: `${date(Date.now())}, ${time(Date.now())}` })}</p>
            </article>
          )
        }
      </ViewGate>
    </Page>
  )
}
