import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { pilot } from '../../../i18n/fr/pilot/index.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { ImportReport } from '../import/import-report.ts'

type Known = keyof typeof pilot.programme.importDialog.field
const isKnown = (field: string): field is Known => Object.hasOwn(pilot.programme.importDialog.field, field)

interface ProgrammeChangesProps {
  readonly report: ImportReport
  readonly timeZone: string | undefined
}
type Standing = NonNullable<ImportReport['changes']>[number]['now']

/** What a programme file adds and changes, and which sessions it does not name. */
export const ProgrammeChanges = ({ report: { changes = [], missing = [] }, timeZone }: ProgrammeChangesProps) => {
  const { t } = useTranslation('pilot')
  const { number, list, shortDate, time } = useFormats(timeZone)
  const place = ({ startsAt, endsAt, room, kind, code, capacity }: Standing) =>
    [
      `${shortDate(startsAt)}, ${time(startsAt)}–${time(endsAt)}`,
      room,
      t(`programme.kind.${kind}`),
      code,
      capacity === null ? null : t('programme.importDialog.seats', { count: capacity, value: number(capacity) }),
    ]
      .filter(Boolean)
      .join(', ')
  const words = (fields: readonly string[]) =>
    list(fields.map((field) => (isKnown(field) ? t(`programme.importDialog.field.${field}`) : field)))
  return (
    <div className="stack gap-3">
      {changes.length > 0 && (
        <section>
          <h3 className="text-strong">{t('programme.importDialog.changes')}</h3>
          <ul className="num">
            {changes.map(({ line, title, fields, now, before }) => (
              <li key={line} className="row gap-3 touch-high rule-top">
                <span className="soft nowrap">{t('import.issues.line', { value: number(line) })}</span>
                <span className="grow min-width-0">
                  <span className="block truncate" title={title}>
                    {title}
                  </span>
                  <span className="block soft text-small">
                    {before && place(before) !== place(now) && <del>{place(before)}</del>} {place(now)}
                  </span>
                </span>
                {fields === null ? (
                  <Tag tone="accent">{t('programme.importDialog.isNew')}</Tag>
                ) : (
                  <span className="soft">{words(fields)}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <section>
          <h3 className="text-strong">{t('programme.importDialog.missing')}</h3>
          <p className="soft">{t('programme.importDialog.missingMore')}</p>
          <ul className="num">
            {missing.map(({ sessionId, title, registered }) => (
              <li key={sessionId} className="row gap-3 min-height-36 rule-top">
                <span className="grow truncate" title={title}>
                  {title}
                </span>
                {registered > 0 && (
                  <span className="soft">
                    {t('programme.importDialog.registered', { count: registered, value: number(registered) })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
