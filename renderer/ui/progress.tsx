interface ProgressProps {
  /** The subject, for screen readers. A word always stands beside the bar. */
  readonly label: string
  /** From 0 to 1. */
  readonly value: number
}

export const Progress = ({ label, value }: ProgressProps) => {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div
      className="prog round-s overflow-hidden"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  )
}
