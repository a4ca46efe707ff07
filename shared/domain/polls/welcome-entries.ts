/**
 * Entries that halls write into a cloud of words about the protection of childhood, and that any hall may read. None is
 * a name, a home or an insult, alone or side by side. Separated by semicolons.
 */
export const welcomeEntries = `
accompagnement; accueil; action; adaptation; adolescence; affection; agir; aide; altruisme; ambition; amitié; amour; analyse; anticipation; apaisement; apprendre; apprentissage; ascenseur émotionnel; attachement; attente; attention; audace; authenticité; autodétermination; autonomie; autorité; avancer; avenir
besoin; besoins de l’enfant; besoins fondamentaux; bien-être; bienveillance; bientraitance; bonheur; bravo; budget; bureaucratie; burn-out; burn out; but
cadre; calme; câlin; chaleur; changement; chemin; choix; citoyenneté; clarté; co-construction; coconstruction; cohérence; cohésion; colère; collectif; combat; communication; compassion; compétence; complexité; compréhension; concertation; confiance; confidentialité; connaissance; conscience; construction; construire; continuité; conviction; convivialité; coopération; coordination; courage; créativité; curiosité; culture
danse; débat; décentralisation; découverte; défi; délai; demain; démocratie; déontologie; désespoir; détermination; dévouement; dialogue; différence; difficulté; dignité; disponibilité; diversité; douceur; doute; droit; droits; droits de l’enfant; durée
écoute; écouter; écoute active; éducation; éducatif; efficacité; égalité; égalité des chances; élan; émancipation; émotion; empathie; emploi; encadrement; énergie; enfance; enfant; engagement; enjeu; ennui; ensemble; enthousiasme; entraide; envie; envol; épanouissement; épuisement; équilibre; équipe; équité; espérance; espoir; estime de soi; éthique; étonnement; évaluation; éveil; évidence; évolution; exigence; expérience; expertise; expression
famille; fatigue; fête; fierté; foi; force; formation; fragilité; fraternité; fratrie; futur
générosité; génial; gestion; grandir; gratitude
handicap; harmonie; hébergement; histoire; honnêteté; horizon; humain; humanisme; humanité; humilité; humour
idée; identité; imagination; impatience; implication; inclusion; indépendance; indignation; individualisation; inégalité; injustice; innovation; inquiétude; insertion; inspiration; instabilité; institution; intelligence collective; intérêt de l’enfant; intérêt supérieur de l’enfant; intimité; isolement
jeu; jeunes; jeunesse; joie; jouer; joyeux; justice
laïcité; légitimité; liberté; lien; liens; logement; loi; loisir; long terme; lourdeur administrative; loyauté; lumière
mal-être; management; manque; manque de moyens; manque de temps; manque de places; médiation; mémoire; merci; mieux-être; milieu ouvert; mixité; mobilisation; mobilité; motivation; moyens; musique
nature; négligence; nécessité; nouveau
objectif; obstacle; optimisme; ouverture; ouverture d’esprit
paix; parcours; parentalité; parents; parole; parole de l’enfant; partage; partager; participation; partenariat; partenaire; passerelle; passion; patience; pérennité; permanence; persévérance; pessimisme; peur; place; placement; plaisir; plaidoyer; pluridisciplinarité; plus de moyens; poésie; politique; politique publique; pouvoir d’agir; précarité; présence; prévention; priorité; professionnalisme; progrès; projet; projet de vie; protection; protection de l’enfance; proximité; psychiatrie; pédopsychiatrie
qualité; questionnement; quotidien
racines; reconnaissance; recherche; réflexion; réforme; refuge; regard; relation; rencontre; repère; repères; repos; réseau; résilience; résistance; respect; responsabilité; ressource; ressources; réussite; rêve; rêver; révolution; rigueur; rire; rupture
salaire; santé; santé mentale; savoir; savoir-être; savoir-faire; scolarité; sécurité; sécurité affective; sens; sensibilité; sentiment; sérénité; simplicité; simplification; sincérité; singularité; société; soin; soins; soleil; solidarité; solitude; solution; souffrance; soulagement; soutien; souvenir; sport; stabilité; statut; stress; surcharge; surprise
talent; tendresse; temps; tolérance; tous ensemble; transmission; transparence; traumatisme; travail; travail d’équipe; travail social; travailler ensemble; trop long; trop lent; trop tard
unité; urgence; utile; utilité; utopie
valeur; valorisation; vérité; vie; vigilance; violence; vision; vitalité; vivre; vivre ensemble; vocation; volonté; volonté politique; vulnérabilité
child; children; children first; childhood; family; future; happiness; hope; joy; justice; kindness; listening; love; patience; peace; resilience; respect; rights; safety; support; teamwork; together; trust; voice; care; caring; courage; dignity; equality; freedom; empathy; time; training; more time; more training
`
  .trim()
  .split(/\s*[;\n]\s*/)
