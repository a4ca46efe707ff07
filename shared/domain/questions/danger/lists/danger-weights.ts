/** What each piece of evidence weighs, `weight:name`. Written by tests/fixtures/masking/fit-danger.ts: change nothing by hand. */
export const dangerWeights = `
-1.47:
-0.10:0
-0.71:0 0
-0.09:0 :carer
-0.78:0 :child
0.23:0 :hunger
-0.17:0 :service
0.09:0 ans
-0.11:0 cm
0.14:0 dans
-0.34:0 de
0.08:0 degres
-0.17:0 enfant
-0.12:0 heures
-0.09:0 j
0.15:0 jours
0.10:0 juille
0.33:0 kilos
-0.12:0 mainte
-0.09:0 mesure
-0.09:0 mois
0.08:0 ne
-0.24:0 on
-0.11:0 ou
-0.16:0 pour
-0.10:0 quai
-0.10:0 semain
0.14:0 vend
0.11:0 year
0.20:Asked false  0
0.56:Asked false  2
0.94:Asked false  3
-0.30:Asked false e 0
0.16:Asked false p 1
0.99:Asked false p 2
1.01:Asked false p 3
0.28:Asked false pe 2
0.36:Asked false pe 3
-0.44:Asked true  0
-1.07:Asked true  1
-0.66:Asked true  2
-0.14:Asked true e 0
-0.82:Asked true e 1
-0.32:Asked true e 2
-0.11:Asked true e 3
-0.53:Asked true p 0
-0.08:Asked true p 1
-0.14:Asked true p 3
0.20:Asked true pe 3
-0.85:Cheer
-0.24:Harm 0
0.08:Harm 1
0.46:Harm 2
0.24:Harm 3
-0.59:Harmless
-0.12:Plain
-0.17:Question
-1.28:Question 0
-0.98:Question 1
-0.16:Question 2
-0.10:Signs 0
-0.13:Signs 2
0.51:Signs 4
-1.07:Smile
-0.50:Who  0
-0.28:Who  1
0.14:Who a 0
-1.29:Who e 0
-0.28:Who e 1
-0.17:Who e 2
0.38:Who ea 3
0.13:Who p 0
0.65:Who p 3
-0.10:Who pa 0
-0.13:Who pa 1
-0.24:Who pa 2
-0.18:Who pa 3
0.31:Who pe 3
0.20:Who pea 3
0.14:a :blow
0.19:a :carer
0.20:a :disclose
0.15:a :event
0.14:a :intox
-0.09:a :kill
0.11:a :kin
0.21:a :me
0.15:a :theory
0.13:a :toAbuse
0.09:a :toDie
0.34:a :toNeglect
-0.09:a aller
0.26:a appele
0.11:a barrea
0.18:a belt
0.10:a bezier
-0.12:a biento
0.21:a car
0.26:a casse
0.08:a cause
0.24:a classe
0.25:a cle
0.10:a clef
-0.11:a colle
0.15:a couche
0.18:a coup
0.54:a dit
0.31:a ecrit
-0.18:a elle
0.26:a enferm
-0.08:a faire
-0.09:a fete
-0.11:a fini
0.15:a foster
-0.15:a fugue
-0.19:a gagne
-0.13:a garde
0.30:a girl
0.12:a glisse
-0.14:a hurle
0.17:a jure
0.10:a les
0.13:a leur
0.22:a ma
0.08:a manger
0.12:a me
0.26:a mere
0.16:a mes
0.14:a midi
0.08:a mis
0.36:a montre
0.23:a note
0.12:a person
-0.09:a petit
-0.21:a pleure
0.32:a poste
-0.18:a quand
0.18:a que
0.41:a quelqu
0.30:a qui
-0.11:a raison
0.12:a ramene
-0.14:a s
0.14:a sa
0.09:a sarcel
0.15:a sauter
-0.19:a sauve
0.09:a serre
0.35:a signal
0.08:a sortir
-0.11:a souri
0.11:a suppli
-0.20:a tue
0.24:a un
-0.10:a vecu
0.09:a violee
0.29:abonne
0.14:abonne :them
0.20:abonne elle
0.09:about :me
0.13:about my
-0.09:accept
-0.12:accide
0.09:accomp
-0.45:accord
-0.35:accuei
-0.08:accuei :them
-0.18:acrony
-0.12:ad
-0.12:ad hoc
0.08:adieu
-0.58:admini
-0.12:admini ad
-0.09:ado
-0.50:adopte
-0.25:adopti
-0.24:adore
0.14:adress de
0.13:adulte
-0.09:aed
-0.17:aed et
-0.20:aemo
-0.10:after the
-0.20:age
-0.14:ai :disclose
0.23:ai :fear
-0.29:ai :marriage
-0.09:ai :runaway
0.24:ai :toDie
-0.10:ai accuei
-0.12:ai connu
0.33:ai denonc
0.32:ai des
-0.10:ai dix
-0.84:ai ete
-0.23:ai eu
0.17:ai mis
0.37:ai parle
-0.13:ai passe
-0.16:ai perdu
0.22:ai peur
-0.11:ai pleure
1.55:ai plus
-0.09:ai pris
0.09:ai trop
0.44:ai vu
-0.19:aide a
0.15:aidez
0.08:aidez ma
0.22:ainee
0.38:ale
0.50:all
0.20:alle
-0.11:aller a
0.09:aller chez
-0.12:aller en
-0.17:alloca
0.14:alone: a
0.50:alone: avec
0.09:alone: chez
0.20:alone: des
0.12:alone: et
0.12:alone: pas
0.09:alone: un
0.14:alone: vu
-0.12:alors
-0.09:altern
0.17:am
0.13:am a
-0.18:ambian
0.36:ami
0.15:amie
0.36:and
0.14:and my
0.37:and she
-0.28:angers
0.38:anglet
-0.23:annee
-0.09:annonc
-0.09:annule
-0.13:ans 0
0.35:ans :runaway
-0.17:ans aujour
-0.09:ans commen
0.24:ans connai
-0.10:ans dans
0.10:ans dehors
0.10:ans dispar
-0.09:ans dort
-0.23:ans en
-0.13:ans l
0.22:ans la
0.20:ans m
0.29:ans pas
0.09:ans porte
-0.08:ans que
0.27:ans qui
0.12:ans sur
-0.12:ans veut
0.15:anymor
0.14:appart
-0.09:appela
-0.28:appren le
0.37:approc
0.35:apres :them
0.29:apres il
0.22:apres les
-0.08:arc
0.15:arme
0.19:arret de
0.08:arrete
0.40:arrete :me
-0.10:arrete le
-0.30:ase
-0.20:ase m
0.39:asleep
-0.08:assass
-0.11:assfam
0.47:assiet
-0.41:asso
-0.10:assure
-0.21:atelie
0.23:attach les
0.23:attend le
0.13:attend les
0.12:attend lundi
0.12:attend que
-0.11:attend un
-0.19:attent
-0.26:attest
0.13:au :child
-0.12:au :event
0.15:au :marriage
0.12:au :space
-0.36:au buffet
0.31:au catech
0.28:au cdi
0.30:au ciel
0.09:au coude
0.25:au dessus
0.45:au domici
-0.18:au dos
-0.12:au foot
0.26:au lit
0.32:au pays
0.12:au petit
0.28:au sol
0.08:aucun adulte
0.16:audien la
-0.11:aujour
-0.09:aujour hui
0.10:aura
0.09:aurai
0.08:aurais
0.19:aurez plus
0.11:autant
0.37:autant que
-0.19:autori
0.11:autour
0.87:autour du
0.28:autre
0.21:autre jour
0.12:autres
0.15:aux :means
0.12:aux autres
0.18:aux devoir
0.39:avaien
-0.11:avait
-0.08:avait pas
-0.09:avance
0.13:avant d
0.27:avec
-0.14:avec :general
0.15:avec :them
0.29:avec des
0.33:avec du
0.11:avec elle
0.08:avec les
0.14:avec ma
-0.13:avec mere
-0.23:avec mes
0.22:avec trois
-0.08:avec vos
-0.12:avez un
-0.09:avis
-0.68:avocat
-0.15:avoir
-0.11:avoir un
-0.18:b
0.36:baby
0.19:baby in
0.39:back
0.48:back to
0.61:bain
0.20:balanc
0.20:balanc :me
0.27:bas
0.11:bat a
0.13:batten
0.22:beau
0.30:beau :kin
0.57:beau pere
0.30:bebe
0.24:bebe est
0.13:becaus
0.18:belt
-0.17:ben
0.12:berlin
0.08:besoin
0.31:betise
0.10:bezier
0.10:bibero
-0.39:bien
0.14:biento :me
-0.35:bientr
-0.09:bilan
0.62:billet
0.13:billet :marriage
0.18:billet sans
0.10:bizarr
-0.28:bjr
-0.16:blabla
0.13:bled cet
-0.18:bleu
0.26:bleus
0.13:blow: avec
0.09:blow: c
0.09:blow: dans
0.19:blow: devant
0.24:blow: et
0.10:blow: quand
0.19:blow: sol
0.11:bobo
0.59:boire
0.09:boit
0.17:boit l
-0.11:bon
0.12:bonbon et
-0.15:bonjou
-0.08:bonne nuit
0.10:bonsoi je
0.09:bouche
0.10:bouche des
-0.18:bowlby
0.25:boyfri
0.08:bracel
0.13:bras
0.21:bras :them
-0.09:bras au
0.15:bras elle
0.12:bras et
-0.26:bravo
-0.11:brieuc
0.18:brothe
0.38:brothe s
-0.20:brule
0.38:brulur
0.12:brulur en
0.11:bu
-0.18:budget
-0.63:buffet
-0.29:burn out
-0.10:by the
-0.08:ca c
-0.18:ca change
0.13:ca drole
-0.10:ca existe
0.48:ca fait
0.16:ca m
-0.21:ca marche
-0.10:ca passe
0.39:ca recomm
0.25:ca s
0.19:ca sert
0.17:ca vous
0.10:cachet
-0.09:cadre
-0.49:cafe
-0.11:calin
0.25:call
0.17:calmem
0.17:calmem qu
0.12:camara
0.25:camero
0.11:cantin
0.11:carava
0.25:carer
0.10:carer: celui
-0.12:carer: comme
0.08:carer: de
-0.12:carer: peut
0.17:carer: qui
0.11:carer: regard
0.23:carnag au
-0.15:carton
0.17:casier
0.13:casse
0.22:casse des
0.10:casse tout
0.09:casse un
0.12:casser le
0.31:catech
-0.09:cave
0.12:ce :kin
0.39:ce :night
-0.12:ce :theory
0.10:ce foyer
0.29:ce mois
0.55:ce soir
0.14:ce1
-0.11:ceintu
0.08:ceintu a
0.09:celui
0.31:celui qui
0.11:centre de
0.10:centre educat
0.37:ceremo
0.36:chaise
0.19:chaise contre
-0.22:chambr au
0.11:chambr sans
-0.17:champi
-0.20:change
-0.11:change :now
-0.10:change depuis
0.16:chanti
-0.13:chapea
0.21:chaque :carer
0.38:chaque :night
0.17:chaque :now
0.40:chaque soir
0.15:chats
-0.10:chaude
0.16:chauss pour
-0.23:cherch des
-0.19:cherch un
0.09:chez :me
1.14:chez :them
0.26:chez elle
0.16:chez eux
-0.08:chez la
1.04:chez lui
0.14:chez qui
-0.08:chez tata
0.11:chez un
-0.46:chiffr
0.10:child: aux
-0.11:child: confie
0.09:child: contre
0.12:child: dans
0.28:child: de
-0.11:child: dernie
-0.10:child: dit
0.09:child: donne
0.13:child: du
0.11:child: et
0.15:child: in
0.09:child: ont
-0.12:child: parce
0.12:child: quand
0.25:child: une
0.22:child: vous
-0.38:chocol
0.24:choses qu
0.37:chute
0.09:ci
0.30:ciel
0.50:cigare
0.09:claque
0.16:claque la
-0.08:claque les
0.12:class
0.09:classe
0.10:classe :me
0.10:cle
0.10:clef
0.43:clefs
0.40:cles
0.13:client
-0.14:clim
-0.13:club
-0.11:cm
-0.13:cmp
-0.08:cmp de
-0.17:co
-0.46:coeur
0.35:cogne
0.10:coince
0.10:coince dans
-0.21:colere
0.56:colis
-0.13:collec
0.09:colleg depuis
-0.10:colleg du
-0.58:colloq
0.22:combie
0.15:combie de
-0.09:comme
0.37:comme ca
-0.15:comme quoi
-0.17:comme tout
-0.34:commen
-0.22:commen :theory
-0.10:commen evalue
-0.11:commen le
-0.16:commen parler
0.15:commen prouve
0.36:compte les
0.10:conclu
-0.10:confia
-0.16:confie
0.18:confine: cle
0.16:confine: la
0.11:confine: the
0.13:confine: un
-0.16:conjug
0.16:connai
0.14:connai l
0.13:conner
-0.11:connu
0.09:consei
0.09:consol a
-0.13:constr
-0.13:contact: au
0.13:contact: avec
-0.33:contact: des
0.24:contact: et
-0.14:contact: un
-0.12:contact: une
-0.26:contes
-0.25:contra :child
-0.25:contra :service
-0.36:contra jeune
0.21:contre
0.53:contre la
0.12:contre le
0.44:contre un
-0.14:conven
0.29:copain
0.14:copain qui
0.16:copine
0.19:corde
0.11:corde dans
0.10:corrig
0.47:cou
0.09:cou de
0.73:couche
-0.16:coucou
0.34:coude
-0.08:coupe en
0.10:coups
-0.17:courag
0.13:couran c
0.14:cours
0.16:cours et
-0.11:court
0.38:cousin
0.21:cousin :me
0.09:cousin de
0.08:coutea
0.08:cover: le
0.10:cover: sembla
0.10:coverUp: a
0.09:coverUp: le
-0.21:covoit
0.08:crache
-0.10:creche les
0.54:crever
0.11:crie :me
0.13:crie la
-0.11:crie tout
-0.08:cross
-0.08:cross du
0.17:croute
-0.11:croyai
0.14:cry: ca
0.09:cry: plus
0.11:cry: pour
0.09:cuille
0.10:cuisse
0.16:d :dirt
-0.38:d :general
0.10:d :home
0.09:d :injury
-0.08:d :service
0.09:d :space
-0.28:d accord
-0.14:d accuei
-0.18:d attent
0.12:d eleve
-0.09:d entend
0.32:d habitu
0.13:d hopita
0.09:d hotel
-0.10:d il
-0.08:d incest
0.10:d ma
0.15:d urine
0.16:dad
-0.17:dame en
-0.10:danger
0.48:dans
0.27:dans :me
0.23:dans l
0.24:dans la
0.08:dans ma
0.28:dans mon
0.18:dans sa
0.31:dans ses
0.56:dans son
0.19:dans un
-0.20:ddass
0.38:de 0
0.13:de :blow
0.25:de :me
0.16:de :means
0.10:de :now
0.10:de :secrecy
0.16:de :sexual
0.09:de :space
0.11:de :them
0.13:de :toKill
0.12:de bain
0.20:de balanc
0.09:de caisse
0.09:de ceintu
0.12:de chambr
-0.17:de chauss
0.15:de chez
0.20:de claque
-0.14:de confia
0.09:de donner
0.36:de garder
-0.14:de joie
0.17:de le
0.11:de loisir
0.16:de lui
0.26:de me
0.19:de mere
0.09:de mettre
0.32:de moi
0.25:de mon
0.12:de monter
-0.09:de naissa
0.48:de ne
-0.08:de papier
-0.14:de parcou
-0.14:de parole
-0.08:de parrai
0.36:de partir
0.18:de pas
-0.17:de place
-0.12:de presen
-0.08:de racont
0.17:de rien
-0.19:de rire
-0.09:de rue
-0.09:de sancti
-0.10:de secour
0.42:de suite
0.09:de toute
-0.18:de vie
0.56:de vivre
0.16:de week
0.12:death: ca
0.13:death: envie
0.09:death: la
0.13:death: rien
0.17:death: sur
-0.22:decide
0.29:dedans
0.23:defonc
0.08:degres
0.25:dehors
0.13:dehors en
0.12:dehors pour
0.10:dehors quand
0.10:deja
0.10:deja paye
0.28:deja pris
-0.18:delegu
0.23:demain
0.17:demain :me
0.14:demain je
0.35:demand des
-0.10:demand la
-0.09:demand une
0.11:demi :kin
0.11:demi soeur
-0.26:demiss
0.37:denonc
0.26:denonc un
-0.28:depart
-0.14:depart de
0.08:deplac
0.24:depuis :them
0.11:depuis des
0.34:depuis il
0.45:depuis le
-0.09:depuis qu
0.10:depuis samedi
0.15:depuis son
0.08:depuis trois
0.36:dernie fois
0.16:derrie
0.09:derrie la
0.11:derrie le
0.09:des
0.08:des :blow
0.30:des :exploit
0.37:des :means
0.22:des :selfharm
-0.17:des :toHitThem
0.25:des basket
-0.20:des bleus
0.12:des bonbon
0.19:des cachet
-0.10:des chiffr
0.16:des chips
0.30:des choses
0.09:des cigare
-0.16:des colleg
0.43:des filles
-0.18:des gateau
0.16:des gens
0.08:des gestes
-0.15:des jeunes
-0.09:des lits
0.11:des manche
0.17:des marque
0.11:des massag
0.09:des mecs
0.12:des medica
0.39:des photos
0.14:des plans
0.20:des qu
0.12:des que
0.21:des rappor
0.11:des semain
0.11:des trucs
0.13:des urgenc
0.15:des vieux
-0.09:des visite
0.25:descen
0.13:deshab
0.27:desole
0.09:dessus
0.12:deux
0.21:deux :injury
0.10:deux petite
0.13:deux semain
0.40:deux soeurs
0.35:devant
0.14:devant :me
0.13:devant le
0.16:devoir
0.12:did
0.09:dieu
-0.12:diff
-0.12:diff entre
-0.13:digne
-0.08:dimanc :night
0.12:dimanc :them
0.12:dimanc elle
-0.12:dimanc soir
-0.08:diplom
0.15:dire c
0.24:dire mais
-0.08:dire merci
0.29:dire que
0.09:direct nous
0.17:dis a
-0.25:disait le
0.22:disant
0.08:disclose: ai
0.45:disclose: des
-0.10:disclose: la
-0.11:disclose: qu
0.09:disclose: que
-0.13:discou
0.09:disent
0.09:disent qu
0.57:dispar
0.29:dispar du
-0.09:disput
0.36:dit
0.12:dit :them
0.29:dit a
-0.09:dit en
0.12:dit j
-0.19:dit oui
0.11:dit pardon
1.47:dit qu
0.10:dit que
0.48:dit si
0.14:dit tu
0.26:dites a
0.12:divorc
-0.27:dix
-0.22:dix huit
0.10:do i
0.45:doigts
0.75:dois
0.46:dois :me
0.58:dois je
-0.13:doit :them
-0.52:doit il
0.08:dolipr
0.36:don
0.36:don t
-0.21:donc
0.39:donne
0.49:donne du
0.13:donne le
0.20:dont
0.17:dont le
0.27:dormai
0.10:dorme
-0.08:dormi chez
0.33:dormi dans
0.10:dors dans
0.54:dort dans
0.14:dort tout
0.08:dos :me
-0.13:dossie
-0.15:dossie d
0.32:douche
0.15:douche des
-0.31:doudou
0.19:down
0.14:draps
0.09:droit
0.31:droite
0.08:du :confine
0.17:du :home
-0.11:du :hunger
0.08:du :injury
0.15:du :means
-0.23:du :theory
-0.12:du colloq
0.08:du cou
-0.37:du depart
0.22:du dolipr
0.21:du foyer
0.15:du groupe
-0.11:du jeune
-0.20:du noir
0.13:du pere
0.10:du quarti
0.08:du sang
0.23:du tercia
0.23:du toit
-0.10:du velo
-0.26:dur
0.11:dure :now
0.15:dure depuis
0.18:eau
0.27:eau des
0.13:eau le
-0.22:echecs
0.28:ecole avec
0.10:ecole des
-0.08:ecoles
-0.12:ecoute
0.12:ecrase
0.12:ecrase la
0.41:ecrit
0.23:ecrit a
0.18:ecrit la
0.17:ecrit qu
-0.09:ecrive
0.08:educat :disclose
0.12:educat dit
0.08:electr
0.32:eleve
0.51:eleve de
0.23:elle
0.17:elle :blow
0.30:elle :cry
-0.10:elle :me
-0.11:elle :night
0.11:elle :them
0.08:elle :toHitThem
0.39:elle a
0.56:elle avait
1.21:elle dit
-0.15:elle dort
0.10:elle etait
0.24:elle laisse
-0.15:elle m
0.26:elle me
0.13:elle met
0.21:elle monte
0.12:elle ne
0.24:elle pleure
0.09:elle revien
-0.27:elle se
-0.10:elle veut
0.12:elle y
-0.09:embauc
0.12:embete
0.09:embras
0.09:emmene au
-0.59:en 0
-0.09:en :cover
-0.20:en :home
0.09:en :marriage
0.41:en :runaway
0.38:en :space
0.10:en aout
0.39:en bas
-0.11:en charge
0.17:en classe
-0.17:en colere
0.17:en cours
0.33:en dernie
0.22:en disant
0.11:en echang
-0.14:en erasmu
-0.10:en france
0.18:en fugue
0.12:en guinee
0.21:en le
0.21:en mars
0.30:en novemb
0.17:en peu
0.14:en photo
-0.13:en poupon
-0.13:en retard
-0.11:en retrai
-0.13:en rigole
0.24:en voitur
0.25:encein
0.09:encein de
0.08:encore :runaway
0.24:encore a
-0.23:encore un
0.21:end
0.09:end avec
-0.13:endorm
0.10:endorm et
-0.43:enfanc
0.11:enfant
0.09:enfant :cry
0.31:enfant :now
0.15:enfant aux
0.08:enfant avec
-0.14:enfant confie
0.09:enfant dans
0.26:enfant depuis
-0.11:enfant dit
-0.34:enfant en
0.23:enfant ont
-0.09:enfant peut
-0.21:enferm dans
0.12:enferm un
-0.29:enfin
-0.13:englis
0.45:enleve
0.10:enseig
0.11:entend des
-0.15:entend encore
0.14:entend le
0.18:entend plus
-0.23:enterr
0.09:entrai :now
0.13:entrai mainte
-0.13:entre aed
0.15:entre ses
0.32:envie
0.61:envoie des
0.10:envoye a
-0.20:equipe
-0.14:erasmu
0.58:escali
0.09:espere
-0.14:est
0.25:est :alone
-0.18:est :carer
-0.08:est :death
0.11:est :exploit
-0.22:est :gripe
-0.20:est :injury
0.85:est :me
0.45:est :now
-0.11:est :service
-0.14:est :them
0.25:est :toRun
-0.47:est a
-0.12:est bloque
-0.22:est ca
-0.12:est ce
0.16:est coupe
-0.10:est dans
-0.08:est derrie
0.15:est des
0.14:est encein
0.27:est encore
0.25:est grave
-0.73:est il
0.22:est ines
0.11:est ma
0.62:est moi
0.42:est mon
-0.82:est mort
0.23:est pas
-0.11:est passee
0.11:est pendu
-0.14:est quand
-0.09:est respon
0.31:est revenu
0.15:est sa
0.14:est sous
-0.16:est suicid
0.13:est ta
0.26:est tombe
0.15:est tonton
-0.20:est trop
0.16:estime
0.16:et
-0.09:et :me
0.10:et :them
-0.13:et aemo
-0.16:et alors
0.40:et apres
-0.10:et court
0.09:et des
0.27:et dit
0.24:et fait
0.13:et ils
0.17:et j
0.23:et leur
0.44:et lui
0.11:et m
0.13:et ma
-0.20:et moi
0.14:et n
0.69:et ne
-0.11:et pas
0.27:et plus
0.08:et puis
0.36:et que
0.14:et qui
0.21:et refuse
0.14:et repart
0.22:et ses
-0.25:et toujou
-0.13:et vous
0.09:etais :carer
0.11:etais :intox
0.15:etais bourre
0.13:etais stagia
-0.23:etat
-0.10:ete place
0.10:ete pour
0.13:ete sa
0.17:ete vu
0.28:eteint
0.09:eteint le
0.21:etre :death
0.41:etre placee
-0.11:etudes
-0.16:eu
-0.15:eu son
0.13:euros et
0.09:eux
-0.32:evalue
-0.08:evalue le
-0.19:event: 0
-0.09:event: en
0.29:event: quand
0.51:every
0.13:evier
0.15:ex :me
0.15:ex a
0.21:ex m
-0.89:exampl
-0.10:excel
0.21:excise
0.12:excise la
-0.15:excisi
-0.28:existe
0.16:exploit: chez
0.13:exploit: du
0.55:exploit: et
0.11:exploit: si
0.08:exploit: sur
0.60:expres
0.09:expres quand
-0.13:fada
0.15:faire
0.09:faire couper
0.21:faire quand
0.15:faire sembla
0.11:fais
0.49:fais des
0.13:fais la
0.22:fais une
0.09:fait
0.09:fait :exploit
0.18:fait :hunger
0.12:fait :secrecy
0.10:fait :toNeglect
0.14:fait a
0.12:fait boire
0.10:fait dormir
-0.13:fait du
0.11:fait jurer
0.26:fait manger
0.27:fait monter
0.14:fait payer
-0.14:fait ses
-0.08:faites des
0.15:famill :me
0.18:father
-0.10:fatoum
-0.14:faudra
0.22:faut que
-0.08:faute de
0.16:fear: au
0.18:fear: de
0.11:fear: pas
-0.20:fenetr
0.25:ferme
0.19:ferme les
0.14:fermee
0.12:ferree
-0.14:fessee
0.14:fiance
-0.12:fier
-0.23:fille
-0.10:fille 0
0.10:fille :disclose
-0.14:fille est
0.09:fille je
0.77:filles
0.11:filles dans
0.19:filme
0.22:fils le
0.08:fils m
0.13:fils pese
-0.12:fils sans
-0.10:fin
-0.12:fin de
0.28:finir
0.12:finir :me
0.17:finir j
0.12:finira
-0.08:fjt
0.29:fois ce
-0.09:fois de
0.09:fois je
0.20:fois que
0.34:font
-0.66:foot
-0.08:for once
0.22:force
-0.46:format
-0.10:formid
0.22:foster sister
-0.12:fou rire
0.20:fourch
0.15:foutre
0.20:foyer :service
-0.08:foyer c
-0.09:foyer est
-0.19:foyer l
0.12:foyer la
0.09:foyer y
-0.30:foyers
0.26:fractu
0.13:fractu du
-0.08:franca
-0.44:france
0.10:franch
1.35:frappe
-0.41:fratri
-0.11:french
0.15:frere
0.19:frere aine
-0.15:frere de
0.13:frere il
0.40:frere qui
0.15:freres la
1.18:friend
0.22:from
0.10:fugue :now
0.13:fugue du
-0.10:fuite
0.34:fusil
-0.17:gagne le
0.08:gamell
0.26:gamin
0.08:gamin d
1.57:gamine
0.22:gamine a
0.09:gamine de
0.11:gants
0.15:garage
0.15:garcon
0.10:garcon :toAbuse
0.15:garcon a
0.10:garcon c
0.16:garcon de
0.12:garde
0.18:garde :now
0.18:garde ses
0.25:garder :general
0.35:garder des
0.22:gardie
0.20:gars d
0.14:gendar
-0.21:genera
0.11:general: de
-0.27:general: dit
0.10:general: est
-0.17:general: famill
-0.11:general: parler
0.10:general: prouve
-0.12:general: vous
0.12:genre
0.09:gens
0.12:geste
0.31:gestes
0.09:girl
0.41:girls
0.48:glisse
0.57:go
0.31:go back
0.50:gorge
0.39:gosse
-0.13:gouter :them
0.31:grand frere
-0.13:grand pere
0.18:grande
0.24:grande :kin
0.34:grande soeur
0.17:grands
0.18:grands du
0.20:grands font
0.18:grands pour
0.25:gratte
0.52:grave
0.17:grave si
0.13:gripe: et
0.13:groupe a
-0.13:groupe d
-0.10:groupe de
-0.09:gueret
-0.12:guide
0.18:gun
0.26:h a
0.24:habits
0.50:habitu
0.11:hamste
0.24:happen
-0.23:harcel
0.19:has a
0.22:hawa
0.22:he
0.19:he keeps
0.20:he will
0.62:heberg
0.09:hein
-0.11:help: les
0.14:help: plaint
0.10:help: prouve
-0.11:henin
0.25:her
0.28:her brothe
-0.12:heure
-0.11:heures d
-0.16:heureu
0.33:hier
0.23:hier :me
0.13:hier il
0.14:hier j
-0.09:hier soir
0.24:him
0.16:his
-0.13:histoi
0.32:hit: en
0.14:hit: the
0.09:hit: un
0.08:hiver
-0.12:hoc
0.12:home: avec
0.63:homme
0.09:homme de
0.27:homme que
-0.24:honte
0.09:hopita a
-0.09:hopita il
-0.14:horten
-0.08:horten a
0.13:hotel a
0.13:hotels
0.42:house
0.08:how
-0.09:hui
-0.42:hui :me
-0.28:hui je
0.10:hunger: 0
0.19:hunger: a
0.23:hunger: de
0.11:hunger: et
0.11:hunger: la
0.20:hunger: le
0.27:hunger: plus
-0.18:hunger: tout
-0.16:hunger: un
-0.13:hurle
0.38:hygien
0.93:i
0.08:i :me
0.20:i am
0.16:i dit
0.21:i don
0.10:i m
0.10:i tell
0.21:i told
0.40:i veux
0.48:if
0.18:if :me
-0.08:il
0.45:il :me
0.21:il :threat
0.16:il :toDie
0.21:il :toHitThem
0.30:il a
0.19:il connai
0.28:il dit
0.13:il dormai
-0.21:il en
-0.18:il etre
0.08:il fait
-0.10:il faudra
-0.17:il joue
-0.11:il lit
0.58:il lui
0.38:il ma
-0.11:il manque
0.51:il me
0.10:il menace
0.34:il ne
0.08:il pleure
-0.08:il prefer
0.21:il recomm
-0.08:il refuse
0.16:il regard
0.17:il rentre
0.10:il renver
-0.11:il se
-0.25:il une
0.60:il va
0.15:il veut
0.19:il viendr
0.11:il vient
0.13:il vit
-0.10:il vole
0.23:ils
0.40:ils :me
0.10:ils :them
0.09:ils disent
0.26:ils l
0.36:ils lui
0.19:ils m
-0.29:ils nous
0.33:ils sont
0.11:ils veulen
0.13:images
0.08:immeub
-0.11:impass
0.25:in :me
0.84:in a
0.13:in blow
-0.17:in care
0.24:in child
0.21:in confine
1.12:in coverUp
-0.24:in cry
0.27:in drinkcare
-0.37:in event
-0.19:in fear
-0.34:in general
-0.16:in gripe
0.13:in help
-0.13:in hit
-0.99:in idiom
0.11:in injury
0.24:in intox
-0.19:in kill
0.48:in kin
-0.60:in laugh
-0.29:in longAgo
0.39:in me
0.46:in means
0.36:in my
0.12:in night
0.34:in now
-0.57:in praise
0.24:in selfharm
-0.55:in service
0.38:in space
0.14:in the
0.30:in them
-0.37:in theory
0.12:in threat
1.11:in toAbuse
0.52:in toDie
0.48:in toHitThem
0.34:in toHurtSelf
0.31:in toKill
0.87:in toNeglect
0.45:in toRun
0.55:in toSell
0.43:in toWed
0.35:in weapon
-0.35:incest
-0.17:indemn
0.10:infirm du
-0.09:inform
0.19:injury: avec
0.27:injury: dans
0.29:injury: pour
0.14:inquie :now
0.19:inquie biento
0.11:insist
0.13:insta
0.11:insuli
0.28:interd d
0.16:intere de
0.12:intern
0.15:intox: et
0.12:intox: l
0.15:intox: le
0.13:intox: pour
-0.14:invite
0.18:ira
0.82:it
0.14:italie
0.10:j :theory
0.14:j accomp
-0.19:j adore
0.10:j aimera
0.08:j aurais
0.33:j en
0.09:j espere
-0.12:jamais au
0.32:jambe
-0.09:je
-0.12:je :contact
0.12:je :coverUp
0.27:je :hunger
-0.09:je :means
0.26:je :service
-0.11:je :them
0.29:je :toHurtSelf
0.90:je :toRun
0.17:je :toSell
-0.88:je cherch
0.51:je connai
0.15:je crie
0.15:je dois
0.15:je donne
0.15:je faire
-0.18:je fasse
0.23:je ferme
0.16:je garde
0.18:je l
0.09:je les
-0.16:je lui
0.38:je mange
0.23:je parle
0.13:je parrai
0.54:je pense
0.09:je prefer
1.25:je sais
-0.10:je saute
0.51:je serai
0.12:je sorte
0.16:je te
0.08:je transp
-0.16:je trouve
0.19:je vais
0.13:je viens
-0.10:je voulai
-0.09:jean
0.08:jeter :toDie
0.15:jette sous
0.15:jeu
-0.28:jeunes
-0.11:jo
-0.38:joie
-0.08:joindr
0.12:joris
0.08:jose
0.08:jose pas
-0.35:jouent
-0.10:jouent a
0.11:jour
0.12:jour :me
-0.09:jour on
0.24:jour sur
0.25:journa
0.18:jours
0.18:jours :me
0.18:jours je
-0.08:jours pour
0.45:jours que
-0.09:juge
-0.14:juge :general
-0.16:juge des
0.13:juge et
-0.09:juge que
-0.13:jugeme
-0.09:juges
0.35:juille
-0.19:jules
0.20:jupe
0.29:jure
0.09:jure de
0.11:jurer
0.11:jurer de
0.16:jusqu au
0.94:keeps
-0.19:kevin
0.21:kids
0.16:kids in
0.12:kill: feu
0.37:kilos
0.16:kin: a
0.13:kin: aine
0.20:kin: avec
-0.14:kin: de
0.34:kin: disent
0.18:kin: du
0.13:kin: garde
0.14:kin: l
0.50:kin: la
0.26:kin: le
0.13:kin: mais
0.10:kin: ont
0.38:kin: parle
0.09:kin: pese
-0.10:kin: qu
0.29:kin: qui
0.11:kin: rentre
0.29:kin: trouve
0.08:kin: veut
0.08:kin: vous
0.37:knows
0.13:l :contact
0.13:l :dirt
0.08:l :disclose
-0.12:l :event
0.09:l :hunger
0.12:l :kin
0.08:l :means
-0.32:l :service
0.10:l :theory
0.36:l a
-0.29:l accord
-0.33:l accuei
0.20:l adress
0.20:l aesh
-0.13:l ai
0.19:l aime
0.13:l ainee
0.12:l air
0.12:l appart
0.17:l armoir
0.19:l arret
-0.23:l ase
0.21:l assiet
-0.13:l asso
-0.20:l attest
0.11:l autre
0.23:l eau
-0.24:l enfanc
0.12:l entend
0.16:l envoye
-0.16:l equipe
0.29:l escali
0.11:l etage
-0.18:l etat
0.13:l evier
0.89:l heberg
0.26:l homme
-0.14:l incest
-0.09:l indemn
0.24:l infirm
0.16:l intere
0.39:l intern
0.13:l oncle
0.29:l ont
1.18:l oreill
0.09:l unite
0.31:l urine
0.18:la :blow
0.12:la :child
-0.08:la :home
0.11:la :intox
-0.14:la :longAgo
0.21:la :me
-0.12:la :means
0.10:la :night
0.32:la :now
0.13:la :space
-0.65:la :theory
0.09:la :toDie
0.15:la :toHitThem
0.11:la :weapon
0.08:la bas
0.55:la bouche
0.13:la ceintu
0.37:la ceremo
0.34:la cherch
-0.14:la clim
0.09:la cuille
-0.15:la ddass
0.15:la dernie
-0.12:la diff
-0.09:la douche
0.54:la fait
0.12:la famill
-0.21:la fenetr
-0.13:la fin
0.12:la fontai
0.23:la force
0.08:la gamell
0.53:la gamine
0.17:la gorge
-0.11:la guitar
0.24:la il
0.34:la ka
-0.18:la loi
-0.30:la mairie
-0.24:la mamie
0.12:la mere
0.38:la mienne
-0.11:la mort
0.22:la niche
-0.12:la nourri
0.15:la nuit
0.24:la ou
-0.13:la parole
-0.11:la pause
0.30:la poigne
0.39:la police
0.25:la porte
-0.11:la prefec
-0.18:la premie
0.15:la prend
-0.18:la presse
-0.27:la preven
0.13:la procha
-0.15:la prosti
-0.18:la psy
0.37:la punir
0.21:la quatri
0.08:la rase
0.19:la regle
0.17:la reserv
-0.18:la retrai
0.31:la semain
0.12:la sieste
-0.11:la signat
0.08:la table
0.19:la tata
0.13:la tente
0.27:la tete
0.27:la touche
0.12:la voie
0.19:laisse
0.12:laisse chez
0.29:laisse des
0.17:laisse pas
0.10:laisse un
0.08:lait
0.09:lame
-0.11:larsen
0.11:lave
0.27:laver
0.11:le
0.15:le :blow
0.27:le :carer
-0.09:le :dirt
-0.08:le :event
0.16:le :exploit
0.16:le :injury
0.49:le :kin
-0.10:le :night
-0.12:le :secrecy
-0.34:le :service
0.20:le bain
0.33:le beau
0.42:le bebe
0.94:le chef
0.27:le compag
0.10:le conten
0.30:le copain
0.14:le cou
0.08:le couloi
0.44:le faire
0.27:le fait
0.17:le feu
-0.13:le film
-0.11:le foot
0.23:le frere
0.13:le fusil
0.30:le gamin
-0.12:le lave
0.15:le local
0.34:le maitre
0.26:le mari
0.31:le matin
-0.16:le meille
0.66:le menage
-0.11:le micro
0.30:le monde
0.36:le monsie
0.42:le nez
0.19:le noir
0.40:le paie
0.11:le palier
0.10:le patron
-0.08:le pere
-0.12:le petit
-0.09:le placar
0.13:le plafon
0.32:le poigne
0.78:le prenom
-0.11:le procha
0.23:le procur
0.12:le punir
-0.23:le rappor
-0.08:le risque
-0.17:le secret
-0.18:le secteu
-0.31:le servic
0.08:le seul
-0.14:le soir
0.11:le stade
0.10:le survei
0.13:le type
0.08:le visage
0.11:le voisin
0.29:left
0.25:leger
0.15:lena
-0.12:lens
0.09:les 0
0.09:les :blow
-0.12:les :event
0.18:les :means
0.12:les :night
-0.19:les :service
-0.51:les :theory
-0.10:les assfam
-0.20:les assist
0.22:les bras
0.16:les cachet
0.43:les clefs
0.10:les cles
-0.26:les colleg
0.13:les couche
0.16:les doigts
0.30:les douche
-0.24:les famill
0.34:les filles
-0.33:les foyers
-0.09:les fratri
0.08:les freres
-0.14:les garcon
0.22:les grands
-0.14:les jeunes
0.13:les jours
0.14:les mains
0.09:les parent
-0.10:les petits
0.56:les pompie
-0.08:les portes
0.13:les poussi
-0.09:les prenom
-0.08:les rappor
0.13:les soirs
0.14:les videos
-0.19:les violen
0.10:les volets
0.09:les yeux
0.54:leur
0.28:leur :kin
0.20:leur mere
0.08:levre
0.42:libre
-0.19:lieu
-0.12:lieu de
0.29:lights
0.23:lina
-0.52:lire
0.13:liste
-0.28:lit
0.10:lit a
-0.13:lit des
0.17:lit en
0.12:lit et
-0.09:livre
0.22:locks
0.16:locks the
-0.13:logeme
-0.44:loi
0.11:loisir
0.12:loisir un
-0.39:lol
-0.38:long
-0.23:longAgo: a
-0.16:longAgo: ai
0.71:longte
0.31:lui
0.31:lui :them
0.10:lui elle
0.29:lui fait
0.16:lui il
0.25:lui le
0.19:lui montre
0.20:lui ont
0.10:lundi a
0.14:lycee :them
-0.10:m :child
0.09:m :toWed
-0.18:m a
0.25:m ecrit
0.10:m endorm
0.60:m envoie
0.19:m fait
-0.12:ma :child
0.24:ma :hit
-0.22:ma :kin
-0.10:ma chef
-0.17:ma cheffe
0.32:ma classe
0.39:ma copine
0.23:ma dit
0.12:ma meille
0.28:ma porte
0.22:ma prof
0.19:madame la
-0.11:magist
-0.37:mail
-0.10:mails
0.08:main
0.38:mains
0.20:mainte les
-0.08:mairie
0.25:mais c
0.21:mais moi
-0.11:mais qui
0.10:mais sans
-0.10:maison de
-0.24:maison des
0.18:maissa
0.17:make
0.12:make :me
0.17:make me
0.08:mal de
0.10:malgre
0.08:malik
-0.09:maltra
-0.10:maltra instit
0.11:mamie dit
0.52:man
0.35:manche
0.14:mange 0
0.21:mangen
0.29:manger
0.08:manger :me
-0.14:manque
0.09:mari :me
0.10:mari a
-0.19:mariag
-0.08:mariag force
0.12:mariee
0.22:marier
-0.13:marque
-0.19:marque a
-0.12:marriage: 0
0.27:marriage: cet
-0.13:marriage: d
0.23:marriage: on
0.15:marriage: sa
0.12:marriage: vu
-0.10:marron
0.11:massag
-0.09:match
0.68:matela
0.18:matin avec
-0.14:mayott
-0.46:mdr
0.12:me
0.13:me :alone
-0.19:me :blow
0.27:me :selfharm
0.08:me :service
0.20:me :toHurtSelf
0.38:me cherch
0.12:me crever
-0.09:me demand
0.12:me fait
0.17:me go
0.60:me l
0.14:me la
0.19:me laisse
0.14:me met
0.12:me money
0.28:me reconn
0.13:me rend
0.14:me renvoy
0.26:me reste
-0.08:me retrou
0.29:me scarif
0.36:me sens
-0.09:me survei
-0.15:me tape
0.14:me touche
-0.09:me: a
0.14:me: am
0.13:me: ca
0.24:me: cherch
0.34:me: chien
0.22:me: classe
0.28:me: connai
0.24:me: dit
0.13:me: do
0.11:me: dois
0.15:me: don
0.17:me: ecrit
0.14:me: en
0.18:me: fait
-0.12:me: fasse
0.10:me: force
0.11:me: garde
0.12:me: go
0.18:me: groupe
0.37:me: l
0.12:me: les
0.33:me: meille
0.09:me: money
-0.20:me: on
0.16:me: parle
0.28:me: parrai
0.14:me: pas
0.44:me: pense
0.11:me: qui
-0.10:me: ramass
0.20:me: reconn
0.12:me: remet
0.25:me: rend
0.10:me: renvoy
0.18:me: reste
0.13:me: reveil
0.69:me: sais
0.09:me: sens
0.36:me: serai
0.14:me: soeurs
0.08:me: sorte
-0.12:me: suis
0.12:me: te
0.15:me: told
0.15:me: touche
0.23:me: tourne
0.11:me: veux
0.09:me: viens
0.10:means: a
0.18:means: c
0.09:means: de
0.35:means: et
0.08:means: le
-0.09:mecani
-0.14:mecs
-0.09:mecs a
-0.21:mediat
0.08:medica
0.14:medocs
0.10:meille ami
-0.11:meille pote
0.12:meme :child
-0.12:meme :home
-0.17:meme foyer
-0.10:meme nom
0.11:menace
0.81:menage
-0.08:menti
-0.55:merci
-0.21:merci a
0.18:mere :disclose
0.35:mere :me
0.53:mere :them
-0.08:mere de
0.33:mere elle
0.15:mere la
0.41:mere lui
0.38:mere m
0.16:mere me
-0.09:mere on
0.13:mere que
0.23:mere trouve
0.09:mere veut
-0.09:meres
0.13:mes :carer
0.11:mes :injury
0.22:mes :kin
0.12:mes :sexual
0.10:mes papier
0.09:mes photos
0.20:mes soeurs
0.27:messag
0.67:met
0.40:met des
0.15:met la
0.14:met tout
-0.25:metier
0.18:mettre
0.13:mettre en
-0.21:micro
0.48:mienne
-0.11:mineur
-0.22:minist
-0.16:minute
-0.11:minute au
0.43:mis
0.12:mis :kill
0.24:mis le
0.11:mis un
0.14:mis une
-0.22:mme
0.27:moi :now
0.18:moi ca
0.09:moi depuis
0.14:moi la
-0.28:moi on
0.17:moi qui
0.15:moin
0.29:mois ci
-0.11:mois d
0.49:mois la
0.19:mois ma
-0.19:mois sans
-0.17:momo
-0.13:mon
-0.11:mon :child
0.12:mon :event
-0.08:mon :exploit
-0.12:mon :kin
-0.10:mon :service
-0.13:mon ado
-0.15:mon adress
0.09:mon chat
0.48:mon chien
-0.12:mon dossie
0.26:mon eleve
-0.09:mon gamin
0.26:mon groupe
0.11:mon hamste
0.20:mon meille
0.27:mon oncle
0.13:mon parrai
-0.17:mon passep
0.29:mon pere
0.12:mon pote
0.11:mon pupill
0.76:mon sac
0.11:mon teleph
0.18:monde
0.63:money
0.16:monite
0.11:monsie de
0.22:monte dans
0.09:montee
0.24:monter
0.19:monter :general
0.12:monter dans
0.59:montre
0.10:montre :me
0.14:montre mes
-0.12:mort
-0.11:mort je
0.10:morte
0.11:morte en
-0.08:motif
0.28:mum is
0.10:mur et
-0.08:mutuel
0.27:mwen
0.64:my
0.69:my :kin
0.27:my brothe
0.08:my cousin
0.09:my uncle
-0.11:n :them
-0.14:n ont
-0.16:n y
-0.09:naissa
-0.11:nantes
0.08:ne :cry
0.27:ne me
0.17:ne pas
0.11:ne peut
0.20:ne se
0.52:ne sort
0.13:ne va
-0.39:nee
-0.09:neuf
-0.10:neuf ans
0.23:neveu de
0.28:ni
0.13:ni les
0.22:niche
0.18:niece de
0.18:night
0.11:night: dans
-0.09:night: l
0.09:night: la
0.21:night: pendan
-0.09:night: quand
0.61:night: sur
0.10:night: tout
0.75:nobody
0.14:noire
-0.15:non
0.09:normal ou
0.27:normal qu
-0.15:nos
0.08:not to
0.21:note
0.15:notre jeu
0.16:nourri de
-0.09:nous
-0.14:nous a
0.22:nous finir
0.13:nous mettre
-0.15:nous ont
-0.08:nous vend
0.09:nouvea
-0.09:nouvel de
0.21:novemb
-0.08:now: ca
0.36:now: le
0.40:now: les
0.13:now: son
0.26:now: sur
-0.09:now: un
0.44:nu
0.12:nuit :me
0.11:nuit :them
-0.14:nuit a
0.21:nuit je
0.29:nuit sur
0.10:nuit une
-0.11:numero
0.27:nus
-0.31:obliga
0.18:oblige
0.31:oblige les
0.22:occupe
0.11:occupe de
0.08:oeil
0.08:of
0.29:off
0.11:offre
0.11:offre des
0.11:old
0.17:older
-0.12:on
-0.21:on :now
0.13:on :toNeglect
-0.24:on cherch
-0.09:on dit
-0.11:on en
0.09:on fasse
0.19:on his
0.11:on met
-0.12:on nous
-0.11:on se
0.25:on sonne
0.13:on verra
0.11:on vienne
-0.14:once
1.57:oncle
0.54:oncles
0.45:one
0.09:one of
0.12:ont :blow
0.19:ont :disclose
-0.11:ont :kill
0.36:ont deja
0.12:ont ramene
-0.25:oral
0.25:oreill
0.16:oreill a
-0.10:oriane
0.14:ou :me
0.11:ou aller
-0.08:ou c
-0.16:ou est
0.10:ou il
0.75:ou je
0.08:ou tu
-0.71:oui
0.10:oullin
0.43:outsid
0.26:outsid the
-0.29:ouvert et
0.20:ouvre
0.34:ouvre la
0.14:pansem
0.08:pantal
0.09:papas
-0.09:paperw
0.21:papi
0.08:par 0
-0.18:par :service
-0.08:par an
-0.12:par erreur
0.88:par jour
-0.09:par la
-0.08:par le
-0.19:par mois
0.20:par son
-0.44:parcou
0.48:parent disent
0.16:parent ont
0.10:parent se
0.15:parle
0.19:parle a
0.18:parle aux
0.11:parle pas
0.11:parler a
0.13:parles
0.09:parles au
-0.09:parlez
-0.12:parole
0.24:parque a
0.14:parrai :me
0.19:parrai m
-0.12:pars en
0.13:part au
0.22:part pas
-0.30:parten
-0.09:parti a
0.14:parti avec
0.08:partie avec
0.09:partie du
0.39:partir
-0.14:partou
-0.11:partou elle
0.24:pas
0.09:pas :blow
0.12:pas :cover
-0.27:pas :general
0.11:pas :hunger
0.14:pas :me
0.12:pas :them
0.09:pas a
0.32:pas aller
0.10:pas ce
-0.11:pas chez
0.13:pas crie
-0.13:pas des
0.11:pas grave
0.09:pas je
0.12:pas lui
0.26:pas mes
0.33:pas ne
0.17:pas ou
0.08:pas porter
0.18:pas quand
0.67:pas rentre
0.35:pas voir
0.20:pas vu
0.18:passe ses
-0.11:passe son
0.26:passep
0.44:passep et
-0.09:passep je
-0.11:passes
0.40:passeu
-0.20:pause
0.28:payer
0.22:payer le
0.08:pays
0.12:pays cet
-0.11:peluch
0.08:pendan
0.22:pendan les
0.37:pendan un
0.11:pendu
0.11:pendu a
0.11:pense
0.11:per
0.48:perdre
-0.27:perdu
-0.11:perdu :me
-0.09:perdu mon
-0.12:perdu sa
0.39:pere
0.21:pere :cover
0.14:pere :disclose
-0.24:pere :me
0.48:pere :them
0.80:pere a
0.45:pere avec
0.13:pere dit
-0.08:pere est
0.19:pere garde
0.27:pere i
0.13:pere l
0.19:pere le
0.29:pere lui
-0.14:pere m
0.17:pere ma
0.30:pere malgre
-0.11:pere me
0.11:pere nous
0.18:pere y
-0.13:peres
-0.15:permis
0.42:person
0.31:person a
0.12:person le
0.26:person n
-0.21:person pour
0.89:pese
0.24:petit :child
-0.16:petit dernie
0.34:petit garcon
0.42:petite
0.09:petite a
0.27:petite du
0.09:petite pour
0.21:petite soeur
0.57:petits a
0.12:petits dans
0.45:petits et
0.17:peu plus
0.70:peur de
-0.13:peur des
-0.33:peut
-0.19:peut :them
-0.29:peut il
-0.13:peut on
0.09:peut porter
0.47:peux parler
0.10:peux plus
0.18:phone
0.30:photos
0.16:photos de
0.17:picks
0.08:pieds :sexual
0.12:pieds nus
-0.08:pjj
0.13:place
0.32:place et
-0.18:placem
-0.50:places
0.14:plaie
0.15:plaint contre
0.14:plans
0.25:pleure au
0.09:pleure meme
0.13:pls
0.35:plus
0.13:plus :hunger
-0.10:plus a
0.59:plus besoin
-0.09:plus depuis
0.25:plus envie
-0.09:plus fort
0.61:plus la
0.67:plus le
0.13:plus les
0.23:plus rien
0.19:plus vraime
0.30:pneus
0.52:poigne
0.15:poigne d
-0.09:point exampl
0.50:police
0.12:police a
0.12:pompie
0.35:pont
0.10:portai a
0.57:porte
0.24:porte de
0.48:porte des
0.11:porter
0.19:porter plaint
0.13:possib
-0.09:postes
-0.14:pote
0.30:poubel de
-0.15:poubel voila
-0.29:poupon
-0.10:pour 0
0.48:pour :death
-0.27:pour :general
0.11:pour :me
0.18:pour :toDie
-0.15:pour avoir
0.13:pour faire
-0.28:pour l
-0.18:pour le
0.85:pour moi
0.18:pour ne
0.36:pour pas
0.58:pour payer
0.70:pour person
1.33:pour qu
0.20:pour que
0.19:pour rembou
0.15:pour rigole
0.13:pour savoir
0.22:pour tout
-0.09:pour trois
0.28:pour vendre
-0.36:pourqu
-0.13:pourqu on
0.13:poussi
-0.34:powerp
-0.22:ppe
0.10:praise: a
-0.11:praise: la
-0.20:praise: le
-0.09:precis
-0.11:prefec
-0.16:prefer le
-0.12:premat
-0.42:premie
-0.10:premie fois
0.47:prend tout
-0.25:prendr
0.24:prends
0.09:prenez :dirt
0.13:prenez soin
0.16:prenom de
0.11:prepar la
-0.12:prev
0.40:preven ma
0.16:preven quand
0.52:preven rien
-0.09:preven specia
-0.12:prime
0.13:pris une
0.13:priver
0.14:procha fois
-0.11:procha qui
0.13:procur
0.10:prof :me
-0.39:profes
0.28:profon
-0.26:projet
0.19:promis de
-0.16:propos
-0.15:prosti des
0.09:proteg une
-0.42:protoc
-0.09:psy et
-0.08:psychi
0.27:ptits
-0.18:public
0.09:puis il
0.13:puis plus
0.40:punir
0.38:punir ca
0.10:pupil
0.29:qu
0.12:qu :them
0.30:qu a
0.45:qu elle
-0.11:qu est
0.17:qu on
0.22:qu une
-0.10:quai
0.34:quand
0.37:quand :kin
0.27:quand :me
0.32:quand :them
0.51:quand c
0.11:quand elle
0.12:quand elles
-0.64:quand est
0.40:quand je
0.12:quand mere
0.08:quand tu
0.18:quand y
0.39:quatri
0.48:que
0.11:que :help
0.37:que :kin
0.08:que :them
0.18:que c
0.18:que ca
-0.35:que dit
0.11:que dois
-0.08:que j
0.12:que ma
0.15:que mere
0.83:que mon
-0.10:que nous
0.24:que pere
-0.15:que repond
0.25:que ses
0.48:que si
0.13:que son
-0.24:quel
-0.77:quelle
-0.36:quels
0.12:qui :blow
0.19:qui :exploit
0.30:qui :hit
0.30:qui :me
0.09:qui :night
0.11:qui :them
0.09:qui :toHitThem
-0.08:qui a
0.13:qui dort
-0.10:qui est
0.16:qui lui
0.13:qui me
0.19:qui mon
-0.42:qui paie
0.49:qui preven
-0.08:qui previe
0.15:qui repond
-0.12:qui s
-0.19:qui signe
0.08:quinze ans
-0.15:quoi la
0.31:raccom
0.23:rails
-0.09:raison
-0.14:ramass les
0.43:ramene
0.12:ramene pas
0.17:range :me
0.24:range ma
0.21:rappor avec
-0.19:rappor de
0.27:rase
0.10:rase la
-0.12:rassur
-0.09:recher
0.11:recomm
0.24:reconn pas
0.13:recupe son
-0.21:refere
0.09:regard
-0.14:region
0.31:rejoin
-0.10:relais
0.37:rembou son
0.44:remet
0.14:remett
0.16:remise
0.16:remont
-0.13:rempla
-0.13:rempla par
0.12:rend
0.26:rend pas
-0.11:rendu un
0.34:rentre
0.14:rentre :now
0.16:rentre au
0.29:rentre avec
0.16:rentre dans
0.15:rentre de
0.21:rentre du
0.10:renver
0.13:renvoy
-0.09:repare
0.20:repart chez
0.10:repete pas
-0.14:repond jamais
0.10:repond qu
-0.12:repond quoi
0.13:report
-0.27:repren
-0.09:repren les
-0.14:respec
0.52:respir
0.08:ressor les
0.20:restes
0.11:resto
0.09:retien sa
0.09:retire
0.37:retour
0.14:retour :now
0.64:retour au
0.16:retour chez
0.12:retour vendre
-0.31:retrai
0.17:retrou une
0.63:reveil
0.22:revenu
0.12:revenu :marriage
0.44:revenu de
0.24:reverr
0.21:revien
0.32:revien de
0.10:revien pas
-0.17:rez
-0.17:rez de
0.21:rien
0.21:rien :me
0.15:rien :them
0.09:rien dire
0.12:rien dit
0.22:rien il
0.22:rien pour
-0.14:rigole
-0.19:rire
0.19:robe
0.13:robe blanch
0.08:robine
0.14:rocheb
-0.09:rodez
-0.17:ronfle
-0.13:rouge
-0.11:runaway: dix
0.12:runaway: du
0.26:runaway: en
0.34:runaway: pour
0.23:runaway: rentre
0.19:s 0
-0.11:s :cry
0.08:s :them
-0.32:s appell
0.13:s arrete
-0.17:s en
0.17:s friend
0.26:s il
-0.15:s inquie
0.47:sa :child
-0.15:sa :kin
-0.10:sa classe
0.09:sa consol
0.10:sa copie
0.35:sa fille
-0.13:sa mere
0.16:sa petite
0.08:sa place
-0.10:sa vie
0.09:sac :me
0.08:sac de
0.12:sac je
0.18:sac sur
0.21:sage
0.09:sai
0.59:said distress
0.37:said exploitation
0.33:said neglect
0.65:said sexual
0.28:said suicide
0.50:said violence
0.32:sais
0.50:sais ce
0.13:sais ou
-0.10:sais pas
0.26:sait
-0.14:salut
-0.32:sancti
0.30:sang
0.14:sang :now
0.13:sang chaque
-0.09:sans les
0.20:sans qu
0.12:sans que
0.19:sans rien
-0.15:saute
0.20:sauter
0.10:savent
0.10:savent que
0.14:say
0.46:says
0.36:says he
0.17:school
0.37:scotch
0.17:scotch la
0.14:se :fear
0.10:se :night
0.08:se :sexual
-0.09:se :toDie
-0.10:se bagarr
0.15:se cache
0.28:se coupe
0.24:se lave
-0.21:se soigne
0.24:seau
0.22:second
0.09:secoue les
0.10:secrecy: avec
0.30:secrecy: de
0.08:secrecy: dit
-0.15:secteu
-0.08:segur
0.11:seins
0.21:selfharm: coupe
0.31:semain et
0.35:sembla
0.24:sera la
0.58:serai
0.08:serai plus
-0.13:seront
0.11:serre
0.09:serre le
-0.20:servic
0.10:servic me
-0.10:service: c
-0.11:service: ca
0.20:service: ci
-0.19:service: d
-0.10:service: devant
-0.13:service: du
-0.41:service: en
0.12:service: end
-0.12:service: mediat
-0.20:service: out
-0.11:service: peut
0.17:service: pour
0.11:service: qu
-0.18:service: qui
-0.09:service: veut
0.09:servie
0.34:ses
-0.10:ses 0
0.47:ses :child
0.21:ses affair
0.21:ses chauss
1.13:ses enfant
0.22:ses freres
0.11:ses journe
-0.09:ses premie
0.09:ses regles
0.32:ses trois
-0.16:seul :carer
0.18:seul a
0.10:seul sur
0.26:seule avec
0.34:seulem
0.38:seuls
0.10:sexual: au
0.13:sexual: c
0.42:sexual: de
0.12:sexual: par
-0.09:sexuel
0.34:she
0.19:she :theory
0.27:she has
0.47:she s
0.08:shirt
0.51:si
0.20:si :me
0.14:si demain
0.10:si il
0.09:si j
0.11:si je
0.10:si ma
0.20:si mon
0.12:si on
-0.13:si sa
0.28:si vous
0.12:sieste
-0.25:signat
0.16:signe un
-0.11:simple
0.56:sinon
0.43:sister
-0.12:six
-0.15:six :service
-0.21:six mois
0.11:slaps
0.11:slaps the
0.23:sleeps
-0.10:slide
-0.09:social
0.15:soeur
0.96:soeur a
0.16:soeur est
0.16:soeurs
0.09:soir
0.20:soir chez
0.16:soirs
0.31:soirs a
-0.08:sol
-0.10:solo
-0.09:sommes
0.11:son
0.17:son :child
0.11:son :contact
0.18:son :kin
0.14:son :runaway
0.13:son beau
0.17:son casier
0.10:son demi
-0.12:son doudou
0.10:son droit
0.12:son entrai
0.11:son grand
0.09:son mari
0.21:son matela
0.36:son oncle
0.39:son passep
0.19:son passeu
0.29:son pere
0.10:son sac
0.09:son tuteur
-0.33:sont :them
-0.08:sont elles
0.10:sont fermes
-0.24:sont ils
0.10:sors
0.08:sort
0.12:sorte
0.14:sorti
0.11:sortie :them
0.18:sortir
0.13:sortir de
-0.16:souhai
-0.11:souri
0.37:sous
0.11:sous l
0.97:sous la
0.08:sous le
-0.18:souven
0.13:souvie
0.14:space: a
0.16:space: avec
0.08:space: d
-0.10:space: de
-0.12:space: est
0.43:space: et
0.16:space: l
0.10:space: un
-0.11:specta
-0.25:stage
-0.10:stage de
0.62:stagia
0.16:stagia :me
0.18:stagia j
-0.50:stand
-1.40:suicid
-0.12:suis
0.11:suis :sexual
0.35:suis :toRun
0.43:suis dans
0.37:suis de
-0.09:suis delegu
0.13:suis encein
0.13:suis linger
0.17:suis maitre
0.08:suis tombe
-0.15:suivi
-0.22:super
0.39:suppli
0.13:suppli de
0.18:sur
0.18:sur :contact
0.18:sur :me
0.25:sur insta
0.10:sur la
0.11:sur ma
0.08:sur moi
0.09:sur sa
-0.12:sur trois
0.41:sur un
-0.21:surpri
0.35:survei
-0.21:svp
0.10:svp mon
-0.11:syndic
-0.13:syndro
-0.08:system
0.14:t :cry
-0.41:t :them
-0.20:t elle
-0.33:t il
0.19:t inquie
0.15:ta
0.13:ta faute
0.19:tabass
0.28:table et
0.16:taille les
0.09:taise
-0.10:talk
0.13:tante
0.09:tantes
0.09:tantes ont
-0.16:tape
0.37:tatoue
0.96:te
0.10:teache
0.34:teleph
0.20:teleph est
0.22:teleph et
0.10:teleph mais
-0.14:temoig
0.40:tente
0.23:tercia
0.14:terre
0.40:tete
0.18:tete contre
0.30:tete dans
-0.18:thank
-0.18:thank you
0.23:the
0.56:the :child
0.25:the baby
0.21:the childr
0.24:the girls
0.29:the kids
0.29:the lights
0.20:their
0.13:them
0.13:them: connai
0.09:them: croit
0.25:them: dit
-0.19:them: en
-0.15:them: etre
0.11:them: fait
-0.31:them: joue
0.17:them: la
0.24:them: le
0.13:them: met
0.15:them: metten
0.14:them: monte
0.34:them: ne
-0.08:them: prefer
0.11:them: regard
0.08:them: rentre
0.18:them: retour
-0.17:them: se
-0.32:them: une
0.19:them: va
0.13:them: viendr
0.14:them: vit
-0.12:them: vole
-0.13:theory: c
-0.09:theory: du
-0.27:theory: le
-0.13:theory: les
0.09:theory: pour
-0.11:theory: sur
0.79:they
0.27:this
0.20:threat: l
0.26:threat: le
0.12:threat: une
0.10:ti
0.09:ticket de
0.12:tient
0.09:tient la
0.15:tient plus
-0.18:tiers
0.76:time
-0.15:tire une
-0.11:to :me
0.21:to him
-0.16:to me
0.08:to tell
0.08:toAbuse: a
0.20:toAbuse: dans
0.22:toAbuse: la
0.13:toAbuse: touche
0.13:toDie: du
0.09:toDie: en
0.08:toDie: est
-0.23:toDie: la
-0.09:toDie: le
0.10:toHitThem: bat
0.36:toHitThem: de
0.13:toHitThem: le
0.15:toKill: finir
0.13:toKill: tu
-0.22:toNeglect: dans
0.11:toNeglect: du
-0.13:toNeglect: le
0.14:toNeglect: les
0.18:toRun: a
0.30:toRun: du
0.19:toRun: rentre
0.27:toSell: les
0.09:toWed: blanch
0.25:toddle
0.44:toi
0.22:toit de
0.29:told
0.08:told :me
0.23:told exploitation
0.37:told neglect
0.17:told sexual
0.17:told suicide
-0.19:told threat
0.17:tombe dans
0.33:tomber
0.08:tonton
-0.13:top
0.15:touche
0.09:touche a
0.34:touche l
0.13:toujou avec
0.20:toujou le
-0.19:toujou pas
-0.09:tour de
0.21:tourne
0.46:tourne autour
-0.14:tout :child
-0.12:tout ca
0.12:tout casser
0.43:tout de
0.29:tout l
-0.16:tout petit
0.09:toute facon
0.12:toute la
0.14:toutes les
0.12:traceu
0.12:traine
0.18:traita
-0.09:tranqu
-0.11:travai a
0.14:travai chez
0.20:travai de
0.10:traver
0.28:traver la
0.09:tres
0.13:trois :child
0.08:trois :injury
0.16:trois :me
0.14:trois :toHitThem
0.15:trois enfant
0.14:trois jours
0.15:trois petits
-0.08:trop
-0.11:trop :help
-0.38:trop :praise
-0.12:trop bien
-0.09:trop de
0.28:trop longte
-0.16:trop vite
0.13:trou
0.17:trouve :me
0.12:trouve des
-0.34:trouve que
0.30:truc
0.11:trucs
0.14:tu
-0.12:tu :me
0.09:tu dis
0.13:tu parles
0.18:tu sais
-0.13:tuer si
0.09:tuteur la
0.11:two
0.60:un :carer
0.08:un :hunger
0.15:un :kin
0.10:un :space
0.55:un :weapon
0.09:un appart
0.23:un billet
-0.11:un bon
-0.11:un calin
0.23:un carnag
0.39:un colis
0.17:un colleg
0.09:un copain
0.24:un cousin
0.24:un coutea
0.38:un des
-0.13:un doudou
0.10:un educat
0.29:un eleve
0.14:un film
0.60:un gamin
0.09:un garcon
0.21:un gars
0.14:un grand
-0.13:un groupe
0.24:un homme
0.16:un jeu
-0.10:un livre
-0.18:un mineur
0.44:un mois
0.19:un mot
0.33:un nouvea
0.19:un pansem
-0.10:un powerp
0.18:un seau
0.33:un survei
0.32:un teleph
0.12:un traceu
0.13:un trou
0.33:un truc
0.08:un type
-0.15:un velo
0.09:un verre
0.12:un vieux
0.09:uncle
0.71:une :child
-0.31:une :event
0.22:une :kin
0.16:une :means
0.19:une :weapon
-0.08:une aemo
0.15:une arme
0.31:une betise
0.15:une chaise
0.10:une conner
0.19:une corde
0.09:une eleve
0.47:une enfant
0.11:une famill
-0.25:une fois
-0.10:une fuite
0.15:une image
0.15:une jeune
0.15:une lettre
0.29:une ordonn
0.25:une patien
-0.19:une questi
0.12:une second
0.11:une seule
-0.12:une surpri
-0.11:une tisf
0.15:up
0.90:urine
0.17:urine et
0.66:us
0.24:va etre
0.29:va faire
0.09:va se
0.11:vacanc :them
0.21:vais
0.08:vais :me
0.09:vais :them
0.23:vais faire
0.13:vais lui
0.12:vais tout
-0.27:valide
-0.22:vecu
-0.59:velo
0.42:vendre
0.13:vendre :them
0.14:vendre elle
-0.09:vendre on
-0.13:venez voir
0.08:venir chez
0.15:ventre
-0.08:verbal
0.19:verifi
0.24:verre
0.18:verrou
-0.12:vestia
0.16:veut :me
0.13:veut en
0.13:veut me
0.21:veut plus
0.13:veut qu
0.09:veut toujou
0.21:veux
0.09:veux :toDie
0.16:veux pas
-0.17:victim
0.31:videos
0.21:viendr
0.12:viens
0.39:viens avec
0.08:vient dans
0.17:vient en
0.16:vient encore
-0.10:vierzo
0.09:vieux qui
-0.19:villag d
-0.20:vingt
-0.20:vingt ans
-0.08:vingt deux
-0.10:violee
-0.62:violen
-0.11:violon
0.11:visage
-0.09:visite
-0.20:visite mediat
0.20:vit dans
0.65:viv
0.43:vivre
0.18:vivre ca
0.21:vivre quand
0.62:voie
0.12:voie ferree
0.12:voir la
0.14:voisin :them
0.12:voisin du
0.16:voisin y
-0.11:vole
0.10:volets sont
0.19:vomi
0.23:vomir
0.12:vont
0.33:vont :me
0.32:vont me
-0.44:vos
-0.21:votre
-0.24:voudra
-0.08:voulai
0.08:vous
0.20:vous :secrecy
0.10:vous de
0.09:vous dit
0.29:vous jure
0.12:vous m
0.23:voyage
0.10:vraime
0.46:vu
0.20:vu de
0.45:vu l
0.15:vu les
0.21:vu un
0.10:vue
-0.09:was 0
0.15:weapon: dans
0.12:weapon: la
0.14:week
0.18:week end
0.36:wendy
0.15:when
0.26:when they
-0.23:where
0.08:who do
0.76:will
0.16:with a
0.13:with the
0.27:won
0.27:won t
0.10:y :hit
0.30:y :me
0.34:y fait
0.27:y m
0.22:y retour
0.11:year old
0.09:yeux :injury
0.13:yeux rouges
-0.14:you
`
