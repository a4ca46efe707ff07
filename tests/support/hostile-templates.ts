import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TemplateRefusalName } from '../../shared/domain/badges/template-refusals.ts'

const folder = join(import.meta.dirname, '..', '..', 'resources', 'badges')

/** Our own templates. */
export const goodTemplates = {
  '80x50': readFileSync(join(folder, '80x50.svg'), 'utf8'),
  a6: readFileSync(join(folder, 'a6.svg'), 'utf8'),
} as const

/** Content of a template of 80 x 50 mm, and why it is refused. */
const inside: readonly (readonly [string, TemplateRefusalName])[] = [
  ['<image href="http://10.0.0.1/pixel.png" width="1" height="1"/>', 'template-loads-outside'],
  ['<image xlink:href="file:///etc/passwd"/>', 'template-loads-outside'],
  ['<use href="#a"/>', 'template-loads-outside'],
  ['<a href="javascript:alert(1)"><rect width="1" height="1"/></a>', 'template-loads-outside'],
  ['<style>@import url(http://x.example/a.css);</style>', 'template-loads-outside'],
  ['<style type="text/css"/>', 'template-loads-outside'],
  ['<link rel="stylesheet" href="//x.example/a.css"/>', 'template-loads-outside'],
  ['<font-face font-family="x"/>', 'template-loads-outside'],
  ['<filter id="f"/>', 'template-loads-outside'],
  ['<pattern id="p"/>', 'template-loads-outside'],
  ['<rect width="1" height="1" fill="url(#a)"/>', 'template-loads-outside'],
  ['<rect width="1" height="1" fill="url(http://x.example/#a)"/>', 'template-loads-outside'],
  ['<rect width="1" height="1" fill="u&#114;l(http://x.example)"/>', 'template-loads-outside'],
  ['<rect width="1" height="1" id="data:text/html,x"/>', 'template-loads-outside'],
  ['<g xml:base="http://x.example/"/>', 'template-loads-outside'],
  ['<g xmlns:xlink="http://www.w3.org/1999/xlink"/>', 'template-loads-outside'],
  ['&xxe;', 'template-loads-outside'],
  ['<script>alert(1)</script>', 'template-active'],
  ['<SCRIPT/>', 'template-active'],
  ['<foreignObject width="1" height="1"/>', 'template-active'],
  ['<iframe src="x"/>', 'template-active'],
  ['<animate attributeName="x" to="1"/>', 'template-active'],
  ['<set attributeName="href" to="x"/>', 'template-active'],
  ['<animateTransform/>', 'template-active'],
  ['<rect width="1" height="1" onload="alert(1)"/>', 'template-active'],
  ['<g ONCLICK="x"/>', 'template-active'],
  ['<text x="1" y="1">Bonjour</text>', 'template-unknown-element'],
  ['<defs/>', 'template-unknown-element'],
  ['<svg/>', 'template-unknown-element'],
  ['<linearGradient id="g"/>', 'template-unknown-element'],
  ['<clipPath id="c"/>', 'template-unknown-element'],
  ['<rect width="1" height="1" style="fill:red"/>', 'template-unknown-attribute'],
  ['<rect width="1" height="1" class="a"/>', 'template-unknown-attribute'],
  ['<rect width="1" height="1" filter="x"/>', 'template-unknown-attribute'],
  ['<circle r="1" data-field="logo"/>', 'template-unknown-attribute'],
  [
    '<g transform="scale(2)"><rect data-field="words" data-words="a" x="20" y="28" width="5" height="1"/></g>',
    'template-unknown-attribute',
  ],
  ['<rect width="1e9" height="1"/>', 'template-bad-value'],
  ['<rect width="1mm" height="1"/>', 'template-bad-value'],
  ['<rect width="NaN" height="1"/>', 'template-bad-value'],
  ['<rect width="-1" height="1"/>', 'template-bad-value'],
  ['<path d="M0 0 L"/>', 'template-bad-value'],
  ['<path d="L1 1"/>', 'template-bad-value'],
  ['<path d="M0 0 l1e99 1"/>', 'template-bad-value'],
  ['<path/>', 'template-bad-value'],
  ['<polygon points="0,0 1"/>', 'template-bad-value'],
  ['<rect width="1" height="1" fill="red"/>', 'template-bad-value'],
  ['<rect width="1" height="1" fill="rgb(1,2,3)"/>', 'template-bad-value'],
  ['<rect width="1" height="1" transform="rotate(1,2)"/>', 'template-bad-value'],
  ['<rect width="1" height="1" data-colour="brand"/>', 'template-bad-value'],
  ['<rect data-field="mail" x="20" y="28" width="5" height="1"/>', 'template-unknown-field'],
  ['<rect data-field="phone" x="20" y="28" width="5" height="1"/>', 'template-unknown-field'],
  ['<rect data-field="accessibility" x="20" y="28" width="5" height="1"/>', 'template-unknown-field'],
  ['<rect data-field="constructor" x="20" y="28" width="5" height="1"/>', 'template-unknown-field'],
  ['<rect data-field="name" x="20" y="28" width="5" height="1"/>', 'template-field-twice'],
  ['<rect data-field="words" x="20" y="28" width="5" height="1"/>', 'template-bad-value'],
  ['<rect data-field="words" data-words="a" x="78" y="1" width="5" height="1"/>', 'template-outside-label'],
  ['<rect data-field="words" data-words="a" x="60" y="35" width="5" height="1"/>', 'template-overlap'],
  ['<rect data-field="words" data-words="a" x="20" y="12" width="5" height="1"/>', 'template-overlap'],
  ['<rect data-field="words" data-words="a" x="57" y="29.5" width="1" height="1"/>', 'template-overlap'],
  ['<g>'.repeat(9) + '</g>'.repeat(9), 'template-too-complex'],
  ['<g/>'.repeat(301), 'template-too-complex'],
  ['<g>', 'template-unreadable'],
  ['</g>', 'template-unreadable'],
  ['<rect x="1" x="2" width="1" height="1"/>', 'template-unreadable'],
  ['<rect x=1 width="1" height="1"/>', 'template-unreadable'],
  ['<![CDATA[<script/>]]>', 'template-unreadable'],
  ['<?php echo 1 ?>', 'template-unreadable'],
  ['<!-- a -- b -->', 'template-unreadable'],
  ['text between', 'template-unreadable'],
  ['\u0000', 'template-unreadable'],
  ['\ud800', 'template-unreadable'],
]

const head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 50">'
const name = '<rect data-field="name" x="5" y="5" width="60" height="20"/>'
const qr = '<rect data-field="qr" x="59" y="30" width="16" height="16"/>'

/** Whole files. */
const whole: readonly (readonly [string, TemplateRefusalName])[] = [
  ['', 'template-unreadable'],
  ['{}', 'template-unreadable'],
  ['<html/>', 'template-unknown-element'],
  [`${head}${name}${qr}</svg><svg/>`, 'template-unreadable'],
  [`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${head}${name}${qr}</svg>`, 'template-loads-outside'],
  [`<!DOCTYPE svg PUBLIC "x" "http://x.example/svg.dtd">${head}${name}${qr}</svg>`, 'template-loads-outside'],
  [`<?xml-stylesheet href="http://x.example/a.css"?>${head}${name}${qr}</svg>`, 'template-loads-outside'],
  [`${head}${qr}</svg>`, 'template-needs-name'],
  [`${head}${name}</svg>`, 'template-needs-qr'],
  [`${head}${name}${qr.replace('height="16"', 'height="9"')}</svg>`, 'template-qr-too-small'],
  [`${head}${name.replace('height="20"', 'height="6"')}${qr}</svg>`, 'template-name-too-small'],
  [`${head}${name}${qr.replace('x="59"', 'x="63"')}</svg>`, 'template-outside-label'],
  [`${head.replace('80 50', '105 148')}${name}${qr}</svg>`, 'template-wrong-size'],
  [`${head.replace('viewBox="0 0 80 50"', '')}${name}${qr}</svg>`, 'template-wrong-size'],
  [`${head.replace('viewBox', 'width="90mm" viewBox')}${name}${qr}</svg>`, 'template-wrong-size'],
  [`${head}<desc>${'a'.repeat(66_000)}</desc>${name}${qr}</svg>`, 'template-too-large'],
  [`${head}<!--${'é'.repeat(33_000)}-->${name}${qr}</svg>`, 'template-too-large'],
]

/** Templates of 80 x 50 mm that must be refused, each for its own reason. */
export const hostileTemplates: readonly (readonly [svg: string, refusal: TemplateRefusalName])[] = [
  ...inside.map(([what, refusal]) => [goodTemplates['80x50'].replace('</svg>', `${what}</svg>`), refusal] as const),
  ...whole,
]

const over = (what: string): string => goodTemplates['80x50'].replace('</svg>', `${what}</svg>`)

/** Well-formed, but with an unreadable name: only a drawing shows it. */
export const hidingTemplates: readonly string[] = [
  over('<rect width="80" height="50" fill="#000000"/>'),
  over('<path d="M0 0H80V50H0Z"/>'),
  over('<g transform="scale(2)"><circle cx="20" cy="12" r="40" fill="#333333"/></g>'),
  over(Array.from({ length: 60 }, (_, at) => `<rect x="0" y="${at * 0.8}" width="80" height="0.4"/>`).join('')),
  goodTemplates['80x50'].replace('data-field="name"', 'data-field="name" data-ink="white"'),
]
/** A dark ground, with a name that stands out from it. */
export const darkTemplate = over('<rect width="80" height="50" fill="#000000"/>').replace(
  'data-field="name"',
  'data-field="name" data-ink="white"',
)

const pieces = [
  ...inside.map(([what]) => what),
  ...[
    ' href="http://x.example/"',
    ' xlink:href="file:///x"',
    ' onload="x"',
    ' fill="url(//x.example)"',
    'url(',
    '@import',
    '<!',
    ']]>',
  ],
  ...[
    '"',
    "'",
    '<',
    '>',
    '&',
    '&#x',
    '/',
    '=',
    '\n',
    ' ',
    '-',
    '0',
    '9',
    'e',
    '.',
    'é',
    '\u0000',
    '<svg',
    '</svg>',
    'data-field="qr"',
  ],
]

/** A template with `cuts` mutations: something inserted, removed, doubled or moved. `random`: 0 to below 1. */
export function mutatedTemplate(good: string, cuts: number, random: () => number): string {
  let text = good
  const place = () => Math.floor(random() * (text.length + 1))
  for (let cut = 0; cut < cuts; cut++) {
    const [one, other] = [place(), place()].sort((a, b) => a - b) as [number, number]
    const end = Math.min(other, one + 40)
    const way = random()
    const piece = pieces[Math.floor(random() * pieces.length)] as string
    if (way < 0.35) text = text.slice(0, one) + piece + text.slice(one)
    else if (way < 0.5) text = text.slice(0, one) + text.slice(end)
    else if (way < 0.6) text = text.slice(0, end) + text.slice(one)
    else if (way < 0.95) text = nudged(text, random)
    else text = text.slice(0, one) + String.fromCharCode(Math.floor(random() * 0x250)) + text.slice(one + 1)
  }
  return text
}

/** Changes one number of an attribute, slightly or completely. */
function nudged(text: string, random: () => number): string {
  const numbers = [...text.matchAll(/(?<==")\d+(\.\d+)?(?=")/g)]
  const found = numbers[Math.floor(random() * numbers.length)]
  if (!found) return text
  const number = random() < 0.7 ? Number(found[0]) + random() * 2 - 1 : random() * 400 - 50
  return text.slice(0, found.index) + number.toFixed(2) + text.slice(found.index + found[0].length)
}
