import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { screenKeys } from '../acts/moderation-keys.ts'
import type { Joining } from './use-joining.ts'

/** Shows the joining code on the whole projector, and takes it away. While it is there, says whether a screen shows it. */
export const JoiningKey = ({ joining }: { readonly joining: Joining }) => {
  const { t } = useTranslation('moderation')
  const { isOwn, isShown, screens } = joining
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
      {isShown ? t(screens > 0 ? 'joining.end' : 'joining.endUnseen') : t('joining.show')}
    </Button>
  )
}
