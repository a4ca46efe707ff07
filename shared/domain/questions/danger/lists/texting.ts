/** Texting, verlan and slang: what is meant, then how it is typed (folded, so "c'est" is two words). */
export const texting = `
je suis: jsuis chui chuis jsui chus jss jsus jui xui
je suis dans: jsds
je sais: jsais jsai chai chais jse jc
veux: veu ve vx
je veux: jveux jveu jvx jve jveut
j ai: jai jaie g
j avais: javais jave
j etais: gt jetais jete jetai
j en: jen
j en peux plus: jpp jenpeuxplus
je vais: jvais jvai jve
qu il: kil quil
qu elle: kel kelle
qu on: kon quon
qu un: kun
que: ke q k
qui: ki
quoi: koi kwa kwoi
quand: kan kand qd qnd kant
pourquoi: pk pq pkoi pourkoi prk prq
parce que: pcq psk pask paske parske pck pasque
quelqu un: qqn qqun kelkun qq1 kk1 kelk1
quelque: qq
est ce que: eske esk esque esce
qu est ce que: keske kesk kess
c est: c cest
c etait: cetait cete ct cetai
il y a: ya yaa
il y avait: yavait
tout: tt
tout le monde: tlm tlmd
tous les jours: tlj
toujours: tjrs tjr tjs tjour
pas: pa ps
plus: pu plu
dans: ds dn
avec: ac avc avk avek
pour: pr pou
mais: mai ms
beaucoup: bcp bocou bokou
trop: tro trp
aussi: ossi oci osi
de la: dla
de lui: dlui
nous: ns
vous: vs
meme: mem
suis: sui
fait: fe
fais: fai
faut: fo fau
dit: di
dort: dor
vient: vien
revient: revien
demain: dmn dem1 2main
aujourd hui: ajd auj ojd jordi ojourdui
maintenant: mnt mtn
vraiment: vrmt vrm
t inquiete: tkt tqt
est: e
et: &
au: o
moi: oim wam
oui: ui wi
frappe: frape frapp pefra
frapper: fraper
frappait: frapait
tape: tappe tapp
taper: tapper
mourir: mourire murir mourrir
suicider: suicid suissider swicider
mort: dead canne cane clamse
mourir: canner clamser calancher
jeter: tej tejer
me suicide: msuicide
me couper: mcouper
se coupe: scoupe
me tuer: mtuer
se tuer: stuer
me frappe: mfrappe mfrape
me tape: mtape
me touche: mtouche
me bat: mbat
me fait: mfait mfai mfe
me dit: mdit
me force: mforce
m oblige: moblige
me menace: mmenace
m a dit: madi
m appelle: mapelle mapel mappelle
je m appelle: jmapelle jmappelle jmapel
m arrete: marrete
s arrete: sarrete
doigte: doigter
beau: bo
beau pere: bopere beauf
pere: papa daron reup renps papounet
mere: maman daronne darone reum manman mman mamoune
parents: darons remps
frere: reuf frerot frangin
soeur: reus reuss frangine soeurette
oncle: onkl onkle
cousin: cous1 kouzin
copain: mec keum
fille: meuf zouz gadji
educ: educs
police: keuf keufs flic flics condes schmitt
prison: zonpri zonz taule tole
bizarre: chelou zarbi zarb chelouu
enerve: venere vener
bloque: queblo
pleure: chiale chialait
alcool: tise
ivre: chepercute fonscar
dehors: dehor dewor
problemes: pbs pb pbm
week end: weekend wknd
comme: kom com
voila: vla
besoin: bezoin
envie: envi anvi
peur: peure
violence: violance
`
