import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.tsx'
import { Kbd } from './kbd.tsx'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  /** One `primary` per zone. `fill` is the strong one on a coloured verdict. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'fill'
  readonly small?: boolean
  readonly large?: boolean
  readonly icon?: IconName
  /** The key with the same effect, shown on the button. */
  readonly keyName?: string
  readonly submit?: boolean
  readonly children: ReactNode
}

export const Button = ({
  kind = 'plain',
  small,
  large,
  icon,
  keyName,
  submit = false,
  disabled = false,
  onClick,
  children,
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={submit ? 'submit' : 'button'}
    className={['btn', kind !== 'plain' && `btn--${kind}`, small && 'btn--s', large && 'btn--l']
      .filter(Boolean)
      .join(' ')}
    {...(keyName && { 'aria-keyshortcuts': keyName })}
    // A browser removes the focus from a disabled element, and the next key would go nowhere.
    aria-disabled={disabled || undefined}
    onClick={disabled ? refuse : onClick}
  >
    {icon && <Icon name={icon} />}
    {children}
    {keyName && <Kbd>{keyName}</Kbd>}
  </button>
)

/** Enter in a form's field presses its submit button too. */
const refuse = (event: MouseEvent) => event.preventDefault()
