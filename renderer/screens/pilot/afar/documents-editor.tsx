import { useTranslation } from 'react-i18next'
import { mostDocuments } from '../../../../shared/domain/programme/replay.ts'
import type { DocumentDraft, ReplayFaults } from './replay-draft.ts'
import { RowsEditor } from './rows-editor.tsx'

interface DocumentsEditorProps {
  readonly documents: readonly DocumentDraft[]
  readonly faults: ReplayFaults['documents']
  readonly onChange: (documents: readonly DocumentDraft[]) => void
}

/** What may be read beside the video: titles, and where each lies. */
export const DocumentsEditor = ({ documents, faults, onChange }: DocumentsEditorProps) => {
  const { t } = useTranslation('pilot')
  const faultOf = (key: number) => {
    const fault = faults.get(key)
    return fault && t(fault === 'url' ? 'afar.replay.badUrl' : 'afar.replay.badTitle')
  }
  return (
    <RowsEditor
      legend={t('afar.replay.documents')}
      none={t('afar.replay.documentsNone')}
      rows={documents}
      fields={[
        {
          name: 'title',
          placeholder: '',
          maxLength: 200,
          label: (count) => t('afar.replay.documentTitle', { number: count }),
        },
        {
          name: 'url',
          placeholder: 'https://',
          maxLength: 500,
          label: (count) => t('afar.replay.documentUrl', { number: count }),
        },
      ]}
      blank={(key) => ({ key, title: '', url: '' })}
      most={mostDocuments}
      faultOf={faultOf}
      addWord={t('afar.replay.documentAdd')}
      removeWord={(count) => t('afar.replay.documentRemove', { number: count })}
      onChange={onChange}
    />
  )
}
