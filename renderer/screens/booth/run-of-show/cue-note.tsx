import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { CueRow } from './run-rows.ts'

/** What the booth has written down for a cue. */
export const CueNote = ({ row }: { readonly row: CueRow }) => {
  const { t } = useTranslation('runOfShow')
  if (row.note === '') return null
  return (
    <p className="row gap-15 text-normal ink full-width" data-testid="cue-note">
      <Icon name="edit" size={16} />
      <span className="vh">{t('note')}</span>
      <span className="break-anywhere">{row.note}</span>
      {row.noteForHost && <Tag>{t('noteForHost')}</Tag>}
    </p>
  )
}
