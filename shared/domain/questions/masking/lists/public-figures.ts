import { wordList } from './word-list.ts'

/** Rare names from laws, reports, theory and government. They are not masked, nor is a first name before them. */
export const publicFigures = wordList(`
taquet bowlby dolto winnicott freud lacan piaget wallon spitz ainsworth bronfenbrenner cyrulnik montessori pikler korczak makarenko deligny tosquelles oury bettelheim freinet steiner erikson vygotski bandura fraiberg lebovici guedeney golse brazelton aulagnier kaes bion ferenczi stern houzel delion roussillon anzieu neuburger bateson minuchin watzlawick bourdieu foucault goffman castel durkheim arendt rosenczveig naves cathala bianco gouttenoire belloubet dupond-moretti moretti macron attal darmanin vautrin haïry hairy caubel taubira dati rossignol badinter veil defferre schiappa perben gatel avia louffok creoff peyre borloo barnier bayrou castex hollande sarkozy mitterrand chirac borne goulet melchior melchiorre blachais quiriau dabin defrasne frechon potin fablet sellenet capelier chapponais verdier josefsberg romeo tursz moisset woerth laborde bagarry ramadier outreau betharram dutroux fourniret marina-sabatier bastien-champenois daval pelicot depardieu weinstein pap-ndiaye blanquer retailleau panot mbappe zidane omar-sy hugo-victor
`)

/** Also from laws, reports and theory, but common as names: public only right after such a word, or as a full name. */
export const publicFullNames = wordList(`
edouard+durand adrien+taquet john+bowlby francoise+dolto donald+winnicott jean+pierre+rosenczveig maurice+berger simone+veil robert+badinter lyes+louffok perrine+goulet charlotte+caubel sarah+el+hairy catherine+vautrin laurence+rossignol michelle+meunier gautier+arnaud+melchiorre marie+paule+martin+blachais fabienne+quiriau josiane+bigot florence+dabin isabelle+santiago boris+cyrulnik eric+dupond+moretti emmanuel+macron gabriel+attal gerald+darmanin christiane+taubira rachida+dati nicole+belloubet claude+romeo michele+creoff marceline+gabel myriam+david jenny+aubry victor+hugo jean+jacques+rousseau claude+roméo marie+derain jacques+toubon claire+hedon eric+delemar genevieve+avenard dominique+versini olivier+veran agnes+buzyn brigitte+macron elisabeth+borne el+hairy
`)
