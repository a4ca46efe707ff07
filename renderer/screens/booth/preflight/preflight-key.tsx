import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { keyNames } from '../keys/booth-keys.ts'
import { preflightLooks, preflightStateOf } from './preflight-state.ts'
import { useStateWords } from './use-state-words.ts'

interface PreflightKeyProps {
  readonly isAway: boolean
  readonly isLocked: boolean
  readonly onOpen: () => void
}

/** The state of the preflight, always visible, and the button that opens it. Its width is constant. */
export const PreflightKey = ({ isAway, isLocked, onOpen }: PreflightKeyProps) => {
  const { t } = useTranslation('preflight')
  const words = useStateWords()
  const { value } = useValue('preflightSummary', {})
  const state = preflightStateOf(value, isAway)
  const [tone, shape] = preflightLooks[state]
  return (
    <div className="pfk cuts-status num" data-testid="preflight-key" data-state={state}>
      <Button small keyName={keyNames.preflight} disabled={isLocked} onClick={onOpen}>
        <span>{t('title')}</span>
        <Status tone={tone} shape={shape}>
          {words(state, value)}
        </Status>
      </Button>
    </div>
  )
}
