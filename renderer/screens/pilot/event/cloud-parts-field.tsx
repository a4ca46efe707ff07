import { useTranslation } from 'react-i18next'
import { type CloudParts, cloudParts } from '../../../../shared/domain/event/event.ts'
import { Choice } from '../parts/choice.tsx'

interface CloudPartsFieldProps {
  readonly value: CloudParts
  /** What has gone up stays up, so it is chosen before there is an event, and only shown afterwards. */
  readonly isFixed: boolean
  readonly onChange: (value: CloudParts) => void
}

/** Whether personal parts go to a cloud sealed or not at all. */
export const CloudPartsField = ({ value, isFixed, onChange }: CloudPartsFieldProps) => {
  const { t } = useTranslation('pilot')
  return (
    <fieldset className="choices" disabled={isFixed}>
      <legend>{t('event.cloudParts.label')}</legend>
      {isFixed ? (
        <p className="soft">
          <b>{t(`event.cloudParts.${value}`)}</b>. {t('event.cloudParts.fixed')}
        </p>
      ) : (
        <>
          <p className="soft">{t('event.cloudParts.final')}</p>
          {cloudParts.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="cloud-parts"
              checked={value === one}
              more={t(`event.cloudParts.${one}More`)}
              onChange={() => onChange(one)}
            >
              {t(`event.cloudParts.${one}`)}
            </Choice>
          ))}
        </>
      )}
    </fieldset>
  )
}
