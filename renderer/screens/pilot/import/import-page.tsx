import '../parts/reading.css'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Page } from '../parts/page.tsx'
import { PlatformLine } from '../platform/platform-line.tsx'
import { ChooseFile } from './choose-file.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportSteps } from './import-steps-bar.tsx'
import { LastImport } from './last-import.tsx'
import { Preview } from './preview.tsx'
import { Reading } from './reading.tsx'
import { ReportView } from './report-view.tsx'
import { ShowColumns } from './show-columns.tsx'
import type { Importing } from './use-import.ts'

interface ImportPageProps {
  readonly importing: Importing
  readonly timeZone: string | undefined
}

/** File > preview > report. Nothing is written before the person accepts the preview. */
export const ImportPage = ({ importing, timeZone }: ImportPageProps) => {
  const { t } = useTranslation('pilot')
  const { state, leave } = importing
  const isReported = state.step === 'report'
  // Whoever comes back to this page has another file to import.
  useEffect(() => (isReported ? leave : undefined), [isReported, leave])
  const progress = useValue('imports.progress', {})
  const isRunning = progress.value?.state === 'reading' || progress.value?.state === 'writing'
  // An import that another window, or this one before a reload, has started.
  const isForeign = state.step === 'file' && isRunning
  const content = () => {
    if (isForeign) return <ImportProgress progress={progress.value} cancelling={false} onStop={importing.stop} />
    switch (state.step) {
      case 'file':
        return (
          <>
            <ChooseFile problem={state.problem} onChoose={importing.choose} />
            <LastImport timeZone={timeZone} />
            <PlatformLine timeZone={timeZone} />
          </>
        )
      case 'reading':
        return <Reading file={state.file} onLeave={importing.leave} />
      case 'columns':
        return <ShowColumns state={state} onShow={importing.correct} onLeave={importing.leave} />
      case 'preview':
        return <Preview state={state} importing={importing} />
      case 'writing':
        return <ImportProgress progress={progress.value} cancelling={state.cancelling} onStop={importing.stop} />
      case 'report':
        return <ReportView state={state} onLeave={importing.leave} />
    }
  }
  const at = isForeign ? 'report' : stepOf[state.step]
  return (
    <Page title={t('import.title')} filled actions={<ImportSteps at={at} />}>
      {content()}
    </Page>
  )
}

const stepOf = {
  file: 'file',
  reading: 'file',
  columns: 'preview',
  preview: 'preview',
  writing: 'report',
  report: 'report',
} as const
