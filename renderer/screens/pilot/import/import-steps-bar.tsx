import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'

const steps = ['file', 'preview', 'report'] as const

export const ImportSteps = ({ at }: { readonly at: (typeof steps)[number] }) => {
  const { t } = useTranslation('pilot')
  return (
    <ol className="isteps row soft nowrap" aria-label={t('import.steps.label')}>
      {steps.map((step, index) => (
        <Fragment key={step}>
          {index > 0 && (
            <li aria-hidden="true" className="flex">
              <Icon name="chev" size={12} />
            </li>
          )}
          <li aria-current={step === at ? 'step' : undefined}>{t(`import.steps.${step}`)}</li>
        </Fragment>
      ))}
    </ol>
  )
}
