import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../support/postgres.ts'

/** One server for all specs of the project `postgresql`, each with its own databases. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  project.provide('postgresPort', server.port)
  return server.dispose
}
