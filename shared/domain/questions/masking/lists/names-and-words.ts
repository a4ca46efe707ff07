import { wordList } from './word-list.ts'

/** First names that are also everyday words, places or nationalities: the context decides. */
export const namesAndWords = wordList(`
aime aimee amande ambre ami amie amour an anemone ange aube aura aurore avril azur baron beau belle ben benedict
bienvenu bienvenue blanc blanche bleuette bonheur bonte brice brise bruyere cadet candide caprice carmin cerise chance
chardon charite charme cher cherie chretien christ ciel claire clarte clement colombe come comte concorde constant
coquelicot corail cyclone dahlia dalton delice desire desiree deva diamant dieu divine dolly domino doua douce doudou
duc ebene eclair emeraude esperance espoir estime etoile eve felicite fete fidan fidele flamme fleur fleurie flore foi
fortune franc francais france gentil gloire grace hardi harmonie heureux hiver honore hortensia innocent innocente
ivoire jasmin joie jonquille jour juin juste justesse justice lais liberte lilas lion lise live lois loup
loyal ludique lumiere lune lys mai maline manga mango manuel marie marin marine mars matin matisse mauve
max may mel merci merveille miel mimosa modeste moise muse myrtille nana nancy nature neige nine noel
nouvelle nuage ocean olive opale or orange orchidee oree origine panda pape papis paquerette parfait pascal
pascale passion patience per perle pervenche petale philosophe pierre plume poesie pol precieux prince princesse
printemps promesse providence prudence prudent prune prunelle ravi reine richesse rival roman rose rosee rubis saba
sage saison salut sam santal saphir sauge sauveur savoie sereine serenite sincere sky sol soleil solitude
sourire souris sow stone sultan sylvestre tata tea tempo terence tresor trinite unique vanille venus verite vert vertu
victoire vienne violette vivant volonte zen zephyr
peter abbes adonis aldin alfa alias alvine amen amide anesse anise ante apollon aras arcade archange ares aria arille armant
armon aryles atlas baba bacher bairam baraka barbe baver baye bela beni bernardin bill bobo boni bonnet bora bosco
boston boubou brandy camus caner carmine carolus carter casimir chai champion chancel cheik cheri cherubin chester
circoncis clemente clive corneille cyan dalla dama daman damas dandy dauphin derrick devin divan divin dominion dorien
doris drisse egide elis epiphane eros ethane eustache fakir farad feras ferrer ferry fleuret fleuris floreal
francisque fridolin fritz gavroche germer gerome gille girons gorge gracia guigner hadji haik hamada harper henni
henry hercule hissa hoche honorat horst houssine imam inti irone ives jacque jais jasper jazz kaiser kali kalis kami
kamis khan kouros kriss kyrie laid lamina lancine lange layon leger leonin lestat lester lido liesse liron loran lord
lori lova lulu lupin maki malle malte mana manes manille maoris marsault martel martyr massa maxwell mayas mayes
messie mica minas mistral munir mussa naos napoleon natal natale nicodeme nicol nonce nordi nouba nova olympe onyx
optat oracle orges oriel orient ours paddy padoue pancrace pasquin pasteur paterne pelage pepe pepin perpetue pieter
polo pompee porphyre primo prodige quinto rabat rabbi racine radjah rainer rais raja rama ramdam rameaux ramez rani
redan regent reis renal richelieu rida romano roque rosier rouan royal sabir sabre sala salami salas sali sari
saturnin saule sayon scander sema septime servais sherif sinisa sire slavisa solen soudais soule soya spencer sterling
steward sylve tais talat talla tarzan tian tien timon tomer triomphe vanna velat vivier voltaire wolfram yang zain
acacia adonise adoration agate agnela ahana aiche airelle aldine alea alise alita alize allia allie aluna amarante
amarine amaryllis amazone ambra amethyste ancolie annelle aphelie argentine ariette assena aster asterie automne
aveline avine aviva azalee azure banna barbare baya begum benie benjamine bergamote berline berna bernardine bibi bina
bine bouchera brook brume calina cameline candela candie cannelle carene carline carma carme carmeline carmelite
carmina carry cassis catherinette cati cattleya causette celesta cendra chainez chancelle china cira clairette clarine
coco collette colline colombine cristal dauphine delie denia destina destinee devora devote diamanta diamante
diamantine diva dolce doline dorienne dune ecrin edelweiss elida elide emane erine eureka fana farda fauvette fela
felicita fellah ferial feriale flamine flavine fleure fleurette fleurisse flores framboise francisa gala gara gata
gemina gemma gena genie gentiane gita gulden habla haira hala hale hava hela hellene hindou hosanna huma hymen ignes
innes innocence isatis ivette jacinthe jacobine jaina jale kamala karma kentia lady lama laya leonarde leonine liat
liberty lima linette linon lira lissa lita louange loulou louve luise lumen macha magnolia mandarine mandoline
margotte marli mata matina maye melba melena mendie merita metis metisse miette mima mimi mine minerve mirabelle misa
modestie moisa molene mollie moly muge muguet muguette myosotis naja nene neve nirvana noya nymphea odyssee olivette
olivine omega opaline oreade orna palma pandore paprika penny phanie pierra pimprenelle piper pivoine pomme praline
prele prima primerose pyrene rada raina rajah raki ravina reinette renette renia renne reseda richarde rimas rimasse
rital riva romance rosi roua sabelle sabra sacra saki salera salete saline salvatrice sati saturnine scolastique
sergette serin serina sherry sibylline sierra sima smilla soda solin sonda sondes sultane sunna swahili swing
symphonie symphorine taira tala tamia temperance terri tiare tilla tonie tory toscane tuba turquoise uranie urbaine
ursuline vahine vanda venera victorienne vina violet violine yole zaouia zephyrine jose jaime
`)
