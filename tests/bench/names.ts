/** Words that synthetic people are named with. Frequent French names first: searches must meet crowds. */
export const firstNames = (
  'Marie Jean Pierre Michel Philippe Nathalie Isabelle Alain Sylvie Catherine Patrick Martine Christophe Christine ' +
  'Nicolas Françoise Stéphane Valérie Laurent Sandrine Julien Céline Frédéric Stéphanie Sébastien Sophie David ' +
  'Virginie Thomas Aurélie Olivier Émilie Éric Julie Pascal Anne Marc Caroline Bruno Hélène Guillaume Delphine ' +
  'Antoine Camille Alexandre Léa Maxime Manon Mathieu Chloé Romain Inès Benjamin Sarah Florian Mathilde Vincent ' +
  'Margaux Damien Clémence Anaïs Kévin Yasmine Karim Fatima Mohamed Aminata Ousmane Maël Maëlle Yann Gwenaëlle Loïc ' +
  'Jean-Baptiste Jean-François Marie-Claude Marie-Hélène Anne-Sophie Marc-Antoine Noémie Élodie Jérôme François'
).split(' ')

export const lastNames = (
  'Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David ' +
  'Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez Legrand ' +
  'Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont ' +
  'Lopez Fontaine Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly Gautier Roger Roche ' +
  'Roy Noël Meyer Lucas Meunier Jean Pérez Marchand Dufour Blanchard Marie Barbier Brun Dumas Brunet Schmitt Leroux ' +
  'Colas Fernandez Renard Arnaud Rolland Caron Aubert Giraud Leclerc Vidal Bourgeois Renaud Lemoine Picard Gaillard ' +
  'Philippe Leclercq Lacroix Fabre Dupuis Olivier Rodriguez Da-Silva Hubert Louis Charles Guillot Rivière Delattre'
).split(' ')

/** Rarer names are put together: about 20 000 different ones, as many as 100 000 people of this country have. */
export const beginnings =
  'Ma De Le La Du Bo Ca Cha Ga Gui Ber Bar Per Pi Ro Re Sa Se Ta Te Vi Va Mo Mi Da Do Fo Fa Lo Lu Ha He Jo Ja Ke Na'.split(
    ' ',
  )
export const middles = 'ri li ne ra la ro lan ber che va do mi ti ga cou ville so bre gni lle'.split(' ')
export const endings = 'ton gnon rd au eau et in ier er on ant aud el ot as ez ic ec ay our aire elle ière ou'.split(
  ' ',
)

/** Particles and how many in a thousand bear them. */
export const particles: readonly (readonly [particle: string, perMille: number])[] = [
  ['de ', 12],
  ['de la ', 6],
  ['du ', 8],
  ['Le ', 15],
  ['La ', 4],
  ["d'", 5],
  ['des ', 2],
  ['El ', 5],
  ['Ben ', 5],
]

export const organisations = (
  'Conseil départemental|Fondation des enfants|Maison de l’enfance|Association Le Phare|Service de protection|Mairie|' +
  'Centre hospitalier|Université|Foyer départemental|Sauvegarde de l’enfance|Tribunal pour enfants|Académie|ADEPAPE|' +
  'Union départementale des associations familiales|Institut du travail social|Village d’enfants'
).split('|')
export const places = (
  'de Loire-Atlantique|du Nord|de Gironde|du Rhône|de Paris|du Morbihan|de l’Isère|de Vendée|de Moselle|du Var|' +
  'd’Ille-et-Vilaine|de Seine-Maritime|du Finistère|de la Sarthe|du Calvados|de Guyane|de La Réunion|de l’Hérault'
).split('|')
