import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { type HttpServer, sendProblem } from '../../electron/station/server/http-server.ts'
import { organiserPath } from '../../shared/contract/organisers.ts'
import { problemOf } from '../../shared/contract/problem.ts'

/** Serves the organisers' page, as built in `folder`, under its own path. The public's page has the root. */
export function addOrganiserPages(app: HttpServer, folder: string): void {
  const page = join(folder, 'organiser.html')
  // Browsers keep the part after `#` through the redirect.
  app.get(organiserPath, async (_, reply) => reply.redirect(`${organiserPath}/`, 308))
  app.get(`${organiserPath}/`, async (_, reply) => {
    if (!existsSync(page))
      return sendProblem(reply, problemOf('pages-not-built', 503, { detail: 'run: npm run build' }))
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(await readFile(page))
  })
  const assets = join(folder, 'assets')
  if (existsSync(assets))
    app.register(fastifyStatic, {
      root: assets,
      prefix: `${organiserPath}/assets/`,
      immutable: true,
      maxAge: '1y',
      index: false,
      dotfiles: 'deny',
    })
}
