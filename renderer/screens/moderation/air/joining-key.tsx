import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { screenKeys } from '../acts/moderation-keys.ts'
import type { Joining } from './use-joining.ts'

/** Shows the joining code on the whole projector, and takes it away. What screens show of it is told beside the air. */
export const JoiningKey = ({ joining }: { readonly joining: Joining }) => {
  const { t } = useTranslation('moderation')
  const { isOwn, isShown } = joining
  if (!isOwn) return null
  return (
    <Button
      small
      kind={isShown ? 'primary' : 'plain'}
      icon="air"
      keyName={screenKeys.joining}
      aria-pressed={isShown}
      onClick={() => void joining.toggle()}
    >
      {t(isShown ? 'joining.end' : 'joining.show')}
    </Button>
  )
}
