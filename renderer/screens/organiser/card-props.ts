/** What each card of the page is told. */
export interface OrganiserCardProps {
  readonly timeZone: string
  /** The cloud is away, or the venue is from it: greyed, never shown as if live. */
  readonly isOld: boolean
}
