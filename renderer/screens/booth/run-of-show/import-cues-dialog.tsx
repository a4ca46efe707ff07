import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withFrenchSpaces } from '../../../i18n/french-spaces.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FileButton } from '../../../ui/file-button.tsx'
import { NoticeArea } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import { CueImportTable } from './cue-import-table.tsx'
import { askCueImport, type CueImportAnswer } from './import-cues-request.ts'

interface ImportCuesProps {
  readonly timeZone: string
  readonly onClose: () => void
}

/** Import of a run of show's file. The preview comes first; nothing is written before a person agrees. */
export const ImportCuesDialog = ({ timeZone, onClose }: ImportCuesProps) => {
  const { t } = useTranslation(['runOfShow', 'common'])
  const [file, setFile] = useState<File | null>(null)
  const [isReading, setIsReading] = useState(false)
  const [isWritten, setIsWritten] = useState(false)
  const [answer, setAnswer] = useState<CueImportAnswer | null>(null)
  const read = async (chosen: File, dryRun: boolean) => {
    setFile(chosen)
    setIsReading(true)
    const told = await askCueImport(chosen, dryRun)
    setAnswer(told)
    setIsWritten(!dryRun && 'report' in told)
    setIsReading(false)
  }
  const report = answer && 'report' in answer ? answer.report : null
  const canWrite = report !== null && !isWritten && report.imported + report.updated > 0
  return (
    <Dialog title={t('importing.title')} about={t('importing.more')} wide="report" onClose={onClose}>
      <div className="dialog__body stack gap-3">
        {answer && 'fault' in answer && (
          <Status tone="stop" shape="stop">
            {answer.fault ? withFrenchSpaces(answer.fault) : t('importing.gone')}
          </Status>
        )}
        {report ? <CueImportTable report={report} timeZone={timeZone} /> : <Templates />}
      </div>
      <footer className="dialog__foot">
        <NoticeArea>
          {isReading && (
            <Status tone="wait" shape="wait">
              {t('importing.reading')}
            </Status>
          )}
          {!isReading && report && (
            <Status tone={isWritten ? 'ok' : 'accent'} shape={isWritten ? 'ok' : 'info'}>
              {t(isWritten ? 'importing.done' : canWrite ? 'importing.preview' : 'importing.nothing')}
            </Status>
          )}
        </NoticeArea>
        <FileButton
          kind={canWrite ? 'plain' : 'primary'}
          disabled={isReading}
          data-autofocus={true}
          onChoose={(chosen) => void read(chosen, true)}
        >
          {report ? t('importing.again') : t('importing.choose')}
        </FileButton>
        {canWrite && file && (
          <Button kind="primary" disabled={isReading} onClick={() => void read(file, false)}>
            {t('importing.write')}
          </Button>
        )}
      </footer>
    </Dialog>
  )
}

/** A file that is read as it is: a person overwrites its examples. */
const Templates = () => {
  const { t, i18n } = useTranslation('runOfShow')
  return (
    <p className="row wrap">
      <span className="soft">{t('importing.template')}</span>
      {(['xlsx', 'csv'] as const).map((format) => (
        <a
          key={format}
          className="btn btn--s"
          href={`/api/v1/import/cues/template?format=${format}&lang=${i18n.language}`}
          download
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
