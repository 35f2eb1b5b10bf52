// What people do to and for each other: offices, names, gifts, trade, laws; written as in deeds.data.ts.

export const DEALINGS = `
repeal: =abolish =lift rescind revoke annul undo overturn cancel drop strike reverse reversal withdraw nullify void
forbid ban prohibit: =abolish prohibition forbidden bar outlaw disallow illegal unlawful veto embargo suppress censor restrict restriction
  stop block permit allow deny exclude against order decree refuse prevent proscribe boycott expel disqualify suspend interdict edict
sell seller vendor: sale sold buy buyer purchase auction acquire acquisition deal dealer trade trader merchant market shop price pay
  payment offload dispose transfer convey pass cede hand give client customer peddle hawk export retail supply ownership own pound dollar
  euro cost fetch raise stall store
drive driver: wheel steer ride rider race chauffeur pilot operate run lap pole push force expel propel power chase oust motor motorist
  banish evict overthrow defeat team win
reject refuse decline: rejection refusal deny denial oppose opposition opponent veto turn dismiss dismissal object objection rebuff
  against spurn repudiate renounce disagree vote overrule not never no dispute criticise criticize resist protest fail without disapprove
  abstain unwilling reluctant withhold ban forbid throw discard abandon condemn contrary denounce rule overturn snub skip pass miss absent
  boycott
baptise baptize christen: launch ship call dub baptism christening name font godfather godmother convert conversion
crown: =crown coronation anoint consecrate king queen emperor throne title champion
invite: invitation guest host hostess ask call summon summons welcome receive reception bid request convene urge offer accept decline
  attend visit come bring persuade entice encourage recruit beg appeal send letter dinner party banquet join lure court behest instigation
  entertain want hospitality prevail speak speaker address fetch
welcome greet: greeting reception receive meet host hostess hail cheer arrive arrival salute embrace applaud applause congratulate praise
  open shake hospitality invite guest
congratulate: congratulation congratulations praise commend telegram telephone message applaud phone salute compliment wish thank toast
  send laud hail letter tweet
nurse: care tend look treat treatment health hospital infirmary sick sickness ill illness bedside recover recovery recuperate convalesce
  convalescence heal suckle breastfeed breast wet-nurse foster feed minister attend matron ward help raise rear mother doctor physician
  patient cure comfort wound wounded governess midwife
advise adviser advisor: advice counsel counsellor counselor recommend recommendation suggest suggestion urge warn warning consult
  consultant consultation guide guidance tell mentor instruct caution propose proposal tip persuade exhort brief aide assist assistant
  encourage lobby lobbyist convince discourage hint word opinion expert strategist help say ask confidant minister lawyer banker
cure heal: treatment treat remedy medicine drug doctor physician healer miracle recover recovery restore health disease illness therapy
  therapist relief relieve save vaccine prescribe herb pray prayer touch lay operate surgery surgeon better rid help
unveil: unveiling reveal inaugurate inauguration launch open opening present presentation ceremony introduce announce dedicate dedication
  show display statue plaque monument pull cloth debut premiere erect disclose release uncover
inaugurate: =open inaugural ceremony ribbon unveil launch dedicate oath swear install first series
nominate: nomination nominee choose pick select selection name propose appoint candidate candidacy put recommend ticket designate suggest
  endorse field submit shortlist tap run elect election convention primary favourite favorite contender award prize
appoint: appointment appointee name choose select selection pick nominate nominee nomination assign assignment commission hire designate
  install elect election promote promotion make recruit tap invest investiture become employ post position order send call summon
  successor replace replacement succeed entrust delegate grant confirm charge task create elevate raise ordain consecrate join authorise
  authorize head take new crown declare proclaim
elect: =elect candidate chosen parliament congress assembly council convention term seat reelection nominate select selection pick
  unanimous unanimously majority constituency office presidency since inaugurate defeat beat poll proclaim secretary president
ordain consecrate: ordination consecration priest priesthood bishop archbishop holy deacon lay hands minister ministry monk tonsure vow
  decree order command make appoint invest clergy pastor rabbi anoint dedicate dedication bless blessing sanctify hallow crown coronation
  altar
adopt: adoption adoptive foster raise rear bring parent father mother son daughter child orphan heir take stepfather accept approve
  approval pass vote ratify use implement introduce embrace choose resolution convert endorse follow enact start begin agree switch become
  change turn amendment constitution carry move assume ward
name dub nickname: christen call term label title entitle rename choose know style designate designation honour honor after baptise
  baptize baptism select pick appoint identify suggest refer reference list cite mention brand tribute memory memorial commemorate
  eponymous bear describe epithet sobriquet moniker alias pseudonym affectionately hail say speak nominate font derive mean announce
  declare coin give
praise: laud applaud applause compliment commend commendation hail acclaim admire admiration admirer tribute honour honor celebrate
  congratulate thank thanks gratitude great best excellent brilliant call describe say write impress positive rave extol glorify bless
  worship review approve approval endorse recommend credit recognise recognize recognition appreciate appreciation salute flatter
  favourable favorable
endorse: endorsement support supporter back backing approve approval recommend favour favor agree campaign vote pick choose nominate
  ratify praise sponsor advocate sign behind adopt
finance fund sponsor bankroll financier: money pay payment payer donate donation donor grant support backing back backer invest investment
  investor subsidise subsidize subsidy contribute contribution patron patronage benefactor raise endow endowment loan lend bank cost
  provide philanthropist philanthropy budget credit underwrite capital give gift help charity tax dollar million cash commission
  foundation trust purchase buy collect bequeath bequest foot expense rich wealthy sponsorship bill advance
pay payer: payment fund finance sponsor money price fee dollar pound million purchase buy spend expense donate donation grant contribute
  contribution give gift benefactor patron commission subsidy subsidise subsidize salary wage tax taxpayer debt loan afford foot cover
  compensate compensation ransom reward bribe settle settlement rent bill fine sum cash coin earn receive income cost tribute homage visit
  support back help aid
donate donor: donation give gift present grant contribute contribution benefactor bequeath bequest endow endowment charity charitable fund
  philanthropist philanthropy pledge bestow provide hand leave money offer courtesy legacy pay deed raise collection support award help
  thank organ transplant cede build
bequeath inherit heir heiress: estate bequest inheritance legacy leave pass testament succeed succession hand descend descent beneficiary
  go receive death die ancestor ancestral fall devolve accede throne accession entail property posthumous posthumously heritage son
  daughter will
buy purchase acquire buyer purchaser: sale sell seller pay payment price auction bid bidder acquisition takeover deal own owner ownership
  cost dollar million get take secure obtain shop trade money invest investment merge snap market customer client collector order pick
  merchant procure import spend fetch transfer sign bring commission hand pass receive stake shareholding share expense stall store gain
  possess possession annex
rent lease charter tenant landlord: rental tenancy let lodger lodging lodge hire house room live stay pay lessee lessor flat apartment
  owner occupy sublet loan grant founded licence
hire employ employer recruit: employee employment recruitment appoint appointment job work worker engage staff contract bring sign
  position retain servant service enlist agency take join give rent charter use
commission: commissioner order patron patronage ask request hire pay fund instruct appoint employ engage behest contract build erect
  invite sponsor task officer lieutenant charge want authorise authorize buy choose select client chief head instance require
coach: trainer train training manager manage team head charge lead mentor instruct assist assistant season boss teach skipper hire appoint
  sack guide staff under win game bench job post carriage bus driver drive tutor replace
manage manager: management run head lead boss coach direct director administer administration administrator oversee supervise charge
  control handle operate operation responsible chief executive club team season appoint job agent promoter represent under succeed achieve
  able reign spell tenure step caretaker owner steward overseer replace sack sign take in-charge resign bailiff estate side
captain: skipper command commander lead leader team armband ship sail crew vessel master vice-captain aboard officer side helm pilot squad
  head charge boat play
chair chairman chairwoman chairperson: head lead leader meeting committee commission panel board session moderate moderator convene
  president preside under director chief boss executive appoint elect succeed professor seat
host hostess: present presenter moderator moderate anchor emcee show ceremony programme program guest invite hold stage staging event
  organise organize organiser organizer venue welcome party tournament game entertain entertainment dinner reception television radio
  broadcast parasite place home house award receive
license: licence permit permission franchise grant agreement agree deal right royalty allow authorise authorize sell buy issue contract
  sign use pay distribute distribution software copyright patent arrangement rights
dissolve: dissolution disband abolish abolition end break close closure suspend suspension prorogue liquidate liquidation wind terminate
  annul annulment divorce split cancel suppress suppression disestablish cease scrap remove acid solution merge dismiss election
  confiscate separate
veto block: reject rejection oppose opposition refuse refusal against stop vote override prevent turn kill deny withhold return overturn
  disapprove disapproval sign obstruct object filibuster bar hinder halt hold thwart
amend: amendment change revise revision alter alteration modify modification add addition insert reform rewrite edit update extend adjust
  correct correction redraft legislation replace
draft: write writer draw drawn author pen prepare preparation compose wording word text outline sketch document frame framer formulate
  propose proposal pick select selection choice round conscript conscription enlist call choose team compile
sign signer: =sign autograph approval accord hire endorse acquire acquisition pen recruit club witness accept ratify initial deal seal
  under sign-language register write paper proclaim commit treaty charter between petition
ratify: ratification approve approval sign vote adopt adoption confirm confirmation pass passage accept endorse agree sanction enact
  accession assent
negotiate negotiator: negotiation talk talks broker mediate mediator mediation deal agree agreement treaty settle settlement bargain
  discuss discussion arrange arrangement diplomat diplomacy diplomatic envoy conclude secure peace truce ceasefire compromise represent
  representative delegation delegate meet sign pact accord agent emissary parley offer conference contract
mediate mediator arbitrate: mediation broker negotiate negotiator negotiation arbitration arbitrator arbiter intermediary intervene
  intervention talk peace reconcile reconciliation facilitate facilitator settle settlement dispute resolve help peacemaker go-between
  envoy agreement office
merge: merger combine combination unite union join acquire acquisition takeover amalgamate amalgamation fuse fusion absorb absorption
  consolidate consolidation incorporate integrate integration become form buy link
hide shelter harbour harbor: hideout conceal concealment refuge protect protection cellar attic secret secretly cache bury stash cover
  disguise house take safe safety asylum sanctuary home lodging lodge host accommodate accommodation keep aid rescue save mask fugitive
  store put cloak lurk stow bed underground behind
guide: guidance lead leader show accompany escort direct steer pilot scout tour conduct path follow advise adviser advice teach mentor
  interpreter inspire navigate navigator help take bring influence handbook guru coach counsel
escort: accompany companion convoy entourage guard bodyguard lead bring take chaperone attend protect protection beside retinue alongside
  flank usher guide conduct cruiser destroyer
succeed replace supersede successor: succession replacement follow follower after next take become inherit heir heiress accede accession
  ascend throne assume step predecessor precede before former new name appoint appointment elect election crown hand pass turn swap
  substitute fill retire retirement resign resignation die death then previous previously oust outgoing incoming interim stead instead
  later win victory achieve depose dismiss sack son until begin switch change displace supplant
precede predecessor: before previous previously former formerly succeed succession successor after follow replace early become earlier
  prior until first then retire resign outgoing die death old oust
influence inspire: inspiration influential affect impact shape model base follow follower teacher teach mentor style borrow draw imprint
  admire admiration admirer reflect effect legacy idea pioneer lead motivate motivation impress impression root change stimulate stimulus
  read learn hero imitate echo derive tribute muse pupil student disciple debt owe role part contribute contribution important stir spur
  move spark rouse fascinate
`
