import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withFrenchSpaces } from '../../../i18n/french-spaces.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FileButton } from '../../../ui/file-button.tsx'
import { NoticeArea } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import { askCueImport, type CueImportAnswer, type CueReport } from './import-cues-request.ts'

/** Import of a run of show's file. The preview comes first; nothing is written before a person agrees. */
export const ImportCuesDialog = ({ onClose }: { readonly onClose: () => void }) => {
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
    <Dialog title={t('importing.title')} about={t('importing.more')} wide onClose={onClose}>
      <div className="dialog__body">
        {answer && 'fault' in answer && (
          <Status tone="stop" shape="stop">
            {answer.fault ? withFrenchSpaces(answer.fault) : t('importing.gone')}
          </Status>
        )}
        {report && <Report report={report} />}
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
              {isWritten ? t('importing.done') : t('importing.preview')}
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

const Report = ({ report }: { readonly report: CueReport }) => {
  const { t } = useTranslation('runOfShow')
  return (
    <>
      <p className="soft text-large num">
        {(['imported', 'updated', 'unchanged'] as const)
          .map((what) => t(`importing.${what}`, { count: report[what] }))
          .join(', ')}
      </p>
      {(['refused', 'warnings'] as const).map(
        (kind) =>
          report[kind].length > 0 && (
            <section key={kind} className="ros-issues" aria-label={t(`importing.${kind}`)}>
              <h3>{t(`importing.${kind}`)}</h3>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by keyboard. */}
              <ul className="stack gap-1" tabIndex={0}>
                {report[kind].map(({ line, reason, detail }) => (
                  <li className="line gap-3" key={`${line} ${reason}`}>
                    <span className="soft num">{t('importing.line', { value: line })}</span>
                    <span lang="fr">{withFrenchSpaces(detail)}</span>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}
