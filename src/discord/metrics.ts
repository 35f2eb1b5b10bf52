// What is counted, for Prometheus: answers by command and outcome, latency, what was dropped, Discord's errors.
import { Counter, Histogram, Registry } from 'prom-client'

export interface Metrics {
  answered(command: string, outcome: string, seconds: number): void
  dropped(reason: string): void
  discordError(code: string): void
  /** The text that /metrics shows. */
  text(): Promise<string>
  /** How many were dropped, by reason. */
  droppedByReason(): Promise<Record<string, number>>
}

/** Upper bounds in seconds: a good answer takes milliseconds, Discord's limit is three seconds. */
const LATENCY_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3]

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const answers = new Counter({
    name: 'footnote_answers_total',
    help: 'Replies by command and outcome (answered, refused, failed, other)',
    labelNames: ['command', 'outcome'],
    registers,
  })
  const latency = new Histogram({
    name: 'footnote_latency_seconds',
    help: 'From receipt of an interaction to its delivered first answer',
    labelNames: ['command'],
    buckets: LATENCY_BUCKETS,
    registers,
  })
  const dropped = new Counter({
    name: 'footnote_dropped_total',
    help: 'Interactions that got no answer, by reason; an unconfirmed answer may have been taken',
    labelNames: ['reason'],
    registers,
  })
  const errors = new Counter({
    name: 'footnote_discord_errors_total',
    help: 'Errors of the connection to Discord',
    labelNames: ['code'],
    registers,
  })
  return {
    answered(command, outcome, seconds) {
      answers.inc({ command, outcome })
      latency.observe({ command }, seconds)
    },
    dropped: (reason) => dropped.inc({ reason }),
    discordError: (code) => errors.inc({ code }),
    text: () => registry.metrics(),
    async droppedByReason() {
      const { values } = await dropped.get()
      return Object.fromEntries(values.map(({ labels, value }) => [String(labels.reason), value]))
    },
  }
}
