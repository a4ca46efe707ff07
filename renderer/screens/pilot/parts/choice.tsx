import type { InputHTMLAttributes, ReactNode } from 'react'

interface ChoiceProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type'> {
  readonly type: 'checkbox' | 'radio'
  readonly more?: string
  readonly children: ReactNode
}

/** A checkbox or radio button whose words are part of the target. */
export const Choice = ({ type, more, children, ...rest }: ChoiceProps) => (
  <label className="choice line pointer text-large">
    <input className="no-shrink" {...rest} type={type} />
    <span>
      {children}
      {more && <span className="block soft text-normal">{more}</span>}
    </span>
  </label>
)
