// Words that make a name an organisation's, and organisations that the news names without such a word. From general knowledge.

const entries = (list: string): readonly string[] => list.trim().split(/\s*,\s*/)

/** End, or hold, the name of an organisation. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  `inc inc. corp corp. co co. ltd ltd. llc llc. plc plc. lp l.p. n.v. s.a. a.g. ag sa nv ab asa oyj spa s.p.a. gmbh kg bv bhd pty holdings holding
  group company companies corporation incorporated limited enterprises industries partners ventures capital associates brothers bros bros. sons
  international bank bancorp banco banca banque trust fund funds insurance assurance financial securities investments motors airlines airways
  air aviation aerospace railways railway steel oil gas petroleum energy electric electronics power mining mines metals chemical chemicals
  pharmaceutical pharmaceuticals laboratories labs technologies technology systems software telecom telecommunications communications
  networks broadcasting television radio pictures records studios press newspapers times post tribune herald gazette chronicle journal
  guardian telegraph observer mirror news magazine agency bureau office department ministry commission committee council board authority
  administration service services court tribunal senate congress parliament assembly duma knesset bundestag house party union federation
  confederation league association society institute institution foundation organization organisation academy university college school
  hospital clinic church museum gallery orchestra opera theatre ballet army navy force forces guard guards corps police brigade division
  regiment command front movement alliance coalition brotherhood club united city rovers wanderers athletic rangers albion hotspur
  county orient argyle alexandra villa palace fc f.c. afc cf ac sc sk fk bc dynamo dinamo lokomotiv spartak partizan torpedo real deportivo
  sporting racing atletico olympique borussia bayern eintracht hertha inter juventus exchange stores markets foods brewery breweries products
  resources properties development construction engineering works shipyard shipping lines newsroom newsdesk desk`.split(
    /\s+/,
  ),
)

/** International bodies, agencies, parties, companies, papers. */
export const ORGANIZATIONS = entries(`
  un, u.n., united nations, nato, eu, e.u., european union, european commission, european parliament, osce, opec, asean, oau, african union,
  imf, international monetary fund, world bank, wto, gatt, world trade organisation, world trade organization, who, unicef, unesco, unhcr,
  unprofor, red cross, amnesty international, amnesty, greenpeace, human rights watch, interpol, europol, fifa, uefa, ioc, icc, nba, nfl,
  wba, wbc, ibf, wbo, fomc, nhl, mlb, ncaa, atp, wta, pga, fia, iaaf, fbi, cia, nsa, kgb, fsb, gru, mossad, shin bet, mi5, mi6, dea, epa, fda, fcc, sec, irs, fed,
  federal reserve, state department, pentagon, white house, supreme court, house of commons, house of lords, house of representatives,
  congress, senate, kremlin, bundesbank, bank of england, bank of japan, european central bank, ecb, treasury, home office, foreign office,
  scotland yard, politburo, duma, knesset, bundestag, sejm, labour, labor, tory, tories, conservatives, conservative party, labour party,
  republican party, democratic party, gop, likud, fatah, hamas, hizbollah, hezbollah, islamic jihad, plo, palestinian authority, ira,
  sinn fein, eta, pkk, anc, inkatha, swapo, unita, renamo, frelimo, taliban, al qaeda, al-qaeda, isis, isil, islamic state, boko haram,
  farc, eln, khmer rouge, tamil tigers, ltte, bjp, congress party, shiv sena, awami league, kmt, kuomintang, communist party, green party,
  greens, social democrats, christian democrats, liberal democrats, democrats, republicans, spd, cdu, csu, fdp, fpo, ovp, spo, psoe, pri,
  pan, prd, reuters, associated press, ap, afp, agence france-presse, upi, tass, itar-tass, interfax, ria, xinhua, kyodo, pap, ansa, dpa,
  efe, irna, petra, mena, antara, yonhap, bloomberg, dow jones, bbc, itv, cnn, nbc, cbs, abc, fox, fox news, msnbc, cnbc, npr, pbs, cbc, c-span,
  sky news, al jazeera, rai, rte, tf1, canal plus, new york times, washington post, wall street journal, financial times, usa today,
  los angeles times, the economist, newsweek, time magazine, le monde, le figaro, liberation, der spiegel, die zeit, bild, el pais, el mundo,
  corriere della sera, la repubblica, la stampa, gazzetta dello sport, pravda, izvestia, kommersant, haaretz, jerusalem post, al-ahram,
  asahi shimbun, yomiuri shimbun, people's daily, the sun, daily mail, daily telegraph, breitbart, politico, buzzfeed, huffington post,
  google, microsoft, apple, amazon, amazon.com, facebook, twitter, netflix, uber, airbnb, tesla, spacex, ibm, intel, oracle, cisco, dell,
  hewlett-packard, hp, compaq, xerox, kodak, motorola, nokia, ericsson, siemens, philips, sony, toshiba, hitachi, panasonic, matsushita,
  nintendo, samsung, lg, hyundai, daewoo, kia, toyota, nissan, honda, mazda, mitsubishi, mitsui, sumitomo, suzuki, nomura, ford, chrysler,
  general motors, gm, general electric, ge, fiat, ferrari, volkswagen, vw, bmw, daimler, daimler-benz, mercedes, mercedes-benz, audi, porsche,
  opel, renault, peugeot, citroen, volvo, saab, boeing, airbus, lockheed, lockheed martin, mcdonnell douglas, northrop, raytheon, bombardier,
  british airways, air france, lufthansa, klm, alitalia, iberia, delta, twa, pan am, ryanair, aeroflot, exxon, exxon mobil, mobil, chevron,
  texaco, shell, royal dutch shell, bp, british petroleum, total, elf, eni, agip, gazprom, lukoil, rosneft, yukos, pemex, petrobras, aramco,
  wal-mart, walmart, sears, kmart, target, mcdonald's, burger king, starbucks, coca-cola, pepsi, pepsico, nestle, unilever, procter & gamble,
  kraft, danone, heineken, philip morris, bat, merck, pfizer, novartis, roche, ciba, sandoz, bayer, basf, hoechst, glaxo, smithkline beecham,
  at&t, mci, sprint, verizon, comcast, time warner, disney, viacom, news corp, bskyb, bertelsmann, deutsche telekom, france telecom, bt,
  british telecom, vodafone, telefonica, goldman sachs, morgan stanley, merrill lynch, lehman brothers, salomon brothers, jp morgan,
  jpmorgan, citibank, citigroup, citicorp, chase manhattan, wells fargo, hsbc, barclays, lloyds, natwest, deutsche bank, commerzbank,
  dresdner bank, bnp, paribas, societe generale, credit lyonnais, credit suisse, ubs, ing, abn amro, santander, bbv, standard & poor's,
  moody's, fitch, nasdaq, nyse, liffe, matif, comex, nymex, wellcome, bhp, rio tinto, anglo american, de beers, alcoa, reliance, tata`)

/** Clubs and sides known by a name alone. */
export const TEAMS = entries(`
  yankees, mets, red sox, orioles, blue jays, devil rays, rays, indians, white sox, royals, twins, tigers, astros, angels, athletics,
  mariners, rangers, braves, marlins, phillies, expos, nationals, cubs, reds, brewers, pirates, cardinals, diamondbacks, rockies, dodgers,
  padres, giants, celtics, nets, knicks, sixers, 76ers, raptors, bulls, cavaliers, pistons, pacers, bucks, hawks, hornets, heat, magic,
  wizards, bullets, mavericks, rockets, grizzlies, spurs, nuggets, timberwolves, thunder, supersonics, trail blazers, blazers, jazz, warriors,
  clippers, lakers, suns, kings, bills, dolphins, patriots, jets, ravens, bengals, browns, steelers, texans, colts, jaguars, titans, oilers,
  broncos, chiefs, raiders, chargers, cowboys, eagles, redskins, bears, lions, packers, vikings, falcons, panthers, saints, buccaneers, rams,
  seahawks, 49ers, bruins, sabres, canadiens, senators, lightning, maple leafs, hurricanes, islanders, devils, flyers, penguins, capitals,
  whalers, blackhawks, avalanche, stars, wild, predators, blues, flames, oilers, mighty ducks, ducks, sharks, canucks, coyotes,
  arsenal, aston villa, blackburn, blackburn rovers, bolton, chelsea, coventry, crystal palace, derby, everton, leeds, leicester, liverpool,
  manchester united, manchester city, middlesbrough, newcastle, nottingham forest, sheffield wednesday, sheffield united, southampton,
  sunderland, tottenham, spurs, west ham, wimbledon, barnsley, birmingham, bradford, charlton, grimsby, huddersfield, ipswich, norwich,
  oldham, oxford, portsmouth, port vale, queens park rangers, qpr, reading, southend, stoke, swindon, tranmere, west bromwich, wolverhampton,
  wolves, brentford, bristol city, bristol rovers, burnley, bury, chesterfield, crewe, gillingham, luton, millwall, notts county, peterborough,
  plymouth, preston, rotherham, shrewsbury, stockport, walsall, watford, wrexham, wycombe, york, barnet, brighton, cambridge, cardiff, carlisle,
  colchester, darlington, doncaster, exeter, fulham, hartlepool, hereford, hull, leyton orient, lincoln, mansfield, northampton, rochdale,
  scarborough, scunthorpe, swansea, torquay, wigan, celtic, aberdeen, dundee, dundee united, dunfermline, hearts, hibernian, kilmarnock,
  motherwell, raith, falkirk, partick, st johnstone, st mirren, real madrid, barcelona, atletico madrid, valencia, sevilla, espanyol, betis,
  real betis, real sociedad, athletic bilbao, celta vigo, celta, deportivo coruna, deportivo la coruna, tenerife, zaragoza, real zaragoza,
  valladolid, oviedo, compostela, rayo vallecano, racing santander, sporting gijon, hercules, logrones, extremadura, milan, ac milan,
  inter milan, internazionale, juventus, lazio, roma, napoli, parma, fiorentina, sampdoria, torino, atalanta, bologna, cagliari, udinese,
  vicenza, piacenza, reggiana, verona, perugia, bayern munich, borussia dortmund, borussia moenchengladbach, bayer leverkusen, werder bremen,
  schalke, schalke 04, vfb stuttgart, hamburg sv, hamburg, 1860 munich, karlsruhe, duisburg, hansa rostock, st pauli, arminia bielefeld,
  fortuna duesseldorf, cologne, bochum, freiburg, paris saint-germain, psg, marseille, monaco, auxerre, bordeaux, nantes, lens, lyon, metz,
  strasbourg, guingamp, cannes, nice, montpellier, bastia, le havre, rennes, caen, nancy, lille, saint-etienne, ajax, ajax amsterdam,
  psv eindhoven, psv, feyenoord, vitesse, vitesse arnhem, twente, twente enschede, heerenveen, roda jc, sparta rotterdam, utrecht, volendam,
  willem ii, nec nijmegen, groningen, rkc waalwijk, fortuna sittard, de graafschap, az alkmaar, nac breda, anderlecht, club brugge, standard liege,
  ekeren, lokeren, lierse, porto, benfica, sporting lisbon, boavista, guimaraes, braga, galatasaray, fenerbahce, besiktas, trabzonspor,
  olympiakos, panathinaikos, aek athens, paok, rapid vienna, austria vienna, sturm graz, casino salzburg, tirol innsbruck, grasshoppers,
  neuchatel xamax, sion, servette, lausanne, st gallen, basle, aarau, lugano, luzern, young boys, sparta prague, slavia prague,
  sigma olomouc, banik ostrava, viktoria zizkov, ferencvaros, ujpest, mtk, legia warsaw, widzew lodz, steaua bucharest, rapid bucharest,
  dynamo kiev, spartak moscow, dynamo moscow, cska moscow, lokomotiv moscow, torpedo moscow, rotor volgograd, alania vladikavkaz, zenit,
  red star belgrade, red star, partizan belgrade, croatia zagreb, hajduk split, cska sofia, levski sofia, brondby, rosenborg, ifk gothenburg,
  aik stockholm, malmo ff, boca juniors, river plate, flamengo, fluminense, vasco da gama, palmeiras, santos, corinthians, gremio, penarol,
  nacional, colo colo, wallabies, all blacks, springboks, british lions, wasps, harlequins, saracens, bath, leicester tigers, canterbury bulldogs,
  brisbane broncos, canberra raiders, sydney roosters, manly, cronulla, essendon, carlton, collingwood, hawthorn, geelong, richmond, st kilda,
  fitzroy, footscray, fremantle, west coast, north melbourne, benetton, ferrari, williams, mclaren, jordan, tyrrell, ligier, sauber, arrows,
  mapei, telekom, once, banesto, festina, rabobank, lotto, gewiss, mg-technogym, polti, gan, motorola`)
