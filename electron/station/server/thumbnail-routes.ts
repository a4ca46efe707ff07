import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problemOf } from '../../../shared/contract/problem.ts'
import { id } from '../../../shared/contract/shapes.ts'
import { type ScenePictures, sceneName } from '../show/obs/scene-pictures.ts'
import { type Thumbnails, thumbnailKinds } from '../show/obs/thumbnails.ts'
import { type ApiDeps, requireOneOf } from './api-routes.ts'
import { type HttpServer, sendProblem } from './http-server.ts'

/** Further fields are ignored: a page asks for a newer picture by another number. */
const sceneQuery = z.object({ scene: sceneName })

/** The pages' policy allows only pictures from this station's own address. */
export function addThumbnailRoutes(
  app: HttpServer,
  deps: ApiDeps,
  { thumbnails, scenePictures }: { readonly thumbnails: Thumbnails; readonly scenePictures: ScenePictures },
): void {
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    ask: (roomId: string) => Promise<Buffer | null>,
  ) => {
    if (!requireOneOf(deps, ['booth', 'pilot'], request, reply)) return reply
    const roomId = id.safeParse((request.params as { roomId?: unknown }).roomId).data
    const picture = roomId === undefined ? null : await ask(roomId)
    return picture ? reply.type('image/jpeg').send(picture) : sendProblem(reply, problemOf('not-found', 404))
  }
  for (const kind of thumbnailKinds)
    app.get(`/api/v1/rooms/:roomId/${kind}.jpg`, (request, reply) =>
      send(request, reply, (roomId) => thumbnails.picture(roomId, kind)),
    )
  app.get('/api/v1/rooms/:roomId/scene.jpg', (request, reply) =>
    send(request, reply, async (roomId) => {
      const name = sceneQuery.safeParse(request.query).data?.scene
      return name === undefined ? null : scenePictures.picture(roomId, name)
    }),
  )
}
