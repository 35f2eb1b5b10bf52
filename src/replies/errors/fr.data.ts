// What goes wrong and what to do about it, in French.
import type { ErrorWords } from './codes.data.ts'

export const fr: ErrorWords = {
  'admin/alone': 'Cette commande concerne un serveur. Utilisez-la sur un serveur.',
  'admin/forbidden': 'Il faut la permission « Gérer le serveur ». Demandez à un modérateur du serveur.',
  'admin/nothing': 'Il n’y a rien à ajouter. Donnez une adresse ou un fichier.',
  'admin/unknown': 'Je ne connais pas cette commande. Rechargez Discord et réessayez.',
  'articles/binary': 'Ce n’est pas du texte, quel que soit son nom. Donnez un texte, une page, un PDF ou un flux.',
  'articles/broken': 'Le fichier est abîmé et illisible. Enregistrez l’article comme texte et ajoutez celui-ci.',
  'articles/broken-line': 'Cette ligne est illisible. Corrigez-la ; les autres sont gardées.',
  'articles/empty': 'Il n’y a pas de texte. Choisissez quelque chose qui contient un article.',
  'articles/feed': 'Ce n’est pas un flux RSS, Atom ou JSON Feed. Donnez l’adresse d’un flux ou d’une page.',
  'articles/html-size':
    'La page est trop grande ou trop imbriquée. Enregistrez l’article comme texte et ajoutez celui-ci.',
  'articles/memory': 'La lecture demande trop de mémoire. Enregistrez l’article comme texte et ajoutez celui-ci.',
  'articles/no-text':
    'Des lignes sans "text" ont été passées : {lines}. Une ligne est {"id", "title"?, "date"?, "source"?, "url"?, "text"}.',
  'articles/pdf-broken': 'Le PDF est abîmé ou incomplet. Téléchargez-le à nouveau.',
  'articles/pdf-encrypted': 'Le PDF est protégé par un mot de passe. Enregistrez une copie sans mot de passe.',
  'articles/pdf-scanned':
    'Le PDF contient des images de ses pages et aucun texte. Passez-le à la reconnaissance de texte et ajoutez le résultat.',
  'articles/pdf-unreadable':
    'Les polices du PDF ne disent pas quels caractères a son texte. Enregistrez l’article comme texte.',
  'articles/repeated-id': '{first} a déjà l’identifiant « {id} ». Donnez-en un autre à l’un des deux.',
  'articles/several':
    '{count} articles ont ce titre. Choisissez-en un dans la liste qui s’ouvre quand vous tapez : leur identifiant y figure.',
  'articles/size': 'Cela dépasse 20 Mo. Divisez-le, ou enregistrez l’article comme texte.',
  'articles/time': 'La lecture prend trop de temps. Enregistrez l’article comme texte et ajoutez celui-ci.',
  'articles/unknown': 'Il n’y a pas cet article ici. Choisissez-en un dans la liste qui s’ouvre quand vous tapez.',
  'ask/date':
    '« {text} » n’est pas un jour que je sais lire. Écrivez 2017, 2017-05, 2017-05-11, May 2017 ou last week.',
  'ask/no-words': 'Ce message n’a pas de mots à chercher. Choisissez-en un avec du texte.',
  'attachment/host': 'Ce fichier n’est pas chez Discord. Joignez-le à la commande elle-même.',
  'attachment/size': 'Ce fichier dépasse 5 Mo. Joignez-en un plus petit, ou ajoutez-le avec footnote articles add.',
  'discord/unknown-command': 'Je ne connais plus cette commande. Rechargez Discord (Ctrl-R) et réessayez.',
  'fetch/address':
    '{host} ne mène pas à l’internet public. Donnez une page que tout le monde peut ouvrir, ou ajoutez l’article comme fichier.',
  'fetch/connect': '{host} est injoignable. Vérifiez l’adresse, ou réessayez plus tard.',
  'fetch/encoding': 'La page est arrivée illisible. Réessayez plus tard, ou ajoutez-la comme fichier.',
  'fetch/redirects':
    'Cette adresse redirige plus de {count} fois. Ouvrez-la dans un navigateur et donnez l’adresse finale.',
  'fetch/size': 'La page dépasse {mebibytes} Mio. Ajoutez son texte comme fichier.',
  'fetch/busy':
    '{host} est surchargé ou indisponible ({status}). Réessayez dans quelques minutes, ou ajoutez la page comme fichier.',
  'fetch/status':
    '{host} ne donne pas la page ({status}). Vérifiez l’adresse, ou enregistrez la page et ajoutez-la comme fichier.',
  'fetch/time': 'La page n’est pas arrivée en {seconds} secondes. Réessayez plus tard, ou ajoutez-la comme fichier.',
  'fetch/type':
    'À cette adresse il n’y a pas d’article ({type}). Donnez l’adresse d’une page, d’un PDF, d’un texte ou d’un flux.',
  'fetch/url':
    'Je n’ouvre pas cette adresse. Donnez une adresse https entière, sans mot de passe et sur le port habituel.',
}
