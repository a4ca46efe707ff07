import { wordList } from './word-list.ts'

/**
 * First names used in France, of all origins, folded, including short forms. A missing one is a missed name when typed
 * in lower case. First names that are also words are in `names-and-words.ts` only. Rare ones are in
 * `rare-first-names.ts`.
 */
export const frequentFirstNames = wordList(`
aaron abdallah abdel abdelaziz abdelhak abdelkader abdelkrim abdellah abdelmalek abdelrahman abderrahim abderrahmane
abdou abdoul abdoulaye abdourahmane abdullah abdulrahman abel abigaelle abigail abou aboubacar aboubakar abraham
achille achraf adam adama adame adel adelaide adele adelie adeline adem adenora adil adja adjoua adriana adriano
adrien adrienne aeden aelia aelis aelita agathe aglae agnes agnieszka ahlem ahmadou ahmat ahmed aicha aichatou aida
aidan aimee aina aissa aissata aissatou akila akim akram alae alain alan alana alassane alban albane albert alberte
alberto albin aldo alec aleksandar aleksander aleksandra alessandra alessandro alessia alessio alex alexa alexandra
alexandre alexandrine alexia alexiane alexis alfred alhassane ali alia alice alicia alienor alima alimata alin alina
aline aliou alioune alisha alison alissa alissia alistair alix aliya aliyah allan allison alma alois aloise alpha
alphonse alphonsine alsane alseny alvin alya alyah alycia alyssa alyssia amadou amael amaelle amalia amandine amara
amaury ambrine ambroise amedee amel amelia amelie ameline amelle amelya amin amina aminah aminata amine amir amira
amjad amna amos amy ana anabelle anael anaelle anahita anais anas anass anastasia anastasie anatole anaya andre andrea
andreas andree andreea andrei andres andrew andy angela angele angelina angeline angelique angelo angie ania anice
anicet anis anisa anissa anita anja anka anna annabelle annaelle annaick anne annelise annette annick annie annouk
anouck anouk anselme anthony antoine antoinette anton antonella antoni antonin antonina antonio antony anwar anya
apollinaire apolline arame arezki ariane arianna arielle aris aristide arlette arman armand armande armel armelle
arnaud arno arnold aron arsene arthur artur arwen arwenn arya arzhela asma asmaa asmae assa assane assia assil assitan
astou astrid astride athena athenais atika aubin aude audran audrey auguste augustin augustine aurele aurelia aurelie
aurelien auriane avril axel axelle aya ayaan ayana ayanna ayate ayden aydin ayhan ayla aylan aylin ayman aymane aymen
aymeric ayoub ayrton ayse azad azadeh azeddine aziliz aziz aziza azzedine babacar bachir badis badr badra bahia bakary
balla balthazar bamba baptiste baptistin baran barbara barnabe barry barthelemy bashir basile basma bassem bassirou
bastien batiste baudouin bayron beatrice beatrix bechir belinda bella ben benedicte beniamin benjamin benoit benoite
berenger berenice bernadette bernard berthe bertille bertin bertrand beryl betty bianca bilal bilel bilitis bineta
binta bintou birane blaise blandine blessing bluette bogdan boris boualem bouba boubacar boubakar bradley brahim bran
brandon brayan brayane breanne brenda brendan brendon briac brian brigitte britney brivael bruna bruno bryan burak
byron cadet calixte calvin calypso camelia cameron camila camilia camilla camille candice candy capucine carine carl
carla carlo carlos carmela carmen carolane carole carolina caroline cassandra cassandre cassie cassien cassiopee
catalina catarina caterina catherine cathy cecile cecilia cedric celeste celestin celestine celia celian celina celine
celya cem cengiz cesar chad chada chadi chahinez chaima chaimaa chaimae chaina chakib chama chanel chantal charif
charlene charles charley charlie charline charlotte charly cheick cheikh cheikhna cheikhou chelsea cherif cherifa
cheyenne chiara chirine chloe chouaib chris christel christele christelle christian christiane christina christine
christophe christopher ciara cihan cindy claire clara clarence clarissa clarisse claude claudette claudia claudie
claudine claudio clea clelia clelie clemence clementine cleo cleophee clodagh cloe clotaire clothilde clotilde clovis
colette colin coline collin conception concetta conor constance constant constantin cora coralie coralyne corentin
corentine corine corinne cosma cosme coumba cristian cristiana cristina curtis cynthia cyprien cyprienne cyriaque
cyrielle cyril cyrille cyrus daisy dalal dalia dalila dalya damia damian damien damienne damon dan dana danae dani
daniel daniela danielle danila danilo danny dany dao daouda daphne dara daria darine dario darius darya david davina
davis davut davy dawid dawson dayan dayana debora deborah delia delina delphine demba dembele demetrio denis denise
deniz denys denzel derek derya desiree destiny devon diaby diaguily diana diane diarietou diawara didier diego
dieudonne dieynaba dilan dilane dilara dimitri dina dinah dino diogo dion djabril djamal djamel djamila djelika djena
djenaba djeneba djibril djiby djimmy djouma dogan dolores dominique domitilla domitille donatella donatien donia
donovan dora dorian doriane dorine dorothea dorothee doua douae doudou dounia driss drissa duarte duc duncan duygu
dwayne dylan eddie eddy eden edgar edgard edith edmee edmond edmonde edouard eduardo edward edwige edwin efe eglantine
egor ehsan eileen einar ekrem elaia elea eleanor elena elene eleonore elfie elhadj eli elia elian eliana eliane elias
elie eliel eliette elif elijah elina eline elinor eliot eliott elisa elisabeth elise elisee elisha elissa elizabeth
ella elliot elliott elly ellyn elma elmedina eloan eloane elodie eloi eloise elona elora elouan elouann elouen eloy
elric elsa elton elvin elvina elvira elvire elya elyakim elyan elyana elyas elyes elyn elyna elyne elyot elza emanuel
emanuela emeline emerance emeric emerick emie emil emile emilia emilian emiliano emilie emilien emilienne emilio emily
emin emina emir emma emmanuel emmanuelle emmeline emmy emna emre emrys ender enea enes engin enguerran enguerrand
enora enrique enzo eole ephraim erell eren eric erica erick erik erika erin eris erkan ernest ernestine ervin erwan
erwann erwin esma esperance esra esteban estebane estelle ester esteve esther ethan ethel etienne eudes eugene eugenie
eulalie euphrasie eurydice eva evan evane evangeline evann evariste evaristo eve evelina eveline evelyne evgeni evie
evora ewan ewen ewenn eya eyal eyden eytan eyup ezekiel ezio ezra fabian fabien fabienne fabio fabiola fabrice facinet
fadel fadela fadi fadila fadima fadma fahd faical faith faiza fallou falone fanch fanchon fani fanny fanta fantine
farah fares farid farida faris farouk fatah fathia fatih fatim fatima fatimata fatma fatna fatou fatouma fatoumata
fatoumatou faust faustin faustine faycal federica federico felicia felicie felicien felicienne felipe felix ferdaous
ferdi ferdinand ferhat ferida fernand fernande fernando fethi fiacre fidan fidele filipa filipe fily fiona fiorella
firas firmin flavia flavie flavien flavio fleur flora florelle florence florent florentin florentine florian floriane
florianne florie florin florine floris fode fodie fouad foucauld foued foulques francesca francesco francette francine
francis francisca francisco franck franco francois francoise franklin frantz franz fred freddy frederic frederick
frederique frida fulbert gabin gabriel gabriela gabriella gabrielle gael gaelle gaetan gaetane gaia gamze garance
gareth garry gary gaspar gaspard gatien gauthier gautier gauvain gavin gaye geoffrey geoffroy george georges georgette
georgia georgina gerald geraldine gerard geraud germain germaine germinal geronimo gerson gertrude gervais ghislain
ghislaine ghita ghyslaine giacomo giada gian gianni gil gilbert gilberte gildas gilles gillian gina ginette gino
giovanni gisele giulia giuliana giulio giuseppe gladys glenn gloria godefroy goncalo gonzague goran grace gracie
gregoire gregory greta guenael guenaelle guenole guerlain guilaine guilhem guilherme guillaume guillem guillemette
gulsen gulsum gustave gustavo guy guylaine gwen gwenael gwenaelle gwendal gwendoline gwendolyne gwenn gwennaelle
gwennig gwenola gwenole gwenvael gwladys habib habiba habibatou habsatou hacene hachim hadj hadja hadjar hadriel
hadrien hafid hafida hafsa haithem hajar hajer hakan hakim hakima halidi halil halim halima halimata halimatou hamadi
hamady hamdi hamed hamid hamida hamidou hamza hana hanae hanan hanane hania hanna hannah hannibal hans harald harmony
harold haron haroun harouna harris harrison harry hasan hassan hassane hassen hassiba hassna hatem hatice hatim hawa
hayat haydar hayden hector hedi hedwige heidi helen helena helene helga helia helin heline heloise henda henri
henriette henrique herbert hermance hermann hermeline hermine hermione herve hicham hichem hilaire hilal hilary hilda
hillary hind hippolyte hoang hocine hoda hodan honorine horace hortense hortensia houcine houda houleye houria houssam
houssem hubert hugo hugues huguette humbert huseyin hussein hyacine hyacinthe iban ibou ibrahim ibrahima ibtissam
ibtissem ida idir idris idriss idrissa igor ihsan ihsane ikram ilan ilana ilann ilham ilhan ilia ilian iliana ilias
ilies ilker ilona ilyan ilyana ilyas ilyass ilyes imad iman imane imanol imen imene imran imrane ina inaya india ines
ingrid inna innaya inssaf ioana ionel ionut irena irene irina iris irma irmine isa isaac isaak isabel isabella
isabelle isadora isaiah isaline isaure iseult isha ishak ishaq isidore isild isis iskander ismael ismail ismaila
isolde isra israa israel issa issam issiaka issouf istvan italo ivan ivana ivane ivanna ivo ivy iwan izia izza jaafar
jack jackie jackson jacky jacob jacqueline jacques jacquot jade jaden jalal jalil jamal jamel james jamila jan jana
jane janet janice janick janine janis jaouad jaouen jared jasmina jasmine jason jawad jayden jayson jean jeanine
jeanne jeannette jeannine jeannot jeff jefferson jelena jemima jen jenna jennifer jenny jeremiah jeremie jeremy jerome
jerry jesse jessica jessie jessy jesus jeyson jihad jihane jil jill jim jimmy jinane jo joachim joakim joan joana
joann joanna joannie joao joaquim joceline jocelyn jocelyne jody joe joel joelle joey johan johana johann johanna
johanne john johnny johnson jolan jolann jon jonas jonathan jonathane jordan jordane jordy jorge josee josefa
joseph josepha josephe josephine josette josh joshua josiane josias josselin josseline josue joud jouda joudia joumana
joyce juan juana juanita jude judicael judikael judith judy jule jules julia julian juliana juliane juliann julie
julien julienne juliette julio julius june junior justin justine justyna kacper kadar kader kadia kadiatou kadidia
kadidiatou kadidja kady kaelig kaelle kai kaila kaina kais kaitlyn kalid kalidou kalilou kalvin kamal kamel kamelia
kamil kamila kamilia kamille kandia kane kaori karamba karamoko karel karelle karen karidja karim karima karin karina
karine karl karla karol karolina kassandra kassim kassoum kassy kataleya katarina katarzyna kate katel katell katia
katie katja katy katya kaya kayden kayla kaylan kayliah kayna kays kehina keira keith kelia kelian keliane kelig
kellian kelly kellya kelvin kelya kelyan ken kenan kendra keneth kenji kenny kenza kenzi kenzo kenzy kerem kerian
kerim kerwan keryan kessy ketsia ketty keva keven kevin keyla keziah khadidiatou khadidja khadija khadim khadra khaled
khalid khalil khaoula kheira khiara khoudia kiara kieran kilian killian killyan kim kimberley kimberly kimi kimya kin
kira kiran klara klaus kleber klervi koffi koko konan konstantin kossi kouadio kouame kouassi koumba krisna kristell
kristen kristian kristina kristof krystel kubra kurtis kyan kyle kylia kylian kyliann kylie kyllian kyra kyria lacina
ladji lae laeticia laetitia laetizia laila laina lais lalie lalla lamia lamin lamine lana landry lanna lansana lara
larbi larissa larry lassana lassina lassine latifa latifatou laura lauranne laure laureen laureline lauren laurena
laurence laurene laurent laurette lauriane laurianne laurie laurine lauryn lauryne layana laye layla layna lazar
lazare lazhar lea leana leandre leandro leanne leeloo leen leena lehna leia leila leilou leina lelia lelio lena lenaic
lenaick lenaig lenie lenna lennie lenny leny leo leocadie leon leonard leonardo leone leonel leonidas leonie leonor
leonore leontine leopold leopoldine leslie lesly lessana lev lewis lexie leyla leyna lia liam liana liane lidia
lidwine lidy liel lila lilas lilia lilian liliane lilianne lilie liliou lilli lillian lilly lilo lilou lilwenn lily
lilya lin lina linah linda line linh lino linoa linoi lior liora lirone lisa lisandro lise liselotte lisette lison
lissandro liv livia livio liya liyah lizea lizie lizon lizzie lloyd lo loan loane loann loanne loeiza loelia logan
lohan lohann lohanna loic loick lois loise lola lolita lomane lonny loona loreen lorena lorene lorenza lorenzo lorette
loriane lorie lorik lorine loris lorna lorraine lotfi lothaire lotte lou louan louana louane louann louanne loubna
louca loucas loucia loue louella louen louenn louhann louis louisa louise louisette louison louiza louka loukas louna
lounes lounis loup lourdes luan luana luane luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne
lucile lucille lucio lucius lucrece lucy ludivine ludmila ludovic ludwig luigi luis luisa luiz luka lukas lukasz luke
luna lutece luther lya lyam lyana lyanna lydia lydie lydwine lyes lyham lyhna lyla lylia lylian lylou lyn lyna lynda
lyne lynn lyra lys lysa lysandre lyse lyson lyssa maceo maciej macky madalena maddie maddy madeleine madeline madi
madina madiou madison mady mae mael maela maelan maelia maelie maelig maeline maelis maelise maeliss maelle maelyne
maelys maelyss maena maeva maewenn magali magalie magaly magda magdalena magdalene maggy magid maguelone magueye maha
mahamadou mahamat mahamoud mahamoudou mahaut mahawa mahdi mahe mahel maher mahmoud mahmut maia maica maika mailys
maimouna maina maissa maissane maite maiwen maixent majda majid majida makan makenzy makhtar maksim malak malek malena
malia malick malik malika malo malone malorie malory malou malvina mamadi mamadou mamady mamoudou mandine
mandy manel manelle manfred mango manil manoa manoah manoe manoel manolo manon manou mansour manu manue manuel manuela
manuella maodo maoly mara marc marceau marcel marcela marcelin marceline marcelle marcello marcia marcio marco marcos
marcus mareva margaret margarida margaux margerie margot margret marguerite maria mariah mariam mariama mariame marian
mariana marianna marianne mariano marie mariela marielle marieme marien mariette marija marijo marika marilou marilyn
marilyne marilyse marin marina marinette mario marion marissa marita marius marjane marjolaine marjorie mark markus
marla marlene marley marlon marly marlyse maroine marouan marouane marta martha marthe martial martin martina martine
martinho marva marvin marvyn marwa marwan marwane mary maryam maryama maryan maryanne marybel maryline marylise
marylou maryna maryne maryse maryvonne massil massilia massimo massinissa mateo mateus mateusz matheo matheus mathew
mathias mathieu mathilda mathilde mathis mathurin mathys mati matias matilda matilde matis matisse matteo matthew
matthias matthieu matthis matthys mattis matys maud maude maudie maurane maureen maurice mauricette mauro mauve max
maxence maxens maxim maxime maximilian maximiliano maximilien maximin maxine maya mayar mayeul maylie mayline maylis
mayliss mayna mayron mayssa mayssam mayssane medard meddy medeline medhi medina medine mehdi mehmet mei meije meissa
meissane mel melaine melanie melchior melek melia melih melike melina melinda meline melisa melissa melissande melisse
melitine melodie melody melusine melvil melvin melvine melvyn melya melyna melyne melyssa memphis mercedes meriadec
meriam meriem merlin merouane mertcan merveille meryam meryem meryl meven mezian mia mialy micael micha michael
michaela michaelle michal micheal michel michele micheline michelle michka mickael mickaelle micky miguel mihaela
mihai mika mikael mikail mike mikel mikhail mila milan milana milane milann milena milhan milla millie milo miloud
milton milya mimoun mimouna mina minata minh mira miranda mireille mirela miriam mirko miro miroslav mirsada missy
mitch miya modou mody moez mohamadou mohamed mohammad mohammed mohand moira moise mokhtar moktar mona moncef mongi
monia monica monika monique montaine montasser morad morane morgan morgana morgane moriba mory mouad mouhamadou
mouhamed mouhammad mouhcine mouloud mouna mounia mounir mounira mourad moussa moustafa moustapha muhamed muhammad
muhammed murat muriel murielle musa mustafa mustapha mya myla mylan mylane mylene myriam myron mze nabil nabila
nabintou naby nacer nacera nacim nadege nadejda naderge nadia nadim nadine nadir nadira nadja nael naelle naelya nafi
nafissa nafissatou nahel nahia nahil naia naila naim naima naina nais naissa najat najet najib najma najoua najwa
nalani nana nando naomi naomie naouel narcisse naren nariman narjes narjess nasrine nasser nassera nassim nassima
nassira nastasia natacha natalia natalie natan natascha natasha nathael nathalia nathalie nathan nathanael nathaniel
nathis nawal nawel nawelle nay naya nayah nayan nayel nayla naylia nayssa nazim nazli nedjma neela nehemie neil neila
nejma nelia nell nella nelly nelson nelya neo nermin nermine nesrine nessa nessim nestor neven nevena neves nevin
neyla neymar ngoc nguyen niama nicholas nicola nicolaas nicolas nicole nicoleta nicoletta niels nihad nihal nihed
niklas niko nikola nikolai nil nila nils nilsa nima nina nine nino ninon nisrine nissa nissrine nita niyazi nizar noa
noah noam noan noann nodira noe noel noelia noelie noeline noelle noeva noha nohaila nohan nohe nohlan nolan nolane
nolann nolhan nolwen nolwene nolwenn nora norah norbert noreen noria norine norma norman noufel nouh nouha nouhaila
noumea nour noura noureddine nouria noussaiba novak nuno nuria nursel nylan obaida oceana oceane octave octavia
octavie octavien octavio odele odelia odeline odette odile odilon odin odran oguzhan ohana oihan oihana olaf oleg
oleksandr olena olga olha olivia olivier ollie oluwa omar omayma omer omid ondine onur ophelia ophelie oprah orane
oren oriane orianne orlando orlane orleane ornella orso osama oscar osman osmane othilie othman othmane otis otto
ouafa ouail oualid ouarda ouassim ouijdane oumaima oumar oumayma oumou oumy ounissa ouria oury ousmane oussama owen
ozan ozge ozgur ozlem pablo paco palmyre paloma pamela paola paolo pape papis pascaline patrice patricia patrick
patrik patrycja paul paula paule paulette paulin pauline paulo pavel pawel payton paz pedro peggy pelagie penelope
pepita perceval peregrine perig perla perle pernelle perrette perrine pervenche petar peter petra petronille peyo
phebe phedre phil philbert philemon philibert philip philippa philippe philippine philomene phoebe phoenix pia
pierrette pierric pierrick pierrot pietro pilar pio piotr placide pol pola polina poppy porfirio priam priscilia
priscilla priscille priscillia priyanka prosper prune quang quentin quitterie rabah rabia rabie rachel rachele
rachelle rachid rachida radia radouane radu raed rafael rafaela rafaelle rafal rafi rafik rafika raghad raiana raihana
raissa rajaa rajan ralph ramata ramatoulaye ramazan rami ramla ramon ramona ramy ramzi rana rand rania ranim ranya
raouf raoul raphael raphaela raphaelle raquel rasha rashid rasim raul ravi rawan rayan rayana rayane rayann rayen
rayhana raymond raymonde rayna rayyan reane rebecca reda redha redouan redouane regina reginald regine regis rehan
reinhard remi remy renan renata renato renaud rene renee renelle resul reyan rezo rhita rhizlane riad ricardo riccardo
richard rico rihab rihana rihanna rim rima rita ritaj ritchie riwan riyad riyane rizlane rizwan robert roberta roberte
roberto robin robinson robyn rocco roch rochdi rodolphe rodrigo rodrigue rodrigues roger rohan rokaya rokhaya rokia
roland rolande rolf rolland roma romain romaine romaissa roman romana romane romaric romeissa romeo romina romuald
romy ronald ronaldo ronan ronel ronnie rony rosa rosalba rosalie rosalina rosalinde rosaline rosana rosanna rosario
roseline roselyne rosemarie rosemonde rosette rosie rosine rosita rosmerta ross rouguiatou roukaya roukia roxana
roxane roxanne roy rozenn ruben rudi rudy rufin ruqaya russell rut ruth ryad ryan ryana ryane ryann rym saad saada
saadia sabah saber sabine sabri sabria sabrina sabry sacha sadia sadibou sadio sadjo safa safaa safae safi safia
safiatou safir safiya safiyya safouane safwan sahar sahara sahel sahra said saida saidou saif saja sakina salah
salahedine salama saleh salem salia salif salifou salih salim salima salimata salimatou sally salma salman salome
saloua salvador salvatore sam samad samake samantha samara samba samed sami samia samih samir samira samson samuel
samuele samy sana sanaa sander sandie sandra sandrina sandrine sandro sandy sanja sanna sanou santiago santino sanya
saoirse saphir sara sarah sarai saran saray saree sarra sasha saskia sata satine saul saundra savannah saveria sawssen
scarlett scott sean seb sebastian sebastiao sebastien sedat segolene seid seif sekou selena selene selim selima selin
selina selma selvi selya semi semih sena senami senan senna serafina seraphin seraphine serena serge sergei sergio
serguei sergueni serhat serhii serigne serine servane sery seth sevan severin severine sevgi sevim seydina seydou
seyma seynabou shaima shaina shakira shana shanel shania shanice shanna shannon shanon sharon shaun shayan shayna
sheila shelby shelly sherazade sherine sherley shirel shirine shirley sia siaka sibel sibylle sid siddi sidi sidiki
sidney sidonie sidy siegfried siham sihame sihem silas silene silvain silvana silvia silvie silvio simao simeon simo
simon simona simone sinan sinead siobhan sira siraj siriane siril sirine sixte sixtine skander skye slimane snezana
sofia sofian sofiane sofie sofya sohaib sohan soizic sokhna sol solal solan solange solann solanne soledad solene
solenn solenna solenne soline solveig soma somaya sonia sonja sonny sonya sophia sophian sophiane sophie sophonie
soraya soren sory souad soufiane souhail souhaila souhir soukaina soukayna soukeyna soulaimane soulaymane souleiman
souleimane souleymane soumaila soumaya soumeya sow stacy stan stanislas stanislaw stanley steeve steeven steevy stefan
stefania stefanie stefano stella stephan stephane stephanie stephen sterenn steve steven stevens stevie styven suat
sudenaz sullivan sultan sumeyye suna sunny susan susana susie suzanne suzelle suzette suzie suzon svetlana swan swann
sybil sybille sydney syham sylla sylvain sylvaine sylvana sylvere sylvestre sylvette sylvia sylviane sylvie sylvio
symphorien syrine tadeusz taha tahar tahir tahis taina taissa talha talia taliya tamara tamba tamim tancrede tanguy
tania tanya tara tarek tarik tariq tasnim tasnime tatiana tatyana tayeb taylor tayron tea ted teddy tedy teilo
telio tenin tenzin teodora teoman terence teresa tereza tess tessa teva thai thais thalia thalie thalya thanh thea
thelma thelonius theo theodora theodore theophane theophile theotime theresa therese thessa theva thi thiago thibaud
thibault thibaut thien thierno thierry thieu thilda thiphaine thomas thomasine thor thuy thylane tia tiago tiana
tibault tibere tibo tidiane tiebo tifany tifenn tiffany tiguida tijani tilda tilio tilly tim timea timeo timo timothe
timothee timothy timur tina tino tiphaine tiphanie titouan titus tobias tobie toinette toinon tolga tom toma tomas
tomasz tomi tommy toni tonio tony toufik touria trecy tresor tressy trevor tristan tuan tudi tugdual tulin tulipe
tuncay turgut tybalt tyler tyliam tylian tylio tymeo typhaine tyron tyrone ugo ugur ulysse umit umut urbain ursula
ursule usman vadim valentin valentina valentine valentyn valeria valerian valeriane valerie valerio valery valter
vanessa vania vanille vasco vasile vasilisa vassili vassilissa velia venus vera verena veronica veronika veronique
vianney vic vickie vicky victor victoria victorien victorine vidal viet vik viktor viktoria vilma vincent vincente
vincenzo vinciane violaine violeta viorel virgil virgile virginia virginie vishnu vita vitalie vitalina vito vittoria
vivian viviane vivien vivienne vlad vladimir volkan volodia volodymyr wacim wael wafa wafaa waffa wahib wahiba waib
wail wajdi wala walae walid wally walter wanda wanis warda warren wassila wassim wassima wassime wenceslas wendy
wesley widad wided wiem wijdane wilfrid wilfried wilhem willem william williams willy wilson wissal wissam wissem
wivine wolf wolfgang wyatt xavier xaviere xenia ximena yacine yacoub yacouba yael yaelle yago yahia yahya yakoub
yakouba yalda yamen yamina yan yana yani yanice yanick yanis yaniss yann yanna yannaelle yannick yannis yara yaren
yarno yaro yasin yasmin yasmina yasmine yasser yassin yassine yassir yavuz yaya yazid yelena yeliz yelli yenifer yeo
yero yesim yeter yigit yildiz ylan ylana yliana ylies yoan yoane yoann yoanna yohan yohann yolaine yolanda yolande
yoleine yolene yona yonas yorick yoris youcef youmna youna younes youness younous youri yousef yousra youssef youssou
youssouf youssouph youssra ysaline ysatis ysaure ysee yseult yulia yuliia yuna yunus yuri yusra yusuf yuzhu yvain yvan
yvane yvann yveline yvelise yves yvette yvon yvonne ywan zacharia zachariah zacharie zachary zahi zahia zaho zahra
zaia zaid zaina zainab zaira zak zakaria zakariae zakariya zakarya zaki zakia zayd zayn zayna zayneb zehra zeina
zeinab zeinabou zelda zelia zeliah zelie zeliha zeljko zephirin zephyr zeynab zeyneb zeynep ziad zied zina zinaida
zineb zinedine zita ziyad zlata zoe zoeline zofia zohra zoltan zora zorah zoubida zouhair zouhir zoulikha zyad zyana
`)
