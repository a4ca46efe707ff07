/** All people are invented: names are drawn from lists, mails end in exemple.fr, codes come from a seeded generator. */
const firstNames =
  'Maëlle Ronan Odile Soizic Anaïs Noé Salomé Inès Lucas Malo Hélène Karim Théophile Delphine Aurélienne Mallaury Alix Raymonde Gaëtan Sidoine Agrippine Assomption Bertrand Arabelle Eudoxe Priscille Miriam Yaëlle Loïc Œdile Bénédicte Corentin Fanch Gwenaëlle Iwan Joséphine Kévin Léonie Mathurin Nolwenn Océane Perrine Quentin Rozenn Stéphane Tiphaine Ursule Violaine Wassim Zoé'.split(
    ' ',
  )
const lastNames =
  "Quéméneur|Le Bihan|Perrin|Le Goffic|Le Goff|Trividic|Abiven|Marchetti|Fontaine|Vasseur|Haddad|Huet|Guyot|Roux|Lambert|Œuvrard|de La Tour d'Auvergne|Le Goff-Marchand|Nguyễn|Łukasik|Çelik|Fernandez|Dumas|Collet|Moulin|Brun|d'Artois|Du Pontavice|Van den Berghe|Saint-Maur|L'Hostis|Kerjean|Morvan|Guillou|Abgrall|Bouhlel|Diallo|Traoré|Ben Amar|Petit-Jean|Carré|Delaunay|Évrard|Faÿ|Garçon|Häusler|Île|Jaouen|Keller|Lefèvre".split(
    '|',
  )
const organisations = [
  'Association Le Gué, Saint-Nazaire',
  'Foyer Kerlaouen, Lorient',
  'Service enfance du Ponant, Quimper',
  'Cabinet des Trois-Remparts, Rennes',
  'MECS La Source, Angers',
  'Conseil départemental de la Loire',
  'PJJ – UEMO Le Mans',
  'Service AEMO Avignon',
  'École de service social, Tours',
  'Tribunal pour enfants de Limoges',
  'CHU de Beauvais',
  'Pouponnière des Sept-Îlots',
]
const roles = [
  'Puéricultrice',
  'Éducatrice spécialisée',
  'Cadre socio-éducatif',
  'Assistant familial',
  'Magistrate',
  'Pédopsychiatre',
]

/** Percentages of the *formules*. */
const formulas: readonly (readonly [share: number, formula: string])[] = [
  [52, 'Présentiel 2 jours'],
  [7, 'Présentiel jour 1'],
  [6, 'Présentiel jour 2'],
  [8, 'Présentiel 2 jours + soirée'],
  [18, 'Distanciel'],
  [3, 'Partenaire'],
  [4, 'Intervenant'],
  [1, 'Organisation'],
  [1, 'Presse'],
]

/** A registration file of `count` people, the same each time: UTF-8, semicolons, French headings. */
export function demoRegistrations(count: number): Uint8Array {
  const random = seeded(20_261_126)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const lines = [
    'N° inscription;Nom;Prénom;Structure;Fonction;E-mail;Formule;Atelier jour 1;Atelier jour 2;Badge prénom seul;Émargement;Accessibilité;Statut;Code billet',
  ]
  for (let number = 1; number <= count; number++) {
    const formula = formulaAt(random() * 100)
    const isThere = formula !== 'Distanciel'
    const status = random() < 0.03 ? 'En attente de règlement' : random() < 0.03 ? 'Annulée' : 'Confirmée'
    const workshop = (letter: string) => (isThere && random() < 0.85 ? `${letter}${1 + Math.floor(random() * 6)}` : '')
    lines.push(
      [
        `AN${10_000 + number}`,
        pick(lastNames),
        pick(firstNames),
        pick(organisations),
        pick(roles),
        `personne${number}@exemple.fr`,
        formula,
        formula.includes('jour 2') ? '' : workshop('A'),
        formula.includes('jour 1') ? '' : workshop('B'),
        random() < 0.03 ? 'Oui' : 'Non',
        random() < 0.3 ? 'Oui' : 'Non',
        random() < 0.02 ? pick(['Fauteuil roulant', 'Boucle magnétique']) : '',
        status,
        demoCode(number),
      ].join(';'),
    )
  }
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
}

/** The ticket code of the demo's nth person. */
export function demoCode(number: number): string {
  const random = seeded(number * 7919 + 1)
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  return Array.from({ length: 10 }, () => letters[Math.floor(random() * letters.length)]).join('')
}

function formulaAt(share: number): string {
  let upTo = 0
  for (const [part, formula] of formulas) {
    upTo += part
    if (share < upTo) return formula
  }
  return 'Présentiel 2 jours'
}

/** mulberry32: small, and the same on all machines. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
