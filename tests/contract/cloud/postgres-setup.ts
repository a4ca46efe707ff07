import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../support/postgres.ts'

/** One server for all specs of the project `postgresql`, each of which has databases of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  project.provide('postgresPort', server.port)
  return server.dispose
}
