import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const head = (x: number, y: number, r: number, skin: string, cloth: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${skin}"/><path d="M${x - r * 1.9} ${y + r * 4.2}c0-${r * 2.4} ${r * 0.8}-${r * 3.1} ${r * 1.9}-${r * 3.1}s${r * 1.9} ${r * 0.7} ${r * 1.9} ${r * 3.1}z" fill="${cloth}"/>`
const hall = (top: string, bottom: string) =>
  `<defs><linearGradient id="b" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient><radialGradient id="s" cx=".5" cy="0" r=".9"><stop offset="0" stop-color="#fff3d6" stop-opacity=".5"/><stop offset="1" stop-color="#fff3d6" stop-opacity="0"/></radialGradient></defs><rect width="320" height="180" fill="url(#b)"/><path d="M110 0h100l60 180H50z" fill="url(#s)"/>`

/** What cameras and slides might show: nobody in particular. */
const drawings = {
  'Table ronde, large': `${hall('#3a2c4e', '#15111f')}${head(72, 82, 13, '#c98f6b', '#b04a5a')}${head(130, 80, 13, '#e0b796', '#3f6fa3')}${head(190, 81, 13, '#8a5d42', '#5f8f6b')}${head(248, 82, 13, '#d4a381', '#8a6bb0')}<path d="M20 126h280v54H20z" fill="#3a2e27"/><path d="M20 126h280v7H20z" fill="#5a483c"/>`,
  Pupitre: `${hall('#1b2a4a', '#0b1220')}${head(166, 66, 19, '#d9b08c', '#2f6f7a')}<path d="M124 128h84l-8 52h-68z" fill="#7a5a3c"/>`,
  Diapos:
    '<rect width="320" height="180" fill="#f4f1ea"/><rect x="24" y="24" width="150" height="12" rx="3" fill="#26324e"/><rect x="24" y="44" width="96" height="7" rx="3" fill="#9ba3b5"/><path d="M24 152h272" stroke="#9ba3b5" stroke-width="2"/><path d="M40 152v-34h28v34zM88 152v-52h28v52zM136 152V84h28v68zM184 152v-44h28v44z" fill="#3b46c4"/><path d="M232 152V66h28v86z" fill="#e09a12"/>',
  Entretien: `${hall('#23403b', '#0c1817')}${head(104, 72, 17, '#d4a381', '#c7a14a')}${head(216, 70, 17, '#7b5139', '#34547e')}<path d="M140 132h40v48h-40z" fill="#1e2e2b"/>`,
  Sécurité:
    '<rect width="320" height="180" fill="#1b2433"/><rect x="70" y="78" width="180" height="14" rx="4" fill="#9db0d0"/><rect x="110" y="102" width="100" height="8" rx="4" fill="#4f5f7d"/>',
} as const
export type SceneName = keyof typeof drawings
export const sceneNames = Object.keys(drawings) as SceneName[]

/** The drawing as a file that an OBS shows. */
export function pictureFile(folder: string, scene: SceneName): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">${drawings[scene]}</svg>`
  const file = join(folder, `${sceneNames.indexOf(scene)}.png`)
  writeFileSync(file, new Resvg(svg, { fitTo: { mode: 'width', value: 640 } }).render().asPng())
  return file
}
