// Written by scripts/holders.mjs from The World Factbook (CIA, public domain), editions of 2016 and January 2026.
/** `country|office|name|since`: the family name in capitals; days or years as far as known. One line for a person and an office. */
export const HOLDERS = `
AFG|president|of the Islamic Republic of Afghanistan Ashraf GHANI Ahmadzai|2014-09-29
AFG|vice president|Abdul Rashid DOSTAM|2014-09-29
AGO|president|Joao Manuel Goncalves LOURENCO|2017-09-26
AGO|president|Jose Eduardo DOS SANTOS|1979-09-21
AGO|vice president|Manuel Domingos VICENTE|2012-09-26
ALB|president|Bajram BEGAJ|2022-07-24
ALB|president|of the Republic Bujar NISHANI|2012-07-24
ALB|prime minister|Edi RAMA|2013-09-10
AND|prime minister|Xavier Espot ZAMORA|2019-05-16
ARG|president|Cristina FERNANDEZ DE KIRCHNER|2007-12-10
ARG|president|Javier Gerardo MILEI|2023-12-10
ARG|vice president|Amado BOUDOU|2011-12-10
ARM|president|Serzh SARGSIAN|2008-04-09
ARM|president|Vahagn KHACHATURYAN|2022-03-13
ARM|prime minister|Hovik ABRAHAMYAN|2014-04-13
ARM|prime minister|Nikol PASHINYAN|2021-09-10
ATG|king|CHARLES III|2022-09-08
ATG|prime minister|Gaston BROWNE|2014-06-13
ATG|queen|ELIZABETH II|1952-02-06
AUS|deputy prime minister|Warren TRUSS|2013-09-18
AUS|king|CHARLES III|2022-09-08
AUS|prime minister|Anthony ALBANESE|2022-05-23
AUS|prime minister|Malcolm TURNBULL|2015-09-15
AUS|queen|of Australia ELIZABETH II|1952-02-06
AUT|chancellor|Christian STOCKER|2025-03-03
AUT|chancellor|Werner FAYMANN|2008-12-02
AUT|president|Alexander VAN DER BELLEN|2017-01-26
AUT|president|Heinz FISCHER|2004-07-08
AZE|deputy prime minister|Yaqub EYYUBOV|2006-06
AZE|president|Ilham ALIYEV|2003-10-31
AZE|prime minister|Ali ASADOV|2019-10-08
AZE|prime minister|Artur RASIZADE|2003-11-04
BDI|president|Evariste NDAYISHIMIYE|2020-06-18
BDI|president|Pierre NKURUNZIZA|2005-08-26
BDI|prime minister|Nestor NTAHONTUYE|2025-08-05
BDI|vice president|Gaston SINDIMWO|2015-08-25
BDI|vice president|Prosper BAZOMBAZA|2014-02-13
BEL|king|PHILIPPE|2013-07-21
BEL|prime minister|Bart DE WEVER|2025-02-03
BEL|prime minister|Charles MICHEL|2014-10-11
BEN|president|Patrice TALON|2016-04-06
BEN|president|Thomas YAYI Boni|2006-04-06
BEN|prime minister|Lionel ZINSOU|2015-06-18
BFA|president|Ibrahim TRAORE|2022-09-30
BFA|president|Michel KAFANDO|2014-11-01
BFA|prime minister|Rimtalba Jean Emmanuel OUEDRAOGO|2024-12-09
BFA|prime minister|Yacouba Issac ZIDA|2014-11-19
BGD|president|Abdul HAMID|2013-04-24
BGD|president|Mohammad SHAHABUDDIN Chuppi|2023-04-24
BGD|prime minister|HASINA|2009-01-06
BGD|prime minister|Muhammad YUNUS|2024-08-08
BGR|president|Rosen PLEVNELIEV|2012-01-22
BGR|president|Rumen RADEV|2017-01-22
BGR|prime minister|Boyko BORISOV|2014-11-07
BGR|prime minister|Rosen ZHELYAZKOV|2025-01-16
BGR|vice president|Margarita POPOVA|2012-01-22
BHR|deputy prime minister|SALMAN bin Hamad Al Khalifa|2013-03-11
BHR|king|HAMAD bin Isa Al-Khalifa|1999-03-06
BHR|prime minister|Crown Prince SALMAN bin Hamad Al-Khalifa|2020-11-11
BHR|prime minister|KHALIFA bin Salman Al-Khalifa|1971
BLR|president|Alyaksandr LUKASHENKA|1994-07-20
BLR|prime minister|Alyaksandr TURCHYN|2025-03-10
BLZ|deputy prime minister|Gaspar VEGA|2008-02-12
BLZ|king|CHARLES III|2022-09-08
BLZ|prime minister|Dean Oliver BARROW|2008-02-08
BLZ|prime minister|John BRICENO|2020-11-12
BLZ|queen|ELIZABETH II|1952-02-06
BOL|president|Juan Evo MORALES Ayma|2006-01-22
BOL|president|Rodrigo PAZ Pereira|2025-11-08
BOL|vice president|Alvaro GARCIA Linera|2006-01-22
BRA|president|Dilma ROUSSEFF|2011-01-01
BRA|president|Luiz Inacio LULA da Silva|2023-01-01
BRA|vice president|Michel Miguel Elias TEMER Lulia|2011-01-01
BRB|president|Jeffrey Davidson BOSTIC|2025-11-30
BRB|prime minister|Freundel STUART|2010-10-23
BRB|prime minister|Mia MOTTLEY|2018-05-25
BRB|queen|ELIZABETH II|1952-02-06
BRN|sultan|HASSANAL Bolkiah|1967-10-05
BTN|king|Jigme Khesar Namgyel WANGCHUCK|2006-12-14
BTN|prime minister|Tshering TOBGAY|2013-07
BWA|president|Duma BOKO|2024-11-01
BWA|president|Seretse Khama Ian KHAMA|2008-04-01
BWA|vice president|Ponatshego KEDIKILWE|2012-08-02
CAN|king|CHARLES III|2022-09-08
CAN|prime minister|Justin TRUDEAU|2015-11-04
CAN|prime minister|Mark CARNEY|2025-03-14
CHE|president|of the Swiss Confederation Guy PARMELIN|2026-01-01
CHE|president|of the Swiss Confederation Simonetta SOMMARUGA|2015-01-01
CHE|vice president|Johann N. SCHNEIDER-AMMANN|2015-01-01
CHL|president|Gabriel BORIC|2022-03-11
CHL|president|Michelle BACHELET Jeria|2014-03-11
CHN|premier|LI Keqiang|2013-03-16
CHN|premier|LI Qiang|2023-03-11
CHN|president|XI Jinping|2013-03-14
CHN|vice president|LI Yuanchao|2013-03-14
CIV|president|Alassane Dramane OUATTARA|2010-12-04
CIV|prime minister|Daniel Kablan DUNCAN|2012-11-21
CIV|prime minister|Robert BREUGRE MAMBE|2023-10-17
CMR|president|Paul BIYA|1982-11-06
CMR|prime minister|Joseph NGUTE|2019-01-04
CMR|prime minister|Philemon YANG|2009-06-30
COD|president|Felix TSHISEKEDI|2024-01-20
COD|president|Joseph KABILA|2001-01-17
COD|prime minister|Augustin MATATA PONYO Mapon|
COD|prime minister|Judith SUMINWA Tuluka|2024-05-29
COG|president|Denis SASSOU-Nguesso|1997-10-25
COG|prime minister|Anatole Collinet MAKOSSO|2021-05-12
COL|president|Gustavo Francisco PETRO Urrego|2022-08-07
COL|president|Juan Manuel SANTOS Calderon|2010-08-07
COL|vice president|Angelino GARZON|2010-08-07
COM|president|AZALI Assoumani|2016-05-26
COM|president|Ikililou DHOININE|2011-05-26
CPV|president|Jorge Carlos FONSECA|2011-09-09
CPV|president|Jose Maria Pereira NEVES|2021-11-09
CPV|prime minister|Jose Maria Pereira NEVES|2001-02-01
CPV|prime minister|Jose Ulisses CORREIA e SILVA|2016-04-22
CRI|president|Luis Guillermo SOLIS Rivera|2014-05-08
CRI|president|Rodrigo CHAVES Robles|2022-05-08
CRI|vice president|Helio FALLAS Venega|2014-05-08
CUB|president|Miguel DIAZ-CANEL Bermudez|2018-04-19
CUB|prime minister|Manuel MARRERO Cruz|2019-12-21
CUB|vice president|of the Council of Ministers Miguel DIAZ-CANEL Bermudez|2013-02-24
CYP|president|Nicos ANASTASIADES|2013-02-28
CYP|president|Nikos CHRISTODOULIDIS|2023-02-28
CZE|president|Milos ZEMAN|2013-03-08
CZE|president|Petr PAVEL|2023-03-09
CZE|prime minister|Andrej BABIS|2025-12-09
CZE|prime minister|Bohuslav SOBOTKA|2014-01-17
DEU|chancellor|Angela MERKEL|2005-11-22
DEU|chancellor|Friedrich MERZ|2025-05-06
DEU|president|Frank-Walter STEINMEIER|2017-03-19
DEU|president|Joachim GAUCK|2012-03-23
DJI|president|Ismail Omar GUELLEH|1999-05-08
DJI|prime minister|Abdoulkader Kamil MOHAMED|2013-04-01
DMA|president|Charles A. SAVARIN|2013-10-02
DMA|president|Sylvanie BURTON|2023-10-02
DMA|prime minister|Roosevelt SKERRIT|2004-01-08
DNK|king|FREDERIK X|2024-01-14
DNK|prime minister|Helle THORNING-SCHMIDT|2011-10-03
DNK|prime minister|Mette FREDERIKSEN|2019-06-27
DNK|queen|MARGRETHE II|1972-01-14
DZA|president|Abdelaziz BOUTEFLIKA|1999-04-28
DZA|president|Abdelmadjid TEBBOUNE|2019-12-12
DZA|prime minister|Abdelmalek SELLAL|2014-04-28
DZA|prime minister|Sifi GHRIEB|2025-08-28
ECU|president|Daniel NOBOA Azin|2023-11-23
ECU|president|Rafael CORREA Delgado|2007-01-15
ECU|vice president|Jorge GLAS Espinel|2013-05-24
EGY|president|Abdel Fattah EL-SISI|2014-06-08
EGY|president|Abdelfattah Said ELSISI|2014-06-08
EGY|prime minister|Mostafa MADBOULY|2018-06-07
EGY|prime minister|Sherif ISMAIL|2015-09-12
ERI|president|ISAIAS Afwerki|1993-05-24
ERI|president|ISAIAS Afworki|1993-06-08
ESP|king|FELIPE VI|2014-06-19
ESP|president|of the Government of Spain Pedro SANCHEZ PEREZ-CASTEJON|2018-06-02
ESP|prime minister|Mariano RAJOY|2011-12-20
ESP|vice president|Soraya SAENZ DE SANTAMARIA|2011-12-22
EST|president|Alar KARIS|2021-10-11
EST|president|Toomas Hendrik ILVES|2006-10-09
EST|prime minister|Kristen MICHAL|2024-07-23
ETH|president|MULATU Teshome Wirtu|2013-10-07
ETH|president|TAYE Atske Selassie|2024-10-07
ETH|prime minister|ABIY Ahmed Ali|2018-04
ETH|prime minister|HAILEMARIAM Desalegn|2012-09-21
FIN|president|Alexander STUBB|2024-03-01
FIN|president|Sauli NIINISTO|2012-03-01
FIN|prime minister|Juha SIPILA|2015-05-29
FIN|prime minister|Petteri ORPO|2023-06-20
FJI|president|Ratu Epeli NAILATIKAU|2009-07-30
FJI|president|Ratu Naiqama LALABALAVU|2024-11-12
FJI|prime minister|Sitiveni Ligamamada RABUKA|2022-12-24
FJI|prime minister|Voreqe BAINIMARAMA|2014-09-22
FRA|president|Emmanuel MACRON|2017-05-14
FRA|president|Francois HOLLANDE|2012-05-15
FRA|prime minister|Manuel VALLS|2014-04-01
GAB|president|Ali BONGO Ondimba|2009-10-16
GAB|president|Brice OLIGUI Nguema|2025-05-03
GAB|prime minister|Daniel ONA ONDO|2014-01-27
GBR|king|CHARLES III|2022-09-08
GBR|prime minister|David CAMERON|2010-05-11
GBR|prime minister|Keir STARMER|2024-07-05
GBR|queen|ELIZABETH II|1952-02-06
GEO|president|Giorgi MARGVELASHVILI|2013-11-17
GEO|president|Mikheil KAVELASHVILI|2024-12-29
GEO|prime minister|Irakli GARIBASHVILI|2013-11-20
GEO|prime minister|Irakli KOBAKHIDZE|2024-02-08
GHA|president|John Dramani MAHAMA|2012-07-24
GHA|vice president|Kwesi Bekoe AMISSAH-ARTHUR|2012-08-06
GIN|president|Alpha CONDE|2010-12-21
GIN|president|Mamady DOUMBOUYA|2026-01-17
GIN|prime minister|Amadou Oury BAH|2024-02-27
GIN|prime minister|Mohamed Said FOFANA|2010-12-24
GMB|president|Adama BARROW|2022-01-19
GMB|president|Yahya JAMMEH|1996-10-18
GMB|vice president|Isatou NJIE-SAIDY|1997-03-20
GMB|vice president|Mohammed JALLOW|2024-02-23
GNB|president|Horta Nta Na MAN|2025-11-27
GNB|president|Josse Mario VAZ|2014-06-17
GNB|prime minister|Carlos CORREIA|2015-09-17
GNB|prime minister|Ilidio Vieira TE|2025-11-28
GNQ|president|OBIANG Nguema Mbasogo|1979-08-03
GNQ|president|Teodoro Obiang NGUEMA MGASOGO|1979-08-03
GNQ|prime minister|Vicente EHATE TOMI|2012-05-22
GRC|president|Karolos PAPOULIAS|2005-03-12
GRC|president|Konstantinos TASOULAS|2025-03-13
GRC|prime minister|Alexis TSIPRAS|2015-09-21
GRC|prime minister|Kyriakos MITSOTAKIS|2023-06-26
GRD|king|CHARLES III|2022-09-08
GRD|prime minister|Dickon MITCHELL|2022-06-24
GRD|prime minister|Keith MITCHELL|2013-02-20
GRD|queen|ELIZABETH II|1952-02-06
GTM|president|Alejandro Maldonado AGUIRRE|2015-09-03
GTM|president|Bernardo AREVALO de Leon|2024-01-15
GTM|vice president|Juan Alfonso FUENTES Soria|2015-09-16
GUY|president|Donald RAMOTAR|2011-12-03
GUY|president|Mohammed Irfaan ALI|2020-08-02
GUY|prime minister|Samuel HINDS|1992-10
HND|president|Iris Xiomara CASTRO de Zelaya|2022-01-27
HND|president|Juan Orlando HERNANDEZ Alvarado|2014-01-27
HRV|deputy prime minister|Vesna PUSIC|2012-11-16
HRV|president|Kolinda GRABAR-KITAROVIC|2015-02-19
HRV|president|Zoran MILANOVIC|2020-02-18
HRV|prime minister|Andrej PLENKOVIC|2016-10-19
HRV|prime minister|Zoran MILANOVIC|2011-12-23
HTI|president|Michel MARTELLY|2011-05-14
HTI|prime minister|Alix Didier FILS-AIME|2024-11-10
HTI|prime minister|Evans PAUL|2015-01-16
HUN|president|Tamas SULYOK|2024-03-05
HUN|prime minister|Viktor ORBAN|2010-05-29
IDN|president|Joko WIDODO|2014-10-20
IDN|president|PRABOWO Subianto Djojohadikusumo|2024-10-20
IDN|vice president|Jusuf KALLA|2014-10-20
IND|president|Droupadi MURMU|2022-07-25
IND|president|Pranab MUKHERJEE|2012-07-22
IND|prime minister|Narendra MODI|2014-05-26
IND|vice president|Mohammad Hamid ANSARI|2007-08-11
IRL|president|Catherine CONNOLLY|2025-11-11
IRL|president|Michael D. HIGGINS|2011-11-11
IRL|prime minister|Enda KENNY|2011-03-09
IRL|prime minister|Michael MARTIN|2025-01-23
IRN|president|Hasan Fereidun RUHANI|2013-08-03
IRN|president|Masoud PEZESHKIAN|2024-07-30
IRN|supreme leader|Ali Hoseini-KHAMENEI|1989-06-04
IRN|vice president|Eshaq JAHANGIRI|2013-08-05
IRQ|president|Fuad MASUM|2014-07-24
IRQ|president|Latif RASHID|2022-10-13
IRQ|prime minister|Haydar al-ABADI|2014-09-08
IRQ|prime minister|Mohammed Shia al-SUDANI|2022-10-27
ISL|president|Halla TOMASDOTTIR|2024-08-01
ISL|president|Olafur Ragnar GRIMSSON|1996-08-01
ISL|prime minister|Kristrun FROSTADOTTIR|2024-12-21
ISL|prime minister|Sigmundur David GUNNLAUGSSON|2013-05-23
ISR|president|Isaac HERZOG|2021-07-07
ISR|president|Reuven RIVLIN|2014-07-27
ISR|prime minister|Benyamin NETANYAHU|2022-12-29
ISR|prime minister|Binyamin NETANYAHU|2009-03-31
ITA|president|Sergio MATTARELLA|2015-02-03
ITA|prime minister|Giorgia MELONI|2022-10-22
ITA|prime minister|Matteo RENZI|2014-02-22
JAM|king|CHARLES III|2022-09-08
JAM|prime minister|Andrew HOLNESS|2016-03-03
JAM|prime minister|Portia SIMPSON-MILLER|2012-01-05
JAM|queen|ELIZABETH II|1952-02-06
JOR|king|ABDALLAH II|1999-02-07
JOR|prime minister|Abdullah NSOUR|2012-10-11
JOR|prime minister|Jafar HASSAN|2024-09-15
JPN|deputy prime minister|Taro ASO|2012-12-26
JPN|emperor|AKIHITO|1989-01-07
JPN|emperor|NARUHITO|2019-05-01
JPN|prime minister|Sanae TAKAICHI|2025-10-21
JPN|prime minister|Shinzo ABE|2012-12-26
KAZ|deputy prime minister|Bakytzhan SAGINTAYEV|2013-01-16
KAZ|deputy prime minister|Berdibek SAPARBAYEV|2014-11
KAZ|president|Kasym-Zhomart TOKAYEV|2019-03-20
KAZ|prime minister|Karim MASIMOV|2014-04-02
KAZ|prime minister|Olzhas BEKTENOV|2024-02-06
KEN|president|Uhuru KENYATTA|2013-04-09
KEN|president|William RUTO|2022-09-13
KGZ|deputy prime minister|Tayyrbek SARPASHEV|2014-04-02
KGZ|president|Almazbek ATAMBAEV|2011-12-01
KGZ|president|Sadyr JAPAROV|2021-01-28
KGZ|prime minister|Temir SARIYEV|2015-05-01
KHM|king|Norodom SIHAMONI|2004-10-29
KHM|prime minister|HUN MANET|2023-08-22
KHM|prime minister|HUN SEN|1985-01-14
KIR|president|Anote TONG|2003-07-10
KIR|president|Taneti MAAMAU|2016-03-11
KIR|vice president|Teima ONORIO|2003
KNA|deputy prime minister|Shawn RICHARDS|2015-02-22
KNA|king|CHARLES III|2022-09-08
KNA|prime minister|Terrance DREW|2022-08-06
KNA|prime minister|Timothy HARRIS|2015-02-18
KNA|queen|ELIZABETH II|1952-02-06
KOR|president|LEE Jae-myung|2025-06-04
KOR|president|PARK Geun-hye|2013-02-25
KOR|prime minister|HWANG Kyo-ahn|2015-06-18
KOR|prime minister|KIM Min-seok|2025-07-03
KWT|emir|MISHAL al-Ahmad al-Jabir al-Sabah|2023-12-16
KWT|emir|SABAH al-Ahmad al-Jabir al-Sabah|2006-01-29
KWT|prime minister|AHMAD ABDULLAH Al-Ahmad al Sabah|2024-05-15
KWT|prime minister|JABIR AL-MUBARAK al-Hamad al-Sabah|2011-11-30
LAO|president|CHOUMMALI Saignason|2006-06-08
LAO|president|THONGLOUN Sisoulith|2021-03-22
LAO|prime minister|SONEXAY Siphandon|2022-12-30
LAO|prime minister|THONGSING Thammavong|2010-12-24
LAO|vice president|BOUN-GNANG Volachit|2006-06-08
LBN|deputy prime minister|Samir MOQBIL|2011-07-07
LBN|president|Joseph AOUN|2025-01-09
LBN|prime minister|Nawaf SALAM|2025-02-08
LBN|prime minister|Tamam SALAM|2013-04-06
LBR|president|Ellen JOHNSON SIRLEAF|2006-01-16
LBR|president|Joseph BOAKAI|2024-01-22
LBR|vice president|Joseph BOAKAI|2006-01-16
LBY|prime minister|Abdullah al-THINI|2014-03-11
LCA|king|CHARLES III|2022-09-08
LCA|prime minister|Kenny Davis ANTHONY|2011-11-30
LCA|prime minister|Philip J. PIERRE|2021-07-28
LCA|queen|ELIZABETH II|1952-02-06
LIE|prime minister|Adrian HASLER|2013-03-27
LIE|prime minister|Brigitte HAAS|2025-04-10
LKA|president|Anura Kumara DISSANAYAKE|2024-09-23
LKA|president|Maithripala SIRISENA|2015-01-09
LSO|king|LETSIE III|1996-02-07
LSO|prime minister|Pakalitha MOSISILI|2015-03-18
LTU|president|Dalia GRYBAUSKAITE|2009-07-12
LTU|president|Gitanas NAUSEDA|2019-07-12
LTU|prime minister|Algirdas BUTKEVICIUS|2012-11-22
LTU|prime minister|Inga RUGINIENE|2025-09-25
LUX|deputy prime minister|Etienne SCHNEIDER|2013-12-04
LUX|prime minister|Luc FRIEDEN|2023-11-17
LUX|prime minister|Xavier BETTEL|2013-12-04
LVA|president|Edgars RINKEVICS|2023-07-08
LVA|president|Raimonds VEJONIS|2015-07-08
LVA|prime minister|Evika SILINA|2023-09-15
LVA|prime minister|Laimdota STRAUJUMA|2014-01-22
MAR|king|MOHAMMED VI|1999-07-30
MAR|prime minister|Abdelillah BENKIRANE|2011-11-29
MAR|prime minister|Aziz AKHANNOUCH|2021-10-07
MDA|president|Maia SANDU|2020-12-24
MDA|president|Nicolae TIMOFTI|2012-03-23
MDA|prime minister|Alexandru MUNTEANU|2025-11-01
MDG|president|Hery Martial RAJAONARIMAMPIANINA Rakotoarimana|2014-01-25
MDG|prime minister|Herintsalama RAJAONARIVELO|2025-10-22
MDG|prime minister|Jean RAVELONARIVO|2015-01-17
MDV|president|Abdulla YAMEEN Abdul Gayoom|2013-11-17
MDV|president|Mohamed MUIZZU|2023-11-17
MDV|vice president|Ahmed ADHEEB Abdul Ghafoor|2015-07-22
MEX|president|Claudia SHEINBAUM Pardo|2024-10-01
MEX|president|Enrique PENA NIETO|2012-12-01
MHL|president|Christopher J. LOEAK|2012-01-17
MHL|president|Hilda C. HEINE|2023-01-03
MKD|president|Gjorge IVANOV|2009-05-12
MKD|president|Gordana SILJANOVSKA-DAVKOVA|2024-05-12
MKD|prime minister|Hristijan MICKOSKI|2024-06-23
MKD|prime minister|Nikola GRUEVSKI|2006-08-26
MLI|president|Assimi GOITA|2021-06-07
MLI|president|Ibrahim Boubacar KEITA|2013-09-04
MLI|prime minister|Abdoulaye MAIGA|2024-11-22
MLI|prime minister|Modibo KEITA|2015-01-08
MLT|president|Marie-Louise Coleiro PRECA|2014-04-04
MLT|president|Myriam Spiteri DEBONO|2024-04-04
MLT|prime minister|Joseph MUSCAT|2013-03-11
MLT|prime minister|Robert ABELA|2020-01-13
MMR|president|Sr. Gen. MIN AUNG HLAING|2025-07-31
MMR|president|THEIN SEIN|2011-02-04
MMR|prime minister|NYO SAW|2025-07-31
MNE|president|Filip VUJANOVIC|2008-04-06
MNE|president|Jakov MILATOVIC|2023-05-20
MNE|prime minister|Milo DJUKANOVIC|2012-12-04
MNE|prime minister|Milojko SPAJIC|2023-10-31
MNG|deputy prime minister|Tserendash OYUNBAATAR|2015-09-08
MNG|president|Tsakhia ELBEGDORJ|2009-06-18
MNG|president|Ukhnaagiin KHURELSUKH|2021-06-25
MNG|prime minister|Chimed SAIKHANBILEG|2014-11-21
MNG|prime minister|Gombojavyn ZANDANSHATAR|2025-06-13
MOZ|president|Daniel Francisco CHAPO|2025-01-15
MOZ|president|Filipe Jacinto NYUSI|2015-01-15
MOZ|prime minister|Carlos Agostinho DO ROSARIO|2015-01-17
MOZ|prime minister|Maria Benvinda Delfina LEVI|2025-01-17
MRT|president|Mohamed Ould Abdel AZIZ|2009-08-05
MRT|president|Mohamed Ould Cheikh el GHAZOUANI|2019-08-01
MRT|prime minister|Moctar Ould DIAY|2024-08-02
MRT|prime minister|Yahya Ould HADEMINE|2014-08-21
MUS|president|Ameenah GURIB-FAKIM|2015-06-05
MUS|president|Dharam GOKHOOL|2024-12-07
MUS|prime minister|Anerood JUGNAUTH|2014-12-17
MUS|prime minister|Navin RAMGOOLAM|2024-11-13
MUS|vice president|Monique OHSAN-BELLEPEAU|2010-11-12
MWI|president|Arthur Peter MUTHARIKA|2014-05-31
MWI|president|Peter MUTHARIKA|2025-10-04
MWI|vice president|Saulos CHILIMA|2014-05-31
MYS|deputy prime minister|MUHYIDDIN bin Mohamed Yassin|2009-04-09
MYS|king|Sultan IBRAHIM ibni al-Marhum Sultan Iskandar|2024-01-31
MYS|prime minister|ANWAR Ibrahim|2022-11-24
MYS|prime minister|Mohamed NAJIB bin Abdul Najib Razak|2009-04-03
NAM|president|Hage GEINGOB|2015-03-21
NAM|president|Netumbo NANDI-NDAITWAH|2025-03-21
NAM|prime minister|Saara KUUGONGELWA-AMADHILA|2015-03-21
NER|president|ISSOUFOU Mahamadou|2011-04-07
NER|president|of the National Council for the Safeguard of the Homeland General Abdourahame TIANI|2023-07-28
NER|prime minister|Brigi RAFINI|2011-04-07
NGA|president|Bola Ahmed Adekunle TINUBU|2023-05-29
NGA|president|Maj.Gen. Muhammadu BUHARI|2015-05-29
NGA|president|Muhammadu BUHARI|2015-05-29
NGA|vice president|Oluyemi OSINBAJO|2015-05-29
NIC|president|Jose Daniel ORTEGA Saavedra|2007-01-10
NIC|vice president|Moises Omar HALLESLEVENS Acevedo|2012-01-10
NLD|deputy prime minister|Lodewijk ASSCHER|2012-11-05
NLD|king|WILLEM-ALEXANDER|2013-04-30
NLD|prime minister|Dick SCHOOF|2025-06-03
NLD|prime minister|Mark RUTTE|2010-10-14
NOR|king|HARALD V|1991-01-17
NOR|prime minister|Erna SOLBERG|2013-10-16
NOR|prime minister|Jonas Gahr STORE|2021-10-14
NPL|president|Bidhya Devi BHANDARI|2015-10-29
NPL|president|Ram Chandra POUDEL|2023-03-13
NPL|prime minister|Sushil KOIRALA|2014-02-11
NPL|prime minister|Sushila KARKI|2025-09-12
NPL|vice president|Nanda Bahadar PUN|2015-10-31
NRU|president|Baron WAQA|2013-06-11
NRU|president|David ADEANG|2023-10-30
NZL|deputy prime minister|Simon William ENGLISH|2008-11-19
NZL|king|CHARLES III|2022-09-08
NZL|prime minister|Christopher LUXON|2023-11-27
NZL|prime minister|John KEY|2008-11-19
NZL|queen|ELIZABETH II|1952-02-06
OMN|sultan|HAITHAM bin Tarik Al Said|2020-01-11
PAK|president|Asif Ali ZARDARI|2024-03-10
PAK|president|Mamnoon HUSSAIN|2013-09-09
PAK|prime minister|Mohammad Nawaz SHARIF|2013-06-05
PAK|prime minister|Muhammad Shehbaz SHARIF|2024-03-03
PAN|president|Jose Raul MULINO Quintero|2024-07-01
PAN|president|Juan Carlos VARELA|2014-07-01
PAN|president|Ricardo MARTINELLI Berrocal|2009-07-01
PAN|vice president|Isabel de SAINT MALO de Alvarado|2014-07-01
PAN|vice president|Juan Carlos VARELA Rodriguez|2009-07-01
PER|president|Jose Enrique JERI Ore|2025-10-10
PER|president|Ollanta HUMALA Tasso|2011-07-28
PER|vice president|Marisol ESPINOZA Cruz|2011-07-28
PHL|president|Benigno AQUINO|2010-06-30
PHL|president|Ferdinand MARCOS|2022-06-30
PHL|vice president|Jejomar BINAY|2010-06-30
PLW|president|Surangel WHIPPS|2021-01-21
PLW|president|Tommy REMENGESAU|2013-01-17
PLW|vice president|Antonio BELLS|2013-01-17
PNG|deputy prime minister|Leo DION|2012-08-09
PNG|king|CHARLES III|2022-09-08
PNG|prime minister|James MARAPE|2019-05-30
PNG|prime minister|Peter Paire O'NEILL|2011-08-02
PNG|queen|ELIZABETH II|1952-02-06
POL|president|Andrzej DUDA|2015-08-06
POL|president|Karol NAWROCKI|2025-08-06
POL|prime minister|Donald TUSK|2023-12-11
POL|prime minister|Ewa KOPACZ|2014-09-22
PRK|premier|PAK Pong Ju|2013-04-02
PRT|president|Anibal CAVACO SILVA|2006-03-09
PRT|president|Marcelo REBELO DE SOUSA|2016-03-09
PRT|prime minister|Antonio Luis MONTENEGRO|2024-04-02
PRT|prime minister|Pedro Manuel PASSOS COELHO Mamede|2011-06-21
PRY|president|Horacio CARTES|2013-08-15
PRY|president|Santiago PENA Palacios|2023-08-15
PRY|vice president|Juan AFARA Maciel|2013-08-15
QAT|deputy prime minister|Ahmad bin Abdallah al-MAHMUD|2011-09-20
QAT|emir|TAMIM bin Hamad Al Thani|2013-06-25
QAT|prime minister|ABDALLAH bin Nasir bin Khalifa Al Thani|2013-06-26
QAT|prime minister|and Foreign Minister MUHAMMAD bin Abd al-Rahman Al Thani|2023-03-07
ROU|deputy prime minister|Gabriel OPREA|2014-03-05
ROU|president|Klaus IOHANNIS|2014-12-21
ROU|president|Nicușor DAN|2025-05-26
ROU|prime minister|Ilie BOLOJAN|2005-06-23
RUS|premier|Dmitriy Anatolyevich MEDVEDEV|2012-05-08
RUS|premier|Mikhail Vladimirovich MISHUSTIN|2020-01-16
RUS|president|Vladimir Vladimirovich PUTIN|2012-05-07
RWA|president|Paul KAGAME|2000-04-22
RWA|prime minister|Anastase MUREKEZI|2014-07-24
RWA|prime minister|Justin NSENGIYUMVA|2025-07-23
SAU|crown prince|MUHAMMAD BIN SALMAN bin Abd al-Aziz Al Saud|2022-09-27
SAU|king|SALMAN bin Abd al-Aziz Al Saud|2015-01-23
SAU|king|and Prime Minister SALMAN bin Abd al-Aziz Al Saud|2015-01-23
SDN|president|Umar Hassan Ahmad al-BASHIR|1993-10-16
SEN|president|Bassirou Diomaye FAYE|2024-04-02
SEN|president|Macky SALL|2012-04-02
SEN|prime minister|Mohammed Abdallah Boun DIONNE|2014-07-04
SEN|prime minister|Ousmane SONKO|2024-04-02
SGP|president|THARMAN Shanmugaratnam|2023-09-14
SGP|president|Tony TAN Keng Yam|2011-09-01
SGP|prime minister|LEE Hsien Loong|2004-08-12
SGP|prime minister|Lawrence WONG|2024-05-15
SLB|king|CHARLES III|2022-09-08
SLB|prime minister|Jeremiah MANELE|2024-05-02
SLB|prime minister|Manasseh SOGAVARE|2014-12-09
SLB|queen|ELIZABETH II|1952-02-06
SLE|president|Ernest Bai KOROMA|2007-09-17
SLE|president|Julius Maada BIO|2023-06-27
SLV|president|Nayib Armando BUKELE Ortez|2019-06-01
SLV|president|Salvador SANCHEZ CEREN|2014-06-01
SLV|vice president|Salvador Oscar ORTIZ|2014-06-01
SOM|deputy prime minister|Mohamad Omar ARTEH|2015-02-06
SOM|president|HASSAN SHEIKH Mohamud|2012-09-10
SOM|prime minister|Hamza Abdi BARRE|2022-06-25
SOM|prime minister|Omar Abdirashid Ali SHARMARKE|2014-12-24
SRB|president|Aleksandar VUCIC|2017-05-31
SRB|president|Tomislav NIKOLIC|2012-06-11
SRB|prime minister|Aleksandar VUCIC|2014-04-22
SRB|prime minister|Djuro MACUT|2025-04-16
SSD|president|Salva KIIR Mayardit|2011-07-09
SSD|vice president|James Wani IGGA|2013-08-23
STP|president|Carlos Manuel VILA NOVA|2021-10-02
STP|president|Manuel Pinto DA COSTA|2011-09-03
STP|prime minister|Americo d'Oliveira DOS RAMOS|2025-01-12
STP|prime minister|Patrice Emery TROVOADA|2014-11-25
SUR|president|Desire Delano BOUTERSE|2010-08-12
SUR|president|Jennifer GEERLINGS-SIMONS|2025-07-16
SUR|vice president|Ashwin ADHIN|2015-08-12
SVK|president|Andrej KISKA|2014-06-15
SVK|president|Peter PELLEGRINI|2024-06-15
SVK|prime minister|Robert FICO|2012-04-04
SVN|president|Borut PAHOR|2012-12-22
SVN|president|Natasa PIRC MUSAR|2022-12-23
SVN|prime minister|Miro CERAR|2014-09-18
SVN|prime minister|Robert GOLOB|2022-06-01
SWE|deputy prime minister|Asa ROMSON|2014-10-03
SWE|king|CARL XVI GUSTAF|1973-09-19
SWE|prime minister|Stefan LOFVEN|2014-10-03
SWE|prime minister|Ulf KRISTERSSON|2022-10-18
SWZ|deputy prime minister|Themba Nhlanganiso MASUKU|2008
SWZ|king|MSWATI III|1986-04-25
SWZ|prime minister|Barnabas Sibusiso DLAMINI|2008-10-23
SWZ|prime minister|Russell DLAMINI|2023-11-06
SYC|president|James Alix MICHEL|2004-04-14
SYC|president|Patrick HERMINIE|2025-10-26
SYC|vice president|Danny FAURE|2010-07-01
SYR|president|Bashar al-ASAD|2000-07-17
SYR|prime minister|Muhammad al-BASHIR|2024-12-08
SYR|prime minister|Wael al-HALQI|2012-08-09
SYR|vice president|Farouk al-SHARA|2006-02-21
SYR|vice president|Najah al-ATTAR|2006-03-23
TCD|president|Mahamat Idriss DEBY|2024-05-06
TCD|prime minister|Allamaye HALINA|2024-05-23
TCD|prime minister|Kalzeube Pahimi DEUBET|2013-11-21
TGO|president|Faure GNASSINGBE|2005-05-04
TGO|president|Jean-Lucien Kwassi Savi de TOVE|2025-05-03
TGO|president|of Council of Ministers Faure GNASSINGBE|2025-05-03
TGO|prime minister|Komi KLASSOU|2015-06-05
THA|prime minister|ANUTIN Charnvirakul|2025
THA|prime minister|PRAYUT Chan-ocha|2014-08-25
TJK|president|Emomali RAHMON|1994-11-06
TJK|prime minister|Qohir RASULZODA|2013-11-23
TKM|president|Gurbanguly BERDIMUHAMEDOW|2007-02-14
TKM|president|Serdar BERDIMUHAMEDOV|2022-03-19
TLS|president|Jose RAMOS-HORTA|2022-05-20
TLS|prime minister|Kay Rala Xanana GUSMAO|2023-07-01
TON|king|TUPOU VI|2012-03-18
TON|prime minister|'Akilisi POHIVA|2014-12-30
TON|prime minister|Fatafehi FAKAFANUA|2025-12-18
TTO|president|Anthony CARMONA|2013-03-18
TTO|president|Christine KANGALOO|2023-03-20
TTO|prime minister|Kamla Susheila PERSAD-BISSESSAR|2025-05-01
TTO|prime minister|Keith ROWLEY|2015-09-09
TUN|president|Beji CAID ESSEBSI|2014-12-31
TUN|president|Kais SAIED|2019-10-23
TUN|prime minister|Habib ESSID|2015-02-06
TUN|prime minister|Sarra ZAAFRANI Zenzri|2025-03-21
TUR|president|Recep Tayyip ERDOGAN|2014-08-10
TUR|prime minister|Ahmet DAVUTOGLU|2014-08-28
TUV|king|CHARLES III|2022-09-08
TUV|prime minister|Enele SOPOAGA|2013-08-05
TUV|prime minister|Feleti Penitala TEO|2024-02-27
TUV|queen|ELIZABETH II|1952-02-06
TWN|premier|CHO Jung-tai|2024-05-20
TWN|premier|MAO Chi-kuo|2014-12-08
TWN|president|LAI Ching-te|2024-05-20
TWN|president|MA Ying-jeou|2008-05-20
TWN|vice president|WU Den-yih|2012-05-20
TZA|president|Jakaya KIKWETE|2005-12-21
TZA|president|Samia Suluhu HASSAN|2021-03-19
TZA|vice president|Mohammed Gharib BILAL|2010-11-06
UGA|president|Yoweri Kaguta MUSEVENI|1986-01-26
UGA|prime minister|Amama MBABAZI|2011-05-24
UGA|prime minister|Robinah NABBANJA|2021-06-14
UGA|vice president|Edward SSEKANDI|2011-05-24
UKR|president|Petro POROSHENKO|2014-06-07
UKR|president|Volodymyr ZELENSKYY|2019-05-20
UKR|prime minister|Arseniy YATSENYUK|2014-02-27
UKR|prime minister|Yulia SVYRYDENKO|2025-07-17
URY|president|Tabare VAZQUEZ|2015-03-01
URY|president|Yamandu ORSI Martinez|2025-03-01
URY|vice president|Raul Fernando SENDIC Rodriguez|2015-03-01
USA|president|Barack H. OBAMA|2009-01-20
USA|president|Donald J. TRUMP|2025-01-20
USA|vice president|Joseph R. BIDEN|2009-01-20
UZB|deputy prime minister|Rustam AZIMOV|2008-01-02
UZB|president|Islom KARIMOV|1990-03-24
UZB|president|Shavkat MIRZIYOYEV|2016-12-14
UZB|prime minister|Abdulla ARIPOV|2016-12-14
UZB|prime minister|Shavkat MIRZIYOYEV|2003-12-11
VAT|president|of the Governorate of the Vatican City State Fernando VERGEZ ALZAGA|2021-10-01
VCT|king|CHARLES III|2022-09-08
VCT|prime minister|Godwin FRIDAY|2025-11-28
VCT|prime minister|Ralph E. GONSALVES|2001-03-29
VCT|queen|ELIZABETH II|1952-02-06
VEN|president|Delcy Eloina RODRIGUEZ Gomez|2026-01-05
VEN|president|Nicolas MADURO Moros|2013-04-19
VEN|vice president|Jorge Alberto ARREAZA Montserrat|2013-04-19
VNM|president|Luong CUONG|2024
VNM|president|Truong Tan SANG|2011-07-25
VNM|prime minister|Nguyen Tan DUNG|2006-06-27
VNM|prime minister|Pham Minh CHINH|2021-07-26
VNM|vice president|Nguyen Thi DOAN|2007-07-25
VUT|president|Baldwin LONSDALE|2014-09-22
VUT|president|Nikenike VUROBARAVU|2022-07-23
VUT|prime minister|Jotham NAPAT|2025-02-11
VUT|prime minister|Sato KILMAN|2015-06-11
WSM|deputy prime minister|FONOTOE Pierre Lauofo|2011
WSM|prime minister|LA'AULIALEMALIETOA La'auli Leuatea Schmidt|2025-09-16
WSM|prime minister|TUILA'EPA Lupesoliai Sailele Malielegaoi|1998
XKX|president|Atifete JAHJAGA|2011-04-07
XKX|president|Vjosa OSMANI-Sadriu|2021-04-04
XKX|prime minister|Albin KURTI|2025-04-15
XKX|prime minister|Isa MUSTAFA|2014-12-09
YEM|president|Abd Rabuh Mansur HADI|2012-02-21
YEM|prime minister|Salim Salih BIN BURAYK|2025-05-09
ZAF|president|Jacob ZUMA|2009-05-09
ZAF|president|Matamela Cyril RAMAPHOSA|2024-06-19
ZMB|president|Edgar LUNGU|2015-01-25
ZMB|president|Hakainde HICHILEMA|2021-08-24
ZMB|vice president|Inonge WINA|2015-01-26
ZWE|president|Emmerson Dambudzo MNANGAGWA|2023-09-04
ZWE|president|Robert Gabriel MUGABE|1987-12-31
ZWE|vice president|Constantino CHIWENGA|2023-09-11
`;
