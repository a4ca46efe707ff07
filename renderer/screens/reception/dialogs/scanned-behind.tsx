import { createContext, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { NoticeArea } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { lookOfAnswer } from '../verdict/verdict-look.ts'

/** The last passage scanned while the dialog was open. Null if there is none. */
const Behind = createContext<string | null>(null)
export const BehindProvider = Behind.Provider

/** The notice in a dialog's foot: its problem, or else who was scanned behind it. */
export const ScannedBehind = ({ problem }: { readonly problem?: string | undefined }) => (
  <NoticeArea>
    {problem ? (
      <Status tone="stop" shape="stop">
        {problem}
      </Status>
    ) : (
      <Passage />
    )}
  </NoticeArea>
)

/** Who was scanned, and their answer. The dialog still concerns the person whom it names. */
const Passage = () => {
  const { t } = useTranslation('reception')
  const id = useContext(Behind)
  const passage = useDesk().passages.passages.all.find((one) => one.id === id)
  if (passage === undefined) return null
  const { answer } = passage
  const shape = answer.state === 'answered' ? lookOfAnswer(answer).shape : 'wait'
  const word = answer.state === 'answered' ? t(`verdict.${answer.outcome.verdict}.title`) : t('behind.waits')
  return (
    <span data-testid="behind">
      {/* Without the answer's colour: it is no refusal of this dialog. */}
      <Status tone="none" shape={shape}>
        {t('behind.scanned', { what: [passage.who, word].filter(Boolean).join(', ') })}
      </Status>
    </span>
  )
}
