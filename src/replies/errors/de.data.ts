// What goes wrong and what to do about it, in German.
import type { ErrorWords } from './codes.data.ts'

export const de: ErrorWords = {
  'admin/alone': 'In diesem Befehl geht es um einen Server. Benutze ihn auf einem Server.',
  'admin/forbidden': 'Dafür braucht es das Recht „Server verwalten“. Frag jemanden, der den Server moderiert.',
  'admin/nothing': 'Es gibt nichts hinzuzufügen. Gib eine Adresse oder eine Datei an.',
  'admin/unknown': 'Diesen Befehl kenne ich nicht. Lade Discord neu und versuch es noch einmal.',
  'articles/binary':
    'Das ist kein Text, wie auch immer es heißt. Gib einen Text, eine Seite, ein PDF oder einen Feed an.',
  'articles/broken': 'Die Datei ist beschädigt und nicht lesbar. Speichere den Artikel als Text und füge den hinzu.',
  'articles/broken-line': 'Diese Zeile ist nicht lesbar. Berichtige sie; die anderen werden behalten.',
  'articles/empty': 'Darin steht kein Text. Wähle etwas mit einem Artikel.',
  'articles/feed': 'Das ist kein Feed von RSS, Atom oder JSON Feed. Gib die Adresse eines Feeds oder einer Seite an.',
  'articles/html-size':
    'Die Seite ist zu groß oder zu tief verschachtelt. Speichere den Artikel als Text und füge den hinzu.',
  'articles/memory': 'Das Lesen braucht zu viel Speicher. Speichere den Artikel als Text und füge den hinzu.',
  'articles/no-text':
    'Zeilen ohne "text" wurden übergangen: {lines}. Eine Zeile ist {"id", "title"?, "date"?, "source"?, "url"?, "text"}.',
  'articles/pdf-broken': 'Das PDF ist beschädigt oder nicht vollständig. Lade es noch einmal herunter.',
  'articles/pdf-encrypted': 'Das PDF ist mit einem Passwort verschlossen. Speichere eine Kopie ohne Passwort.',
  'articles/pdf-scanned':
    'Das PDF enthält Bilder seiner Seiten und keinen Text. Füge hinzu, was eine Texterkennung daraus macht.',
  'articles/pdf-unreadable':
    'Die Schriften des PDF verraten nicht, welche Zeichen der Text hat. Speichere den Artikel als Text.',
  'articles/repeated-id': 'Die ID „{id}“ hat schon {first}. Gib einem von beiden eine andere.',
  'articles/several':
    'Diesen Titel haben {count} Artikel. Wähle einen aus der Liste, die sich beim Tippen öffnet: Dort steht die ID dabei.',
  'articles/size': 'Das ist größer als 20 MB. Teile es, oder speichere den Artikel als Text.',
  'articles/time': 'Das Lesen dauert zu lange. Speichere den Artikel als Text und füge den hinzu.',
  'articles/unknown': 'Diesen Artikel gibt es hier nicht. Wähle einen aus der Liste, die sich beim Tippen öffnet.',
  'ask/date': '„{text}“ ist kein Tag, den ich lesen kann. Schreib 2017, 2017-05, 2017-05-11, May 2017 oder last week.',
  'ask/no-words': 'Diese Nachricht hat keine Wörter, die ich nachschlagen könnte. Wähle eine mit Text.',
  'attachment/host': 'Diese Datei liegt nicht bei Discord. Hänge sie an den Befehl selbst an.',
  'attachment/size':
    'Diese Datei ist größer als 5 MB. Hänge eine kleinere an, oder füge sie mit footnote articles add hinzu.',
  'discord/unknown-command':
    'Diesen Befehl kenne ich nicht mehr. Lade Discord neu (Strg-R) und versuch es noch einmal.',
  'fetch/address':
    '{host} führt nicht ins öffentliche Internet. Gib eine Seite an, die alle öffnen können, oder füge den Artikel als Datei hinzu.',
  'fetch/connect': '{host} ist nicht erreichbar. Prüfe die Adresse, oder versuch es später noch einmal.',
  'fetch/encoding': 'Die Seite kam unlesbar an. Versuch es später noch einmal, oder füge sie als Datei hinzu.',
  'fetch/redirects': 'Diese Adresse leitet mehr als {count} Mal weiter. Öffne sie im Browser und gib an, wo sie endet.',
  'fetch/size': 'Die Seite ist größer als {mebibytes} MiB. Füge ihren Text als Datei hinzu.',
  'fetch/busy':
    '{host} ist überlastet oder gerade nicht da ({status}). Versuche es in ein paar Minuten wieder, oder füge die Seite als Datei hinzu.',
  'fetch/status':
    '{host} gibt die Seite nicht heraus ({status}). Prüfe die Adresse, oder speichere die Seite und füge sie als Datei hinzu.',
  'fetch/time':
    'Die Seite kam nicht innerhalb von {seconds} Sekunden. Versuch es später noch einmal, oder füge sie als Datei hinzu.',
  'fetch/type':
    'Unter dieser Adresse liegt kein Artikel ({type}). Gib die Adresse einer Seite, eines PDF, eines Textes oder eines Feeds an.',
  'fetch/url':
    'Diese Adresse rufe ich nicht ab. Gib eine ganze https-Adresse an, ohne Passwort und auf dem üblichen Port.',
}
