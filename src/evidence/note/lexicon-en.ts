/** English phrases. Data: add a phrase here, or give `noteReader` a lexicon of your own. */

import type { Lexicon } from "./lexicon";

const w = (list: string): readonly string[] => list.split(" ");

/** Phrases between semicolons. */
const phrases = (list: string): readonly string[] => list.split(";").map((phrase) => phrase.trim());

const lexicon = (): Lexicon => ({
  language: "en",
  stopWords: w(
    "the a an and or but to of in at on for with from by about as is are was were be been have has had do does did will would can could should may might i you your we our my me us he she they it its this that these those not no so if there here what who how when where all just like get let up out thanks thank please hi hello hey dear happy great nice good see know think want hope would love looking forward profile network connect connection professional regards your're am been here's let's which their them than then any some more very really too also into over after before while because since through during again always never still back new best cheers interested join saw read met work working",
  ),
  classes: {
    you: w("you u ya"),
    your: w("your ur yr"),
    adv: w(
      "have had has not never yet actually only once briefly already first also recently even just last both finally really shortly previously ever in person before all then so still only quickly properly formally officially been be we've ago quite very did do in fact even face to were was",
    ),
    nice: w(
      "blast hoot nice great good lovely pleasure pleased wonderful fun awesome delighted glad happy enjoyed enjoy enjoyable fantastic super cool honour honor honored honoured privilege gr8 brilliant loved fab excellent pleasant thrilled terrific treat joy delight amazing interesting inspiring grateful liked",
    ),
    adj: w(
      "the a an your our my this that lovely nice great interesting good quick short inspiring pleasant brief useful helpful insightful long fun wonderful kind warm amazing informative fascinating little really very such chat's lively delightful excellent productive engaging",
    ),
    talked: w("speaking talking chatting"),
    exchange: w(
      "chat conversation coffee lunch dinner drink drinks call phonecall breakfast beer beers pint pints discussion catch-up catchup chinwag natter exchange encounter tea brunch videocall convo small-talk",
    ),
    event: w(
      "conference conf event events meetup meet-up summit fair expo show workshop seminar webinar training course party wedding barbecue bbq dinner lunch breakfast drinks reception gala ball hackathon festival congress convention forum session panel booth stand reunion networking club pub bar game match concert flight train airport lounge plane bus taxi queue tour camp retreat funeral birthday premiere opening launch awards ceremony office symposium roundtable masterclass bootcamp offsite dinner tradeshow exhibition market museum church gym school university college hotel table desk marathon race regatta tournament cruise trip hospital kitchen house lecture talk meeting interview visit trade day evening night hall stall",
    ),
    day: w(
      "month-may monday tuesday wednesday thursday friday saturday sunday tue tues thu thurs fri january february march april june july august september october november december",
    ),
    time: w(
      "month-may yesterday today tonight earlier ago recently last lst monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week weekend wknd morning afternoon evening year month summer winter spring autumn",
    ),
    role: w(
      "engineer engineers developer developers manager managers nurse nurses director designer designers analyst analysts lead consultant consultants architect accountant controller scientist scientists executive sales-manager salesperson technician electrician teacher teachers lawyer solicitor buyer planner driver drivers chef chefs welder welders specialist specialists officer administrator coordinator marketer copywriter programmer recruiter head vp cfo cto ceo coo intern interns trainee pharmacist physician doctor doctors surveyor tester devops candidate candidates",
    ),
    job: w(
      "role roles position positions opportunity opportunities opening openings vacancy vacancies job jobs assignment assignments gig mandate",
    ),
    relation: w(
      "tutor professor teacher agent publisher editor vicar trainer head deputy pa landlady godmother godfather grandson granddaughter grandmother pupil ceo cfo chief supplier client customer physio stepson niece barber colleague colleagues boss manager brother sister wife husband partner son daughter father mother dad mum mom neighbour neighbor friend cousin uncle aunt assistant accountant lawyer predecessor nephew niece brother-in-law sister-in-law teammate flatmate roommate ex-colleague girlfriend boyfriend grandfather grandmother co-founder cofounder director chairman chair coach mentor supervisor secretary student landlord dentist hairdresser",
    ),
    wrote: w(
      "article articles blog blogs blogpost book books paper papers talk talks keynote presentation presentations lecture lectures podcast podcasts interview video videos webinar newsletter column columns essay essays report thesis dissertation study speech episode op-ed op-eds tweet tweets thread chapter novel poem poems documentary post posts session ted story stories publication publications blog-post review broadcast vlog substack whitepaper slides poster guide youtube research",
    ),
    business: w(
      "companies businesses teams brands agencies clients founders firms leaders sellers coaches company business startups start-ups smes organisations organizations entrepreneurs retailers manufacturers practices clinics restaurants shops consultants marketers employers recruiters landlords people professionals owners freelancers b2b saas ecommerce e-commerce enterprises hotels salons schools executives realtors",
    ),
    gain: w(
      "book increase save reduce grow scale generate cut win boost land fill double improve automate triple achieve optimise optimize streamline attract convert lower close speed slash raise maximise maximize eliminate get sell accelerate unlock",
    ),
    gains: w(
      "helps cuts saves reduces increases boosts automates improves generates makes doubles allows enables delivers streamlines help cut save reduce increase boost automate improve generate double enable deliver streamline slashes lowers eliminates can gives lets simplifies takes turns",
    ),
    product: w(
      "platform software tool solution solutions service services product products app ai system agency program programme course courses package training trainings consultancy technology crm tools plugin offering",
    ),
    wanted: w("request invite invitation message me this"),
    thanks: w("thanks thank thx thnx tnx cheers ta grateful appreciated appreciate"),
  },
  conjunctions: w("but because although though however except unless whereas yet"),
  joins: w("and so or & then"),
  subjects: w("i we you my our your he she they it would please hope let thought am would happy am"),
  guards: {
    negation: [
      ...w("not never no nor without nobody none nothing neither hardly barely"),
      // At the head of a clause it forbids; "we do not just sell" means "not only".
      ...phrases("< do not just|simply|merely ; please do not just|simply|merely"),
    ],
    noNegation: phrases(`
      not ~1 long ago ; not only ; not just ; why not ; if not ; not too long ; not that long ; no doubt ; no problem ; no worries ; not to mention ; not so long
    `),
    hypothetical: phrases(`
      hope|hopes|hoping|hopefully ; would ~2 be|love|like|have|enjoy|appreciate|really ; would ; should|could|might|may|maybe|perhaps|possibly ; if ; wish|wishing|wished ; plan|plans|planning|intend ; looking forward ; look forward ;
      like|love|want|keen|eager|excited|happy|able to ; let us ; shall ; can we ; schedule|arrange|organise|organize ; almost|nearly ; supposed to ; invite|invited you to ; chance|opportunity|possibility to|of
    `),
    future: phrases(`
      next week|month|year|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter ; tomorrow ; soon ; upcoming ; coming week|month|weekend ; later this ; will ; going to ; before our|the|we ;
      one day ; some day|time ; someday ; sometime ; in the future ; shortly
    `),
    asking: ["< did|have|do|are|were|was|is|would|could|can|didn't|has @you|we|i|it", "< or ~1 did|have|were"],
    own: phrases(`
      i am ~3 looking|searching ~3 for ~4 job|work|role|position|opportunity|opportunities|internship|employment|challenge|vacancy|placement ; i am|was ~1 applying|unemployed|redundant|job-hunting|laid|hunting ;
      looking|searching for ~3 internship|placement ; i ~2 applied|apply ; my ~1 application|cv|resume ; i ~2 open to ~2 @job ; are you hiring ; you ~2 hiring ; your|the ~3 vacancy|opening|vacancies|openings ; i am available for ;
      between jobs ; seeking ~3 @job ; i ~1 graduated ; i would love ~2 work for you ; job ~1 seeker|search|hunt ; hire me
    `),
    affirmation: phrases(`
      if i ~1 remember|recall ~1 correctly|rightly|well|right ; if i am not mistaken ; if memory serves ; pretty|fairly|quite|almost sure|certain ; i ~1 think|believe ; unless i am mistaken ; if i am right ; i ~1 am sure
    `),
    retraction: phrases(`
      < ~1 just|only kidding|joking ; < kidding ; < jk ; < just a joke ; < ~1 truth is ; < not really ; < not >
    `),
  },
  placePrepositions: w("at in on during from after over outside near by aboard"),
  timePhrases: phrases(`
    yesterday ; yesterday morning|afternoon|evening|night ; last|lst @time|wknd ; last|lst ~1 @time ; last|lst @time night|morning|evening|afternoon ;
    this morning|afternoon|week|evening|weekend|month|year|summer|spring|winter|autumn ; today ; tonight ; the other day|week|night|evening ; earlier today|this ~1@time ; @day ; a|two|three|few|couple|many|some|several ~3 ago|back ;
    # ~1 ago|back ; years|months|weeks|ages ago ; recently ; # ; day before yesterday ; in #  ; just now ; a while ago|back ; ages ago ; back in # ; over the weekend ; at the weekend ; at christmas|easter ;
    easter|christmas|thanksgiving ; may #
  `),
  placeEnds: w(
    "and where when who that which about with to you we i because so but when while for last lst yesterday today this two three four few ages years earlier briefly together again as if whilst",
  ),
  emptyWords: w(
    "i you u your ur we our my me us it the a an and or but so to of in on at for with from by as is are am be been was would will could can may might do not no yes very really just also always more other others here there this that these those like love hope hoping want wanted wish looking look forward happy glad pleased delighted keen eager nice great good lovely cool awesome interesting impressive amazing fantastic excellent excited interested impressed inspired inspiring wonderful best pleasure honour honor " +
      "connect connecting connected connection connections link linking linkedin network networks networking contact contacts touch invite invitation request accept add adding added join grow growing expand expanding extend extending build building broaden widen widening professional professionals professionally like-minded likeminded people person profile profiles background came come comes across caught my eye up popped found find saw seen stumbled upon noticed noticing reading thought think let lets reach reaching out out hello hi hey hiya dear sir madam good morning afternoon evening day greetings regards cheers thanks thank best kind warm wishes please sincerely yours truly experience work career field sector industry industries business world world's community value valuable mutual mutually beneficial share sharing ideas knowledge exchange exchanging opportunity potential possible possibly stay keep keeping follow following each other some one new fellow " +
      "if open interested too well all any every everyone everybody how what who why not why whether get getting know meet meeting talk chat soon about circle sphere together further via through feel free anytime same similar shared interests interest random suggestion suggested suggests recommended list page today nothing specific particular reason welcome team make makes would've much many most quite such truly bit more than ever hope stranger strangers even though although never met yet don't dont know i'd i'm let's lets into within around across bigger larger wider stronger strong since adding added suggested appreciate appreciated accepted considering consider mind grateful honoured honored having hear hearing see seeing connections' today's always-on browsing browse scrolling feed pops popped recommended 2nd second degree third level shared circles connects member members greet say saying hand quick note message introduction myself name chance given moment exchange view views trust trusted worth worthwhile nothing fancy simply keen-on keenly follower followers following mutual's looked look professional's colleagues peers peer in-network fellow-professionals relationship relationships wider just growing have as ok okay okay? pleasure",
  ),
  greetings: w(
    "hi hello hey hiya dear morning afternoon evening regards cheers thanks best sincerely yours greetings wishes howdy",
  ),
  entries: [
    // claims_met: past and live, both taking part
    {
      signal: "claims_met",
      unless: ["negated", "hypothetical", "future", "asked"],
      negated: "denies_met",
      phrases: phrases(`
        we ~3@adv on|at the same table|bench|row|plane|bus|train|flight|pew|team|boat|tour|sofa ; @you ~2@adv kindly? walked|drove|took|helped|showed|gave me|us ~2 to|from|a|the|my|around ;
        appreciated|valued|treasured ~1 @your ~1 time|help|company|advice ~3 @time ; appreciated|valued|treasured ~1 our ~3 @exchange ; i ~1 sat|stood|was next|right|just beside|behind|to|opposite ~1 @you ;
        we ~2@adv chatted|nattered|gossiped|swapped|laughed|joked|debated|argued ~3 ; @you ~2 asked|told|showed|taught me ~3 at|in|on|during|over ~3 @event ; our ~2 kids|dogs|tables|trolleys ~2 introduced|collided ;
        i ~1 came|dropped|stopped|popped ~2 by|past|to @your ~2 booth|stand|stall|shop|office|table|studio|gallery ~2 ; shook @your hand ; shaking @your hand ; we ~3@adv shook|hugged|clinked|toasted ; helped me ~3 at|on ~3 @event|^ ;
        we ~1@adv had ~4 together ; danced|sang|ate|drank|dined|lunched|breakfasted ~2 with @you ; to have ~1 met|spoken ; we|we've ~5@adv met|spoke|spoken|talked|chatted|conversed ; we ~3@adv ran|bumped into ; we ~4@adv introduced ;
        we ~3@adv shook hands ; we ~3@adv crossed paths ; we ~3@adv caught up ; we ~3@adv hit it off ; we ~3@adv got talking|chatting|to ;
        we ~3@adv swapped|exchanged ~2 cards|numbers|business|details|contact|contacts|stories|ideas|thoughts ; we ~3@adv had|shared|grabbed|enjoyed ~1 ~2@adj @exchange|table|taxi|cab|ride|meal|laugh|laughs|meeting|umbrella|row|bench ;
        we ~2@adv had ~3 @exchange ; we ~3@adv sat|stood|queued|danced|waited|travelled|traveled|flew|hiked|cycled ~1 together|beside|next|side|opposite|across ; we ~1@adv discussed ; we ~1@adv danced|queued|hugged ;
        @you and i|me ~4@adv met|spoke|talked|chatted|stood|danced ; @you and i|me ~4@adv shared|had ~2 @exchange|table|taxi|cab|ride|meal|laugh|umbrella|bench ; i ~2@adv met @you ; met you|ya ;
        i ~3@adv spoke|talked|chatted|spoken with|to @you ; i|we ~2@adv bumped|ran into @you|each ; sat|stood next|opposite|beside|across ~1 to|from? @you ; since|when|where|how we ~2 met|spoke|talked ;
        last time we ~2 met|spoke|talked|saw ; time we met|spoke|talked ; @you ~1 gave|handed me ~2 card|number|details|address|tip|lift|ride|tour|book|leaflet|brochure|advice ; @you ~1 bought|lent|offered|poured|served|sold me ~1 ~4 ;
        @you showed me ~1 around|round ; @you ~1 told|asked me about ~6 ; @you interviewed me ; i ~1 interviewed @you ; @you stopped|came|dropped|swung|popped by|at|past|over ~1 our|my|to ;
        @you visited our|my ~2 booth|stand|stall|table|office|shop|studio ; @you ~1 walked|drove|took|helped me ~2 home|round|around|through|carry|find|out|back ;
        i ~1 was the ~1 one|guy|man|woman|girl|lady|person|chap|bloke|dad|mum|lad|fellow|idiot|kid ~1 with|who|in|wearing|sitting|next|asking|behind|beside ;
        i am the ~1 one|guy|man|woman|girl|lady|person|chap ~1 @you met|who ~2 spoke|sat|asked|met|talked|spilled|stood|bumped|borrowed ; remember me from ; remember|recall our ~2 @exchange|meeting|talk|discussion ; hear your voice ;
        i ~1 still owe @you ; owe @you a ; i ~1 served|sold|helped|treated @you ~2 at|in|on|last|with ; we ~2@adv played ~3 against|golf|tennis|chess|padel|squash ; a face to ~1 name ; when we visited ; our paths ~2 crossed
      `),
    },
    {
      signal: "claims_met",
      unless: ["negated", "hypothetical", "future"],
      negated: "denies_met",
      phrases: phrases(`
        great|good|nice|lovely|fun|gr8 chat|convo|conversation|catch-up ~3 @time|at|on|with|after ; great|good|nice|lovely|gr8 ~1 chatting|catching|talking ; great|good|nice|lovely|gr8 ~1 meetin|meeting u|you|ya ;
        coincidence|surprise|fun|treat|honour|honor ~1 to ~1 sit|stand|meet|bump|run ~2 @you ; for ~1 the ~2 tour|walk|ride|lift ~4 @time ; voice|face to ~3 emails|email|name|voice ; on ~1 seat|table|stand|stall next to @you ;
        @nice ~3 meeting|meetin @you ; @nice ~3 seeing @you ~1 again|at|in|yesterday|there|last|and|> ; @nice ~3 meeting|talking|speaking|chatting|chattin|catching|sitting|hanging ~1 up|with|to|next|out ~1 with|to? @you ;
        @nice ~4 bumping|running into @you ; @nice ~3 having ~3 @exchange with @you ; @nice ~4 catching up ; @nice ~2 being|getting introduced ; @nice ~2 to have ~1 met|spoken|talked|chatted|seen|caught ;
        @nice ~3 our ~3 @exchange|talk|meeting|call|zoom ; enjoyed|loved|liked ~3 the ~2 @exchange ~2 with @you ; pleasure of meeting|speaking|talking ; pleasure meeting|talking|speaking|chatting ;
        it was ~3 to ~1 meet|see|speak|talk|chat|catch|bump|run ; was ~2 @nice ~1 to ~1 meet|see|speak|talk|chat|catch ; i|we ~1@adv got to meet|chat|talk|speak|know ~2 at|in|on|after|during|over|last ;
        got ~1 chance|opportunity to meet|chat|talk|speak ~2 @you ; again|finally ~1 after our ; met ~2 at ~2 @event ; had ~2 pleasure of|to meeting|meet|speaking|talking
      `),
    },
    {
      signal: "claims_met",
      unless: ["negated", "hypothetical", "future", "unanchored"],
      phrases: phrases(`
        @nice ~3 to ~1 meet|meeting|see|speak|talk|chat|catch|bump|run ~3 @you|up ; as ~1 promised|agreed|discussed|mentioned ; our ~3 chat|conversation|call|lunch|coffee|encounter|meeting|discussion|talk|dinner|catch-up|zoom|drinks ;
        @you ~1 told|asked|mentioned|advised|helped|introduced ; met ~4 @event ; introduced us ; for your ~2 time|help|advice|hospitality|company|patience ; saw each other
      `),
    },
    {
      signal: "claims_met",
      unless: ["negated", "future"],
      phrases: phrases(`
        @thanks|appreciating ~2 @your time ~5 @time ; @thanks ~3 for ~5@adj @exchange|lift|ride|tour|evening|dance|catch-up|game|hospitality|afternoon|morning ;
        @thanks ~3 for ~2 talking|speaking|chatting|meeting|sitting|showing|hosting|walking ~2 me|us|with|to|around ; @thanks ~2 for ~1 taking ~1 time to ~1 talk|speak|meet|chat|show|see|sit ; @thanks ~3 your|the time @time ;
        @thanks ~3 stopping|coming|dropping|popping|swinging by ; follow|following|followed up ~1 on|from|to|after ~1 our ~3 call|chat|conversation|meeting|discussion|lunch|coffee|talk|catch-up|session|zoom|visit ;
        after|since|further|per|from our ~4 call|chat|conversation|meeting|discussion|lunch|coffee|catch-up|interview|zoom|dinner|drinks|talk|visit ; further to our ~3 ; as discussed|agreed ~4 phone|call|person|coffee|lunch|zoom|teams ;
        as @you ~1 told|mentioned ~4 @time
      `),
    },
    {
      signal: "denies_met",
      unless: ["asked"],
      phrases: phrases(`
        < ~1 strangers so far|still|as ; no acquaintance ; not ~1 acquaintances ; no idea who i ~1 am ; never heard of me ; not ~3 heard of me ; stranger ~1 to @you ; we are not ~2 in touch|connected|introduced ;
        not ~1 manage|able ~1 to ~1 talk|speak|meet|say|chat|greet|introduce ~1 @you|hello|hi|myself ; could not ~1 talk|speak|meet|greet|reach|catch ~1 @you ; unable to ~1 speak|meet|talk|greet ~1 @you ; our paths ~2 not|never ;
        have not ~2 crossed ; do not ~1 know ~1 each ; we ~1 do|did not ~2@adv know each|one ; @you do|did not ~2@adv know me ; @you ~1 do|did not ~1 know who i am ; i do|did not ~2@adv know @you > ;
        i do|did not ~2@adv know @you personally|yet|at|from|in|and ; i do not ~1 know who @you are ; do|does not|never know each other ; never ~2@adv met @you|before|each|in|one|or|face ;
        never ~2@adv spoken|talked|crossed|introduced|interacted ; have|has not ~2@adv had the ~2 pleasure|chance|opportunity|honour|honor|privilege of|to ~2 meet|meeting|speak|speaking|talk|talking|knowing|know ;
        have|has yet to ~1 meet|speak|talk|cross ; not yet met|spoken|been ; yet to be introduced ; not ~2 been ~1 introduced ; only|just know @you ~2 from|by|through|via|as|on ; know @you ~1 only|solely|just from|by|through|via|as ;
        missed each|one other|another ; missed @you at|in|on|by|yesterday|last|because ; just missed @you ; should have met ; were|was ~1 supposed|meant to meet|speak|talk|have ;
        did not ~3 get|manage|have ~3 to|chance|opportunity ~2 speak|talk|chat|meet|say|introduce ; no idea who @you ; we are ~3 strangers ; complete|total|perfect|virtual|absolute strangers|stranger ; i am ~2 stranger ; as a stranger ;
        a stranger to ; though|although|while|as strangers ; we are not ~1 acquainted ; not acquainted ; not know @you ~1 personally ; unknown to @you|each ; our paths ~3 not|never ~1 crossed ; we ~2@adv not ~2@adv know each ;
        no connection to @you ; out of the blue from|by ~1 stranger ; we have no history ; never even met ; not ~1 met|spoken ~2 before|yet|in ; do not @you know me ; @you have never|not ~2@adv heard of me|met|spoken ;
        you will not know me|who ; do not know me from ; @you will|would not ~1 know me|who ; i ~3 never ~1 met|spoken ~2 @you ; we could not|never ~2 meet ~3 because|but|in ; have not ~2 crossed paths ; never been|properly introduced ;
        do not know one another
      `),
    },
    {
      signal: "unsure",
      phrases: phrases(`
        name|face|this ~2 rings|ring|sounds|familiar ; memory|mind ~4 tricks ; can not|cannot place me ; unable to place me ; possibly|perhaps|maybe ~2 @you ~2 remember|recall|forgotten ; not remember me ; long forgotten me|our|about ;
        mixing @you up ; confusing @you with ; have i got the right|wrong ; if i have the right|wrong ; not ~2 sure|certain|positive|convinced ~2 @you ~3 remember|recall|recognise|recognize|place|know ;
        not ~2 sure|certain ~2 if|whether|that|we|where|when|how ~4 met|meet|know|spoke|remember|talked|acquainted|each ;
        may|might|will|would|could|probably|likely|presumably|perhaps ~1 not ~1 remember|recall|recognise|recognize|place ~1 me|us|my|this|it|our|who|but|> ; @you do not ~1 remember|recall|recognise|recognize ~1 me|us|my|our ;
        do|if|whether|wonder|wondering|doubt|suppose|hope|unsure|guess|sure|certain ~2 @you ~2 remember|recall|recognise|recognize|place ~1 me|us|our|meeting|my|that|it|> ; < remember me > ; < remember us > ; if memory serves ;
        memory ~3 failing|fails|hazy|fuzzy|vague|playing ; if i am not mistaken|wrong ; if i remember|recall ~1 correctly|rightly|well|right|it ; may|might|could ~1 be ~1 wrong|mistaken|confusing|mixing|misremembering|thinking ;
        correct me if ; i ~1 wrong|mistaken person ; can not|barely|hardly ~2 remember|recall|place ~2 where|how|if|whether|when|you|exactly|for ; do|did not ~2 remember|recall ~3 where|how|if|whether|when|exactly ;
        trying to place @you ; do not know|remember|recall if|whether @you|we ; we|you may|might ~1 have|already ~1 met|spoken|crossed|talked|know|remember ; think @you and i may|might ;
        vaguely|faintly remember|recall|recognise|recognize ; rings|ring a|any bell ; < did we ~3 meet|speak|talk|know ; < have we ~3 met|spoken|talked ; < do we ~2 know each ; were not @you|we ; is it possible ~2 we ;
        could it be ~2 we ; where ~3 know each other from ; how ~2 know each other ; no idea ~2 if|whether ~1 @you ~3 remember|know|recall ; you have|may|might ~1 forgotten|forgot me|our|who|that|about|us|all|by ;
        assuming @you ~1 remember ; been ~4 so ~1 @you ~3 not remember ; i believe we ~2 met ~6 not sure ; not 100% sure|certain ; not % sure|certain ; not entirely|quite|totally|completely|really sure|certain ~3 ;
        or am i mistaken|wrong ; am i right ~2 thinking ; unless i am mistaken|confusing|wrong ; wonder if|whether @you ~1 remember ; do @you ~1 remember|recall ~1 me|us|our
      `),
    },
    {
      signal: "asks_archive",
      unless: ["negated"],
      phrases: phrases(`
        simply|just|quietly ~1 archive|ignore|skip ; archive|ignore|skip this|it|me ~1 one|then|instead|> ; archive|ignore|skip the|my ~1 invite|invitation|request|message|note|one ; let ~2 this|it|one ~2 lapse|expire|slide|gather|drop|pass|go ;
        leave|park|file this|it|me|mine ~3 aside|there|unanswered|be|away|open|alone|pending ; simply do nothing ; no action ~1 needed|required ; happy ~2 to be archived|ignored ; archive ~2 @wanted ; please archive ;
        archive ~1 rather|instead ; just|simply|rather|gladly archive ~1 it|this|me|> ; feel free to ~2 ignore|pass|archive|skip|disregard|leave|dismiss|let|delete ;
        please|just|simply|then|rather|can|may|could|gladly|safely ~1 ignore|disregard|skip|dismiss|delete|archive ~2 this|it|me|invite|invitation|request|message|note ;
        < ignore|disregard|archive|skip|dismiss|delete ~2 this|it|me|invite|invitation|request|message|note ; ignore|archive|disregard if|when|unless @you ; ignore ~2 away ;
        leave ~2 this|it|invite|invitation|request|me|mine ~3 unanswered|open|be|alone|pending|aside|lie|there|sitting|out ; let ~3 this|it|invite|invitation|request|mine|one ~1 lapse|expire|sit|lie|rest|go|pass|gather ;
        leave ~1 it at that ; please ~1 let ~3 lapse|expire|go ; no need to accept|respond|reply|react|answer ; no hard feelings if|whatever @you ~3 ignore|archive|skip|leave|pass ; rather ~1 you ~1 ignored|archived|left ~2 this|it|me ;
        prefer ~3 ignore|archive|leave ; you can ~1 ignore|archive|leave|skip|disregard ~1 this|it|me|my|the ; mind if you ignore|archive|leave ; fine if|to @you ~1 ignore|archive|leave|skip|ignored ;
        ok|okay|alright|fine to ignore|archive|leave|skip ; put ~2 this|it|request ~1 aside ; move ~2 this|request|it|invitation ~1 to ~2 archive ; file ~2 this|it|me ~1 away|under
      `),
    },
    {
      signal: "mutual_person",
      phrases: phrases(`
        ^ ~4 pointed|steered|sent|directed|nudged me ~3 your|you ; ^ insisted|urged|begged|nudged|persuaded|convinced|pushed ~2 that|i|me|we ; @your ~2 name|number|details|email|contact ~2 off|from|via|through|by|of ^ ;
        @your ~3 @relation ~3 speaks|spoke|talks|talked|thinks|raves|sings ~3 highly|warmly|well|fondly|you|of|your ; ^ ~2 speaks|spoke|talks|talked ~2 highly|warmly|well|fondly ; got|had|have|heard|received ~4 from @your ~1 @relation ;
        heard ~2 about|of @you ~1 from|through|via ^|@your|my|our ; ^ ~1 introduced|connected ~1 us|me ; was ~1 told|advised|asked|encouraged ~1 by ^ ; @relation of yours ; ^ says|said|tells|told ~3 you|hi|hello|we ;
        on ^ advice|recommendation|suggestion|request ; i ~2 married ~2 to ^|@your ; @your ~2 @relation ~1 ^  ; tip|tipped ~2 from|by|off ^ ; ^ 's ~1 @relation ;
        my ~1 @relation ~1 ^? ~2 ~1 knows|remembers|mentioned|adores|admires ~1 you|your ; ^ ~1 suggested|recommended|advised|encouraged|urged ~2 i|that|we|me|you|to|get|getting|reach|contacting|connecting|talking|speaking ;
        ^ told|asked me ; ^ told|asked ~1 me ~2 about|to|that|you ; ^ thought|thinks|said|says|reckons|felt ~2 we|you|i|hi|hello|that ; ^ mentioned ~1 you|your|that ; ^ gave|passed|shared ~1 me ~3 your ; ^ gave me ~1 your ;
        ^ referred|pointed|directed|sent|connected|steered|introduced|put me|us ; ^ speaks|spoke|talks|talked|raves|raved ~2 highly|about|of|very|so ~2 you|your ; ^ sends|send|says ~2 regards|love|greetings|hi|hello|best ;
        @your ~3 @relation ~2 ^? ~2 said|told|suggested|recommended|mentioned|gave|asked|introduced|referred|pointed|thinks|thought|speaks|spoke|advised|sent|showed|put|urged|works|worked|knows|invited|keeps|forwarded ;
        friend|colleague|partner|wife|husband|mother|father|brother|sister|son|daughter|neighbour|neighbor|cousin|uncle|aunt|boss|manager|assistant|student|girlfriend|boyfriend|acquaintance|nephew|niece|flatmate|roommate ~1 of|to @your ~3 @relation ;
        friend|friends|colleague|partner|wife|husband|mother|father|brother|sister|son|daughter|neighbour|neighbor|cousin|uncle|aunt|boss|student|girlfriend|boyfriend|acquaintance|nephew|niece ~1 of|with ^ ~2 ;
        @your @relation 's friend|wife|husband|colleague|neighbour|neighbor ; @relation 's ~1 @relation ; ^ is ~1 my ~2 @relation ;
        my ~1 @relation ^ ~3 ~1 works|worked|studied|knows|is|was|told|suggested|said|mentioned|thinks|lives|plays ; my ~2 @relation ~1 ^? ~1 works|worked|plays|studied|sits ~1 with|for|under @you ;
        my ~2 @relation ~1 ^? ~2 told|suggested|said|mentioned|recommended|thinks|thought ~3 you|your ; our mutual|common ~1 friend|acquaintance|colleague|contact|connection ^ ;
        mutual|common friend|acquaintance|colleague|contact|connection ^ ; mutual friend of ^ ; mutual friend ~1 is ; mutual friend|acquaintance|contact ~2 told|suggested|said|recommended|mentioned|keeps|gave|introduced|thought ;
        @your ~2 name|number|details|contact|contacts|profile|address|email ~3 from|via|through|by ^ ; @your ~2 name|number|details ~3 from|via|through|by @your|my ~3 @relation ;
        referred|introduced|recommended|pointed|connected|sent|directed ~2 by ^ ; referred|introduced|recommended|pointed|sent ~2 by @your|my|our ~3 @relation ; at|on|upon ^ ~1 suggestion|recommendation|request|advice|urging|insistence ;
        suggestion|recommendation|request|advice|referral|behalf of ^ ; suggestion|recommendation|request|advice of @your ~3 @relation ; took over from ^ ; succeeded|replaced|replacing|succeeding ^ ; we both know ^ ;
        we ~2 know|have ^ in common ; also know|knows ^ ; know ^ ~2 too|as|well|from|through ; ^ and i|me ~3 work|worked|study|studied|play|played|share|are|were|go|know|grew|sing|live|used|met ;
        i ~3 work|worked|studied|play|live|lived ~1 with|for ^ ~2 who|your|and|she|he|at ; say hi|hello to ^ ; ^ ~1 from ~3 told|suggested|recommended|gave|said ; was|am married to ^ ;
        spoke|speaking|talking|chatting|lunch|coffee|dinner to|with ^ ~4 about|who|and ~2 you|your ; i know @your ~2 @relation ; @your ~1 @relation and i ; @your ~2 @relation is my ; ^ put me|us ; through ^ who ;
        ^ ~1 highly recommended|recommends @you ; ^ showed me your
      `),
    },
    {
      signal: "shared_history",
      unless: ["hypothetical", "asked"],
      phrases: phrases(`
        from @your ~1 old|former|previous ~1 team|crew|class|squad|department|office|school ; @you tutored|coached|trained|lectured|mentored|examined|promoted|interviewed-and-hired me ; survived|weathered|endured ~4 together ;
        we ~3 sang|played|rowed|worked|studied|served|trained|lived|taught|volunteered|sat|danced|acted|debated ~1 in|on|at|for|under the same ~2 ; @you and i|me ~2 shared|worked|studied|served|played|sang|trained|lived ~3 ;
        shared a desk|office|flat|room|house|bench|dorm|cabin|bunk|lab|kitchen ~1 at|in|for|with|during ; apprentice|intern|trainee|student|junior|pupil|resident ~2 under|of @you|yours ;
        from @your ~1 old|former ~1 deputy|secretary|assistant|pa|roommate|boss|colleague|teammate|student|intern|neighbour|neighbor|mate|partner|flatmate ;
        @your ~1 old|former|ex ~1 deputy|secretary|assistant|pa|right-hand|sidekick|bandmate|lab ~2 at|from|here|in ; our ~2 days|years|time|stint|months|shifts ~1 at|in|on|with|together ~2 ; days|years|stint at ^ ~2 together|with ;
        we go ~1 back ~1 to ^ ; since|from|in school|university|uni|college|navy|army together ; we ~2 graduated ~4 ; batchmate|batchmates|coursemate|coursemates|labmate|bandmate|crewmate|squadmate|bunkmate ;
        succeeded|replaced @you as|at|in|when ; @you ~1 sat ~2 next|behind|opposite|beside ~2 me ~2 at|in ^ ; worked ~1 the ~2 shift|shifts|desk|bar|floor ~2 ;
        worked|studied|served|trained|lived|interned|taught|volunteered|graduated|roomed|collaborated|played|rowed|sang|deployed|started ~4 together ;
        we ~3 worked|studied|served|trained|interned|volunteered|graduated ~2 alongside|side|with ; worked|studied|served|trained|volunteered|taught ~1 in|at|on|for the same ~2 ;
        worked|studied|served|volunteered|interned|trained|collaborated|rowed|played|taught ~2 with|for|under|alongside|beside @you ; @you ~1 worked|studied|served|interned|reported|played ~2 with|for|under|alongside|to me|us|my ;
        used to ~1 work|study|serve|live|row|play|teach|train ~3 with|for|together|under|alongside ; used to share ~2 office|desk|flat|room|house|locker|lab ; reported to @you|me|same ; both ~1 reported|worked|served ~3 together|when ;
        @you were|was ~1 my ~4 boss|manager|teacher|mentor|supervisor|professor|student|intern|lecturer|coach|trainee|tutor|colleague|flatmate|roommate|landlord|instructor|principal|buddy|classmate|trainer|commander|captain|neighbour|neighbor|predecessor|apprentice|lodger|guru|head ;
        i was|were ~1 @your ~4 boss|manager|teacher|mentor|supervisor|professor|student|intern|lecturer|coach|trainee|tutor|colleague|flatmate|roommate|landlord|instructor|buddy|classmate|trainer|neighbour|neighbor|successor|apprentice|assistant|secretary|lodger|understudy ;
        < ~2 former|ex|old|previous|past ~1 colleague|colleagues|co-worker|co-workers|coworker|coworkers|classmate|classmates|schoolmate|schoolmates|schoolfriend|teammate|teammates|team-mate|team-mates|roommate|roommates|flatmate|housemate|shipmate|workmate|student|intern|pupil|neighbour|neighbor ~1 here|from|at|and|> ;
        @your former|ex|old|previous ~1 colleague|co-worker|coworker|classmate|schoolmate|teammate|roommate|flatmate|housemate|student|intern|boss|manager|neighbour|neighbor|pupil|assistant from|at|here|> ;
        we ~2 were ~2 colleagues|classmates|roommates|flatmates|housemates|teammates|team-mates|co-workers|coworkers|schoolmates|neighbours|neighbors|shipmates|desk|students ;
        were|was in|on the same ~2 class|year|cohort|team|regiment|unit|office|squad|batch|crew|intake|platoon|dorm|course|lab|department ; together at ^ ; together in ^ ~3 ;
        when|while|since|back we ~2 were ~2 at|in|both ^|school|university|college|uni|the ; back in our ~3 days ; from our ~3 time|days|years ~2 at|in|with|together|> ; our|my ~2 time|days|years together ; our time|days|years at|in ^ ;
        the ^ ~1 days ; we ~2 shared ~2 flat|house|office|room|desk|dorm|apartment|lab|studio ; went to ~2 school|university|college|uni|kindergarten|primary ~2 together|with ;
        at|in ~2 school|university|college|uni|class|kindergarten ~2 together|with @you ; we were ~3 together ~2 at|in ; same class as @you ; sat ~1 behind|next|beside|opposite ~2 @you in ~2 class|maths|school|french|chemistry ;
        i taught @you ; @you taught me|my ; @you hired|managed|trained|supervised|mentored|coached|recruited me|us ; i hired|managed|trained|supervised|mentored|coached @you ; @nice ~2 working with @you ;
        been|years|ages since ~3 we ~1 worked|studied|served|left|graduated|finished|lived|shared ; co-authored|co-wrote|cowrote|co-founded ~4 together|with ; class|lichting of # ~2 together ;
        your old|former ~2 desk|colleague|mate|pal ~2 here ; alongside @you at ; i was on|in your team|class|crew|department|unit|squad ; you were on|in my ~1 team|class|crew|department|unit|squad ; we ~2 go back ~2 to ^ ;
        old school|army|college|navy|work friend|friends|mate|mates|pal|buddy ; ex-colleague ~1 from|here|at ; ex-colleagues ; we overlapped ; overlapped at|with ; we were|did ~3 military|national service ;
        did ~3 phd|masters|mba|degree|internship|apprenticeship|training|course ~2 together|with ; were ~1 colleagues
      `),
    },
    {
      signal: "shared_context",
      unless: [],
      phrases: phrases(`
        belong to the same ~2 ; we are|so ~1 ~1 neighbours|neighbors ~1 now|too|> ; moved into|in ~3 @your ~1 street|building|block|road ;
        same ~3 community|forum|allotment|orchestra|band|newsletter|meetup|congregation|parish|nursery|dentist|playground|league|pub|cafe|dog|train|commute|car|bus|landlord|profession|birthday|trail|park ;
        we ~1 follow|attend|frequent|use|visit the same ; my ~1 boy|girl|lad|son|daughter|kid|kids|dog|husband|wife ~5 with|and yours ; in|on|of|from @your ~1 building|street|village|neighbourhood|road|block|town|estate|parish|floor ;
        new ~1 tenant|neighbour|neighbor|resident|owner ; both ~2 in|at|from|on|of ^ ; @you are ~1 a ~2 too ; i am ~1 one too ; same as @you ; as @you do|did|are|were > ; both grew|born|raised|live|work|attend|play|graduated ;
        born in the same ; two|three|four|few ~1 doors|houses|streets|desks|floors ~2 ;
        fellow dutch|belgian|flemish|brit|irish|scot|expat|welsh|limburger|rotarian|toastmaster|rotary|lions|school|dog|phd|cat|choir|board|committee|trustee|governor|nurse|teacher|engineer|founder|veteran|parishioner|translator|rower|sailor|golfer|alumni|marathoner|triathlete|knitter|mum|dad|parent|allotment|soroptimist|speaker|attendee|exhibitor|participant ;
        @your new ~1 colleague|neighbour|neighbor|tenant|teammate|successor ;
        #|many|several|few|some|lots|multiple|couple|dozen|numerous|various|two|three|four|five|six|seven|eight|ten|twenty ~2 mutual|shared|common ~1 connections|contacts|friends|acquaintances|people|links ;
        mutual connections|contacts|friends|acquaintances ; connections|contacts|people|friends|acquaintances in common ; quite a ~2 in common ; lot|much|things|something in common ; common connections|contacts|friends ;
        know ~3 the same people ;
        the|our same ~2 company|employer|school|university|college|street|neighbourhood|neighborhood|village|town|city|club|gym|team|building|group|groups|course|programme|program|hobby|church|office|hospital|choir|firm|association|committee|board|conference|event|alma|region|bank|industry-group|forum|floor|estate|block|chapter|party|surname|name|organisation|organization ;
        a ~1 fellow ~1 ~2 ; < ~1 fellow ^|member|alum|alumnus|alumna|alumni|student|graduate|runner|expat|parent|volunteer|beekeeper|cyclist|rower|member|dutchman|belgian|gardener|birder|sailor|freelancer ; your fellow ;
        we are|were both ~1 ~3 ;
        we both ~2 work|live|lived|attend|attended|studied|went|belong|play|run|volunteer|sit|serve|sing|sail|grew|come|graduated|use|ride|follow|teach|love|hail|row|ran|trained|joined|started|collect|keep|worked|did|spoke|attended|signed|have ~3 ;
        both ~1 members|alumni|volunteers|parents|graduates|fans|students|based|from|on|in|attending|speaking|board ~1 ;
        i am also|too ~2 member|alum|alumnus|alumna|volunteer|resident|speaking|attending|going|based|living|from|in|on|part ; i also ~1 attended|attend|live|volunteer|belong|studied|went|graduated|play|sing|coach|sail|row|run|collect ;
        also ~1 ~1 member ~1 of ; also ~2 alum|alumnus|alumna|alumni ; just like @you ; < like @you i|we ; < like @you ; and so are|do|did @you ; as are|do|did @you ; @you too > ; so ~1 are @you > ; @your ~3 neighbour|neighbor > ;
        i am ~1 @your ~3 neighbour|neighbor ; your ~2 neighbour|neighbor from|at|in|across|of ; next door ~1 ~2 ; doors ~1 down|up|away|from|along ; across|down the street|road|hall|corridor|landing ; around|round the corner ~2 from ;
        live ~2 on|in|near ~1 @your ~1 street|road|building|village|area|neighbourhood|block|town ; @your ~2 daughter|son|kid|kids|child|children|boy|girl ~4 my|our class|school|team|group|choir|pupil|students ;
        our ~1 kids|children|sons|daughters|boys|girls|dogs ~4 school|class|team|same|friends|together|nursery|park ; my ~1 son|daughter|kid|child ~5 @your ~1 class|team|son|daughter|school|kids|club ;
        i ~2 joined|inherited|run|lead|manage @your ~1 old|former|previous team|company|department|school|class|office|desk ; took|taking over your ~2 job|role|position|desk|house|classes|post|team|old ; your ~1 successor ;
        @you used to ~1 work|live|teach|play|study ~3 where|for|at|in ; where you used to ~1 ; work|works|working ~1 at|for|in ~1 your ~1 old|former|previous ; i ~2 live|work|study in ~1 your ~2 old|former ~1 ;
        in|from|of|on the ^ ~1 ~2 group ; in|from|of|via|through the ~4 group|forum|community|committee|chapter|slack|association ; group member|members ;
        we share ~4 hobby|passion|interest|background|alma|employer|birthday|love|surname|school|company|hometown|name|office|building|landlord ; share ~2 @your ~1 passion|love|interest|hobby ; alma mater ;
        colleague ~1 at|from|in ~3 your|the|our ~2 office|branch|department|team ; colleague ~2 of yours ; your ~1 new colleague ; we are ~2 colleagues ; i ~1 am ~1 @your ~1 colleague ;
        see|saw|noticed|heard|believe ~2 @you ~2 also|too ~2 attending|speaking|going|live|work|studied|play|member|run|from|volunteer|attended|love|in ; @you ~2 also|both ~2 attended|attending|speaking|studied|live|member|joining ;
        are @you ~1 going|coming|attending|joining|playing|speaking|running ~3 again|too|as|this|also ; both attending|attended|speaking|going ~3 ; will ~2 both|also be ~1 at|in|attending ; hometown ; same alma ;
        at the same ~2 as @you|yours ; in the same ~3 as @you ; i go to ~3 too|same ; my old ~1 school ~2 too ; you are ~1 from|in ~2 too ; fellow- ; see you at ~2 training|rehearsal|practice|club|choir
      `),
    },
    {
      signal: "content_ref",
      phrases: phrases(`
        @wrote @you ~1 co-wrote|cowrote|edited|translated|illustrated|hosted|chaired|moderated ; piece|article|interview|talk|post|video|episode|bit|thing|segment|feature @you ~1 did|gave|made|recorded|wrote|shared ; @wrote ~1 of yours ;
        @you ~2 interviewed on|by|in|for ; reading|read|loved|enjoyed|liked|shared|reposted|bookmarked|printed ~2 @your ~4 @wrote ; @your ~2 appearance on|in|at ; quote from @you ; i ~1 teach ~2 @your book|paper|method ;
        reference ~1 to @your ; @your ~3 slides|deck|recording|manuscript|translation|cookbook|guidebook|album|film|exhibition|comic|cartoon|cartoons|photos|photographs ~1 of|on|about|from|at|in ; @your ~2 @wrote ;
        @your recent|latest|last|new|excellent|brilliant|great|wonderful ~2 @wrote ; @you wrote|published|posted|blogged|tweeted|authored|shared ~1 about|that|in|on|the|a|an|this|your|last ;
        what|everything|something|things @you ~1 wrote|said|posted|shared|published|write|post|share|says ~1 about|on|in|at|regarding ;
        book|books|article|paper|post|piece|blog|report|essay|novel|column|story|thread @you ~1 wrote|published|posted|shared|authored|edited ; article|post|book|interview|piece|paper|column ~1 by|with @you ;
        quoted|cited|quoting|citing|quote|cite @you ; quotes|quoted|cites|cited ~2 @your ;
        saw|heard|watched|see|listened|seeing|hearing|watching|caught ~1 @you ~1 speak|talk|on|perform|present|lecture|interviewed|live|present|speaking|talking|presenting|playing|keynote|at ; listened|listening to @you ;
        heard @you on|speak|talk|at ; @you speak|talk|present|spoke ~1 about|at|on ; @your ~2 tv|television|radio appearance|show|programme ;
        reading|read|loved|enjoyed|following|follow ~2 @your ~2 writing|work on|content|updates|musings|insights|thoughts|series|page|channel|feed ; fan of ~1 your ~2 show|channel|writing|music|work|column|blog|podcast|books|series ;
        @your ~1 chapter|slides|newsletter ; @your ~3 post|posts|article|talk|podcast|keynote ~1 on|about ; points|point|argument|ideas|views @you ~1 made|raised|wrote|shared ~1 ; @your ~2 contribution to ; @you ~1 author|host of ;
        piece in the ^ ; a @you mentioned|made in @your
      `),
    },
    {
      signal: "recruiter",
      unless: ["negated", "own"],
      phrases: phrases(`
        great|good|perfect|strong|ideal|excellent|fantastic|solid ~1 fit|match|candidate ~1 for ~3 ; asked me to find|recruit|source|approach ~4 ; entertain|consider|explore ~3 conversation|chat|call|discussion ~2 about ~4 @job ;
        @role jobs|roles|vacancies ~3 ; nursing|teaching|engineering|driving|sales|warehouse jobs|roles|vacancies|positions ~3 ; tell @you more about ~2 @job ;
        still|are @you? ~2 happy|satisfied|content ~2 in|with|at @your current|present ~1 role|job|position|employer|firm|company ; would ~6 tempt ~1 @you ; would ~4 @role ~2 post|role|job|seat|position ~3 ; visa sponsorship ;
        package|salary|ote up|of|to|around|from|circa|ranges ~2 #|$ ; search ~2 i|we am|are ~1 running|leading|conducting|handling ; confidential|retained|executive|vp|cfo|director ~2 search ; we need ~3 @role ~3 in|for|who|with|to|at ;
        need|needed|wanted|urgently ~3 @role ~2 in|for|at|with|asap|to|starting|based ; < wanted|hiring ~2 ; @job ~1 in|at|with|near|based ~2 ^ ~4 interested|interest|chat|talk|thoughts|call ;
        i ~1 recruit|place|headhunt ~3 for|in|across|@role ; i ~1 place ~3 @role ; open positions|roles|vacancies ; we are expanding|growing|building|scaling ~3 team|department|office|practice ~4 ;
        role|position|vacancy|opening ~2 reports|reporting|based|paying|pays|leading|starting ; @job came|come|landed|popped ~2 up|in|across|on ; thought|thinking of @you ~1 for|when ~4 @job ; @job ~5 thought of @you ;
        consider ~3 role|position|job|move|opportunity|vacancy ; looking to ~1 hire|recruit|fill|add|appoint|bring ~3 ; our ~2 vacancy ~3 ; i am|we are ~2 hiring|recruiting ~2 ;
        are ~2 hiring|recruiting ~2 for|a|an|@role|experienced|senior|junior ; currently|actively hiring|recruiting ; hiring for ~4 ; recruiting for ~4 ; we are|i am ~2 looking|searching for ~5 @role ~4 join|to|with|for|at|in|who|based ;
        we are|i am ~2 looking|searching|scouting for ~4 engineer|engineers|developer|developers|nurse|nurses|designer|designers|analyst|analysts|architect|controller|accountant|technician|electrician|welder|welders|chef|chefs|driver|drivers|scientist|pharmacist|solicitor|teacher|teachers|tester|cfo|cto ;
        my|our|a client ~4 looking|searching|seeking|hiring|needs|recruiting|wants ; on behalf of ~3 client|company|employer ; headhunter|head-hunter|headhunting ~3 reaching|contacting|for|working|with ;
        working|work with|for ~3 client ~3 looking|seeking|searching|hiring|needs ; i|we have|got|there ~4 @job ~4 for|that|which|at|in|with|as|you|open|available|> ;
        i|we|there am|are|is ~2 working|sourcing|filling|handling on? ~4 @job ; filling ~3 @job ;
        new|exciting|great|senior|interesting|amazing|perfect|fantastic|excellent|unique|leadership|dream|remote|permanent|contract|interim|full-time|part-time|freelance|fab|juicy|confidential|key ~2 @job ~2 for|at|in|with|that|as|on|based|available|i|we|you|which|> ;
        @job ~3 that|which|might|could|would|may ~3 fit|fits|match|matches|suit|suits|interest|appeal|right|ideal|perfect|great|good ;
        @your ~3 background|experience|profile|skills|cv|resume|skillset|expertise ~5 match|fit|fits|matches|ideal|perfect|suited|suits|strong ~3 role|job|position|client|team|opening|opportunity|vacancy|candidate|company|> ;
        are|would|might|if|be|whether @you|be ~3 open|interested|available|up ~3 to|in|for ~3 @job|move|challenge|challenges|change|moves ; open to ~4 new|other|fresh|next ~2 @job|challenge|challenges|ventures|role|roles ;
        open to a ~2 move|change|challenge|role ; @you ~3 considering|considered|thinking|contemplating|exploring|looking|ready|tempted ~2 for|of|about|a ~3 move|change|job|role|@job|challenge|step ;
        competitive|attractive|excellent|great ~1 salary|pay|package|benefits|rate ; salary|salaries ~2 # ~3 ; per|a day ~2 contract|rate ; day rate ;
        join our|my|the|their ~4 team|company|firm|practice|crew|start-up|startup|department|as ; @your|a next role|career|step|job|challenge|position|adventure ~2 ; next ~1 career ~1 move|step ;
        career ~1 move|opportunity|opportunities|change ; relocation package|and|support|assistance ; talent|people ~1 acquisition|partner|sourcer|scout ~3 at|for|with|looking ; sourcer for|at ; @job for @you ; shortlist ~4 @job ;
        interview ~3 for ~4 @job ; send|share ~2 @your ~2 cv|resume ; we ~2 need|want ~3 @role like @you ; consider ~3 joining ~1 us ; immediate start ; looking to hire ; fill ~2 @job ;
        would be|make ~2 great|good|perfect|ideal|excellent|fantastic fit|candidate|addition|hire ; lead ~3 for us|our client ; @job opened|came up|available ; headhunt @you
      `),
    },
    {
      signal: "sales",
      unless: ["negated"],
      phrases: phrases(`
        our ~2 app|software|platform|tool|system|service ~1 ~2 chases|tracks|handles|manages|sorts|finds|sends|writes|books|fixes|does|runs|checks|plans|keeps|answers ~4 ; struggling|tired|fed|sick with|of|up ~4 ;
        we ~1 print|bake|brew|roast|design|manufacture|clean ~5 from|for|per|each ~3 ; complimentary ~4 ;
        happy|satisfied|content|pleased ~1 with ~1 @your ~1 current|existing|present ~1 supplier|provider|accountant|website|bank|insurer|broker|energy|phone|crm|software|agency|printer|payroll|caterer|cleaner|cleaners|bookkeeper|insurance|hosting|tool|vendor|carrier ;
        @your ~2 website|site|shop|store|listing|ads|logo|crm|payroll ~2 bringing|getting|generating|converting|could|needs|ready|performing|outdated|costing ;
        we|i can ~1 fix|improve|help|change|halve|double|cut|beat ~2 that|it|this|your ; most|many|# ~1 @business|cfos|ceos|firms|owners|shops|people|homeowners ~2 overpay|waste|lose|losing|struggle|miss|leave|spend ;
        minutes and|is ~1 i|all|we ~2 ; pays for itself ; we ~1 supply|sell|lease|distribute|stock ~5 across|for|to|in|at|from|with ;
        may|can|shall|could i|we ~2 send|email|post|drop|share ~3 brochure|catalogue|catalog|quote|sample|samples|pricing ; from only|just|as $|#|little ~2 ; $ ~1 per|a month|seat|user|year|employee ~2 ; book now ;
        offer ends|valid|expires ~2 ; % ~1 of ~3 @business|customers|clients|sites|websites|shops ~4 ; have @you ~1 considered|thought|tried ~2 outsourcing|switching|automating|leasing ;
        want ~1 more|extra|new|better ~1 @business|customers|clients|leads|traffic|reviews|sales|followers|bookings ; guaranteed ~2 results|leads|savings|rankings|traffic ; our ~1 prices|rates|quotes|fees|premiums ~2 ; no obligation ;
        we beat any ; white-label|dropshipping|cold-calling|lead-gen|sdr|sdrs ~2 ; done-for-you|turnkey|all-in-one ; our ~3 @product ~4 @gains ; we|i ~2 help|enable|support|empower|assist ~5 @business ~5 @gain|with|to ;
        we|i ~1 help|enable|empower ~6 @gain ~4 costs|cost|sales|revenue|leads|time|money|clients|customers|traffic|productivity|pipeline|profit|profits|churn|spend|efficiency|meetings|bills|deals ; helping ~3 @business ~4 @gain ;
        book|schedule|grab|request|get|plan|arrange|see|watch|do ~3 demo|demonstration|trial|audit|consultation|quote|assessment|walkthrough ;
        free|no-obligation|complimentary ~2 demo|trial|audit|consultation|quote|assessment|sample|survey|estimate|strategy|discovery|analysis|scan|ebook|e-book|masterclass|webinar|samples|proposal|valuation|month ;
        worth a|# ~4 call|chat|conversation|minutes|demo|look|try ; show @you ~2 how|what|in ~3 our|we|it|this|the|works|minutes|# ;
        special|limited|exclusive|introductory|unique|great|seasonal ~2 offer|offers|discount|deal|pricing|price|rates ; %|$ off|discount ; %|# ~1 off|discount|cheaper|commission ; discount|discounts ~1 on|of|for|code|if|off ;
        we ~2 offer|provide|sell|supply|deliver|specialise|specialize|build|make|design|manufacture|develop|distribute|print|install ~1 ~4 @product|websites|web|seo|panels|solutions|marketing|leads|design|insurance|apps|hosting|furniture|merchandise|printing|signage|coffee|cleaning|equipment|machines|loans|finance|translation|bookkeeping|uniforms|affordable|bespoke|tailor-made|high-quality|quality ;
        increase|boost|grow|scale|double|triple|improve|skyrocket|supercharge|maximise|maximize|transform|optimise|optimize ~1 @your ~3 sales|revenue|leads|traffic|productivity|business|team|pipeline|following|conversion|profit|profits|reach|visibility|income|roi|rankings|turnover|output|team's ;
        @your ~1 team's ~1 productivity|performance|output ; cut|cuts|cutting|reduce|reduces|lower|slash|save|saves|saving ~1 @your ~4 costs|cost|bills|bill|spend|expenses|time|taxes|premium|hours|workload ;
        save|saves|saving|saved ~1 you|your|them|companies|teams|firms|clients ~4 hours|money|costs|%|$|#|time|euros|pounds ; more|new|extra|qualified ~1 leads|clients|customers|traffic|appointments|sales ~3 ;
        qualified|booked meetings|appointments|leads ; lead generation|gen ; seo ~2 services|expert|agency|specialist ; price list ; our|a|the ~3 brochure|catalogue|catalog|flyer|price-list ;
        send|share|forward|email ~4 brochure|catalogue|catalog|pricing|price-list ; interested in ~2 our|buying|a ~1 demo|quote|trial|sample|partnership|bulk ;
        are|is|if @you|your ~3 looking|searching|need|needing ~4 supplier|website|leads|clients|customers|insurance|designer|agency|software|printer|loan|accountant|contractor|financing|funding|provider ;
        would @you like|want ~3 quote|sample|demo|trial|brochure|catalogue|samples|copy ; would|could|can we|i|@you ~3 open to ~3 demo|quote|audit|trial|pitch ; sign up ~1 now|today|for|here|and|before ;
        try ~2 it|our|us|out? ~2 free|today|now|yourself|trial ; get started ; act now ; last|limited ~1 spots|places|seats|chance|time ~1 ~2 ; money-back|money back guarantee ; free of charge ~4 ; we guarantee ~4 ; roi ;
        @your website ~4 could|improve|rank|ranking|audit|faster|traffic|slow|better|load|missing|errors ; how ~3 handle|handling|manage|managing ~4 today|currently|right|at ~1 moment ; pick your brain ~3 our ~2 @product ;
        partner with ~4 @business like yours|your ; companies|businesses|teams|firms like yours ; give @you ~2 quote|discount|price|demo|trial ; buy # get ; our ~2 launch|launching|launched ~3 @product ; we ~2 launched ~4 @product ;
        introduce ~1 @you ~1 to ~2 our ~3 @product ; present|pitch|demo|demonstrate ~2 our ~3 @product ; # ~3 minutes of|to|for your|show|walk|see|demo
      `),
    },
    {
      signal: "scam",
      unless: ["negated"],
      phrases: phrases(`
        profitable|lucrative|mutual ~2 business|transaction|deal|venture|proposal ~2 ; business|financial transaction ~2 ; worth ~2 #|$ ~1 million|m|usd|billion ; how i ~2 make|made|earn|earned|turned ~2 $|# ;
        side hustle|income ~4 $|#|week|day|phone ; from my|your phone ~3 ; crypto|bitcoin|forex ~2 group|signals|signal|course|gains|mining|giveaway|wallet|academy ;
        investors|investment ~2 circle|club ~3 whatsapp|telegram|returns|profit ; processed|approved ~3 loan|grant ~2 ; loan|loans ~3 % ~1 interest|without|no ; no credit check ; refundable ~1 fee|deposit ;
        inherit|inherited|inheritance ~5 million|usd|dollars|pounds|euros|$ ; fund|funds ~2 transfer|release|stranded|trapped ; transfer ~4 million|funds|usd ; liking|rating|reviewing ~2 videos|products|hotels|apps ~3 $|#|pay|paid|earn ;
        guaranteed ~4 return|returns|profit|profits|income|earnings|winnings ; daily|weekly|monthly|passive ~2 return|returns|profit|profits|roi|payouts ;
        % ~1 daily|weekly|monthly|profit|returns|return|profits|roi|a|per|interest day|week|month? ; % ~3 returns|return|profit|profits ~2 ;
        forex|crypto|bitcoin|btc|ethereum|binary|usdt|cryptocurrency ~5 profit|profits|return|returns|invest|earn|mentor|bot|bots|signals|wallet|mining|guaranteed|expert|trader|rich|opportunity|double|recovery|earning ;
        profit|profits|returns|invest|earn|double|trade|trading|mining|mine|mentor ~5 forex|crypto|bitcoin|btc|binary|usdt|cryptocurrency ; earn|earning|make|making|earned ~4 $|# ~3 a|per|every|each|daily|weekly ~1 day|week|hour|month ;
        earn|make|making ~4 daily|weekly|hourly ; $ ~2 a|per|every day|week|hour ~4 home|online|remote|whatsapp|telegram|no|working|phone ; $ ~1 daily|weekly|hourly ;
        double|triple|multiply|10x|3x|5x ~2 your|in ~2 money|investment|bitcoin|crypto|savings|capital|income|month|week|weeks ; made ~1 10x|5x|100x|3x ; unclaimed ~2 inheritance|funds|fund|estate|money ;
        inheritance ~3 fund|funds|claim|of|worth|left|from|waiting|your|for ; next of kin ; no ~1 heir|heirs ; late client|husband|wife|uncle|father|relative ~6 ; deceased ~2 client|relative|husband|customer ;
        million|billion ~1 dollars|usd|euros|euro|pounds|gbp|$ ~6 ; $ million|billion|m ; beneficiary ; work|working|job|jobs ~1 from home ~8 whatsapp|telegram|no|earn|$|daily ; no ~2 experience ~1 needed|required|necessary ~6 ;
        whatsapp|telegram ~2 group|channel|number ~2 ; telegram|whatsapp ~1 group|channel ; contact|message|text|reach|write|add|dm|chat|reply ~2 me|us|him|her|my|our ~2 on|via|through|with? whatsapp|telegram|signal|wechat|line ;
        financial ~1 freedom ; financially free|independent ; passive income ; get rich ; quick ~1 cash|money ; easy money ; lottery|jackpot|sweepstakes|lotto ~4 ; won ~5 prize|lottery|iphone|card|voucher|draw ;
        claim ~1 your|it|the|this ~3 prize|reward|funds|grant|money|bonus|gift|inheritance|fund|compensation|refund ; selected to receive ; been selected|chosen ~3 receive|for ~4 grant|prize|reward|fund|payment|payout|donation ;
        wire transfer ; western union|moneygram ; risk-free|riskless ~2 profit|return|returns|investment|income ; risk free ~2 profit|return|returns|investment|income ; minimum ~1 deposit|investment ;
        send ~3 bitcoin|btc|usdt|crypto|gift|bank|details ; manage|connect|verify|secure ~2 your ~2 wallet|funds|account ; recover ~3 lost|stolen ~2 crypto|funds|bitcoin|money ; seed phrase ; airdrop ; bank details ;
        your ~2 bank ~1 account|details ; confidential ~2 business|transaction|proposal|transfer ; business proposal ~5 million|confidential|fund|funds|benefit|percent|% ; donate|donation ~4 million|$|dying|orphanage ~2 to you ;
        i am a ~2 widow|prince|soldier|general ; trading ~2 platform|mentor|signals|bot|system|coach ~6 ; investment ~1 opportunity|platform|program|plan|scheme ~6 %|returns|return|guaranteed|profit|high|double|crypto|bitcoin|daily ;
        part-time|remote|online ~2 job|work|task|tasks ~6 whatsapp|telegram|$ ~3 ; process|processing ~1 fee ; upfront fee ; secret ~3 wealth|millionaires|rich ; quit your|the ~2 job|9-to-5|nine-to-five|boss ; be your own boss ;
        network marketing|mlm
      `),
    },
    {
      signal: "asks_intro",
      unless: ["negated"],
      phrases: phrases(`
        to introduce ~1 me|us ; introduce us ; pass ~4 on|along to ~2 whoever|someone|your|the|^ ; put in a ~1 good? word ; kind enough ~1 to introduce|connect|refer ; willing to ~2 introduce|connect|refer|make ; know ~6 well enough ;
        on @your team|staff|board ~2 i|we ~2 talk|speak|contact ; get ~2 in touch with ~4 through|via @you ; reach ~3 through|via @you ; introduce ~1 me|us ~1 to ; introducing ~1 me|us ~1 to ;
        put|putting me|us ~1 in ~1 touch|contact ~1 with? ; put|putting ~1 in touch with ; connect|connecting me|us ~1 with|to ; point|pointing|direct|steer me|us ~3 to|towards|direction|at ~2 right|person|someone|who|of ;
        refer ~1 me|us ~1 to ; chance|hope|possibility|grateful|appreciate|love|like|request|asking|ask|looking|hoping|need|want|get|after|favour|favor ~3 intro|introduction|introductions ~1 to|with|into ; < ~1 intro|introduction to ;
        make ~2 intro|introduction|introductions ~3 to|between|for ; could|can|would|might|will @you ~3 intro|introduce ~1 me|us|^ ; give|get me ~2 intro|introduction ;
        help me ~2 get|meet|reach|find ~2 in|contact|your|someone ~2 at|in|to ; who ~2 should|could|can|must|do i ~1 talk|speak|contact|approach|turn|write ; vouch for me ; warm ~1 intro|introduction ~2 to ;
        open ~2 door|doors ~3 at|to|for me|us ; pass ~2 my|me ~3 on|along|to ; forward ~2 my|this ~4 to ; know anyone|anybody|someone ~5 introduce|could|who|at|in ~4 talk|introduce|speak|contact ;
        do @you know anyone|someone|anybody|who ~2 at|in|who|from
      `),
    },
  ],
});

/** The English phrases by which notes are read: data that an app can extend. */
export const english: Lexicon = /* @__PURE__ */ lexicon();
