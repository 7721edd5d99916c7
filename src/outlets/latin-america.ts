/** Outlets of Latin America; the format of the rows is told in `table.ts`. */
export const latinAmerica = `
# daily BR
Folha de S.Paulo, Folha de S. Paulo, Folha Online, ~Folha | folha.uol.com.br folha.com.br
O Globo, oglobo.globo.com, O GLOBO | oglobo.globo.com
O Estado de S. Paulo, O Estado de S.Paulo, Estadão | estadao.com.br
G1 Globo, g1.globo.com, G1 - Globo | g1.globo.com
Valor Econômico | valor.globo.com
UOL Notícias, ~UOL | noticias.uol.com.br
~Veja, Revista Veja | veja.abril.com.br
CNN Brasil | cnnbrasil.com.br
Correio Braziliense | correiobraziliense.com.br
Zero Hora, GZH | gauchazh.clicrbs.com.br
Metrópoles | metropoles.com
Agência Brasil | agenciabrasil.ebc.com.br
InfoMoney | infomoney.com.br
~R7, R7.com | r7.com
Poder360 | poder360.com.br
globoesporte, ge.globo | ge.globo.com globoesporte.globo.com
# daily AR
LA NACION, La Nación Argentina, lanacion.com.ar | lanacion.com.ar
Clarín, Clarin.com | clarin.com
Infobae | infobae.com
Página/12, Página 12, Página12 | pagina12.com.ar
Perfil.com, ~Perfil | perfil.com
Ámbito Financiero, ámbito.com | ambito.com
Télam | telam.com.ar
Buenos Aires Herald | buenosairesherald.com
Olé Argentina | ole.com.ar
# daily MX
El Universal México, eluniversal.com.mx, ~El Universal | eluniversal.com.mx
~Reforma, Reforma.com, Grupo Reforma | reforma.com
~La Jornada, jornada.com.mx | jornada.com.mx
~Milenio, Milenio.com | milenio.com
Excélsior, excelsior.com.mx | excelsior.com.mx
El Financiero México, elfinanciero.com.mx | elfinanciero.com.mx
~Proceso, Proceso.com.mx | proceso.com.mx
Animal Político | animalpolitico.com
Aristegui Noticias | aristeguinoticias.com
# daily CL
El Mercurio, Emol, Emol.com | emol.com elmercurio.com
~La Tercera, latercera.com | latercera.com
BioBioChile, Radio Bío-Bío | biobiochile.cl
# daily CO
El Tiempo Colombia, eltiempo.com, ~El Tiempo | eltiempo.com
~El Espectador, elespectador.com | elespectador.com
~Semana, Semana.com, Revista Semana | semana.com
Caracol Noticias, Noticias Caracol | noticiascaracol.com
# daily PE
El Comercio Perú, elcomercio.pe | elcomercio.pe
La República Perú, larepublica.pe | larepublica.pe
RPP Noticias, ~RPP | rpp.pe
Andina Perú | andina.pe
# daily VE
El Nacional Venezuela, elnacional.com | elnacional.com
teleSUR, Telesur | telesurtv.net telesurenglish.net
# daily UY
El País Uruguay, elpais.com.uy | elpais.com.uy
El Observador Uruguay | elobservador.com.uy
# daily EC
El Universo Ecuador, eluniverso.com | eluniverso.com
# daily CU
~Granma, Granma Internacional | granma.cu
Prensa Latina | prensa-latina.cu plenglish.com
# daily PR
El Nuevo Día | elnuevodia.com
`;
