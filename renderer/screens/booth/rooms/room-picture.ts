/** The address of a small picture at the station. `path`: with what tells a newer one from it. */
export const roomPicture = (roomId: string, path: string): string =>
  `/api/v1/rooms/${encodeURIComponent(roomId)}/${path}`

/** A first number for the address of a picture: the browser shows again at once what the page has loaded from an address. */
export const newPicture = (): number => Math.round(performance.now())

/** The path of a scene's own picture, up to where its number follows. */
export const scenePath = (scene: string): string => `scene.jpg?${new URLSearchParams({ scene, n: '' })}`
