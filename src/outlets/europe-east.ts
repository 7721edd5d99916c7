/** Outlets of northern and eastern Europe; the format of the rows is told in `table.ts`. */
export const europeEast = `
# daily SE
Dagens Nyheter, DN.se | dn.se
Svenska Dagbladet, SvD | svd.se
Aftonbladet | aftonbladet.se
Expressen | expressen.se
SVT Nyheter, SVT | svt.se
Sveriges Radio | sverigesradio.se
Göteborgs-Posten | gp.se
Dagens Industri | di.se
# daily NO
Aftenposten | aftenposten.no
Verdens Gang, VG Nett, ~VG | vg.no
Dagbladet | dagbladet.no
NRK | nrk.no
Dagens Næringsliv | dn.no
# daily DK
Politiken | politiken.dk
Berlingske | berlingske.dk
Jyllands-Posten | jyllands-posten.dk jp.dk
Ekstra Bladet | eb.dk ekstrabladet.dk
DR Nyheder, DR.dk | dr.dk
# daily FI
Helsingin Sanomat | hs.fi
Yle, Yle Uutiset, Yle News | yle.fi
Ilta-Sanomat | is.fi
Iltalehti | iltalehti.fi
# daily IS
Morgunblaðið, mbl.is | mbl.is
RÚV | ruv.is
# daily PL
Gazeta Wyborcza, wyborcza.pl | wyborcza.pl gazeta.pl
Rzeczpospolita | rp.pl
~Fakt, Fakt.pl | fakt.pl
TVN24, TVN 24 | tvn24.pl
Polska Agencja Prasowa, ~PAP | pap.pl
Onet, Onet.pl | onet.pl
Notes from Poland | notesfrompoland.com
~Polityka, Polityka.pl | polityka.pl
# daily CZ
Aktuálně.cz, ~Aktuálně | aktualne.cz
iDNES.cz, Mladá fronta DNES, iDNES | idnes.cz
Novinky.cz, ~Novinky | novinky.cz
Lidové noviny, Lidovky.cz | lidovky.cz
Hospodářské noviny | hn.cz
ČT24, Česká televize | ceskatelevize.cz
Respekt.cz, ~Respekt | respekt.cz
České noviny, ČTK | ceskenoviny.cz
Seznam Zprávy | seznamzpravy.cz
# daily SK
~SME, SME.sk | sme.sk
Denník N | dennikn.sk
~Pravda, Pravda.sk | pravda.sk
# daily HU
Magyar Nemzet | magyarnemzet.hu
Telex.hu, ~Telex | telex.hu
Index.hu, ~Index | index.hu
HVG, hvg.hu | hvg.hu
24.hu | 24.hu
# daily RO
Adevărul | adevarul.ro
HotNews.ro, HotNews | hotnews.ro
Digi24 | digi24.ro
Mediafax | mediafax.ro
~Libertatea | libertatea.ro
# daily BG
Дневник, Dnevnik.bg | dnevnik.bg
БТА, Bulgarian News Agency | bta.bg
~24 часа | 24chasa.bg
# daily GR
Η Καθημερινή, Καθημερινή, Kathimerini, eKathimerini, Ekathimerini.com | kathimerini.gr ekathimerini.com
Τα Νέα, tanea.gr | tanea.gr
Το Βήμα, Το ΒΗΜΑ | tovima.gr
Πρώτο Θέμα, protothema.gr | protothema.gr
ΑΠΕ-ΜΠΕ, Athens-Macedonian News Agency, ~AMNA | amna.gr
Ναυτεμπορική, naftemporiki.gr | naftemporiki.gr
ΕΡΤ, ERT News | ertnews.gr
in.gr | in.gr
# daily RS
Политика онлајн, Politika.rs | politika.rs
~Blic, Blic.rs | blic.rs
B92 | b92.net
~Danas, Danas.rs | danas.rs
Tanjug | tanjug.rs
N1 Info | n1info.com n1info.rs
# daily HR
Jutarnji list | jutarnji.hr
Večernji list | vecernji.hr
24sata.hr | 24sata.hr
~HINA | hina.hr
Index.hr | index.hr
# daily SI
~Delo, Delo.si | delo.si
RTV Slovenija, RTVSLO | rtvslo.si
# daily EE
~Postimees, Postimees.ee | postimees.ee
ERR News, Eesti Rahvusringhääling | err.ee
Delfi.ee | delfi.ee
# daily LV
~LSM, LSM.lv | lsm.lv
~Delfi, Delfi.lv | delfi.lv
~LETA | leta.lv
# daily LT
Delfi.lt | delfi.lt
~LRT, LRT.lt | lrt.lt
~BNS, Baltic News Service | bns.lt
# daily UA
Українська правда, Ukrainska Pravda, Украинская правда, 우크라인스카 프라우다, 우크라이나 프라우다 | pravda.com.ua
Kyiv Independent, The Kyiv Independent, 키이우인디펜던트, 키이우 인디펜던트 | kyivindependent.com
Kyiv Post, KyivPost, 키이우포스트 | kyivpost.com
Укрінформ, Ukrinform, Укринформ, 우크린포름 | ukrinform.ua ukrinform.net ukrinform.ru
~Суспільне, Суспільне Новини, Suspilne | suspilne.media
УНІАН, UNIAN, УНИАН | unian.ua unian.net unian.info
Interfax-Ukraine, Інтерфакс-Україна | interfax.com.ua
~НВ, NV.ua | nv.ua
Європейська правда | eurointegration.com.ua
Liga.net, ЛІГА.net | liga.net
# daily BY
БелТА, БЕЛТА, BelTA | belta.by
~Зеркало, Zerkalo.io
# wire RU
ТАСС, TASS, 타스통신, 타스 통신, 러시아 타스통신, 塔斯社, タス通信 | tass.ru tass.com
РИА Новости, RIA Novosti, RIA Новости, 리아노보스티, 리아 노보스티, 리아노보스티통신, ~РИА | ria.ru
Интерфакс, Interfax, 인테르팍스, 인테르팍스통신, 인테르팍스 통신 | interfax.ru interfax.com
~Sputnik, Sputnik News, 스푸트니크통신, 스푸트니크 통신 | sputniknews.com sputnikglobe.com sputniknews.jp sputniknews.cn
# daily RU
Коммерсантъ, ~Коммерсант, Kommersant, 코메르산트 | kommersant.ru
~Известия, Известия iz.ru, Izvestia, 이즈베스티야 | iz.ru
Российская газета, Rossiyskaya Gazeta | rg.ru
Комсомольская правда, ~Комсомолка, KP.RU | kp.ru
Московский комсомолец, MK.RU, МК.ру | mk.ru
Ведомости, Vedomosti, ~Ведомости.ру | vedomosti.ru
Независимая газета | ng.ru
Новая газета, Novaya Gazeta, Новая газета Европа, 노바야가제타 | novayagazeta.ru novayagazeta.eu
Аргументы и факты, АиФ | aif.ru
РБК, RBC.ru, РБК Group | rbc.ru
Лента.ру, Lenta.ru, ~Lenta | lenta.ru
Газета.Ru, Gazeta.ru, Газета.ру | gazeta.ru
~Медуза, Meduza, 메두자 | meduza.io
The Moscow Times, Moscow Times, 모스크바타임스 | themoscowtimes.com moscowtimes.ru
~RT, RT на русском, Russia Today | rt.com
Правда.Ру, Pravda.ru | pravda.ru
Вести.Ru, Вести.ру | vesti.ru
Первый канал, 1tv.ru | 1tv.ru
НТВ, NTV.ru | ntv.ru
~Regnum, ИА Регнум, ~REGNUM | regnum.ru
Фонтанка.ру, ~Фонтанка | fontanka.ru
~Дождь, Телеканал Дождь, TV Rain | tvrain.tv
Эхо Москвы | echo.msk.ru
Спорт-Экспресс | sport-express.ru
~Чемпионат, Championat.com | championat.com
# daily KZ
Tengrinews, Tengrinews.kz | tengrinews.kz
Казинформ, Kazinform | inform.kz
`;
