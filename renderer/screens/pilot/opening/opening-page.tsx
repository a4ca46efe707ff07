import './opening.css'
import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { ChangesCard } from './changes-card.tsx'
import { MorningRow, OpeningRow } from './opening-row.tsx'
import { type Point, useOpeningWords } from './opening-words.ts'

const groups = {
  event: ['days', 'people', 'programme'],
  badges: ['template', 'printers'],
  stations: ['stations', 'sealing', 'accesses'],
  net: ['backup', 'sheet', 'rehearsal'],
} as const satisfies Readonly<Record<string, readonly Point['item'][]>>
type Group = keyof typeof groups

/** One list, true at every moment, from the empty event to the doors. Its order never changes. */
export const OpeningPage = ({ timeZone }: { readonly timeZone: string | undefined }) => {
  const { t } = useTranslation('pilot')
  const opening = useView('opening', {})
  const wordsOf = useOpeningWords(timeZone)
  const points = opening.rows.filter(({ isOfMorning }) => !isOfMorning)
  const ready = points.filter(({ state }) => state === 'ready').length
  const wanting = opening.rows.filter(({ state }) => state === 'wanting').length
  const row = (point: Point) => <OpeningRow key={point.item} point={point} words={wordsOf(point)} />
  return (
    <Page
      title={t('opening.title')}
      status={opening.state === 'ready' && <Wanting count={wanting} />}
      actions={
        <>
          <span className="soft noprint">{t('opening.live')}</span>
          <Button icon="print" onClick={() => window.print()}>
            {t('opening.print')}
          </Button>
        </>
      }
    >
      <ViewGate of={[opening]}>
        {() => (
          <div className="opn grid gap-4 align-start num">
            <section className="pcard pad-4-5 panel min-width-0" aria-label={t('opening.title')}>
              {(Object.keys(groups) as Group[]).map((group, index) => (
                <div key={group} className={index > 0 ? 'space-above-3' : undefined}>
                  <h3 className="muted text-small-strong pad-x-3">{t(`opening.group.${group}`)}</h3>
                  <ul>{points.filter(({ item }) => groups[group].some((one) => one === item)).map(row)}</ul>
                </div>
              ))}
            </section>
            <div className="stack gap-4">
              <Card title={t('opening.progress')}>
                <p className="row gap-2 align-baseline">
                  <b className="figure">{ready}</b>
                  <span className="text-large soft">{t('opening.share', { of: points.length })}</span>
                </p>
                <Progress label={t('opening.title')} value={ready / points.length} />
                <p className="soft space-above-3">{t('opening.promise')}</p>
              </Card>
              <ChangesCard points={opening.rows} wordsOf={wordsOf} timeZone={timeZone} />
              <Card title={t('opening.morning')}>
                <ul>
                  {opening.rows
                    .filter(({ isOfMorning }) => isOfMorning)
                    .map((point) => (
                      <MorningRow key={point.item} point={point} words={wordsOf(point)} />
                    ))}
                </ul>
              </Card>
            </div>
          </div>
        )}
      </ViewGate>
    </Page>
  )
}

const Wanting = ({ count }: { readonly count: number }) => {
  const { t } = useTranslation('pilot')
  return (
    <Status tone={count > 0 ? 'warn' : 'ok'} shape={count > 0 ? 'warn' : 'ok'}>
      {count > 0 ? t('opening.wanting', { count }) : t('opening.ready')}
    </Status>
  )
}
