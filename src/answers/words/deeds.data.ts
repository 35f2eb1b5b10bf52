// Works of hand and mind that a sentence tells in some word or not at all. A line is a deed: before the colon the verbs and nouns that it
// is asked with, behind it the other words by which a text tells it; "=kill" stands for those of the single event "kill" (see
// events.data.ts). What synonyms.data.txt, the lexicon and converses.data.ts give for a verb tells it too. Verbs that are told in too many
// ways are not here: "make", "take", "give", "hold", "run", "lead".

export const DEEDS = `
founded founder: =founded father pioneer originator start-up startup co-founder co-found brainchild behind plant lead host convene
invent inventor: =invent originate discover discovery introduction idea father innovate innovation innovator coin produce prototype model
  credit behind first propose suggest formulate construct construction origin write come improve improvement concept
discover discoverer: =discover discovery plough plow dig unearth stumble turn notice note explorer expedition first realise realize learn
  show reveal spot see prove publish report credit formulate calculate observation demonstrate invent invention isolate produce synthesise
  synthesize identify identification sight land name arrive visit strike reach
design designer architect: architecture architectural plan draw drawing blueprint develop create creation creator engineer engineering
  draft sketch invent invention devise conceive build builder construct construction make maker model pattern style lay landscape work
  mastermind behind produce plot commission shape remodel renovate rebuild project propose form
solve: solution resolve answer crack explain explanation prove proof decipher settle clear work find unravel address fix break decode
  determine disprove
disprove refute: disproof refutation false wrong falsify reject contradict counterexample overturn debunk discredit mistake mistaken error
  invalidate prove proof incorrect rebut contrary oppose opposition demolish show challenge doubt
edit editor: edition editorial revise compile publish prepare redact cut annotate
translate translator: translation render version put into language edition prepare convert
complete: completion finish finalise finalize end conclude conclusion close last final finisher accomplish achieve perfect whole full
  build continue carry bring fulfil fulfill execute add write cross do run reach time third
teach teacher tutor: taught lesson train training trainer educate education educator pupil student disciple apprentice apprenticeship
  learn study school schoolmaster instruct instruction instructor mentor coach class professor master lecture lecturer guide guru course
  supervise home-school governess
compose composer: composition music musical score write song symphony opera work tune melody soundtrack make create form member consist
  comprise include
paint painter: painting portrait picture art artist canvas fresco mural work depict draw colour color decorate whitewash brush
write writer author: authorship co-write book novel novelist poem poet poetry letter essay essayist article column columnist pen text play
  playwright script screenplay scriptwriter lyric lyricist song songwriter compose composer draft story tale memoir diary chronicle
  chronicler historian history paper treatise pamphlet publish publication work note inscribe inscription sign describe attribute ascribe
  credit edit dictate journalist reporter writing correspond correspondence say quote according scribe copy verse line manuscript
  autobiography entitle title libretto librettist hymn code program create produce put word log report record translate adapt adaptation
  fiction sequel trilogy series by-line correspondent
build builder: building construct construction erect erection design architect engineer develop create creation make maker found founder
  establish commission raise lay complete completion finish put start begin work fund pay order contract contractor manufacture
  manufacturer assemble set form open plan forge mason carpenter joiner shipyard shipwright wright dig carve expand add enlarge extend
  rebuild house fortify install invent produce place yard foundry firm plant launch fit cut drive sink throw string craft fashion dedicate
  credit behind concrete brick timber roof wall strengthen
create creator: creation make maker invent invention inventor found founder foundation establish establishment form formation design
  designer develop developer development write writer author build paint compose start begin launch produce producer introduce set
  originate originator origin first conceive concept conception idea devise formulate draw artist father pioneer work cause result
  organise organize organisation organization generate bring carve sculpt craft coin split merge divide appoint name grant title credit
  innovation innovator constitute incorporate institute new open draft model behind initiate inspire brainchild lead product proclaim
  enact law pass act decree
develop developer: development invent invention inventor create creation creator design designer devise make build pioneer introduce
  introduction discover discovery formulate formulation propose theory conceive concept idea improve improvement refine refinement work
  research researcher advance evolve originate origin first produce found establish extend expand elaborate write publish start begin
  engineer programmer program construct prototype model method technique perfect adapt modify contribute contribution credit lead behind
  suffer contract patent father modernise modernize grow launch release studio company form prove
introduce: introduction bring first import present meet acquaint establish initiate start launch propose begin pioneer submit bill debut
  adopt invent popularise popularize spread implement create announce insert add table sponsor found release come plant know open unveil
  carry institute establishment innovation innovate reform put take set new replace use develop pass enact law make move transplant
  smuggle teach show host founder
coin: term word phrase name call use invent introduce mint coinage neologism first originate create describe expression dub refer propose
  popularise popularize make suggest write credit label slogan metal strike derive borrow apply money currency style speak idea
patent: patentee file application apply invent invention inventor grant license licence royalty register registration intellectual develop
  design device improve improvement
illustrate illustrator: illustration draw drawing picture artist art engrave engraver engraving woodcut paint painter painting cartoon
  cartoonist watercolour watercolor plate sketch design show example demonstrate explain ink cover image depict etch etching graphic
  lithograph portray instance
photograph photographer: photo photography picture camera shot shoot portrait snap snapshot image capture lens take film album pose selfie
  daguerreotype negative exposure expose plate darkroom print see paparazzi frame
film cinematographer: movie shoot shot camera cameraman videographer video footage cinematography document documentary documentarian
  direct director record tape crew television broadcast capture photograph location screen adapt adaptation reel feature
direct director: direction directorial film movie make maker shoot shot helm stage staging lead head manage manager oversee supervise
  conduct control run guide cinematographer produce producer filmmaker write remake charge order command address instruct chief boss
  founder curator co-direct documentary adapt adaptation screen series play production say behind aim
produce producer: production make maker manufacture manufacturer create creation film record album show executive output yield grow grower
  develop release company factory firm studio generate supply supplier build bring write issue publish result invent extract co-produce
  direct director work design discover stage cause lead export exporter
sculpt sculptor carve carver: sculpture statue bust marble bronze stone wood wooden relief chisel cast model monument figure artist mason
  mould mold make create cut engrave engraver execute memorial stonemason hew whittle design knife erect build form fashion shape work
  image inscribe inscription effigy tomb woodcarver
cast: foundry founder mould mold bronze iron melt pour bell metal gun sculptor statue make role part actor actress star play audition
  choose select film movie director vote ballot voter spell curse witch doubt throw hurl line net fish portray appear sign drop chosen
narrate narrator: narration voice voiceover voice-over tell story read commentary commentator recount describe relate audio audiobook
  speak speaker host presenter present documentary
sing singer: sung song vocal vocals vocalist voice soprano alto mezzo tenor baritone bass choir chorus chorister opera aria anthem hymn
  perform performance performer record recording album single band tune carol lead star cover duet concert chant stage ballad music
  musician role part
perform performer: performance sing singer song dance dancer play player stage concert show act actor actress star headline headliner
  appear appearance recital premiere band music musician entertain tour surgery surgeon operate operation ceremony rite conduct carry do
  execute part role feature cover rendition guest join set halftime half-time
conduct conductor: orchestra baton symphony lead leader direct director direction music study experiment survey carry research perform
  premiere concert choir philharmonic hold investigate investigation operate maestro run undertake test do make negotiate ensemble opera
print printer: press printing type typeset typography publish publisher publication book newspaper mint note edition typographer issue
  page pamphlet sheet copy ink lithograph bible news produce run paper poster
publish publisher: =publish publishing press book newspaper journal magazine periodical put author print printer paper article news report
  reveal leak write leaflet novel post blog website pamphlet catalogue catalog map atlas dictionary house newsletter
review reviewer: critic criticism critique critical write say call rate rating praise pan newspaper magazine star column columnist
  describe assess judge examine re-examine audit consider inspect study report court appeal panel comment opinion note find evaluation
  evaluate verdict argue attack oppose opposition question
interview interviewer: ask question journalist reporter talk speak conversation tell radio television broadcast correspondent magazine
  newspaper programme program show chat answer poll grill quote audition police detective applicant
predict foresee forecast foretell: prediction prophecy prophesy prophet expect expectation anticipate warn warning say foresight estimate
  project projection theorise theorize theory propose postulate calculate calculation suggest conclude think believe envision envisage
  hypothesis hypothesise hypothesize speculate model derive would future guess bet oracle deduce posit show will forecaster astrologer
  argue
prove: proof demonstrate demonstration show theorem establish verify confirm solve solution settle conjecture disprove result evidence
  find derive conclude conclusion determine publish argue resolve discover test fact crack paper reveal true lemma answer mathematician
  turn
propose proposer suggest: proposal suggestion proponent idea theory hypothesis hypothesise hypothesize theorise theorize put forward argue
  argument postulate posit recommend recommendation advance offer advocate advocacy first introduce claim plan float conceive bring table
  say think believe call moot submit raise advise advice present write publish formulate draft urge want push note state conclude request
  hint imply view model describe engage marry move motion bill sponsor develop suspect speculate hold contend support conjecture nominate
  name scheme show find assert invite ask tell opinion accord according behest
demonstrate demonstrator: demonstration show prove proof exhibit exhibition display present experiment test protest protester protestor
  march rally reveal illustrate explain perform evidence public publicly discover find confirm establish picket parade make riot sit-in
  invent build
isolate: isolation discover discoverer discovery extract extraction separate separation purify purification obtain produce prepare find
  identify distil distill crystallise crystallize alone quarantine cut culture sequester pure detect recognise recognize electrolysis
  first
breed breeder: cross crossbreed crossing hybrid hybridise hybridize raise rear develop development selective select selection grow grower
  cultivate cultivar variety strain produce stud sire farm farmer kennel stable create keep bloodline nurseryman
survey surveyor: map chart measure measurement explore exploration explorer mapping study poll pollster ask question questionnaire
  respondent interview geologist geodetic triangulation expedition plot draw line boundary find report conduct research examine inspect
map chart cartographer: cartography survey surveyor plot draw explore explorer exploration expedition atlas sketch name discover record
  measure sequence genome trace delineate navigate navigator show depict geographer coast follow
excavate excavator: excavation dig digger archaeologist archaeology archeologist archeology uncover unearth find discover discovery remove
  expedition exhume bury exhumation site study explore exploration remains trench antiquary
climb climber: ascent ascend summit mountaineer mountaineering scale peak reach top conquer expedition mountain alpinist alpine up first
  atop
sail sailor: ship voyage boat yacht captain navigate navigator fleet crew cross crossing circumnavigate circumnavigation expedition embark
  aboard vessel steer cruise sea travel set skipper lead arrive reach depart command row journey admiral leave return explore round brig
  schooner
fly pilot flyer aviator: flight plane aircraft airplane aeroplane airline solo airborne cockpit travel jet helicopter balloon cross land
  takeoff take-off crew astronaut space glider wing copilot co-pilot bring transport go leave hoist raise flag air airlift bomber control
  orbit sortie
swim swimmer: channel cross crossing water stroke pool race medal bathe bath butterfly freestyle backstroke breaststroke shore
examine examiner: examination exam inspect inspection study investigate investigation investigator test analyse analyze analysis doctor
  physician pathologist look check review scrutinise scrutinize explore autopsy post-mortem question interrogate consider audit research
  survey probe observe assess evaluate x-ray see microscope report find
investigate investigator: investigation inquiry enquiry inquire probe detective police inspector look examine examination research
  researcher study inspect inspection question search case prosecutor commission panel committee report find review audit explore agent
  trace
supervise supervisor oversee overseer: supervision oversight direct director direction manage manager management lead leader under head
  superintend superintendent guide guidance monitor charge control run administer administration boss foreman adviser advisor watch
  responsible responsibility doctoral doctorate thesis dissertation phd student command inspect
restore restorer renovate rebuild: reconstruct reconstruction restoration renovation repair refurbish refurbishment build builder
  construct construction return reinstate revive remodel overhaul redesign redevelop replace renew modernise modernize conserve
  conservation conservator preserve clean raise put back work rehabilitate bring extend enlarge expand re-establish recover reinstall
  regain heal install erect new
`
