export interface BarOf {
  readonly key: string
  /** Below the bar. Empty if its neighbour's label suffices. */
  readonly label: string
  readonly value: number
  readonly kind: 'past' | 'now' | 'forecast' | 'old'
}

interface BarsProps {
  /** Describes the picture in words. */
  readonly description: string
  readonly bars: readonly BarOf[]
  readonly format: (value: number) => string
}

const classes = { past: undefined, now: 'now', forecast: 'fc', old: 'old' } as const

/** Arrivals per quarter hour. */
export const Bars = ({ description, bars, format }: BarsProps) => {
  const highest = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <div className="chart" role="img" aria-label={description}>
      <div className="bars num">
        {bars.map(({ key, value, kind }) => (
          <div key={key} className={classes[kind]} style={{ height: `${Math.max(2, (value / highest) * 100)}%` }}>
            <b>{value > 0 ? format(value) : ''}</b>
          </div>
        ))}
      </div>
      <div className="bars-x num">
        {bars.map(({ key, label }) => (
          <span key={key}>{label}</span>
        ))}
      </div>
    </div>
  )
}
