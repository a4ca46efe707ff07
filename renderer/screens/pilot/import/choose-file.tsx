import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../../shared/contract/problem.ts'
import { FileButton } from '../../../ui/file-button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ImportProblem } from './import-problem.tsx'

interface ChooseFileProps {
  readonly problem: Problem | null
  readonly onChoose: (file: File) => void
}

/** A file is dropped on the zone or chosen. Both read it in the same way. */
export const ChooseFile = ({ problem, onChoose }: ChooseFileProps) => {
  const { t } = useTranslation('pilot')
  const [isOver, setIsOver] = useState(false)
  return (
    <>
      {problem && <ImportProblem problem={problem} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same by keyboard */}
      <div
        className={
          isOver ? 'drop stack round-xl text-center drop--over shade-accent' : 'drop stack surface round-xl text-center'
        }
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
        }}
        onDrop={(event) => {
          event.preventDefault()
          setIsOver(false)
          const file = event.dataTransfer.files[0]
          if (file) onChoose(file)
        }}
      >
        <Icon name="file" size={24} />
        <p className="title-large">{isOver ? t('import.dropNow') : t('import.drop')}</p>
        <p className="soft">{t('import.dropMore')}</p>
        <FileButton kind="primary" large onChoose={onChoose}>
          {t('import.choose')}
        </FileButton>
      </div>
      <ul className="promises grid three-columns">
        {(['first', 'again', 'here'] as const).map((promise) => (
          <li className="line gap-3 soft" key={promise}>
            <Icon name={promiseShapes[promise]} size={20} />
            <p>
              <b className="block ink">{t(`import.promises.${promise}.title`)}</b>
              {t(`import.promises.${promise}.more`)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

const promiseShapes = { first: 'info', again: 'undo', here: 'lock' } as const
