import type { Fill } from '../overview/session-fill.ts'

/** How full, as a bar. The word beside it says the same to screen readers. */
export const Meter = ({ share, fill }: { readonly share: number; readonly fill: Fill }) => (
  <span className={`meter sunken round-s overflow-hidden meter--${fill}`} aria-hidden="true">
    <i className="block full-height round-s" style={{ width: `${Math.round(share * 100)}%` }} />
  </span>
)
