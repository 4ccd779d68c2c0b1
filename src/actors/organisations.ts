/**
 * Armed groups, organisations and companies that documents report as actors: kind | names, the common one first |
 * seats | demonyms. Written by hand; the armed groups are those of recent United Nations sanctions and conflict
 * reporting. `corpus/actors.yml` adds to it or replaces a line by name.
 */
export const ORGANISATIONS = `
armed-group|Taliban/Afghan Taliban/Taleban/Islamic Emirate of Afghanistan/Islamic Emirate/authorities in Kabul/rulers in Kabul/government in Kabul/Afghan authorities/Afghanistan's de facto authorities/Afghanistan's rulers|Kandahar|
armed-group|Haqqani Network/Haqqanis||
armed-group|Al Qaeda/Al-Qaeda/al-Qaida/Al Qaida||
armed-group|ISKP/ISIS-K/IS-K/ISK/ISIS-Khorasan/Islamic State Khorasan Province/Islamic State in Khorasan Province/Islamic State Khorasan/Islamic State in Khorasan/Islamic State-Khorasan/Khorasan Province/Daesh-Khorasan||
armed-group|Islamic State/ISIS/ISIL/Daesh/Islamic State group/Islamic State of Iraq and the Levant||
armed-group|Pakistani Taliban/TTP/Tehrik-i-Taliban Pakistan/Tehreek-e-Taliban Pakistan/Tehrik-e-Taliban Pakistan||
armed-group|Jamaat Ansarullah/Jamaat Ansorullah/Ansarullah of Tajikistan||
armed-group|Turkestan Islamic Party/Turkistan Islamic Party/TIP/East Turkestan Islamic Movement/ETIM||
armed-group|Islamic Movement of Uzbekistan/IMU||
armed-group|Islamic Jihad Union/IJU||
armed-group|Hizb ut-Tahrir||
armed-group|National Resistance Front/NRF/National Resistance Front of Afghanistan||
armed-group|Afghanistan Freedom Front||
armed-group|Northern Alliance||
armed-group|Balochistan Liberation Army/BLA/Baloch Liberation Army||
armed-group|Lashkar-e-Taiba/LeT||
armed-group|Jaish-e-Mohammed/JeM||
armed-group|Hezbollah/Hizbullah/Hizbollah||
armed-group|Hamas||
armed-group|Palestinian Islamic Jihad/Islamic Jihad||
armed-group|Fatah||
armed-group|Houthis/Houthi movement/Houthi/Ansar Allah/Ansarallah||
armed-group|Southern Transitional Council/STC||
armed-group|Hayat Tahrir al-Sham/HTS||
armed-group|Syrian Democratic Forces/SDF||
armed-group|Kurdistan Workers' Party/PKK||
armed-group|Popular Mobilisation Forces/Popular Mobilization Forces/PMF||
armed-group|Revolutionary Guards/IRGC/Islamic Revolutionary Guard Corps/Revolutionary Guard||
armed-group|Al-Shabaab/al Shabaab/Shabaab/Al-Shabab||
armed-group|Boko Haram||
armed-group|ISWAP/Islamic State West Africa Province/Islamic State in West Africa Province||
armed-group|JNIM/Jama'at Nusrat al-Islam wal-Muslimin/Group for the Support of Islam and Muslims||
armed-group|M23/March 23 Movement||
armed-group|Allied Democratic Forces/ADF||
armed-group|Rapid Support Forces/RSF||
armed-group|Sudanese Armed Forces/SAF||
armed-group|Tigray People's Liberation Front/TPLF||
armed-group|Oromo Liberation Army/OLA||
armed-group|Fano||
armed-group|Libyan National Army/LNA||
armed-group|Wagner Group/Wagner/Africa Corps||
armed-group|Lord's Resistance Army/LRA||
armed-group|Polisario Front/Polisario||
armed-group|FARC/Revolutionary Armed Forces of Colombia||
armed-group|ELN/National Liberation Army||
armed-group|Tren de Aragua||
armed-group|Sinaloa Cartel||
armed-group|Shining Path||
armed-group|Arakan Army||
armed-group|Karen National Union/KNU||
armed-group|Kachin Independence Army/KIA||
armed-group|National Unity Government/NUG||
armed-group|Abu Sayyaf||
armed-group|Moro Islamic Liberation Front/MILF||
armed-group|New People's Army||
armed-group|Tamil Tigers/LTTE||
armed-group|Quds Force/Qods Force||
armed-group|Basij||
armed-group|Kata'ib Hezbollah/Kataib Hezbollah||
armed-group|Asa'ib Ahl al-Haq/Asaib Ahl al-Haq||
armed-group|Badr Organisation/Badr Organization||
armed-group|People's Protection Units/YPG||
armed-group|Syrian National Army||
armed-group|Popular Front for the Liberation of Palestine/PFLP||
armed-group|Muslim Brotherhood||
armed-group|Jaish al-Adl/Jaysh al-Adl||
armed-group|Lashkar-e-Jhangvi||
armed-group|Hizbul Mujahideen||
armed-group|Balochistan Liberation Front/Baloch Liberation Front||
armed-group|Jamaat-ul-Ahrar||
armed-group|Lashkar-e-Islam||
armed-group|Al-Qaeda in the Indian Subcontinent/AQIS||
armed-group|Al-Qaeda in the Arabian Peninsula/AQAP||
armed-group|Al-Qaeda in the Islamic Maghreb/AQIM||
armed-group|Islamic State Sahel Province/Islamic State in the Greater Sahara/ISGS/ISSP||
armed-group|Ansar Dine||
armed-group|Ansarul Islam||
armed-group|Lakurawa||
armed-group|Azawad Liberation Front/FLA||
armed-group|Arakan Rohingya Salvation Army/ARSA||
armed-group|Three Brotherhood Alliance/Brotherhood Alliance||
armed-group|Myanmar National Democratic Alliance Army/MNDAA||
armed-group|Ta'ang National Liberation Army/TNLA||
armed-group|United Wa State Army/UWSA||
armed-group|People's Defence Forces/People's Defence Force||
armed-group|Barisan Revolusi Nasional/BRN||
armed-group|Free Papua Movement/West Papua National Liberation Army/TPNPB||
armed-group|Jemaah Islamiyah||
armed-group|FDLR/Democratic Forces for the Liberation of Rwanda||
armed-group|CODECO||
armed-group|Mai-Mai/Mayi-Mayi||
armed-group|Wazalendo||
armed-group|RED-Tabara||
armed-group|Seleka/Séléka||
armed-group|Anti-balaka||
armed-group|Coalition of Patriots for Change||
armed-group|SPLM-N/Sudan People's Liberation Movement-North||
armed-group|SPLM-IO/SPLA-IO||
armed-group|RENAMO||
armed-group|Jalisco New Generation Cartel/CJNG||
armed-group|Gulf Clan/Clan del Golfo||
armed-group|MS-13/Mara Salvatrucha||
armed-group|First Capital Command/PCC||
armed-group|Viv Ansanm||
armed-group|Irish Republican Army/IRA||
armed-group|Naxalites||
organisation|International Labour Organization/ILO/International Labor Organization||
organisation|Palestinian Authority||
organisation|Republika Srpska|Banja Luka|
organisation|Cook Islands|Rarotonga|
organisation|French Polynesia||
organisation|New Caledonia|Noumea|
organisation|Greenland|Nuuk|Greenlandic
organisation|Faroe Islands||Faroese
organisation|Bougainville||
organisation|Commonwealth/Commonwealth of Nations||
organisation|CELAC/Community of Latin American and Caribbean States||
organisation|Inter-American Development Bank/IDB||
organisation|European Investment Bank/EIB||
organisation|Venice Commission||
organisation|Danish Refugee Council||
organisation|Paris Club||
organisation|Bucharest Nine||
organisation|Afreximbank/African Export-Import Bank||
organisation|United Nations/UN/U.N.||
organisation|UN Security Council/Security Council/United Nations Security Council/U.N. Security Council||
organisation|UNAMA/United Nations Assistance Mission in Afghanistan||
organisation|UNHCR/UN refugee agency/U.N. refugee agency/United Nations refugee agency/UN High Commissioner for Refugees/United Nations High Commissioner for Refugees||
organisation|World Food Programme/WFP/World Food Program||
organisation|World Health Organization/WHO/World Health Organisation||
organisation|IAEA/International Atomic Energy Agency/UN nuclear watchdog/United Nations nuclear watchdog||
organisation|UNICEF||
organisation|UNESCO||
organisation|UNODC||
organisation|International Monetary Fund/IMF||
organisation|World Bank||
organisation|Asian Development Bank/ADB||
organisation|African Development Bank||
organisation|Islamic Development Bank||
organisation|AIIB/Asian Infrastructure Investment Bank||
organisation|EBRD/European Bank for Reconstruction and Development||
organisation|World Trade Organization/WTO||
organisation|International Criminal Court/ICC||
organisation|International Court of Justice/ICJ||
organisation|Red Cross/ICRC/International Committee of the Red Cross||
organisation|Human Rights Watch/HRW||
organisation|Amnesty International||
organisation|European Union/EU/E.U./European Commission/European Council|Brussels|
organisation|NATO/North Atlantic Treaty Organization/North Atlantic Treaty Organisation||
organisation|OSCE/Organization for Security and Co-operation in Europe||
organisation|Council of Europe||
organisation|African Union/AU||
organisation|ECOWAS/Economic Community of West African States||
organisation|IGAD/Intergovernmental Authority on Development||
organisation|East African Community/EAC||
organisation|SADC/Southern African Development Community||
organisation|Alliance of Sahel States/AES||
organisation|Arab League||
organisation|Gulf Cooperation Council/GCC||
organisation|Organisation of Islamic Cooperation/OIC/Organization of Islamic Cooperation||
organisation|OPEC||
organisation|ASEAN/Association of Southeast Asian Nations||
organisation|Shanghai Cooperation Organisation/SCO/Shanghai Cooperation Organization||
organisation|CSTO/Collective Security Treaty Organisation/Collective Security Treaty Organization||
organisation|Commonwealth of Independent States/CIS||
organisation|Eurasian Economic Union/EAEU||
organisation|Organization of Turkic States/Organisation of Turkic States||
organisation|Organization of American States/OAS/Organisation of American States||
organisation|Mercosur||
organisation|CARICOM/Caribbean Community||
organisation|Pacific Islands Forum||
organisation|BRICS||
organisation|G7/Group of Seven||
organisation|G20/Group of Twenty||
organisation|Quad||
organisation|AUKUS||
organisation|China Coast Guard/Chinese Coast Guard||
organisation|Philippine Coast Guard||
organisation|People's Liberation Army/PLA||
organisation|Israel Defense Forces/Israel Defence Forces/IDF||
organisation|Mossad||
organisation|FSB||
organisation|GRU||
organisation|CIA/Central Intelligence Agency||
organisation|Inter-Services Intelligence/ISI||
organisation|International Organization for Migration/International Organisation for Migration/IOM||
organisation|OCHA||
organisation|OHCHR/UN Human Rights Office/UN human rights office/United Nations human rights office||
organisation|Food and Agriculture Organization/FAO||
organisation|UNDP/United Nations Development Programme||
organisation|UNRWA||
organisation|UNIFIL||
organisation|MINUSMA||
organisation|MONUSCO||
organisation|UNMISS||
organisation|AMISOM/ATMIS/AUSSOM||
organisation|Frontex||
organisation|European Central Bank/ECB||
organisation|European Parliament||
organisation|European Court of Human Rights||
organisation|Interpol||
organisation|OECD||
organisation|Financial Action Task Force/FATF||
organisation|Médecins Sans Frontières/Medecins Sans Frontieres/Doctors Without Borders/MSF||
organisation|Save the Children||
organisation|Oxfam||
organisation|Reporters Without Borders||
organisation|Committee to Protect Journalists/CPJ||
organisation|Norwegian Refugee Council/NRC||
organisation|International Rescue Committee||
organisation|Freedom House||
organisation|International Crisis Group/Crisis Group||
organisation|Nordic Council||
organisation|Arctic Council||
organisation|BIMSTEC||
organisation|SAARC/South Asian Association for Regional Cooperation||
organisation|Economic Cooperation Organization/Economic Cooperation Organisation||
organisation|Non-Aligned Movement||
organisation|ECCAS/Economic Community of Central African States||
organisation|CEMAC||
organisation|COMESA||
organisation|Lake Chad Basin Commission||
organisation|Multinational Joint Task Force/MNJTF||
organisation|Mekong River Commission||
organisation|OPCW/Organisation for the Prohibition of Chemical Weapons||
organisation|Permanent Court of Arbitration||
organisation|Aga Khan Development Network||
state|Soviet Union/USSR||Soviet/Soviets
state|Yugoslavia||Yugoslav/Yugoslavs
state|East Germany||East German
state|Somaliland|Hargeisa|Somalilander
state|Transnistria||
state|Abkhazia||Abkhaz
state|South Ossetia||
state|Northern Cyprus||Turkish Cypriot
state|Iraqi Kurdistan/Kurdistan Regional Government/KRG|Erbil|
company|Gazprom||
company|Rosatom||
company|Rosneft||
company|Lukoil||
company|Huawei||
company|CNPC/China National Petroleum Corporation||
company|Sinopec||
company|TotalEnergies||
company|ExxonMobil||
company|Chevron||
company|Saudi Aramco/Aramco||
company|DP World||
company|Maersk||
company|Glencore||
company|Novatek||
company|Naftogaz||
company|SOCAR||
company|KazMunayGas||
company|Kazatomprom||
company|Orano||
company|Eni||
company|Equinor||
company|Repsol||
company|QatarEnergy||
company|ADNOC||
company|Rheinmetall||
company|Lockheed Martin||
company|Baykar||
company|Boeing||
company|Airbus||
company|TSMC||
company|SpaceX/Starlink||
company|ByteDance/TikTok||
company|ZTE||
company|COSCO||
company|CMA CGM||
company|Hapag-Lloyd||
company|Rio Tinto||
company|BHP||
company|Barrick Gold||
company|Zijin Mining||
`;

/**
 * Groups of states that are spoken of as one: names | adjectives and people | members by ISO 3166-1 code. The members
 * are those of the United Nations geoscheme or of common usage where newspapers differ from it.
 */
export const STATE_GROUPS = `
Central Asia|Central Asian/Central Asians|KZ KG TJ TM UZ
South Caucasus/Caucasus|South Caucasian|AM AZ GE
South Asia|South Asian/South Asians|BD BT IN LK MV NP PK
Southeast Asia/South-East Asia|Southeast Asian/South-East Asian|BN KH ID LA MY MM PH SG TH TL VN
East Asia/Northeast Asia|East Asian|CN JP KR KP
Gulf states/Gulf monarchies/Gulf Arab states/Gulf countries|Gulf Arab/Gulf Arabs|SA AE QA KW BH OM
Baltic states/Baltics/Baltic countries||EE LV LT
Nordic countries/Nordic states/Nordics|Nordic|DK FI IS NO SE
Western Balkans||AL BA ME MK RS XK
Visegrad Group/Visegrad Four||CZ HU PL SK
Horn of Africa||DJ ER ET SO
Sahel/Sahel states/Sahelian states|Sahelian|BF ML NE TD MR
West Africa|West African/West Africans|BJ BF CI GH GM GN LR ML NE NG SN SL TG
East Africa|East African/East Africans|KE TZ UG RW BI SS
Maghreb|Maghrebi|DZ LY MA MR TN
Latin America|Latin American/Latin Americans|AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE
Caribbean|Caribbean|BS BB CU DO GD HT JM LC TT VC
West/Western countries/Western states/Western powers/Western governments/Western capitals|Western|
Arab states/Arab countries/Arab world|Arab|
Europe/European countries/European states/European capitals|European/Europeans|
`;
