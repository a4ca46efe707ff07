import { problemOf } from '../../../shared/contract/problem.ts'
import { id } from '../../../shared/contract/shapes.ts'
import { type Thumbnails, thumbnailKinds } from '../show/obs/thumbnails.ts'
import { type ApiDeps, requireOneOf } from './api-routes.ts'
import { type HttpServer, sendProblem } from './http-server.ts'

/** The pages' policy allows only pictures from this station's own address. */
export function addThumbnailRoutes(app: HttpServer, deps: ApiDeps, thumbnails: Thumbnails): void {
  for (const kind of thumbnailKinds)
    app.get(`/api/v1/rooms/:roomId/${kind}.jpg`, async (request, reply) => {
      if (!requireOneOf(deps, ['booth', 'pilot'], request, reply)) return reply
      const roomId = id.safeParse((request.params as { roomId?: unknown }).roomId).data
      const picture = roomId === undefined ? null : await thumbnails.picture(roomId, kind)
      return picture ? reply.type('image/jpeg').send(picture) : sendProblem(reply, problemOf('not-found', 404))
    })
}
