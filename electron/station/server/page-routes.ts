import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { problemOf } from '../../../shared/contract/problem.ts'
import { type HttpServer, sendProblem } from './http-server.ts'

const pages = ['/', '/accueil', '/porte', '/pilotage', '/regie', '/moderation', '/scene', '/entrer'] as const

/** `folder`: the built pages. Any other path is a 404, never the app's page. */
export function addPageRoutes(app: HttpServer, folder: string): void {
  for (const path of pages)
    app.get(path, async (_, reply) => {
      const index = join(folder, 'index.html')
      if (!existsSync(index))
        return sendProblem(reply, problemOf('pages-not-built', 503, { detail: 'run: npm run build' }))
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(await readFile(index))
    })
  const assets = join(folder, 'assets')
  if (existsSync(assets))
    app.register(fastifyStatic, {
      root: assets,
      prefix: '/assets/',
      immutable: true,
      maxAge: '1y',
      index: false,
      dotfiles: 'deny',
    })
}
