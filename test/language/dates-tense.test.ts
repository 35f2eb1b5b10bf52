// Which week or year a date means that does not say it: what the verbs around it tell.
import { expect, test } from 'vitest'
import { dates } from '../../src/language/index.ts'

/** Mentions as "text = value", read in an article of a day. */
const read = (date: string, text: string) => dates(text, { date }).map(({ text, value }) => `${text} = ${value}`)

test.each([
  ['2024-07-29', 'The film won the Golden Anchor on Sunday.', 'Sunday = 2024-07-28'],
  ['2024-07-29', 'She won in November.', 'November = 2023-11'],
  ['2024-07-29', 'He could not be reached on Sunday.', 'Sunday = 2024-07-28'],
  ['2024-07-29', 'He could not immediately be reached for comment on Sunday.', 'Sunday = 2024-07-28'],
  ['2024-07-29', 'Neither could be reached on Sunday.', 'Sunday = 2024-07-28'],
  ['2024-07-29', "He couldn't attend on Sunday.", 'Sunday = 2024-07-28'],
  ['2024-08-06', 'A boy died in November.', 'November = 2023-11'],
  ['2024-08-06', 'The teams tied in November.', 'November = 2023-11'],
  ['2024-08-06', 'Prices held through the weekend.', 'the weekend = 2024-W31-WE'],
  ['2024-07-29', "Holders will receive 28 percent above Friday's closing price.", 'Friday = 2024-07-26'],
  ['2024-07-29', "Friday's decision will limit the plan.", 'Friday = 2024-07-26'],
  ['2024-07-29', "She will be told the results of Friday's vote.", 'Friday = 2024-07-26'],
  ['2024-04-25', 'The wall comes down in November.', 'November = 2023-11'],
  ['2024-04-25', 'Mayor dies in December crash.', 'December = 2023-12'],
  ['2024-04-25', 'He is accused of a theft in December.', 'December = 2023-12'],
  ['2024-04-25', 'Ige in May issued an order.', 'May = 2023-05'],
  ['2024-08-06', 'She lied to them in November.', 'November = 2023-11'],
  ['2024-10-30', 'Rescuers had reached all villages by Tuesday night.', 'Tuesday night = 2024-10-29TNI'],
  ['2024-05-08', 'The coach said players had left by Sunday night.', 'Sunday night = 2024-05-05TNI'],
  ['2024-05-08', 'The mayor said crews had cleared all roads by Monday.', 'Monday = 2024-05-06'],
  ['2024-05-08', 'By Monday, the river had surged.', 'Monday = 2024-05-06'],
  ['2024-05-08', 'All roads had been cleared through Monday.', 'Monday = 2024-05-06'],
  ['2024-05-08', 'The move follows Sunday’s offer.', 'Sunday = 2024-05-05'],
  ['2024-05-08', 'They got in each other’s faces Sunday.', 'Sunday = 2024-05-05'],
  ['2024-05-08', 'Protesters march in Paris on Sunday.', 'Sunday = 2024-05-05'],
  ['2024-05-08', 'A balloon lands in a field near Oslo on Sunday.', 'Sunday = 2024-05-05'],
  ['2024-05-08', 'The US envoy walks through Oslo on Sunday.', 'Sunday = 2024-05-05'],
  ['2024-05-08', 'We thank all bakers of the cake sale on Sunday.', 'Sunday = 2024-05-05'],
  ['2024-05-08', 'We have already seen it rise on Sunday.', 'Sunday = 2024-05-05'],
  ['2024-05-08', 'He could have gone on Sunday.', 'Sunday = 2024-05-05'],
  ['2024-05-08', 'She won more than he could have Sunday.', 'Sunday = 2024-05-05'],
  ['2024-07-29', 'Vane, who faces charges of theft, was held on Sunday.', 'Sunday = 2024-07-28'],
  ['2024-07-29', 'He made them leave for Oslo on Sunday.', 'Sunday = 2024-07-28'],
  ['2024-07-29', 'The ban will stay after the deaths on June 12.', 'June 12 = 2024-06-12'],
  ['2024-07-29', 'The pool will close starting June 12.', 'June 12 = 2024-06-12'],
  ['2024-07-29', 'The couple will marry on July 25.', 'July 25 = 2024-07-25'],
  ['2024-07-29', 'It was to take place on June 12.', 'June 12 = 2024-06-12'],
  ['2024-01-20', 'It was to shut by Christmas.', 'Christmas = 2023-12-25'],
  ['2024-01-20', 'Two people died before Christmas.', 'Christmas = 2023-12-25'],
])('[%s] what was is of the past: %s', (date, text, mention) => {
  expect(read(date, text)).toEqual([mention])
})

test.each([
  ['2024-07-29', "The film won't open on Sunday.", 'Sunday = 2024-08-04'],
  ['2024-07-29', "She faces Marland's Ida Brunner on Sunday.", 'Sunday = 2024-08-04'],
  ['2024-07-29', 'The choir leaves for Oslo on Sunday.', 'Sunday = 2024-08-04'],
  ['2024-07-29', 'The vote, which is to take place on June 12.', 'June 12 = 2025-06-12'],
  ['2024-07-29', 'The couple will marry on June 12.', 'June 12 = 2025-06-12'],
  ['2024-07-29', 'The film won’t open in November.', 'November = 2024-11'],
  ['2024-07-29', 'They will try over the weekend.', 'the weekend = 2024-W31-WE'],
  ['2024-07-29', 'They might wait until the weekend.', 'the weekend = 2024-W31-WE'],
  ['2024-07-29', "They must win Friday's game.", 'Friday = 2024-08-02'],
  ['2024-07-29', "The winner of Friday's game will go on.", 'Friday = 2024-08-02'],
  ['2024-07-29', "A special session must begin by Friday's deadline.", 'Friday = 2024-08-02'],
  ['2024-04-25', 'Funding runs out in December.', 'December = 2024-12'],
  ['2024-04-25', 'Its funds run out in December.', 'December = 2024-12'],
  ['2024-04-25', 'The lease ends in August.', 'August = 2024-08'],
  ['2024-04-25', 'She is leaving office in January.', 'January = 2025-01'],
  ['2024-04-25', 'The vote is in November.', 'November = 2024-11'],
  ['2024-04-25', 'The hearing is on Tuesday.', 'Tuesday = 2024-04-30'],
  ['2024-04-25', 'The festival returns on Dec. 23.', 'Dec. 23 = 2024-12-23'],
  ['2024-04-25', 'They plan to shut the plant in December.', 'December = 2024-12'],
  ['2024-07-29', 'The film could be shown on Sunday.', 'Sunday = 2024-08-04'],
  ['2024-06-07', 'Fireworks follow on Sunday.', 'Sunday = 2024-06-09'],
  ['2024-05-08', 'The parade sets off on Saturday.', 'Saturday = 2024-05-11'],
  ['2024-05-08', 'The parade sets off from the pier on Saturday.', 'Saturday = 2024-05-11'],
  ['2024-05-08', 'A market opens on Monday.', 'Monday = 2024-05-13'],
  ['2024-05-08', 'The vote comes on Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'The festival returns Saturday.', 'Saturday = 2024-05-11'],
  ['2024-05-08', 'She said the polls close on Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'They had agreed to leave by Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'The new map goes live on Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'The ferry leaves on Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'The bridge is closed on Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'We still look for two bakers for the cake sale on Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'There is a cake sale in the hall on Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'See you at the lake on Sunday!', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'He had to leave by Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'She had said it would end by Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'Schools will stay closed on Sunday, the minister has announced.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'I have an exam in Oslo on Sunday and have already decided to fail it.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'Brandt, who was carried off, will have a scan on Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'The player who scored twice will be rested on Sunday.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'On Sunday the schools that were closed will reopen.', 'Sunday = 2024-05-12'],
  ['2024-05-08', 'Doors open at 4 on Sunday.', 'Sunday = 2024-05-12'],
  ['2024-01-20', 'If he thinks he can close it by Christmas, he has not met us.', 'Christmas = 2024-12-25'],
  ['2024-01-20', 'The shop closes by Christmas.', 'Christmas = 2024-12-25'],
  ['2024-01-20', 'Work must end before Christmas.', 'Christmas = 2024-12-25'],
])('[%s] what is to come is of the future: %s', (date, text, mention) => {
  expect(read(date, text)).toEqual([mention])
})

test.each([
  ['2024-07-29', "Next year's edition will run from July 17 to 27.", 'July 17 to 27 = 2025-07-17/2025-07-27'],
  ['2024-07-29', 'Next year the festival will be held in June.', 'June = 2025-06'],
  ['2024-07-29', 'It will be held next year, on June 3.', 'June 3 = 2025-06-03'],
  ['2024-12-29', 'Last year, on July 17, he left.', 'July 17 = 2023-07-17'],
  ['2024-01-29', "This year's festival runs from Nov. 17 to 27.", 'Nov. 17 to 27 = 2024-11-17/2024-11-27'],
  ['2024-07-29', "Next year's dates were told on July 17.", 'July 17 = 2024-07-17'],
  ['2024-07-29', "Next year's tickets will go on sale on Sept. 3.", 'Sept. 3 = 2024-09-03'],
  ['2024-12-29', 'It rose last year, he said on July 17.', 'July 17 = 2024-07-17'],
])('[%s] the year that a clause begins with is that of its days: %s', (date, text, mention) => {
  expect(read(date, text)[1]).toBe(mention)
})

test('"July 17 next year" is one date', () => {
  expect(read('2024-07-29', 'It opens on July 17 next year.')).toEqual(['July 17 next year = 2025-07-17'])
  const days = 'July 17 to 27 next year = 2025-07-17/2025-07-27'
  expect(read('2024-07-29', 'It will run from July 17 to 27 next year.')).toEqual([days])
})
