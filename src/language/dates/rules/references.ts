// Now, then and later without a date: TIMEX3's PRESENT_REF, PAST_REF and FUTURE_REF.
import { date, type Rule, rule } from '../rule.ts'

export const referenceRules: readonly Rule[] = [
  rule(
    [
      'now',
      'right now',
      'currently',
      'current',
      'at present',
      'nowadays',
      'these days',
      'at this point',
      'this moment',
      'at the moment',
    ],
    () => date('PRESENT_REF'),
  ),
  rule(['recently', 'more|most recently', 'the recent past', 'the past', 'lately'], () => date('PAST_REF')),
  rule(['the near|distant? future', 'near future'], () => date('FUTURE_REF')),
]
