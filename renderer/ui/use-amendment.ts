import { useState } from 'react'
import type { CommandInput } from '../../shared/contract/contract.ts'

const fields = ['firstName', 'lastName', 'organisation', 'email', 'phone', 'accessibility'] as const
export type AmendableField = (typeof fields)[number]

export type Amendable = Readonly<Record<AmendableField, string | null>> & { readonly firstNameOnly: boolean }

/**
 * The correction of one person, as it is typed. Only fields changed here are sent, and unchanged fields follow the
 * person. So two desks that correct one person at the same time do not undo each other.
 */
export const useAmendment = (person: Amendable) => {
  const [opened] = useState(person)
  const [typed, setTyped] = useState<Partial<Record<AmendableField, string>>>({})
  const [chosen, setChosen] = useState<boolean>()
  const now = (name: AmendableField): string => person[name] ?? ''
  const text = (name: AmendableField): string => typed[name] ?? now(name)
  const firstNameOnly = chosen ?? person.firstNameOnly
  // A name hidden from reception cannot be corrected there: it would be overwritten unseen.
  const shown = fields.filter((name) => person[name] !== null)
  return {
    shown,
    text,
    firstNameOnly,
    isMissing: (name: AmendableField): boolean =>
      (name === 'firstName' || name === 'lastName') && shown.includes(name) && text(name).trim() === '',
    // A restored value is no change of this desk.
    type: (name: AmendableField, value: string): void =>
      setTyped({ ...typed, [name]: value === (opened[name] ?? '') ? undefined : value }),
    chooseFirstNameOnly: (isOnly: boolean): void => setChosen(isOnly === opened.firstNameOnly ? undefined : isOnly),
    changes: (): CommandInput<'attendees.amend'>['changes'] => ({
      ...Object.fromEntries(
        shown.filter((name) => text(name).trim() !== now(name)).map((name) => [name, text(name).trim()]),
      ),
      ...(firstNameOnly !== person.firstNameOnly && { firstNameOnly }),
    }),
  }
}
