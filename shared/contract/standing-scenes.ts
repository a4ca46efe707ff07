/** Scenes in their places: one that vanishes moves none of the others, and a new one comes last. */
export function standingScenes(before: readonly string[], scenes: readonly string[]): readonly string[] {
  const isOther = scenes.length > 0 && !before.some((scene) => scenes.includes(scene))
  // Another collection: nothing is left in its place.
  return isOther ? scenes : [...before, ...scenes.filter((scene) => !before.includes(scene))]
}
