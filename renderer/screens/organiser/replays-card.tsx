import { useTranslation } from 'react-i18next'
import { useView } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { positionText } from '../pilot/broadcast/position.ts'
import { Card } from '../pilot/parts/card.tsx'
import { ViewGate } from '../pilot/parts/view-gate.tsx'
import type { OrganiserCardProps } from './card-props.ts'

/** The published replays, with what was published beside them. */
export const ReplaysCard = ({ timeZone, isOld }: OrganiserCardProps) => {
  const { t } = useTranslation('organiser')
  const { dateWithYear } = useFormats(timeZone)
  const replays = useView('publicReplays', {})
  return (
    <Card title={t('replays.title')} about={replays.rows.length || undefined} stale={isOld}>
      <ViewGate of={[replays]}>
        {() =>
          replays.rows.length === 0 ? (
            <p className="soft">{t('replays.none')}</p>
          ) : (
            <ul>
              {replays.rows.map(({ sessionId, sessionTitle, embedUrl, captionsUrl, until, chapters, documents }) => (
                <li key={sessionId} className="org__p pad-y-3 rule-between">
                  <p className="justify-between line gap-3">
                    <b>{sessionTitle}</b>
                    <small className="num">{t('replays.until', { date: dateWithYear(until) })}</small>
                  </p>
                  <p className="org__links gap-1-4 flex wrap">
                    <Away href={embedUrl}>{t('replays.watch')}</Away>
                    {captionsUrl !== null && <Away href={captionsUrl}>{t('replays.captions')}</Away>}
                    {documents.map(({ title, url }) => (
                      <Away key={`${url} ${title}`} href={url}>
                        {title}
                      </Away>
                    ))}
                  </p>
                  {chapters.length > 0 && (
                    <details>
                      <summary className="min-height-24 pointer bold">
                        {t('replays.chapters', { count: chapters.length })}
                      </summary>
                      <ol className="org__chapters stack gap-1 space-above-1 num">
                        {chapters.map(({ atS, title }) => (
                          <li key={`${atS} ${title}`}>
                            <span>{positionText(atS)}</span> {title}
                          </li>
                        ))}
                      </ol>
                    </details>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </ViewGate>
    </Card>
  )
}

/** To another site, in a new window, which learns nothing of this page. */
const Away = ({ href, children }: { readonly href: string; readonly children: string }) => {
  const { t } = useTranslation('organiser')
  return (
    <a
      className="inline-flex align-center min-height-24 tone-accent bold break-anywhere"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
    >
      {children} <span className="vh">{t('replays.newWindow')}</span>
    </a>
  )
}
