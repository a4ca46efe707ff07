import { useTranslation } from 'react-i18next'
import { mostDocuments } from '../../../../shared/domain/programme/replay.ts'
import type { DocumentDraft, ReplayFaults } from './replay-draft.ts'
import { RowsEditor } from './rows-editor.tsx'

interface DocumentsEditorProps {
  readonly documents: readonly DocumentDraft[]
  readonly faults: ReplayFaults['documents']
  readonly onChange: (documents: readonly DocumentDraft[]) => void
}

/** Documents beside the video: titles and addresses. */
export const DocumentsEditor = ({ documents, faults, onChange }: DocumentsEditorProps) => {
  const { t } = useTranslation('pilot')
  const faultOf = (key: number) => {
    const fault = faults.get(key)
    return fault && t(fault === 'url' ? 'broadcast.replay.badUrl' : 'broadcast.replay.badTitle')
  }
  return (
    <RowsEditor
      legend={t('broadcast.replay.documents')}
      none={t('broadcast.replay.documentsNone')}
      rows={documents}
      fields={[
        {
          name: 'title',
          placeholder: '',
          maxLength: 200,
          label: (count) => t('broadcast.replay.documentTitle', { number: count }),
        },
        {
          name: 'url',
          placeholder: 'https://',
          maxLength: 500,
          label: (count) => t('broadcast.replay.documentUrl', { number: count }),
        },
      ]}
      blank={(key) => ({ key, title: '', url: '' })}
      most={mostDocuments}
      faultOf={faultOf}
      addWord={t('broadcast.replay.documentAdd')}
      removeWord={(count) => t('broadcast.replay.documentRemove', { number: count })}
      onChange={onChange}
    />
  )
}
