import { wordList } from './word-list.ts'

/**
 * First names that families bring from elsewhere and INSEE's lists lack, folded: the Balkans, the Caucasus, West and
 * Central Africa, the Comoros, Madagascar, Polynesia, Haiti, Afghanistan, Vietnam, Tamil country, Brittany, Basque country.
 */
export const worldFirstNames = wordList(`
aanig ablavi adaeze adebayo adzo aezhur ahelani ahou ajith akossiwa akouvi alanig amarachi ambass amoin andriamihaja
andriy anfiat anush argia ariunaa arulmozhi asadullah aset aslanbek assamoi ayawa ayodele battulga bedi behrouz besa
besiana beslan bilguun blerta bleuzenn bodmael bolingo brou bryac budoc cagatay chadhouli chaharmane chaiza chau
chenxi chiamaka chidi chika chinedu chinonso chukwu costel cuong daoulab dariush dariusz desislava dhoulkifli dieula
dieumerci dieuseul djedje djenyfer dmytro dulguun dzenana dzhamal ebere efosa efua egoitz eider ekoue elom emeka
eneritz enkhjin erdene essi exauce farzaneh fereshteh fisnik flutura founeke fritznel gajan ganbold garazi gentiana
ghazaleh giang gnagne gnamien gnoan golnaz gowri grzegorz guilavogui gulalai gwilhmet habibullah hamidullah hanh
haoran harkaitz hauarii hawoye heifara heimata heiti henintsoa herdi heremoana hery hewi hinarii hoel homayoun hooman
hornella hristo ifeoma ihor ikechukwu ilargi iltud inchati irem itsaso ivaylo ixabel izaro izei jarek jeancy jiahao
jiayi jodoc judeline junjie kabongo kalonji kanku kapinga kasongo kateryna kaveh keala kekouta kelechi kemi kenzly
ketevan khadizha koku koldo komi komlan kossiwa koulm krasimir kreshnik kugan kujtim kyrylo labinot lacramioara laleh
lander lanto lasha lecha levenez ligerin lihua lirije loudmia lukebo lusine lutete lyudmyla mackendy maenda mahboob
maheata mahnaz maixan makiese malgorzata malonga mamy maouli marckenson marzhin masoud mawuli maydeen mbuyi mher
miarintsoa mingyu mirwais moeata moerani mohibullah moussokoro movsar mputu mujtaba mukendi mulumba munkh mykola
myroslav naig najibullah naroa nasrullah natalka nato nazanin ndriana nekane newroz nexhmije nfaly ngalula ngandu
ngoran ngoy nhung njaka nkechi nlandu nnamdi nodar nomin nune nzuzi obinna oili okechukwu olatz oleh oleksii oluchi
oluwaseun onja orama osaro ostap otar otgon parwana pavlo phuc piriya plamen prashanth przemek qendrim qiang quoc rado
radoslav radoslaw rahmatullah raihanti raihau raihere rajeev ranitea ravahere ravaka rezvan rivo rivoal rosemarthe
rudeline ruellan ruoxi rustam saandi sabawoon saidali salamu salaun salimini samim sandu sangeetha satenik seda sefin
selvaraj senam sepideh shanthini shpend shpresa shqipe shufen shukria siamak silviu siranush sirwan sitraka sivakumar
slawomir soaz sofiia sohrab solofo solomiia soundiata sujatha suthan taaroa tahiata tamta tano tapuarii taras tatevik
taurai telo temitope temur tene tetiana teura tharshan tharsini thinh tinatin tobi toilha toky tornike tovo trang
trifin tsetseg tshala tshibola tshimanga tsvetelina ttotte tuarii turia turpal uche uchenna ugochi urszula vaea
vakhtang valdete valeriu varduhi vasyl vefa vehia vesela veselin viktoriia vjosa voahirana volana vukasin wadley
weijie wideline widlyne wilgens wislande wislet woodson xantiana xezal xhevat xiaoming xinyi yalini yapo yassou
yathushan yawa yawo yewande yifan yuriy yutong yverose zabiullah zaitouni zalmai zarema zarmina zaruhi zaza zelimkhan
ziaullah zixuan zoubert zsolt zulai zurab zurine
`)
