import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Status } from '../../../ui/status.tsx'
import { isSensitive, type PutOut, type WhatItRead } from './put-out-report.ts'

interface PutOutReadsProps {
  readonly report: PutOut
  readonly read: WhatItRead
  readonly timeZone: string | undefined
}

/** What the laptop could read until it was last heard, and what was never on its disk. */
export const PutOutReads = ({ report, read, timeZone }: PutOutReadsProps) => {
  const { t } = useTranslation('pilot')
  const { number, timeWithSeconds } = useFormats(timeZone)
  return (
    <div>
      <section aria-labelledby="out-could">
        <h3 id="out-could">
          <Icon name="eye" size={16} />
          {t('putOut.could')}
          <small>
            {report.lastHeardAt === null
              ? t('putOut.neverSeen')
              : t('putOut.until', { at: timeWithSeconds(report.lastHeardAt) })}
          </small>
        </h3>
        {read.isUnknown && <p className="soft">{t('putOut.notCounted')}</p>}
        {!read.isUnknown && read.could.length === 0 && <p className="soft">{t('putOut.couldNothing')}</p>}
        <ul className="out__kv">
          {read.could.map(({ kind, count }) => (
            <li className="column-gap-3" key={kind} data-testid={`reads-${kind}`}>
              <b className="ink text-right">{number(count)}</b>
              <span>{t(`putOut.kind.${kind}`)}</span>
              {isSensitive(kind) && (
                <Status tone="warn" shape="warn">
                  {t('putOut.sensitive')}
                </Status>
              )}
            </li>
          ))}
        </ul>
      </section>
      {read.never.length > 0 && (
        <section aria-labelledby="out-never">
          <h3 id="out-never" className="space-above-3">
            <Icon name="lock" size={16} />
            {t('putOut.never')}
          </h3>
          <ul className="out__kv out__kv--no">
            {read.never.map((kinds) => (
              <li className="column-gap-3" key={kinds[0]}>
                <span className="text-right">0</span>
                <span>{kinds.map((kind) => t(`putOut.neverKind.${kind}`)).join(', ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
