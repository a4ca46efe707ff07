import './screens.css'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { keyNames } from '../keys/booth-keys.ts'
import { ScreensDialog } from './screens-dialog.tsx'
import { useScreens } from './use-screens.ts'

interface StageScreensProps {
  readonly isLocked: boolean
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** The bar's button, which says when a screen is away or behind, and the dialog that it opens. */
export const StageScreens = ({ isLocked, isOpen, onOpen, onClose }: StageScreensProps) => {
  const { t } = useTranslation('stageScreens')
  const { screens, state, stale, absent, late } = useScreens()
  const count = absent + late
  const trouble =
    count === 0 ? null : t(late === 0 ? 'trouble.absent' : absent === 0 ? 'trouble.late' : 'trouble.both', { count })
  return (
    <>
      <Button small kind="quiet" keyName={keyNames.screens} disabled={isLocked} onClick={onOpen}>
        {/* Both words keep their place, whichever is shown: nothing beside them moves. */}
        <span className="screens__word cuts-status grid one-column">
          <span className="flex min-width-0" aria-hidden={trouble !== null}>
            <Status tone="none" shape="cast">
              {t('open')}
            </Status>
          </span>
          <span className="flex min-width-0" aria-hidden={trouble === null}>
            <Status tone="warn" shape="warn">
              {trouble ?? t('trouble.absent', { count: 1 })}
            </Status>
          </span>
        </span>
      </Button>
      <span className="vh" role="status">
        {trouble}
      </span>
      {isOpen && <ScreensDialog screens={screens} state={state} stale={stale} onClose={onClose} />}
    </>
  )
}
