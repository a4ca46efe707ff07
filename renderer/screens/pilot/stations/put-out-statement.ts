import type { TFunction } from 'i18next'
import { isKnownType } from '../../../../shared/domain/event/journal-facts.ts'
import type { Formats } from '../../../i18n/format.ts'
import { type Forwarded, type PutOut, readKinds } from './put-out-report.ts'

/**
 * The report as a CSV file for a data protection officer: counts and times, without names. Semicolons and a byte order
 * mark, as French spreadsheets expect.
 */
export function statementOf(
  report: PutOut,
  forwarded: readonly Forwarded[],
  sealed: string,
  t: TFunction<'pilot'>,
  formats: Formats,
): string {
  const at = (instant: string) => `${formats.dateWithYear(instant)} ${formats.timeWithSeconds(instant)}`
  const rows: (readonly [string, string | number])[] = [
    [t('putOut.file.what'), t('putOut.file.value')],
    [t('putOut.file.station'), report.name],
    [t('putOut.file.role'), t(`overview.station.role.${report.role}`)],
    [t('putOut.file.why'), report.why === null ? '' : t(`putOut.why.${report.why}`)],
    [t('putOut.file.by'), report.by],
    [t('putOut.file.putOutAt'), at(report.at)],
    [t('putOut.file.lastHeardAt'), report.lastHeardAt === null ? '' : at(report.lastHeardAt)],
    [t('putOut.file.sealed'), sealed],
    ...readKinds.map((kind) => [t(`putOut.kind.${kind}`), report.reads[kind] ?? ''] as const),
    ...report.refusals.map(
      ({ name, tookMs }) =>
        [t('putOut.file.refused', { name }), tookMs === null ? t('putOut.file.notYet') : `${tookMs} ms`] as const,
    ),
    ...report.keys.map(({ purpose, generation, holders, received }) => {
      const named = { purpose: t(`putOut.purpose.${purpose}`), generation }
      return [t('putOut.file.key', named), t('putOut.keyHeld', { received, count: holders })] as const
    }),
    [t('putOut.file.endedAccesses'), report.endedAccesses],
    [t('putOut.file.toRead'), report.toRead.count],
    [t('putOut.file.forwarded'), forwarded.length],
    ...forwarded.map(({ at: instant, type, writtenAt }) => {
      const what = isKnownType(type) ? t(`journal.type.${type}`) : t('leftOutFacts.other')
      return [t('putOut.file.forwardedTo', { name: writtenAt }), `${at(instant)} · ${what}`] as const
    }),
  ]
  return `\uFEFF${rows.map((cells) => cells.map(cellOf).join(';')).join('\r\n')}\r\n`
}

/** Quoted, and never a formula of a spreadsheet: a station's name is free text. */
const cellOf = (value: string | number): string => {
  const text = String(value)
  const plain = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
  return `"${plain.replaceAll('"', '""')}"`
}
