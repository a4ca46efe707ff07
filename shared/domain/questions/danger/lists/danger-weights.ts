/** What each piece of evidence weighs, `weight:name`. Written by tests/fixtures/masking/fit-danger.ts: change nothing by hand. */
export const dangerWeights = `
-2.83:
-0.42:0
-0.31:0 0
0.30:0 ans
0.09:0 balles
0.10:0 dans
-0.13:0 de
0.14:0 degres
0.11:0 euros
-0.10:0 h
-0.11:0 il
-0.09:0 j
-0.22:0 je
-0.17:0 jeunes
0.35:0 jours
-0.10:0 l
-0.08:0 m2
-0.08:0 min
-0.18:0 on
0.11:0 par
-0.24:0 semain
0.21:0 vend
1.38:Length
-1.21:Plain
-2.08:Question
0.64:Two words
0.10:a 0
-0.17:a chaque
0.17:a cle
-0.12:a coupe
0.13:a des
0.45:a dit
0.22:a dormi
0.16:a ecrit
0.13:a ete
-0.22:a fait
-0.13:a ferme
-0.27:a fugue
-0.15:a jamais
0.23:a l
-0.20:a la
-0.28:a lui
0.20:a ma
-0.17:a manger
0.10:a me
0.09:a menace
0.11:a mere
0.26:a mis
0.23:a mon
0.10:a partir
-0.22:a pas
-0.28:a peur
-0.30:a plus
-0.12:a preven
0.09:a propos
0.26:a que
0.21:a qui
-0.08:a quinze
0.10:a ramene
0.20:a retrou
-0.15:a rien
0.21:a sa
0.15:a suppli
-0.12:a tous
-0.16:a trois
0.62:a un
0.17:a vu
-0.09:accide
0.15:accomp
-0.30:accord
-0.14:accord de
-0.52:accuei
-0.19:accuei m
-0.13:accuse
-0.20:admini
-0.38:ado
-0.09:ado qui
-0.30:adore
-0.14:aed
-0.13:aed et
-0.21:aemo
0.19:aesh
-0.23:af
-0.08:af on
-0.13:affair
-0.11:age
-0.24:agress
-0.23:ai 0
0.25:ai des
-0.14:ai dix
-0.09:ai dormi
0.16:ai envie
-0.37:ai ete
0.20:ai failli
-0.26:ai fait
0.25:ai jamais
0.09:ai marre
0.13:ai parle
-0.26:ai perdu
0.21:ai plus
-0.19:ai quitte
0.14:ai une
-0.09:aide
0.10:aider
0.16:aidez
0.21:aimera
0.19:ainee
-0.09:air
-0.23:alcool
-0.12:aller a
-0.10:aller en
-0.30:alors
-0.08:alors que
-0.24:an
0.27:ancien
0.13:ancien du
0.20:and
-0.08:angers
0.26:anglet
-0.12:annee
-0.10:annonc
0.24:ans
0.17:ans arrive
-0.17:ans avec
-0.10:ans demain
0.32:ans elle
-0.35:ans et
-0.19:ans il
-0.12:ans j
-0.22:ans je
-0.10:ans l
0.16:ans la
-0.21:ans mon
0.16:ans on
-0.14:ans ou
0.34:ans pas
0.13:ans peut
0.26:appart
-0.11:appela
0.19:appele
0.11:appren
-0.16:apres
0.10:apres il
0.08:apres les
-0.10:arc
0.16:argent
0.15:argent de
0.15:arret
-0.13:arrete de
0.08:arrive en
0.13:as
-0.13:ascens
-0.42:ase
-0.20:ase m
-0.15:ass
-0.15:ass fam
-0.08:assfam
0.17:assiet
-0.08:assist
-0.13:asso
-0.10:astrei
0.34:attend
-0.11:attend devant
-0.12:attend quoi
-0.21:attent
-0.10:au 0
0.09:au bled
0.17:au bout
-0.21:au buffet
0.11:au centre
-0.13:au chomag
0.09:au couran
0.35:au domici
-0.08:au fond
-0.33:au foyer
0.25:au juge
-0.12:au lendem
-0.13:au lieu
0.26:au pays
-0.08:au stand
-0.15:au travai
-0.35:aujour
-0.35:aujour hui
0.21:aura
-0.12:autori
0.15:autour
0.22:autour du
0.10:autres
0.11:aux
-0.09:aux ados
0.08:avais un
-0.09:avait
-0.19:avait pas
-0.12:avant
-0.13:avant de
0.53:avec
0.09:avec 0
0.11:avec des
0.19:avec du
0.15:avec l
0.20:avec le
0.11:avec les
-0.12:avec mes
-0.24:avec sa
0.20:avec trois
-0.16:avec une
-0.17:avez
-0.18:avocat
-0.27:avoir
-0.27:avoir 0
-0.13:b
-0.16:bagarr
-0.16:bagarr avec
0.08:bain
0.19:bakou
0.09:balles
0.13:bas
0.09:batten
0.14:bavard
0.45:beau
0.40:beau pere
0.43:bebe
0.10:bebe il
0.08:betise
-0.38:bien
0.19:biento
0.11:billet
0.12:bisous
0.17:bizarr
-0.10:bjr
0.23:blague
0.09:bled
0.16:bleus
0.15:bloque
0.52:boire
0.13:bois
-0.18:bon
-0.15:bonne
0.09:bonsoi
0.09:bonsoi je
-0.11:bosse
0.24:bouche
0.18:bouche des
0.11:bourre
0.16:bout
0.17:bout de
0.17:bras
0.09:bras elle
-0.12:brulee
0.12:bu
-0.27:buffet
-0.08:bureau
-0.14:burn
-0.14:burn out
0.33:bus
0.46:c
0.36:c est
-0.08:ca
-0.13:ca change
0.15:ca fait
0.09:ca il
-0.15:ca me
0.19:ca vous
0.28:cache
0.13:cachee
0.26:cachet
-0.23:cafe
-0.22:cafe je
0.15:calais
0.13:calme
0.20:cantin
-0.11:cap
-0.15:car
0.15:carnet
-0.09:carton
0.11:casser
0.15:cdi
0.09:ce foyer
-0.22:ce que
0.36:ce soir
0.14:centre
0.10:centre de
-0.16:ces
-0.09:cet
0.19:cette
-0.10:ceux
-0.08:ceux qui
0.24:chaise
-0.42:chambr
-0.15:chambr au
0.14:chambr de
-0.28:change
0.09:change et
-0.23:chaque
-0.19:chaque fois
0.12:chat
0.11:chats
-0.16:chauff
-0.09:chef
0.17:cheffe
-0.15:cherch un
-0.15:cherch une
0.10:cheveu
0.39:chez
0.33:chez lui
-0.17:chez son
0.08:chez un
0.11:chez une
-0.10:chiens
0.23:chips
-0.11:chocol
0.09:choisi
-0.13:chomag
0.19:choses
0.09:ci
-0.15:circul
0.16:cle
-0.12:clemen
-0.11:clemen avec
0.19:cles
0.11:club
-0.15:coeur
0.23:cogne
0.17:coince
0.17:coince dans
-0.13:colere
-0.09:collec
0.26:colleg
-0.09:colloq
-0.14:coloc
0.13:combat
0.18:comme
0.26:comme a
0.29:comme ca
0.48:commen on
-0.13:commen parler
-0.10:commun
-0.11:comple
-0.13:compre
0.12:condam
-0.13:condui
-0.25:confie
0.13:confis mon
-0.10:conjug
0.10:conner
-0.26:consol
-0.12:conten
-0.17:contes
0.10:contin
-0.16:contra
0.40:contre
0.19:contre la
0.41:copain
0.10:copain il
0.14:corde
0.14:cotes
0.09:cou
0.14:couche
-0.12:coup
-0.15:coup de
0.17:coupe
0.11:couper
0.17:coups
0.08:cour
0.08:cours
0.38:cousin
0.15:coutea
0.13:crache
0.09:crayon
-0.12:creche
0.42:crever
-0.30:crie
-0.23:crie tout
-0.15:crip c
-0.09:crises
-0.21:cuisin
-0.18:cuisin au
-0.09:culott
-0.12:cyberh
-0.12:d
-0.10:d accord
-0.19:d accuei
0.10:d aemo
-0.08:d avoir
-0.24:d eau
0.09:d eleve
-0.10:d enfant
0.13:d enleve
-0.11:d entend
0.19:d etre
-0.17:d un
0.20:d une
-0.19:dame
0.76:dans
0.28:dans l
0.18:dans la
0.08:dans le
-0.37:dans les
0.19:dans ma
0.09:dans mon
0.35:dans un
-0.11:dans une
-0.12:ddass
0.10:de
0.64:de 0
-0.22:de cafe
0.31:de chez
-0.10:de confia
0.09:de faire
0.13:de grosse
-0.28:de la
0.22:de le
0.10:de loisir
-0.12:de lui
-0.12:de lyon
0.08:de ma
0.12:de me
0.41:de moi
0.20:de mon
-0.14:de mourir
0.30:de ne
-0.15:de parcou
-0.14:de parrai
-0.14:de patien
0.10:de poche
-0.21:de psy
-0.17:de quoi
-0.10:de relais
0.08:de rien
-0.21:de sa
0.12:de son
0.16:de venir
0.09:de vivre
0.19:de week
-0.08:declar
0.10:dedans
0.14:degout
0.14:degres
-0.08:dehors il
0.11:dehors quand
0.23:deja
-0.23:delegu
0.28:demain
0.18:demain je
-0.42:demand
0.09:demand des
-0.10:demand pardon
-0.14:demand si
-0.10:demarc
0.11:denonc
0.13:denonc un
-0.34:depart
-0.13:depart de
0.08:depuis
-0.08:depuis deux
0.52:depuis le
-0.09:depuis qu
-0.10:depuis que
0.11:depuis samedi
0.15:depuis septem
-0.11:depuis ses
0.09:depuis son
-0.23:depuis un
0.23:derrie
0.16:des
0.28:des ados
0.12:des cachet
-0.19:des colleg
0.17:des enfant
0.20:des filles
-0.16:des histoi
-0.12:des jeunes
0.10:des marque
-0.09:des parent
-0.15:des petits
0.20:des rappor
0.13:deux
-0.09:deux ans
0.08:deux autres
-0.10:deux enfant
0.13:deuxie
0.47:devant
0.15:devant la
0.11:devant le
-0.10:devenu
-0.14:diff
-0.14:diff entre
0.15:differ
-0.09:digne
-0.09:digne de
-0.13:dimanc
0.10:dire
0.09:dire au
0.12:dire mais
-0.27:direct
-0.16:direct dit
0.35:dispar
0.14:dispar du
0.61:dit
-0.13:dit de
-0.12:dit pere
0.39:dit qu
-0.10:dit que
0.08:dit rien
0.19:dit si
0.09:dit tu
-0.41:dix
-0.16:dix huit
-0.08:dix neuf
0.43:dois
0.17:dois je
-0.24:doit
-0.11:doit il
0.20:dolipr
0.33:domici
0.26:donne
0.10:donne des
0.23:donne du
0.18:dont
0.13:dormai
0.22:dormi dans
-0.10:dort a
0.08:dort dans
-0.22:dos
0.26:douche
-0.28:doudou
0.11:draps
-0.11:drole
0.50:du
-0.15:du coeur
0.24:du colleg
0.20:du dolipr
0.18:du foyer
0.19:du groupe
-0.17:du jour
0.08:du juge
-0.09:du mal
-0.18:du noir
0.20:du shit
0.18:dunker
-0.12:dur
-0.16:ecole du
-0.08:ecoles
-0.48:ecoute
0.17:ecrit
0.09:educ a
0.23:educ de
-0.08:educ disent
-0.12:educ en
0.22:educ qui
0.18:eleve
0.37:elle
0.28:elle a
0.17:elle dit
-0.08:elle en
-0.14:elle fait
0.11:elle m
0.16:elle parle
-0.12:elle peut
-0.18:elle se
0.13:embras
0.16:empech
-0.17:en
-0.11:en 0
-0.10:en a
-0.13:en colere
0.14:en conge
0.11:en famill
-0.10:en foyer
0.13:en guinee
-0.09:en intern
-0.13:en juin
0.15:en mars
-0.17:en parle
0.16:en peu
0.15:en peux
-0.11:en poupon
0.10:en prison
-0.14:en retrai
0.12:en un
0.10:en voitur
0.35:encein
-0.40:encore
-0.49:encore un
0.31:end
-0.11:enfanc
-0.13:enfant
0.13:enfant a
0.10:enfant avec
0.15:enfant de
-0.15:enfant dit
-0.13:enfant du
-0.14:enfant en
-0.20:enfant j
0.12:enfant pendan
0.14:enfant que
-0.20:enferm dans
-0.21:enfin
0.19:enleve
-0.15:entend
0.11:entrai
-0.10:entre
0.12:entre jeunes
0.28:envie
0.17:envoie
0.16:envoie des
0.21:envoye
-0.11:equipe
-0.16:erreur
0.13:escali
-0.66:est
-0.29:est a
-0.11:est arrive
-0.16:est au
0.08:est bien
-0.11:est ce
-0.11:est chez
-0.10:est comple
-0.09:est d
-0.33:est dans
-0.14:est de
0.09:est deux
-0.20:est enferm
-0.12:est est
-0.12:est etait
0.17:est fait
-0.23:est il
0.12:est le
0.10:est ma
-0.34:est mort
0.09:est morte
0.14:est normal
0.31:est possib
0.19:est quoi
-0.26:est rentre
0.23:est revenu
-0.11:est suicid
0.25:est tombe
0.18:est tonton
-0.09:est trop
0.15:est un
0.15:est venu
0.61:et
0.17:et 0
-0.08:et a
0.13:et apres
0.10:et dit
0.17:et elle
0.22:et fait
0.14:et ils
0.19:et j
-0.22:et je
-0.10:et la
0.10:et les
0.12:et ma
-0.14:et me
0.22:et mes
-0.13:et moi
-0.09:et pas
-0.23:et person
0.10:et que
0.11:et repart
-0.15:et sa
-0.16:et toujou
-0.20:et un
-0.12:et une
-0.27:et y
-0.12:etais
0.12:etais bourre
-0.14:etat
-0.22:ete
0.10:ete pour
0.18:etre
0.08:etre a
0.09:etre la
-0.25:eu
-0.08:eu une
0.11:euros
0.12:euros et
0.19:eux
-0.13:evalue
-0.31:exampl
0.13:excise
-0.11:exempl
-0.13:existe
-0.13:explic
-0.09:expliq
0.15:expres
0.10:face
0.10:face a
0.20:failli
0.19:faire
0.11:faire quand
-0.13:faire si
-0.12:faire un
0.35:fait
-0.10:fait 0
0.09:fait a
-0.11:fait des
-0.17:fait la
-0.16:fait le
0.14:fait manger
0.35:fait monter
0.19:fait pour
-0.09:fait quoi
-0.10:fait ses
-0.08:faites
-0.08:faites des
-0.15:fam
-0.09:famili
0.08:famill
0.09:famill le
-0.19:fasse
-0.09:faut il
-0.17:fenetr
0.13:ferme
-0.09:ferme la
-0.23:fessee
-0.15:fete
-0.76:fille
-0.16:fille a
0.43:filles
0.23:filles dans
-0.19:filleu
-0.16:film
0.19:filme
-0.17:fils
-0.09:fils a
-0.11:fils de
-0.16:fils sans
-0.13:fin
-0.08:fin de
0.40:finir
0.12:finir j
0.10:fleur
0.10:fois
-0.14:fois qu
-0.10:fond
0.42:font
-0.21:foot
0.31:force
-0.13:force a
-0.12:format
-0.27:fou
-0.14:foyer
-0.10:foyer de
-0.10:foyer depart
-0.23:foyer est
-0.08:foyer et
0.36:foyer la
-0.12:foyer m
-0.08:foyer ne
0.09:foyer nous
-0.37:foyers
0.29:fractu
-0.12:france
0.32:franch
0.58:frappe
-0.09:fratri
-0.17:frere
0.12:frere il
0.13:frere qui
0.37:freres
-0.14:froid
-0.23:fugue
-0.08:fugues
0.12:fusil
-0.11:gamin de
0.60:gamine
0.23:gamine a
0.21:garcon
0.23:garcon de
0.13:garde
-0.11:gateau
-0.18:genera
-0.10:gosses
-0.16:gouter
0.18:grand frere
0.09:grande
0.08:grande soeur
-0.13:grandi
0.26:grands
0.17:gratte
0.29:grave
0.11:grave si
0.13:grosse
-0.09:groupe d
0.22:gueule
0.10:guinee
-0.16:h
-0.10:harcel
0.15:haut
0.14:heberg
0.25:here
-0.13:heures
0.36:hier
0.31:hier j
-0.34:histoi
0.23:homme
-0.23:honte
0.12:hospit
-0.26:hotel
0.21:hotels
-0.35:hui
-0.17:hui je
-0.30:huit
0.86:i
0.29:i m
0.08:ici
0.38:il a
-0.39:il est
-0.10:il etre
-0.09:il l
0.33:il ma
-0.09:il manque
0.26:il me
-0.22:il n
0.15:il ne
-0.13:il prefer
0.14:il rentre
-0.14:il sait
-0.19:il se
0.21:il va
0.15:il veut
-0.23:il y
0.20:ils
0.14:ils l
-0.28:ils nous
-0.10:ils ont
0.12:ils vont
0.37:in
0.45:in alone
0.42:in blow
0.12:in carer
0.35:in child
0.79:in confine
-0.30:in contact
0.28:in cover
0.73:in coverUp
0.31:in death
-0.08:in dirt
0.18:in disclose
-0.76:in event
0.23:in exploit
0.24:in fear
-0.87:in general
-0.10:in gripe
0.45:in help
0.45:in hunger
-1.14:in idiom
0.50:in injury
0.47:in intox
0.44:in kill
0.74:in kin
-0.70:in laugh
-0.55:in longAgo
0.47:in marriage
0.71:in me
0.81:in means
0.52:in night
0.79:in now
-0.74:in praise
0.47:in runaway
0.13:in secrecy
0.41:in selfharm
-0.99:in service
0.41:in sexual
0.53:in space
0.99:in them
-0.80:in theory
0.62:in threat
1.11:in toAbuse
1.76:in toDie
1.20:in toHitThem
0.63:in toHurtSelf
0.89:in toKill
1.55:in toNeglect
0.92:in toRun
0.85:in toSell
0.53:in toWed
0.76:in weapon
-0.18:incest
-0.09:inquie
0.08:insta
0.09:instit
-0.13:insult
0.20:interd
0.24:interd d
0.30:intere
0.31:intere de
0.44:intern
-0.11:interv
-0.09:ip
-0.08:iphone
0.13:ira
0.40:j
-0.19:j adore
0.25:j aimera
0.39:j en
-0.10:j entend
-0.12:j etais
0.08:j suis
-0.23:jamais
0.08:jamais vous
0.18:jamais vu
0.18:jardin
-0.11:je
-0.11:je bosse
-0.22:je cherch
-0.16:je contes
0.14:je crie
0.26:je dois
-0.14:je dors
0.19:je faire
-0.21:je fasse
0.10:je l
-0.20:je la
-0.24:je le
0.08:je lui
-0.10:je m
0.11:je mange
-0.37:je ne
0.16:je parrai
0.10:je peux
0.34:je sais
-0.24:je saute
0.22:je serai
-0.16:je suis
0.09:je te
-0.09:je trembl
0.24:je vais
-0.11:je viens
-0.26:je voudra
-0.11:jeune
-0.19:jeunes
-0.10:jo
-0.18:joie
-0.08:joindr
-0.08:joindr au
0.09:joris
0.19:jose
0.19:jose pas
-0.11:jouent
-0.27:jouer
0.26:jour
-0.13:jour au
0.16:jour mon
0.16:journa
0.29:jours
-0.16:jours c
0.21:jours je
-0.20:juge
0.12:juge pour
-0.17:juge que
0.26:juille
-0.13:juin
-0.13:jules
-0.11:jules s
-0.13:juste
-0.12:kevin
-0.13:l
0.10:l a
-0.19:l accord
-0.10:l accuei
-0.09:l adore
0.21:l aesh
0.12:l ainee
0.15:l appart
-0.42:l ase
0.12:l assiet
-0.11:l asso
0.13:l autre
0.19:l eau
-0.14:l educ
0.18:l educat
0.15:l envoye
-0.09:l equipe
-0.14:l etat
-0.08:l histoi
-0.31:l hotel
-0.12:l incest
0.16:l instit
0.31:l intere
0.27:l intern
0.10:l ont
0.08:l oreill
0.14:l un
0.25:l urine
0.27:la
0.08:la bas
0.24:la bouche
0.20:la cantin
0.22:la cheffe
0.08:la cour
-0.10:la creche
-0.11:la ddass
0.13:la deuxie
-0.14:la diff
-0.09:la drogue
0.35:la famill
-0.16:la fenetr
0.41:la gamine
0.12:la il
0.11:la journe
-0.12:la juge
-0.23:la maitre
-0.26:la mecs
0.12:la meme
0.30:la mienne
0.43:la nuit
0.13:la ou
-0.11:la parole
0.09:la peau
0.09:la place
-0.09:la pmi
0.37:la police
0.24:la porte
-0.14:la poupon
-0.08:la prefec
-0.12:la presse
-0.19:la psy
0.11:la rase
0.16:la reserv
-0.11:la salle
0.22:la table
-0.12:la tele
0.29:la tete
0.18:la touche
-0.08:la veille
-0.09:la vois
-0.09:la voitur
0.35:laisse
-0.08:lave linge
0.16:le
0.18:le beau
0.24:le bebe
-0.09:le bras
0.17:le copain
-0.17:le dimanc
0.13:le dire
0.18:le faire
-0.10:le foot
0.08:le gamin
-0.12:le groupe
0.11:le haut
0.18:le jardin
0.26:le jour
-0.33:le juge
0.09:le medeci
-0.09:le meille
-0.17:le meme
-0.17:le mercre
0.22:le monde
0.13:le monsie
0.27:le nez
0.11:le noir
0.22:le pere
-0.10:le permis
0.13:le petit
-0.08:le prendr
0.10:le procur
-0.13:le rappor
0.17:le sait
-0.19:le servic
-0.09:le soir
0.15:le survei
-0.38:le temps
0.25:le train
-0.08:le traite
0.09:le type
-0.08:le viol
-0.11:lendem
-0.13:lendem sans
0.12:lenny
0.25:les
-0.13:les 0
0.25:les ancien
0.26:les bras
0.20:les cheveu
0.08:les claque
0.19:les douche
0.12:les educ
0.20:les enfant
-0.11:les famill
0.12:les filles
-0.25:les foyers
0.24:les freres
-0.16:les gouter
0.22:les grands
-0.12:les mineur
0.18:les petits
0.19:les soirs
-0.37:les toilet
0.51:leur
0.32:libre
-0.09:lien
-0.27:lieu
-0.17:lieu de
-0.08:limite
-0.08:linge
-0.22:lire
-0.55:lit
-0.08:loi
-0.10:loin
0.10:loisir
-0.41:lol
0.08:lola
0.25:longte
0.42:lui
0.21:lui fait
-0.13:lui je
-0.10:lyon
0.15:m
-0.19:m a
-0.15:m accuse
-0.08:m appell
0.20:m envoie
0.20:m fait
-0.17:m oblige
-0.16:m petit
-0.08:m2
-0.23:ma
-0.23:ma chambr
0.09:ma cousin
0.19:ma dit
-0.58:ma fille
-0.11:ma mere
0.12:ma mis
-0.10:ma petite
0.17:ma porte
-0.16:ma soeur
-0.08:ma tante
0.09:ma tete
-0.20:ma voisin
-0.24:mails
0.35:mainte
0.17:mais
0.28:mais c
-0.14:mais il
0.14:mais la
0.12:mais les
-0.09:mais on
0.13:maison
-0.24:maitre
-0.14:maitre m
-0.34:mal
-0.09:mal a
0.11:malade
0.13:malgre
-0.11:maltra
-0.14:mamie
0.14:manche
0.29:mange
-0.08:manque un
0.09:mantea
0.10:maquer
0.10:maquer me
-0.10:margue
0.24:mari
0.12:marque
0.12:mars
0.09:mauvai
-0.50:mdr
0.48:me
0.11:me cherch
0.10:me crever
-0.13:me dit
0.23:me donne
0.08:me fait
-0.10:me force
-0.08:me joindr
-0.21:me pendre
-0.16:me retrou
-0.21:me suis
-0.24:me survei
-0.11:me tape
-0.11:me tue
-0.29:mecs
-0.08:mecs la
-0.17:mediat
-0.24:meille
-0.21:meille pote
-0.19:meme
-0.14:meme pas
0.12:meme plus
0.14:menace
0.14:menace l
-0.10:menti
-0.42:merci
-0.17:merci a
-0.17:mercre
0.09:merde
-0.09:mere
0.13:mere a
0.11:mere avec
-0.25:mere boit
-0.11:mere d
-0.27:mere de
0.13:mere dit
0.16:mere elle
0.17:mere est
0.17:mere lui
0.10:mere veut
-0.24:mes
-0.14:mes 0
0.21:mes papier
0.15:messag
-0.18:mesure
0.42:met
0.12:met des
0.10:met la
0.30:mienne
-0.36:mineur
-0.14:minist
0.17:minot
0.17:mis
0.26:mis une
-0.17:mme
-0.10:mme le
0.09:moe
0.13:moi
-0.12:moi a
0.15:moi aussi
-0.20:moi on
0.14:moi qui
0.37:moins
0.26:mois
0.17:mois de
0.29:mois et
-0.09:mois sans
-0.14:momo
-0.26:mon
-0.17:mon ado
-0.13:mon af
0.23:mon beau
-0.17:mon bebe
0.10:mon copain
0.26:mon cousin
0.08:mon eleve
0.11:mon ex
-0.19:mon filleu
-0.27:mon fils
0.21:mon foyer
-0.17:mon frere
0.09:mon mari
-0.12:mon neveu
0.24:mon oncle
-0.11:mon portab
0.18:monde
0.35:monter
0.43:montre
-0.17:mord
-0.10:mordu
-0.46:mort
0.30:morte
0.09:morte en
-0.11:mortel
0.08:moyens
0.45:my
-0.25:n
0.16:n est
-0.25:n y
-0.13:nager
-0.12:naissa
-0.49:ne
-0.18:ne dort
-0.08:ne le
-0.14:ne m
0.21:ne pas
-0.09:ne s
-0.23:ne sais
0.13:ne trouve
-0.15:neuf
-0.12:neveu
0.11:nez
-0.10:noel
-0.43:non
-0.14:normal
0.14:nos enfant
0.09:note
0.20:notre fils
-0.30:nous a
0.14:nous finir
-0.11:nous il
0.09:nous laisse
-0.28:nous ont
0.09:nous parle
-0.13:nous retire
-0.11:nous un
0.25:nouvea
-0.08:nouvel
0.15:novemb
0.20:nu
0.18:nuit
-0.19:nuit a
0.08:nuit et
0.14:nuit il
-0.14:nuit j
-0.16:numero
0.09:nus
-0.13:oblige a
0.16:oblige les
-0.08:on
0.25:on a
0.09:on attend
-0.08:on cherch
0.09:on dort
-0.21:on en
0.34:on est
-0.15:on l
-0.13:on les
-0.24:on lui
0.10:on m
0.41:on me
0.21:on n
0.11:on ne
0.09:on nous
0.10:on se
-0.10:on tient
-0.16:on va
-0.19:on vit
0.36:oncle
0.25:oncles
-0.26:ont
-0.11:ont garde
-0.09:ont ils
0.17:onze
0.12:operat
-0.26:oral
0.25:organi
0.15:organi un
0.11:ose
0.09:ou aller
0.13:ou je
0.35:ou on
-0.12:ou pas
0.12:ou tu
-0.14:out
0.20:ouvre
0.20:ouvre la
0.18:p
-0.29:paie
-0.10:paie la
-0.15:pansem
0.15:papi
0.19:papier
0.14:papier et
-0.21:par erreur
0.26:par jour
-0.14:par la
-0.12:par le
0.14:par les
-0.10:par ma
-0.11:par mois
-0.40:parce
-0.24:parce qu
-0.16:parce que
-0.29:parcou
-0.13:pardon
0.09:parent d
0.34:parle
0.16:parle de
-0.14:parler du
-0.23:parlez
0.10:part
0.26:parti
0.13:partie
0.09:partir
0.46:pas
0.18:pas aller
0.16:pas ca
-0.23:pas chez
-0.43:pas de
0.26:pas le
0.09:pas les
0.20:pas ou
-0.08:pas pour
0.24:pas quand
-0.09:pas que
0.19:pas rentre
-0.10:pas un
-0.19:pas une
0.29:pas vu
-0.18:passe
-0.16:passep je
0.26:passeu
0.15:payer
0.13:payer le
0.23:pays
0.17:pe
0.09:peau
-0.10:pedops
0.14:pendan
0.13:pendan son
-0.21:pendre
0.08:perdre
-0.33:perdu
-0.23:perdu mon
0.55:pere
0.30:pere a
-0.13:pere de
-0.23:pere est
0.14:pere il
0.08:pere lui
-0.11:pere m
0.14:pere malgre
-0.10:pere me
-0.08:pere violen
-0.15:permis
0.53:person
0.25:person a
-0.19:person ne
0.42:pese
-0.14:petit
0.10:petit frere
0.09:petit w
0.30:petite
-0.12:petite fait
0.12:petite questi
0.16:petits a
0.16:peu plus
-0.13:peur
0.25:peur de
-0.22:peur du
-0.31:peut
-0.16:peut il
-0.11:peut on
0.10:peut porter
-0.14:peut venir
0.22:peux
0.17:peux plus
0.10:photo
0.08:photos
0.12:pis
-0.10:pizza
0.32:place
0.35:place de
0.25:placee
-0.17:places
0.25:plaint
0.35:plaint contre
0.22:plan
0.14:plan pour
0.14:plante
-0.08:plaque
-0.25:pleure
0.21:plus
0.08:plus a
-0.33:plus depuis
0.13:plus la
-0.13:plus rien
0.22:plus vraime
0.10:poche
-0.09:poigna
-0.09:poigna dans
0.22:poigne
0.39:police
0.09:pont
-0.11:portab
0.90:porte
0.17:porte des
0.31:porte plaint
0.20:porter
-0.12:portes
0.25:possib
0.30:possib d
0.16:poste
-0.20:pote
0.16:poubel de
-0.26:poupon
0.41:pour
-0.23:pour 0
-0.25:pour l
-0.11:pour la
-0.16:pour le
-0.08:pour les
-0.09:pour mon
0.30:pour person
0.25:pour que
-0.15:pour un
-0.23:pourqu
0.16:pourqu la
-0.09:pourqu les
-0.15:pourqu ma
0.16:pouvai
0.12:pouvez
-0.25:powerp
-0.12:ppe
-0.08:prefec
-0.08:prefec ne
-0.09:premie
-0.18:prend
-0.16:prendr
0.26:prenom
-0.11:prepar mon
-0.08:presse
0.11:prete
0.12:preven
-0.13:pris 0
0.12:pris le
-0.12:pris mon
0.11:prison
-0.28:proble
-0.16:procha
0.10:procur
-0.13:projet
0.10:promis
0.11:promis de
-0.13:propos
-0.12:propos de
0.09:propre
-0.17:prosti
0.16:protec
-0.12:protoc
-0.34:psy
0.13:ptdr
0.47:qu
0.13:qu a
0.34:qu elle
0.23:qu il
-0.23:qu un
0.20:qu une
0.35:quand
0.33:quand c
0.09:quand elles
-0.42:quand est
0.16:quand je
0.10:quand l
-0.14:quand meme
0.11:quand on
0.22:quand un
-0.19:quator
0.28:quatre
0.50:que
-0.08:que c
-0.14:que ca
0.23:que des
-0.12:que dit
0.17:que dois
-0.17:que faire
0.32:que j
0.15:que la
-0.15:que le
0.13:que les
0.08:que lui
0.10:que ma
-0.15:que moi
0.38:que mon
0.15:que son
-0.16:que vous
-0.09:quel
-0.27:quelle
-0.18:quelqu
-0.14:quelqu un
-0.09:quels
0.58:qui
-0.19:qui dit
0.19:qui je
-0.24:qui m
-0.22:qui paie
0.16:qui repond
-0.12:qui s
0.14:quinze
0.23:quinze ans
-0.24:quitte
-0.23:quoi
-0.09:quoi en
-0.16:quoi faire
0.23:r
-0.11:racont
-0.09:rang
-0.13:rappor
0.20:rappor avec
-0.13:rappor de
0.11:rase
0.17:recomm
-0.11:reconn
-0.08:recu
-0.23:recupe
-0.10:refere
-0.25:refuse
0.10:refuse de
0.24:rembou
-0.14:remerc
0.35:rentre
0.16:rentre au
-0.23:repare
0.21:repart
0.15:repond a
-0.15:repons
0.16:reserv
-0.14:respec
0.25:respir
-0.27:respon
-0.24:ressor
0.40:rester
-0.11:restos
0.53:retour
0.20:retour au
0.20:retour chez
0.12:retour en
-0.17:retrai
0.40:retrou
0.12:retrou un
-0.13:reunio
0.08:reussi
0.10:reveil
0.23:revenu
0.16:revenu de
0.42:revien
0.12:revien de
0.18:rien
0.09:rien dire
-0.09:rien entend
0.18:rien il
0.30:rien pour
-0.22:rire
0.08:rocheb
-0.14:rouge
-0.08:rugby
-0.53:s
-0.17:s endorm
-0.33:s est
0.29:s il
0.11:sa famill
-0.08:sa mere
0.17:sa petite
0.18:sa place
-0.11:sa tante
0.11:sac de
0.16:sac je
0.13:said
0.30:said distress
0.23:said exploitation
0.09:said neglect
-0.10:said runaway
0.16:said sexual
0.39:said suicide
0.28:said threat
0.18:said violence
0.25:sais
0.14:sais ce
0.10:sais ou
0.18:sait
0.13:sait que
-0.17:salle
-0.26:sancti
-0.18:sans
-0.13:sans explic
0.25:sans que
-0.32:saute
0.15:sauter
-0.10:savoir si
0.19:scotch
0.19:scotch la
-0.13:sdf
-0.21:se
0.18:se cache
0.23:se coupe
-0.17:se soigne
-0.09:se sont
0.08:se tue
-0.09:sejour
-0.10:semain a
0.11:sembla
-0.10:sent
-0.10:sent l
-0.22:sept
-0.17:sept ans
0.15:septem
0.25:serai
-0.35:servic
0.43:ses
-0.20:ses 0
-0.17:ses dix
0.30:ses enfant
0.12:ses freres
0.15:ses papier
-0.19:seul
-0.08:seul pour
0.20:shit
0.43:si
-0.09:si ca
-0.14:si elle
0.26:si j
0.08:si jamais
0.30:si je
0.14:si le
0.17:si mon
0.14:si on
0.11:si tu
-0.20:si un
0.10:si vous
-0.28:siege
0.12:sinon
0.09:site
-0.14:six
0.10:six ans
-0.25:slide
-0.12:social
-0.11:soeur
0.08:soeur a
-0.08:soeur de
0.08:soeur qui
0.19:soeurs
-0.17:soigne
0.22:soir
-0.11:soir quand
0.19:soirs
0.28:son
-0.10:son age
-0.21:son doudou
-0.36:son frere
0.22:son passeu
0.18:son pere
0.16:son teleph
-0.31:sont
-0.08:sont elles
0.18:sos
0.19:souffr
0.42:sous
0.18:sous l
0.18:sous la
0.09:sous terre
-0.23:specta
0.24:sporti
-0.12:stage
-0.09:stage de
-0.23:stand
0.10:studio
-0.14:suffit
-0.53:suicid
-0.32:suis
0.08:suis a
0.15:suis benevo
0.35:suis de
-0.16:suis en
-0.13:suis la
0.30:suite
-0.17:super
-0.12:super bien
0.15:suppli
0.35:sur
0.18:sur le
-0.24:sur les
-0.12:sur ses
-0.10:sur son
0.26:sur un
0.16:sur une
0.30:survei
-0.18:svp
0.08:t
0.14:t as
-0.35:t il
0.17:ta
0.22:table
0.26:taille
-0.08:tante
-0.19:tante a
-0.11:tape
-0.11:tata
0.15:te
-0.12:tele
0.27:teleph
0.24:teleph est
0.09:tellem
-0.30:temps
0.29:tente
0.11:terre
0.38:tete
0.10:tete contre
0.11:tete dans
0.11:tete il
0.29:the
0.17:theo
0.26:ti
-0.13:tiers
-0.09:tiers digne
-0.09:tire
0.13:tire les
-0.11:tisf
0.42:to
-0.17:toilet
-0.15:toilet du
0.43:told distress
-0.11:told exploitation
-0.08:told runaway
0.34:told sexual
0.25:told suicide
-0.41:told threat
0.10:told violence
0.11:tombe
0.16:tombe dans
0.33:touche
0.11:touche l
-0.11:toujou
-0.15:toujou la
-0.09:toujou pas
0.10:tourne
-0.20:tous les
-0.11:tout ce
0.13:toute
0.15:toute la
0.31:train
0.28:train de
0.08:transm
0.21:travai sur
-0.09:trembl
-0.10:trois enfant
-0.17:trop
-0.12:trop de
-0.15:trop vite
0.30:trouve
0.16:trouve ca
0.13:trouve pas
0.23:truc
0.12:ts
0.35:tu
-0.19:tue
-0.13:tuez
0.16:type
0.14:un a
-0.30:un ado
-0.13:un an
0.10:un appart
-0.10:un bon
0.44:un colleg
0.13:un copain
-0.12:un coup
0.12:un coutea
0.14:un dossie
0.29:un educ
0.08:un educat
-0.39:un enfant
-0.11:un frere
0.09:un gamin
0.15:un grand
0.23:un homme
-0.21:un jour
-0.10:un mineur
0.23:un mois
-0.10:un monsie
0.13:un parent
-0.15:un pere
-0.20:un petit
0.28:un plan
-0.19:un rappor
-0.19:un seul
0.09:un site
0.19:un survei
0.11:un type
-0.28:une
-0.19:une aemo
0.08:une betise
0.19:une chaise
-0.08:une claque
-0.09:une colleg
0.09:une corde
-0.14:une dame
0.09:une famill
-0.10:une heure
-0.09:une histoi
0.08:une main
-0.27:une nuit
0.18:une patien
-0.10:une pizza
0.29:une place
-0.11:une soeur
0.29:urine
-0.17:va
0.11:va me
-0.15:vacanc
0.22:vais
0.20:vais faire
0.21:vaut
-0.40:veille
-0.20:veille de
0.26:vend
0.38:vendre
0.19:ventre
0.15:venu
0.10:verre
-0.08:versio
-0.19:vestia
-0.10:veulen
-0.34:veut
-0.09:veut faire
0.09:veut m
0.09:veut plus
-0.09:veut rien
0.12:veux
-0.12:veux etre
-0.15:veux faire
0.10:veux mourir
0.29:veux pas
-0.17:victim
0.13:videos
0.20:vie
0.19:viendr
-0.10:viens
-0.11:vient
-0.10:vient d
-0.28:vient de
0.13:vient encore
0.21:vient pas
-0.10:vierzo
-0.09:villag d
-0.21:vingt
-0.09:vingt et
-0.21:violee
-0.36:violen
-0.10:vit a
0.09:vit dans
-0.25:vite
0.37:vivre
0.32:vivre quand
0.13:voila
0.14:voir
0.32:voir la
-0.31:vois
-0.21:voisin
-0.16:voisin de
0.19:voitur
0.10:voitur avec
0.13:vont me
-0.24:vos
-0.12:votre
-0.33:voudra
-0.11:voudra savoir
0.19:vous
-0.10:vous avez
0.09:vous m
-0.21:vous parlez
0.13:vous pouvez
0.43:vraime
0.65:vu
0.23:vu l
-0.11:vu le
0.09:vu les
0.13:vu un
0.09:w
0.39:we
0.28:week
0.31:week end
0.64:when
-0.15:y
-0.40:y a
0.09:y retour
`
