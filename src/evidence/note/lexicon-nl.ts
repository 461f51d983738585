/** Dutch and Flemish phrases. Data: add a phrase here, or give `noteReader` a lexicon of your own. */

import type { Lexicon } from "./lexicon";

const w = (list: string): readonly string[] => list.split(" ");

/** Phrases between semicolons. */
const phrases = (list: string): readonly string[] => list.split(";").map((phrase) => phrase.trim());

const lexicon = (): Lexicon => ({
  language: "nl",
  stopWords: w(
    "de het een en of maar van op te ten ter voor met bij naar uit over om dat die deze dit er zijn ben bent was waren heb hebt heeft hebben had hadden word wordt worden werd zal zou zouden kan kunt kunnen mag wil wilt willen moet ik je jij jou jouw u uw we wij ons onze mijn me mij hij zij ze hun haar hem ge gij niet geen nog al ook wel eens even graag leuk fijn mooi goed dank bedankt hallo hoi hey dag beste geachte groet groeten groetjes vriendelijke hartelijke mvg wie wat waar hoe als dan toen want omdat zodat dus door aan tot sinds tijdens via weer zo zich elkaar netwerk profiel zoek zoeken ben werk werken veel meer heel erg toch nu net hier daar alleen samen zullen laten iets iemand kennis contact uitnodiging verzoek gerust misschien interessant gesprek gesproken ontmoet jullie",
  ),
  classes: {
    you: w("je jij jou u ge gij jullie jullie je/u"),
    your: w("je jouw uw jullie"),
    we: w("we wij"),
    adv: w(
      "hebben hadden we wij elkaar elkander mekaar toen even kort ooit al ook pas net onlangs vorige afgelopen vorig eens een keer paar keren week maand jaar in op bij de het tijdens aan van gisteren gister dinsdag maandag woensdag donderdag vrijdag zaterdag zondag laatst recent recentelijk eerder samen nog uitgebreid gezellig heel leuk lang lange geleden daar hier toch dus weleens wel jaren geleden zeker vluchtig uitvoerig persoonlijk fysiek live best inderdaad destijds indertijd vandaag vanmiddag vanmorgen vanochtend gisteravond",
    ),
    nice: w(
      "leuk fijn goed gezellig prettig aangenaam tof plezant plezierig top super mooi geweldig genoegen plezier gaaf bijzonder interessant waardevol heerlijk cool wijs keigoed keileuk verrassend inspirerend eer vet tof leuke fijne dank blij goeie nuttig boeiend",
    ),
    met: w(
      "ontmoet ontmoette ontmoetten gesproken spreken sprak spraken getroffen troffen tegengekomen gezien zagen ontmoeten leren kennisgemaakt kennismaakten kennismaken bijgepraat gebeld gesprokken gesproke ontmoete onmoet ontmoetet gezellen getreft gebabbeld geklapt gepraat gekletst praatten kletsten belden",
    ),
    talk: w(
      "gesprek gesprekje telefoontje telefoongesprek belletje videogesprek videocall videobelletje zoom teams-gesprek teamsgesprek teams-call kop kopje koffie kennismaking ontmoeting onderhoud babbel babbeltje klap praatje lunch overleg diner call meeting etentje borrel pintje pint koffietje wandeling biertje drankje sollicitatiegesprek ontbijt kletspraatje belafspraak rondleiding",
    ),
    event: w(
      "beurs vakbeurs congres conferentie borrel netwerkborrel event evenement bijeenkomst workshop seminar webinar training cursus feest feestje bruiloft trouw trouwfeest trouwerij verjaardag barbecue bbq diner lunch ontbijt receptie nieuwjaarsreceptie reunie symposium festival meetup hackathon opening rondleiding infoavond open-dag opendeurdag kennisdag studiedag netwerkevent netwerkbijeenkomst netwerkavond lezing training trein vliegtuig vlucht stand kantoor feestavond concert wedstrijd toernooi markt rommelmarkt begrafenis uitvaart carnaval kermis jaarbeurs jaarcongres themadag bedrijfsbezoek open inspiratiedag ledenvergadering vergadering bbq kampeer camping vakantie voetbal club sportclub vereniging receptie gala toneel museum kerk school schoolplein terras cafe kroeg restaurant hotel bus station reis excursie fietstocht wandeltocht marathon loop jeugdkamp kamp bootcamp masterclass ronde hogeschool universiteit sessie panel kerstborrel zomerborrel vrijmibo afterwork werfbezoek apero wijnproeverij eetfestijn kaas proeverij",
    ),
    day: w(
      "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december",
    ),
    time: w(
      "gisteren gister gisteravond gisterenavond gisterenmiddag gistermiddag gisterochtend gisterenochtend gisternamiddag vandaag vanmiddag vanmorgen vanochtend vanavond daarnet daarstraks zonet zojuist eergisteren onlangs laatst afgelopen vorige vorig verleden maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december geleden weekend recent net recentelijk destijds dinsdagavond donderdagavond woensdagavond maandagavond vrijdagavond vrijdagmiddag zaterdagavond vannacht vannamiddag deze",
    ),
    role: w(
      "ontwikkelaar developer developers engineer engineers manager managers verpleegkundige verpleegkundigen monteur monteurs docent docenten leraar leraren accountant accountants controller controllers projectleider projectleiders consultant consultants adviseur adviseurs analist analisten architect designer jurist juristen chauffeur chauffeurs recruiter medewerker medewerkers specialist specialisten technicus technici werkvoorbereider programmeur programmeurs kok koks boekhouder administrateur planner tester teamleider directeur hr-manager marketeer verkoper accountmanager stagiair stagiairs trainee trainees calculator uitvoerder magazijnmedewerker lasser lassers elektricien elektriciens loodgieter arts artsen kandidaat kandidaten vakman vakmensen bediende arbeider arbeiders zorgverlener zorgkundige inkoper tester beheerder salarisadministrateur secretaresse hovenier",
    ),
    job: w(
      "vacature vacatures functie functies rol rollen baan banen job jobs opdracht opdrachten positie kans kansen stap uitdaging uitdagingen betrekking interimopdracht openstaande jobaanbieding project freelanceopdracht droombaan topfunctie mandaat traject werkplek",
    ),
    relation: w(
      "collega oud-collega baas broer zus zusje broertje vrouw man partner zoon dochter vader moeder pa ma papa mama buurman buurvrouw vriend vriendin neef nicht oom tante assistent accountant advocaat voorganger schoonzus zwager schoonbroer schoonmoeder schoonvader leidinggevende manager chef directeur coach mentor kapper tandarts huisarts teamleider compagnon zakenpartner medewerker echtgenoot echtgenote nichtje opa oma collegae ex kameraad maat secretaresse huisgenoot",
    ),
    wrote: w(
      "artikel artikelen artikeltje blog blogs blogpost blogbericht boek boeken boekje column columns podcast podcasts presentatie presentaties lezing lezingen talk keynote interview video video's filmpje filmpjes webinar bericht berichten post posts bijdrage onderzoek proefschrift scriptie rapport paper papers publicatie publicaties opiniestuk opinie essay nieuwsbrief verhaal verhalen gedicht gedichten roman hoofdstuk uitzending documentaire stuk stukje stukken tweet tweets gastcollege college reportage vlog ted-talk recensie thesis toespraak speech dissertatie studie whitepaper reactie update updates linkedin-post linkedinpost linkedin-bericht artikels boekbespreking optreden spreekbeurt inleiding poster slides",
    ),
    praised: w(
      "laatste nieuwe nieuwste recente mooie goede goeie interessante leuke inspirerende prachtige geweldige sterke fijne boeiende heldere scherpe eerste tweede verhelderende vele vorige linkedin ted tedx online korte lange uitstekende knappe indrukwekkende toffe heerlijke wekelijkse dagelijkse maandelijkse grappige kritische eerlijke openhartige meest oude eigen dikke rake waardevolle leerzame bijzondere wijze wetenschappelijke gepubliceerde hele debuut",
    ),
    business: w(
      "bedrijven ondernemers organisaties mkb mkb-bedrijven mkb'ers kmo kmo's zzp'ers teams klanten scholen winkels webshops praktijken zorginstellingen directeuren managers professionals coaches bureaus gemeenten verenigingen zelfstandigen startups makelaars horecaondernemers werkgevers bouwbedrijven productiebedrijven accountantskantoren salesteams marketeers winkeliers particulieren instellingen recruiters kantoren restaurants bedrijf",
    ),
    gain: w(
      "besparen verhogen vergroten verlagen groeien automatiseren verbeteren optimaliseren versnellen verdubbelen vereenvoudigen verminderen genereren reduceren binnenhalen bezuinigen digitaliseren stroomlijnen verkorten verduurzamen scoren ontzorgen besparing meer minder sneller",
    ),
    gains: w(
      "helpt bespaart verhoogt verlaagt vergroot automatiseert verbetert versnelt vereenvoudigt verdubbelt vermindert genereert maakt zorgt levert biedt ontzorgt halveert bespaar besparen stroomlijnt verkort reduceert neemt",
    ),
    product: w(
      "software tool platform oplossing oplossingen dienst diensten dienstverlening product producten app systeem pakket pakketten training trainingen cursus cursussen aanpak methode boekhoudsoftware programma abonnement verzekering verzekeringen ai crm webshop websites aanbod assortiment machines zonnepanelen laadpalen linkedin-training opleiding opleidingen coaching coachtraject collectie apparatuur technologie service",
    ),
    wanted: w(
      "verzoek uitnodiging bericht berichtje invite connectieverzoek vriendschapsverzoek verzoekje aanvraag dit mij me invitatie linkverzoek deze contactverzoek netwerkverzoek",
    ),
    request: w(
      "verzoek uitnodiging bericht berichtje invite connectieverzoek vriendschapsverzoek verzoekje invitatie linkverzoek contactverzoek netwerkverzoek aanvraag",
    ),
    thanks: w("dank bedankt dankjewel dankuwel merci thanks dankje thx tnx dankbaar"),
  },
  conjunctions: w("maar want omdat zodat hoewel echter tenzij doch ofschoon terwijl al"),
  joins: w("en of dus &"),
  subjects: w("ik je jij u we wij dat het hij zij ze mijn ons zou wil hoop kan zullen dacht dan heb ben graag"),
  guards: {
    negation: [
      ...w("niet geen nooit niks niets nog-niet noch nimmer zonder niemand amper nauwelijks"),
      // What somebody has left lying is no request to leave it.
      ...phrases("heb|hebt|heeft|had|hadden ~5 laten liggen|lopen|verlopen|zitten"),
    ],
    noNegation: phrases(`
      niet ~2 lang geleden ; niet alleen ; niet enkel ; waarom niet ; zo niet ; niet te vergeten ; zo lang geleden ; geen probleem ; niet voor niets ; toch niet ; al dan niet
    `),
    hypothetical: phrases(`
      hoop|hopelijk|hopen|hopend ; zou|zouden ; wil|willen|wou|wilde|wilden|wens ; misschien|wellicht|mogelijk|eventueel ; als|indien|wanneer|zodra|mocht|mochten @you|ik|we|wij|het|er ; < mocht|mochten ; lijkt|leek me ; kunnen we|wij ;
      zullen we|wij ; zal|zullen ; plan|plannen|voornemen ; verheug|verheugt|uitkijk ; kijk|kijken ~3 uit ; ooit ~2 te ; kans|gelegenheid om ; had|hadden ~2 moeten|willen|zullen|kunnen ; bijna ; graag ~3 willen ; afspraak maken ;
      wens ; benieuwd of ; zin om ; ga|gaan ~3 ontmoeten|spreken|zien ; uitnodigen om|voor ; graag ~4 te|eens|een|kennismaken|ontmoeten|spreken|leren ; eens ~3 ontmoeten|spreken|kennismaken|treffen|afspreken
    `),
    future: phrases(`
      volgende week|maand|jaar|keer|maandag|dinsdag|woensdag|donderdag|vrijdag ; volgend jaar|weekend|voorjaar|najaar ; morgen ; overmorgen ; binnenkort ; straks ; komende|aanstaande|eerstvolgende ; komend weekend|jaar|voorjaar ;
      in de toekomst ; gauw eens ; snel eens ; weldra ; ooit eens ; later deze
    `),
    asking: phrases(`
      < hebben|kennen|spraken|zaten|waren|werkten we|wij ; < ben|was|heb|bent|hebt|waart|kan|kunt|kunnen|kon @you|ik|het|wij|we ; < zou @you|ik|het ; < klopt het ; < weet @you
    `),
    own: phrases(`
      ik ~4 op zoek ~2 naar ~4 baan|werk|job|stage|stageplek|stageplaats|functie|uitdaging|betrekking|vacature|opdracht|leerwerkplek|bijbaan ;
      ik ~2 zoek ~4 baan|werk|job|stage|stageplek|stageplaats|uitdaging|opdracht|bijbaan|leerwerkplek ; ik ~4 solliciteer|solliciteren|gesolliciteerd|afgestudeerd|werkloos|werkzoekend|werkzoekende|ontslagen|orienteer ;
      mijn ~2 sollicitatie|cv|sollicitatiebrief ; @you|jullie ~2 een|de|die|jullie ~2 vacature|vacatures ~2 hebt|heeft|hebben|open|staan|had ; jullie|uw|je ~2 vacature|vacatures ; ik ~3 sta ~2 open ~2 voor ;
      ik ~2 beschikbaar ~2 ben|voor|per|vanaf ; tussen twee banen ; ik wil graag ~4 bij jullie|u werken ; open @your|de ~2 vacatures ; op zoek naar werk ; ik ~3 tussen|zonder ~2 werk|baan|banen|job|jobs ;
      zijn er ~3 vacatures|stageplaatsen|plekken ; zoeken|hebben jullie ~3 nog
    `),
    affirmation: phrases(`
      als ik ~1 me|mij|het ~1 goed|juist|wel ~1 herinner|heb|onthouden ; als ik me ~1 niet ~1 vergis ; als ik het ~1 goed heb ; als ~2 geheugen ~4 ; volgens mij ; als ~1 niet bedriegt ; ik ~1 meen|denk|dacht|geloof dat? ; dacht ik ;
      meen ik
    `),
    retraction: phrases(`
      < grapje ; < geintje ; < grap ; < just kidding ; < nee ; < neen ; < niet dus ; < not > ; < mopje ; < zonder gekheid
    `),
  },
  placePrepositions: w("op in tijdens bij te na vanuit rond aan naast"),
  timePhrases: phrases(`
    gisteren ; gisteren avond|middag|ochtend|namiddag ; gister|gisteravond|gisterenavond|gistermiddag|gisterochtend|gisterenmiddag|gisterenochtend|gisternamiddag|eergisteren|eergister ;
    vandaag|vanmiddag|vanmorgen|vanochtend|vanavond|vannamiddag|daarnet|daarstraks|zonet|zojuist|vannacht ;
    vorige|vorig|verleden|afgelopen|laatste week|maand|jaar|weekend|zomer|winter|herfst|lente|voorjaar|najaar|@day|keer|donderdagavond|vrijdagmiddag|vrijdagavond|dinsdagavond|woensdagavond|maandagavond|zaterdagavond|vrijdagnamiddag ;
    afgelopen @day ; @day ; maandagavond|dinsdagavond|woensdagavond|donderdagavond|vrijdagavond|vrijdagmiddag|zaterdagavond|zondagmiddag|dinsdagmiddag|woensdagmiddag|donderdagmiddag|maandagochtend|vrijdagnamiddag ;
    een|twee|drie|vier|vijf|paar|enkele|tien|tijd|tijdje|lang|lange|tijdje|half|anderhalf ~3 geleden ; # ~1 geleden ; jaren|weken|maanden geleden ; onlangs|laatst|destijds|indertijd|recent|recentelijk ; in #  ; # ;
    deze week|ochtend|middag|zomer|winter|maand|morgen|voormiddag|namiddag ; van de week ; dit weekend|jaar|voorjaar ; kerst|pasen|pinksteren
  `),
  placeEnds: w(
    "en waar toen die dat met je u we wij jij ik want maar zodat om gister gisteren vorige vorig afgelopen verleden laatst onlangs te leuk gesproken ontmoet getroffen hebben heb had hadden even eens over zaten gezeten gehad gezien kennisgemaakt sprak spraken stond stonden zat samen nog vandaag vanmiddag gisteravond uw jouw voor als tegengekomen gepraat bijpraten bijgepraat elkaar mekaar was waren hadden dacht al jaren lang een-paar geleden stelde stelden aan-elkaar toch dus zonet daarnet gesprek gesprekken leerde leerden kennen",
  ),
  emptyWords: w(
    "ik je jij jou jouw u uw we wij ons onze mijn mij me ge gij jullie het de een en of maar dus dan dat die dit deze er van op te ten in aan bij met voor naar uit over om door via tot als ook nog al wel eens even graag heel erg zeer zo toch nu net hier daar meer veel alle allen niet geen zijn ben bent is was heb hebt heeft hebben had word worden zal zou zouden kan kunt kunnen mag wil wilt willen moet zullen laten laat ga gaan wat wie waar hoe waarom " +
      "leuk leuke fijn fijne mooi mooie goed goede goeie interessant interessante boeiend boeiende inspirerend indrukwekkend indrukwekkende tof toffe top super gaaf bijzonder bijzondere sterk sterke benieuwd geinteresseerd enthousiast blij hoop hopelijk wens lijkt leek dacht denk vind vond zie zag kwam kom tegen langs voorbij gekomen kwamen gevonden gezien vinden bekijken bekeek bekeken lezen las lees " +
      "linken linkedin link connecten connectie connecties connect connecteren verbinden verbonden verbinding contact contacten netwerk netwerken netwerkje uitnodiging uitnodigen uitnodig nodig uit verzoek toevoegen voeg toe toegevoegd toe te leggen leg gelegd uitbreiden breid breiden uitbreiding uitbouwen vergroten verbreden verrijken verder groeien groter breder bouwen opbouwen professional professionals professionele professioneel gelijkgestemde gelijkgestemden gelijkgezinden vakgenoten mensen personen persoon profiel profielen achtergrond ervaring expertise kennis delen deel wisselen uitwisselen ideeen inspiratie waarde waardevol waardevolle toegevoegde gemeenschappelijke wederzijds wederzijdse interesse interesses interessegebied vakgebied branche sector werkveld werk carriere loopbaan zaken wereld wereldje community houden blijven volgen volg houdt hou kennismaken kennis maken elkaar mekaar samen iets misschien wellicht ooit later snel gauw binnenkort beetje gewoon zomaar lijst tijdlijn suggestie suggesties voorgesteld voorstel accepteer accepteren accepteert aannemen aanvaarden aanvaard " +
      "hallo hoi hey hi hai dag beste geachte goedemorgen goedemiddag goedenavond goededag goeiedag goeiemorgen morgen middag avond heer mevrouw groet groeten groetjes groetje vriendelijke vriendelijk hartelijke hartelijk vriendelijke mvg vr gr met grtz dank bedankt alvast dankjewel beleefd oprechte meneer welkom proficiat succes prettige dag weekend vandaag leren kennen ken kent kennen nooit ontmoet gesproken kennisgemaakt naam alleen persoonlijk waarschijnlijk hierbij bij-deze bijdeze deze gelegenheid contactpersoon contactpersonen bereiken dichter stapje kring kringen zakelijk zakelijke zakelijk digitale online via hoger wens ontdekken wie-weet weet tussen steeds altijd open vreemde vreemden onbekende onbekenden connecteer volgend volgende komen belangstelling aanspreken aan sprak spreekt trok aandacht opgevallen viel vallen raakte getriggerd triggerde mijn prijs stel stellen stelt aanbevolen aanbeveling suggesties scrollen feed tegengekomen tegenkwam tweede graad lijn eens kennissen collega-professionals vakgenoot vakbroeders sparren berichtje bericht eventjes mezelf mijzelf naam kans moment gebied gebieden vlak manier kunt aansluiten aansluiting maak maken gemaakt mogen mag zien spreken uitziend onderhouden onderhoud verwelkomen verwelkom gebruik interessants mensen nieuwe nieuw passende relatie relaties professioneels passie prettig prettige vertrouwen wederzijds eer vereerd zijn worden worde aangenaam connectieverzoek linkverzoek stuur sturen gestuurd zend vandaar daarom ervoor erop",
  ),
  greetings: w(
    "hallo hoi hey hi hai dag beste geachte goedemorgen goedemiddag goedenavond goeiedag goeiemorgen goededag groet groeten groetjes mvg gr grtz groetje hartelijk",
  ),
  entries: [
    {
      signal: "claims_met",
      unless: ["negated", "hypothetical", "future", "asked"],
      negated: "denies_met",
      phrases: phrases(`
        zaten|stonden|zat|stond @we? ~2 samen ~1 in|aan|op|bij|achter ~3 @event|tafel ; @we zaten|stonden ~1 samen ~1 in|aan|op|bij ~3 @event ; ontmoeting op|in|bij|tijdens|van ~4 ;
        prettige|leuke|fijne|aangename|korte|toevallige ontmoeting ~1 op|in|bij|tijdens|van|gisteren|vorige ; raakten ~3 gesprek|praat ; in gesprek ~1 raakten|geraakt ; onthaal|ontvangst ~3 @time ;
        mochten|mocht elkaar|mekaar|@you ~2 ontmoeten|treffen|spreken|begroeten ;
        @you hebt|heb|heeft|had ~1 me|mij|ons ~5 rondgeleid|ontvangen|opgehaald|voorgesteld|geinterviewd|getrakteerd|getroost|uitgenodigd-voor|meegenomen|thuisgebracht ;
        @you hebt|heb|heeft|had ~1 me|mij|ons ~2 ~3@adv geholpen|uitgelegd|verteld|gegeven|aangesproken|laten ~2 ; te woord ~1 gestaan|staan|stond ;
        @we mochten|konden|zouden-mogen elkaar|mekaar ~3 ontmoeten|treffen|spreken|zien|begroeten ; mochten|konden @we elkaar|mekaar ~3 ontmoeten|treffen|spreken|begroeten ; met elkaar|mekaar ~2 aan tafel|de|een ~3 ;
        met @you ~4 getelefoneerd|gebeld|geskypet|gevideobeld|gedineerd|geborreld|getafeld|gewandeld|gegolfd|getennist ; ik ~1 heb ~4 met @you ~3 gesproken|gebeld|getelefoneerd|gepraat|gegeten|gedanst|geluncht|gekletst ;
        na ~1 gisteravond|gisteren|vrijdagavond|zaterdagavond|afgelopen|vanmiddag|vorige ~1 ~1 in|op|bij|tijdens ~2 kroeg|cafe|@event ;
        aan ~2 stand|toog|bar|tafel|ontbijttafel|buffet|borreltafel ~2 ~3 gesproken|gepraat|gebabbeld|gesprek|zaten|stonden|gestaan|gezeten|ontmoet ; elkaar|mekaar ~3 de hand ; @you de hand ~1 geschud|schudden|gedrukt ;
        elkaar|mekaar gezien|gesproken|ontmoet|getroffen ; @your ~1 uitleg|hulp|verhaal ~2 aan|bij|op|tijdens ~2 stand|@event ; trof|ontmoette|sprak ~1 @you ~2 op|bij|in|tijdens|na|aan|vorige|gisteren|laatst|onlangs ;
        kwam @you tegen ~1 op|bij|in|tijdens|gisteren ; kwam ik @you ~3 tegen ~1 op|bij|in|tijdens ; ik kwam @you ~3 op|bij|in|tijdens ~3 tegen ; liep|liepen ~3 tegen het lijf ; we dronken ~3 ; @you ~1 zat|stond aan ~1 onze|mijn tafel ;
        bij @you ~2 op bezoek|gesprek|kantoor ~2 geweest|was|mocht ; op bezoek geweest ~1 bij ; langs ~1 geweest|gekomen bij @you ; dat @you ~1 me|mij|ons ~3 ontving|rondleidde|hielp|uitlegde ;
        samen ~6 trein|vliegtuig|bus|tafel|rij|bar|wachtrij|taxi|auto|file|wachtkamer ~5 gezeten|gestaan|gereisd|gepraat|gekletst|gewacht ; uren|uur|lang|uitgebreid gepraat|gekletst|gesproken|gebabbeld ;
        @we|hebben|hadden ~1@we hebben|hadden|elkaar|mekaar ~6@adv ontmoet|gesproken|getroffen|tegengekomen|kennisgemaakt|bijgepraat|gebeld|gebabbeld|gepraat|gekletst|gesprokken|gesproke|onmoet|ontmoetet|gezien|gezellen|begroet ;
        hebben|hadden @we ~6@adv ontmoet|gesproken|getroffen|tegengekomen|kennisgemaakt|bijgepraat|gebeld|gebabbeld|gepraat|gekletst|gezien|gesprokken|onmoet ;
        elkaar|mekaar ~5 ontmoet|gesproken|getroffen|tegengekomen|gesprokken|onmoet|ontmoetten|troffen ; elkaar ~4 gezien op|in|bij|tijdens ;
        @we spraken|ontmoetten|troffen|zagen|belden|praatten|kletsten ~1 elkaar|mekaar|met|over|op|tijdens|bij|na|toen|gisteren|vorige|even|kort|uitgebreid ; spraken|ontmoetten|troffen|belden|zagen @we ~1 elkaar|mekaar ;
        spraken @we|elkaar|mekaar ; elkaar|mekaar ~2 tegen het lijf ; @we ~1 hebben|hadden ~6 gesprek|gesprekje|gehad|gebabbeld|gelachen ~1 gehad|gevoerd|> ; @we maakten ~3 kennis ~1 op|tijdens|bij|in|met|> ;
        @we hebben ~4 kennisgemaakt ; kennis gemaakt ~2 op|tijdens|bij|in|met|gisteren|vorige|afgelopen|> ; @we kwamen elkaar|mekaar ~6 ; @we liepen elkaar|mekaar ; kwamen @we elkaar|mekaar|in ~2 gesprek|tegen ;
        @we raakten ~3 gesprek|praat ; raakten @we ~3 gesprek|praat ;
        @we zaten|stonden|reisden|dansten|aten|dronken|fietsten|wandelden|deelden|vlogen ~1 samen|naast|tegenover|bij|achter|aan|toen ~1 elkaar|mekaar|in|op|tafel|het|de|dezelfde|te|een ;
        zaten|stonden|zat|stond @we|ik ~2 naast|tegenover @you|elkaar|mekaar ; ik zat|stond ~3 naast|tegenover|achter @you ; @you zat|stond|zaten ~3 naast|tegenover|achter me|mij ; @we dronken|aten|deelden ~2 samen ;
        @we dronken|aten|deelden ~2 een ~2 kop|kopje|glas|biertje|pintje|tafel|taxi|broodje|koffie|bankje|paraplu|hapje|treincoupe ; dronken|aten|deelden @we ~3 een|samen|kop|koffie ; naast elkaar|mekaar ~3 gezeten|gestaan|aan|in|op ;
        @you en ik ~4@adv spraken|ontmoetten|hebben|hadden|zaten|stonden|dansten ~3 ~1 elkaar|samen|een|naast|op ; ik ~1 heb|had @you ~5@adv ontmoet|gesproken|getroffen|gebeld|onmoet|geholpen|gezien ;
        heb|had ik @you ~4@adv ontmoet|gesproken|getroffen|gebeld ; ik sprak|ontmoette|trof @you ~6 ; sprak|ontmoette|trof ik @you ; met @you ~3 gesproken|gepraat|gebeld|gebabbeld|kennisgemaakt|geluncht|gegeten|gedanst|gekletst|geklapt ;
        ik sprak ~2 met @you ; @you belde|sprak me|mij ~2 ; @you gaf|gaaft ~3 me|mij ~3 kaartje|visitekaartje|nummer|gegevens|lift|rondleiding|tip|advies|tips|hand|les ; @you vertelde ~1 me|mij|toen ~2 ;
        @you leende|schonk|verkocht|hielp|liet ~1 me|mij ~5 ; @you kwam ~3 langs ~2 onze|mijn|ons|stand ; @you bezocht ~2 onze|mijn ~1 stand|winkel|kraam|atelier ; @you was|waren ~2 bij ~1 onze|mijn stand|kraam|winkel ;
        ik was ~1 de|die|degene ~1 man|vrouw|jongen|meisje|gast|dame|heer|kerel|spreker ~1 met|die|in|naast|achter ; ik was degene die|met ; ik was die ~2 met|die ;
        ik ben ~1 die|degene ~1 man|vrouw|jongen|meisje|gast|dame|heer|kerel ~1 met|die ; @your kaartje|visitekaartje ~3 gekregen|kreeg|gaf|meegenomen|mee|nog ; kreeg|kregen ~2 @your ~1 kaartje|visitekaartje ;
        kaartjes|visitekaartjes|nummers|gegevens|telefoonnummers ~2 uitgewisseld|gewisseld|wisselden ; wisselden ~3 kaartjes|visitekaartjes|nummers|gegevens|ervaringen|ideeen ; aan elkaar|mekaar voorgesteld ;
        stelde|stelden|heeft ons ~4 aan elkaar|mekaar ; voorgesteld aan elkaar|mekaar ; handen ~1 geschud ; hand ~2 geschud|gedrukt ; sinds @we elkaar ~4 ; toen @we elkaar|mekaar ~5 ;
        waar @we elkaar|mekaar ~4 spraken|ontmoetten|zagen|troffen|leerden ; vorige keer dat @we ~4 spraken|zagen|ontmoetten ; elkaar|mekaar ~3 leren|leerden kennen ; leerden @we|elkaar|mekaar ~3 kennen ; @we leerden elkaar|mekaar ;
        kennen elkaar|mekaar van ~1 de|het|een ~3 @event ; weer terugzien|teruggezien ; @you|u terug ~1 gezien|zien ~1 op|in|bij|tijdens ; @you ~2 interviewde|rondleidde me|mij ; gespeeld ~2 tegen|met elkaar|@you ;
        @we speelden ~3 samen|tegen|golf|tennis|padel|bridge|schaak
      `),
    },
    {
      signal: "claims_met",
      unless: ["negated", "hypothetical", "future"],
      negated: "denies_met",
      phrases: phrases(`
        het was ~4 @nice ~2 om? ~1 @you|elkaar|mekaar|met|te|kennis ~5 ontmoeten|spreken|zien|praten|babbelen|treffen|maken|kletsen|kennismaken|klappen ;
        was ~2 @nice ~3 om? ~2 te ~1 ontmoeten|spreken|zien|praten|babbelen|treffen|maken|kletsen|kennismaken ;
        was ~3 @nice ~3 gisteren|gister|gisteravond|vorige|afgelopen|zaterdag|vrijdag|vanmiddag|vanmorgen|vandaag|donderdag|woensdag|dinsdag|maandag|zondag|daarnet ;
        @nice ~2 @you ~6 te hebben|hebbn ~1 ontmoet|gesproken|gezien|getroffen|gesprokken|leren|gesproke|onmoet ; @nice ~2 @you ~5 ontmoet|gesproken|gezien|getroffen|gesprokken|gesproke|onmoet te hebben|hebbn|hebbe ;
        @nice ~2 @you ~4 te hebben ~1 leren|mogen ; @nice ~5 kennis|kennisgemaakt ~1 gemaakt te hebben ; @nice ~2 kennisgemaakt te hebben|hebbn ;
        @nice dat @we elkaar|mekaar ~4 spraken|ontmoetten|troffen|zagen|tegenkwamen|gesproken|gisteren ; @nice dat @we ~3 bijpraten|bijgepraat|kennismaakten|spraken ; @nice dat @you ~2 langskwam ;
        @nice @you|je|u ~3 weer|terug|eindelijk ~2 te ~1 hebben? ~2 zien|spreken|ontmoeten|gezien|gesproken ; @nice om @you ~2 weer|eindelijk|even|terug ~4 te ~1 zien|spreken|ontmoeten ;
        genoten van ~2 ons|het|onze @talk|gesprek|ontmoeting ; plezier|genoegen @you ~4 te ~2 ontmoeten|spreken|ontmoet|leren|hebben ;
        @nice ~2 gesprek|babbel|babbeltje|kennismaking|ontmoeting|praatje ~2 gehad|gisteren|vorige|op|tijdens|was|met|zonet|daarnet|toen|vanmiddag|vandaag|afgelopen ; gezellig was het|t ; gezellig gepraat|gebabbeld|gekletst|geweest ~2 ;
        @nice gebabbeld|gepraat|gekletst|gesproken|geweest|gesprek|bijgepraat ~2 ; goed|fijn|leuk ~1 contact gehad ~2 op|tijdens
      `),
    },
    {
      signal: "claims_met",
      unless: ["negated", "hypothetical", "future", "unanchored"],
      phrases: phrases(`
        @nice ~1 om? ~1 @you|elkaar|mekaar|kennis|met ~6 te ~1 ontmoeten|spreken|zien|treffen|leren|maken|horen|praten ; @nice ~2 kennis te maken|maken ; @nice ~1 om ~1 kennis te ~1 maken ; @nice ~1 om? ~1 te kennismaken ;
        aangename kennismaking ; zoals ~1 beloofd|afgesproken|besproken|toegezegd ; ons|onze @talk ; kennisgemaakt ~3 ; kennis gemaakt ; @nice ~2 spreken|sprk ~3 ; @nice ~1 @you ~3 gesproken|gezien|ontmoet|getroffen ;
        @nice bijkletsen|bijpraten
      `),
    },
    {
      signal: "claims_met",
      unless: ["negated", "future"],
      phrases: phrases(`
        @thanks ~2 voor ~4 @talk ; @thanks ~2 voor ~3 lift|rondleiding|gastvrijheid|ontvangst|uitleg|babbel|hulp ~3 @time ; @thanks ~2 voor ~2 tijd ~1 @time ; @thanks ~2 voor ~2 gastvrijheid|ontvangst|rondleiding|lift ;
        @thanks ~3 dat ~1 @you ~4 langskwam|meedacht|ontving|rondleidde ; zoals ~2 telefonisch|telefoon|mondeling|net|zojuist|daarnet|@time ~3 besproken|afgesproken|beloofd|aangegeven|gezegd|verteld|genoemd ;
        zoals ~2 besproken|afgesproken|beloofd ~3 telefoon|telefonisch|koffie|lunch|@time|borrel|zoom|teams ;
        zoals ~1 aan|tijdens ~2 telefoon|lunch|borrel|koffie|gesprek|vergadering|overleg ~3 besproken|afgesproken|beloofd|gezegd|verteld|vermeld ; na ~1 ons|onze|het|de ~3 @talk ~1 van|op|in|tijdens|vorige|gisteren|afgelopen|bij|over ;
        na ons ~3 @talk ; naar aanleiding van ons|onze|het ~3 @talk ; n.a.v ons|onze ~3 @talk ; in vervolg op|van ons|onze ~3 ; vervolg op ~1 ons|onze ~3 @talk ; aansluitend op ons|onze ~2 ; in aansluiting op ons|onze ~2 ;
        terugkomend op ons|onze ; nog even over ons|onze ~3 @talk ; over ons|onze ~2 @talk ~1 van|op|gisteren|vorige|afgelopen|tijdens ; sinds ons|onze ~2 @talk ; ingevolge ons|onze ~2 @talk ; tijdens ons|onze ~2 @talk ;
        de vorige keer ~3 gesproken|spraken
      `),
    },
    {
      signal: "denies_met",
      unless: ["asked"],
      phrases: phrases(`
        genoegen|plezier|eer ~2 niet|nooit ~2 gehad ; niet|nooit van mij|me gehoord ; nog nooit van me|mij|ons ; nooit eerder|echt|persoonlijk|werkelijk ~2 ontmoet|gesproken|gezien|contact ;
        niet ~2 kunnen|kon|konden|lukte|gelukt ~2 spreken|ontmoeten|aanspreken|begroeten|treffen|kennismaken ; jammer dat @we elkaar ~3 misten|gemist|misgelopen|niet ; liepen elkaar|mekaar ~2 mis ; net ~2 misgelopen|gemist ;
        had @you ~1 graag ~3 gesproken|ontmoet op|bij|tijdens|in ; wij|we zijn elkaar ~2 nog? ~1 niet|nooit ~2 tegengekomen ; @you ~1 weet niet wie ik ; geen idee wie ik ; onbekende ~1 afzender|naam ~2 ;
        ken|kent ~1 @you|me|mij van niks ; rechtstreeks ~1 ken|kennen ~3 niet ; u noch ik ; nooit de hand ; kennen elkaar|mekaar ~4 niet|nog-niet|amper|nauwelijks ; ken|kent ~1 @you|me|mij|we|elkaar ~4 niet > ;
        ken|kent me|mij|mijn ~3 niet ; ken|kent ~2 elkaar ~3 niet ; ik ~1 ken @you ~3 niet ; @you ~2 kent|ken ~1 me|mij ~3 niet ; kennen @we elkaar|mekaar ~3 niet ; we|wij|elkaar ~3 niet ~1 kennen ;
        @you ~1 me|mij ~3 niet ~1 kent|kennen ; elkaar|mekaar ~3 niet|nooit|nog-nooit ~3 ontmoet|gesproken|gezien|kennen|tegengekomen|getroffen ; nooit|niet ~1 kennisgemaakt|ontmoet|gesproken ~1 hebben|met|elkaar|> ;
        nooit|niet ~2 kennis gemaakt ; nog nooit ~3 gesproken|ontmoet|gezien|getroffen|kennisgemaakt ; geen idee wie @you ; weet|weten niet ~2 wie @you bent|zijt|ben ;
        alleen|enkel|slechts van ~3 tv|televisie|naam|radio|linkedin|horen|gezicht|krant|foto|internet|podcasts|podcast|zien|reputatie ; ken|kent|kennen ~1 @you|elkaar|mekaar|me|mij ~2 alleen|enkel|slechts|uitsluitend ;
        elkaar|mekaar ~3 misgelopen|gemist|mislopen|misten|net ; @you misgelopen|gemist ~1 op|bij|in|tijdens ; had|hadden ~3 elkaar ~3 moeten|zullen|willen ; hadden ~4 elkaar ~4 ontmoeten|spreken|treffen ~4 ;
        kwam|kwamen ~3 niet ~3 toe|aan ~2 gesprek|spreken|praatje|kennismaking ; niet ~3 kunnen|gelukt|mogen ~2 spreken|ontmoeten|treffen|kennismaken ;
        geen ~2 kans|gelegenheid|mogelijkheid ~2 gehad ~3 spreken|ontmoeten|kennismaken|kennis|praten ; @we zijn ~2 onbekenden|vreemden|vreemd|onbekend ;
        volslagen|wildvreemde|wildvreemd|complete|totale|volstrekt vreemde|vreemden|onbekende|onbekenden|onbekend ; als ~1 wildvreemde|vreemde|onbekende ; onbekend met elkaar|mekaar ; @we ~3 onbekenden ; onbekende ~2 voor @you|elkaar ;
        voor @you ~2 onbekende|onbekend|vreemde ; ik ben ~2 onbekende|vreemde|wildvreemde|onbekend ~2 voor? ; niet persoonlijk ~1 kennen|ken|kent ; persoonlijk niet ~1 kennen|ken|kent|ontmoet ;
        nog niet|nooit ~2 persoonlijk|fysiek|live ~2 ; nog niet ~3 kennen|kent|kennisgemaakt|ontmoet|gesproken|voorgesteld ; nog geen|nooit ~2 kennis gemaakt|genoegen ;
        niet eerder|nooit eerder ~3 contact|gesproken|ontmoet|gezien|kennisgemaakt ; nog niet het genoegen|plezier ; nooit het genoegen|plezier ; nog niet ~2 de eer|kans|gelegenheid ; zonder dat @we elkaar|mekaar ~2 kennen ;
        zonder ~3 elkaar|mekaar|@you ~2 kennen ; @you ~3 kent mij|me waarschijnlijk|vast|wellicht|misschien niet ; onze paden|wegen ~4 nooit|niet|nog ~2 gekruist ; ken|kent ~1 ons|onze ~2 niet ; kent me|mij van|uit haar|toeten ;
        van haar noch pluim|pluimen
      `),
    },
    {
      signal: "unsure",
      phrases: phrases(`
        naam|gezicht ~4 niets|niks ~1 zegt ; pin|nagel me ~3 niet ~2 vast ; @you ~3 allang|alweer|al|vast|waarschijnlijk|misschien ~1 vergeten ; ben|bent @you ~1 me|mij ~4 vergeten ; als ik ~1 me|mij ~1 goed|juist ~1 herinner ;
        haal|verwar|verwissel ik @you ~3 door|met ; kan|kunt|kun|kon @you ~1 me|mij|dit ~2 niet ~2 plaatsen|thuisbrengen|herinneren ; me|mij ~2 niet ~2 plaatsen|thuisbrengen|herinneren|herkennen ; kent @you me|mij nog ;
        weet @you nog wie ik ; misschien ~1 gaat|zegt ~2 naam ; zegt mijn naam|gezicht @you ; of klopt dat niet ; zou @you ~1 me|mij ~2 nog ; twijfel ~1 of ; vraag me af of @you|we|wij ; verre herinnering ; door elkaar ~2 haal ;
        het kan ~1 zijn dat ik me|mij ; weet|wist ~1 ik ~1 niet meer zeker ; weet ~3 niet ~2 zeker|meer|of ~3 ~1 @you|we|wij|elkaar|ik|zeker|> ; weet|weten ~1 niet ~1 of ~1 @you|we|wij|ik ;
        niet ~2 zeker ~3 of|dat|meer|ben ~1 @you|we|wij|ik|elkaar|> ; niet ~1 zeker ~1 weet ; geen idee|benieuwd|twijfel|afvragen|vraag ~2 of ~1 @you|we|wij ;
        of @you ~1 me|mij|zich|je|u|ons ~4 herinnert|herinneren|herinner|kent|kennen|ken|herkent|weet ; @you ~2 me|mij ~3 nog ~1 kent|herinnert|herkent ; ken|kent|herken|herkent @you ~1 me|mij ~3 nog|niet|meer ;
        herinner|herinnert|heugt @you ~1 zich|je|u ~1 me|mij|ons|mijn|onze|nog ; niet ~1 meer ~2 herinnert|herinneren|herinner|weet|weten|kent|herkent|kennen|te|plaatsen|thuisbrengen ;
        @you ~2 zult|zal|zul ~1 me|mij|zich|je ~3 niet|nauwelijks|amper|misschien ; misschien|wellicht|waarschijnlijk|vast|mogelijk ~1 weet|herinner|herinnert|ken|kent|herken|herkent|zult|zal|ben|bent ~1 @you ~1 ~4 niet|vergeten ;
        @you ~2 weet|herinnert|herinner|herkent|herken ~1 ~2 me|mij|het|dit|zich|je|u ~3 waarschijnlijk|misschien|wellicht|vast|vermoedelijk ~2 niet ; @you bent|ben|zijt me|mij|het|dit ~3 vergeten ;
        misschien|wellicht|mogelijk|vast ~3 vergeten ; als ik me|mij ~1 niet vergis ; als ~3 niet bedriegt ; als ik het goed heb|herinner|onthouden ; als mijn geheugen ; geheugen ~3 steek|laat|niet ;
        ik kan|zou ~2 me|mij|het ~2 vergissen|mis ; vergis ik me|mij ; tenzij ik me|mij vergis ; heb ik het mis ; kan het mis hebben|zijn ; < hebben|spraken|kennen|ontmoetten @we ~2 elkaar|mekaar ~4 ; < kennen @we elkaar|mekaar ;
        waar|waarvan|hoe ~2 @we ~1 elkaar|mekaar ~3 van? kennen ; @you waarvan|ergens ~2 ken|kennen ; ken|kennen @you|elkaar|mekaar ergens van ; kom|komt me ~2 bekend voor ; gezicht|naam|profiel ~3 bekend ~1 voor ;
        kan @you ~3 niet ~2 plaatsen|thuisbrengen ; niet ~1 meer waar|hoe|wanneer|waarvan ~2 @we|@you|ik|elkaar ; of @we elkaar|mekaar ~4 ; of ik @you ~3 ken|ontmoet|gesproken|herinner ;
        mocht ~1 @you ~1 me|mij|zich|je ~4 niet ~2 herinneren|kennen|weten|herkennen|plaatsen ; zegt ~1 het|mijn|dit|deze|de ~2 @you ~3 niets|niks|iets ; zegt @you ~2 niets|niks|iets ; mocht ~2 naam ~3 niets|niks ;
        gaat er ~2 belletje rinkelen ; belletje ~3 rinkelt|rinkelen ; volgens mij ~4 maar ~2 niet ~1 zeker ; klopt dat ; was jij|u dat ; was|waren jij|u|het niet ; ben|bent jij|u ~2 degene|die|niet ~4 ; kunnen we elkaar kennen ;
        of vergis ik ; dat weet ik niet ~2 zeker ; niet helemaal|100% zeker ; niet ~1 % zeker ; @you zich mij|me ~2 herinnert|herinnerde ; meen ~1 me|mij te herinneren ; herinnering ~2 vaag ; vaag ~1 bekend
      `),
    },
    {
      signal: "asks_archive",
      unless: ["negated"],
      phrases: phrases(`
        naast @you|je|zich neer|neerlegt|neerleggen|leggen|neergelegd ; naast je|zich|u neer|neerlegt|neerleggen ; gooi|plaats|parkeer|zet|schuif|stop ~2 @request ~5 archief|terzijde ;
        @wanted ~4 lopen|liggen|rusten|verlopen|varen|wegvallen|zitten ; lekker|rustig|gewoon|gerust lopen|liggen|rusten|staan|verlopen|links|negeren ; verzoek|uitnodiging|bericht ~3 vergeten ; vergeet ~2 @request ;
        hoeft ~2 niets|niks ~2 te? ~1 doen ; doe ~2 niets|niks ~1 mee ; laat ~2 maar|gewoon|gerust ~2 onbeantwoord ; archief mee in ; archiveren is|mag|kan ~2 ; begrijp|snap ~4 ~2 archiveert|negeert|weigert-niet|laat ;
        archiveer|archiveren|archiveert ~4 @request ; archiveer|archiveert ~2 dit|het|mij|me|deze ~2 dan|gerust|gewoon|maar|rustig ; archiveer|archiveert ~1 dan|gerust|gewoon|maar|rustig ; @request ~4 archiveren|archiveert|archiveer ;
        @wanted ~1 dan|gerust|gewoon|maar ~2 archiveren|negeren ; gerust|gewoon|rustig|dan|vooral|liever|best ~3 negeren|archiveren|wegklikken ; negeer|negeert ~3 @wanted|gerust|gewoon|dan|maar ;
        @wanted ~4 gerust|gewoon|maar|dan|rustig|liever|best ~1 negeren|genegeerd|laten|wegklikken|verwijderen|overslaan ; @wanted ~3 negeren|genegeerd ; laat ~4 @wanted ~4 liggen|lopen|rusten|verlopen|passeren|links|onbeantwoord|open ;
        laat|laten ~3 gewoon|gerust|maar|dan ~2 liggen|lopen|staan|rusten|verlopen|openstaan|schieten|links ; @wanted ~5 laten ~1 liggen|lopen|staan|rusten|verlopen|openstaan|passeren|varen|schieten|voor|onbeantwoord|zitten|hangen ;
        leg|legt ~4 terzijde|naast|opzij|weg ; @wanted ~4 terzijde ~1 leggen|schuiven|laten ; terzijde leggen|schuiven ; hoeft ~1 niet ~2 te ~1 reageren|accepteren|antwoorden|aanvaarden ;
        hoef|hoeft ~2 @wanted ~3 niet ~1 te accepteren|aanvaarden|beantwoorden ; voel je|u ~3 vrij ~3 negeren|archiveren|laten ; mag|kan|kun|kunt @you ~3 dit|het|mij|me|@request ~3 negeren|archiveren|wegklikken ;
        mag|kan|kun|kunt @you ~5 laten ~1 liggen|lopen|staan|rusten|verlopen|openstaan ; sla ~3 @wanted ~3 over ; klik ~4 weg ; klik|klikt ~1 me|mij|dit|het|deze ~3 weg ; @request ~3 in ~2 archief ; doe ~2 alsof @you ~3 niet|niets ;
        prullenbak ; beschouw ~4 niet verzonden|verstuurd|geschreven ; verwijder|verwijdert ~3 @request ; ga ~3 verzoek voorbij ; zonder reactie ~2 laten
      `),
    },
    {
      signal: "mutual_person",
      phrases: phrases(`
        tip van ^|@your|mijn ; op tip van ; ^ ~4 had het ~2 over @you|jou ; ^ ~5 over @you|jou ~1 verteld|gesproken|gepraat|had|sprak|sprake|tipte ; hoorde|hoor|hoorden|gehoord ~3 over @you|jou ~1 van|via|door ^|@your|mijn ;
        @relation ^ ~4 met @you|jou ~3 ; mijn ~1 @relation ~1 ^? ~2 zit|zat|werkt|werkte|speelt|kent|sport|zingt|roeit|fietst|reist|tennist ~2 met|bij|samen ~1 @you|jou|u ; goed ~2 bekend ~2 bij ~3 ^|vriend|vriendin ;
        @relation van @you|jou|u ~1 ^ ; ^ is een ~2 @relation van ; de naam ^ ~3 zegt ; u kent ^  ; @you kent|ken ~2 ^ ~2 ook|toch|goed|vast|wel ; mijn ~1 @relation kent @you ; getrouwd met ^|@your ;
        de vrouw|man|zoon|dochter|broer|zus|opvolger van ^ ; gestuurd door ^ ; verwezen|getipt door ; ^ van ~4 raadde|gaf|zei|vertelde|tipte|vond|noemde|had ; groeten ~2 ^ ~2 gaf|zei ; @your @relation|neef|nicht is ~2 bij mij|ons|mijn ;
        mijn @relation|dochter|zoon werkt|werkte ~2 voor|bij|met|onder @you|jou|u ; via ^ ~4 naam|gegevens|nummer|terecht|hoorde|gehoord|jou|u ; via @your|mijn|onze ~3 @relation ^? ~4 ;
        ^ ~1 zei|vertelde|raadde|tipte|adviseerde|vond|stuurde|gaf|noemde|verwees|suggereerde|opperde|wees|meldde|bracht|denkt|dacht|vindt|zegt|spreekt|sprak|vroeg|stelde|introduceerde|koppelde|moedigde|liet|beval ~2 dat|me|mij|aan|ons|je|jou|jouw|uw|u|we|hoog|vol|lovend|mijn|over|door|voor|weten|altijd|zo|zeer|ook|naar ;
        ^ heeft|had ~1 me|mij|ons|je|jou|jouw|u|uw ~5 gegeven|getipt|aangeraden|aanbevolen|doorverwezen|verteld|gewezen|genoemd|geadviseerd|doorgegeven|gevraagd|voorgesteld|gesproken|naar ;
        door ^ ~3 getipt|gewezen|doorverwezen|doorgestuurd|aangeraden|gestuurd|aanbevolen|geattendeerd|verwezen|naar ; getipt|gewezen|doorverwezen|doorgestuurd|aangeraden|gestuurd|aanbevolen|verwezen ~3 door|via ^|@your|mijn|onze ;
        op aanraden|advies|voorspraak|verzoek|aanbeveling|initiatief|suggestie van ^|@your|mijn|onze ; ^ raadde|raadt|raad|beval|beveelt ~4 aan ; ^ vond dat @we|wij|jij|ik ;
        @your ~2 oude|vroegere|nieuwe|vorige? @relation ^? ~2 zei|vertelde|raadde|tipte|adviseerde|vond|stuurde|gaf|noemde|verwees|suggereerde|wees|meldde|bracht|denkt|dacht|vindt|zegt|spreekt|sprak|vroeg|stelde|heeft|had|werkt|kent|liet|beval|raadt ;
        @your @relation ^? ~1 zei|vertelde|raadde|tipte|adviseerde|vond|stuurde|gaf|noemde|verwees|suggereerde|wees|meldde|bracht|denkt|dacht|vindt|zegt|spreekt|sprak|vroeg|stelde|heeft|had|werkt|kent|liet|beval|raadt ;
        van @your ~3 @relation ~6 gekregen|kreeg|gehoord|hoorde|doorgekregen|doorgegeven|begrepen|begreep ; kreeg|kregen|gekregen|hoorde|gehoord|doorgekregen|begreep|vernam|heb|haalde ~6 van|via|door ^|@your|mijn|onze ~1 ^|@relation ;
        naam|nummer|contactgegevens|gegevens|adres|mailadres|profiel ~4 van|via|door ^|@relation ; van ^ ~4 naam|nummer|gegevens|gehoord|hoorde|gekregen|doorgekregen|begreep|begrepen|vernomen|kreeg ;
        partner|vrouw|man|echtgenoot|echtgenote|vriend|vriendin|broer|zus|zusje|broertje|collega|dochter|zoon|buurman|buurvrouw|moeder|vader|neef|nicht|oom|tante|opvolger|opvolgster|baas|schoonzus|zwager|assistent|huisgenoot|oud-collega|kennis|maat van ^|@your|je ~1 @relation? ;
        ik ben ~2 @relation van ^|@your ; onze gemeenschappelijke|gezamenlijke|wederzijdse vriend|vriendin|kennis|collega|connectie|contact|kameraad ;
        gemeenschappelijke|gezamenlijke|wederzijdse vriend|vriendin|kennis|collega|kameraad ^ ; gemeenschappelijke|gezamenlijke|wederzijdse vriend|vriendin|kennis|kameraad ;
        mijn ~1 @relation ^? ~3 werkt|werkte|kent|zit|zat|studeert|studeerde|speelt|vertelde|zei|raadde|tipte|woont ~3 bij|met|@you|jou|samen|dat|me|mij ; mijn ~2 @relation is ~3 @your ~2 ; @your ~1 @relation ~1 ^? is ~2 mijn ;
        ^ en ik ~4 ; ^ is ~1 mijn|een ~2 @relation ; mijn @relation ^ ; ik ~3 ken ^ ~3 ook|goed|van ; ken|kennen ~2 allebei|beiden|beide|ook ^ ; @we kennen ~2 allebei|beiden|beide|ook ~1 ^ ; ik neem|nam ~3 over van ^ ;
        overgenomen van ^ ; opvolger|opvolgster|vervanger|vervangster van ^ ; doe|doet ~2 groeten aan ^ ; de groeten aan ^ ; sprak|spreek|gesproken|lunchte ~2 met ^ ~4 over|die ~3 @you|jouw|uw|noemde ;
        ik werk|werkte|studeerde|zat ~4 met|bij|onder ^ ~3 die|@your|en ; met ^ ~3 over @you ; @your naam viel ; jullie ~2 @relation ^
      `),
    },
    {
      signal: "shared_history",
      unless: ["hypothetical", "asked"],
      phrases: phrases(`
        bureaugenoot|kamergenoot|teamgenoot|afdelingsgenoot|lotgenoot ~1 van|bij|op ; indertijd|destijds|toen mijn ~1 @relation|afdelingshoofd|directeur|chef|baas|docent ;
        met elkaar|mekaar ~6 gespeeld|gewerkt|gestudeerd|gediend|gevoetbald|geroeid|opgetreden|gezongen|klas ;
        @we ~1 deelden|deelde ~3 kantoor|kamer|bureau|huis|kot|werkplek|lokaal|flat|appartement|werkkamer|studentenhuis|bank|schoolbank ; deelden @we ~3 kantoor|kamer|bureau|huis|kot|werkplek|flat ;
        was ik ~3 @your|jouw ~2 rechterhand|assistent|assistente|collega|stagiair|stagiaire|leidinggevende|baas|chef|secretaresse|leerling|student|docent|manager|teamleider|buurman|buurvrouw|huisgenoot|klasgenoot|maatje|plaatsvervanger|adjunct ;
        was @you|jij ~3 mijn ~2 rechterhand|assistent|collega|stagiair|leidinggevende|baas|chef|mentor|docent|leraar|lerares|juf|meester|manager|teamleider|buurman|buurvrouw|huisgenoot|klasgenoot|begeleider|trainer|coach|stagebegeleider ;
        ik was ~3 @your|jouw ~1 rechterhand|secretaresse|maatje|plaatsvervanger|adjunct|oppas|krantenjongen ; @your rechterhand|maatje ~1 bij|op|in ; ik gaf|geef @you ~2 les|wiskunde|training|zwemles|pianoles ;
        van @you ~1 les|training ~1 gehad|gekregen|kreeg ; kreeg|had ik ~1 les ~1 van @you ; les gehad van @you ; opgegroeid ~2 samen ; samen ~2 opgegroeid ;
        jeugdvriend|jeugdvriendin|schoolvriend|schoolvriendin|studievriend|dienstkameraad|diensttijd|oude-makker ~1 van|uit|op|hier ;
        @we kennen|ken elkaar|mekaar ~1 van|nog|uit ~3 school|studie|universiteit|uni|unief|diensttijd|dienst|klas|middelbare|lagere|basisschool|^-tijd|werk|stage|opleiding|studententijd|vroeger|hogeschool ;
        kennen elkaar|mekaar ~2 van|uit ~2 ^ ; ken @you ~1 nog van|uit ~3 school|studie|universiteit|dienst|klas|middelbare|basisschool|opleiding|studententijd|stage|^ ;
        in hetzelfde|dezelfde team|klas|ploeg|elftal|jaar|dispuut|orkest|koor|band|afdeling ~1 gezeten|gewerkt|gespeeld|gezongen|zaten|speelden|zongen ;
        speelden|zongen|zaten|werkten|studeerden|voetbalden|hockeyden|roeiden ~2 @we? ~4 in|bij|op|aan hetzelfde|dezelfde ; zelfde jaar ~1 afgestudeerd ; collega's ~2 bij|van|geweest|waren|op|in ^|geweest|toen|tot|de|het ;
        jaar|jaren collega's ~2 ; onder @your|jouw leiding|bewind|vleugels ~2 ; @your ~1 vroegere|voormalige|oude stagiair|student|assistent|collega|buurjongen|leerling|klasgenoot ~1 bij|van|op|uit|hier|> ;
        samen ~6 gewerkt|gestudeerd|gediend|gevoetbald|gewoond|gespeeld|geroeid|gestaan|gevolgd|gedaan|opgeleid|opgetrokken|afgestudeerd|gelopen|geleid|gevaren|opgegroeid|opgericht|gehockeyd|gezongen|stage ;
        werkten|studeerden|dienden|woonden|speelden|volgden|liepen|roeiden ~6 samen ; samenwerkten|samengewerkt|samenwerking|samenwoonden|samengewoond ; jaren|jaar|tijd ~3 samengewerkt|samenwerkten ;
        samen ~4 op|in|bij|aan ~2 school|klas|kamer|dienst|kot|studie|universiteit|unief|uni|hbo|kantoor|afdeling|lagere|middelbare|basisschool|kazerne|team|lab|hogeschool|unif|internaat|academie|faculteit ;
        waren|zijn ~5 collega's|klasgenoten|studiegenoten|huisgenoten|ploeggenoten|teamgenoten|jaargenoten|kotgenoten|dienstmaten|dispuutsgenoten|schoolgenoten|medestudenten|buren ~1 ~2 ;
        waren|was ~3 collega|klasgenoot|studiegenoot|huisgenoot|ploeggenoot|teamgenoot|jaargenoot|klasgenote|kotgenoot ;
        < ~3 oud-collega|ex-collega|oudcollega|excollega|oud-klasgenoot|oud-klasgenote|oud-studiegenoot|oud-leerling|oud-student|oud-huisgenoot|oud-teamgenoot|oud-buurman|oud-buurvrouw|klasgenoot|klasgenote|studiegenoot|studiegenote|jaargenoot|dienstmaat|huisgenoot|kotgenoot|oud-leidinggevende|ex-student|ex-klasgenoot|clubgenoot|schoolgenoot|oud-studente|studiemaat|oud-stagiair|ex-stagiair ~1 van|hier|uit|bij|@you|op|van-bij|> ;
        als oud-collega|ex-collega|oud-klasgenoot|oud-huisgenoot|oud-student|oud-leerling|oud-studiegenoot|oud-collega's|oud-medewerker|ex-klasgenoot|oud-teamgenoot|oud-stagiair ~3 ;
        ex-collega's|oud-collega's|oud-klasgenoten|oud-studiegenoten ;
        voormalig|voormalige|vroegere|oude ~1 collega|klasgenoot|huisgenoot|studiegenoot|leidinggevende|teamgenoot|buurman|buurvrouw|student|stagiair|klasgenote|huisgenote|medestudent|leerling ;
        ik was|ben ~2 vroeger|destijds|indertijd|ooit|jaren|toen|lang ~3 @your ~2 ;
        ik was ~4 jouw|je|uw ~3 leidinggevende|baas|chef|manager|docent|leraar|lerares|juf|meester|stagiair|stagiaire|stagebegeleider|student|studente|leerling|mentor|coach|trainer|collega|klasgenoot|huisgenoot|buurman|buurvrouw|opvolger|voorganger|assistent|teamleider|begeleider|oppas|kotgenoot|promotor|werknemer|secretaresse ;
        @you was|waart|waren ~3 mijn ~3 leidinggevende|baas|chef|manager|docent|docente|leraar|lerares|juf|meester|stagiair|stagiaire|stagebegeleider|stagebegeleidster|student|studente|leerling|mentor|coach|trainer|collega|klasgenoot|huisgenoot|buurman|buurvrouw|opvolger|voorganger|assistent|teamleider|begeleider|praktijkbegeleider|kotgenoot|promotor|professor|prof|instructeur|afstudeerbegeleider|rijinstructeur|scriptiebegeleider|leerkracht|werkgever|sergeant|kapitein|klasgenote|studiegenoot|jaargenoot|leermeester|afdelingshoofd ;
        ik heb|had ~1 les|college|stage ~2 van|bij|gehad|gekregen|gelopen ~2 @you ; les|college|colleges ~1 van @you ~2 ; ik ~1 heb ~4 bij|voor|onder|met @you ~3 gewerkt|stage|gestudeerd|gelopen|gediend|gepromoveerd|gespeeld ;
        bij|onder|voor|met @you ~4 gewerkt|stage|gestudeerd|gediend|gepromoveerd|afgestudeerd|gewoond|gezeten ; werkte|werkten ~5 met|voor|onder|bij @you|jullie ~2 ; @you|jij ~1 werkte|werkten ~3 bij|voor|onder|met mij|me|ons ;
        werkten @we ~6 ; @we werkten ~3 bij|voor|op|samen|aan|destijds|toen|allebei|vroeger|jaren ;
        @we ~2 zaten|studeerden|woonden|dienden ~1 destijds|toen|vroeger|ooit|jaren|bij ~1 elkaar|mekaar|samen|op|in ~2 ~2 klas|school|kot|jaar|studie|dienst|schip|kamer|huis ; zaten ~2 bij elkaar|mekaar ~3 klas|school|jaar|groep|op|in ;
        bij elkaar|mekaar ~2 in de klas|groep ; zaten|zat|gezeten ~3 in dezelfde klas|jaar|groep|lichting|ploeg|afdeling|eenheid|werkgroep|team ; in|van dezelfde klas|lichting|jaarlaag|eenheid|promotie|promojaar ;
        zelfde klas|lichting|jaargang ; @you ~1 zat ~2 bij ~1 mij|me|ons ~2 in ~1 ~1 klas|team|groep|jaar ; ik zat ~2 bij @you ~1 in ~1 ~1 klas|team|groep|jaar ; in de klas ~2 bij|met|op ; in mijn|uw|jouw|je klas ~1 gezeten|zat ;
        in ~1 @your ~1 team gewerkt|gezeten|zat|werkte ; in ~1 mijn ~1 team gewerkt|gezeten|zat|werkte ; samen in ~3 dienst|kot|klas|leger|militaire|bestuur|commissie|schoolbanken|ondernemingsraad ;
        tijd|tijdje|jaren|periode ~1 samen ~1 bij|op|in ; onze tijd|jaren|periode|studententijd|diensttijd|schooltijd|studietijd ~2 bij|in|op|samen|aan|> ; uit ~2 tijd|jaren ~2 bij|in|van|op ~2 ^ ;
        uit onze|de|mijn|jouw|uw ~2 tijd|studententijd|diensttijd|schooltijd|kottijd|studietijd|jaren|^-tijd ; van ~2 de|onze|je|mijn ^-tijd|^-periode ; lang niet gesproken|gezien ~1 sinds ; samen ~2 stage ~1 gelopen|liepen|gedaan ;
        @you ~2 begeleidde|begeleid|opgeleid|aangenomen|ingewerkt|lesgegeven ~1 me|mij ; @you ~1 hebt|heb|heeft me|mij ~4 begeleid|opgeleid|aangenomen|ingewerkt|lesgegeven|gecoacht|onderwezen ;
        @you gaf ~2 mij|me|ons ~2 les|college|wiskunde|training ; ik gaf ~1 @you ~3 les|college|training ; ik heb|had @you ~4 begeleid|opgeleid|aangenomen|ingewerkt|lesgegeven|gecoacht ; jaren ~2 buren geweest ; lichting # ~3 ;
        stage ~1 gelopen|liep ~3 bij @you ; ik liep ~3 stage ~2 bij @you ; prettig|fijn|leuk ~2 samengewerkt|samenwerking ; weer ~2 collega's ; promotie|studiejaar # ~2 samen
      `),
    },
    {
      signal: "shared_context",
      unless: [],
      phrases: phrases(`
        zelfde|hetzelfde elftal|team|koor|orkest|gebouw|bestuur|dorp ; ik werk ~3 ook bij|voor|in|op ; we|wij zijn ~2 streekgenoten|plaatsgenoten|dorpsgenoten ;
        huur|woon|werk|zit|wonen|huren|werken|zitten ~5 boven|onder|naast|tegenover|achter|vlakbij @you|jou|het|de ~1 jouwe|uwe|> ; deelnemerslijst|gastenlijst|aanwezigenlijst ~6 ;
        ben|bent|zit|zat|werk|werkt|woon|woont|gaat|komt|kom @you ~2 ook ~1 naar|in|bij|op|van|uit|lid|vrijwilliger|aanwezig ; dat @you|jij ook ~1 naar|in|bij|op|van|uit ~4 ;
        @you ~2 ook ~1 vrijwilliger|lid|alumnus|alumna|bestuurslid|trainer|coach|ouder|inwoner|donateur|imker|zanger ~1 ; onze|mijn ~1 dochters|zonen|zoons|kinderen|kleinkinderen ~4 samen|zelfde|dezelfde|elkaar|klas ;
        faculteit|afdeling|school|bedrijf|kantoor|team|gebouw|vereniging|opleiding waar @you ~2 ; werk|werken|studeer|woon|wonen|zit|zitten ~4 waar @you ~1 ook|destijds|vroeger|nu|toen|ooit ;
        als @you|jij ben|loop|werk|woon|zit|ga|doe|kom ik ~3 ; beiden|beide|allebei ~3 in|uit|op|bij|van|aan ; we komen|kwamen ~2 uit ~2 zelfde|dezelfde|hetzelfde ;
        @your ~1 nieuwe ~1 buren|huurder|huurders|onderbuur|overburen|collega|ploegmaat ; huurder|huurders van @your ; ik train|coach ~3 @your ; mijn kleinkinderen|kinderen ~4 @your ~2 ;
        overburen|buren|buurtgenoot|buurtbewoner|wijkbewoner|medeouder|klassenouder|klasouder ~2 ; net zoals @you ~3 ; ook in|op ~1 bestuur|ouderraad|mr|buurt|wijk ~2 ; lid van ~1 dezelfde ;
        #|veel|meerdere|aantal|enkele|paar|flink|heel|twintig|tien|drie|vijf|twee|vier|diverse|verschillende ~3 gemeenschappelijke|gedeelde|gezamenlijke|wederzijdse|dezelfde ~1 connecties|contacten|vrienden|kennissen|relaties|contactpersonen|links|mensen ;
        gemeenschappelijke|gedeelde|gezamenlijke|wederzijdse connecties|contacten|vrienden|kennissen|relaties|contactpersonen ; connecties|contacten|mensen|kennissen|vrienden ~1 gemeen|gemeenschappelijk ; veel|iets|wat ~1 gemeen ;
        dezelfde mensen ; ken|kennen dezelfde ;
        dezelfde|hetzelfde|zelfde ~2 bedrijf|werkgever|school|universiteit|hogeschool|straat|wijk|buurt|dorp|stad|gemeente|club|sportschool|team|gebouw|groep|groepen|opleiding|cursus|hobby|kerk|kantoor|ziekenhuis|koor|vereniging|commissie|bestuur|congres|evenement|streek|bank|verdieping|afdeling|flat|partij|naam|achternaam|voornaam|geboortedag|organisatie|studie|studierichting|studentenvereniging|sportclub|voetbalclub|fanfare|harmonie|scouting|regio|werkplek|bijeenkomst|beurs|gym|zaal|training|camping|streek|trein|forum|liefhebberij|passie|kazerne ;
        @we ~1 zijn|zitten|wonen|werken|komen|studeerden|doen|waren|houden|lopen|hebben|spelen|staan|gaan|zingen|fietsen|behoren|deden|volgden|roeien ~2 allebei|beiden|beide|alletwee|alle-twee|ook ~4 ;
        zitten|wonen|werken|komen|studeren|zijn ~2 allebei|beiden ~2 ; studeerden|werkten|zaten|woonden ~1 allebei|beiden ~2 ;
        allebei|beiden ~1 ~2 lid|alumni|alumnus|afgestudeerd|vrijwilliger|vrijwilligers|bestuurslid|werkzaam|ouders|ouder|actief|aangesloten|inwoner|inwoners|fan|fans|van|uit|in|bij|op|aan|voor ; zowel @you als ik ;
        net als|zoals @you ~1 ~2 ik|ben|werk|woon|zit|loop|heb|speel|kom|studeer|studeerde|volg|doe|ook|lid ; < net als|zoals @you ; net als|zoals|evenals @you > ; evenals @you ; @you ook > ; @you ~1 toch ook > ; en @you ook ;
        ook ik ~1 ~2 werk|woon|zit|loop|ben|studeer|kom|speel|heb|deed|studeerde ~2 ; ik ~1 ben|zit|woon|werk|sta|kom|ga|studeer|studeerde|loop|zing|speel|volg ook ~3 lid|in|bij|van|op|uit|naar|aan ~3 ; ik ben ook ~2 ;
        ook ~1 ~1 lid|alumnus|alumna|alumni|vrijwilliger|bestuurslid|ouder ~2 ; ook ~3 bij|in|op|aan|naar|uit|van de|het|dezelfde ~3 werk|woon|zit|gestudeerd|gewerkt|gewoond|werkt|woont|aanwezig|ga|kom ;
        mede-alumnus|mede-alumni|medealumnus|medelid|mede-lid|medebewoner|medebestuurslid|mede-ondernemer|medestudent|mede-student|mede-vrijwilliger|dorpsgenoot|stadsgenoot|plaatsgenoot|clubgenoot|verenigingsgenoot|streekgenoot|naamgenoot|buurtgenoot|wijkgenoot|mede-limburger|mede-fries|medecursist|mededeelnemer|mede-deelnemer|mede-cursist|mede-imker|mede-kunstenaar|mede-ouder|mede-bewoner|mede-zanger|mede-fan|mede-hardloper|mede-brabander|medefan|lotgenoot|medebroeder|kantoorgenoot|dorpsgenote ;
        @your ~2 buurman|buurvrouw|overbuurman|overbuurvrouw|bovenbuur|onderbuur|bovenbuurvrouw|bovenbuurman|buur|buurmeisje|buurjongen ; buurman|buurvrouw|overbuurman|buren van|uit|op|om|schuin|aan|verderop|nummer ;
        @we zijn ~2 buren|overburen|buurtgenoten ; @you ~1 woont|wonen|woon ~2 in|bij|naast ~1 mij|me|ons|mijn|dezelfde ;
        ik woon|werk ~3 in|bij|naast|tegenover|boven|onder|vlakbij|achter ~1 @you|@your ~1 ~1 straat|buurt|wijk|gebouw|dorp|jou|u|je|wijk|flat ; om de hoek ~2 bij|van ; huizen|deuren|straten|nummers verder|verderop ;
        onze|mijn ~1 kinderen|dochters|zonen|zoons|jongens|meisjes|honden|kids ~6 dezelfde|zelfde|samen|klas|school|vriendjes|vriendinnen|bevriend|elkaar|club|hockey|voetbal|team|bos|park ;
        @your ~1 dochter|zoon|kind|kinderen|zoontje|dochtertje|kleinzoon|kleindochter ~4 bij|in|op ~2 mij|mijn|onze|klas|school|team|groep|ons ;
        mijn ~1 dochter|zoon|kind|zoontje|dochtertje ~6 @your ~2 dochter|zoon|klas|team|kind|school|groep|les|kinderen|jou|u ;
        @your ~1 oude|vroegere|voormalige|vorige werkgever|afdeling|team|school|kantoor|functie|baan|plek|job|bedrijf|huis|club|klas|werkplek|bureau|stek ;
        ik ~3 werk|woon|zit|studeer|heb|ben ~5 @your ~1 oude|vroegere|voormalige|vorige ~2 ; waar @you ~1 vroeger|ook|destijds|toen|ooit|jaren ~3 ; @your opvolger|opvolgster ~1 bij|als|van ;
        ik ben ~1 @your ~1 opvolger|opvolgster|nieuwe ~2 ; @your nieuwe collega|buurman|buurvrouw|buur|teamgenoot|huisarts ; nieuwe collega ~1 van|bij|uit|op ~2 ;
        ik ben ~2 collega ~2 van|bij|uit|op ~3 @you|vestiging|kantoor|afdeling|team|locatie|^ ; @we zijn ~3 collega's ; directe collega ; collega ~1 van @you ~1 bij|op|in|uit ; collega van ~1 vestiging|kantoor|locatie|afdeling ;
        zie ~2 dat @you ~1 ook ~4 ; @you ~1 ook ~3 lid|aanwezig|deelneemt|meedoet|zit|woont|werkt|studeerde|gestudeerd|gaat|komt ; groep voor|van ~3 ;
        in|van|uit|via de ~2 ^-groep|linkedin-groep|linkedingroep|facebookgroep|facebook-groep|appgroep|buurtapp|groep|werkgroep|whatsappgroep|oudergroep|ouderraad|vereniging ~2 ; linkedin-groep|linkedingroep|facebookgroep ;
        doe|doet @you ~1 weer|ook ~3 mee ; kom|komt|ga|gaat @you ~1 ook|weer ~3 naar|op|mee ; doen ~2 allebei|beiden mee ; ook ~2 aanwezig|mee|ingeschreven|aangemeld ; afkomstig uit|van hetzelfde|dezelfde ;
        delen|deel ~2 passie|liefde|hobby|interesse|voorliefde|werkgever|achternaam|verjaardag|alma|kantoor|gebouw ; passie|liefde|voorliefde ~2 delen|gemeen ; ik deel ~1 @your ~1 passie|liefde|hobby|interesse ; allemaal ~2 lid ;
        zelfde school ~1 als ; @you kent mij ~2 van gezicht ; opgegroeid in ~2 zelfde|hetzelfde|dezelfde ; zelfde jaar|tijd als ~1 ; alumni ~1 van ; lid ~2 van ~4 net|ook|waar|zoals ~1 @you ;
        jouw|uw|je ~1 ploeg|team ~1 speelt|speel|trainer|traint
      `),
    },
    {
      signal: "content_ref",
      phrases: phrases(`
        @wrote heb|hebt|heeft @you ~3 gemaakt|geschreven|gegeven|gehouden|geplaatst ; jouw|je|uw stuk|stukje ~1 in|op|over ; @you ~3 te horen|zien|gast|beluisteren in|op|bij ~2 ;
        filmpje|filmpjes|video|video's|stuk|artikel|boek|blog|post|bericht|podcast|lezing|foto's|reportage|column|recept|recepten ~1 van @you|jou|jouw|u|jullie ;
        naar @your ~2 @wrote ~2 geluisterd|gekeken|luister|luisterde|gekeken|geweest|kijk ; luister|luisterde|geluisterd|kijk|keek|gekeken ~3 naar @your ~2 ; @your ~3 in|over ^ ~2 gelezen|las|gehoord|gezien ; gelezen ~2 wat @you|jij|u ;
        wat @you|jij|u ~4 schreef|schrijft|zei|vertelde|deelde|postte|plaatste ; @your ~2 oproep|opmerking|opmerkingen|inzichten|analyse|analyses|bijdragen|commentaar|vraag-op ~1 over|in|op|bij|onder ;
        dank|bedankt ~2 voor @your|jouw|uw|je ~2 @wrote ; jouw|uw ~3 @wrote ; je|jullie ~2@praised @wrote ; @wrote schreef|gaf|hield|publiceerde|plaatste|deelde @you ;
        @you ~1 schreef|publiceerde|postte|blogde|schrijft|plaatste|deelde ~1 ~1 over|dat|in|op|een|het|de|dit|laatst|onlangs|vorige|gisteren|boek|column|artikel ~1 ;
        @you ~2 hebt|heb|heeft ~4 geschreven|gepubliceerd|gepost|geplaatst|gedeeld|gepresenteerd ; wat @you ~1 schreef|schrijft|zei|vertelde|deelde|postte|geschreven|plaatste ~1 over|in|op|tijdens|bij ~2 ;
        @wrote ~3 dat|die|wat @you ~4 schreef|geschreven|gaf|hield|maakte|gemaakt|publiceerde|plaatste|gehouden|deelde|gedeeld|schrijft|gegeven|postte ; @wrote ~1 van|door jou|u|je|jouw|jullie ;
        interview|gesprek met jou|u|je ~2 in|op|bij|gelezen|gezien|gehoord|las ; interview|portret ~2 met|van @you ; citeer|citeert|citeren|geciteerd|citeerde|aangehaald ~4 @you|@your ; @your ~3 geciteerd|aangehaald ;
        zag|hoorde|heb|had ~1 @you ~4 spreken|presenteren|speechen|optreden|aan het woord|gezien|gehoord|spreker ~1 op|bij|in|tijdens|over|> ; hoorde|zag|beluisterde ik @you ~3 ; ik zag|hoorde @you ~1 op|bij|in|tijdens ~4 ;
        geluisterd|luisterde|luister|luisteren naar @you|@your ; aflevering ~3 met|van @you ; @your ~1 verhaal|inzichten|betoog|pleidooi|standpunt ~2 over|in|op|tijdens ;
        @you ~1 zegt|zei|vertelde ~2 in|op|bij|tijdens ~2 interview|podcast|radio|tv|krant|uitzending|column|artikel ;
        @your tv-optreden|radio-optreden|programma|optreden|kookboek|dichtbundel|artikelenreeks|reeks|serie|blogs|tekst|teksten|tips|schrijfsels|pennenvruchten ; fan van @your ~2 ;
        gelezen|las|lees|lezen|las ~4 @your ~2 @wrote|werk|boek|stuk ; volg|volgde @your ~2 @wrote|werk|kanaal|pagina|reeks ; op basis van @your @wrote ; n.a.v @your ~2 ; column ~1 van @you ; boek van @you ;
        dat boek|artikel|stuk|blog ~2 van @you
      `),
    },
    {
      signal: "recruiter",
      unless: ["negated", "own"],
      phrases: phrases(`
        opdrachtgever|klant|ziekenhuis|kantoor|bedrijf|school|organisatie ~6 plaats|plek|ruimte voor ; heeft|hebben ~1 plaats|plek|ruimte voor ~4 @role ; plek|ruimte|plaats ~1 voor ~3 @role|hoofd|ervaren ; nodig ~4 @role ;
        @role ~4 nodig ; gezocht > ; dringend|spoed|urgent|asap gezocht|op ; < gezocht ~4 ; selectieprocedure|wervingsprocedure|sollicitatieprocedure|werving-en-selectie|wervingstraject ~3 ;
        tevreden ~2 op|in|met|bij|over @your ~1 huidige ~1 werkplek|baan|functie|job|werkgever|rol|werk ; happy|gelukkig|zin|op-je-plek ~2 huidige ~1 werkplek|baan|functie|job|werkgever ;
        topverloning|verloning|groepsverzekering|maaltijdcheques|winstdeling|dertiende-maand ; relatie|klant|werkgever|bedrijf|bureau|ziekenhuis|school|gemeente|organisatie|opdrachtgever|ministerie|partner ~6 zoekt|zoek ~6 ;
        zoekt ~5 @role ; uur|uren per week ~4 salaris|interesse|bellen|tarief|loon|vast ; salaris|loon|tarief ~3 #|$|euro|bellen|interesse ; dacht|denk ik? ~2 aan @you|jou ~3 ; @job ~4 dacht|denk ~2 aan @you|jou ; je|u geschikt ~2 voor ;
        klus|opdracht ~3 bij ~4 voor @you|jou|# ; bespreken|praten ~5 @job ~4 ; @job ~4 bespreken|toelichten|vertellen|sparren|bellen ; @you ~3 benaderen|bellen|spreken ~2 voor|over ~3 @job ; collega's ~1 in ~2 @job ;
        wij|we breiden|groeien ~4 uit|zoeken|team|hard ; team ~2 versterken ; openstaande ~1 vacatures|functies|plekken ; @you|jij ~1 onze nieuwe ~1 @role ; word ~2 onze|mijn ~2 @role|collega ; bij ons ~1 als ~2 @role ;
        stap ~2 zetten|maken ~1 in ~1 @your ; ik|@we ~2 zoek|zoeken ~6 @role ; ik|@we ~1 ben|zijn ~6 op zoek ~2 naar ~6 @role ~1 ; ben|zijn ik|@we ~3 op zoek ~2 naar ~6 @role ; zoeken|zoek ik|@we ~6 @role ;
        voor ~2 klant|opdrachtgever|relatie|opdrachtgevers|klanten|werkgever ~6 zoek|zoeken|zoekende|ben|zijn|op|werf|werven ; zoek|zoeken ~1 voor ~2 klant|opdrachtgever|relatie|werkgever|bedrijf ~5 ;
        opdrachtgever|klant ~6 zoekt|op zoek|zoekende ; namens ~2 klant|opdrachtgever|werkgever ; ik|@we ~1 heb|hebben|had ~5 @job ~6 voor|die|bij|in|als|waar|waarin|openstaan|open|staan|regio|> ;
        heb|hebben ik|@we|een|nog ~5 @job ~2 voor @you ;
        mooie|leuke|nieuwe|interessante|passende|uitdagende|geweldige|unieke|toffe|fraaie|boeiende|gave|fijne|openstaande|vaste|concrete|supermooie ~2 vacature|functie|rol|baan|job|opdracht|positie|kans|carrierekans|vacatures|opdrachten|jobopportuniteit|opportuniteit|jobaanbieding|werkplek ~6 voor|die|bij|in|als|binnen|waar|op|@you|past|open|> ;
        @job ~4 die ~4 past|aansluit|passen|aansluiten|interesseren|aanspreekt|aanspreken|bevalt ; vacature|functie|rol|baan|job|opdracht|positie ~3 @your ~3 profiel|ervaring|cv|lijf|achtergrond|naam|expertise ;
        vacature|vacatures ~4 voor|bij|als|van|open|in ; functie als ~4 ; sta|staat|staan @you ~4 open ~2 voor ~6 ; open ~1 staat|staan|sta ~2 voor ~4 @job|gesprek|nieuwe|andere|volgende ; @you ~3 openstaat ~2 voor ;
        toe aan ~4 stap|uitdaging|baan|job|werkgever|verandering|iets|avontuur|functie|carrierestap|rol ; klaar voor ~4 stap|uitdaging|baan|job|carrierestap ; zin in ~4 uitdaging|baan|job|stap|carrierestap ;
        nieuwe|volgende|andere|nieuw uitdaging|stap|baan|job|functie|werkgever ~3 ; overstap ~4 naar ~4 overwegen|overweegt|maken ; overweeg|overweegt @you ~5 overstap|stap|baan|job|switch ;
        van ~2 baan|job|werkgever ~1 veranderen|wisselen|switchen ; profiel|ervaring|achtergrond|cv ~6 past|aansluit|aansluiten|match|matcht|matchen|geschikt|perfect|sluit ;
        geschikte|perfecte|ideale|goede|sterke kandidaat|match|profiel ~1 voor ; @you ~3 geschikt|perfect|ideaal ~2 voor|bent ~3 functie|vacature|rol|job|baan|opdracht|voor ;
        vast|vaste dienstverband|contract|aanstelling|baan|betrekking|dienst ; freelance|interim|zzp|tijdelijke|fulltime|parttime|detachering ~2 opdracht|opdrachten|functie|rol|baan|vacature|klus|job|project ;
        salaris|loon|brutoloon|arbeidsvoorwaarden|bedrijfswagen|leaseauto|uurtarief ~3 tot|van|op|en|prima|goed|uitstekend|aantrekkelijk|scherp|marktconform|in|tussen|onderhandelbaar ;
        goed|uitstekend|aantrekkelijk|marktconform|prima|mooi|top ~1 salaris|loon|tarief|loonpakket|salarispakket|arbeidsvoorwaarden ; ons|het|mijn|een ~3 team ~1 versterken|uitbreiden|aanvullen|versterking|komt ;
        versterking ~3 team|afdeling|ploeg ; @your ~1 volgende|nieuwe ~1 stap|baan|job|werkgever|carrierestap|uitdaging ; volgende ~1 carrierestap|loopbaanstap ; stap in @your|de ~1 carriere|loopbaan ;
        werven|werf ~4 @role|voor|nieuwe|collega's|mensen ; aan het werven ; headhunter|headhunten ~4 voor|zoek|benader|klant|neem|namens ;
        als recruiter|headhunter|recruitmentconsultant|corporate ~6 functie|vacature|rol|baan|opdracht|kans|job|klant|zoek|positie ; recruiter ~6 functie|vacature|baan|job|opdracht|positie|rol ;
        benader|benaderen @you ~4 voor|over|omdat|met|namens ~5 functie|vacature|rol|baan|opdracht|kans|job|klant|positie ; kom|kom-je|kom|werken ~2 bij ons ~2 werken|team|> ; bij ons ~1 ~1 aan de slag ; iets voor jou|u|je ~1 ~1 ;
        interesse in ~3 @job ; spreekt ~3 @job ~2 aan ; solliciteer|solliciteren ~3 bij|nu|direct|via ; @you ~2 interesse ~3 @job ; stuur ~2 @your ~1 cv ; cv ~3 sturen|mailen|ontvangen|opsturen ;
        uitzendkracht|uitzendkrachten|uitzendwerk ; per direct ~3 beschikbaar|starten|start|gezocht ; gezocht|gevraagd ~2 @role ; @role ~2 gezocht|gevraagd ; talentpool|talent ~1 acquisition ;
        invullen|invulling ~4 vacature|functie|rol|positie ; kandidaat|kandidaten ~4 voor|zoek|functie|vacature|rol ; baan ~2 aanbieden|bieden ; ervaren|gedreven|senior|junior|medior @role ~4 zoek|zoeken|zoekt|nodig|gezocht ;
        dagen|uur per week ~6 start|interesse|opdracht|tarief
      `),
    },
    {
      signal: "sales",
      unless: ["negated"],
      phrases: phrases(`
        tevreden ~1 over|met @your ~1 huidige ~1 accountantskantoor|accountant|leverancier|website|verzekering|bank|provider|energieleverancier|boekhouder|telefonie|drukker|software|cateraar|schoonmaakbedrijf|hypotheek ; al vanaf ~2 ;
        vanaf ~1 #|$ ~1 euro ~3 ; vanaf $ ~2 ; staat|staan voor u|je|jullie klaar ; wist|weet @you dat #|%|de|veel|bedrijven ~6 ; procent korting ; wij|we doen ~3 al|vanaf|voor|scherp ; overstappen ~4 naar ons|bij|korting|besparen ;
        @business ~4 omzet|geld|klanten|kansen ~2 laten|liggen|mislopen|verliezen|missen|laat ; omzet|geld|klanten laat|laten ~1 liggen ; bel ~3 voor ~2 offerte|afspraak|prijs|demo ; betaal|betaalt @you ~2 te veel ~3 ;
        te veel ~2 voor @your|uw ; nog ~2 papieren|handmatig|excel ~3 ; onze|mijn ~2 prijzen|tarieven|pakketten|brochure|catalogus ~2 ; aanbod ~4 geldig|tot|korting|voor u|voor jou ;
        stuur|mail|zend ~3 brochure|catalogus|prijslijst|informatiepakket ; brochure|catalogus|prijslijst|offerte ~2 sturen|mailen|toesturen|opsturen|bezorgen ; afspraken in @your agenda ; op maat ~3 #|vanaf|prijs|offerte ;
        % ~1 van ~1 ~1 @business ~3 ; kennismakingskorting|welkomstkorting|kennismakingsaanbod|zomeractie|winteractie|najaarsactie ;
        @we|ik ~1 help|helpen|ondersteun|ondersteunen|begeleid|begeleiden|adviseer|adviseren|ontzorg|ontzorgen ~6 @business ~6 ; helpen|help|ontzorgen ~2 @we|ik ~6 @business ; @business ~6 helpen|helpt|help ~3 @gain|bij|met|om ;
        onze|ons|mijn|deze ~3 @product ~4 @gains ; met onze|ons|mijn|deze ~3 @product ~4 bespaar|bespaart|besparen|verhoog|verhoogt|verlaag|verbeter|win|krijg|heeft|heb|kun|kunt|groeit|scoor|haal|maak|maakt|automatiseer|u|je|jij ;
        # ~4 korting ; %|# ~2 korting ; korting ~2 op|van|voor|bij|tot|tijdelijk ; %|# ~2 besparen|besparing|bespaart|goedkoper|minder|meer ~4 kosten|op|energiekosten|omzet|leads|tijd|inkoop|klanten|belasting|premie ;
        bespaar|bespaart|besparen|besparing ~6 op|kosten|tijd|uren|geld|per|%|euro|uw|jaar|maand ; uren|tijd|geld|kosten ~4 besparen|besparing|bespaart|bespaar ;
        gratis|vrijblijvend|vrijblijvende|geheel|kosteloos|kosteloze ~3 demo|demonstratie|proefperiode|offerte|advies|scan|adviesgesprek|kennismaking|gesprek|voorstel|proberen|proefles|sample|monster|e-book|ebook|webinar|quickscan|analyse|audit|intake|proeven|prijsopgave|inspectie|check|strategiegesprek|rapport|training|masterclass|berekening|inschatting|opmeten|waardebepaling|offertes ;
        dagen|dag|maand|maanden|weken ~1 gratis ; gratis ~2 uit|proberen|testen|aanvragen|te ; demo ~4 plannen|inplannen|boeken|aanvragen|geven|in|krijgen|zien ;
        plan|boek|vraag|bekijk ~4 demo|offerte|adviesgesprek|kennismakingsgesprek|proefles|proefperiode|kennismaking ; offerte ~3 maken|sturen|aanvragen|ontvangen|opmaken|uitbrengen|op|voor ;
        prijsopgave|prijslijst|brochure|catalogus|folder ~4 ; aanbieding|aanbiedingen|actieprijs|actie|introductieprijs|kortingscode|actiecode|promotie|spotprijs|vroegboekkorting ~4 ; nu ~2 tijdelijk ;
        tijdelijk ~3 %|korting|aanbod|voordeel|gratis|# ; laatste plekken|plaatsen|kans|stuks ; op is op ; beperkt|beperkte ~1 beschikbaar|plaatsen|plekken|aanbod|tijd ~2 ;
        schrijf ~3 in ~3 voor? ~2 training|cursus|webinar|nu|masterclass ; meld ~2 aan ~3 training|webinar|cursus|nu|masterclass ; maak ~3 kennis ~1 met onze|ons|mijn|de ~4 @product ;
        nieuwste|nieuwe|unieke|slimme|betaalbare|innovatieve|complete|online ~2 @product ~6 ;
        wij|we|ik ~2 bied|bieden|verkoop|verkopen|lever|leveren|bouwen|bouw|maken|ontwerp|ontwerpen|verzorgen|ontwikkelen|verhuren|drukken|installeren|plaatsen|importeren|produceren ~6 @product|websites|webshops|diensten|maatwerk|zonnepanelen|kantoormeubelen|relatiegeschenken|drukwerk|trainingen|leads|apps|voor|tegen|aan|vast|betaalbaar|er|scherpe|concurrerend|software|machines|verpakkingen|koffie|marketing|seo|verwarming|warmtepompen|lunches|catering ;
        meer ~2 klanten|omzet|leads|bezoekers|verkopen|afspraken|winst|resultaat|rendement|sollicitanten|aanvragen ~4 ;
        meer|nieuwe|extra ~2 klanten|leads|omzet ~3 krijgen|genereren|binnenhalen|wilt|wil|halen|realiseren|via|zonder|maken|uit|met ;
        omzet|winst|rendement|zichtbaarheid|vindbaarheid|productiviteit|conversie|verzuim|ziekteverzuim|energierekening|personeelskosten|administratie ~4 verhogen|verhoogt|vergroten|verdubbelen|verlagen|verlaagt|stijgen|verbeteren|automatiseren|terugdringen|omlaag|omhoog|halveren|groeien ;
        verhoog|verdubbel|vergroot|verlaag|verbeter|boost|automatiseer|optimaliseer @your ~4 ;
        zoekt|zoek|zoeken|wilt|wil|overweegt|heeft|heb @you ~4 website|webshop|leverancier|zonnepanelen|verzekering|lening|boekhouder|drukwerk|software|training|financiering|hypotheek|warmtepomp|laadpaal|marketing|meubilair|verpakkingen|ict-partner|schoonmaak ;
        @you|gij ~1 al ~3 gedacht|nagedacht ~2 aan|over ; al ~2 gedacht|nagedacht aan|over ; @your ~2 voordeel ~2 ; bereken|berekenen ~4 voordeel|besparing|premie|kosten|prijs|opbrengst ;
        vast|scherp|laag|lage|scherpe|vaste|voordelig|voordelige|beste ~1 bedrag|tarief|prijs|tarieven|prijzen|maandbedrag ; mag|kan|zal ik @you ~5 voorstel|demo|offerte|vrijblijvend|brochure ; laat ~2 @you ~4 zien hoe|wat ;
        laten zien ~2 hoe ~1 onze|wij|we|het|deze ; in ~3 minuten ~4 uitleggen|zien|laten|tonen|vertellen|toelichten ; # ~1 minuten ~4 bellen|tijd|gesprek|demo|laten|om|voor|tonen|uitleggen ; probeer ~4 gratis|nu|vrijblijvend|uit|zelf ;
        bestel|koop|profiteer|claim ~2 nu|vandaag|direct|snel|van|voor|hier|uw|je ~2 ; niet-goed-geld-terug ; geld terug ~1 garantie ; garantie ~2 op ~1 resultaat ; leads ~3 genereren|generatie|leveren|aanleveren ;
        leadgeneratie|linkedin-training|seo-specialist|marketingbureau ~2 ; bedrijven ~1 zoals ~1 die|dat|dit|het|jullie|uw ; uw website ~4 beter|gevonden|traag|scoort|score|hoger|google|verbeteren|verouderd ;
        hoger|beter|bovenaan ~2 in google ; interesse in ~2 een? ~1 demo|offerte|proefperiode|kennismaking|training|samenwerking|sample|brochure|ons ~2 ; nieuwsgierig ~4 onze|ons|hoe ~2 @product|wij|we|werkt
      `),
    },
    {
      signal: "scam",
      unless: ["negated"],
      phrases: phrases(`
        geselecteerd|uitgekozen|gekozen voor ~4 geldprijs|prijs|schenking|bedrag|geldbedrag|cadeaubon|subsidie ; geldprijs ; weduwe|prins|soldaat|advocaat|bankier|notaris ~8 miljoen|vermogen|fonds|erfenis|nalaten|overmaken ;
        nalaten ~5 persoon|iemand|u ; euro|dollar per dag|maand|week ~2 passief|verdienen|thuis|online|bijverdienen|extra ; # ~1 per dag|week|maand ~2 passief|verdienen|thuis|online|extra ; passief ~2 verdienen|inkomen ;
        traden|trading ~3 verdienen|leren|groep|winst|gratis|coach ; stuur ~2 dm|pb|whatsapp ~3 info|voor|meer ; dm|pb ~2 voor ~2 info|meer ; cryptocoach|tradingcoach|cryptogroep|cryptobot|forexgroep|forexsignalen ; winst ~1 uitgekeerd ;
        snel geld ; zakelijk voorstel ~5 miljoen|vertrouwelijk ; vertrouwelijk ~1 voorstel|transactie ~3 ; geldlening|lening|leningen|krediet ~4 %|rente|lage|binnen|zonder|bkr ; cadeaubon|cadeaukaart ~3 ;
        verdien|verdienen|verdiend|verdient|bijverdienen|bijverdienste|bijklussen|inkomen|inkomsten ~4 $|# ~3 euro|per|eur|dollar|in|op ~3 ;
        $ ~3 per|in|op ~1 dag|week|uur|maand ~4 verdienen|thuis|thuiswerk|whatsapp|telegram|bijverdienen|zonder|app ; # euro ~1 per|in ~1 dag|week|uur|maand ~4 verdienen|thuis|bijverdienen|whatsapp|zonder|app ; # euro per dag ;
        gegarandeerd|gegarandeerde|gewaarborgd ~3 rendement|winst|inkomen|opbrengst|inkomsten|rendementen ; rendement|winst ~3 gegarandeerd|per dag|dagelijks|per week|garantie ; % ~2 rendement|winst|rente ~4 ; % per dag|week|maand ;
        dagelijks|dagelijkse|maandelijks|wekelijks|wekelijkse|maandelijkse|passief ~2 rendement|winst|inkomen|uitbetaling|inkomsten ;
        bitcoin|crypto|cryptocurrency|forex|btc|ethereum|usdt|cryptomunten ~6 winst|verdien|verdienen|rendement|investeren|investeer|beleggen|handelen|rijk|leer|gratis|verdubbel|verdubbelen|bot|traden|trading|handel|inleg|platform|signalen|coach|groep ;
        winst|verdien|verdienen|verdiende|rendement|investeer|investeren|beleg|beleggen|handel|handelen|verdubbel|traden|rijk ~6 bitcoin|crypto|forex|btc|ethereum|usdt|cryptocurrency|cryptomunten ;
        financieel|financiele onafhankelijk|vrij|vrijheid|onafhankelijkheid ; slapend rijk ; snel|makkelijk|gemakkelijk ~1 geld|rijk ~1 verdienen|worden|lenen|> ; rijk worden ;
        erfenis|nalatenschap ~5 van|te|goed|ontvangen|overleden|opeisen|u|familielid|miljoen|begunstigde|notaris ; begunstigde|erfgenaam ~4 ; overleden ~2 klant|familielid|cliente|client|man|echtgenoot|verwant ~4 ;
        miljoen ~1 euro|dollar|dollars|pond|usd ~3 ; # miljoen ~2 ; handelssysteem|tradingsysteem|tradingbot|handelsrobot|handelsplatform|piramidespel|netwerkmarketing ;
        thuiswerk|thuis ~2 bijverdienen|geld|verdienen|werken|werk ~6 whatsapp|telegram|euro|ervaring|verdien|per|dag|app ; geen|zonder ~1 ervaring ~1 nodig|vereist|noodzakelijk ~2 ;
        via|op|per|over whatsapp|telegram|signal ~1 naar|op|op-nummer|met|of|voor|nummer|contact|> ; whatsapp|telegram ~2 groep|kanaal|nummer ; telegramgroep|telegramkanaal|whatsappnummer ;
        app|whatsapp|appen me|mij ~1 op|via|naar ~3 ~3 ; contacteer ~2 me|mij|ons ~2 whatsapp|telegram ; loterij|jackpot|trekking ~4 gewonnen|prijs|winnaar|winnares ; gewonnen ~5 prijs|loterij|iphone|cadeaubon|trekking|geldbedrag|euro ;
        u|je ~1 bent ~2 geselecteerd|uitgekozen|winnaar|gekozen ~5 prijs|subsidie|bedrag|winnen|ontvangen|cadeau|lening|schenking|gewonnen ; claim|opeisen|incasseren ~3 prijs|geld|bedrag|fonds|erfenis|bonus ; western union|moneygram ;
        bankgegevens|rekeningnummer|pincode|inloggegevens ~3 sturen|stuur|doorgeven|nodig|delen|door ; stuur ~3 bankgegevens|gegevens|rekeningnummer|bitcoin|geld ~4 ontvangen|claim|uitbetaling|voorschot ;
        verdubbel|verdubbelen|verdrievoudig ~2 @your ~2 geld|inleg|inkomen|spaargeld|vermogen|investering ; @your ~1 inleg|investering|spaargeld ~4 verdubbelen|verdubbeld|terug|rendement ;
        risicoloos|risicovrij ~3 rendement|winst|beleggen|investeren ; minimale inleg|storting ; investeringskans|investeringsmogelijkheid|beleggingskans|investeringsplatform|beleggingsplatform ~5 ;
        lening ~4 zonder ~2 bkr|toetsing|onderpand|papieren|vragen|documenten ; zeg @your baan op ; eigen baas ~3 onbeperkt|inkomen|verdien ; reageer ~1 met spoed ; wallet ~3 beheren|beheer|koppelen|verifieren ;
        schenking|donatie ~5 miljoen|dollar|euro ~2 ; geld ~2 verdienen ~2 thuis|vanuit|slapend|online|met
      `),
    },
    {
      signal: "asks_intro",
      unless: ["negated"],
      phrases: phrases(`
        via @you|jou|u in contact ~1 komen|te|kom ; via @you|jou|u ~3 spreken|bereiken|benaderen|ontmoeten|terecht ~2 ; introductie zou|is|kan|lijkt ~2 ;
        introduceren|introductie ~2 bij|aan|van|tot ~3 ^|@your|de|het|iemand|jullie|degene ; intro naar|bij|met|tot ~3 ; me|mij|ons ~2 voorstellen aan|bij ; wijzen|wijs|verwijzen ~2 naar|op ~2 juiste|iemand|persoon|collega|degene ;
        aanbevelen|aanbeveel bij ~4 @your|^|iemand ; @you ~2 iemand ~1 die|bij|van|op ~5 wie|kan|over|ik ; lijntje|lijntjes|ingang ~3 bij|naar|met ~3 ;
        introduceren|introduceer|introductie|voorstellen|voor-te-stellen ~3 bij|aan|van|naar ~6 wilt|willen|kunt|kan|zou|kun|mogelijk|@your|de|het|iemand|^|jullie ; me|mij|ons ~2 introduceren|introduceer|introduceert ~1 ;
        me|mij|ons ~3 aan|bij ~4 voorstellen|voor-te-stellen|te-stellen|introduceren|introduceert ; me|mij|ons ~1 voorstellen|voor te stellen ~1 aan ; in contact ~1 brengen|brengt|breng|kunnen ~1 met? ; met ~6 in contact ~1 brengen|te ;
        contact brengen met ; breng|brengt @you? ~1 me|mij|ons ~2 in contact ; verbinden ~1 met|aan ~3 collega|iemand|@your|^|hoofd|directeur ; doorverwijzen|doorverwijst|doorverbinden|doorlinken ~2 naar? ;
        aan elkaar|mekaar ~1 voorstellen|voor ~1 te stellen|koppelen|linken ; ons|ons-aan ~1 aan elkaar|mekaar ~1 voorstellen|koppelen|linken ; introductie|intro ~2 bij|aan|met|tot|naar ~4 ;
        wie ~2 kan|moet|zou|mag ik ~4 spreken|benaderen|vragen|contacteren|bellen|terecht|zijn|aankloppen|wenden|mailen ; bij wie ~2 ik ~4 zijn|terecht|aankloppen|moet|kan ; wie ~3 verantwoordelijk|gaat ~1 over|voor ~2 ;
        ken|kent @you ~2 iemand|mensen ~6 ; goed ~1 woordje ~2 doen ; @you ~2 linken|koppelen ~1 aan ; me|mij ~2 koppelen|linken|verwijzen ~1 aan|naar ; deur|deuren ~2 openen|open ~2 bij|voor ;
        contactgegevens|nummer|mailadres ~1 van ~4 geven|sturen|bezorgen|doorgeven|delen ; naar|aan ~3 juiste persoon|contactpersoon ~3 ; juiste ~1 persoon|contactpersoon ~3 bij|binnen|voor|spreken|brengen|doorverwijzen
      `),
    },
  ],
});

/** The Dutch phrases by which notes are read: data that an app can extend. */
export const dutch: Lexicon = /* @__PURE__ */ lexicon();
