import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Room } from '../booth-types.ts'
import { FormStatus } from '../settings/form-status.tsx'
import { useFormOrder } from '../settings/use-form-order.ts'
import { MessageForm } from './message-form.tsx'
import { NameForm } from './name-form.tsx'
import { QuestionKeys } from './question-keys.tsx'
import { TimerKeys } from './timer-keys.tsx'

interface OnStageDialogProps {
  readonly room: Pick<Room, 'roomId' | 'name'>
  readonly onClose: () => void
}

/** What a room's pages show besides its run of show: a message to the speaker, a timer, a lower third. */
export const OnStageDialog = ({ room: { roomId, name }, onClose }: OnStageDialogProps) => {
  const { t } = useTranslation('onStage')
  const { value: stage } = useValue('stage', { roomId })
  const order = useFormOrder()
  return (
    <Dialog wide title={t('title')} about={name} onClose={onClose}>
      <div className="dialog__body stack gap-3">
        {stage && (
          <>
            <MessageForm roomId={roomId} message={stage.message} give={order.give} />
            <QuestionKeys roomId={roomId} stage={stage} give={order.give} />
            <TimerKeys
              roomId={roomId}
              timer={stage.timer}
              warningS={stage.warningS}
              itemS={stage.item?.lengthS ?? null}
              give={order.give}
            />
            <NameForm roomId={roomId} lowerThird={stage.lowerThird} give={order.give} />
          </>
        )}
      </div>
      <footer className="dialog__foot">
        <FormStatus state={order.state} />
      </footer>
    </Dialog>
  )
}
