import { useTranslation } from 'react-i18next'
import { Field } from '../../../ui/field.tsx'
import { namedColumns, type SettingsDraft } from './settings-draft.ts'

interface SettingsMoreProps {
  readonly draft: SettingsDraft
  readonly change: (some: Partial<SettingsDraft>) => void
}

/** Settings that are usually guessed. Open if one was set. */
export const SettingsMore = ({ draft, change }: SettingsMoreProps) => {
  const { t } = useTranslation('pilot')
  const { columns, listPath, nextPath, pageParameter } = draft
  const isTold = [...Object.values(columns), listPath, nextPath, pageParameter].some((text) => text !== '')
  return (
    <details className="platform__more" open={isTold}>
      <summary className="touch-high pointer tone-accent bold">{t('platform.settings.more')}</summary>
      <p className="soft">{t('platform.settings.moreHint')}</p>
      <div className="form grid form--2 two-columns">
        {namedColumns.map((field) => (
          <Field
            key={field}
            label={t('platform.settings.columnOf', { field: t(`import.field.${field}`) })}
            placeholder={t('platform.settings.guess')}
            maxLength={200}
            value={columns[field]}
            onChange={({ target }) => change({ columns: { ...columns, [field]: target.value } })}
          />
        ))}
        {(['listPath', 'nextPath', 'pageParameter'] as const).map((name) => (
          <Field
            key={name}
            label={t(`platform.settings.${name}`)}
            placeholder={t(`platform.settings.${name}Hint`)}
            maxLength={200}
            disabled={draft.format === 'csv' && name !== 'pageParameter'}
            value={draft[name]}
            onChange={({ target }) => change({ [name]: target.value })}
          />
        ))}
      </div>
    </details>
  )
}
