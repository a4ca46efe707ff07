import { useView } from '../../../app/use-view.ts'

interface NearOrganisationsProps {
  readonly typed: string
  readonly except: string
  readonly onChoose: (organisation: string) => void
}

/** Organisations of people found by the typed text: the exact name is one press away. */
export const NearOrganisations = ({ typed, except, onChoose }: NearOrganisationsProps) => {
  const { rows } = useView('attendees.search', typed.length >= 2 ? { q: typed.slice(0, 100) } : null)
  const names = new Set(rows.map(({ organisation }) => organisation ?? ''))
  const near = [...names].filter((name) => name !== '' && name !== except).slice(0, 4)
  if (near.length === 0) return null
  return (
    <div className="flow">
      {near.map((name) => (
        <button
          key={name}
          type="button"
          className="preset inline-row control pad-x-4 touch-high pointer text-large-strong"
          onClick={() => onChoose(name)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
