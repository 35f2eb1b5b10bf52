// Which files run first: those that take long, so that no worker is left alone with one of them at the end.
import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** By their length, in the order of a run on two cores. */
const SLOW = [
  'page/page',
  'cli/dev',
  'cli/page',
  'discord/faults',
  'articles/thread',
  'cli/questions',
  'discord/program',
  'language/long',
  'cli/shipped',
  'articles/store/processes',
  'discord/life',
  'discord/time',
].map((name) => `test/${name}.test.ts`)

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = SLOW.indexOf(relative(this.ctx.config.root, moduleId))
      return at < 0 ? SLOW.length : at
    }
    return [...files].sort((a, b) => place(a) - place(b))
  }
}
