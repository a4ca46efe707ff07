import type { OrganiserAct } from './organiser-acts.ts'

/** The audit: a line of JSON for each act. An invitation's id is nobody's name: whose it is, the pilots' list says alone. */
export function logOrganiserAct({ organiserId, act, of }: OrganiserAct): void {
  process.stdout.write(
    `${JSON.stringify({ at: new Date().toISOString(), audit: 'organiser', organiserId, act, ...(of !== null && { of }) })}\n`,
  )
}
