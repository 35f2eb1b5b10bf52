// Countries, towns and organizations by other names, old and new ones: a line is one of them. From general knowledge; "_" joins two words.

export const NAME_ALIASES = `
America American US USA United_States
Britain British UK United_Kingdom
UN United_Nations
EU European_Union
EC European_Community European_Communities
USSR Soviet_Union
GDR East_Germany
FRG West_Germany
Holland Netherlands Dutch
Persia Persian Iran Iranian
Burma Burmese Myanmar
Siam Siamese Thailand Thai
Ceylon Sri_Lanka
Formosa Taiwan
Abyssinia Abyssinian Ethiopia Ethiopian
Rhodesia Zimbabwe
Zaire Congo
Swaziland Eswatini
Czechia Czech_Republic
Cambodia Kampuchea
Belarus Byelorussia
Moldova Moldavia
Constantinople Istanbul Byzantium
Peking Beijing
Canton Guangzhou
Nanking Nanjing
Bombay Mumbai
Calcutta Kolkata
Madras Chennai
Rangoon Yangon
Leningrad Petrograd Petersburg
Stalingrad Volgograd
Königsberg Kaliningrad
Danzig Gdańsk
Breslau Wrocław
Christiania Oslo
Batavia Jakarta
Kiev Kyiv
Kharkov Kharkiv
Salonica Thessaloniki
Smyrna Izmir
Angora Ankara
Edo Tokyo
Tenochtitlan Mexico_City
Habsburg Hapsburg
Mohammed Muhammad Mohammad
Genghis Chinggis Temüjin
Pentagon Defense_Department Defence_Ministry
Vatican Holy_See
NYC New_York
FBI Federal_Bureau
CIA Intelligence_Agency
IMF Monetary_Fund
WTO World_Trade
WHO World_Health
IRA Republican_Army
PLO Palestine_Liberation
ANC African_Congress
GOP Republican Republicans
`
