/**
 * What newspapers call states beyond the generated table, by ISO 3166-1 code: code | names | seats | demonyms. A name
 * that starts with `=` replaces the table's display name; `-` takes a generated seat or demonym out. Written by hand
 * from the usage of English-language news agencies.
 */
export const STATE_NAMES = `
AE|United Arab Emirates/UAE/Emirates|Abu Dhabi|Emirati/Emiratis
AF|Afghanistan/Islamic Republic of Afghanistan/Afghan Republic||Afghan/Afghans
AM|||Armenian/Armenians
AR|||Argentine/Argentines/Argentinian
AT|||Austrian
AZ|||Azerbaijani/Azerbaijanis/Azeri/Azeris
BA|Bosnia and Herzegovina/Bosnia||Bosnian/Bosnians
BD|||Bangladeshi/Bangladeshis
BE||-Brussels|Belgian/Belgians
BF|Burkina Faso/Burkina||Burkinabe/Burkinabé
BJ||Cotonou|Beninese
BO||La Paz|Bolivian
BR||Brasilia|Brazilian
BW|||Botswanan
BY|Belarus/Belorussia|Minsk|Belarusian/Belarusians
CD|=DR Congo/DRC/Democratic Republic of the Congo/Democratic Republic of Congo/Congo|Kinshasa|Congolese
CF|Central African Republic|Bangui|
CG|=Republic of the Congo/Congo-Brazzaville|Brazzaville|
CI|=Ivory Coast/Côte d'Ivoire|Abidjan|Ivorian/Ivorians
CN|China/People's Republic of China/PRC|Beijing|Chinese
CO||Bogota|Colombian
CU|||Cuban
CZ|Czechia/Czech Republic|Prague|Czech/Czechs
DE|||German/Germans
DJ|||Djiboutian
DK|||Danish/Danes/Dane
DO|||Dominican
EC||Quito|Ecuadorian/Ecuadorians
EG|||Egyptian
ES|||Spanish/Spaniards
ET|||Ethiopian
FI|||Finnish/Finns
FR|||French
GB|United Kingdom/UK/U.K./Britain/Great Britain/England|London/Downing Street/Whitehall|British/Britons/Briton
GE|||Georgian
GN|||Guinean
GQ|||
GR|||Greek/Greeks
GY||Georgetown|Guyanese
HK|=Hong Kong|-City of Victoria|Hong Kong
HN|||Honduran
HU|||Hungarian
ID|||Indonesian
IE|||Irish
IL|Israel|Tel Aviv/Jerusalem|Israeli/Israelis
IN|India|New Delhi/Delhi|Indian
IQ|||Iraqi/Iraqis
IR|Iran/Islamic Republic of Iran|Tehran|Iranian/Iranians
IS|||Icelandic
IT|||Italian
JM||-Kingston|
JO|||Jordanian
JP|||Japanese
KG|Kyrgyzstan/Kyrgyz Republic|Bishkek|Kyrgyz/Kyrgyzstani
KH|||Cambodian
KP|North Korea/DPRK/Democratic People's Republic of Korea|Pyongyang|North Korean/North Koreans
KR|South Korea/ROK/Republic of Korea|Seoul|South Korean/South Koreans
KZ|Kazakhstan|Astana/Nur-Sultan|Kazakh/Kazakhs/Kazakhstani
LA|Laos/Lao PDR/Lao People's Democratic Republic|Vientiane|Lao/Laotian
LB|||Lebanese
LK|||Sri Lankan
LY|||Libyan
MA|||Moroccan
MD||Chisinau|Moldovan
MK|||North Macedonian/Macedonian
ML|||Malian
MM|=Myanmar/Burma|Naypyidaw/Nay Pyi Taw|Burmese
MN||Ulaanbaatar|Mongolian
MX|||Mexican
NE|||Nigerien/Nigeriens
NG|||Nigerian
NL|Netherlands/Holland|The Hague|Dutch
NP|||Nepali/Nepalese
NZ|||New Zealand
OM|||Omani
PH|||Filipino/Philippine/Filipinos
PK|Pakistan|Islamabad/Rawalpindi|Pakistani/Pakistanis
PL|||Polish/Poles
PS|=Palestine/State of Palestine|Ramallah|Palestinian/Palestinians
PT|||Portuguese
RO|||Romanian
RS|||Serbian/Serb/Serbs
RU|Russia/Russian Federation|Moscow/Kremlin|Russian/Russians
SA|Saudi Arabia|Riyadh|Saudi/Saudis
SC||-Victoria|
SD|||Sudanese
SE|||Swedish/Swedes
SK|||Slovak/Slovaks
SO|||Somali/Somalis/Somalian
SR|||Surinamese
SS|South Sudan|Juba|South Sudanese
SV|||Salvadoran
SY|||Syrian/Syrians
TD||N'Djamena|Chadian
TH|||Thai/Thais
TJ|Tajikistan|Dushanbe|Tajik/Tajiks/Tajiki
TL|East Timor/Timor-Leste||Timorese
TM|Turkmenistan|Ashgabat|Turkmen/Turkmens
TN|||Tunisian
TR|=Turkey/Türkiye|Ankara|Turkish/Turks
TW||Taipei|Taiwanese
TZ||Dar es Salaam|Tanzanian
UA|Ukraine|Kyiv/Kiev|Ukrainian/Ukrainians
US|United States/United States of America/USA/U.S.A./US/U.S./America|Washington/White House/Pentagon/State Department/-Washington D.C.|American/Americans
UZ|Uzbekistan|Tashkent|Uzbek/Uzbeks/Uzbekistani
VC|Saint Vincent and the Grenadines/Saint Vincent/St. Vincent|Kingstown|Vincentian
VA|=Holy See/Vatican/Vatican City||-Holy See
VE|||Venezuelan
VN|Vietnam/Viet Nam|Hanoi|Vietnamese
XK|Kosovo|Pristina|Kosovar/Kosovars
YE||Sanaa/Sana'a/Aden|Yemeni/Yemenis
ZA|South Africa|Pretoria|South African
`;

/** Names of states that are also words, given names or places: they count only where case and neighbours allow it. */
export const AMBIGUOUS_NAMES = [
  'Georgia',
  'Jordan',
  'Chad',
  'Israel',
  'Paris',
  'Victoria',
  'Santiago',
  'Washington',
  'London',
  'Malta',
];
