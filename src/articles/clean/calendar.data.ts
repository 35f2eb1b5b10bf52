// Names of months and weekdays as dates of publication have them: English, German, French, Spanish, Italian, Portuguese, Dutch, Russian.

const MONTH_NAMES: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari января январь янв',
  'february feb februar february février fevrier févr febrero febbraio febb fevereiro fev februari февраля февраль фев',
  'march mar märz maerz mrz mär mars marzo março marco maart mrt марта март мар',
  'april apr avril avr abril abr aprile апреля апрель апр',
  'may mai mayo maggio mag maio mei мая май',
  'june jun juni juin junio giugno giu junho июня июнь июн',
  'july jul juli juillet juil julio luglio lug julho июля июль июл',
  'august aug août aout agosto ago augustus августа август авг',
  'september sept sep septembre septiembre settembre set setembro сентября сентябрь сен сент',
  'october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь окт',
  'november nov novembre noviembre novembro ноября ноябрь ноя нояб',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro декабря декабрь дек',
]

/** A month's name or its short form, in lower case, to its number from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
)

/** Names of weekdays and their short forms, in lower case. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim',
    'lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom',
    'lunedì martedì mercoledì giovedì venerdì sabato gio',
    'segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    'понедельник вторник среда четверг пятница суббота воскресенье',
  ].flatMap((names) => names.split(' ')),
)
