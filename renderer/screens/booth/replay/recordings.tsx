import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import type { Formats } from '../../../i18n/format.ts'
import type { IconName } from '../../../ui/icons.tsx'
import { Status } from '../../../ui/status.tsx'
import { fixed } from '../rooms/use-ages.ts'

type Recording = ViewRow<'recordings'>

/** For a row: what was known of its file at its end. Nobody looks again. */
const looks: Readonly<Record<string, readonly ['ok' | 'stop' | 'wait', IconName]>> = {
  'on-disk': ['ok', 'ok'],
  'as-said': ['wait', 'unknown'],
  missing: ['stop', 'stop'],
}

/** Each file and stream, newest first. Only files have chapters. */
export const Recordings = ({ rows, formats }: { readonly rows: readonly Recording[]; readonly formats: Formats }) => {
  const { t, i18n } = useTranslation('replay')
  const chapters = ({ recordingId }: Recording, format: 'vtt' | 'csv') =>
    `/api/v1/export/chapters?recording=${encodeURIComponent(recordingId)}&format=${format}&lang=${i18n.language}`
  const size = (bytes: number) =>
    bytes >= 1e9
      ? t('gigabytes', { size: fixed(bytes / 1e9, i18n.language, 1) })
      : t('megabytes', { size: fixed(bytes / 1e6, i18n.language, 1) })
  return (
    <ul className="rp__list num" aria-label={t('list')}>
      {rows.map((row) => {
        const [tone, shape] = (row.found && looks[row.found]) || (['wait', 'rec'] as const)
        return (
          <li className="row gap-3 touch-high rule-bottom" key={row.recordingId} data-testid="recording">
            <span className="rp__when soft no-shrink">
              {formats.time(row.startedAt)} – {row.stoppedAt ? formats.time(row.stoppedAt) : t('running')}
            </span>
            <span className="rp__what grid grow">
              <b className="truncate">{row.room}</b>
              <span className="truncate text-small soft">
                {row.output === 'stream' ? t('stream') : (row.file ?? t('noName'))}
              </span>
            </span>
            <span className="rp__size no-shrink text-right">{row.bytes === null ? '' : size(row.bytes)}</span>
            <Status tone={tone} shape={shape}>
              {row.stoppedAt === null
                ? t('goesOn')
                : row.output === 'stream'
                  ? t('ended')
                  : t(`found.${row.found ?? 'unknown'}`, { time: formats.time(row.stoppedAt) })}
            </Status>
            <span className="rp__links justify-end row no-shrink">
              {row.output === 'file' && (
                <span className="soft text-small" aria-hidden="true">
                  {t('chapters')}
                </span>
              )}
              {row.output === 'file' &&
                (['vtt', 'csv'] as const).map((format) => (
                  <a key={format} className="btn btn--s" href={chapters(row, format)} download>
                    <span className="vh">
                      {t('chaptersOf', { room: row.room, time: formats.time(row.startedAt) })}{' '}
                    </span>
                    {format === 'vtt' ? 'VTT' : 'CSV'}
                  </a>
                ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
