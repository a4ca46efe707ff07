import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { keptKeys, type PutOut, refusalOf } from './put-out-report.ts'

interface PutOutChangesProps {
  readonly report: PutOut
  readonly timeZone: string | undefined
}

/** Above this, in ms, a pilot's station was away: then the moment is shown instead of the duration. */
const longMs = 60_000

/** How long the slowest pilot's station took to refuse, in words. Empty while one has not. */
export function useTook(report: PutOut, timeZone: string | undefined): string {
  const { t } = useTranslation('pilot')
  const { date, time, tenths } = useFormats(timeZone)
  const { tookMs } = refusalOf(report)
  if (tookMs === null) return ''
  if (tookMs < 100) return t('putOut.underTenth')
  const end = Date.parse(report.at) + tookMs
  return tookMs < longMs
    ? t('putOut.seconds', { value: tenths(tookMs / 1000) })
    : t('putOut.late', { date: date(end), at: time(end) })
}

/** What was changed because of it, and what was not and why. */
export const PutOutChanges = ({ report, timeZone }: PutOutChangesProps) => {
  const { t } = useTranslation('pilot')
  const { number, list, timeWithSeconds } = useFormats(timeZone)
  const took = useTook(report, timeZone)
  const { done, count } = refusalOf(report)
  const kept = keptKeys(report)
  const asksSecondFact = report.keys.some(({ purpose }) => purpose === 'people')
  return (
    <section aria-labelledby="out-changed">
      <h3 id="out-changed">
        <Icon name="key" size={16} />
        {t('putOut.changed')}
        <small>{t('putOut.because')}</small>
      </h3>
      <ul className="out__ch">
        <Line state={took === '' ? 'wait' : 'ok'} end={took === '' ? t('putOut.pending', { done, count }) : took}>
          <Trans t={t} i18nKey="putOut.link" components={{ b: <b className="ink" /> }} />
        </Line>
        {report.keys.map(({ purpose, generation, holders, received }) => (
          <Line
            key={purpose}
            state={received < holders ? 'wait' : 'ok'}
            end={t('putOut.keyHeld', { received, count: holders })}
          >
            <Trans
              t={t}
              i18nKey="putOut.key"
              values={{ purpose: t(`putOut.purpose.${purpose}`), generation }}
              components={{ b: <b className="ink" /> }}
            />
          </Line>
        ))}
        <Line
          state={report.endedAccesses > 0 ? 'ok' : 'none'}
          end={report.endedAccesses > 0 ? timeWithSeconds(report.at) : ''}
        >
          {report.endedAccesses === 0 ? (
            t('putOut.endedNone')
          ) : (
            <Trans
              t={t}
              i18nKey="putOut.ended"
              count={report.endedAccesses}
              components={{ b: <b className="ink" /> }}
            />
          )}
        </Line>
        {kept.length > 0 && (
          <Line state="none" end={t('putOut.otherKeysMore')}>
            {t('putOut.otherKeys', { keys: list(kept.map((purpose) => t(`putOut.otherKey.${purpose}`))) })}
          </Line>
        )}
        {report.badgesOut > 0 && (
          <Line
            state="none"
            end={asksSecondFact ? t('putOut.badgesAsk') : t('putOut.badgesMore', { count: report.badgesOut })}
          >
            {t('putOut.badges', { count: report.badgesOut, value: number(report.badgesOut) })}
          </Line>
        )}
        {!report.sheetIsVoid && (
          <Line state="none" end={t('putOut.sheetKeptMore')}>
            {t('putOut.sheetKept')}
          </Line>
        )}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly state: 'ok' | 'wait' | 'none'
  readonly end: string
  readonly children: ReactNode
}

const Line = ({ state, end, children }: LineProps) => (
  <li className={`out__${state}`}>
    <Icon name={state === 'ok' ? 'ok' : state === 'wait' ? 'wait' : 'minus'} size={16} />
    <span>{children}</span>
    <span className="soft text-small text-right">{end}</span>
  </li>
)
