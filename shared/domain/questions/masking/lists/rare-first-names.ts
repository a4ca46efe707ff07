import { wordList } from './word-list.ts'

/**
 * First names given in France since 1900 that `first-names.ts` lacks, folded (from INSEE's file of first names, as the
 * MIT package gender-detection-from-name gives it), of four letters and more, without dictionary words.
 */
export const rareFirstNames = wordList(`
aadam aadel aadhira aadil aahil aakash aaleyah aalia aaliya aaliyah aalya aalyah aamir aanor aarav aaricia aarish
aarone aaronn aaroun aarron aarush aathira aathiran aayan aaziz ababacar abakar abane abas abass abasse abassia abbas
abbass abbie abbigaelle abby abbygael abbygaelle abbygail abdala abdalah abdalaye abdalha abdalla abdalrahman
abdarahim abdarahman abdarahmane abdarrahman abdassamad abdela abdelaali abdeladim abdelafid abdelah abdelakim
abdelali abdelalim abdelamid abdelatif abdelazize abdelazziz abdelbaki abdelbaset abdelbasset abdeldjalil abdeldjallil
abdelfatah abdelfattah abdelfetah abdelfettah abdelghafour abdelghani abdelha abdelhadi abdelhafed abdelhafid
abdelhafide abdelhake abdelhakim abdelhakime abdelhali abdelhalim abdelhalime abdelhamed abdelhamid abdelhamide
abdelhaq abdelhatif abdelhay abdelhaziz abdelhedi abdelhouab abdelilah abdelillah abdeljabar abdeljalil abdeljalile
abdeljallil abdeljawad abdelkabir abdelkamel abdelkarim abdelkarime abdelkebir abdelkerim abdelkhader abdelkhalek
abdelkrime abdella abdellali abdellatif abdellaziz abdelmadjid abdelmagid abdelmagide abdelmajid abdelmajide
abdelmalik abdelmatine abdelmoujib abdelmoula abdelmoumen abdelmoumene abdelmounaim abdelnacer abdelnasser abdelnor
abdelnour abdeloihab abdelouab abdelouahab abdelouahad abdelouaheb abdelouahed abdelouahid abdelouhab abdelrahim
abdelrahmane abdelrahmen abdelrahmene abdelrahni abdelraman abdelramane abdelrani abdelraouf abdelrazak abdelrazek
abdelrezak abdelrhaman abdelrhamane abdelrhani abdelsalam abdelsalem abdelsamad abdelslam abdelssamad abdeltif
abdelwadoud abdelwahab abdelwahad abdelwaheb abdelwahed abdelwahid abdelwakil abdenabi abdenacer abdenasser abdenbi
abdennasser abdennour abdenor abdenour abder abderahim abderahime abderahman abderahmane abderahmen abderahmene
abderaman abderamane abderaouf abderazak abderemane abderezak abderhaman abderhamane abderrahime abderrahman
abderrahmen abderrahmene abderramane abderraouf abderrazak abderrezak abderrhamane abderzak abdesalam abdesalem
abdesamad abdeslam abdeslame abdeslem abdessalam abdessalem abdessamad abdessamade abdessamed abdessatar abdesselam
abdesselem abdesslam abdesslem abdi abdias abdil abdillah abdillahi abdirahman abdlaziz abdnour abdollah abdon abdonie
abdonise abdool abdouallah abdoukarim abdoula abdoulah abdoulahi abdoulai abdoulatif abdoulatuf abdoulay abdoulaziz
abdoulhakim abdoulhamid abdoulkader abdoulkarim abdoulla abdoullah abdoullahi abdoullaye abdoulwahab abdourahamane
abdourahim abdourahman abdouramane abdouraouf abdourazak abdouroihamane abdourrahman abdourrahmane abdousalam
abdoussamad abdrahamane abdrahim abdrahman abdrahmane abdramane abdsamad abdul abdulah abdulaziz abdulbaki abdulhamid
abdulkadir abdulkerim abdulla abdulmalik abdulsamed abdulsamet abdurahman abdurrahim abdurrahman abdussamed abed abeer
abelard abelardo abele abelia abelina abeline abelino abella abelle abert abess abiba abibata abibatou abibou abid
abida abidin abidine abie abiel abigael abigahel abiha abilash abilio abimael abina abinash abinaya abinesh abiola
abir abira abiram abirami abiramy abire abisan abisha abishan abishek ablaye abner aboubacari aboubacary aboubacri
aboubacry aboubaka aboubakari aboubakary aboubaker aboubakr aboubakre aboubakri aboubakry aboudou aboudoulaye
aboudramane aboulay aboulaye abrahim abram abrar abriel abril absatou abubakar abygael abygaelle abygail acacio acelia
acelya acene achata acher acheraf achida achil achile achilles achillia achim achley achmi achot achouak achour
achoura achrafe achref achta achwak achyl acile adael adal adalbert adalgisa adalia adalina adalind adaline adalyne
adalynn adamm adamo adams adan adane adar adassa adaya adda addam addel addil addison addolorata addy addyson adea
adeel adela adelaida adelais adelbert adeleine adelheid adelia adelice adelin adelina adelino adelio adelisa adelise
adelita adella adelle adelma adelmo adelphe adelphine adelson adelya adelyne adelys adema ademar ademe aden adena
adenise adeodat aderito adham adhan adhem adhemar adhen adhira adia adiana adiara adiaratou adib adiba adidi adidja
adiel adija adila adile adilia adille adilson adin adina adinane adine adis adisa adison adissa adisson adithya aditi
aditya adixia adiza adjara adjaratou adjia adjila adjira adjmal adjoa adlan adlane adlen adlene adler adley adline
adlyne admir adna adnan adnane adnen adnene adolf adolfo adolie adoline adolph adolpha adolphe adolphine adon adonai
adonay adonia adonie adonys adoracion adoum adra adria adriaan adrian adriane adriann adrianna adrianne adriel
adrielle adrina adrya adryan adryana adryann adryano adryel adryen advik advika adyan adyson adysson aedan aedann
aegon aela aelaig aelie aelig aeline aella aelle aelya aelyah aelyn aelyne aelynn aelys aenaelle aenor aenora aerin
aeris aerith aeron aeryn aeryne aerys afaf afafe afdal afeda afeni affaf affan affef affif affou affoue affoussiata
afia afida afif afifa afiya afnan afnane afnen afnene afonso afra afrah afrahim africa afrim afsana aftab afton aftone
afzal agapito agash agata agatha agathon agenor aghilas aghiles agim aglaee aglaia agnan agnel agnella agnesa agnese
agniela agnies agostina agostinho agostino agrippine agron agueda aguibou agustin agustina agustinho agustino ahad
ahamad ahamada ahamadi ahamadou ahamed aharon aharone ahava ahcen ahcene ahkim ahlam ahlame ahlan ahleme ahlima ahllam
ahmad ahmada ahmar ahmel ahmet ahmetcan ahmid ahna ahnaf ahoua ahouva ahron ahsan ahsen ahsene ahyan ahyna aiana
aichat aichata aichetou aichouche aidann aidem aiden aidenn aigline aignan aiham aikel aiko aila ailan aileen ailey
ailine ailis ailsa ailvin aily ailyn ailyne ailys aimad aimade aiman aimane aimar aimed aimel aimeline aimelyne aimen
aimene aimeric aimerick aimerik aimery aimeryc aimi aimie aimine aimmee aimran aimrane aimy ainah ainara ainhoa ainis
ainna ainoa ainoha ainsley aintzane aioub airon aisa aisam aisata aisatou aisetou aisha aishwarya aisling aislinn
aisosa aissam aissame aissar aisse aisseta aissetou aissia aissya aitana aitor aivy aiwen aixandre aiya aiyana aiyanna
aiyoub aiza aizah aizen ajan ajana ajanthan ajay ajdin ajeesh ajla ajmal ajna ajwad akalya akane akaran akash akasha
akasya akbar akcel akeem akela akemi akheane akhenaton akhesa akhil akhim akhmad akhmed akif akiko akil akilah akilan
akima akime akin akina akio akira akissi akito akiva akmal akmar akrame akrem aksel aksha akshan akshana akshara
akshay akshaya akshayan aksil aksim aksyl alaa alabama aladdin aladin aladine aladji alaeddine alaedine alaia alaina
alaine alais alaitz alam alanah alandra alane alanis alann alanna alannah alanys alanzo alaoua alaoui alara alaric
alarick alarik alasane alassan alassana alastair alaya alayah alayna alays alba albain albana albanne albano albans
albaro albena alberic alberick alberie alberta alberthe alberti albertin albertina albertine albertino albertus albina
albine albino albion albrecht alcee alcibiade alcida alcide alcides alcidie alcime alcina alcinda alcine alcino
alcyone alda aldebert aldegonde alden alderic alderick aldina aldino aldiouma aldja aldjia aldonce aldric aldrick
aldrik aldrin aldwin aleandra aleandro aleaume alecia alecio aleck aleena aleesha aleeyah aleeza alegria alehandro
aleina aleister alejandra alejandro alek aleks aleksa aleksandr aleksandre aleksei aleksej aleksey aleksi aleksia
aleksy alem alen alena alenka alenzo alesandro alesia alesio alesiu alessa alessi alessya alessyo aleth alette alexan
alexana alexandar alexander alexandr alexandria alexandrie alexandrina alexandro alexandros alexandru alexandry
alexane alexanne alexe alexei alexendre alexey alexi alexian alexiana alexianne alexias alexide alexie alexin alexina
alexine alexio alexios alexy alexya alexyan alexyane alexyne alexys aleya aleyah aleyna alezia alezio alfayed alfeo
alfie alfio alfiya alfons alfonse alfonsina alfonso alfousseny alfousseyni alfreda alfrede alfredine alfredo algia
alhadji alhan alhana alhassan alhassana alhena alhousseyni alhya aliaa aliah alian aliana aliane aliaume alibert alica
alican alicea aliciane alicio alicja alick alicya alida alidor alie alienore aliette alif alifa aliha alihan alihya
aliihsan alija alik alika alikhan alim alimamy alimatou alime alimou alinda aliocha aliona aliosha alipio aliriza alis
alisa alisan alisea alisee alishba alisia alisone alisonne alissandre alissar alisse alisson alissone alissonne
alissya alister alisya alixan alixane alixe alixia aliyaah aliyana aliyar aliye aliyyah aliza alizea alizee alizia
alizon aljia alkaly alkan alkis allaa allain allal allana allande allane allann allaoua allaoui allassane allegra
allegria allel allen alli alliah alliaume allicia alliette alline allisone allissa allissia allisson allistair
allister allix alliya alliyah allon allonzo ally allya allyah allyana allycia allyha allyre allyriane allyson allyssa
allyssia allysson almah almahdi almaide almami almamy almany almanzo almas almass almasse almaz almedin almedina
almeria almerinda almila almin almina almir almira almire almonzo almudena almyre alodie aloha aloisia alon alona
alone alonn alonso alonzo aloys aloyse aloysia alparslan alpaslan alpay alper alperen alphee alphena alphonsa
alphonsia alphonsina alphonso alric alrick alrik altair altan altay altea althea altin altina altino alva alvana alvar
alvaro alveen alvina alvinn alvino alvira alvyn alvyna alvyne alwen alwena alwenn alwenna alwin alwine alwyn alyaa
alyaah alyan alyana alyanah alyanna alyce alyette alyha alyia alyiah alyma alyna alyne alyona alyosha alyou alyre alys
alysa alyse alysea alysee alysha alysia alyson alysone alysonn alyss alyssah alyssandre alysse alyssio alysson
alyssone alyx alyxe alyxia alyze alyzea alyzee alyzia alzina alzira alzire amaan amabile amable amad amada amadea
amadeo amadeu amadeus amadi amadis amado amador amady amaelys amaia amaiur amal amale amalie amalio amaliya amalle
amalric amalya amalyah amalys aman amana amanallah amance amancio amand amanda amandin amandina amandio amando
amandyne amane amani amanie amann amans amanthe amantine amany amanza amapola amar amarande amaranthe amari amaria
amarilys amarin amaris amaro amaru amary amarya amarys amatallah amath amatoullah amatullah amauri amaurie amaurine
amauryne amaya amayah amayas amayel amayelle amayes amazigh amazir ambar ambdillah ambdou ambdoullah ambdouroihamane
ambeline amber amberly ambreen ambroisine ambrose ambrosia ambrosio ambryne amdjad amdjed amdy amede amedea amedeo
amedi amedine amedy ameen ameena ameer ameera amela amele ameli ameliane amelien amelin amelina amelio amelius ameliya
amell amellia amellya amely amelyne amelys amenadiel amenallah amenan amenata amendine ameni amenie amenis america
americo amerigo amerouche amery ameth amethys amets ameur ameziane amica amicie amida amidou amiel amil amila amilcar
amilia amilya aminat aminatou amineta aminta aminthe amirah amirdine amire amirkhan amirouche amit amita amjed amma
ammar ammara ammaria ammel amnah amnay amode amokrane amon amor amori amorine amoro amory amparo amra amram amran
amrane amreen amri amrine amrita amro amsatou amyas amycie amyna amynata amyne amyr amyra amytis anabel anabela
anabele anabella anabia anaclet anacleto anae anaee anaele anaeli anaell anaella anah anahe anahi anahid anahide
anahit anahy anaia anaick anaid anaide anaig anaik anaika anaisa anaise anaissa anaisse anaita anaiz anakim anakin
anakine anakyn analia analie analine analou analucia analy analya analyne anam anamaria anamika anand ananda anandi
anane ananya anarose anaroze anase anaser anasse anastacia anastase anastasija anastasio anastasiya anastassia
anastasya anastazia anastazja anasthase anasthasia anasthasie anatalie anath anathalie anathilde anatol anatoli
anatolia anatolie anatoline anavai anayah anays anca ancel ancelin anceline ancuta andde anddy andeol ander anders
anderson andgel andgelina andgelo andgie andgy andhree andhy andi andie andil andjali andjaly andjel andjela andjelina
andji andjouza andjy andoche andoni andony andora andra andrada andranik andrean andreana andreane andreanne andreia
andreina andrej andreja andreline andrena andreo andrese andresia andresine andressa andrette andreus andrews andrey
andreze andria andrian andriana andriano andric andrick andrien andrienne andrija andrijana andrina andrine andris
andrise andro androu andry andrzej anea anefel aneia anel anela anelia anelie aneline anelise anelka anella anelle
anelor anelya anelyne anelyse anesa anesie aness anessa aneta anette aneya anfaal anfal anfale anfane anfel anfelle
anfia anfina angebert angelbert angeles angeli angelia angelica angelico angelie angelien angelika angelin angelines
angelino angeliqua angelis angelita angelito angella angelle angellina angello angelos angely angelyna angelyne
angelys anggun angharad anghjula anghjulina anghjulu angi angiolina anguelina angueran anguerrand angus angy anibal
anica anicee aniceto anicette anicha anicia anick anida anie aniece aniel aniela aniele aniella anielle aniello anifa
anik anika anil anila anilson anina anique anir anish anisha anishka anisia aniss anissah anissati anisse anissia
anissya aniston anite anitha anitta aniya anjali anjalie anjaly anjana anjara anjel anjela anjelina anjie anju anjuli
anke anlia anliati anmar annabel annabela annabele annabella annae annael annaele annah annaic annaig annaik annais
annalia annalie annaline annalisa annalya annalyne annamaria annas annastasia annaya annayah annea annecie annelaure
anneli annelie annelies anneliese anneline annella annelore annely annelyne annelyse annemarie annet annetta anni
annia annibal annic annicette annicia annicka annicke anniella annielle annik annika annily annina annine annique
annis annisa annise annissa annita annlyse annoncia annonciade annonciat annonciata annonciate annoncy annouchka
annouck annunciata annunziata annunziato annwen annwenn anny annya annyck annyssa annyvonne anoar anoir anojan anoki
anouar anouch anoucha anouche anouchka anour anousack anousha anoushka anousith anouska anousone anrafa anrchidine
ansam ansar ansbert ansel anselm anselma anselmo ansley ansou ansoumana ansoumane anta antar antea anteo antero anthea
anthelme anthelmette anthelmine anthia anthime anthinea anthoine anthon anthone anthoni anthonia anthonin anthonio
anthonny anthonyn anthonyo anthyme anthynea antide antigone antime antinea antoinetta antoinise antolin antone
antonela antonello antonia antonie antonieta antonietta antonine antonino antonis antonita antonius antonn antonnella
antonny antonya antonyn antonyo antranik antsa antso antton antzo anuar anujan anusan anusha anushan anushka anuska
anwen anyah anycha anycia anyicha anyse anysia anyss anyssa anyssia anyta anyvonne anziz anziza aodhan aodren aodrenn
aoife aoitef aoitif aomar aouali aouatef aouatif aouda aoued aouicha aouregan aourell aouss apauline apdullah
aphrodite apoline apollin apollina apollo apollonia apollonie apollyne apolonia apolonie apolyne aponi appolina
appolinaire appoline appollinaire appolline appollonie appolon appolonia appolonie appolyne april aprile apryl aqib
aqsa aquila aquilino araba arabella arabelle araceli araf arafa arafat aram aramata aramatou aramis aran arani arantxa
arantza arash aravind arben arber arbia arbnor arcadius arcady arcangela arcangelo archad archana archangele archibald
archie archimed archimede arda arden ardi ardian ardiana ardil ardit areej areg arel aren arena areski aretha arfa
arfan argan argane argann argentina argine argitxu arham ariadna ariadne ariah ariam arian ariana arianne ariano ariba
aricia aricie aridj arie arieh ariel ariela ariele ariella arif arifa arife arige arij arije arik ariles arin arina
arinas arine ario arion arish arisha ariski arista ariste aristene aristhene aristote aritz ariya ariyan arizki
arizona arjan arjin arjun arjuna arkaitz arkam arkan arkane arken arkia arlan arlen arlene arlete arletty arlind
arlinda arlindo arline arlo arly armaan armael armagan armance armanda armandina armandine armandino armando armane
armani armante armantine armela armele armelia armeline armen armenio armentine armida armide armin armina arminda
armindo armine armoni armonia armonie armony arnaldo arnau arnaude arnauld arnault arnaut arnav arne arnel arnela
arnould arnoult arnoux arold arona arone aronn aronne aroon aroua aroun arouna aroune arouny aroussia arpad arris
arron arsalan arsalane arseline arsen arsena arsenia arsenie arsenio arshad arsinoe arslan arslane arta artem arteme
artemis artemise artemisia arthaud artheme arthemise arthemon arthi arthika arthis arthuria arthurine arthuro arthus
arthy artin artiom arturo artus artyom arujan arun aruna arush arushan arvin arvind arvine arwa arwan arwin aryah
aryam aryan aryana aryane aryanna arye aryeh aryelle aryem arzel arzhel arzhelenn arzhur arzu asaad asad asael asaf
asaliah asaph ascelin asceline ascencion aschley asdine aseel aselya asen asena aser ashab ashana ashanti ashanty
asheley asher ashkan ashley ashly ashlyn ashmitha ashna ashok ashot ashraf ashton ashvika ashvin ashvina ashvini
ashwin ashwini asia asier asif asil asim asima asinat asiya asiyah asiye asja askhab askia askin aslam aslan aslane
aslem asli aslihan asline asmah asmahan asmahane asmaou asmar asmin asmina asmine asmir asmitha asnath asnia aspasie
asra asrar assaad assad assade assadi assadillah assaf assah assal assala assalas assan assana assanatou assani assata
assatou assem assen asser asseta assetou assiah assiat assiata assiati assiatou assiba assietou assila assile assim
assima assimina assina assinat assinate assinet assirem assita assiya assiyah assma assmaa assmae assna assunta
assuntina assya assyah assyia assyl assyle asta astan astel astier aston astor astree astrig astrik astryd asude asuka
asuman asuna asuncion asvika asvin asvini aswad aswan aswin asya atahan atakan atalante atalay atalia atanas atem
atena athalia athalie athanael athanais athanaise athanas athanase athanasia athanasie athavan athea athem athenaise
athia athina athis athish athman athmane athos athyna athys atif atifa atila atilio atilla atina atiya atlan atlantis
atman atmane atouma atoumata attale attika attila attilia attilio attilius attis attoumani auban aubane aubanne
aubeline auberi auberie aubert auberte aubertine aubery aubierge aubree aubrey aubry auceane audebert audelia audelie
audeline audessa audette audin audoin audouin audray audree audren audrena audrene audrenn audric audrick audrie
audrik audrina audrine audry auger august augusta augustave augustina augustino augusto aulde aulona auphelie aurane
auranne aurea aureane aureanne auregan auregane auregann aurel aurela aurelane aurelian aureliane aureliano aurelienne
aureline aurelio aurelius aurella aurelle aurely aurelya aurelyne aures aurette auria aurian auriana aurianna aurianne
auric aurida auriel aurielle aurine auristelle aurlane auron aurora aury auryana auryane austin austyn autumn auwen
auxana auxane auxanne auxence auxilia avah avalon avana avedis avel avelina avelino avelyne aventin aventine avery
avesta avicenne avichai avida avidan aviel avigael avigaelle avigail avigdor avila avinash avishai avital avite aviv
avner avni avraam avraham avram avrillette avsin avzem awab awais awatef awatif awena awenn awenna axandre axcel axele
axelia axeline axell axellane axiane ayaa ayaat ayache ayachi ayad ayada ayade ayadi ayah ayako ayala ayame ayan
ayanah ayane ayani ayann ayannah ayanne ayat ayatte aybars aybuke aycan aycha ayda aydan aydane aydann aydeen aydem
aydenn aydhen aydine aydon ayele ayemen ayen ayesha ayette ayfer aygline aygul ayham ayhem ayiana ayimane ayina ayisha
ayite aykan aykel aykut aylah aylal aylam aylana aylane aylann aylee ayleen aylen aylia aylie aylina ayline aylinn
aylis ayliz aylla ayllan aylon aymann aymar aymara aymard ayme aymee aymeline aymene aymeri aymerick aymerik aymery
aymie aymira aymon aymone aymric aymrick aynah aynna aynur ayoko ayomide ayouba ayoube ayour ayra ayrad ayron ayrone
ayronn aysar aysegul aysel aysem aysen aysenur aysha aysima ayssa ayssam ayssar ayssata ayssem aysser aysun aytac
aytan aytekin aytem ayten aythan aythem ayub ayumi ayush ayvan ayven ayvie ayvin aywen ayyoub ayyub ayza azaan azadi
azadine azael azalais azalea azalia azaline azalys azam azan azania azar azaria azddine azdin azdine azedin azedine
azeem azel azele azelia azelice azelie azeline azelle azelma azelya azelys azema azemia azenor azhar azia azidine
aziel azilis azilys azim azime azir aziyade azizah azize azlan azouaou azouz azra azranur azriel azucena azylis azza
azzam azzaro azzdine azzeddine azziz azziza azzouz azzura azzurra babak babakar babeth babette babou babylas bacar
bacari bacary bacem bachar bachira bachirou bachra badar badara bader baderdine badia badiaa badiallo badice badie
badiha badir badira badiss badisse badradine badre badreddine badredine badri badria badroudine badys badyss bafode
bagdad bagdadi baghdad baghdadi baha bahadir bahar bahati bahattin bahija bahiya bahoz bahri bahria bahtiyar bahya
baidy baila bajram bakar bakari bakasso bakaye baker bakhta baki bakir bakou bakoutoubo bakr bakri bakta balal
balamine balbina balbine baldomero baldwin balian baligh balkis balkiss balqis balsam baltasar baltazar balthasar
balthazard balthus bambi bambo bamby bamory bandiougou bandjougou banel banfa bangali bangaly banta banu baptist
baptista baptistine baptyste bara baraa barack barae barberine barded barek baris barisa bariza barka barkahoum
barnabee barnaby barney barou baroudi baroukh barta bartha barthelemi bartholome bartimee bartlomiej bartolome
bartolomeo bartosz basak basekou basem basil basilia basilide basilie basiline basilio basilisse basmala basri bassa
bassam bassekou bassel bassim bassima bassira bassma bastiaan bastian bastiano bastianu bastienne bastyan bastyen
batcheva bathilde bathiste batia batin batist batista batistin batoul batoule batouli batoura batourou batsheva battal
battista battiste battistu batuhan batya batyste baudoin baudry bauduin bautista bawer bayan bayane bayard bayazid
baydir bayen bayene bayram bayrem bayrone bayronn bazil bazile bazilia bazoumana beata beatris beatriz becaye becky
bedia bedir bedirhan bedis bedra bedran bedros begona behija behiye beija beila bejna bekaye bekhta bekim bekir bektas
belaid belal belarmino belel belen belfin belgacem belgin belhadj belhassen believe belina belinay beline belisaire
belkacem belkacen belkassem belkheir belkhir belkis belkiss belkiz belkys bellal bellina bellinda belma belmehel
belmin belmira belmiro beloni belqis belsem belynda bemba benabdallah benaissa benali benamar benaouda benat bendehiba
bendhiba bendji bendjy benedetta benedetto benedicta benedikte benedita benedite benedith bengy beniamino benicia
benicio benigno benilde benita benito benjamyn benji benjy benny benoist benoni benonie benony benson bentley bento
benvenuto beny benyahia benyamin benyamine benyebka benyoucef benyounes benziane beran berange beranger berangere
berard berat bercem berdan beren berengere berenyce berfin berfine berhan beria beril berin beritan berivan beriza
berkan berkant berkay berke berken berkin bernabe bernadin bernadine bernado bernarde bernardette bernardino bernardo
bernd bernhard bernice bernie bernus berny berouria berra berrin berry berta bertan berte bertha berthea bertheline
berthier berthilde berthile berthilie berthille berthin berthina berthine bertho berthold berthy bertie bertil
bertilde bertile bertina bertine berto berton bertram bertran bertrande bertrane berty beryle berzan besim besma
besmala besnik bess bessam bessem bessie bessma bessy beste betania betanie beth bethanie bethany bethel bethsabee
bethy betina betsalel betsy bettan betti bettie bettina bettyna betul beverley beverlie beverly beyda beyene beyhan
beyonce beyram beyrem beytullah beyza beyzanur biaggio biagio biagui bianka biatriz bibiana bibiane bicente bichara
bidia bienaime bienaimee bienvenida bienvenido bijan bilail bilale bilali bilaly bileil bilele bilge bilhal bilhel
biliana bilitys biljana bilkis bilkiss billal billale billel billele billie billy bilqis bilyana binetou binh binjamin
binti bintily binty binyamin binyamine birahim birahima biram birama birame birante bircan birgit birgul birhat birkan
birol birsen bisma bissan bissane bissen bitia bitou bitya bixente biyagui bjorn blaisine blake blanca blanchard
blanchette blandina blanka blas bleon bleona blerim blerina blessed bleuen bleuene bleuenn bleunvenn bleunwenn
bleuwenn blouma bluenn bluma boalem boaz boban bobby bocar bochra bodo bogumila boguslaw bohdan bojan bojana bojidar
bokar boleslas boleslaw boleslawa bonaventure bonco bonie boniface bonifacio bonita bonko bonnie bonny bopha boran
borhan borhane borislav borris bortolo borys botan bouabdallah bouabdellah boualam bouaza bouazza boubacary boubakari
boubakary boubaker boubakeur boubekar boubeker boubekeur boubker bouchaib bouchara bouchra bouchta boucif boudjema
boudjemaa boudour boudy bougary bouhalem bouhary boujema boujemaa boukary boukhari boulaye boumedien boumediene
boumedienne boumedine bouna bounouar bountouraby bourama bouraoui bourhane bourhanoudine boussaad boussad boussif
bousso boutaina boutayna bouthaina bouthayna boutheina bouyagui bouziane bouzid bouzide bowen boyan bozena bozidar
brad bradeley bradlay brady braha braham brahem brahima brahime braian braim bram branca branda brandan brando
brandone branis branislav branka branko brann braxton brayana brayann brayanne brayden brayton brehima brenan brendy
brennan brent bresilia brett breval brewal brewan brewen brewenn briag briana briand briane briann brianna brianne
bridget bridgette brieg briella brieu brieuc brieux bright brighton brigida brigide brigite brigitta brihana brihanna
brinda briseis britanie britanny britany brithany brithney britt britta brittanie brittany briyana brondon bronislas
bronislaw bronislawa bronson brooke brooklyn brooklyne brooklynn bruce brunaelle bruneau brunehilde brunel brunella
brunelle brunetta brunhild brunhilde brunilde brunislawa brunissende brunon brunot bruny bryana bryand bryann bryanna
bryant bryce bryhanna brynhild bryson brytanie bryton btisam btisame btissam btissame btissem buddy buglem bugra buket
bulent bulut bunyamin burcin burcu burhan bushra busra bylal bylel byllel cacilda cacilia cacilie cadia cadwal
caecilia cael caelan caelia caesar caetano cafer cagdas cagla caglar cagri cahill cahina cahit cain caina caio caissy
caitleen caitlin caitline caitlyn caitlyne caius caleb calen cali calia calicia calie caliel calissa calisse calissy
calista caliste calix calixta calixtine callan callen callia callie calliope calliopee callista calliste callistine
callisto callixte callum cally callysta calogera calogero calum calvyn caly calya calys calyssa calysse calyssia
calysta camal camel camela camellia camelya camerone cameronn camie camil camile camilien camill camillette camillia
camillo camillya camilo camilya cammie cammy camron camrone camronn camryn camy camyl camyla camylia camylle canan
candace candassamy candelaria candida candido candyce candylene candys candysse canelle cansel cansu cantin cantor
caolan cappucine capucyne cara caramba carel carele carelle caren carenne caridad carim carima carime carin carina
carinne carlane carle carlene carlens carles carlie carlina carlita carlito carlitos carlota carlotta carlson carlton
carlu carly carlyn carlyne carmel carmele carmelia carmelie carmelien carmelina carmelita carmella carmelle carmello
carmelo carmencita carmene carminda carmino carnot carol carola carolan carolann carolanne carolie caroll carolle
carolyn carolyne carrie carrine carsten cary caryl carys casandra casey casian casilda casilde casimiera casimira
casimire casimiro casimo caspar casper cassendra cassendre cassi cassia cassian cassiana cassiane cassiano cassidi
cassidie cassidy cassiel cassilda cassilde cassilia cassim cassio cassius cassy cassya cassydie cassylia castiel
castille cataldo cataleya catalia catalin cataline cataliya catalya catalyna cateline catena caterine cathaleya
cathalina cathalya catharina cathel catheline cathelyne catherin catherina cathia cathiana cathie cathleen cathline
cathlyne cathrine cathya cathyline catia catiana catie catina catleen catleya catline catrina catrine catriona
cattaleya catty caty catya cauline cayan cayden cayetana cayetano cayla cayssie ceane cebrail cecil ceciliane cecilie
cecilien ceciline cecilio cecille cecillia cecily cecilya cecyle cecylia cedella cederic cedia cedra cedrick cedrigue
cedrik cedrina cedrine cedrique cedrix cedryc cedryck cedryk ceferino cefora celal celanie celdric celena celene
celenia celenie celenya celerine celestina celestino celhia celiana celiane celianne celice celicia celie celien celil
celim celima celimene celin celinda celinie celio celise celita celiya cellia cellou celly cellya celma celsa celso
celtina celuta cely celyan celyana celyane celyann celyna celyne celyo cemal cemil cemile cemre cendrine cendro cendy
cengizhan cenk cennet cension cenzo cephas cephise cephora ceren cerena ceridwen cerina cerine cerrone ceryne ceryse
cesaire cesare cesaria cesarie cesarina cesarine cesario cesira ceslas ceslaw ceslawa cesur ceszlaw cetin cevan cevat
cevdet ceverine cevriye ceyda ceydric ceyhan ceyhun ceylan ceylane ceylia ceylian ceylin cezanne cezar cezarine
cezembre chaabane chabane chabanne chabha chaddia chade chaden chadene chadia chadine chadli chadlia chadly chadrac
chadrack chady chadya chafi chafia chafiha chafik chafika chafion chafiq chafiya chahad chahan chahd chahde chahed
chaher chahera chahid chahida chahim chahima chahin chahina chahinaize chahinaz chahinaze chahinda chahine chahines
chahinese chahinesse chahineze chahir chahira chahla chahnez chahra chahrazad chahrazade chahrazed chahrazede chahyn
chahyne chahynez chaib chaid chaida chaila chaili chaily chaim chain chainaz chainaze chainese chainess chainesse
chaineze chaira chaka chaker chakibe chakil chakila chakir chakira chakour chakri chalom chalva chalvi chamil chamila
chamima chamina chams chamsdine chamse chamseddine chamsedine chamsia chamsidine chamsoudine chamssedine chamssia
chamssidine chamssoudine chana chanael chanaelle chanaz chanaze chancelvie chanda chandara chandra chane chanela
chanele chanell chanella chanelle chanese chanez chaneze chanfi chang chani chania chanice chanis chanisse chann
channa channel channelle chanon chanone chantale chantalle chany chanya chaoki chaouki chara charaf charafdine
charazad charazade charazed charazede charbel charef charfia charifa charihane charino charis charity charlaine
charlayne charle charlee charleen charleine charlelie charlely charlemagne charlen charlenne charlerine charlery
charlesia charlesine charlet charlette charleyne charli charlin charlina charlise charlize charlot charlottine
charlton charlye charlyn charlyne charlynn charlys charlyse charlyze charmaine charmila charone charonne chase chawki
chaya chayan chayana chayane chayann chayanna chayanne chayenne chayili chayma chaymaa chaymae chayna chayne chaynes
chaynese chayness chaynesse chaynez chayneze chayton chaza check chedi chedia chedine chedli chedlia chedly chedy
chefia cheherazade chehine chehinez chehla chehrazad chehrazade chehrazed cheickh cheickna cheickne cheikhouna cheikna
cheikne cheima cheimaa cheina cheker chekib chekina chelby chelcy cheldon cheli chelly chelsee chelsey chelsie chelssy
chelsy chelsye chelton chely chemouel chems chemsa chemsdine chemseddine chemsedine chemsi chemssedine chemssy chemsy
chen chenda cheng chenoa cheraz cherazad cherazade cheraze cherazed cherazede cheriane cherife cheriff cheriffa
cherihane cherin cherina cherine cherinne cherish cherley cherline cherrine cherry cherryl chery cheryane cheryl
cheryline cheryn cheryne cheun cheyene cheyma cheymaa cheyna chiarra chico chifa chifaa chifae chifaou chihab chiheb
chikh childebert childeric chima chimamanda chimene chimon chimone chioma chira chiraz chiraze chirel chirelle chirley
chirly chiryne chjara chlea chleo chloee chloelia chloey chlomo chlorane chloris chmouel chneor choaib chochana chocri
chokri chona chorouk chouayb chouchane chouki choukra choukri choukry choumicha chourouk chrif chrifa chrisla
chrislain chrislaine chrislaure chrislene chrisley chrislin chrisline chrisly chrislyne chrismael chrismaelle chrisna
chriss chrissie chrissy christa christabel christabelle christal christale christaline christalle christan christana
christela christell christella christen christenvie christia christiaen christiana christianie christianne christiano
christie christien christienne christila christilla christin christinne christino christivie christo christobal
christof christofer christoffer christoph christopheur christos christvie christy chrys chryslaine chryslene
chrysoline chrysostome chryss chrysta chrystal chrystale chrystalle chrystel chrystele chrystell chrystelle chrystian
chrystiane chrystie chrystina chrystine chrystophe chrystopher chyara chymene chyrine cian ciana cianna ciaran ciarra
cicek cicilia cidalia cidem cidjey cidji cidjie cidjy cidra cielo cigdem cihad ciham cihame cihangir cihat cihem cilem
cilia cilian cilio cillia cillian cilya cinar cinda cindel cindelle cinderella cindi cindia cindie cindra cindya
cindye cinthia cinthya cintia cintya cinzia ciprian cipriano circe circee ciril cirilla cirine ciro ciryl cisse
citlali civan ciwan ciydem cizia cladie clady claira clairin clairine clairvie clairville claodia clarance clarck
clare clarel clarelle clarens clarent clarice clarie clarina clarinda claris clarissia clarita clarius clark clary
claryce clarys claryss claryssa clarysse claudel claudi claudian claudiane claudien claudina claudinet claudinette
claudino claudiu claudius claudy claudya claudye claus clavius clay clayd clayton cleandre cleane cleanne cleante
clebert cleda cleden cleia cleis clely clelya clem clemance clemant clemantine clemenceau clemencia clemencin clemens
clementin clementina clemie clemire clemmy clency cleon cleonice cleopatra cleopatre cleopha cleophas cleore clermont
clervie clery clesia cleya cleyton clhoe cliff clifford cliford clifton clint clinton clio clivens clivia cloane
clodette clodia clodie clodine clodius clodomir cloee cloelia clorinda clorinde clorinthe clothaire clotide cloud
clover clovicia clyde coddy codou cody coecilia cohen colas colbert coleen coleene colinette colinn colinne colleen
collins collyn collyne colomb colomba colomban colyn colyne colynn comba conan conceicao concepcion concettina concha
conchetta conchita connie connor conrad consolacion constan constancia constans constantina constantine constantino
constantinos constanza consuela consuelo contesa cooper coppelia corado coral coralia coraline coralise coralline
corally coraly coralye coralyn corane coranthin corantin corantine cordelia cordula corelia corelie corenthin corentyn
coretta corey corian coriane corie corin corina corinna coriolan corisande cornel cornelia cornelie cornelis cornelius
cornellia cornil corrado corrie corrine corrinne corry corto corwin cory coryne corynne coryse cosette cosima cosimo
coskun cosmin cosmo cossette costa costantino costanza costin coulibaly coupoussamy coura couro courtney cozette craig
crepin crescence crescent crescente creslaw crestina crina criss crista cristale cristalina cristaline cristalle
cristel cristela cristele cristelle cristiane cristiano cristie cristine cristobal cristofe cristofer cristophe
cristopher cristovao crocifissa cruz crysta crystal crystale crystalle crystel crystele crystelle cumali cunegonde
cuneyt curt curtiss curtys custodio cyana cyane cyann cyanna cyanne cyara cybele cybelia cybelle cybellia cybil cybile
cybill cybille cydjie cydra cyhan cylene cylia cylian cyliana cyliane cyliann cylien cylinia cyllia cyllian cynda
cyndel cyndelle cyndi cyndia cyndie cyndra cyndy cyntia cyprian cypriane cyprille cyprine cyran cyrano cyria cyriac
cyriack cyriak cyrian cyriana cyriane cyriann cyrianne cyriel cyriele cyrienne cyrile cyrill cyrilla cyrillia cyrina
cyrine cyrinne cyrius cyrvan czeslas czeslaw czeslawa czestaw dabhia dabia dabiha dachi dacine daegan dael daemon
daena daenerys daeven daevon dafina dafna dafne dagan dagmar dagmara dagobert dahab dahaba dahbia dahia dahina dahirou
dahlila dahlya dahman dahmane dahou dahyan dahyna daiana daiki daila daina dainys daisie daissy daisuke daivy dakota
dala dalaba dalale dalanda dale dalel dalele dalenda dalhia dalhila dalhya dali daliah dalian daliana daliane dalibor
daliborka dalida dalie dalil dalilah dalile dalilha dalilla dalina dalinda daline daliya dallal dallel dallia dallil
dallila dallo dalloba dally daloba dalva dalvin daly dalyan dalyana dalyl dalyla dalyna dalyne damaris damarys damase
dambou damiana damiane damiann damiano damiene damiens damir damjan damla damya damyan damyen danaee danael danaelle
danah danais danaya dane danel dang dania daniah danial danica danick danie daniele daniella danielly danielo daniil
danijel danijela danik danika danil danilla danillo danilson danis danish danita danitcha danitza daniya daniyah
daniyal danka danna dannick dannie danovan dante dantes danton danuta danya danyah danyal danye danyel danyele danyl
danyla danylo danys daoud daoudi daouia daouya daphna daphnee daphney daphnis daran darcy dardan dareen darel darell
daren darenn dari darian dariana dariane darianne darick darie dariel darielle daril darin darina darinka daris dariya
darko darla darlane darleen darlene darline darling darly darnel darnell darrel darrell darren darris darry darryl
darshan darvin darwin dary daryan daryl daryll daryna daryne daryo darys dasha dassine dastan dastane dastann daunia
daurian dauriane daurine dave daven davens davi davia davida davide davidson davila davilia davin davinia davit davon
davor davoud davud davyd davyna davys dawen dawens dawn dawood dawoud dawud daya dayanah dayanara dayane dayani dayann
dayanna dayanne dayen dayena dayina daylan daylia daylon daymon daymond daymone dayna daynis dayrick dayron dayrone
dayronn daysam dayson dayton dayvan dayven dayvis dayvon dayvonn dayyan dean deana deanna deaven deavon deavy debbie
debby debhora deborath deborha deborrah debra decius declan deeclan deelan deen deena deepika defne dehbia dehia
dehlia dehya deirdre deivy dejan dejana deklan dekra delal delan delano delcia delcy delfim delfin delfina delfine
delhia delhya deliah delicia delil delila delilah delinda deline delio delisia delizia della delle dellia delly dellya
delmar delon deloula delphie delphin delphina delphy delphyne delroy delson delsy delvin delvina delvine delya delyan
delynda dembo demetre demetrius demhat demian demir demosthene demou dempsey demsey demyan dena denez denice deniel
denilson denisa denisia deniss denissa denitsa denize dennis denny dennys denovan denovane denver deny denya denyse
denyss denzey deodat deolinda deon deotille dereck deren derhen deric derick derin derine derman derna derradji derry
dersim dervis desideria desiderio desilia desmond despina destan desty detlef deusty devan devane devann deven devi
devid devika devlin devone devonn devorah devran devrig devrim devris dewis dewran dexter deyan deyann deyna deynis
deyniss deyvan deyven deyvon deyyan dezil dgina dgino dhakir dhalia dhalila dharma dhekra dhelia dhelya dhevan dhikra
dhiya dhoha dhouha dhylan diaba diabe diabou diadie diadji diafara diago diagou diaguely diahara diahoumba diaka
diakaria diakemba diakha diakhoumba diako diakoumba diala dialamba dialika dialla diallo diama diamantina diamantino
diamilatou diaminatou diamond diamy dian dianaba diandra dianga diango diangou diani dianke diankemba dianna dianne
diano diany diar diara diaraye diaretou diariata diariatou diariou diariyatou diarra diarry diary diatou diawoye
diboan dicklan dicko dickson diclan diclane dicle didem didia didiane didie didiere didja diega diegue diegui dielette
diell diem diena dienaba dienabou dieneba diereba dieson dieter dietmar dietrich dieudonnee dieydi dieyna dihia dihya
dijana dijle dikra dikran dilani dilanur dilay dilber dilda dilek dilem dilette dilhan dilia dillan dillon dilovan
dilwen dilya dilyan dilys dima dimas dimitar dimitra dimitrie dimitrije dimitrios dimitris dimitry dimytri dinaly
dinara dinesh dini dinis diniz dinna diogene diogou diolinda dioma diompolo diona dioncounda dione dioni dionis
dionisia dionisio dionne diony dionys dior diora diorobo dioula dioulde diouma diran diren dirk ditsa divana divia
divina divna divya diwan diwayne dixie dixon diya diyaeddine diyan diyana diyar djaafar djaba djaber djabir djabrail
djack djaden djadid djael djafar djafer djaffar djahel djahia djahid djahida djahina djahyan djahyann djaid djaida
djaiden djailey djaily djaimy djaina djais djaison djalal djalaldine djalan djalel djalia djalika djalil djalila
djalim djallal djallel djallil djaloud djalyl djamael djamaldine djamale djamalia djamela djameldine djamele djamelia
djamella djames djami djamil djamilah djamilatou djamilia djamilla djamina djamy djamyl djamyla djana djanael
djanaelle djanah djanati djanel djanelle djanet djanette djanfar django djani djanice djanina djanis djanna djannah
djannat djanny djany djanyl djanys djaouad djaoued djaouida djara djariatou djasmine djason djassem djassim djavan
djawad djawed djawel djawen djawida djay djaya djayan djayana djayane djayann djayanna djayden djaydon djaylan
djaylann djayna djayron djayson djazia djazil djazila djazira djazz djebar djebril djebryl djeden djedjiga djeferson
djeff djefferson djeffrey djegui djehina djeidi djeidy djeina djeinaba djeinabou djelali djelan djelane djelani
djelany djelia djelil djelina djelissa djellali djelloul djeloul djelyssa djema djemaa djemael djemai djemal djemel
djemela djemil djemila djemilla djemina djemmel djemy djenab djenabou djenael djenah djenane djenay djenaya djene
djenebou djenessy djenet djenette djenna djennah djennet djennifer djenny djeny djereba djerry djersey djeson djess
djessi djessica djessie djessim djesson djessy djessym djeston djevan djewel djeya djeyden djeylan djeyna djeynaba
djeyson djezia djezon djhayann djiani djiany djiba djibi djibrile djibrill djibryl djida djienaba djigui djiguiba
djihad djihan djihane djila djilali djilalli djilan djilani djilian djiliane djill djillali djily djilyan djima djime
djimi djimo djimy djina djinane djinda djino djita djity djivan djoan djodie djody djoey djohan djohar djoher djohn
djohra djolan djonathan djora djordan djordane djordje djoud djoudi djouhar djouher djouhra djoulia djoulian djouliana
djouliane djouliann djoulya djoulyan djoumana djounaid djounayd djoura djovan djovani djovanni djovanny djovany djoyce
djoye djulia djulian djuliana djuliane djuliann djuliano djulio djullian djulya djulyan djulyann djuna djybril djylan
djylian djyna djyno dmitri doaa doctrove doctrovee dodji dogukan dogus doha dohan doina dolaine dolan dolene dolina
dolma dolor dolovan domenica domenico domiane domice domingo domingos dominic dominica dominick dominico dominik
dominika dominiquette domitie domitien domitilde domitile domnin domnine dona donadieu donald donat donata donate
donatelle donatello donatienne donato donavan dondu donel donika doniphan doniphane donnia donnie donnovan donny
donovane donovann dony donya donzilia dorah doralice doran dorca dorcas doreen dorel dorene doress dorette doria
doriana doriand doriann dorianna dorianne doriano doric dorice dorick dorig dorilys dorina dorinda dorinne dorise
dorisse dorita dorith dorka dorlane doron dorone dorota dorotea dorothe dorothy dorra dorsaf dorsafe dorssaf doruk
dory dorya doryan doryane doryann doryanne doryne dorys doryse dosithee dosson dosty douaa douadi douceline douchka
doudja douga douglas dougou douha douja doume doumia douniazed dounya doussou doussouba dovan dovber dove dowson
dragan dragana dragica dragisa drago dragos dragoslav dramane drazic drazick drazik drew drian drice dries drifa
driffa drilon dris drissia drita drucila drucilla druon dryan dryce dryss drystan duane duilio duke dulce dulcie
dulcinia dumenicu dumitru dunia dunja dunkan dunvel dunya duong duquesne duran durand durdane durmus dursun dusan
dusanka dusica dusko dustin dusty dvora dvorah dwain dwayn dwight dyan dyana dyane dyanna dycklan dyclan dyclane
dyclann dyego dyenaba dyhia dyklan dylane dylann dylhan dylia dylian dyllan dylon dymitri dyna dynah dyron dywan dywen
dzenan eanna earine earl earvin eban eben ebenezer eberhard ebony ebrahim ebrar ebru ebticem ebtihel ebtisem ebtissam
ebtissem ebtisseme ebubekir ecaterina echat echati edaly edan edana edann edanur edda edden eddi eddine eddyne eddyson
edeen edel edelbert edeline edelyne edem edena edene edenn edenne eder edern ederson edese edge edhan edhem edhen edie
edilbert edilson edin edina edine edinson edir edis edison edisson edithe editte edline edlyne edmar edmard edmilson
edmire edmon edmondine edmone edmonise edmonne edmont edmund edmundo edna ednard edoardo edon edona edonis edouarda
edouardine edouardo edouarine edouarline edouarlise edouart edric edrick edris edriss edson eduard eduarda edurne
edvard edvige edvin edvina edwardo edwart edwen edwidge edwig edwiga edwina edwine edwing edwyn edwyna edyn edyne
edyson edzio eeva efecan efekan effie efflam efisio efkan eflamm eflin efrahim efraim efrat efrem eftelya egan egehan
egemen egidio egiste egle eglee eglentine egon egzon ehab ehan ehoarn ehouarn eidan eidel eiden eila eilean eiline
eiliyah eilleen eilwen eily eilyn eilyne eilynn eimen eimeo eimy einat eireann eireen eirik eirinn eitan eithan eizan
ekain ekaitz ekaterina ekhi ekin ekram ekrame elad eladio eladji elaijah elain elaina elaine elais elam elamine elana
elane elanie elann elanna elano elanor elanore elanur elara elarif elaura elaya elayna elazar elba elcin elda eldad
eldar elder eldin eldina eldine eldrick eleah eleana eleane eleanna eleanne eleanore eleazar electra eleen eleina
elektra elen eleni elenie elenna elenor elenore eleodore eleona eleonie eleonor eleonora elettra eleuther eleuthere
eleya eleyna eleysa elfi elfida elfrida elfride elfried elfriede elga elhabib elhad elhadi elhadje elhadji elhaj elham
elhame elhan elhanan elhea elhem elhora elhya eliab eliabel eliacin eliad eliah eliahou eliakim eliam elianah eliann
elianna elianne eliano elianor elianore eliaou eliaquim eliard eliass eliasse eliav eliaz elicha elicheva elicia
elidia elidie elidja elidjah elien eliena elienne eliere elies eliess eliesse eliez eliezer elife elifnaz elifnur
elifsu eligio elija elika elikia elikya elikyah elim elimane elin elinah elinda elinka elinn elinna elino elinore elio
elion eliona elior eliora eliorah elios eliote elioth eliotte eliran elirone elisabel elisabelle elisabet elisabeta
elisabete elisabetha elisabethe elisabetta elisabette elisane elisaveta elisca elisea elisei elisemee elisemene
elisene eliseo elisette eliseu elisheva elisia elisien elisio eliska elison elissandre elissia elita elius elixane
eliya eliyah eliyahou eliyana eliyas eliza elizabet elizabeta elizabete elizabette elizan elizaveta elize elizea
elizia elizio elka elke ellah ellan ellana ellande ellay ellea ellen ellena ellenita elley elli ellia ellian elliana
elliane ellias ellie ellies elliette ellina elline ellinor ellio ellioth ellis ellona ellora ellya ellyana ellyas
ellye ellyes ellyna ellyne ellynn ellyot elmahdi elmas elmedin elmehdi elmie elmin elmina elmir elmira elmire elmo
elmyre elna eloah eloann eloanne elodi elodia elodine elody elodye eloen eloha elohan elohane elohann elohim eloic
eloick eloim eloina eloine elois eloisa eloisha eloisie eloisine eloize elon elone elonie elonn elonna elorah elorane
eloria elorie elorine elorn elorri elory elouane elouanne elouenn elouise elouna elowan elowann elowen elowenn eloya
eloyse elphege elphie elrick elrik elroy else elsi elsia elsie elson elssa elsy eluan eluna elva elvan elvana elvedin
elvia elvie elvine elvino elvio elvir elvis elvisa elvyn elvyna elvyne elvyra elvyre elvys elwan elwann elwen elwenn
elwin elwina elwine elwire elwis elwood elwyn elwyna elwynn elyad elyah elyahou elyam elyamine elyanah elyane elyann
elyanna elyannah elyanne elyano elyass elyasse elyaz elyazid elycia elydie elydja elydjah elye elyel elyesa elyess
elyesse elyette elyjah elykia elynah elynn elynna elynne elyon elyona elyor elyora elyos elyott elyrose elysa
elysabeth elyse elysea elysha elysia elysio elyssa elyssia elyza elyzabeth elyze elyzio elzbieta elzear elzeard elzee
elzie emad emael emaelle emalia eman emanuele emanuella emanuelle embarek embarka emelda emelia emelie emelina emelle
emely emelyn emelyne emerante emerantine emerence emerentienne emerentine emerik emerine emerique emerson emery emeryc
emeryck emeryk emerys emidio emiko emila emiland emilande emilda emili emiliana emiliane emilianne emiliene emiliette
emilija emiline emilion emille emillia emillie emillienne emilly emilou emilya emilyana emilye emilyne emilyo emine
emira emircan emire emirhan emirkan emline emlyn emlyne emmaelle emmah emmannuelle emmanuela emmanuele emmanuella emme
emmelie emmelyne emmeran emmeric emmerick emmett emmi emmie emmilienne emmylou emnah emouna emrah emran emrane emrecan
emric emrick emrik emrique emris emrullah emry emryck emylia emylie emylien emyline emylio emylou emyr emyra enael
enaelle enaia enais enaitz enalya enara enaut enaya enayah encarnacion encarnita enderson endi endjy endri endric
endrick endrit endy endza eneka eneko enelya eneour eneric enerick enesa eness enfel engel engelbert engie engrace
engracia engueran enguerand enia enid enide enimie enio eniola enis enisa enise eniss enissa enjie enna ennemond
ennemonde ennerick ennio ennis ennola ennora enoah enoal enoc enoch enock enogat enogate enoha enola enolah enolan
enolane enolha enolia enoline enolla enorah enory enric enrica enrichetta enrick enricka enrico enrik enrika enrike
enriqueta enrrique enryck ensar envel enver enya enza enzho enzi enzio enzyo enzzo eogan eoghan eolia eoline eolya
eowyn ephram ephrem epona eponine eptisem eptissem erald eraldo eran erasme erasmo erblin ercan ercole erdal erdem
erdi erdinc erdogan erduan ereen erelle erembert erena erevan erez erfan ergin ergul ergun erhan erhard eribert erich
ericia ericka erickson erico ericson eridan erina erinn erinna erinne erion erique erisa erita erivan erkam erkin
erkut erland erline erlis ermal erman ermance ermando ermano ermelinda ermelinde ermeline ermence ermenegildo ermes
ermida ermin ermina ermine erminia erminie erminio erna ernes ernesta erneste ernestina ernesto erno ernst eroan erol
eron erona erouan errol ersan ersen ersilia ersilie ersin ersoy ertan erton ertugrul erturul ervan ervann ervanur
erven ervyn erwana erwane erwen erwenn erwing erwoan erwyn eryan eryck eryk eryka erykah eryn eryna eryne erynn erynne
erza esai esaie esdras esengul esha eshaal eshal eshan eshana esila esilda esilya esin eskander eslem eslina esmaa
esmael esmahan esmahane esmahen esmail esmanur esme esmee esmeralda esmey esmina esmira esosa esperanca esperanza
esperenza esperie esraa esranur esref essaid essam essan esseline essia essil essila essma essra essya estebann estebe
esteben estee estefania estel estela estele estella estellia estellie estelline estephe estera esterina estevan
estevao estheban esthebane esthel esthelle esthere estienne estitxu estrela estrella eszter etan etana etane etann
etelvina ethanael ethaniel ethann ethelle ethem etienette etienna etiennette etiennise etinosa etna ettan ettore etty
etzio euan eucharis euchariste eucher euclides eudeline eudora eudore eudoxie eugen eugenia eugenio eugeniusz
eugenjusz eulalia eulaly euloge eunice eunyce euphelie euphemia euphemie euphrase euphrasine euphrasius euphroisie
euphroisine euphrosine euranie euria eurico euridice euriel euriell eurielle euryale eusebe eusebia eusebie eusebio
eustase eustasie eustelle eutrope euxane euzebe euzebio euzhan evaelle evah evahn evalina evaline evaluna evana evanah
evandro evangelia evangelina evangelos evangelyne evanie evanna evanne evans evelia evelie evelin evelise evely evelyn
evelyna evelyse even evence evenn evenor evens evenson ever everly everson evette evgueni evhan evhann evin evina
evine evlin evode evodie evolene evran evrard evren evrim ewald ewane ewann ewans ewelina ewena ewilan exilie exoce
expedit expedita expedite exupere eyad eyan eyana eydan eydel eydenn eyla eylan eylann eyleen eylem eylia eylie eylin
eyline eylon eylul eyman eymard eymeline eymen eymeric eymerick eymie eymric eymrick eynola eyoub eyram eyrian eyron
eysan eytann eythan eythann eyva eyvan eywen eyyub eyyup ezechias ezechiel ezeckiel ezekyel ezequiel ezilda ezrah
ezriel eztitxu ezzeddine ezzedine ezzio fabbio fabia fabiana fabiano fabiene fabius fabre fabriano fabricia fabricio
fabrina fabrine fabrizia fabrizio fabrizzio fabyan fabyo fadella faden fadette fadeusz fadhel fadhela fadhil fadhila
fadhul fadia fadiala fadiha fadil fadilah fadilha fadilla fadime fadoi fadoua fadwa fadya faelan faeza fahad fahadi
fahami fahamia fahar fahardine faharia fahde fahed faheem fahel fahem fahid fahim fahima fahime fahiza fahmi fahmy
fahra fahrettin fahri fahrid fahriye fahym faicel faida faidine faika faila faima faina fairouz fairouze fairuz faisa
faisal faisel faissal faissel faissoil faiz faizah faizal faizan faize faizina faker fakher fakhri fakri falak falco
falida falikou falilou fallon fallone falonne falou fama famara famata fanchette fanchin fanel fanelia fanelie
fanellie fanelly fanely fanette fania fanida fanie fanilo faniry fanja fannette fanni fannie fantafoune fantig
fantille fantin fanuel fany fanya faoula faousi faouza faouzi faouzia faouzy faozi fara farahe faran faras fardati
fardi fared farel farell farelle faren faress faresse farez farha farhad farhan farhana farhane farhat farhati faria
faridah faride faridha faridi fariel farielle fariha farik farima fariss farisse fariz fariza farmata farna farok
farouck faroudja farouq farrah farrel farrell farrid farrida faruk faryal farys farzana fasia fatahou fateh fateha
fatema fatemah faten fatene fatha fathallah fathi fathima fathira fathma fathy fathya fatia fatiah fatiha fatila
fatimah fatimat fatimatou fatimazahra fatime fatimetou fatimzahra fatimzohra fatin fatina fatine fatira fatirah
fatirha fatiya fatmagul fatmana fatmanur fatmata fatmir fatoma fatos fatoum fatoumia fattah fattouma fatuma fatumata
fatya fatym fatyma faudel faudil fausta fauste faustina faustino fausto faustyne fauzi fauzia favien favio favour
fawaz fawez fawzan fawzi fawzia fawzy fayad fayade fayadi fayal fayan fayane fayaz faycale faycel fayda faye fayed
fayel fayez fayina fayiz fayla fayma fayna fayrouz fayrouze faysa faysal faysel fayssal fayssel fayza fazal fazda
fazel fazia fazil fazila fazilet fazla fazli fazna fazul febronie fedi fedia fedor fedora fedoua fedwa feeling fehdi
fehim fehmi feinda feirouz feiza felana felia felice feliciana feliciane felicianne feliciano felicidad felicidade
felicity felie feliksa felina felipa felis felisa felisbela felise felixa felixe felixia felixiane felixine feliz
felize fella felycia fenda fendi fendy fenella fenelon fenicia feodor ferat ferda ferdaouss ferdaousse ferdaws
ferdinande ferdinando ferdine ferdy ferenc fereol fergal fergus ferhan ferid feride feriel feriele ferielle feriha
ferima ferit ferjeux ferlande ferly ferman fermin fermina fernanda fernandez fernandine feroudja ferouse ferouz
ferouze ferran ferreol ferrier ferroudja ferruccio ferrucio feruccio feryal feryel feryelle fessal fetah feten fethia
fethy fetih fetiha fettah fettouma fevzi feycal feyriel feyrouz feyyaz feyza feyzanur fiana fibby fibie fidel fidelia
fideline fidelio fidelis fides fidji fidjie fidjy figen fikret fikri fikriye filip filipine filipo filippa filippe
filippina filippine filippo filiz filly filomena filomene fina finda finlay finley finn fionna fiora fioravante
fioravanti fiorenza fiorenzo fiorina fiorine fiorino firass firasse firat firdaous firdaouss firdaousse firdaus
firdaws firdawse firdawss firdawsse firdes firdevs firiel firma firmaine firmina firmine firmino firouz firouze firoza
fitia fitiavana fitzgerald fiza flaminia flaubert flaura flaure flaurent flauriane flaurine flavian flaviana flaviano
flavienne flavius flavy flavye flemata fletcher fleurentine fleurestine fleurian fleuriane fleurianne fleurice
fleurida fleurina fleurine fleury floane flor floraine floralie floraline floran florana florance florane floranie
floranne florant florantin florbela florbella florella florena florencia florencio florene florentina florentino
florenza florenzo florestan florestine florette floria floriana florianna floriano floriant floribert florica florice
floricia florida floride florien florient florimon florimond florimonde florimont florina florinda florindo florinne
florio florise florisse florita florius florus florville flory floryan floryane floryanne floryne florys floryse
flossie floyd flynn foade fodel fodhil fodil folashade folco forest forlan forrest fortuna fortunat fortunata
fortunato foster fostine fotini fouade foucaud foudil fouede fouhad fouhed foulemata foulematou fouley fouleye
fouleymata foune founemoussou fourat fousi fousia fousseiny foussen foussene fousseni foussenou fousseny fousseyni
fousseynou fouzi fouzia fouziha fouzilla fouziya fouzy fouzya fozia fragan frahati frahim franca francel francelin
francelina franceline francelise francelle francelyne francelyse francesa francescu franceska francess franceza
franchesca francheska franchette franchin francia franciana franciane francianne francie franciette francile francilia
francille francillette francina francinet francinette francio franciska franciszek franciszka francius francki
franckie francklin francky francy frandy frank franka franki frankie frankline franko franky franny frans fransisco
frantzy franzette franziska franzy freda freddi freddie frederi frederica frederich fredericka fredericke frederico
fredericque frederik frederika frederike frederine fredi fredie fredine fredj fredo fredrick fredrik fredy freeman
freha freya freyja fridoline frieda friede friedrich frumence fryderyk fuad fuensanta fulberte fulcrand fulgence
fulgencio fulgent fulvia fulvio fulya funda furcy furkan fynn fyona fyriel gabain gabano gabbie gabby gabi gabie gabor
gabriele gabrieli gabryel gabryelle gaby gabyn gacem gaddiel gadiel gaedic gaedig gaela gaelane gaele gaelic gaelig
gaell gaella gaellane gaetana gaetanne gaetano gaethan gagik gaguik gaian gaiane gaidic gaidig gail gailor gailord
gaitan gaizka galaad galaan galadio galadriel galadrielle galahad galane galatee galdric galeane galen galia galiane
galice galien galina galip galit galith galla gallen gallia galliane gallien gally galvin gamal gamaliel gamel gamil
gamila gamliel gamra ganael ganaelle gandhi ganesh gania gansiry gaoussou garaba garabed garabet garan garba garbis
garcia garcin garence gari garice garik garion garip garis garlone garlonn garlonne garmia garo garris garvey gaspare
gasparine gassen gaston gastone gastonia gastonne gastonnette gatienne gatta gaudens gauderic gauderique gaulthier
gaultier gauvin gavina gavino gavriel gawen gaya gayan gayane gayanee gayelord gaylor gaylord gebril gedeon geena
geffrey gelindo gelsomina gelson gema gemael gemel gemila gemima genael genaelle genaro genek genesa genesis geneva
genevieve genevievre gengis genia genji genna gennaro gennifer genny genofefa genovefa genoveffa genoveva genowefa
genseric gentien geoffray geoffrette geoffroi geofrey geofroy geordan geordie geordy georg georgeline georget georgi
georgiana georgiane georgine georginette georginio georgino georgio georgios georgy geralda geralde geraldina geraldo
geraldy gerarda gerarde gerardina gerardine gerardo gerd gerda geremi geremie geremy gerhard geric gerlando gerlinde
gerline german germana germanie germano germier germina germinale germine gero geromine geronia gerry gersande
gersende gert gerta gertrud gertruda gerty gervaise gerville gervillia gervine gery gesner gessica gessie gessim gessy
gevorg gexan ghada ghais ghaith ghalem ghali ghalia ghaly ghanem ghani ghania ghaouti gharib ghariba ghassan ghassane
ghassen ghayth ghazal ghazi ghenima gheorghe ghezlane ghilain ghilaine ghilas ghiles ghina ghiselaine ghisele ghislane
ghislene ghismonde ghizlaine ghizlan ghizlane ghizlen ghizlene ghjaseppu ghjiseppu ghjulia ghjulian ghjuliana
ghjulianu ghjuvan ghjuvanna ghjuvanni ghofran ghofrane ghoufrane ghuilaine ghylaine ghyslain giacinto giacomina giana
giancarlo gianfranco giani gianina gianluca gianmarco gianna giannina giannis gianny giano giany gibran gibril gibryl
gibson gideon gienek gienia gienowefa gift gifty gigliola gihad gihan gihane gihen gihene gilaine gilali gilberthe
gilbertine gilberto gilda gildo gildwen gilen giles gilette gilia gilian giliane gillen gillette gillia gilliane
gillianne gillie gilmar gilonne gilson gimmy ginella gines ginesa ginet ginete ginetta ginevra ginez ginger ginia
ginna ginnette ginno ginny ginot gioacchino gioconda gioia giordano giorgi giorgia giorgio giosue giovan giovana
giovane giovani giovanina giovann giovanna giovanne giovannina giovanny giovany gipsy girard giraud gireg girel
girolamo gisel gisela giselaine giselda giselene gisella giselle gisette gishlaine gislain gislaine gisleine gislene
gislhain gislhaine gismond gismonde giulian giuliane giuliann giulianna giuliano giulietta giullia giullian giulya
giulyan giulyana giulyann giuseppa giuseppina giusy given gizele gizelle gizem gladice gladie gladis gladisse glady
gladysse glaudia glawdys gleb glen glenda glodi glodie glody gloriana gloriane glorianne glory glorya glwadys glynis
gnalen gnilane gnima gnouma gochen godefroi godelaine godeleine godelieve godeline godelive godfroy godric godsent
godson godstime godswill godwin goeffrey goery gohan gohann gohar gokan gokay gokce gokdeniz gokhan gokmen goksel
goktug golan golbert golda goldie golven gonca gonthier gontran gontrand gonul gonzalo gonzalve goodluck gopal gora
gordan gordana gordon gorete gorette gorica gorka gorkem goshen gottfried gottlieb goudo goulam goulven goulvenn
goulwen goulwenn goundo goundoba goustan govinda gowtham gozde graca graciana graciane gracianne graciano graciela
graciella gracielle gracien gracienne graciete graciette gracinda gracy gradi grady graham graig grant grasiella
gratian gratiane gratianne gratien gratienne gratieuse grayce grayson grazia graziano graziela graziella grazielle
grazziella greatness greg gregg gregor gregori gregoria gregorian gregorie gregorio gretchen grete gretel gretta
greyson grichka grigor grigori grigory griselda guadalupe gualbert gualberte gualter gudrun gueda gueladio guelor
guelord guenaele guenahel guendalina guenhael guenhaelle guenia guenievre guenola guenolee gueoula guerchom gueric
guerick guerin guerina guerino guerlin guerline guermia guerric guerrino guerschom guershom guessy guetty gueven
guevin guewen guewenn guglielmo guibert guichard guido guila guilain guilan guilaume guilbert guilem guilene guilhain
guilhaine guilhaume guilhen guilhene guilherm guilhermina guilhermine guilia guilian guiliana guiliane guiliann
guiliano guilio guillain guillaine guillan guillaumette guillaumine guillelmine guillemin guillemine guillen guillerme
guillermine guillermo guillian guilliane guillyan guilmette guilyan guilyann guimba guinel guiorgui guirec guireg
guiseppa guiseppe guiseppina guislain guislaine guita guito guive gulay gulbahar gulben gulbeyaz gulcan gulcin guldane
gulderen guler guleser gulfidan gulhan gulhanim gulian gulistan gulizar gullu gulnaz gulnur gulperi gulsah gulseren
gulsun gulten guluzar gunay guner gunes guney gungor gunter gunther gurbet gurhan gurkan gurval gurvan gurvann gurwal
gurwan gurwann gusta gustav gustavie gustavine gustin gustine gutemberg guven guyaume guybert guylain guylan guylann
guyleine guylene guylhaine guylhem guylian guyliana guyliane guyliann guyllaume guyllian guyonne guyslaine guyto
guyveline gwaenaelle gwanael gwanaelle gwellaouen gweltas gweltaz gwenaela gwenaele gwenaella gwenal gwenda gwendael
gwendaelle gwendalina gwendaline gwendall gwendan gwendeline gwendelyne gwendhal gwendolen gwendolina gwendolyn
gwendolynn gwendy gwenegan gwenel gwenhael gwenhaelle gwenna gwennael gwennaele gwennaig gwennan gwennina gwennola
gwennole gwennoline gwenolee gwenoline gwenvel gwezheneg gwilhem gwilherm gwladis gyan gyliane gynette gypsie gypsy
gysele gyselle gyslain gyslaine gyslene haaron habby habibata habibe habibi habibou habid habil habip haby habybatou
hacem hacen hacena hacer hachem hachemi hachime hachimi hachimia hachmi hachmia haciba hacina hacine hackim hada hadad
hadama hadamou hadassa hadassah hadda haddi haddou hadel hademou hades hadhoum hadi hadia hadiatou hadidja hadietou
hadija hadil hadile hadiya hadjara hadje hadjer hadjera hadjia hadjila hadjira hadra hadri hadria hadrian hady hadya
hafca hafed hafeda hafedh hafez haffid haffida hafide hafidha hafidhou hafif hafifa hafiz hafiza hafize hafsah
hafsatou hafsia hafsoi hafsoit hafssa hagar hager hagera hagere hagira hagop haiat haiate haicha haickel haida haidar
haiden haider haidi haidy haiet haiette haifa haikal haikel haila haile hailee hailey hailie hailley haily haim haina
hairia haissa haissam haitam haitem haitham haivy haize haizea haja hajare hajera hajere hajiba hajira hajjar hajra
hakeem hakem hakila hakime hakki hakob haktan hakym halan halana haled haleema halem haley hali halia halid halida
halifa halilou halime halina halis halise halit haliya halla hallan halley hallya haluk halvard halya halyma hamad
hamadou hamadoun hamala hamama hamani hamar hamara hamaria hamath hamda hamdan hamdane hamdia hamdy hamedi hamedy
hamel hamelle hamet hameza hamide hamilton hamim hamimi hamin hamina hamine hamir hamish hamit hamlaoui hamlet hammad
hammadi hammed hammou hamna hamon hamou hamoud hamouda hamoudi hamsa hamzah hamzat hanaa hanad hanadi hanael hanaelle
hanafi hanah hanaine hanako hanalei hanann hananne hanaya handa handan hande handy haneia hanem hanen hanene haneya
hani haniel hanif hanifa hanife hanifi hanim hanin hanina hanine hanis hanissa hanitra haniya hannaa hannae hannan
hannane hannelore hannen hannene hanni hannia hanniel hansel hansi hansley hantz hanya hanzo haoua haouari haoues
haoussouba hapsa hapsatou hardy harel harena hari harini haris harish harisson harith haritz harlan harleen harlem
harlette harley harman harone haronn haroon haroune harout harri harriet harrisson harrold harron harrys harryson haru
haruka harun harvey harys hasane hasdin hasdine haseeb hasen hashim hashir hashley hasiba hasibe hasim hasina hasini
hasma hasmik hasmina hasna hasnaa hasnae hasnain hasni hasnia hasret hassa hassam hassana hassanati hassanatou hassani
hassania hassatou hassein hassem hassena hassene hassia hassib hassim hassin hassina hassine hassnaa hatika hatime
hatman hatouma hatoumassa hatoumata hatun hauda haude hauria havana havanna havanur havida havin havine havva havvanur
hawaa hawai hawwa haya hayal hayam hayame hayan hayana hayane hayann hayate hayati hayato hayatt hayatte hayda haydan
haydee haydenn hayder haydn haydon hayed hayem hayet hayete hayett hayette hayfa hayk haykal haykel hayla haylan
haylana haylee hayleen hayley haylie hayline hayna hayoub hayra hayrettin hayri hayriye hayron hayrullah hayrunisa
hayrunnisa hayssam haytam haytem haytham haythem hayyan hazael hazal hazar hazdine hazedine hazel hazem haziel hazim
haziz haziza heathcliff heather heaven heavenly heba hebert hecham hechame hechem hechmi hedaya hedda heddi heddy
heden hedia hediye hedvige hedwig hedy heena heger hegesippe hegoa heiana heiarii heide heidemarie heiden heidie heidy
heike heikel heiko heilani heimana heimdall heimiti heinda heindrick heindy heinrich heinrick heinz heithem heitor
heiva hejar hejer hektor helana helay helda helder helea heleana heleine helenna helenne heleonore heley heli heliade
helian heliana heliane helianne helias helicia helie heliena helier heliere helies heliette helima helina helio
heliodore helios heliot heliott helise hella hellen hellena helley helline hellmut hellmuth helly helma helmi helmut
helmuth helmy helno helodie helois heloisa helona helora helori helory helouri helton helvetia helwan helwane helya
helyan helyana helyas helyett helyette helyna helyne helyo helyos hema hemeline hemera hemeric hemerick hemma hemrick
hemza hena hend hendric hendrick hendricks hendrik hendrix hendry hendryck hendryk hendy henia heniya henna henny
henoc henoch henock henok henola henora henria henriane henrianne henric henrich henricie henrick henrico henrie
henrietta henrik henrika henrilia henrina henrio henriot henriques henrita henrius henryck henryk henryka henya henzo
hera herald herby herculano hereba hereiti herenui heribert herick herine heritiana herizo herland herle herline
herman hermancia hermand hermande hermane hermanie hermant hermence hermenegilde hermes hermin hermina herminia
herminie herminio hernan hernani herode herold herrade herrmann hersilie herta hertha herton hervee herveline
hervelyne hervey hervin hervine herwan herwann herwin hesna hessam hestia hetan heuria hevan hevann heven hevin heydan
heyden heykel heylie heyna heythem hiba hibah hibat hibrahim hichame hicheme hichima hichma hicran hidan hidaya
hidayah hidayat hidayet hideya hidir hien hieu hikima hikma hikmet hila hilan hilana hilaria hilarie hilario hilarion
hilarionne hilde hildebert hildegard hildegarde hildevert hilel hilem hilena hillaire hillal hillel hilma hilmi hilona
hilton hilya hilyana himad himane himaya himed himen himene himida himidati himmet hina hinano hinanui hinata hinatea
hinaya hinda hinde hindy hinna hipolyte hippolite hippolyne hippolythe hira hiram hiranur hiro hisae hisham hissam
hissane hissein hitomi hivan hivda hiyam hiyem hizia hizir hiziya hizya hlima hoani hoany hocin hodaya hodayfa hodei
hoela hogan hollie holly holmi holyanna homar hombeline homer homere honeste honey hong honor honorata honorette
honorin honorius honoryne hoorain hope horacio horatio horeb horia horiya horlane hortence hortencia hortensius horya
hosana hosman hosna hosni hosny hossain hossam hossana hossein hossem hossen hossin hossine hossni hotman houaida
houarda houari houaria houcem houcin houdaifa houdayfa houdeyfa houdhayfa houdheyfa houlam houlemata houlematou houley
houleymata houleymatou houlia houna hounaida hounayda houne houraye hourida houriya hourya housam housem housine
housman housmane housna housnati housni housnia housny houssain houssaine houssaini houssama houssame houssayn
houssein housseine houssen houssene housseyn houssin houssna houssni houston houyam houyame houyem houzefa hovhannes
howard howel howen hoyam hozanna huberte hubertine huda hudayfa hudhayfa hudson huey hugette huggo hugh hughes hugolin
hugoline hugot hugue huguet huguo hulda hulya humbeline humberto humeyra humphrey hung hunter huong hurard huriye
husayn husein huseyn husna husne husnu hussain hussam hussayn hussen husseyin husseyn hussnain huyen huynh huzaifa
huzeyfe hyana hyanis hycham hychem hygin hylan hylana hylane hylann hylda hylena hylian hyliana hylies hyllan hylona
hymed hynda hynde hypolite hypolyte hyppolite hyppolyte hyssam hyuna hyzia iacob iacopo iacov iadine iago iain iana
ianis iann ianna iannis ianys iara iasmina iazid ibai ibaia ibann ibnou ibourahima ibra ibragim ibrahime ibraim
ibraima ibraza ibticem ibtihal ibtihel ibtisam ibtisame ibtisem ibtissame ibtisseme ibtyssem icare ichai icham ichame
ichane ichem icheme ichraf ichrak iclal icram icrame idalia idalie idalina idaline idan idaya idelette idelma iden
idene idette idiatou idite idoia idora idoya idrice idrisse idrys idryss ielena ieva ifrah igino ignace ignacia
ignacie ignacio ignacy ignazia ignazio ihab ihabe ihcene iheb ihintza ihlan ihlem ihsen ihsene ihssan ihssane ihssen
ihssene ihvan ijlal ikbal ikenna iker ikhlas ikhlass ikhlasse ikmal ikrame ikranur ilaan ilafe ilai ilanah ilane
ilanit ilanite ilanna ilano ilaria ilario ilay ilaya ilayda ilayna ilda ildebert ildeberte ildefonse ildefonso
ildephonse ildevert ildiko ildut ilea ileana ileane ilena ilene ilenia ilenzo ileona ileyda ileyna ilhame ilhami
ilhana ilhane ilhann ilhem ilheme ilhian ilhona ilhyan ilhyana iliace iliam iliane iliann ilianna iliano iliass
iliasse ilidia ilidio ilie iliess iliesse ilija ilina ilinca iline ilinka iliona ilir ilirian ilisa ilisabete ilissa
ilithyia iliya iliyan iliyana iliyas iliyes ilizabete ilka ilkan ilkay ilknur illan illana illane illario illeana
illena illiam illian illiana illiane illianna illiano illias illidan illies illiess illiesse illina illiona illona
illya illyam illyan illyana illyanna illyas illyes illyess illyesse illyna ilma iloan iloane iloha ilohan ilonah
ilonka ilonna ilouna ilsa ilse iluna ilwan ilya ilyace ilyad ilyam ilyanah ilyane ilyann ilyanna ilyannah ilyano
ilyase ilyasse ilyassine ilyess ilyesse ilyna ilyne ilyona ilyssa imaad imaan imaculada imade imadeddine imain imaine
imame imana imani imanie imann imanne imanuel imany imaya imbert imela imelda imenne imma immacolata immaculada immane
immanuel imogen imraan imrana imrann imre imrhan imroine imtiaz imtiyaz inaam inaaya inacia inacio inael inaelle inah
inahya inaia inais inaki inalya inara inas inass inasse inata inayaa inayah inayat incarnacion inci indalecio indhira
indi indiana indie indila indira indra indrani indranie indrany indrick indy indya indyla indyra inelle inesa inese
iness inessa inesse ineya inez inga inge ingeborg ingmar ingo ingride ingvild inhaya inigo iniya inka innah innayah
innocenzo inocencio inola inouk insaf insafe insia insiya inssa inssafe insya intisar intissar intissare intza ioan
ioane ioanis ioann ioanna ioannis ioena iohann iola iolana iolanda iolande iole iona ionatan ionathan ione ionela
ionis ionna iori ioritz iosif iosua iouri ipek iphigenie iprahim iptissam iptissem iqbal iqra iram irati irchad
irchade irchadi ireine irelia iremsu iren irenee irenne irfaan irfan irfane irham irhame iria iriana iride irine irini
irmak irman irmane irmgard irmgarde irmice irmin irmis iroise irsa irsana irshad irvin irvine irving irwan irwane
irwin irwing iryna irys isaack isaaq isabeau isabela isabele isac isack isael isaelle isahac isahak isahora isai isaia
isaias isaie isais isak isalia isalie isalina isalis isalyne isalys isam isambert isame isana isandre isaora isaque
isatys isaura isaya isayah isbergue isbergues isbert iscia isciane iseline iseut ishaac ishaak ishaal ishaan ishaaq
ishac ishai ishaka isham ishan ishana ishane ishani ishay ishem ishika ishmael isiah isidor isidora isidorine isidoro
isidro isilda isilde iskandar iskender isla islah islamdine islane islem isleme isleym islim ismaa ismaeel ismaela
ismaella ismaelle ismahan ismahane ismahen ismahene ismahil ismaiel ismain ismaine ismayil ismayl ismene ismerie
ismery ismet ismihan ismin isnel isnelle isobel isolina isoline isolyne isora isore israe israfil israh issac issaga
issah issak issaka issame issan issane issef issem issey isshac isshak isshaq issia issiaga issiakha issihaka isslam
issma issop issra issraa issrae issya isys itala italia itamar ithier itshak itto itzel itziar iulia iulian iuliana
iustin iustina ivain ivanah ivanhoe ivanie ivanka ivann ivannah ivanne ivanny ivano ivanoe ivany ivar iveline ivelise
ivelyne ivelyse iven iverson ivica ivie ivon ivona ivone ivonig ivonne ivory ivrin iwane iwann iwenn iwinosa iyaad
iyad iyade iyan iyana iyane iyann iyed iyona izaac izaak izaan izabel izabela izabella izabelle izac izack izai izaiah
izak izaki izaline izalyne izam izan izana izaora izar izaura izaya izayah izdihar izel izhaac izhac izhak izhaq iziah
iziana izilda iziya izoenn izold izumi izzah izzet izzie izzy jaade jaana jaber jabier jabir jabran jabrane jabril
jace jacek jacem jacer jacim jacinta jacinte jacintha jacinto jacki jackies jackye jacopo jacotte jacquelin jacquelina
jacquemine jacqueminette jacquette jacqui jacquie jacquies jacquine jacquis jacquit jacquy jacynthe jada jadd jadden
jadene jadenn jadhe jadhen jador jadranka jadwiga jaeden jael jaelle jaely jaelyn jaelys jafar jaffar jagoda jahan
jahde jahden jahed jaheem jaheim jahel jahelle jahia jahid jahida jahiem jahim jahin jahina jahlan jahlann jahleel
jahlen jahlia jahlil jahly jahlya jahlyna jahlys jahmael jahmal jahmel jahna jahnael jahnaelle jahnaya jahnelle
jahnice jahnis jahny jahnys jahrod jahron jahwan jahwel jahwen jahya jahyah jahyan jahyana jahyann jahyanna jahyden
jahylan jahyna jahyron jahys jaia jaian jaid jaida jaiden jailan jailson jailys jaimie jaimy jair jairo jairon
jaison jake jakez jaki jakie jakob jakson jakub jala jalale jalan jalane jaleel jalel jalen jalia jalila jalile jalina
jalis jaliya jaliyah jallal jallel jallil jallila jalna jalya jalyah jalyl jalys jamaa jamaal jamael jamale jamall
jamela jameldine jamele jamelia jamella jamelle jamesley jameson jami jamice jamie jamil jamilah jamilla jamily jamin
jamina jamison jammel jammes jammy jamy jamyl jamyla jamyson janaa janae janael janaelle janah janaina janais janan
janane janani janat janate janaya janek janel janele janell janella janelle janelya janessa janette jani janic janie
janig janik janin janina janinne janique janise janisse janita janka janko jann janna jannah jannat jannate janne
jannet jannette jannic jannice jannick jannie jannik jannina jannine jannique jannis jannot janny jano janos janot
janusz janyce janyne janys jaoid jaoide jaoua jaouade jaoued jaouhar jaouhara jaouida japhet jaqueline jaques jaquy
jara jardel jarel jarell jarno jarod jarode jarold jaron jaroslav jaroslaw jarrod jarvis jasem jasim jasin jasleen
jasmee jasmeen jasmonde jasmyn jasmyne jasna jasone jassem jasser jassim jassime jassir jassmine jasson jassym
jauffray jauffret jauffrey jaufre jaufret jaufrey jaume jaurel jaures jauris javed javiel javier javotte jawade
jawaher jawan jawdan jawed jawel jawen jawhar jawhara jaxon jaya jayah jayan jayana jayanah jayane jayani jayann
jayanna jayanti jayce jaycee jayda jaydan jaydenn jaydon jayen jayhan jayke jayla jaylan jaylann jaylee jayleen jaylen
jaylie jayline jaylis jaylon jayme jaymes jaymi jaymie jayna jayne jayron jaysson jaywen jayzon jazia jazil jazmine
jazon jeacques jeames jeams jeana jeane jeanelle jeanette jeanice jeanick jeanie jeanina jeaninne jeanique jeanise
jeanna jeannelle jeannic jeannice jeannick jeannie jeannik jeannille jeannin jeannina jeannique jeannise jeannotte
jeanny jeannyne jeanot jeanpierre jeanty jeany jeason jebrane jebril jeden jedidja jeevan jeferson jeffery jeffray
jeffrey jeffry jehan jehane jehann jehanne jehiel jelani jelany jelica jelila jelina jelis jelissa jelloul jelly
jelyssa jema jemaa jemael jemal jemel jemil jemila jemimah jemina jemma jemmy jemuel jena jenael jenaelle jenah jenane
jenathan jenaya jenaye jenessy jenifer jeniffer jenine jenisha jenita jennah jennat jennie jenniffer jennyfer
jennypher jenofa jens jensen jenson jeny jenyfer jeoffray jeoffrey jeoffroy jephte jephthe jeremi jeremia jeremias
jericho jerick jeriel jeroen jeromia jeromine jeronimo jerson jerzy jesabel jesabelle jesica jeson jesone jess
jessalynn jessee jessem jessen jessey jessi jessia jessicka jessika jessim jessime jesson jessone jessyca jessye
jessyka jessym jesula jethro jewel jeyden jeylan jeyna jezabel jezabelle jezebel jezekael jhade jhoan jhoanna jhon
jhonatan jhonathan jhonny jhony jhovany jian jiana jiani jianni jianny jiany jibrail jibran jibrane jibril jibrile
jibryl jihade jihan jihanne jihed jihen jihene jihenne jilali jilan jilane jilani jildaz jilian jiliane jillali
jillian jilliane jilly jilyan jimena jimes jimi jimmi jimmie jimy jina jinan jinda jinen jinene jinette jing jinny
jiovani jiovanni jiovanny jiovany jiro jismy jiulia jivan jiyan joab joachime joachin joachine joackim joackym
joacquim joah joahn joakin joakym joaline joane joanel joanes joani joanick joanie joanis joanita joanito joannah
joanne joannes joannet joanni joannic joannice joannick joannin joannis joanny joany joaquin joaquina joaquine joas
joassine joby jocelaine jocelin joceran jocerand jochen jocia joconde jocya joddie joddy jodelle jodie joee joeffrey
joela joele joelie joeline joella joelline joelly joelson joely joelyne joemy joen joeva joevin joffray joffre
joffrette joffrey joffrine joffroy jofrette jofrey johad johaina johakim joham johanan johane johanel johanes johanick
johanie johanis johanita johannah johannes johannick johannie johanny johany johao johar johara johary johayna joheina
johel johen johlan johna johnas johnatan johnathan johnattan johnn johnnie johns johny johra johsua johvany joia jokin
jolaine jolane jolanne joleen jolene jolhan jolhann jolian joliane jolina joline jolyne jomana jona jonael jonaelle
jonah jonass jonasz jonatan jonathann jone jonel jonelle jones jonhatan jonhy joni jonnathan jonnhy jonny jony jood
jora jorah joram joran jorane jorann jordana jordann jordanna jordanne jordany jordhan jordi jordie jorel joren jorg
jorgen jorgina jorhan jorian joric jorice jorick jorik joris jorisse jorje jorlan jorma jorris jorry jorrys jory
joryan joryce jorys josane josanne josaphat joscelin josceline joscelyn joscelyne joschua joseane joseba josef
josefina josefine joselaine joselene joselia joselin joseline joselita joselito joselle josely joselyn joselyne josep
josephat josephin josephina josephte joset josete joshuah joshuan joshue josia josiah josian josiana josianne josic
josick josie josine josip josita joslain joslin josline joslyn josquin joss josse josselyn josselyne josserand
jossette jossia jossiane jossie jossua jossuah josua josuah josuan josuha josyan josyane josyanne josyne jotham jouan
jouana jouanna jouayria joubert joude joudi joudy joudya jouhaina jouhayna jouheyna joulia joulian jouliana jouliane
jouliann joulya joulyan joumayna jounaid jounaidi jounayd jouneid jouneyd jourdain jourdan jouri joury jouwayria
jouwayriya jovan jovana jovane jovani jovanie jovanka jovann jovanna jovanni jovanny jovany jovica jowan joya jozef
jozefa jozette joziane jozsef jozua juanito juanna juany juaquin judes judex judia judicaele judicaelle judickael
judie judikaelle judit judite judithe judson judycael jugurta jugurtha juhayna julan julaybib julen julette juli
julianie julianna julianne juliano julicia julicien julide julienna juliet julieta julietta julija julina juline
julissa julita julitte jullia jullian jullien julliette jully jullyan julot juluan july julya julyan julyana julyane
julyann julyanna julyano julye julyen julyne julyo jumana juna junaid junayd juneyd junia junie junien juninho juno
junon junot jurek jurgen jurien justa justina justinien justino justo justyn justyne jusuf jutta juvenal juwayria
juwayriya jyhane jymmy jyoti kaan kabil kabilan kabir kabira kacem kacendra kacey kaci kacia kacie kacim kacy kada
kadafi kadda kadder kaddour kadem kadhija kadi kadialy kadiata kadidjatou kadija kadijah kadijatou kadim kadir
kadiriye kadja kadjatou kadjidia kadoudja kadouja kadour kadra kadri kadriye kadya kaeden kael kaela kaelan kaelann
kaelia kaelie kaeline kaella kaelly kaely kaelya kaelyn kaelyne kaelynn kaelys kaelyss kaena kaessy kafia kafil
kafoune kagan kagny kagoro kahaia kahan kahel kahena kahil kahila kahili kahill kahim kahin kahina kahis kahlan kahoni
kahraman kahyl kahyla kahyna kahys kahyss kaia kaicha kaicy kaiden kaiet kaiis kail kailan kailane kailani kailann
kaili kailie kailla kailly kaily kailya kailyah kailye kailyn kailyne kailys kailyss kaima kain kainan kainat kainoa
kainy kaira kairon kaisha kaiss kaissa kaissane kaisse kaissy kaithleen kaithlyn kaitleen kaitlin kaitline kaitlyne
kaito kaiys kaja kajan kala kalahan kalan kalani kalathoumi kalden kalea kaleb kaled kalel kalem kalen kalena kalia
kaliana kaliane kalicia kalida kalide kalidiatou kalie kalifa kalil kalila kalim kalima kalina kalinda kaline kalinka
kalissa kalissia kalissy kalista kaliya kaliyah kallan kallen kallie kallista kalliste kally kallya kalou kaloyan
kalthoum kaltoum kaltouma kaltoume kaltrina kalvyn kalvynn kaly kalya kalyah kalyan kalyana kalyane kalyani kalycia
kalye kalyl kalyna kalypso kalys kalyssa kalyssia kalysta kamaldine kamale kamar kamardine kamaria kamela kameldine
kamele kamellia kamellya kamelya kamer kameron kamerone kameronn kamilah kamile kamilla kamillia kamilya kamir kamissa
kamla kammel kamran kamron kamrone kamronn kamuran kamyl kamyla kamylia kamylle kana kancou kande kandice kandioura
kandji kandjoura kandy kandyce kandys kanel kanelle kani kanika kanita kanitha kaniza kanjoura kankou kannelle kanny
kantara kanthio kantin kanto kanwal kany kanya kanye kanza kaoitar kaola kaotar kaoula kaoura kaourantin kaourou
kaoussou kaoutar kaoutare kaouter kaouthar kaouthara kaouther kapilan kapucine kara karam karama karamo karan karas
kardelen kardiatou kareem kareen karele karell karem karema karene karenn karenne karidia karidiatou karil karime
karinn karinne karis karish karishma karisma karita karlene karlie karlina karline karlo karly karlyn karlyne karmen
karolane karole karoline karoll karolyn karolyne karsten karthik karthika kartoum kary karyl karym karyn karyna karyne
kasandra kasey kashif kasia kasim kasimir kasimira kaspar kasper kassa kassam kassandre kassem kassendra kassi kassia
kassian kassidy kassie kassime kassya kassylia kassym katalea kataleia kataleyah katalia katalin katalina kataline
kataliya katalya katalyn katalyna katalyne kataryna kateleen katelina kateline katelle katelyn katelyne katelynn
kateri katerina katerine kathalea kathaleen kathaleya kathalina kathaline kathalya kathalyn kathalyna kathalyne
katharina katharine katharyna kathe kathel katheleen katheline kathelyn kathelyne katherina katherine kathia kathiana
kathie kathleen kathlen kathlene kathline kathlyn kathlyne kathrin kathrine kathryn kathy kathya kati katiana katiane
katib katiba katidja katina katinka katiuscia katixa katleen katline katlyn katlyne katniss katnyss katoucha katrin
katrina katrine katryn kattalin kattia kattie kattin kattina kattleya katty katucia katussia katyana kaua kauan kavi
kavin kavish kavishan kavitha kaviya kawan kawsar kawtar kawtare kawter kawthar kawther kayam kayan kayana kayane
kaycee kaycha kaycie kaydan kaydenn kaydon kayel kayhan kayim kayis kayissa kayl kaylah kaylane kaylann kayle kaylee
kayleen kayleigh kaylen kaylhia kayli kaylia kaylian kayliana kaylie kaylin kaylina kayline kaylis kayliss kaylissa
kaylisse kaylla kayllia kaylliah kayllie kaylon kaynah kaynan kayne kaynna kayoum kayoume kayra kayran kayron kayrone
kayronn kaysan kayser kaysha kaysia kaysie kayson kayss kayssa kayssan kayssane kaysse kayssi kayssia kayssie kaysson
kayte kaythleen kaytleen kaytline kayton kayvan kaywan kayzon kazan kazem kazim kazimiera kazimierz kazimir kazimira
kazmiera kazuki kealan kean keana keanan keane keann keanu keany keaton kebir kebira keddy kedidja keegan keelan
keelian keelyan keenan keensley keeran keerthana keesha keeven keevin kehan kehann kehila kehlani kehyna keicha keicy
keiden keiji keiko keila keilan keilana keilann keilla keily keilya keilyan keina keiran keisha keissa keissy keisy
keita keivan keiza keizo kelan kelane kelann kelcy kelen kelenn kelhia kelhya kelhyan keli keliah keliam keliana
keliann kelianne kelicia kelie kelifa kelil kelim kelina keline kelio kelis kelissa keliya keliyah kella kellan kellen
kelli kellia kelliana kelliane kellie kelline kellyah kellyan kellyana kellyane kellyann kellyanna kellyanne kellycia
kellyn kellyna kellyne kellys kellyssa kellyssia keloan kelsea kelsey kelsi kelsie kelson kelssy kelsy kelthoum keltia
kelton keltoum keltouma keltoume kelvina kelvine kelvyn kelvynn kelwin kely kelyah kelyam kelyana kelyane kelyann
kelyanna kelyanne kelycia kelym kelyna kelyne kelyo kelys kelyssa kelyssia kemael kemal kemel kemen kemil kemila kemis
kemissa kemoko kemuel kemyl kemys kena kenael kenaelle kenai kenane kenann kenaya kenayah kency kenda kendal kendall
kendel kendi kendji kendjy kendric kendrick kendrik kendrix kendry kendryck kendy kengi kengy keni kenia kenjee kenjie
kenjy kenley kenly kenna kennan kennedy kenneth kenni kennie kenoa kenric kenrick kensa kensley kensly kenson kenssy
kensy kent kenta kentaro kentin kento kenty kentyn keny kenyon kenzah kenzia kenzie kenzio kenzyo keoma keon keona
keone keoni keony kepa kephren kera keran kerane kerann kerby keren kerene kerenn kerfala keriane keriann keridwen
kerima kerime kerina kerline kerrian kerry kerryan kersley kerson kerstin kertis kertys kervan kervens kervin kerwann
kerwin kerya keryane keryann keryl kesha keshia kesia kesiah kesley kesly kessi kessia kessie kessim kessya kessym
kesya kethia kethleen kethlyne kethy ketia ketleen ketline ketly ketlyn ketlyne ketsya kettia kettie ketura keurtis
keurtys kevan kevann keveen kevens kevina kevine keving kevinn kevins kevork kevser kevyn kewan kewane kewann kewen
kewenn kewin keya keyaan keyah keyan keyana keyane keyann keyanna keycha keycia keycie keydan keyden keydenn keydon
keyhan keylah keylan keylana keylane keylann keyleen keylhan keylhia keylia keyliah keylian keyliana keyliane keyliann
keylie keylina keyline keylio keylis keyliss keylissa keylla keyllan keyllia keyllian keylon keylor keyna keynael
keynan keyne keyra keyran keyrane keyrann keyrian keyron keyronn keysa keysha keyshawn keyshia keysi keysia keysie
keyson keyssa keyssan keyssi keyssia keyssie keysson keyssy keytan keyton keyvan keyvann keyven keyvin keywan keywann
keyza keyzia kezban kezia kezian keziban kezio kezya kezyah khader khadi khadia khadiatou khadidia khadidjah
khadidjatou khadijah khadijatou khadijetou khadir khadjidia khadjidiatou khadjidja khadoudja khadouja khady
khadydiatou khadydja khadyja khaila khaina khaira khairy khais khaiss khaldia khaleb khaleel khaleesi khaleesy khalel
khali khalia khalida khalide khalidou khalif khalifa khalila khalile khalilou khalima khalis khalisah khaliss khalissa
khalissi khalissy khallil khaly khalya khalyl khalys khalyssa khamel khamis khamissa khamsa khamzat khanh khanifa
khansa khaola khaoussou khaoutar khardiata khardiatou kharim khassim khatima khatir khattab khava khawla khayam
khayden khayla khaylia khayna khayra khayri khays kheda khedidja khedija khedoudja kheila kheir kheirdine kheireddine
kheiredine kheiron khelaf khelia khelian khelifa khelil khelis khelissa khellil kheltoum khelya khelyan khelyssa
khemais khemara khemis khemissa khemissi khemisti khemys khenan khenzo khephren khera kherdine kheredine khevin kheyla
kheylane kheylia kheyra kheyron khezia khiem khier khiera khira khlifa khloe khokha kholoud khoren khoudiedji
khoudjedji khoukha khouloud khoumba khris khyan khyara khylian khyra kian kiana kianna kiarah kiarra kichenin kiefer
kien kiera kierann kieren kierian kieron kijani kiko kilan kilani kilany kildine kilhyan kilia kiliam kiliana kiliane
kiliann kilien kilina killan killiam killiana killiane killiann killien killy killyane killyann kilya kilyam kilyan
kilyana kilyane kilyann kima kimani kimany kimaya kimberlay kimberlee kimberlie kimberlly kimea kimeo kimera kimia
kimie kimiko kimiya kimly kimmie kimmy kimo kimora kimsy kimyah kina kinai kinaly kinan kinane kinay kinaya kinaza
kincy kinda kindra kindy kinen kinga kingsley kingston kinnie kinsey kinsley kinsy kinta kintana kinza kinzy kiona
kirane kiraz kireg kirian kiril kirill kirk kirsten kirsty kirthana kiryan kiryann kisha kishan kisley kislon kisly
kismet kismy kissima kitana kitty kitzy kivanc kivin kiwan kiya kiyam kiyan kiyana kiyane kiyann kiymet kiyomi kizzy
klarissa klarisse klarys klarysse klaudia klay klayton klea kleane klebert kleberte klebertine kleden klein klelia
klelya klency kleo klervia klervie klervy klerwi klevis kleyton klifa kloane kloe kloey klorane klyde kobe koceila
kodjo kody koen kofi koji kokou koleen kolia koliane kolin koline kollo kollyne kolya kolyne komal kona kong konnor
konogan konor konrad konstantinos kora koralie koraline koraly koralyne korantin koray koren korentin koria korine
korka kornelia korotoum korotoumou kory korydwen korydwenn kosma kossay kosta kostas kostia kouakou kouba koudedia
koudiedji koudieye koudjedji kouider koule kouloud kounady kounouz koupaia koura kourosh kourtney koussai koussay
kousso kouta krikor krimo kris krish krisha krishan krishna krisley krisly krissy krista kristal kristale kristan
kristel kristele kristelle kristenn kristiana kristiane kristie kristijan kristin kristine kristofer kristoffer
kristophe kristopher kristy kryss krysta krystal krystale krystele krystell krystelle krysten krystian krystie
krystina krystofer krystopher krystyna krzysztof ksawery ksenia kuba kubilay kudret kuider kumba kursad kursat kursley
kurt kurtiss kurtys kutay kuzey kwame kyana kyane kyann kyanna kyara kyarah kyarra kyera kyeran kyhan kyla kylan
kylane kylann kylee kylhian kyliam kyliana kyliane kylianna kylianne kyliano kyllan kyllia kylliam kylliana kylliane
kylliann kyllie kyllyan kylson kylyan kylyann kymael kymani kymany kymberley kymea kymeo kymia kymie kynai kynan
kynane kynann kyrah kyran kyrann kyrian kyriane kyriann kyril kyrill kyrio kyron kyrsten kysha kyslon kyssia kytana
kyvan laalia laaziz labib lacen lacene lachemi lachlan lachmi lacine ladislas ladislaw ladislawa ladjy laeila lael
laela laelia laelie laelien laelle laely laelya laena laettitia laetytia lahbib lahcen lahcene lahila lahina lahkdar
lahlou lahna lahoiri lahora lahouari lahouaria lahoucine lahoussine lahsen lahssen lahya lahyan lahyana lahyann lahyna
laia laiana laiba laida laidi laidine laifa laika laili lailla lailou laily laima lainah laini lainna lainy laisa
laisha laith laititia laiya laiyna laiza lajoie lakdar laken lakhdar lakshan lakshana lakshmi lala lalaina lalao
laldja lale lali lalia lalita lalitha laliya laliyah lallia lallie lally lalo lalou lalya lalyah lamar lamara lamata
lamba lambert lamberte lambertine lamiaa lamiae lamice lamini lamis lamiss lamisse lamiya lamjed lamri lamria lamya
lamyaa lamyae lamys lanae lanaelle lanah lancelin lancelot landeline landing landon landy lanha lani lania lanig
lannah lanzo laodice laoiri laona laoni laonie laony laora laouari laouen laouenan laouna laouni laouny laoura
laouratou larah larine lario larisa laroussi lars larsen larson laryssa lasaad lasad lasana lashuana lashwana laslo
lassaad lassad lassane lassen laszlo latchimy latefa lathifa latif latifah latife latiffa latika latimy latisha latoya
latra lattifa latufa latyr lauane laubna laude laudine laugan laugane laughan laula launa launie launy lauraine
lauralee lauraleen lauralie lauraline lauraly lauralyn lauralyne laurana laurance laurane laurann lauranna laurea
laureana laureane laureanne laureano lauredana lauredane laureena laureene laureine laurel laurela laureleen laurelen
laurelene laurelenn laurelia laurelie laurella laurelle laurelyn laurelyne laurencia laurencie laurencin laurencine
laurenda laurenn laurenna laurenne laurens laurente laurentia laurentie laurentin laurentina laurentine laurentino
laurentiu laurenza laurenzo laureta lauretta laureva laureyna lauri lauria laurian lauriana laurianna lauriano lauric
laurice lauricia laurick laurienne laurik laurin laurina laurinda laurinne lauris laurna lauro laurry laury lauryana
lauryane lauryann lauryanna lauryanne laurye lauryl lauryna laurynda laurynn laurynne laurys lautaro lautfi lauviah
lavan lavanya laventure lavin lavine lavinia lawrence lawrens lawry lawson layachi layah layal layali layam layan
layanah layane layann layanna layannah layanne layden laydon layel layen layene layhan layhana layin layina layka
laylana laylla laylou laynah layne laynie laynna layonn layron layronn laysa layson layssa layth layton layvin layya
layyina lazard lazarette lazarine lazaro lazarre lazhare laziz laziza lazlo lazreg lazuli lazzaro leah lealine leam
lean leanah leander leandra leandru leandry leane leanie leann leanna leannah leanor leanore leany leart learta
leaticia leatitia lebna lebron lebrun leccia leda ledion ledri leeam leeana leeham leela leelou leely leenaya leeron
leeroy leevan leevay leeven leewan leewen leeya leeyah leeyanah lehana lehane lehanna lehanne lehena lehina lehny
lehyan lehyna leiana leiane leidy leif leika leilah leilana leilani leilanie leilany leili leilia leilla leiloo leily
leinah leine leinna leiny leire leissa leith leiticia leititia leito leiya leiyah leiyna lejla lela leland lelian
leliana leliane lelie lella lelya lelyo leman lemia lemis lemmy lemuel lemya lenae lenael lenaelle lenah lenaik lenais
lenalee lenaya lenda lendon lenha leni lenia lenis lenita lenka lennah lennart lenni lenno lennon lennox lennys leno
lenora lenore lenya lenys lenza lenzio lenzo leocade leocadia leoda leodie leokadia leokadja leola leolia leoline
leona leonarda leonce leoncette leoncia leoncie leoncine leonella leonelle leonette leonhard leoni leonia leonice
leonid leonida leonide leonien leonilda leonilde leonille leonis leonise leonit leonita leonna leonne leonnie leonny
leonora leonte leontel leontia leontin leontina leonus leony leonys leopaul leopol leopoldo leora leria leroy lesia
lesley lesline leslye lessandro lessia lessio leszek lethicia leticia letisia letissia letitia letizia lettie letty
levan levana levanah levani levanna levannah leven levi levia levin levina levine levis levon levy levyn lewan lewen
lewin lewys lexa lexane lexanne lexi lexia lexiane lexy leya leyah leyam leyan leyana leyanah leyane leyann leyanna
leyannah leyanne leyel leyhan leyhana leyina leylana leyli leylia leylou leynah leyni leynna leyson leyth leyti leyton
leyvin leyya lezia lezin lezine lezio lhabib lhacen lhacene lhachmi lhadi lhana lhassa lhena lhiam lhiva lhoucine
lhouna lhoussaine lhoussine lhyam lhyna liaam liah liame liamine lian lianah liandra liandro lianna lianne liano
liantsoa liara liazid liba libasse libby liberata liberato libero libert liberta libertad liberto liborio licia
licinia licinio licio lida lidiana lidiane lidie lidija lidio lidivine lidvine lidwina lidya lidye lidzy liebert liece
liedson liela lielle liem liena lienzo liese liesel lieselotte liess liette lieve lieven lievine ligia liham lihana
lihanna lihya lihyam liiam liina lijana lilah lilan lilana lilandra lilarose lilea lilette lili liliah liliam liliana
lilianna liliano lilias lilien lilienne liliette lilio lilirose lilit lilith liliya lilja lilla lillah lillia lilliana
lilliane lillie lilline lillo lillou lillya liloa liloe liloo lilouan lilouane lilouann liloue lilouenn lilouna liloye
lilween lilwen lilyah lilyan lilyana lilyane lilyanna lilye lilyo lilyrose limar linae linaelle linais linaly linaya
linayah lincey lincia lincoln lincy lindia lindo lindsay lindsey lindsy lindy linea lineda lines ling link linka
linley linna linnea linor linoy linsay linsey linsy linus linzo linzy lioba liona lionel lionele lionella lionelle
lionnel liony liorah lioris liorys liouba liova lirane liria lirio liroy liroye lisabete lisabeth lisaline lisalou
lisana lisandra lisandre lisandrina lisandru lisane lisanna lisanne lisbeth lisea liseberthe lisebeth liseline liselle
lisemay lisenn lisete lisia lisian lisiana lisiane lisianne lisie lisio lissana lissandra lissandre lissia lisya
lisyane lital liticia litzy livai livan livana livane livann livay lively liven livian liviana liviane livie livier
livina liviu livna livy livya livyo liwan liwane liway liwen liwenn liyam liyan liyana liyanah liyane liyann liyanna
liyannah liyes liza lizabete lizaig lizandra lizandro lizbeth lizenn lizete lizette lizia liziane liziano lizig lizio
lizya lizzy ljiljana ljubica ljubisa llana lleyton lliam llivia llona lloris llorys lluis lluna llyam llyana loana
loanie loanna loany loaven loay loaye lobna lochlan lochlann lockman lodois lodoiska loeiz loelie loeline loely loelya
loelyne loena loenan loenie loenn loenzo loetare loeticia loetitia loetizia loeva loevan loevann loeve loeza loezia
lofti logane logann loganne loggan loghan loghann loham lohana lohane lohanne lohen lohengrin lohic loica loice loicia
loicka loika loina loisa loiza lojain lojaine lojayne loki lokman lokmane lokmen lolan lolane loli lolia lolie lolina
loline lolla lolly lolyta loman lomee lomig lona lonan london longin loni lonie lonis lonna lonni lonnie lonys lonzo
looane looka lookas loola loqman loqmane loqmen lora lorada loraine loralie loraline loraly loralyne lorana lorane
lorann loranne lorca lorcan lore lorea loreana loreane loredana loredane loreena loreine lorela lorelai lorelei
lorelene loreley lorelia lorelie loreline lorella lorely lorelyne loren lorence lorencia lorencio lorenco lorenda
lorenn lorenna lorenne lorens lorenso lorent lorentin lorentz lorenz lorenzia lorenzzo loresa loreta loreto loretta
loreva loreyna loria lorian loriana lorianna lorianne loriano loric lorick lorien lorin lorina lorinda lorinne loriss
lorita lorline lorlyne lorrene lorrenzo lorriane lorrie lorrine lorris lorry lorrys lory lorya loryana loryane
loryanna loryanne loryc loryck lorye loryk loryn loryna loryne lorys losseni losseny lotfy lothar lotta lottie louam
louanna louardi louarn louay louaye louba loubena loucca loucenzo loucian louciana louciane louciann louciano loucif
loucine loucka louckas loucya loucyan loucyana loudia loudji loudmila loudwig louei louena loueva louey loueye louhan
louhana louhane louhanne louhna louidji louidjy louie louines louisana louisane louisanne louisia louisiana louisiane
louisianne louisie louissa louisy louize louizon loujain loujaine loujayn loujayna loujayne loujeyn loujeyne loukass
loukia loukian loukiana loukina loukman loukmane loula loulia louliana louloua loulwa loulya louma loumea loumen
loumene loumeo loumi loumia loumna loumy lounah lounas lounaya loundja loune lounea louness lounha lounia louniss
lounja lounna louny lounys louqman louqmane lourenco louri loury loussia loussine loutfi louvia louwan louwane louwen
louwenn louyana louys louysa louyse lovaina lovan lovana lovann lovelie lovely lovena lovensky lovia lovina lovis
lowan lowann lowel lowell lowen lowenn lowens lowik loyan loyann loyce loyd loyola loyse luann luanna luanne luay luba
lubert lubin lubna lucay lucaz lucca luccas luccia lucciana lucciano luccio luce lucelia lucene lucenzo lucet luchenzo
lucho luci luciane lucianna lucianne lucianno luciene lucienzo lucil lucila lucilia lucilien lucilla lucillia lucina
lucinda lucine lucjan lucka luckas lucke lucman lucrecia lucretia lucrezia lucya lucyan lucyana lucye lucyl lucyle
lucylle lucynda ludan luderce luderic luderick ludger ludgi ludgy ludiana ludie ludine ludivina ludivyne ludiwine
ludji ludjy ludmilia ludmilla ludmillia ludmina ludmyla ludmylla ludovica ludovick ludovico ludovie ludovik ludovina
ludovine ludovique ludowic ludric ludrick ludvic ludvick ludvig ludvik ludvina ludvine ludwick ludwik ludwika ludwin
ludwina ludwine ludwing ludyvine luella luena lugan lugdivine lughan luguy luhan luidgi luidgy luidji luidjy luiggi
luiggy luigia luigina luigino luigui luiguy luigy luiji luisella luiza lujain lukaz luken lukian lukman lula lulia
lulla lullaby luma lumi lumina lunah lunaya lunis lunise lunna lupita luqman luqmane lurdes lusia lussy lutecia
lutetia lutfi lutfiye lutricia lutxi lutxo luuna luvio luyana luyanna luzia lwiza lyaam lyah lyahna lyame lyamin
lyamine lyamm lyamna lyanah lyandro lyane lyann lyannah lyanne lyano lyara lyazid lycia lyda lyderic lyderick lydian
lydiana lydiane lydianne lyece lyena lyenzo lyess lyesse lygie lyhan lyhana lyhann lyhanna lyhia lyiam lylah lylana
lylas lyli lyliah lyliana lyliane lylianna lylianne lylie lylio lylla lyllia lyllian lyllie lylloo lyllou lyloo
lylouane lyloue lylwen lylwenn lylya lymeo lynae lynael lynaelle lynah lynaia lynais lynaya lynce lyncee lyncia lyndia
lyndie lyndon lyndsay lyndsey lynelle lynes lyness lynette lynha lynna lynne lynnsha lynoa lynsay lynsee lynsey lynsha
lynsia lyona lyonel lyonnel lyora lyoris lyria lyron lyrone lyronn lyroy lysana lysandra lysandro lysane lysange
lysanna lysanne lysbeth lysea lysette lysia lysian lysiana lysiane lysianne lysie lysio lysis lyssana lyssandra
lyssandre lyssandro lyssia lyssiana lytal lyvan lyvana lyvann lyven lyvia lyvie lyvio lywan lywann lywen lywenn lyza
lyzandro lyzea lyzia lyziane lyzie lyzio lyzzie maadi maalik maamar maarten maati maayan maayana maayane maaz mabel
mabintou mabinty mabrouck mabrouk mabrouka macaire macarena macinissa macire mack mackenson mackenzie mackenzy mactar
macy madala madalen madalin madalina madane madani madany madassa maddalen maddalena madden maddi maddison maddly
maddox maddyson madec madeg madelaine madelena madelie madelon madely madelyn madelyne maden madenn madge madgid madhi
madhy madia madian madiana madiane madiba madie madigan madigane madigata madih madiha madihawa madil madilyn madimaro
madin madinah madine madinina madior madioula madis madisone madisonne madisson madissone madji madjid madjide
madjiguene madjouba madjoula madleen madlie madline madly madlyn madlyne madoline madona madonna madou madoussou
madrick mads madyan madyana madyane madyline madyna madyson madysone madysson madyssone maedine maeko maelane maelann
maelanne maeldan maele maelee maeleen maelenn maelhan maelhys maeli maelian maelic maelice maelick maelik maelina
maelio maelisse maeliz maell maella maellane maelli maellia maellie maelline maellis maelly maellya maellyne maellys
maellyss maellysse maelo maelou maelwenn maely maelya maelyah maelyce maelye maelyn maelyna maelynn maelynne maelyo
maelyse maelysse maemi maera maeron maeronn maesha maessa maessane maevan maevane maeve maeven maevy maewa maewen
mafalda mafanta maferima mafoud mafoudia magamed magatte magdala magdaleina magdaleine magdalina magdelaine magdeleine
magdelena magdeline magdi magdy maged magella magellan maggie magguy maghnia magida magide magloire magnus magomed
magou maguelonne maguette magui maguie maguy mahad mahadi mahady mahalia mahalya maham mahamad mahamane mahame mahamed
mahamet mahammed mahamodou mahana mahassine mahaud mahault mahbouba mahdia mahdiya mahdjouba mahdy mahea maheddine
mahedine mahee maheen mahefa maheidine mahelia mahelie mahelle mahely mahelya mahelys mahena mahendra mahera mahery
mahesh maheva mahey mahfoud mahi mahia mahiddine mahidine mahieddine mahiedine mahil mahila mahily mahin mahina mahine
mahir mahira mahissa mahjoub mahjouba mahlia mahlo mahlon mahlone mahmad mahmadou mahmed mahmoudou mahmud mahnoor
mahon mahona mahone mahony mahora mahoua mahran mahrane mahrez mahsum mahsun mahya mahydine mahyl mahyna mahyra
mahyssa maialen maian maiana maiane maiann maicha maick maickel maicky maida maide maiden maider maidi maidie maidine
maidy maiena maieul maigane maija maik maike maikel maiki maiko maiky maila mailan mailane mailann mailee maileen
mailen mailey maili mailice mailie mailine mailis mailise mailiss mailisse maillie mailly maillys mailo mailou maily
mailya mailyce mailye mailyn mailyna mailyne mailynn mailyse mailyss mailysse maima maimiti maimuna maira mairah
mairam mairame mairick mairon mairone maironn maisa maisara maisha maisie maissaa maissae maissam maissame maissan
maissara maissem maissen maissene maissoun maissoune maisy maita maitane maitee maitena maithe maiva maivy maiwan
maiway maiween maiwene maiwenn maiwenne maiya maiza maja majandra majd majdeline majdi majdoline majdouline majed
majide majoric majorie majoub majouba makar makbule makeda makenson makenzie makha makhan makhlouf makia makin makine
makka maklouf makoto makoura makram makrem maksen maksym maksymilian mala malaak malado malaika malake malal malala
malamine malan malang malaurie malaury malayka malcie malcolm malcom malcome malcy malea maleaume malec maleck malee
maleek maleka maleke malene maleo malfada malha malhaury malhia malho malhon malhone malhonn malhory malhya maliah
maliana malic malica malicia malicka malicya malie maliha malike maliki malila malina malinda malini malinka malisa
malissa malissia maliya maliyah maliza malka malkiel malko malkom mallak mallaurie mallaury mallia mallika mallone
mallorie mallory mally mallya maloa maloan maloe maloee maloh malohe malon malonn malonne malony malorine malouna
malow malown maloya malvin malvine malvyn malvyna malween malwen malwenn malwin malwina malya malyah malyana malycia
malyck malyk malyka malyna malysia malyssa malyssia mamadouba mamah mamar mamassa mamba mamby mame mamedi mamedy
mamert mamia mamma mammadou mammar mamode mamou mamoud mamoun mamouna mamoune mamour mamoutou manae manael manaelle
manaf manahau manahel manahil manaig manal manale manali manalle manao manar manare manassa manasse manatea manau
manava manavai mandana manddy mandela mandi mandie mandiou mandjou mandresy mandson mane manea manec manech maneck
manef manek manele manell manella maneo manessa maneva manex manha manhattan mani maniame manika manila manina manis
manisa manisha manissa manivone manna mannaig mannel mannon mannuella manny manoach manoela manoella manoelle manoha
manohe manola manoli manolia manolie manolin manoline manolis manolita manolito manoly manolya manora manoubi manoubia
manouchka manouk mansa mansata mansita manson mansor mansoura mansouria manssour mansur mansuy manthia manthita mantia
manua manuarii manuelita manuelo manureva manutea manya manyl manyssa manzo manzon maodan maodez maogan maolan maoline
maona maoni maonie maony maor maora maoro maory maoude maoulida marah maral maram marame maranatha marat maravilha
maravillas marcele marcelina marcelino marcella marcellia marcellin marcellina marcelline marcellino marcellu
marcellus marcelly marcelo marcely marcelyne marcial marciana marciano marcie marcien marcienne marcin marck marcu
marcuccia marcy mardaye marde mardemoutou mardiros mardjane mardoche mardochee marec mareck mareen marek marella
mareme marga margalith margareta margarete margareth margarethe margarett margarette margarita margau margaud margault
margaut margery margherita margie margit margo margod marguarita marguerita margueritte marialine marialys mariami
mariamou mariane mariange mariangela marianick marianik mariannic mariannick mariannik marianno mariata mariatou
mariaye maribel maribelle maric marica maricia marick maricka maricke maridza marieke mariel mariele mariella mariem
marienne marieta marietou marietta marieva marieve marig marijan marijana marijane marijke marik marike mariko
marilaine marileine marilena marilene marilia marilie marilina mariline marilis marilise marily marilys marimoutou
marinela marinella marinelle marinha marinho marinka marinko marinna marino mariola mariot mariotte marisa marisca
marise marisette mariska marisol maritchu marite marithe maritie maritxu maritza mariuccia mariusz marivel marivonne
mariya mariyah mariyam mariyama mariyame mariyamou mariyana mariza marize marja marjan marjana marjelaine marjerie
marjolene marjoline marjorine marjory markel marko markos marlaine marlay marlee marleen marleine marlen marlena
marlette marleyne marlie marliese marlin marline marlise marlo marlone marlonn marlow marlowe marlown marlyatou marlyn
marlyne marlys marni marnia marnie marny maroa maroan maroi maroia maroie maroin maroua marouchka marouen marouene
marouf maroussia maroy marry marsha marshall marso marthial marthine marthy marti martialine martialise martim
martinien martino martins marty martyn martyna martyne maruschka marushka maruska marveen marvel marvellous marvelous
marven marvens marvina marvine marving marvinn marvins marvyne marvynn marwah marwann marwen marwene marwin marwyn
marx marya maryah maryaline maryame maryamou maryana maryane maryange maryanick maryann maryanna maryannick maryatou
marye maryel maryelle maryem maryeme maryeve maryjan maryjane maryka maryla marylaine marylaure marylee maryleine
marylen marylene marylia marylie marylin marylis maryll marylyn marylyne maryn marynette marynne maryo maryon marysa
marysette marysia maryska marysol maryssa maryus maryvette maryvon maryvone maryvonnick marzia marzio marzouk masa
masaki masal masao masato mascha masha masinissa masire masita mason massamba massandje massara massaran massena
masseni massi massiami massiata massiga massika massila massilva massilya massim massimiliano massin massina massine
massinisa massira massire massis massita massitan massiva masson massoud massouda massyl massyle massylia mastan
masten matahi matahina matan matane matar matea matei mateis matej mateja matel matene matenin matenzo mateos mathan
mathea mathee mathei matheis mathenzo matheos mathews matheys mathia mathie mathieux mathiew mathilin mathiou mathiss
mathisse mathita mathumitha mathura mathurine mathusan mathusha mathushan mathy mathyas mathyeu mathylda mathylde
mathyss matia matice matida matieu matiguida matija matilin matilio matio matiss matiu matiya matondo matt mattea
mattei matteis mattenzo matteu mattew mattews mattheo matthews matthieux matthiew matthyas matti mattia mattias mattie
mattieu mattiew mattin matty mattya mattyas mattys maturin matvei matvey maty matyas matylda matylde matylio matyss
matysse maudez maugan maui maura maurad maurade mauranne maureene maurena maurene mauriane maurianne mauricia
mauricienne mauricio mauril maurille maurillia maurin maurine maurise maurizio maury mauryn mauryne maverick mavi
mavie mavis mavric mavrick mavrik mawada mawel mawen mawena mawuena maxan maxance maxandre maxans maxel maxellende
maxen maxendre maxent maxette maxie maximien maximilia maximilie maximilienne maximillian maximillien maximine
maximino maximo maximus maxwel maxym maxyme maxyne mayada mayah mayalen mayalene mayaline mayan mayana mayane mayann
mayanna mayanne mayara mayare mayass mayassine maybel maybeline maybelle maybelline mayda mayden mayder maydin maydine
mayedine mayel mayela mayeline mayelle mayeni mayer mayera mayeron mayess mayeule mayeva maygane mayia mayka mayke
maykel mayki mayla maylan maylana maylane maylann maylanne maylee mayleen maylen maylene mayli maylia maylice maylin
maylina mayling maylinh maylinn maylise maylissa maylisse mayllie mayllis maylo maylon maylone maylonn maylou mayly
maylys maymana maymouna maymounah maymuna maynah mayol mayra mayrah mayrick mayrine mayrone mayronn mayronne maysa
maysaa maysae maysam maysan maysane maysara maysem maysen maysene maysha maysie mayson maysoun mayssaa mayssae
mayssame mayssan mayssara mayssem mayssen mayssene maysson mayssoun mayssoune mayte mayumi mayuran mayuri mayva mayve
mayven mayvie mayvin mayvis maywen maywenn mayya mayza mayze mayzie mazal mazarine mazen mazia mazigh mazikeen mazin
mazine mazir mazlum mazouza mbarek mbark mbarka mbaye mbemba meagan meaghan meane mebarek mebarka mebrouk mechtilde
medaline medarine meddhi meddhy meddi medea medeea medelice mederic mederick mederik mederique medge medhy mediha
medin medji medjid medoune medric medrick medyna medyne meena meera meeyah meftah megan megane megann meganne megdouda
meggan meggane meggie megguy meggy meghan meghane meghann meghanne megui megumi meguy meha mehamed mehana mehand
mehddi mehddy mehdia mehdine mehdy mehedi meher mehidi mehidine mehlia mehmed mehmetali mehmetcan mehmethan mehran
mehreen mehrez mehtap meia meidhi meidhy meidi meidy meiggie meihdi meila meilane meili meilie meiline meiling meilly
meily meilya meilyn meilyne meilynn meilys meimouna meina meinrad meir meira meissan meissene meivy mejda mejdi
mejdouline mejid mekia mekka mekki mekkia mekky melahat melan melana melane melani melania melany melanye melchor
melda meldine meldrick melea meleane melen melene melenn melha melhia melhya meli meliah melian meliana meliane
meliani melica melicia melick melida melie meliha melik melika melila melin melinay melinee melinna melio melis
melisande melisandre melise melisende meliss melissandre melissane melissende melissia melisson melita meliya meliyah
meliza melki melkior mellia mellie mellila mellina mellinda melline mellissa mellon mellony melly mellya mellyna
mellyne mellyssa meloane melodi melodia melodine melodye meloe meloee melonie melora meloud melouka melric melrick
melsa melson meltem melveen melville melvina melvinn melvy melvyna melvyne melvynn melwan melwann melwen melwenn
melwin melwyn melyah melyan melyana melyane melyanna melycia melyha melyn melynda melynn melynna melyo melys melysa
melyss melyssande melyssandre melysse melyssia memet memona memouna menachem menad menahem menana menard mencia mendel
menderes mendes mendhi mendhy mendi mendrick mendy menehould menekse menel menelick menelik menelle menesa menessa
menina menissa menna mennad mennel menouar menouer menouha menphis menphys mensah mensour menty menyar menzo meral
merav merbouha mercan mercia mercy merdi meredith merema mergim meri meria meriadeg meriama meriame meric merick
merida merieme merika meril merima merina merine merisa meritxell meriya meriyem merjem merlene merline merlyne
meroine meron merone merope merouan merri merrick merry merryl mert mervan merve merveil mervenur mervin mervyn merwan
merwane merwann merwen mery merya meryame meryeme meryle merylie meryll merylle meryne merzak merzaka merzouk meschac
mesmin mesmine meson messaad messad messali messaline messan messaoud messaouda messi messika messina messon messone
messua messy mestafa mestapha mesud mesut metehan metig metin mevena mevin mevlana mevlude mevlut mevrick mewan mewen
mewena mewenn meya meyan meydi meydine meyer meygane meyla meylan meylane meylann meyleen meyli meylia meylie meylin
meylina meyline meylis meymouna meyna meyra meyrem meyriam meyriem meyron meyrone meyronn meyronne meysa meyson meyssa
meyssan meyssane meyssem meyssen meyssene meysson meyssoun meyven meyvie meyya meyyan meziane mezyan mezyane mezziane
mhamed mhedi mhedy mheidi miah miahy miana miangaly miaro miassa micaela micaella micaelle micah michaele michaella
michalina michee michela michelangelo michelet michelette michelin michelina michella michelline micipsa mick micka
mickaela mickaele mickaella mickail micke mickel mickey mico midori miecislas miecislaw miecryslaw miecyslaw
mieczeslaw mieczislaw mieczyslas mieczyslaw mieczyslawa mieszko miftahou migael migel miguela miguele miguelito
miguella miguelle miguy migwel miha mihad mihail mihailo mihajlo mihal mihoub mihra mihran mihriban mihrimah mihya
miia mikaela mikaele mikaella mikaelle mikahil mikal mikayil mikela mikhael mikhal miki mikis mikolaj milad milada
milady milagro milagros milah milaine milanda milanka milanna milano milaya milca milda mildred mildrede milea miled
mileena milene milenko milenzo mileva miley milha milhane milhann mili milia milian miliana miliane miliani miliann
miliano miliau milica milie milig milijana milina milinda miline milio milissa miliza miljan miljana milka milko
millan millena millia millian milliana millicent millo milly milona milorad milos milosz milouda miloude miloudi
milovan milow miltiade milva milvia mily milyan milyana milyann milyano milyna mimona mimose mimosette mimoune mimount
mimoza minah minahil minal minane minatchy minato mindy minea minel minela minerva ming minha miniar minka minna mino
minyar miodrag miona miora miquel mirabeau mirabel mirabela mirabella mirac miradi miradie miradji mirah miral miralda
mirale miran mirana mirande mirando mirane miray miraz mircea mirco mireilla mirella mirelle miren mirenchu mirene
mirentchu mirentxu mirette mirha mirhan mirhat miri miria miriame mirian miriana miriane mirianne miriella mirielle
miriem mirieme mirina mirjam mirjana mirka mirkan mirlande mirlene mirna miron mirose miroslava miroslaw mirra mirsad
mirta mirtha mirtho miruna miryam miryame miryana miryem mirza misael misaki misbah mischa misel misha misheel mishka
misia mislina missa missak missia missipsa missoum mitchel mitchell mithat mithra mitia mitra mitsuko mitzi miyah
miyana miyase miyaz miyu miyuki mizael mizgin mizuki mladen moaad moad moadh moana moane moataz moatez moayad moayed
mocktar moctar moderan modesta modestine modesto modesty modibo moemen moena moera moesha mofida mogan moha mohab
mohad mohamad mohamadi mohamedali mohamedi mohamet mohammet mohan mohana mohanad mohane mohaned mohann mohcen mohcene
mohcine mohea mohib mohieddine mohira mohmed mohrad mohsen mohsin mohsine mohssen mohssin mohssine moina moinaecha
moinamaoulida moinecha moisette moisha moisia moiz mokhtaria mokrane moktaria mokthar moleon molie moliere molina
molka molla molly momar momed momen momina monaim monalisa moncif mondane mondher mondir monelle monera monette mongia
monib monie moniqua monir monira monire monise monji monjia monna monnia monroe monsef monserra monserrat monsif
monsour monssef montacer montana montasar montassar montgomery montserrat monty monya monzon moorea mora morade moran
morand morann moranne moraya mordehai mordekhai mordjane morea moreen morel morena moreno morgad morgann morganne
morghan morghane morgiane morhad mori moriane morice moricette morigane morine moris moritz morjan morjana morjane
morjiane morlaye morrigan morrigane morris morrison mortada morten mortimer morvan morwan morwena morwenn morwenna
moryne mosaab mosbah mose moses moshe mosiah mossa mossaab mostafa mostapha mostefa mostepha mouaad mouade mouadh
mouayad mouayed mouaz moubarak moubine mouchka mouctar moudjahid moudjib moudjibou mouez moufdi moufid moufida mouhad
mouhamad mouhamadi mouhamadoul mouhammadou mouhammed mouhand mouheb mouhib mouhoub mouhsin mouhsine mouhssin mouhssine
mouiz moujib moukhammad moukhtar moukim mouktar moulay moulaye mouldi mouley moulka moumadjad moumen moumina moumine
mounaida mounaim mounaya mouncef moundhir moundir moundy moune mouner mounera mouni mouniapin mouniati mounib mounim
mounina mounire mounirou mounissa mouniya mounji mounoussamy mounsef mounsif mountaga mountassir mounya mourade
mourrad mourtaza mousa mouslim mouslima mouslimati mouslime moussaab moussab moussia moussou moustakim moustoifa
moutoussamy mouzdalifa mouzna moya moyra mozart mpaly muadh muammer muaz muberra mucahid mucahit muguelle muhamad
muhamet muhammer muhammet muharem muharrem muhittin muhsin mujde mukaddes muller mumin muna munevver muntaha murad
muriane murianne muriele muriella murietta murphy murray murriel mursel murtaza muryel muryelle musab muskan muslim
muslum mutlu muzaffer muzeyyen myah myana myanna myassa mychael myckael myette myguel myha myia mykael mylah mylaine
mylana mylann mylanna mylano mylee myleine mylena mylenna myles mylha mylhan mylhane mylhann mylia mylian myliana
myliane mylianna myliano mylie mylina myline mylio mylis mylla myllan myllie mylo mylow mylvia myra myrah myral
myranda myreille myrella myrene myrette myria myriama myriame myriamme myrian myriana myriane myrianna myrianne myriel
myrielle myriem myrieme myrina myris myrlene myrna myrone myronn myrose myrta myrtha myrtho myrtil myrtile myrto
myryam myson myway naaima naama naaman naava naba nabeel nabel nabela nabella nabi nabia nabih nabiha nabilah nabile
nabilla nabille nabitou nabou nabyl nabyla nabyle nacef naceira nacerdine nacere nacereddine naceur nachida nacia
naciera nacima nacime nacio nacir nacira naciye nacym nada nadaa nadal nadav nadeem nadeige nadeje nadel nadem nader
nadera nadette nadhem nadhia nadhir nadhira nadiana nadie nadiege nadiejda nadifa nadiha nadil nadila nadime nadina
nadire nadiya nadiye nadjad nadjah nadjat nadjate nadjati nadjet nadjete nadjette nadji nadjia nadjib nadjiba nadjid
nadjida nadjidine nadjila nadjim nadjima nadjime nadjla nadjma nadjoua nadjwa nadjy nadra nadya nadyne nadyr naeem
naela naelan naele naeli naelia naelie naeline naella naellia naelly naellya naellys naely naelyah naelyne naelys
naema naemi naemie naemy naeva naevia nafaa nafida nafila nafis nafisa nafisatou nafissah nafiye nafouanti naftali
nafyssa nagat naget nagete nagette nagi nagia nagib nagiba nagihan nagim nagima nagnouma nagui naguib naguy nahed
naheel nahela nahele nahelle nahema naher nahid nahida nahide nahila nahim nahima nahiya nahla nahlan nahman nahom
nahomi nahomie nahomy nahoua nahouel nahoum nahuel nahum nahya nahyan nahyl nahyla nahym naiah naiara naicha naick
naida naidy naiel naika naike nailah nailan naile nailey nailla nailly naily nailya nailys naimah naime naimi nair
naira nairi naisha naissata naiya naiza najah najate najatte najda najed najeh najem najema najete najett najette naji
najia najiba najibe najid najiha najim najima najime najiya najla najlaa najlae najmeddine najoi najoie najya nakadi
nakady nakana nakani nakib nakid nakim nakiya nala nalah nalan naleya nalha nalhya nalia nalie nalin naline nalini
naliya naliyah nalla nallya nalya nalyah namake naman namariama nami namia namie namik naminata namir namira namissa
namizata namori namory namou nanaba nance nancia nancie nanda nandi nandini nandy nanette nani nanine nanncy nanon
nanou nanouk nansa nantene nantenin nanthilde naoel naoelle naofel naoial naoil naoile naoille naoki naoko naola
naolie naoline naolyne naoma naome naomy naomye naophel naora naoto naoual naouale naoualle naouele naouelle naoufal
naoufel naoumi naoumie naoumou naoura naoures naouri naphtali nara narayan narcis narcisa narciso nardjes nardo nare
nareg narek narges nargess nargesse nargis nargisse narima narimane narimel narimen narimene narin narjas narjesse
narjis narjiss narjisse narmine narriman nasar nascimo naser nasera naserdine nash nasha nasia nasiha nasim nasima
nasime nasir nasira nasla naslati nasma nasmi nasra nasradine nasrallah nasrati nasrdine nasreddine nasredine nasreen
nasri nasria nasridine nasrin nasrina nasro nasry nassa nassabia nassar nasseira nassem nasserdine nassere
nassereddine nasseredine nasserine nassia nassib nassiba nassiera nassif nassiha nassika nassila nassime nassin nassir
nassma nassou nassourdine nassra nassradine nassredine nassri nassrine nassuf nassur nassurdine nassuria nassya nassym
nasta nastasja nastassia nastassja nastasya nastazia nasthasia nastia nastya natael nataelle natalene natali natalija
natalina nataline natalino natalio nataly natalya natanael natanaelle natane natanel nataniel natann natao natasa
natassia nate natea nateo natercia nathacha nathaele nathaelle nathalan nathalene nathalina nathaline nathaly nathalya
nathalye nathanaele nathanaelle nathane nathanel nathania nathanielle nathann nathanyel nathao nathea natheo nathy
nathys natia natidja natie natis nativa natividad natsu natsuki natsumi nattan natteo natthan nattie natty natys
naulan naura naureen nauria naurine nausica nausicaa nava naveed naveen navid navin navy nawad nawael nawaf nawale
nawalle nawar nawaz nawele nawell nawenn nawfal nawfel nawid nawir nawras nawres nawress nayad nayal nayam nayana
nayane nayanka nayann nayanne nayar nayara nayati naycha nayda nayden nayed nayef nayeli nayelie nayelle nayem nayer
nayha nayil nayila nayim nayima nayir nayira naylah naylan naylann naylie nayline naylis naylla nayma nayme nayna
nayra naysam naysha nayson nayte nayton nazaire nazan nazar nazare nazareth nazario nazda nazeha nazha nazia nazife
nazih naziha nazik nazila nazima nazime nazir nazira nazire nazla nazlican nazma nazmi nazmiye nazra nazzareno ndella
ndeye ndiaga neal neals neary nebahat nebia nebil nebila nebojsa necati necim necip necla neda nedal neddy neder nedia
nedim nedir nedjema nedji nedjim nedjima nedjoua nedra neel neelah neelam neelan neels neema neena neeve nefeli
nefertiti nefis nefise nefissa negan negrita neguib neha nehad nehal nehama nehemi nehemia nehemy nehil nehila nehir
nehla nehlan nehlia nehuen nehyl nehyla neigeline neijma neilah neilan neill neilla neils neilya neima neira neisha
neissa neji nejia nejib nejim nejla nejmeddine nejmedine nejmi nejoua nejwa nela nelcia nelcie nelco nelcy nelcya
nelda nele nelhya neli neliah nelida nelie nelina nelio nelita neliya neliyah nelle nelli nellia nellie nello nellya
nellyah nelma nels nelsa nelsia nelsie nelso nelssy nelsy nelsya nelvin nely nelyah nelyo nema nemanja nemati nemesis
nemorin nena nenad nency nenette neomie nephaelle nephelie nephtali nephtalie nephtys nere nerea neree nergis nergiz
neri neriman nerimen nerimene nerina nerio nerlande nerline nerma nermina nerys nesayem neserine neset nesibe nesida
nesim nesli neslie neslihan neslin nesly nesma nesredine nesrin nesryne nessah nessayem nesserine nessia nessie
nessima nessime nessma nessrin nessrine nessryne nessy nessya nessym nesta nestaba nestorine netanel nethanel nettie
netty neus neuza neva nevae nevaeh neval nevan nevenka nevenoe nevia nevil neville nevim nevine nevra nevzat newel
newen newfel newman newton neya neyah neyan neylah neylan neylann neylia neyliah neylio neylla neyma neyo neysa neysha
neyssa neyton nezahat nezaket nezar nezha neziha nezim nezir nholan niagale niagara niakale niaki niaky niall niame
niamey niamh niarale niatou nibel nibras nicaise nicanor niccolo nicephore nicette nicia nick nickie nickolas nickson
nicky nico nicodem nicolae nicolai nicolasa nicolay nicolette nicolina nicoline nicolino nicolle nicolo nicomede nida
nidal nidale nidhal nidia niel nielsen niema nieves nigar nigel nihade nihale nihan nihat nihel nihele nihelle nihla
nika nikhil niki nikita nikki nikky nikodem nikol nikolaos nikolas nikolay nikolaz nikolina nikoloz nikolozi nikos
nilah nilam nilan nilani nilay nilda nile nilgun nilia nilla nills nilma nilo niloufar nilsen nilson nilton nilufer
nilya nimet nimra nimrod ninah ninelle ninetta ninette ninho nini ninio ninna ninnog ninog ninos niobe niouma nira
niraj nirina nirma nirmala nirmine nirojan niroshan nirujan nirushan nisa nisanur nisar nisette nisha nishan nishanth
nisma nisrin nisrina nissaf nissan nisserine nissi nissia nissim nissrin nissy nissya nithish nithusan nithya nitish
nitsa nitya niva niveda niven nives nivetha nivethan nivine nixon niya niyah niza nizam nizamettin nizard nizare nneka
noahm noahn noaim noalie noalig noaline noaman noamane noame noami noane noanne noara noaym nobert noeh noela noelan
noelane noelann noeli noelig noelise noella noellia noellie noelline noellise noelly noellya noellyne noely noelya
noelyn noelyne noelynn noelys noelyse noema noemi noemia noemie noemy noemye noevan nofel noga nogaye nohad noham
nohame nohane nohann nohayla noheila nohela nohella nohemie nohemy noheyla nohla nohlann nohra noira nojoud nola
nolaan nolah nolahn nolam nolanne noleen nolene nolhane nolhann nolia noline nolita nolla nollan nollann nolven
nolvenn nolwan nolween nolwenne nolya nolyan nolyne noman nomane nomena nomi nominoe nona nonciade nonna noodles noomi
noor noora noradine noran norane noranne noraya norberte norbertine norberto norcine nordahl norddine norden nordin
nordine nordinne norea noreddine noredine norene norha norhan norhane norhen norhene nori norian noriane norianne
norick norig norik norina noris norlan norlane normane normann norra norredine norris norsine norton norya noryane
noryne nosra nosredine nouah nouaim nouam nouaman nouamane nouar nouara nouari nouaym nouchka noudjoud noufissa nouhad
nouhayla nouhe nouheila nouheyla nouhou nouhoum noujoud noujoude nouma nouman noumane noumidia noumou nouna nouradine
nourah nouran nourane nourania nouranne nouraya nourcine nourddine nourdin nourdine nourdinne noure nouredine
nouredinne nourelhouda nourhan nourhane nourhanne nourhen nourhene nouri nouriati nouridine nourimane nourimen
nourimene nourine nouriya nourou nourra nourreddine nourredine noursane noursine nourssine noury nourya nousayba
nousra noussayba noussaybah nousseyba nouzha nouzla novalie novan novann novica nowam nowan nowen nowfel nowlan noyale
noyan nozha nsimba nubia nuccia nucia nuha numan numidia nuncia nunzia nunziata nunziatina nunzio nuran nuray nurcan
nurdan nurettin nurgul nurhan nuri nuriye nurselin nursen nursena nursima nurten nurullah nusayba nusret nussayba nyah
nycolas nydal nydia nyhel nyima nyla nylah nylann nylia nylla nylson nyna nynon nyota nyouma nysrine nyssa nyssia oana
oanel oanell oanelle oanez obed obeida obeline obryan occuli occuline oceanie oceann oceanna oceanne oceano oceany
ocelia ocelina ocellina ocelya ocilia octavian octavius octavya oculi oculia oculie oculine odalys odaya odei odelie
odelin odelya oden oderic odessa odete odilia odille odine odon odric odrick odyle odylle odysseas ofelia ofelie ogier
ogulcan oguz ohanna ohannes ohiana oiana oier oihane oihiba oihid oihida oilid oirda oirdia oisila oisin oissila
oissim okacha oksana oksanna oktay olaia olamide olan olann olaya olcay oleane olenka olessia oleya olgun oliana
oliane olida olimpia olina olinda olindo oline olinka oliphie oliva olivan olivane oliver olivera oliviane olivien
olivienne oliviero olivio olivo olivya oliwia oliwier olkan ollivia ollivier olmo olpha olsen olti olwen olwenn olya
olyana olympia olympie olyna olynda olyvia omael omaima omama omari omarion omaya omayra ombeline ombelline ombelyne
ombline omeima omere omerine omeya omeyma omnia omniya omnya omran omrane omri onaissa onder ondina oneal oneil onelia
onenn onesime onesiphor onesiphore onessa onezime onofrio oona oonagh ophelien opheline ophely ophelya oracio orah
oran orana orancie orann oranne orasie oratio orazio ordia oreane oreda oregan oregane orel orelia orelie orelien
oreline orell orene orens orenzo oreste orestis orfeo orhan orhiane orian oriana orianna oriano orida oriella orietta
oriol orion orkia orkun orla orlan orlana orland orlanda orlande orlann orlanne orlena orli orlia orline ornela
ornelia ornelle ornellia orokia orpha orphe orphea orphee orphelia orphelie orpheo orphina orphise orsola orson ortal
ortense orthense oryan oryana oryane oryanna oryanne osana osanna osanne oscarine osiris oskar osmann osmin ossama
ossana ossian ossman osswa ostiane osval osvald osvaldo oswald oswaldo otalia otavio otello othello othilia othis
othmen othniel othon othylie otilia otilie otman otmane otniel ottavia ottavio ottilia ottilie ottman ottmane ottmar
otton ottorino otylia ouacila ouadah ouadi ouadie ouadih ouael ouafaa ouafae ouaffa ouafi ouafia ouahab ouahbi ouaheb
ouahib ouahiba ouahid ouahida ouaiba ouaid ouajdi ouali oualida oualide oualy ouamar ouanes ouardi ouardia ouari
ouaria ouarida ouasila ouassil ouassila ouassima ouassini oubay oubayd oubayda oubey oubeyd oubeydallah oudai ouday
ouelid ouerdia ouiam ouiame ouicem ouidad ouidade ouided ouidede ouiem ouisa ouisam ouisem ouissal ouissale ouissam
ouissame ouissem ouiza oukacha oulaya oulematou ouleye ouleymatou oulfa ouliana oulimata oumama oumare oumarou oumaya
oumayna oumayra oumayya oumeima oumelkheir oumeya oumeyma oumhani oumie oummi oummou oummy oumnia oumniya oumnya
oumoul oumra ounaissa ounays ounaysa ounayssa ounes ouneys ouneyssa ourda ourdia ourida ouriel ousama ousman ousoumane
oussam oussayd oussem oussema oussene ousseni ousseny ousseyni ousseynou oussine oussman oussmane oussouby oussoumane
oussy ouswa outhman outhmane outman outmane ouwais ouways ouwayss ouweis ouweys ouweyss ouziel ouzna ovadia ovida
ovide ovidio ovidiu oviya owain owais owaiss oways owayss owein oweis oweiss owena owenn owens oweys oweyss oxana
oxane oxanna oxanne oxence oyana oyanna oyhan oyhana ozalee ozana ozanna ozanne ozcan ozden ozgul ozgun ozias ozkan
oznur ozvan pablito pacco pacey pacome padrig paige pakita pakize palmina palmira palmire palmiro palmyr pamella
pamina pamphile pamphilia panagiotis panayotis pandiale pandora panpi pantaleon pantxika pantxo pantxoa paolig paolina
paoline paolino paquita paquito parina parisa pariss parissa parisse parker parquerette parsa parvati parvedy parvine
parys pascalie pascalina pascalino pascalle pascalyne pascual pascuala paskal pasqua pasqual pasquale pasqualina
pasqualine pasqualino pasquina pasquine passionis passionise passionnise patern pathe patric patricie patricio patricq
patrique patrisia patrix patrizia patrizio patrizzia patryck patryk patsy patti patty patxi pauleen paulet paulia
pauliana paulina paulino paulius paulmise paulonie paulu paulus paulyne pavina pavithra pavle pavlina payper paytone
pearl pearle pearline pearly peeter peggie pegguy peguy peinda peio pelagia pelin peline pema pembe penda peneloppe
peniel penielle penina pepa pepina pepino pepito peppino peran percy perihan perina perine perinne perlette perlina
perline permal pernette pernille peroline perrick perrin perrina perroline perry perryne perside pervin peryne peters
peterson petimat petro petros petru petrus pettan petter petula peyton peytone phael phanelie phanuel phany phara
pharailde pharel pharell pharrel pharrell phebee phedra pheng phenicia phibie phiby philadelphia philae phileas philia
philiberte philicia philidor philine philipe philipine philipp philippo philise phillip phillipe phillippe philogene
philogone philomen philomena philomin philopatir philothee phoebee phoebie phoeby phong phuoc phuong phybie phylicia
phyllis piana piedad pier piera pierce pierette pieric pierick pierig pierik pierina pierine pierino pierjean
pierluigi piero pierreline pierrig pierrik pierrina pierrine pierrino pierro pierry pierryck pietra pietrina pieyre
pina pinar pinda pinhas pino piraveen piter piya placida placidie placido plamedi plamedie platon poeiti poema poerani
poerava polat polette poline polly pollyanna polonie polycarpe polydor polydore pomeline ponama pooja poppee pothin
pouya poyraz prague praise pranav prasanna praveen pravin praxede precilia precilla precillia preciosa precious
precylia precyllia predrag prefina prem prentiss prescila prescilia prescilla prescillia prescillya prescilya
prescylia prescyllia presilia presillia presley presly presnel pressilia preston prestone presylia preyston pricila
pricilia pricilla pricille pricillia prielle prigent primael princess princia princilia princillia princy prisca
priscia priscila priscile priscillien priscillya priscylia priscylla priscyllia prisha priska prisque prithika priya
promedi prosperine prospert prudencio prunella prunille pryam pryscilla pryscillia pryska psylvia ptissam ptissem
pulcherie pura purdey purificacion purity qacim qais qamar qasim qassem qassim qassym qayim qays qayyim qetsia qiyam
quantin quassim queen queency queenie quentyn quetty quilicus quillian quincy quintino quirin quiterie quorentin qusay
quynh rabaa rabab rababe rabbah rabbia rabea rabeb rabeh rabeha rabera rabha rabhia rabiaa rabiah rabiatou rabih
rabiha rabii rabir rabira rabiya rabiye rabouan rabya racha rachad rachadi rachael rachana rachda rached racheda
rachela rachella rachide rachidi rachika rachild rachima rachka rachma rachna racim racime rackel racky radegonde
radha radhia radhika radhouan radhouane radidja radija radiya radja radjabou radjan radjen radji radjiv radjy radmila
radoin radoine radomir radouan radovan radwan radwane radya raef rael rafa rafaele rafaeli rafaella rafaelo rafed
rafet raffael raffaela raffaele raffaella raffaelle raffaello raffi raffik raffy rafia rafic rafick rafid rafida rafif
rafike rafion rafiq ragavi ragnar rahaf rahal rahama rahamata rahamatou raheel raheem rahel rahela rahia rahib rahil
rahila rahile rahim rahima rahime rahina rahlia rahma rahman rahmane rahmat rahmata rahmi rahmouna rahnia rahul rahyan
rahyane rahym raian raiane raicha raida raiden raif raihan raihane raika railey railley raima raimana raimina raimond
raimonde raimondo raimundo rainald rainier raiponce raisa raiss raiyan raiza rajae rajana rajendra rajiv rajko rakan
rakel raken rakia rakib rakim ralem ralf ralia raliba ralid ralida raluca ralya ramadane raman ramatou rambert ramdan
ramdane ramesh ramia ramin ramina ramine ramiro ramiz ramiza ramlati ramna ramond ramouna ramsamy ramses ramsey ramsi
ramuncho ramuntcho ramuntxo ramya ramzan ramzy randa randal randall randolph randy raniha ranine raniya ranjit ranko
rannia rany ranym raoni raouda raoudha raouia raould raoule raoult raoulx raouti raphaele raphaella raphy rariba
rashad rashel rashida rasika rasit raslan raslane raslen raslene rasmia rasmina rassen rassil rassim rassoul rasul
ratana rathana ratib ratiba ratil ratile rauf ravel raven ravza ravzanur rawad rawane rawda rawell rawen rawene rawia
rayaan rayad rayani rayanna rayanne raydan rayden rayed rayel rayene rayenne rayhan rayhane rayhann rayhanna rayina
rayka raylan raylann rayle rayley rayma raymina raymon raymonda raymondo raymone raymonia raymonne raynal raynald
raynalde raynaldo raynaud raysa rayssa rayssen rayyane razak razal razan razane razanne razel razen razia raziel razik
razika razine raziye razki razvan reagan reana reanne rebah rebeca rebecka rebeka rebekah rebekka reber rebiha recep
rechad redah redda redgy redhouane redjy redoin redoine redwan redwane redwann reem reena reese reeva refael refik
refika refka regan regeane reggie regia reginal reguia rehab reham rehana rehane rehann rehanna rehanne rehda rehema
rehman reian reida reihan reihana reihane reina reinald reinaldo reinelde reinhold reinold reira rejan rejane rejanne
rejean rejeane rejeanne rejine rejoice rekia rella remedio remedios remicia remie remigio reminiscere remo remon
remond remonde remuald remus remzi remziye rena renad renald renaldo renas renate renauld renault renda rendy renel
reneld renelde renelia renelise renesmee reneta renetta renilde renji renny reno renso renza renzo reouven reparate
rephael reshad reshma reski restitude retaj reuben reunan reuven revan rewan reyad reyana reyane reyann reyda reyes
reyhan reyhana reyhane reymond reymonde reyna reynal reynald reynalde reynaldo reynaud reynoird reynold reynolds
reyyan reza rezak rezan rezki rezlane rezlene rhadia rhadija rhaled rhali rhalia rhalid rhalida rhama rhani rhania
rhanya rhariba rhayan rhea rheane rheda rheira rhema rhianna rhiannon rhida rhiles rhislaine rhizlaine rhizlene rhoda
rhode rhonda rhony rhudy rhyan rhys riade riadh riama rian riana riane rianna rica ricard ricci rich richad richardine
richardson richel richelaine richelet richelin richeline richelle richemond richemont richeville richie richma
richmond richy rick rickey rickson ricky ridah ridan ridge ridgy ridha ridhwan ridjal ridjy ridley ridoine ridouan
ridouane ridvan ridwan ridwane rieul rifat rifka rifki rigobert rigoberte rihabe rihad riham rihame rihan rihane
rihanne riheb rihem riheme rija rilana rilas riles riless riley rimah rimane rimel rimen rimene rimess rimesse rina
rinad rinade rinaldo rindra rined rinesa ringo rino rinor rion riowen riquette riselene rishan rishi risla rislaine
rislane rislene ritadj ritadje ritag ritage ritaje ritch ritchi ritchy ritedj riteg ritege ritej riteje ritel ritha
rithish rithy ritika rito ritta rivaldo rivana rivka riwad riwal riwall riwane riwann riwanon riwen riya riyade riyadh
riyan riyana riyann riyas rizelaine rizelene riziki rizlaine rizlan rizlen rizlene rizvan rizwana rkia roald roan
roane roann roaya robain robben robbie robby roben robenson roberthe robertin robertine robertino robespierre robine
roby robyne rocca rochdy rochelle rocio rockia rocky rodaina rodayna roddy roderic roderick rodin rodina rodney rodny
rodoine rodolf rodolfo rodolph rodouane rodric rodrick rodriguez rodwan rody roel roeya rofaida rofayda rofia rofrane
rogatien rogatienne rogee rogelio rogere rogerio rogette rogine rohaan rohane rohann rohat rohit roihama roihim roihma
rojan rojat rojbin rojda rojdi rojhat rojin rojine rokaia rokhia rokhiya rokhya rokiatou rokiya roksana rokya rola
rolan rolando rolann roldan rolian roliane rolin rollande rollin rolly rolph romaisa romaissae romanella romanie
romann romao romarick romarik romario romary romaysa romayssa romayssae romea romee romel romelie romeline romero
romeu romeyssa romi romie romila romilda romilde romin rommy romolo romualde romualdo romul romuld romule romulus rona
ronael ronahi ronal ronaldinio rone roni ronin ronny ronya roody rooney roqaya rory rosabella rosabelle rosalia
rosalind rosalinda rosaly rosalya rosalyn rosalyne rosamee rosamonde rosan rosane rosange rosangela rosanne rosaria
roseanne roseda roselaine roselande roselene roselia roselie roselin roselina roselinde roselise roselita rosella
roselle rosely roselyn roselys roselyse rosema rosemain rosemaine rosemary rosemay rosemee rosemond rosen rosena
rosendo rosene rosenn roset roseta rosetta roshan roshni rosia rosiana rosiane rosianne rosilda rosin rosina rosinda
rosindo rosite rossana rossano rossella rostam rostan rostane rostom rosuel roswitha rosy rosyne rouba rouben rouchda
rouchdi roudaina roudayna roudolphe roudy roufaida roufayda rougui rouguiata rouguiyatou rouguy rouhama roukiya roukya
roumaissa roumaysa roumayssa roumba roumeyssa rouqaya rouqayya rouslan rouwaida rouzouna rowan rowann rowen rowena
roxan roxann roxanna roxelane roxy roya royann royce roza rozalia rozan rozana rozane rozanna rozanne rozelin rozen
rozenne rozerin rozlene rubben rubbens rubby rubenn rubens rubi rubie rubin rubina ruby ruddy rudhy rudia rudie rudolf
rudolph rudolphe rudyard ruffin ruffine rufina rufine rufino rufus ruggero ruggiero rukaya ruken rukiye rumaysa
rumeysa rupert ruphine ruslan russel rustem ruthy ruveyda ruzanna ruzgar ruzica ryade ryadh ryanna ryhad ryham ryhan
ryhana ryhane ryhanna ryhem ryiad rylan ryles ryless ryley rymel rymen rymess rynad ryslene ryszard rytej rytel rywan
ryzlene saadet saadi saadiya saadya saaid saaida saana saandati saandia saara sabaa sabaha sabahe saban sabar sabas
sabatino sabaya sabba sabbah sabeha sabeline sabera sabeur sabha sabia sabih sabiha sabil sabila sabin sabina sabino
sabira sabrilla sabrin sabrine sabrinel sabrinelle sabrino sabriya sabrya sabryna sabryne sacia sada sadaf sadak sadam
saddam saddek sade sadek saden sadet sadettin sadhana sadi sadie sadiha sadik sadika sadin sadine sadiya sadiye sadja
sadji sadjia sadjid sadjida sadjy sadok sadou sadri sadry sady sadya sael saelle saer safah safak safana safet saffa
saffana saffia saffiya safiana safietou safiha safin safina safira safiyah safiyatou safiye safiyyah safoine safora
safoua safouan safoura safwa safwane safwen safwene safya safyatou safyia safyr sagamore sagana saged sagia sagra
sagrario sahad sahan sahana saharou sahbi sahdia sahib sahid sahida sahil sahila sahim sahima sahin sahina sahir
sahira sahla sahli sahlia sahna sahona sahondra sahory sahraoui sahteene sahyna saian saiba saibo saibou saide saidi
saidia saidina saifallah saifan saifdine saifeddine saifedine saifi saifullah saikou saila sailor saim saima saimon
saina saindou saioa saira saiyan sajad sajan sajda sajed sajia sajid sajida sajjad sakhina sakho sakinah sakine sakir
sakura sakyna saladin salahddine salahdin salahdine salaheddine salam salamata salambo salammbo salea saleah saleem
saleha salek salema salematou salena salha salhia saliah saliha salihou salika salimah salime salimou salina saliou
saliya salka salla sallah sallya salmah salmane salmata salmen salmene saloi salomea salomee salomeia salomon salou
salouha saloum salsabil salsabila salsabile salsabyl saltana salva salvadora salvadore salvat salvator salvina salvino
salvy salwa salya salyha salym salyma salymata salyna sama samaa samael samah saman samana samanta samar samarah
samaria samaya sambala sambath sambo sambou sambre sameer sameh sameira samenta samentha samer samera samery samet
samiah samianti samid samie samiel samiha samil samila samina samirah samirdine samire samirha samiya sammantha sammi
sammuel sammy samna samnang samory sampiero sampieru samra samrah samsara samsha samuela samuella samuelle samvel
samya samyr samyra sanaba sanad sanae sanah sanam sanassy sanata sanaya sancia sancie sanda sandati sanddy sanders
sandes sandhya sandi sandia sandjana sandjay sandji sandjy sandor sandric sandrick sandrino sandry sandryne sandya
sandye saned sanel sanela sanella sanem sangohan sani sania saniya saniye sanjai sanjana sanjay sanjeev sanjeevan
sanji sanjith sanjiv sanjivan sanka sankou sankoumba sankoun sankoung sannah sanne sanny sanounou sanoussi sanoussy
sansa sanson santa santana santhiya santhosh santi santia santiana santina santine santo santos santosh santu santy
sanzo saona saori saory saossane saoucen saoud saouda saoudatou saoudi saousan saousane saousen saoussan saoussane
saoussen saoussene sapha saphia saphira saphire sapho saphora saphya saphyr saphyra sapna saquina sarafina saranda
sarane saranya sarasvati sarata saratou sarayma sare sargis sarha sarhan sarhane saria sariaka sarida sariel sarika
sarina sarine sarita sariya sarkis sarodja sarrah sarujan sarya saryna sascha sashka saskya sassi sassia satchel
sateen satheen satheene sathine sathya sathyne satia satie satilmis satou saturna saturnino satya satyam satyne
saudade saufiane saunia sauraya sauria sauvane sauvanne savana savanah savanna savas savelina saverina saverio saveriu
savia savin savina savine savinien savino savio sawan sawda sawsan sawsana sawsane sawsen sawsene sawssan sawssane
sawssene sawyer saya sayad sayah sayaline sayam sayan sayana sayanah sayane sayann sayanna sayanne sayda sayden saydou
sayed sayel sayem sayfallah sayfdine sayfeddine sayfedine sayfoulla sayfoullah sayfullah sayhan sayla sayma saymon
sayna sayra sayron saysana sayuri saziye scarlet scarlette schadrac schaima schaina schainez schana schanna
scheerazade scheherazade scheila scheima schekina schelsy scherazade scherif scherine scherley schilo schiphra
schirley schneider scholastie scholastien scholastique scipion scolastie scottie scotty scoty scylla sebahat
sebahattin seban sebastiana sebastiano sebastienne sebiha sebnem sebti secil secilia seckou secondine secondo sedanur
seddik sedef sedifo sedik sedna sedra sedric sedrick sedrine sefa sefana sefer seffana sefia sefiane sefika sefkan
sefora seghir segolaine segolen segundo seham sehame sehem seher sehri sehriban seidou seifana seifdine seifeddine
seifedine seiji seikou seila seina seiya sejda sejoud sekhou sekina sekouba sela selah selahattin selami selcan selcuk
selda selem selen selenay selenia selenn selenna selenne selenya seleyna selia selian seliana seliane seliha seliman
selimane selimata selime selinay seline sellam selly sellya selman selmane selmen selmene seloua selsabil selsabila
selsabile selsebil selsebile seltana selva selvan selver selvina selvinaz selwa selwyn selyan selyana selyane selyann
selym selyna semah semanur semia semiha semin semina semir semira semmy semra semsi semya senad senada senanur senay
senda sende sendes sendrine sendy senem sener seng sengul senia sennur senny senol senou senouci senthuran senzo
sephana sephora sephorah septi serafettin serafim serafin serafino serah serap seraphie seraphina seray seraya sercan
serdal serdar seref seren serenay serene serenella serenna serey sergej sergeline sergen sergey sergi sergina sergine
serginio sergiu serhad serhan serif serife serjio serjo serkan sermin sernin serpil serrine sertac sertan servaise
servan servann servanne servet servilia serwan seryne serzan setan sethi sethy setou setti setty sevag sevak seval
sevana sevane sevann sevcan sevda sevde seven sever severic severina severinne severino severyne sevil sevilay sevin
sevinc sevine sevket sevki sevrine sevtap sevval sewan seyan seyana seyanna seyba seyda seydi seyed seyfdine
seyfeddine seyfedine seyfi seyfullah seyha seyhan seyid seyit seyla seylan seylian seymanur seymen seymour seyna seyni
seyon seyran seyyid sezai sezen sezer sezgin sezni sezny sfia shaad shaan shaana shaban shabana shabnam shad shada
shaddai shade shadee shaden shadene shadey shadi shadia shadine shady shadya shae shaely shaelynn shaena shafi shafik
shaggy shahad shahan shahana shahd shahed shaheed shaheen shahid shahida shahim shahima shahin shahina shahinaz
shahinaze shahine shahines shahinez shahineze shahir shahira shahnaz shahrazad shahrazade shahrazed shahyn shahyna
shahyne shahynez shahzad shai shaid shaida shaila shailey shaili shailly shaily shailys shaim shaimaa shaimae shain
shaine shaines shainese shainess shainesse shainez shaineze shainice shainis shainna shainy shainyce shainys shainyss
shaira shaka shakeel shakib shakil shakila shakir shakti shakur shaleena shalia shalimar shalina shalini shalom
shalone shalva shalya shalyna shama shamia shamil shamila shamima shamina shamir shamira shams shamsa shamsdine
shamseddine shamsedine shamsi shamsia shamsy shan shanaa shanael shanaelle shanah shanaya shanaz shandra shandrany
shane shanee shanell shanella shanelle shanelya shanen shanese shanesia shanez shaneze shani shanie shanika shanis
shaniss shanisse shankar shann shannah shannel shannen shannone shanny shanone shanonn shanonne shanti shanty shany
shanya shanyce shanys shanyss shanysse shaona shaquille shara sharaf sharan sharazade sharazed shari sharif sharifa
sharina sharleen sharlen sharlene sharleyne sharlie sharline sharly sharlyne sharmila sharona sharone sharonne
sharujan sharvin shauna shauwn shawn shawna shawnee shay shaya shayaan shayana shayane shayann shayanna shayanne
shayden shayenne shayina shayla shaylee shayleen shayli shaylie shayline shayma shaymaa shaymae shayn shaynah shayne
shaynes shaynese shayness shaynesse shaynez shayneze shaynice shaynis shayniss shaynisse shaynna shayron shazia shean
shedy sheena sheerazade sheherazad sheherazade shehrazad shehrazade shehrazed sheik sheikh sheilla sheilly sheily
sheima sheina sheindel sheinez shekina shekinah shelcy sheldon sheldone sheley sheli shelihane shelina shella shelley
shellsy shelsea shelsey shelsie shelssy shelsy shelton shely shemar shems shemsa shemsdine shemseddine shemsedine
shemsi shemssy shemsy shena shenaz shendy shenoa shenzo shenzy sheona sheraz sherazad sheraze sherazed shereen sherel
sheriane sheridan sheridane sherifa sheriff sherihane sherilyn sherilyne sherin sherina sherline sherly sherlyn
sherlyne sheron sherone sherryl shervin sherwin sheryane sherydan sherydane sheryfa sheryl sherylane sheryline sheryn
sheryna sheryne sheun sheurley sheyen sheyene sheyenne sheyla sheyma sheyna sheynez sheyrine shifa shihab shilo shiloh
shima shimene shimon shina shine shinji shiny shira shirane shiraz shiraze shireen shirelle shirin shirly shiryne
shiva shivam shivan shivani shivany shiven shlomo shmouel shoaib shola shon shona shone shonna shony shoshana shouayb
showna shreya shuayb shun shyam shyheim shyma shyna shyne shyness shyneze shynice shynna shyrel shyrelle shyrine
siabou siame sian siana sianah siane sianna siara siata sibella sibelle sibille sibyl sibyle sichem sicilia sidahmed
sidali sidalia sidar siddharth siddhartha sidelya sidgey sidgy sidia sidika sidiya sidjey sidji sidjie sidjy sidoine
sidonia sidonio sidony sidra sidrah sidrat sidwell sidya siegfrid sieglinde siegmund siegrid siegried sieme siena
sienna sifaks sifaw sifax sifdine sifeddine sifedine siffrein sigfrid sigfried sigisbert sigismond sigmond sigmund
sigolene sigourney sigrid sigride sigried sihan sihana sihane siheme sikhou sikou sila silamaka silamakan silan silane
silemane silena siley sileye sileymane silia silian siliana siliano silima siliman silina siline silja silke silla
sillia silly silma silman siloe silouan silouane silva silvaine silvan silvane silvanie silvanna silvano silver
silvere silverio silvestre silvestro silvette silvi silvian silviana silviane silvianne silvija silvin silvina silvine
silvino silvy silya silyan silyana siman simane simay simba simbad simbala simballa simbara simeo simeone simeonie
simeonne simge simha simiane similien similienne simina simine simohamed simonet simonetta simonette simonne simplice
simran sina sinai sinaia sinaie sinaly sinane sinay sinaya sinbad sinclair sinda sindbad sindi sindia sindie sindou
sindy sinem singrid sinina sinthia sinthujan sintia sioban siobane siobhane sion siona siouar sipan siraba sirac
siradou sirah sirajeddine sirandou sirat sirena siria siriana sirielle siriki sirima siriman sirin sirina sirinne
sirio sirius siro sirou sirra siryne sisilia sisley sisse sissi sita sitan sitina sitti sitty sivan sivane siven siwan
siwar siware siya siyabend siyam siyana siyar siyem skandar skender sklaerenn skurta skyla skylar skyler sladan
sladana sladjana slaven slavica slavko slawko slayann slayton slevin sleyton sliman slimann slime slimen slimene sloan
sloana sloane sloann sloanne slobodan slobodanka slohan slohane slohann slone slorane slovan slowan slowane slowann
slown slyman slymane smael smahan smahane smahen smahene smahil smahin smahine smail smaile smailey smain smaine
smeralda smiley smina smita smith sneha snejana snorri soaad soad soade soana soane soann soanna soanne soany soazic
soazick soazig soazik sobia socheata socrate soeli soelie soeline soenn soeren sofana soffia soffiane sofi sofiana
sofiann sofianne sofiatou sofien sofiene sofienne sofija sofines sofiya sofyan sofyane sofyann sofyen sofyene sogane
soha sohaan sohad sohail sohaila sohalia soham sohana sohane sohann sohanna sohanne sohayb sohayl sohayla soheib
soheil soheila sohel sohela sohen sohenn soheyb soheyl soheyla sohil sohila soidri soifa soifia soilahoudine soilha
soilihi soireba soisic soisick soisik soizick soizig soizik sojoud sokaina sokayna sokhona sokol sokona sola solaiman
solaine solam solana solane solanges solano solara solaya solayman solaymane solea soleane soleda soledade soleen
soleiman soleina soleine solena solenza solesne soleya soleyman soleymane soleyna soleyne solhan soli solia soliana
soliane soliman solimane solina solita solivan sollange sollene solly solomon solon soltan soltana soltane solune
solvene solweig solya solyan solyana solyane solyna solyne somaia somaly someya somia somiya somya sona sonali sonam
sonay sondess sondos soner songul sonie sonita soniya sonni sonnia sophana sophanie sophany sophea sophiana sophianne
sophien sophiene sophietou sophy sophya sophyan sopie sora sorahya soraia soran sorana sorane sorayah sorcha sorel
sorelle sorene sorenn sorenza soreya soria sorian soriana soriane soriba sorin sorina sorine soriya sorona sorraya
sorya soryan soryana soryane sosefo sosso sosthene sosthenes sothy souaad souaade souada souade souadou souaibou souan
souana souane souare souareba soubaya soudays soued souela souella soufia soufian soufien soufiene soufya soufyan
soufyane soufyen souha souhad souhade souhaib souhaiel souhan souhane souhayb souhayel souhayl souhayla souheib
souheil souheila souhel souhela souheyb souheyl souheyla souhib souhil souhila souhyl souhyla souila soujoud soujoude
soukamba soukeina soukina soulaf soulaima soulaiman soulaimana soulaimen soulaym soulayma soulayman soulaymen
soulaymene soulef souleima souleimen souleimene souleman soulemane souleye souleyemane souleym souleyma souleyman
souleymen souleymene souliman soulimane soulimen soultan soultana soultane soulyman soulymane soumaia soumaiya
soumayah soumayat soumayya soumayyah soumba soumeiya soumeyya soumia soumicha soumina soumiya soummaya soumya souna
sounaya sounda soundes soundos soundouce soundous soundouss soundousse sounia sounita sounkamba sounna sounnah sountou
sounya soupaya souphian souphiane soura souraia sourakata souraya souren souria souriya sourour sourya soussaba sovan
sovana sovann sovanna sovanny sowan sowann sowen soyan soyana soyann spartaco spartacus speranza srdan srdjan srecko
sriram stacey stacha staci stacie stael staicy stallone stana stane stani stania stanie stanilas stanis stanise
stanislaus stanislav stanislava stanislawa stanko stanlay stanly stann stanny stany stanys stanyslas starky starsky
stassy stavros steacy steave steaven steban stecia stecie stecy steddy stedy steecy steed steev steevens steevenson
steeves steevie stefana stefane stefani stefanny stefanu stefany stefen steffan steffen steffi steffie steffy stefi
stefie stefka stefy steicy stela stelia stelian stelie stelina steline stelio stelios stellan stelle stellia stellie
stellina stelline stellio stelly stellya stelvio stely stelya stelyna steny stepan stephana stephanette stephania
stephann stephanne stephano stephany stephene stephens stephie stephy steren sterna stessi stessie stessy stesy stevan
stevana stevane stevann stevee steveen stevenn stevenson steves stevia stevin stevy stewan stewart stewen stewens
steyla stide stina stive stiven stivens stivy stojan stomy stony stoyan stoyann stracy stressy stuart stylian styvan
styve styvens styves suad suada suana suayip subhan success sude sudem suden sudenur sueda suela sueli suella suellen
suelly suely sueva sufian sufyan suger suhaib suhail suhana suhayb suhayl suhayla suheda suheyl suheyla sujan sujitha
sukaina sukayna sukeina sukeyna sukran sukriye sukru sulaiman sulayman sulaymane sule suleiman suleman suleyman
suleymane suleymen suliac sulian suliana suliane suliman sulimane sulivan sulivane sulivann sullian sulliman sullivane
sullivann sully sullyvan sullyvane sullyvann sulpice sultana suly sulyan sulyman sulyvan sulyvane sulyvann sumaya
sumayah sumayya sumayyah sumeja sumerya sumeya sumeye sumeyra sumeyya sunay sundess sundus sundy sunil sunita sunnah
sunniva sunshine sura suraj suraya surelie suren suresh sureya sureyya surya susane susanna susannah susanne susy
sutharsan suvetha suyana suzan suzana suzane suzanna suzeanne suzel suzele suzete suzy svea svein sven svend svenja
svenn sveva swaily swami swana swane swanee swanie swanna swanne swannie swanny swany sway sweety swen swenn swetha
swetlana syah syan syana syanah syane syann syanna syannah syanne syara syarah sybel sybelia sybella sybelle sybellia
sybile sybill sydjie sydonie sydra syed syeda syenna syfax sygrid syhame syhana syhanna syhem syla sylan sylas sylene
sylia sylian syliana syliane sylina syllia syloe sylva sylvaincine sylvan sylvane sylvania sylvanie sylvanise sylvanna
sylvano sylvelie sylveline sylvene sylver sylverine sylverio sylvert sylvester sylvestine sylvestrine sylvian sylviana
sylvianne sylviano sylvienne sylvin sylvina sylvine sylvius symeo symeon symon symphor symphorienne syna synai synda
syndel syndelle syndi syndia syndie syndra syndy synthia syntia syntyche syphax syra syrah syria syrian syriana
syriane syrianne syriel syrielle syril syrin syrina syrinne syrius szymon tabara tabata tabatha tabea tabita tabitha
tachirifa taciana tacko taddeo tadeg tadek tadelusz tadensz tadeo tadeus tadeuz tadjidine tadzio tafari tahani tahara
tahel taher tahera tahia tahiana tahicia tahiel tahina tahira tahirou tahiry tahissa tahisse tahissia tahiti tahitia
tahitoa tahlia tahlya tahnee tahra tahsin tahya tahyna tahyra tahys tahyss taia taiana taib taiba taicha taieb taila
tailan taily tailys taim taima taini taino tainy tairic tairick tairik tairo tairon tairou tairys taisha taiss taissia
taissir taissy taissya tajeddine takeshi takfarinas takine taklit takoua takuma takumi takwa talal talan taleb talel
talhia talhya tali taliah taliana taliane talib talibe talicia talie taliesin talin talina taline talip talissa talita
talitha taliyah tallal tallia tallulah tally tallya talya talyah talyana talyna talyne talyssa tamani tamar tamarah
tamas tamatea tamatoa tamaya tamer tamera tamerlan tami tamika tamila tamilla tamime tamina tamir tamira tamisha
tamlyn tammy tamou tamra tamsin tamsir tamya tamyra tana tanael tanais tanaya tancredi tanel taneo taner tangi tangui
tanina taninna tanis tanisha tanissia tanit tanita taniya tanja tanju tanneguy tanor tansu tantely tanyah tanys
tanysha tanzila taofik taos taouba taoues taoufic taoufik taoufiq taous taousse taqwa tarah tarak taran tareck tareq
taric tarick tarike tarkan tarra taryk taryll tasha tasiana taslim taslima taslime tasmine tasneem tasnym tasnyme
tassadit tassadite tassia tassiana tassilo tassnim tassnime tathiana tatiane tatianna tatjana taufik tawan tawba
tawfik tawfiq tawhid taya tayan tayana tayann tayanna tayba taycir tayem tayfun tayfur tayla taylan taylann tayler
tayleur taylon taym tayma taymiya taymiyah taymiyya taymour tayna tayra tayric tayrick tayrik tayris tayrone tayronn
taysha taysir tayson tayssa tayssia tayssir tayyab tayyib tayyip tayzon tchelsy tcheng teana teani teano tecla teddie
tedji tedjy teedjy teeya teeyah teeyana teeyanah teggy tegwen tehan tehani tehau tehila tehillah tehina teiki teila
teissa teiva tejjy tekin tekla teldja telemaque telesphore telia teliau tellia telly telma telmo telya telyo temeio
temeo temim temoe temuujin temuulen tenenan tenessee tenessy teng tengis tennessee tennessie tennessy teodor teodoro
teofil teofilo teona teophane teophile teora teotim terance terena terese teresina teri terii terrance terrence terrie
terry tertulien tertullien teslim teslime tesnim tesnime tesnym tesnyme tessadit tessah tessane tesse tessia tessie
tessio tessnim tessnime tessnym tessy tessya testimony tetsuo tevfik tevin tevy tewfik tewis teya teyana teyla teyma
teymour teyssa teyssir thadde thaddee thaddeus thade thadee thadeus thadeusz thailys thaina thaira thairon thairys
thaiss thaissa thaisse thaissia thaissy thaissya thaliana thalina thalita thaliya thallia thallya thaly thalyana
thalyna thalys thalyssa thamar thamara thameur thami thamila thana thanael thanais thania thanina thaniya thanusan
thanusha thanushan thanya thao thara tharcisse tharsan tharsice tharun thawban thayana thayla thaylor thayna thayra
thayron thays thayssa theana theandre theane theau thecla thecle theddy thedy theia theis thekla thelia theliau thelio
thelo thelor thelya thelyo themire themis themys thenais thenenan theobald theobaldine theoden theodor theodoric
theodorine theodose theodosie theodule theogene theoline theonie theophanie theophil theophila theophilia theophyle
theos theotim theotine theotiste theoxane therence theresia theresien theresina theresine theresius thereza thereze
therezia therry thery thess thessia thessy thevan thevy thiaba thiam thiana thiane thiara thibald thibalt thibau
thibauld thibeault thibert thibo thida thiebaud thiebault thiebaut thiefaine thiefen thiephaine thierri thiery
thifaine thifanie thifanny thifany thiffaine thiffany thijs thildy thileli thilelli thilio thilo thilyan thimael
thimeo thimoleon thimote thimotee thimotey thimothe thimothee thimothy thimoty thinesh thioro thiphanie thiphany
thiven thiviya thivya thiya thiyya thiziri thobias thoma thomase thomass thomassin thomassine thomine thommy thomy
thong thony thoraya thorgal thorsten thorvald thouraya thouria thuan thumette thuriane thuriau thuvaraka thyago thyam
thyan thyana thyanna thybalt thybaud thybault thybaut thybo thyda thyfaine thyfanie thyia thylan thylann thyler thylia
thylian thyliann thylio thymael thymea thymeo thymote thyna thyno thyphaine thyphanie thyron tiah tianah tiane tianna
tiano tiany tiara tiary tiavina tibalt tibau tibaud tibaut tiberio tibile tibor tiburce tiburcia ticia ticiana ticiano
tidgy tidian tidiani tidiany tidjan tidjane tidjani tidjany tidji tidjiane tidjy tidyan tidyane tidyann tiego tiemoko
tienzo tiephaine tierno tierry tifaine tifani tifanie tifanny tifen tifene tifenne tiffaine tiffani tiffanie tiffanny
tiffen tiffene tiffenn tigan tigane tigann tigran tigrane tiguidanke tiguide tiham tihana tihya tijana tijane tijania
tijany tila tilan tilelli tileo tilia tilian tiliana tiliann tiliano tilila till tillia tillian tillie tillio tilo
tilouan tilya tilyan tilyann tilyo timae timael timahe timao timeho timelio timheo timmy timoe timofey timoleon
timoleone timote timotee timotei timoteo timotey timothei timotheo timothey timoti timoty timour timucin tinael tinaig
tinaya tineo tinhinan tinhinane tinoa tinoe tiphanny tiphany tiphayne tiphen tiphene tiphenn tippi tiranke tirtsa
tirza tisha tissam tissem tissia tissiana tissya titaina titania titem titia titiana titiane titien tito titoan
titoine titouane titouann tituan titziana tivio tivizio tiwan tiwen tiwenn tiya tiyah tiyam tiyan tiyana tizia tiziana
tiziano tizio tiziri tizziana tizziano toanui tobia tobiasz toby tobyas todd todor tofik tohan toimaya toine tolgahan
tolunay tomasa tomaso tomaz tomeo tomislav tommaso tommi tommie tomoki tomy tonatiuh tonia tonin tonina tonino tonny
tonya tonyno tonyo toprak tori toria torkia torres torsten tosca touati touatia touba touda toudo toufek touffik
toufic toufick toufike toufique toufir toufirk touhami touline toumani toumany toumi toumia toumy tounes tounsia toura
touraya touriya tourkia tourya toussainte toussine tova tracey tracie tracy traian traicy tran travis travys trayvis
treasure trecia treicy tremeur trephine tressia tressie tressya trestan treveur trevis trevys trey treyvis triana
tricia tricya trina trinida trinidad trinity trisha trissia tristana tristane tristant trixie trong troy trudy trung
truong trycia tryphene trysha tryssia trystan tsiky tsilia tsilla tsion tsiory tsipora tsiporah tsiry tsivia tsoline
tuana tudal tudor tudual tudwal tufan tugay tugba tugce tugra tugrul tulay tuline tulio tullia tullio tunahan tuong
tupac turan turenne turgay turhan turkan turker turkia tuyet twiggy txema txomin tyago tyah tyana tyanah tyann tyanna
tyano tyara tychique tycia tydian tydiane tydjane tyfaine tyfanie tyfannie tyfen tyfene tyfenn tyffaine tyffanie
tyffany tyffen tyffene tyffenn tygan tygane tyham tyhana tyhia tyla tylan tylane tylann tylia tyliana tyliane tyliann
tyliano tyller tyllia tyllian tyloe tylor tymae tymael tymao tymea tymeho tymon tymote tymoteusz tymothe tymothee
tynael tyneo typhanie typhen typhene typhenn tyra tyreek tyreese tyrell tyrese tyrick tyronn tyronne tysha tyson
tyssem tyssia tytouan tywan tywen tywenn tyziano tyzio ubald ubaldo ubay ubert ufuk ugolin ugoline uguette uhaina
ulderic uldrich uldrick uliana ulisse ulla ulric ulrich ulrick ulrik ulrika ulrike ulyana ulyss ulysses ulyssia umair
umar umayma umbert umberto umeyr ummahan ummugulsum ummuhan umran umutcan unai unzile urbanie urbano uriel uriell
urielle ursin ursmar ursulla urvan usama usmar uthman uveys uwais uways uxue uzeyir uziel vaclav vadym vaena vahan
vahe vahiana vahid vahide vahina vaiana vaihere vaimiti vaina vainui vaishnavi vaite vaitea vaitiare vakaba valantin
valantine valbert valda valdemar valdo valencia valene valens valentim valentino valentyna valeran valere valeri
valerianne valeriano valerien valerienne valerine valeryane valeska valia valiha valina valisoa valliamee vally valmon
valmond valmont valmy valon valoris vamara vana vandy vanesa vangelis vani vanida vanina vanissa vannak vannary
vannessa vanni vannina vanny vanya vanylle vanyna varda vardan varinka varsha varshan vartan varun varvara vasanth
vasil vasilije vasken vassil vassilia vassiliki vassilis vassily vasthie vastie vatea vathana vayana vazoumana veasna
vedad vedastine vedat vedran veena vega velina veljko velleda venaig venance venancio venante venceslas venda vendelin
venerand veneranda venerande venetia venezia venicia venise venissia venitia ventura venusia venussia veran verane
veranne vered verene verginia verica verina verlaine veron verona verone veroniqua vesile vesna vetea veysel viana
viane vianette vianey vianne viannette vibol vicenta vicente vicenzo vichenzo vick vicken vicki vicktoria victorian
victoriana victoriane victoriano victorin victorina victorino victorio victorius victory victorya vidian vidjay vidya
viera viggo vignesh vihaan vijay vijaya vika vikash viken viki vikie viknesh vikram viktorija vilayphone vildan
vilfrid villars villiam villy vimala vinca vince vincence vincenette vincenne vincenta vincentine vincenza vincenzina
vinceslas vinchenzo vincianne vincienne vincilia vincillia vincine vinh vinicio vinicius vinnie vinny vinoc vinod
vinoth violanda violene violetta viollette viona virak viraman virapin virassamy vireak virgilia virgilio virgina
virgine virginien virginio virginy virgyl viriato viridiana virna virtudes vishal vishnou vishva vishwa vitali vitalia
vitalien vitaline vitalis vitaly vitchenzo vithuran vithusan vithusha vithushan vitina vitor vitoria vitto vittore
vittorio vitus vivek vivette viviana vivianne viyan vladan vladia vladislas vladislav vladislaw vlado vlady vlasta
vlera vlora volcy voldi volker volny vonnick vonny vural vuthy vyctoria vynce wacil wacila wacime waclaw wade wadia
wadie wadih wadii wadir wadislas wadislaw wadislawa wadyslaw wadyslawa wafae wafah wafi wafia wafik wagner wagui wahab
wahbi waheb wahel wahid wahida wahil wahyl waiba waile waina waiss wajid wajih wakil walaa walburga waldeck waldemar
waldo waldy waleed walfroy wali walia walida walide walig walim walis waliya waliyah walker wallace wallas wallen
wallerand wallid wallis wallyd wallys walther waltraud walya walyd wande wandrille wandy wanes wanessa wanig waniss
wanissa wanys waqas waran ward wardat wardi wardia warel waren warenn warick waris warrick warys waseem wasil wasila
wasim wassa wassef wassia wassil wassilla wassily wassin wassini wassyl wassyla wassym watson wayan wayane wayann
wayans wayat wayate wayath wayatt wayden wayel waylon wayna wayne wealth weedy weena weendy wejdene wejdi welat welid
wellan welson wenael wenda wenddy wendel wendelin wendeline wendell wendi wendie wendrick wensley wenzel wera werner
weronika weslay weslley wesly wessal wessam wessim wessley wesson westley weston whalid whesley whitley whitney whyatt
wiaam wiam wiame wicem widade widdy widiane widjy widley widline widly wielfried wieme wieslaw wieslawa wiham wihem
wijdan wijden wijdene wiktor wiktoria wilan wilane wilann wilbert wilda wildan wildrick wildy wilem wiley wilfred
wilfreed wilfrida wilfride wilfryd wilhan wilhelm wilhelmina wilhelmine wilhiam wiliam wiliana will willa willam
willan willen willene willfried willhem willi williame willian williana williane willibald willie willis willo willona
willow wills willson willyam willyams willyan willyana willyann willys wilma wilman wilna wilona wilsan wilton wiltor
wiltord wilyam wilyan wilyana windy winifred winna winner winnie winny winona winry winsley winston wisal wisam wisdom
wisem wisley wissale wissame wissel wisseme withney witney witold wladimir wladislas wladislava wladislaw wladislawa
wladyslas wladyslaw wladyslawa woilid wojciech wolff woodley woody workhiya woude woury wulfran wydad wylan wylann
wylem wylene wylfried wylhem wyliam wyllan wyllem wylliam wylliams wylona wylson wynona wyssam wyssem xabi xabier
xabina xalbat xana xander xane xanti xaverine xavi xaviera xavina xena xian xiao ximun xiomara xuan yaacob yaacoub
yaacov yaakoub yaakov yacer yacim yacime yacin yacina yacinthe yacir yacob yacou yacout yacov yadali yadaly yadwiga
yaele yaell yaffa yagiz yagmur yagoub yagouba yahaya yahcine yahel yahiya yahnis yahnn yair yakare yakhouba yakhya
yakim yakin yakine yakob yakout yakouta yakoute yakub yakup yalcin yali yalina yaline yalis yamadou yaman yamanda
yamani yamato yamena yamila yamile yamin yamine yamna yamouna yamoussa yanael yanaelle yanais yancey yancoub yancy
yaneck yanek yanel yanelle yanes yanessa yanic yanie yanik yanil yanina yanira yanise yanissa yanisse yaniv yanka
yankel yanko yannael yannah yanne yanneck yannel yanni yannic yannice yannicke yannie yannig yannik yannique yanniss
yanniv yanny yannys yanoura yanys yaouen yaprak yaqine yaqoub yaquine yarah yari yarie yaris yarol yaron yarone
yaroslav yarouba yasar yaseen yasemin yasemine yaser yash yasha yasid yaside yasim yasine yasir yasma yasmeen yasminah
yasna yasra yasri yasrine yassa yassamine yassar yassem yassen yassia yassim yassime yassimina yassina yassini yassira
yassire yassmin yassmina yassmine yassna yasten yatte yazan yazane yazen yazide yazidou ybrahim ybrahima ycham ychem
ydris ydriss ydrissa yecine yedidia yeelen yehiel yehoshua yehouda yehoudit yehoudith yeimy yekoutiel yekta yelan
yelda yeleen yelen yelenna yelin yelina yeline yellana yellena yelly yeltaz yemen yemima yemin yemine yemna yena yendi
yener yeni yenis yenni yentel yentl yeouda yerim yeshua yesmin yesmina yesmine yessin yessine yeva yevan yezda yezid
yezra yhann yhoan yiannis yichai yidir yildiray yildirim yilmaz ying yinon yiska ylanah ylane ylang ylann ylanna
ylario yleana yleane ylena ylenia ylenna ylenzo ylhan ylhann ylhem yliam ylian yliane yliann ylianna yliano ylias
yliass yliess yliesse ylina yline yliona yllan yllana yllian ylliana yllias yllies yllona yloan ylona ylonna ylouna
ylyes ymane ymene ymran ymrane ynael ynaelle ynaia ynais ynaya yness ynesse ynola yoachim yoahn yoakim yoana yoanis
yoanne yoannis yoav yocheved yoel yoela yoenn yogan yohai yoham yohana yohanan yohane yohanes yohanna yohanne yohannes
yohav yohen yohenn yoheved yohni yokheved yoko yolain yolan yoland yolane yolann yolas yolenn yolenne yolette yolhan
yolina yoline yolita yollan yollande yomna yonael yonah yonatan yonatane yonathan yonca yonel yones yoness yong yoni
yonie yonis yonna yonnah yonnel yonni yonnick yonny yonus yony yoram yoran yorane yorann yordan yoren yori yoric yorik
yorrick yosef yoshua yosra yosri yossef yosseph yossi yossra yossri yotam youan youba youen youenn yougoudou youlan
youlia youma youmi younas younece younese younesse youni younis youniss younn younna younnes younouss younoussa
younousse younoussou youns younse younss younsse yourick youris youry yousaf yousha yousif yousna yousouf yousr
yousrah yousrat yousri yousroi youssaf yousseff youssem youssera youssif youssof youssoufa youssoufi youssoufou
youssoupha youssri youssuf youston yousuf youva youval youwan youwen youwenn yovan yovana yovann yoven yovenn yowan
yowane yowen yrene yrieix yrina yrvin ysaac ysaak ysabeau ysabel ysabelle ysaiah ysalia ysalie ysalis ysalys ysambre
ysance ysandre yseline yshai ysilde yslem ysmael ysolde ysoline yssam yssan yssia yssouf yuan yucef yucel yuka yuki
yukiko yuksel yulen yulian yuliana yuma yume yumi yumiko yumna yunah yunes yuness yunis yunna yunusemre yurdagul yury
yusef yussef yussouf yussra yussuf yusufcan yuta yuto yuvan yuvraj yvaine yvana yvanah yvanie yvanna yvannah yvanne
yvano yvans yvelin yvelle yvelyne yvelyse yvens yvenson yveric yviane yvick yvone yvonic yvonick yvonig yvonna yvonnet
yvonnette yvonnic yvonnick yvonnig yvonnik yvrin ywann ywenn yzaline zaara zabibou zabida zabou zacari zacaria
zacarias zacary zaccari zaccaria zaccary zacchari zaccharia zaccharie zacchary zach zachari zacharias zachariya
zacharya zack zackari zackaria zackarie zackariya zackary zackarya zacky zadi zadie zadig zael zaelle zaely zafer
zafir zahar zahara zaharia zahed zaher zahera zahid zahida zahide zahim zahina zahir zahira zahire zahiya zahoua
zahraa zahrah zahya zahyn zahyna zaian zaida zaidi zaidou zaiha zaim zaima zainaba zainabe zainabou zaine zaineb
zainoudine zaion zair zaire zaiya zakari zakarian zakarie zakariyya zakary zakharia zakina zakir zakiya zaklina zakya
zalhata zali zalia zalie zaliha zalihata zalina zalman zalya zamil zamir zamzam zana zane zaoua zaoudjati zaquia zara
zarah zarha zaria zarianti zarina zarine zarko zarna zarouki zarra zaven zavier zaya zayaan zayad zayan zayana zayane
zayann zayden zayed zayen zayer zayid zaynab zaynah zayne zayon zayone zayonn zayra zayyan zazia zazie zbigniew zdenka
zdislaw zdravko zdrislaw zdzislaw zdzislawa zebida zeenat zeeshan zeev zeguela zehira zeid zein zeinabe zeineb
zeineddine zekeriya zeki zekia zekiye zelal zelian zelida zelima zelina zelinda zeline zelio zelko zellie zelly
zelmire zelya zelye zelyne zena zenab zenaba zenabou zenaide zenaya zendaya zeneb zenedine zenia zeno zenobe zenobie
zenon zenona zephir zephirine zephyrin zerda zeren zerin zerrin zerya zeshan zeyad zeyna zeynabou zeynel zhara zhor
zhora zhour ziade zian ziana ziane ziani ziann zidan zidouma ziggy zigmond zigmund zigmunt zihad zihan zihed zilan
zilane zilba zilda zilia zinab zinabe zinar zindin zindine zinebe zineddine zinedin zinna zinou zion zishan zitouni
ziva ziya ziyaad ziyade ziyan ziyane ziyed zlatan zlatko zober zobida zoee zoel zoelia zoelie zoely zoelyne zoey zofie
zofja zoha zohaib zohair zohan zohar zoheir zoher zohir zohour zohran zohre zola zolan zolera zolikha zolira zophia
zophie zoran zorane zorha zorica zorra zouaoui zoubaida zoubair zoubayr zoubeda zoubeida zoubeir zouber zoubir zouheir
zouher zouhour zouhra zouina zoulaiha zoulayha zoulfa zouliha zoulika zoulira zoumana zoura zoya zozan zubair zubeyde
zubida zuhal zuina zulal zuleyha zulfikar zulma zulmee zulmira zumra zuzanna zvonko zyan zyane zyann zygfryd zygmond
zygmont zygmund zygmunt zyhad zyneb zyon
`)
