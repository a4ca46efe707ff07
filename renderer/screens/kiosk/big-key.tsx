import type { ButtonHTMLAttributes } from 'react'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icons.tsx'

interface BigKeyProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  readonly icon?: IconName
  readonly word: string
  /** What the key does, below its word. */
  readonly more?: string
  readonly isMain?: boolean
}

/** A key for anybody's finger, at arm's length. */
export const BigKey = ({ icon, word, more, isMain = false, ...rest }: BigKeyProps) => (
  <button {...rest} type="button" className={`big-key round-xl pointer ${isMain ? 'big-key--main' : 'surface ink'}`}>
    {icon && <Icon name={icon} />}
    <span>
      <b className="block">{word}</b>
      {more && <small className="block">{more}</small>}
    </span>
  </button>
)
