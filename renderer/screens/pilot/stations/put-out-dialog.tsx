import './put-out.css'
import { type ReactNode, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useValue, useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { downloadText } from '../parts/download-text.ts'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'
import { ForwardedFacts } from './forwarded-facts.tsx'
import { LeftOutFacts } from './left-out-facts.tsx'
import { PutOutChanges, useTook } from './put-out-changes.tsx'
import { PutOutReads } from './put-out-reads.tsx'
import { type Forwarded, type PutOut, refusalOf, whatItRead } from './put-out-report.ts'
import { statementOf } from './put-out-statement.ts'
import { SinceDialog } from './since-dialog.tsx'

interface PutOutDialogProps {
  readonly stationId: string
  readonly name: string
  readonly timeZone: string | undefined
  readonly onClose: () => void
}

/** The report of *Écarter*: updated while keys arrive, and readable again later. */
export const PutOutDialog = ({ stationId, name, timeZone, onClose }: PutOutDialogProps) => {
  const { t } = useTranslation('pilot')
  const report = useValue('stations.putOut', { stationId })
  const forwarded = useView('stations.forwarded', { stationId })
  const [isAt, goTo] = useState<'report' | 'facts' | 'forwarded' | 'since'>('report')
  const goBack = () => goTo('report')
  const list = { stationId, name, timeZone, onClose, onBack: goBack }
  if (isAt === 'since')
    return <SinceDialog stationId={stationId} name={name} timeZone={timeZone} onClose={goBack} key="since" />
  if (isAt === 'facts') return <LeftOutFacts {...list} key="facts" />
  if (isAt === 'forwarded') return <ForwardedFacts {...list} key="forwarded" />
  return (
    <Dialog
      key="report"
      title={t('putOut.title', { name })}
      about={report.value ? <Said report={report.value} timeZone={timeZone} /> : undefined}
      icon={
        <span className="out__ok pad-top-1 tone-ok">
          <Icon name="ok" />
        </span>
      }
      wide="report"
      onClose={onClose}
    >
      <div className="dialog__body out num">
        <ViewGate of={[report, forwarded]}>
          {() =>
            report.value && (
              <Report
                report={report.value}
                forwarded={forwarded.rows}
                timeZone={timeZone}
                onRead={() => goTo('facts')}
                onForwarded={() => goTo('forwarded')}
                onDate={() => goTo('since')}
              />
            )
          }
        </ViewGate>
      </div>
      <footer className="dialog__foot">
        <p className="soft grow">{t('putOut.stays')}</p>
        <Button large data-autofocus keyName={t('keys.escape', { ns: 'common' })} onClick={onClose}>
          {t('putOut.done')}
        </Button>
      </footer>
    </Dialog>
  )
}

interface ReportProps {
  readonly report: PutOut
  readonly timeZone: string | undefined
}

interface Gestures {
  readonly forwarded: readonly Forwarded[]
  readonly onRead: () => void
  readonly onForwarded: () => void
  readonly onDate: () => void
}

/** Why, by whom, when; and what was closed. */
const Said = ({ report, timeZone }: ReportProps) => {
  const { t } = useTranslation('pilot')
  const { timeWithSeconds } = useFormats(timeZone)
  const took = useTook(report, timeZone)
  const { count, done, tookMs } = refusalOf(report)
  const { by, endedAccesses } = report
  const at = timeWithSeconds(report.at)
  return (
    <span className="num">
      {[
        report.why === null
          ? t('putOut.saidBy', { by, at })
          : t('putOut.said', { by, at, why: t(`putOut.why.${report.why}`) }),
        tookMs === null ? t('putOut.refusedSome', { done, count }) : t('putOut.refusedAll', { count, took }),
        ...(endedAccesses > 0 ? [t('putOut.closed', { count: endedAccesses })] : []),
      ].join(' · ')}
    </span>
  )
}

const Report = ({ report, timeZone, ...gestures }: ReportProps & Gestures) => {
  const { t } = useTranslation('pilot')
  const read = whatItRead(report)
  const sealed = report.sealed ?? 'unknown'
  return (
    <>
      <p className="note shade-warn out__seal">
        <Icon name="warn" size={20} />
        <span>
          <b>{t(`putOut.sealed.${sealed}`)}</b> {t(`putOut.sealedMore.${sealed}`)}
        </span>
      </p>
      <div className="out__cols two-columns grid align-start">
        <PutOutReads report={report} read={read} timeZone={timeZone} />
        <div>
          <PutOutChanges report={report} timeZone={timeZone} />
          <ToDo
            report={report}
            timeZone={timeZone}
            {...gestures}
            isBreach={read.isBreach}
            sealed={t(`putOut.sealed.${sealed}`)}
          />
        </div>
      </div>
    </>
  )
}

interface ToDoProps extends ReportProps, Gestures {
  readonly isBreach: boolean
  readonly sealed: string
}

interface GestureProps {
  readonly name: 'sheet' | 'token' | 'obs' | 'pages' | 'named' | 'breach' | 'noBreach'
  readonly children?: ReactNode
}

/** A remaining task, and where to do it. */
const Gesture = ({ name, children }: GestureProps) => {
  const { t } = useTranslation('pilot')
  return (
    <li>
      <span>
        <Trans t={t} i18nKey={`putOut.${name}`} components={{ b: <b /> }} />
      </span>
      {children}
    </li>
  )
}

/** The remaining tasks, numbered in their order. */
const ToDo = ({ report, forwarded, timeZone, isBreach, sealed, onRead, onForwarded, onDate }: ToDoProps) => {
  const { t } = useTranslation('pilot')
  const formats = useFormats(timeZone)
  const { count, from, to } = report.toRead
  const download = () =>
    downloadText(
      t('putOut.file.name', { name: report.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase() }),
      'text/csv',
      statementOf(report, forwarded, sealed, t, formats),
    )
  const times = { from: from === null ? '' : formats.time(from), to: to === null ? '' : formats.time(to) }
  return (
    <section aria-labelledby="out-todo">
      <h3 id="out-todo" className="space-above-3">
        {t('putOut.todo')}
      </h3>
      <ol className="out__do">
        {report.sheetIsVoid && (
          <Gesture name="sheet">
            <a className="btn btn--s btn--primary" href={linkTo('event', 'sheet')}>
              <Icon name="print" />
              {t('putOut.print')}
            </a>
          </Gesture>
        )}
        {(report.reads.platformTokens ?? 0) > 0 && (
          <Gesture name="token">
            <a className="btn btn--s" href={linkTo('attendees', 'platform')}>
              {t('putOut.tokenGo')}
            </a>
          </Gesture>
        )}
        {(report.reads.obsPasswords ?? 0) > 0 && <Gesture name="obs" />}
        {report.endedAccesses > 0 && <Gesture name="pages" />}
        <li className="touch-high">
          <span>
            {count === 0 ? (
              t('putOut.readNone')
            ) : (
              <Trans
                t={t}
                i18nKey="putOut.read"
                count={count}
                values={{ value: formats.number(count), ...times }}
                components={{ b: <b className="ink" /> }}
              />
            )}
          </span>
          {count > 0 && (
            <Button small onClick={onRead}>
              {t('putOut.readGo')}
            </Button>
          )}
        </li>
        {forwarded.length > 0 && (
          <li className="touch-high">
            <span>
              <Trans
                t={t}
                i18nKey="putOut.forwarded"
                count={forwarded.length}
                values={{ value: formats.number(forwarded.length) }}
                components={{ b: <b className="ink" /> }}
              />
            </span>
            <Button small onClick={onForwarded}>
              {t('putOut.forwardedGo')}
            </Button>
          </li>
        )}
        {report.why !== 'unneeded' && report.role !== 'pilot' && (
          <li className="touch-high">
            <span>{t('putOut.since')}</span>
            <Button small onClick={onDate}>
              {t('putOut.sinceGo')}
            </Button>
          </li>
        )}
        {report.role === 'moderator' && (report.reads.questions ?? 0) > 0 && <Gesture name="named" />}
        <Gesture name={isBreach ? 'breach' : 'noBreach'}>
          <Button small icon="download" onClick={download}>
            {t('putOut.statement')}
          </Button>
        </Gesture>
      </ol>
    </section>
  )
}
