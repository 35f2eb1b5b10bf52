// What goes wrong and what to do about it, in Spanish.
import type { ErrorWords } from './codes.data.ts'

export const es: ErrorWords = {
  'admin/alone': 'Este comando trata de un servidor. Úsalo en un servidor.',
  'admin/forbidden': 'Esto requiere el permiso «Gestionar servidor». Pídeselo a un moderador del servidor.',
  'admin/nothing': 'No hay nada que añadir. Da una dirección o un archivo.',
  'admin/unknown': 'No conozco este comando. Recarga Discord e inténtalo otra vez.',
  'articles/binary': 'No es texto, diga lo que diga su nombre. Da un texto, una página, un PDF o un feed.',
  'articles/broken': 'El archivo está dañado y no se puede leer. Guarda el artículo como texto y añade ese.',
  'articles/broken-line': 'Esta línea no se puede leer. Corrígela; las demás se guardan.',
  'articles/empty': 'No contiene texto. Elige algo que tenga un artículo.',
  'articles/feed': 'No es un feed de RSS, Atom ni JSON Feed. Da la dirección de un feed o de una página.',
  'articles/html-size': 'La página es demasiado grande o demasiado anidada. Guarda el artículo como texto y añade ese.',
  'articles/memory': 'Leerlo necesita demasiada memoria. Guarda el artículo como texto y añade ese.',
  'articles/no-text':
    'Se omitieron líneas sin "text": {lines}. Una línea es {"id", "title"?, "date"?, "source"?, "url"?, "text"}.',
  'articles/pdf-broken': 'El PDF está dañado o incompleto. Descárgalo otra vez.',
  'articles/pdf-encrypted': 'El PDF está protegido con una contraseña. Guarda una copia sin ella.',
  'articles/pdf-scanned':
    'El PDF tiene imágenes de sus páginas y ningún texto. Pásale un reconocimiento de texto y añade el resultado.',
  'articles/pdf-unreadable':
    'Las fuentes del PDF no dicen qué caracteres tiene su texto. Guarda el artículo como texto.',
  'articles/repeated-id': 'El identificador “{id}” ya lo tiene {first}. Da otro a uno de los dos.',
  'articles/several':
    '{count} artículos tienen este título. Elige uno de la lista que se abre al escribir: allí figura su identificador.',
  'articles/size': 'Pesa más de 20 MB. Divídelo, o guarda el artículo como texto.',
  'articles/time': 'Leerlo lleva demasiado tiempo. Guarda el artículo como texto y añade ese.',
  'articles/unknown': 'Aquí no hay tal artículo. Elige uno de la lista que se abre al escribir.',
  'ask/date': '«{text}» no es un día que yo sepa leer. Escribe 2017, 2017-05, 2017-05-11, May 2017 o last week.',
  'ask/no-words': 'Este mensaje no tiene palabras que buscar. Elige uno con texto.',
  'attachment/host': 'Este archivo no está en Discord. Adjúntalo al propio comando.',
  'attachment/size': 'Este archivo pesa más de 5 MB. Adjunta uno más pequeño, o añádelo con footnote articles add.',
  'discord/unknown-command': 'Ya no conozco este comando. Recarga Discord (Ctrl-R) e inténtalo otra vez.',
  'fetch/address':
    '{host} no lleva a la internet pública. Da una página que cualquiera pueda abrir, o añade el artículo como archivo.',
  'fetch/connect': 'No se puede llegar a {host}. Comprueba la dirección, o inténtalo más tarde.',
  'fetch/encoding': 'La página llegó ilegible. Inténtalo más tarde, o añádela como archivo.',
  'fetch/redirects': 'Esta dirección redirige más de {count} veces. Ábrela en un navegador y da la dirección final.',
  'fetch/size': 'La página pesa más de {mebibytes} MiB. Añade su texto como archivo.',
  'fetch/busy':
    '{host} está saturado o no disponible ({status}). Inténtalo dentro de unos minutos, o añade la página como archivo.',
  'fetch/status':
    '{host} no entrega la página ({status}). Comprueba la dirección, o guarda la página y añádela como archivo.',
  'fetch/time': 'La página no llegó en {seconds} segundos. Inténtalo más tarde, o añádela como archivo.',
  'fetch/type':
    'En esta dirección no hay un artículo ({type}). Da la dirección de una página, un PDF, un texto o un feed.',
  'fetch/url': 'No abro esta dirección. Da una dirección https completa, sin contraseña y en el puerto habitual.',
}
