import { type IconName, icons } from './icons.tsx'

interface IconProps {
  readonly name: IconName
  readonly size?: 12 | 16 | 20 | 24
}

/** A shape beside a word. Never alone, so it is hidden from screen readers. */
export const Icon = ({ name, size }: IconProps) => (
  <svg className={size ? `i i${size}` : 'i'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    {icons[name]}
  </svg>
)

export const Mark = () => (
  <svg className="bar__mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <rect width="24" height="24" rx="6" fill="currentColor" />
    <g stroke="var(--surface)" strokeWidth="2" strokeLinecap="round">
      <path d="M7 6v12M12 6v12M17 6v12" opacity=".45" />
      <path d="M5.5 9h3M10.5 14.5h3M15.5 8h3" strokeWidth="3" />
    </g>
  </svg>
)
