// Countries, states, regions, seas and their peoples, written from general knowledge. One entry a comma; lower case, folded.

const entries = (list: string): readonly string[] => list.trim().split(/\s*,\s*/)

export const COUNTRIES = entries(`
  afghanistan, albania, algeria, andorra, angola, antigua, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh,
  barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia-herzegovina, bosnia and herzegovina, botswana, brazil, brunei,
  bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde, central african republic, chad, chile, china, colombia,
  comoros, congo, costa rica, croatia, cuba, cyprus, czech republic, czechia, czechoslovakia, denmark, djibouti, dominica, dominican republic,
  east timor, ecuador, egypt, el salvador, england, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon,
  gambia, georgia, germany, ghana, great britain, greece, grenada, guatemala, guinea, guinea-bissau, guyana, haiti, honduras, hong kong,
  hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, cote d'ivoire, jamaica, japan, jordan, kazakhstan,
  kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg,
  macau, macedonia, madagascar, malawi, malaysia, maldives, mali, malta, marshall islands, mauritania, mauritius, mexico, micronesia,
  moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nauru, nepal, netherlands, holland, new zealand, nicaragua,
  niger, nigeria, north korea, north macedonia, northern ireland, norway, oman, pakistan, palau, palestine, panama, papua new guinea,
  paraguay, peru, philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda, samoa, san marino, saudi arabia, scotland,
  senegal, serbia, seychelles, sierra leone, singapore, slovakia, slovenia, solomon islands, somalia, south africa, south korea,
  south sudan, soviet union, spain, sri lanka, sudan, suriname, swaziland, sweden, switzerland, syria, taiwan, tajikistan, tanzania,
  thailand, togo, tonga, trinidad, trinidad and tobago, tunisia, turkey, turkmenistan, uganda, ukraine, united arab emirates, uae,
  united kingdom, uk, u.k., united states, united states of america, us, u.s., usa, u.s.a., uruguay, uzbekistan, vanuatu, vatican,
  vatican city, venezuela, vietnam, wales, west germany, east germany, yemen, yugoslavia, ussr, zaire, zambia, zimbabwe, britain, america,
  bermuda, greenland, gibraltar, guam, cayman islands, faroe islands, french guiana, aruba, curacao, new caledonia, tahiti`)

export const REGIONS = entries(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas,
  kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire,
  new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
  south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, d.c., washington d.c.,
  ala., ariz., ark., calif., colo., conn., del., fla., ga., ill., ind., kan., ky., la., md., mass., mich., minn., miss., mo., mont., neb.,
  nev., n.h., n.j., n.m., n.y., n.c., n.d., okla., ore., pa., r.i., s.c., s.d., tenn., tex., vt., va., wash., w.va., wis., wyo.,
  ontario, quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, labrador, yukon, nunavut,
  new south wales, queensland, tasmania, victoria, western australia, south australia, northern territory, crimea, donbas, donbass, donetsk,
  luhansk, chechnya, dagestan, ingushetia, ossetia, south ossetia, abkhazia, transdniestria, nagorno-karabakh, tatarstan, siberia, caucasus,
  bavaria, saxony, hesse, brandenburg, thuringia, westphalia, north rhine-westphalia, lower saxony, schleswig-holstein, rhineland,
  catalonia, andalusia, galicia, basque country, valencia, aragon, castile, brittany, normandy, provence, alsace, lorraine, burgundy,
  corsica, sardinia, sicily, lombardy, tuscany, piedmont, veneto, umbria, flanders, wallonia, tyrol, carinthia, styria, transylvania,
  moravia, bohemia, silesia, galilee, vojvodina, herzegovina, republika srpska, krajina, slavonia, dalmatia, thrace, anatolia, crete,
  kurdistan, gaza, gaza strip, west bank, golan heights, sinai, negev, judea, samaria, kashmir, punjab, sindh, baluchistan, balochistan,
  gujarat, bihar, bengal, west bengal, kerala, tamil nadu, karnataka, maharashtra, rajasthan, uttar pradesh, madhya pradesh, assam, tibet,
  xinjiang, sichuan, guangdong, fujian, hunan, hubei, henan, hebei, shandong, shanxi, shaanxi, jiangsu, zhejiang, yunnan, inner mongolia,
  manchuria, okinawa, hokkaido, kyushu, java, sumatra, bali, borneo, aceh, sulawesi, irian jaya, papua, mindanao, luzon, darfur, katanga,
  kivu, north kivu, biafra, kwazulu-natal, natal, transvaal, gauteng, western cape, eastern cape, ogaden, tigray, puntland, somaliland,
  yorkshire, lancashire, cornwall, devon, dorset, somerset, kent, essex, sussex, surrey, hampshire, norfolk, suffolk, cumbria, ulster,
  europe, asia, africa, north america, south america, latin america, central america, antarctica, oceania, eastern europe, western europe,
  central europe, middle east, near east, far east, southeast asia, south asia, central asia, east asia, north africa, west africa,
  east africa, southern africa, sub-saharan africa, horn of africa, the gulf, persian gulf, balkans, baltics, scandinavia, caribbean,
  great lakes, silicon valley, wall street, downing street, new england, midwest, mid-west, deep south, patagonia, amazon, sahara, sahel,
  atlantic, atlantic ocean, pacific, pacific ocean, indian ocean, arctic, arctic ocean, mediterranean, mediterranean sea, baltic sea,
  black sea, caspian sea, north sea, red sea, dead sea, adriatic, aegean, south china sea, east china sea, english channel, suez canal,
  panama canal, strait of hormuz, bosphorus, gulf of mexico, bay of bengal, danube, rhine, thames, seine, volga, nile, congo river, tigris,
  euphrates, ganges, mekong, yangtze, mississippi river, rio grande, alps, andes, himalayas, rockies, rocky mountains, urals, pyrenees,
  mount everest, everest, manhattan, brooklyn, queens, bronx, harlem, long island, staten island, hollywood, beverly hills, capitol hill,
  white house, kremlin, pentagon, westminster, whitehall, buckingham palace, camp david, guantanamo, guantanamo bay, falkland islands,
  falklands, canary islands, balearic islands, channel islands, jersey, guernsey, isle of man, isle of wight, azores, madeira, galapagos`)

/** Cities that the gazetteer of towns lacks under their English names, or that count fewer people than its bound. */
export const CITIES = entries(`
  new york city, new york, n.y.c., mexico city, rome, milan, naples, turin, venice, florence, genoa, munich, cologne, nuremberg, hanover,
  vienna, prague, warsaw, cracow, krakow, moscow, st. petersburg, st petersburg, saint petersburg, leningrad, kiev, kyiv, odessa, lvov,
  brussels, antwerp, ghent, bruges, the hague, hague, copenhagen, gothenburg, lisbon, seville, athens, salonika, bucharest, belgrade, zagreb,
  sarajevo, skopje, sofia, tirana, pristina, istanbul, constantinople, jerusalem, tel aviv, haifa, beirut, damascus, aleppo, baghdad, basra,
  tehran, teheran, riyadh, jeddah, mecca, medina, doha, abu dhabi, dubai, kuwait city, sanaa, aden, muscat, cairo, alexandria, tripoli,
  benghazi, tunis, algiers, casablanca, rabat, marrakesh, khartoum, addis ababa, nairobi, mombasa, kampala, kigali, bujumbura, kinshasa,
  brazzaville, luanda, lusaka, harare, maputo, pretoria, johannesburg, cape town, durban, bloemfontein, windhoek, lagos, abuja, accra,
  abidjan, dakar, freetown, monrovia, conakry, bamako, niamey, ouagadougou, yaounde, libreville, antananarivo, port louis, kabul, kandahar,
  islamabad, karachi, lahore, rawalpindi, peshawar, quetta, new delhi, delhi, bombay, mumbai, calcutta, kolkata, madras, chennai, bangalore,
  hyderabad, srinagar, dhaka, chittagong, colombo, jaffna, kathmandu, thimphu, rangoon, yangon, bangkok, phnom penh, vientiane, hanoi, saigon,
  ho chi minh city, kuala lumpur, jakarta, manila, beijing, peking, shanghai, guangzhou, canton, shenzhen, taipei, seoul, pyongyang, tokyo,
  osaka, kyoto, hiroshima, nagasaki, ulan bator, sydney, melbourne, canberra, brisbane, perth, adelaide, auckland, wellington, christchurch,
  ottawa, toronto, montreal, vancouver, havana, kingston, port-au-prince, santo domingo, san juan, san jose, managua, tegucigalpa, san salvador,
  guatemala city, panama city, bogota, medellin, cali, caracas, quito, guayaquil, lima, la paz, santiago, buenos aires, montevideo, asuncion,
  brasilia, rio de janeiro, rio, sao paulo, geneva, zurich, basel, berne, bern, lausanne, davos, monte carlo, nicosia, valletta, reykjavik,
  oslo, bergen, stockholm, helsinki, tallinn, riga, vilnius, minsk, chisinau, tbilisi, yerevan, baku, tashkent, almaty, astana, bishkek,
  dushanbe, ashgabat, grozny, hebron, ramallah, nablus, jericho, bethlehem, nazareth, gaza city, mosul, arbil, kirkuk, qom, strasbourg, lyon,
  marseille, marseilles, nice, cannes, bordeaux, toulouse, lille, nantes, london, belfast, dublin, edinburgh, glasgow, cardiff, aberdeen,
  wimbledon, ascot, epsom, headingley, old trafford, lord's, silverstone, monza, imola, monaco, aspen, las vegas, los angeles, san francisco,
  washington, philadelphia, pittsburgh, boston, chicago, detroit, atlanta, dallas, houston, denver, miami, seattle, st. louis, new orleans,
  kansas city, salt lake city, minneapolis, milwaukee, cleveland, cincinnati, baltimore, san diego, san antonio, oakland, anaheim, tampa,
  flushing meadows, charlottesville, ferguson, annapolis, montgomery, juneau, honolulu, pearl harbor, zeebrugge, maastricht, dayton, oxford,
  cambridge, canterbury, stratford, windsor, dover, calais, verdun, potsdam, yalta, schengen, srebrenica, vukovar, mostar, banja luka, tuzla`)

export const DEMONYMS: ReadonlySet<string> = new Set(
  `afghan afghans african africans albanian albanians algerian algerians american americans angolan arab arabs argentine argentinian armenian
  armenians asian asians australian australians austrian austrians azerbaijani azeri bahraini bangladeshi basque belarusian belarussian belgian
  belgians bolivian bosnian bosnians brazilian brazilians british briton britons bulgarian bulgarians burmese burundian cambodian cambodians
  cameroonian canadian canadians catalan caribbean chechen chechens chilean chileans chinese colombian colombians congolese croat croatian
  croatians croats cuban cubans cypriot cypriots czech czechs dane danes danish dutch dutchman ecuadorean egyptian egyptians english englishman
  eritrean estonian estonians ethiopian ethiopians european europeans filipino filipinos finn finnish finns frenchman french georgian georgians
  german germans ghanaian greek greeks guatemalan haitian haitians honduran hungarian hungarians icelandic indian indians indonesian indonesians
  iranian iranians iraqi iraqis irish irishman israeli israelis italian italians ivorian jamaican japanese jordanian jordanians kazakh kenyan
  kenyans korean koreans kosovar kurd kurdish kurds kuwaiti kuwaitis kyrgyz laotian latvian latvians lebanese liberian liberians libyan libyans
  lithuanian lithuanians macedonian malaysian malaysians maltese mexican mexicans moldovan mongolian montenegrin moroccan moroccans mozambican
  namibian nepalese nepali nicaraguan nigerian nigerians norwegian norwegians omani pakistani pakistanis palestinian palestinians panamanian
  paraguayan peruvian peruvians pole poles polish portuguese qatari romanian romanians russian russians rwandan rwandans saudi saudis
  scandinavian scot scots scotsman scottish senegalese serb serbian serbians serbs singaporean slovak slovakian slovaks slovene slovenian
  somali somalis soviet soviets spaniard spaniards spanish sri-lankan sudanese swede swedes swedish swiss syrian syrians taiwanese tajik
  tajiks tanzanian thai thais tibetan tibetans togolese tunisian tunisians turk turkish turkmen turks ugandan ugandans ukrainian ukrainians
  uruguayan uzbek uzbeks venezuelan venezuelans vietnamese welsh welshman yemeni yemenis yugoslav yugoslavs zairean zairian zambian zambians
  zimbabwean zimbabweans muslim muslims moslem moslems islamic islamist islamists christian christians catholic catholics protestant
  protestants orthodox jewish jew jews jesuit hindu hindus buddhist buddhists sikh sikhs shi'ite shi'ites shiite shiites shia sunni sunnis
  hutu hutus tutsi tutsis tamil tamils zulu zulus mayan inca aztec roman texan californian parisian londoner yorker republican republicans
  democrat democrats democratic communist communists nazi nazis latino latinos hispanic hispanics marxist maoist leninist taliban`.split(
    /\s+/,
  ),
)

/** Countries by their letters: places wherever they stand alone. */
export const COUNTRY_ACRONYMS: ReadonlySet<string> = new Set('us u.s. usa u.s.a. uk u.k. uae u.a.e. ussr'.split(' '))

/** End, or begin, the name of a place: "Trump Tower", "Lake Geneva". */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `tower towers street st road avenue ave boulevard lane square plaza park garden gardens airport station terminal port harbor harbour bay
  beach coast island islands isle lake river creek canal falls sea ocean strait gulf mountain mountains mount mt hill hills valley canyon
  desert forest peninsula cape province state county district region territory republic prefecture oblast governorate village town township
  stadium arena coliseum course circuit racetrack raceway ground track dome hall hotel resort casino prison jail cemetery bridge tunnel
  highway crossing border strip bank zone camp base barracks cathedral basilica mosque temple synagogue palace castle fort plant reactor
  mine dam field fields ranch farm mall centre center heights springs beach north south east west northern southern eastern western`.split(
    /\s+/,
  ),
)
