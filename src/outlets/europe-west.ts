/** Outlets of western and southern Europe; the format of the rows is told in `table.ts`. */
export const europeWest = `
# daily DE
Der Spiegel, DER SPIEGEL, Spiegel Online, SPIEGEL ONLINE, 슈피겔, 슈피겔온라인, ~Spiegel | spiegel.de
Frankfurter Allgemeine Zeitung, FAZ.NET, Frankfurter Allgemeine, 프랑크푸르터알게마이네차이퉁, 프랑크푸르터 알게마이네 차이퉁, ~FAZ, ~F.A.Z. | faz.net
Süddeutsche Zeitung, SZ.de, Süddeutsche.de, 쥐트도이체차이퉁, 쥐트도이체 차이퉁, ~SZ | sueddeutsche.de sz.de
~Die Zeit, ZEIT ONLINE, Zeit Online, 디차이트, 디 차이트 | zeit.de
~Die Welt, WELT Online, Welt am Sonntag, WELT.de, 디벨트, 디 벨트, ~WELT | welt.de
~Bild, BILD.de, Bild-Zeitung, Bild am Sonntag, ~빌트, ~빌트지 | bild.de
tagesschau, tagesschau.de, Tagesthemen, tagesthemen | tagesschau.de
ARD, ARD-Hauptstadtstudio, 독일 ARD방송 | ard.de daserste.de
ZDF, ZDFheute, heute journal | zdf.de zdfheute.de
Handelsblatt, 한델스블라트 | handelsblatt.com
WirtschaftsWoche | wiwo.de
Manager Magazin, manager magazin | manager-magazin.de
~Stern, stern.de | stern.de
~Focus, FOCUS Online, focus.de | focus.de
Der Tagesspiegel, Tagesspiegel | tagesspiegel.de
die tageszeitung, taz.de, ~taz | taz.de
Frankfurter Rundschau, FR.de | fr.de
Berliner Zeitung | berliner-zeitung.de
Berliner Morgenpost | morgenpost.de
Hamburger Abendblatt | abendblatt.de
Kölner Stadt-Anzeiger | ksta.de
Rheinische Post, RP ONLINE | rp-online.de
Westdeutsche Allgemeine Zeitung, ~WAZ | waz.de
Münchner Merkur, Merkur.de | merkur.de
Augsburger Allgemeine | augsburger-allgemeine.de
Stuttgarter Zeitung | stuttgarter-zeitung.de
Stuttgarter Nachrichten | stuttgarter-nachrichten.de
Hannoversche Allgemeine, Hannoversche Allgemeine Zeitung | haz.de
Leipziger Volkszeitung | lvz.de
Sächsische Zeitung | saechsische.de
Nürnberger Nachrichten, nordbayern.de | nordbayern.de nn.de
Neue Osnabrücker Zeitung, ~NOZ | noz.de
Redaktionsnetzwerk Deutschland, RedaktionsNetzwerk Deutschland, ~RND | rnd.de
Norddeutscher Rundfunk, NDR | ndr.de
Westdeutscher Rundfunk, WDR | wdr.de
Bayerischer Rundfunk, BR24 | br.de
Mitteldeutscher Rundfunk, MDR | mdr.de
Südwestrundfunk, SWR, SWR Aktuell | swr.de
Hessischer Rundfunk, hessenschau | hr.de hessenschau.de
Rundfunk Berlin-Brandenburg, rbb24 | rbb24.de rbb-online.de
Deutschlandfunk, Deutschlandfunk Kultur | deutschlandfunk.de deutschlandfunkkultur.de
Deutsche Welle, DW News, dw.com, 도이체벨레, 도이체 벨레, 德国之声, ~DW | dw.com
n-tv, ntv.de | n-tv.de
RTL News, RTL.de | rtl.de
t-online, t-online.de | t-online.de
heise online, heise, heise.de, c't Magazin | heise.de
Golem.de, ~Golem | golem.de
netzpolitik.org | netzpolitik.org
CHIP Online, chip.de | chip.de
ComputerBase | computerbase.de
kicker Sportmagazin, kicker.de, ~kicker | kicker.de
Deutsche Presse-Agentur, dpa-AFX, DPA통신, ~dpa | dpa.com
Evangelischer Pressedienst, ~epd | epd.de
Katholische Nachrichten-Agentur, KNA
Börsen-Zeitung | boersen-zeitung.de
~der Freitag | freitag.de
Correctiv, CORRECTIV | correctiv.org
# daily AT
~Der Standard, ~DER STANDARD, derStandard.at | derstandard.at derstandard.de
~Die Presse, DiePresse.com | diepresse.com
Kurier.at, ~Kurier | kurier.at
Kronen Zeitung, krone.at | krone.at
Kleine Zeitung | kleinezeitung.at
ORF, ORF.at, news.ORF.at | orf.at
Salzburger Nachrichten | sn.at
Austria Presse Agentur, ~APA | apa.at
# daily CH
Neue Zürcher Zeitung, NZZ, NZZ am Sonntag | nzz.ch
Tages-Anzeiger | tagesanzeiger.ch
~Blick, Blick.ch | blick.ch
~20 Minuten | 20min.ch
Schweizer Radio und Fernsehen, SRF News | srf.ch
swissinfo.ch, SWI swissinfo.ch, Swissinfo | swissinfo.ch
Le Temps Suisse, ~Le Temps | letemps.ch
Radio Télévision Suisse, RTS Info | rts.ch
# wire FR
Agence France-Presse, AFP, AFP통신, AFP 통신, 法新社, AFP通信, AFP=時事 | afp.com
# daily FR
~Le Monde, Le Monde.fr, lemonde.fr, 르몽드 | lemonde.fr
Le Figaro, lefigaro.fr, 르피가로 | lefigaro.fr
~Libération, liberation.fr, 리베라시옹 | liberation.fr
~Le Parisien, Aujourd'hui en France, 르파리지앵 | leparisien.fr
Les Échos, Les Echos, lesechos.fr, 레제코 | lesechos.fr
~La Croix, La Croix International | la-croix.com
~L'Humanité | humanite.fr
~La Tribune, latribune.fr | latribune.fr
~L'Équipe, ~L'Equipe, 레키프 | lequipe.fr
Ouest-France | ouest-france.fr
~Sud Ouest, sudouest.fr | sudouest.fr
La Dépêche du Midi, ladepeche.fr | ladepeche.fr
La Voix du Nord | lavoixdunord.fr
Le Dauphiné Libéré | ledauphine.com
~Le Progrès, leprogres.fr | leprogres.fr
Nice-Matin | nicematin.com
~Midi Libre | midilibre.fr
Le Télégramme | letelegramme.fr
~20 Minutes, 20minutes.fr | 20minutes.fr
~L'Express, lexpress.fr | lexpress.fr
~Le Point, Le Point.fr, lepoint.fr | lepoint.fr
L'Obs, Le Nouvel Obs, Le Nouvel Observateur | nouvelobs.com
~Marianne, Marianne.net | marianne.net
Mediapart, 메디아파르 | mediapart.fr
Courrier international | courrierinternational.com
Le Monde diplomatique | monde-diplomatique.fr
BFM TV, BFMTV, BFM Business | bfmtv.com
TF1 Info, TF1, ~LCI | tf1info.fr tf1.fr
Franceinfo, franceinfo, France Télévisions | francetvinfo.fr franceinfo.fr
France 24, FRANCE 24 | france24.com
~RFI, Radio France Internationale, 法广 | rfi.fr
Radio France, France Inter | radiofrance.fr
Europe 1 | europe1.fr
CNews, CNEWS | cnews.fr
~Challenges, Challenges.fr | challenges.fr
Numerama | numerama.com
~Slate.fr | slate.fr
# daily BE
~Le Soir | lesoir.be
La Libre Belgique, ~La Libre | lalibre.be
De Standaard | standaard.be
~De Morgen | demorgen.be
Het Laatste Nieuws, HLN | hln.be
VRT NWS, VRT Nieuws | vrt.be
RTBF, RTBF Info | rtbf.be
~De Tijd | tijd.be
EUobserver | euobserver.com
Euractiv | euractiv.com
# daily NL
NRC Handelsblad, ~NRC | nrc.nl
de Volkskrant, Volkskrant | volkskrant.nl
De Telegraaf, Telegraaf | telegraaf.nl
~Trouw, Trouw.nl | trouw.nl
Algemeen Dagblad, AD.nl | ad.nl
Het Financieele Dagblad, FD.nl | fd.nl
NOS Nieuws, NOS Journaal, ~NOS | nos.nl
NU.nl | nu.nl
# daily ES
~El País, elpais.com, 엘파이스, 엘 파이스 | elpais.com
~El Mundo, elmundo.es, 엘문도, 엘 문도 | elmundo.es
ABC España, ABC.es, Diario ABC | abc.es
~La Vanguardia, lavanguardia.com | lavanguardia.com
El Periódico de Catalunya, elperiodico.com, ~El Periódico | elperiodico.com
El Confidencial | elconfidencial.com
elDiario.es | eldiario.es
El Español | elespanol.com
20minutos, 20minutos.es | 20minutos.es
~Público España, Público.es | publico.es
La Razón España, larazon.es | larazon.es
~Expansión, Expansión.com | expansion.com
Cinco Días | cincodias.elpais.com
~Marca, MARCA.com, ~마르카 | marca.com
Diario AS, AS.com, ~아스 | as.com
Mundo Deportivo, 문도 데포르티보, 문도데포르티보 | mundodeportivo.com
~Sport.es, Diario Sport | sport.es
RTVE, RTVE Noticias, RTVE.es | rtve.es
Agencia EFE, EFE통신, EFE 통신, ~EFE | efe.com
Europa Press | europapress.es
El Correo Bilbao, elcorreo.com | elcorreo.com
La Voz de Galicia | lavozdegalicia.es
Diari Ara | ara.cat
# daily IT
Corriere della Sera, Corriere.it, 코리에레델라세라, 코리에레 델라 세라 | corriere.it
~La Repubblica, ~la Repubblica, Repubblica.it, 라레푸블리카, 라 레푸블리카 | repubblica.it
La Stampa, lastampa.it, 라스탐파 | lastampa.it
Il Sole 24 Ore, Il Sole 24 ORE | ilsole24ore.com
~Il Messaggero, ilmessaggero.it | ilmessaggero.it
~Il Giornale, ilGiornale.it | ilgiornale.it
Il Fatto Quotidiano | ilfattoquotidiano.it
~Libero Quotidiano | liberoquotidiano.it
~Il Foglio, ilfoglio.it | ilfoglio.it
~Avvenire, Avvenire.it | avvenire.it
La Gazzetta dello Sport, Gazzetta.it, 가제타 델로 스포르트 | gazzetta.it
Corriere dello Sport | corrieredellosport.it
Tuttosport, 투토스포르트 | tuttosport.com
ANSA, Ansa.it, 안사통신, 안사(ANSA)통신 | ansa.it
Adnkronos | adnkronos.com
AGI Agenzia Italia | agi.it
Rai News, RaiNews24, RaiNews | rainews.it
Sky TG24 | tg24.sky.it
~Il Post | ilpost.it
Fanpage.it | fanpage.it
~Open online | open.online
Vatican News, 바티칸뉴스 | vaticannews.va
# daily PT
~Público, Público.pt, Jornal Público | publico.pt
~Expresso, Expresso.pt | expresso.pt
Diário de Notícias | dn.pt
Jornal de Notícias | jn.pt
Correio da Manhã, CM Jornal | cmjornal.pt
~Observador, Observador.pt | observador.pt
RTP Notícias | rtp.pt
Agência Lusa, ~Lusa | lusa.pt
~A Bola | abola.pt
`;
