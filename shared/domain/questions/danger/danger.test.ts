import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dangerIn } from './danger.ts'

describe('a question that may tell of a danger is withheld, and says why', () => {
  it.each([
    ['Mon père me frappe quand il rentre du travail', 'violence'],
    ['il me tape tt les soir jpe pu', 'violence'],
    ['il me t4pe tt les soirs', 'violence'],
    ['g envie de me foutre en l air', 'suicide'],
    ['comment on fait pour plus exister', 'suicide'],
    ['je ve mourire', 'suicide'],
    ['jveux mcrever, c tout', 'suicide'],
    ['j e  v e u x  m o u r i r', 'distress'],
    ['j.e v.e.u.x m.o.u.r.i.r', 'distress'],
    ['un mec du foyer ma doigté', 'sexual'],
    ['il m a demandé de le sucer', 'sexual'],
    ['j ai mal quand il me fait ça', 'sexual'],
    ['jme fais goumer tous les jours', 'violence'],
    ['il me met des tartes', 'violence'],
    ['jsuis pas en sécurité dans ma famille d accueil', 'distress'],
    ['🔪 moi ce soir 😭', 'threat'],
    ['mi padre me pega', 'violence'],
    ['жить не хочу', 'suicide'],
    ['j’ai été v10l3e par mon oncle', 'sexual'],
    ['Mon beau-père vient dans ma chambre la nuit', 'sexual'],
    ['je veux mourir', 'suicide'],
    ['j’ai fugué du foyer et je dors à la gare', 'runaway'],
    ['On m’oblige à faire des passes', 'exploitation'],
    ['il a dit qu’il tuerait ma mère si je parlais', 'threat'],
    ['J’ai faim, il n’y a rien à manger chez moi', 'neglect'],
    ['chez moi sa va pas jpeux pas dire plus il regarde mon tel', 'distress'],
  ])('%s', (text, kind) => expect(dangerIn(text)?.kind).toBe(kind))

  it.each([
    ['my stepfather comes into my room at night', 'sexual'],
    ['I want to kill myself', 'suicide'],
    ['he hits me', 'violence'],
    ['I ran away and I sleep outside', 'runaway'],
    ['he said he would kill me', 'threat'],
    ['help me please', 'distress'],
    ['I’m scared to go home', 'distress'],
  ])('%s', (text, kind) => expect(dangerIn(text)?.kind).toBe(kind))

  it.each([
    'Nous avons vu des bleus sur les bras de Nino au retour du week-end',
    'Un collègue enferme les enfants dans le cagibi pour les punir, que faire ?',
    'Kenza, 12 ans, m’a écrit qu’elle voulait sauter du toit',
    'Le petit dit « tonton fait guili dans la culotte »',
    'La petite sursaute dès qu’on lève la main',
    'Je ne veux plus retourner chez mon père, il me fait peur',
    'papa fait pleurer maman la nuit et après y a du sang',
    'si demain chui plus là personne remarquera',
    'Elle monte dans des berlines et rentre au matin avec 200 €',
    'jvais me pendre dans le local poubelle',
    'je veux me foutre en l’air ce soir j’ai la corde',
    'ma sœur a 13 ans et mes parents lui ont trouvé un mari au bled',
    'il me fait dormir dans le garage et je mange après les chiens',
    'une éduc a plaqué le petit au sol, genou sur la nuque',
    'comment on porte plainte quand c’est mon propre frère qui me force ?',
    'Que faire si un collègue enferme un enfant dans le noir pour le punir ?',
    'il m’a filmée à poil et si je paye pas il balance tout au collège',
    'il va m’etrengler si je rentre',
  ])('%s', (text) => expect(dangerIn(text)).not.toBeNull())
})

describe('a question about dangers in general goes to the moderators', () => {
  it.each([
    'Comment mieux repérer les enfants victimes d’inceste à l’école ?',
    'Quelle est la procédure quand un enfant révèle des violences ?',
    'Le suicide des jeunes placés est-il mesuré ?',
    'Quand aurons-nous un vrai plan contre la prostitution des mineurs ?',
    'On se bat pour garder nos postes !',
    'Votre témoignage m’a beaucoup touché, merci.',
    'Le budget a été amputé, on nous étrangle !',
    'Ma fille est placée depuis 3 ans, pourquoi ne puis-je pas l’appeler ?',
    'À force de frapper à toutes les portes, les familles d’accueil se découragent',
    'How can schools help children who were abused?',
    'Assistante familiale, j’ai peur de perdre mon agrément',
    'Contact : Hervé Kermarrec, 02.96.55.12.34, service placement familial de Lannion',
    'mail = collectif.parents@solidaires.example, on se regroupe',
    'le chauffage du foyer ne marche plus depuis la Toussaint, personne ne vient réparer',
    'On est deux éducs pour quatorze jeunes le week-end, comment voulez-vous travailler ?',
    'trop long',
    'pas d’accord',
    'on se fait massacrer dans la presse',
    'Quels outils pour parler du suicide avec des collégiens ?',
    'Le mariage forcé est-il un motif de protection jusqu’à 25 ans ?',
    'la bouffe au foyer est dégueulasse, toujours des raviolis',
    '',
  ])('%s', (text) => expect(dangerIn(text)).toBeNull())
})

describe('a danger says whether it is certain', () => {
  it.each([
    ['mon père me frappe avec sa ceinture tous les soirs', true],
    ['je veux mourir', true],
    ['elle ne mange presque plus', false],
  ])('%s', (text, certain) => expect(dangerIn(text)?.certain).toBe(certain))
})

it('never fails, whatever is typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => typeof dangerIn(text) === 'object'))
})

it.each(['a ', 'me tape ', 'si je ', 'elle est la ', 'peut-il '])(
  '5 000 letters of "%s" are read in no time',
  (piece) => {
    const text = piece.repeat(5_000 / piece.length)
    dangerIn(text)
    const begun = performance.now()
    dangerIn(text)
    // Some 20 ms on a quiet machine. A pattern with catastrophic backtracking takes minutes.
    expect(performance.now() - begun).toBeLessThan(1_500)
  },
)

it('what is said outright is certain, however short', () => {
  for (const said of ['On me frappe.', 'Mon éduc me tape', 'Il me viole', 'je veux mourir'])
    expect(dangerIn(said), said).toMatchObject({ certain: true })
})
