/** Phrases that sound like a danger and are none. */
const idioms = [
  / frappee?s? par (?:la|le|les|votre|vos|ce|cette|l) /,
  / frappee?s? de plein fouet /,
  / (?:sujet|attente|lenteur|lourdeur|paperasse|administration) (?:me|nous) tue(?:nt)? /,
  / (?:le|la|les|du|en|un) violet(?:te)?s? /,
  / (?:pleur[a-z]+|larmes) de joie /,
  / (?:me|nous|ca|cela) tue(?:nt)? (?:de|a petit|ce|quand|les|qu) /,
  / (?:frapp|tap)[a-z]+ (?:a |aux |a toutes les |a la |a sa |a votre |a leur )(?:bonne )?portes? /,
  / (?:me|nous|leur|lui|se) tapent? (?:sur les nerfs|tous? les|toutes les|le boulot|la honte|des) /,
  / mou?rir(?:e)? (?:de rire|d envie|d ennui|de honte|de chaud) | mort de (?:rire|fatigue) /,
  / (?:se|nous|me|vous) tuer (?:a la tache|au travail|au boulot) | tuer le temps /,
  / (?:m a|m ont|nous a|me|nous) (?:beaucoup |vraiment |profondement |tres )?touchee?s? (?:par|votre|ce|cette|merci|beaucoup|profondement|quand vous) /,
  / (?:temoignage|intervention|film|histoire|parole|texte|discours|spectacle|propos) (?:m a|m ont|nous a|me|m|nous) (?:beaucoup |vraiment |profondement |tellement )?(?:touche|bouleverse|frappe)[a-z]* /,
  / (?:ce qui|qui) (?:me|nous|m a) (?:frappe|touche)[a-z]* /,
  / peur (?:du ridicule|de (?:perdre|ne pas|manquer|rater|me tromper|mal faire|l avenir|la retraite|l echec|faire une erreur|prendre)|de perdre (?:mon|notre) (?:poste|travail|emploi)|qu on (?:supprime|ferme|oublie|perde|nous|vous|reduise|retire mon agrement|n|ne|recule|abandonne)|que (?:le|la|les|notre|l) (?:structure|equipe|asso[a-z]*|poste|departement|budget|service|decret|loi|foyer|mecs|financements?)) /,
  / (?:on|qui|cela|ca|nous|budget|reforme|departement) (?:nous |vous )?(?:etrangle|asphyxie|achev|tue)[a-z]* /,
  / (?:a deux doigts|faim de|fin de loup|envie d en finir avec (?:les|ces|le|la|cette)) /,
  / (?:tap|frapp)[a-z]+ sur les doigts | a force de /,
  / (?:direction|hierarchie|employeur|departement|institution) (?:nous|me|les) menace[a-z]* /,
  / (?:on|equipe|service|nous) (?:s )?etouff[a-z]* (?:sous|avec|de|dans) /,
  / violente? de (?:parler|voir|lire|entendre|dire) /,
  / faim (?:c est |a )?(?:a )?(?:quelle heure|quand|le buffet|la pause) /,
  / fautes? de frapp?e?s? | (?:hors|sans|retour du|plus de|manque de|pas de|wifi du) (?:le )?reseau /,
  // An educator's work, and not a person who follows somebody home.
  / (?:suit|suivi|suivie|suivons|suis) (?:ce|cet|cette|ces|un|une|le|la|les|des|deux|trois|par|en|depuis) (?:petite? |jeune )?(?:dossiers?|garcons?|filles?|jeunes?|ados?|enfants?|familles?|fratries?|situations?|mesures?|educ[a-z]*|psy[a-z]*|aemo|cmp|service|referente?|bebe|mineure?s?) /,
  / (?:battre|bat|battons|battent|battu|battue|batte) (?:pour|contre|depuis|afin) /,
]

/** The words of a question without its idioms: each is removed with what it contains, the rest stays. */
export const withoutIdioms = (words: string): string =>
  idioms.reduce((rest, idiom) => rest.replace(idiom, ' … '), words)
