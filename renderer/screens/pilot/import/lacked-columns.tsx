import { useTranslation } from 'react-i18next'
import { Status } from '../../../ui/status.tsx'
import type { SourceFile } from './import-report.ts'

/** Columns of an earlier file that this one lacks, and that nothing is lost. */
export const LackedColumns = ({ source }: { readonly source: SourceFile | undefined }) => {
  const { t } = useTranslation('pilot')
  const lacks = source?.lacks ?? []
  if (lacks.length === 0) return null
  return (
    <Status tone="warn" shape="info">
      {t('import.lacks', { columns: lacks.map((field) => t(`import.field.${field}`)).join(', ') })}
    </Status>
  )
}
