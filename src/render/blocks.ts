import type { Say } from '../text/translator.ts';
import type { PaperBlock } from './block.ts';
import { annexBlocks } from './digest/annex.ts';
import { changeBlocks } from './digest/changes.ts';
import { closingBlocks } from './digest/closing.ts';
import { completenessBlocks } from './digest/completeness.ts';
import { decisionBlocks } from './digest/decisions.ts';
import { laggingBlocks } from './digest/lagging.ts';
import { missingBlocks } from './digest/missing.ts';
import { obstacleBlocks } from './digest/obstacles.ts';
import { nothingNewBlock, openingBlocks } from './digest/opening.ts';
import { perhatianBlocks } from './digest/perhatian.ts';
import { programBlocks } from './digest/programs.ts';
import { progressBlocks } from './digest/progress.ts';
import type { DigestFacts } from './digest-facts.ts';

/** The camat's weekly digest as a document, decisions first. */
export function digestBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const nothingNew = nothingNewBlock(facts, say);
  return [
    ...openingBlocks(facts, say),
    ...decisionBlocks(say, facts.decisions),
    ...(nothingNew ? [nothingNew] : []),
    ...completenessBlocks(facts, say),
    ...progressBlocks(facts, say),
    ...programBlocks(facts, say),
    ...changeBlocks(facts, say),
    ...laggingBlocks(facts, say),
    ...perhatianBlocks(facts, say),
    ...obstacleBlocks(facts, say),
    ...missingBlocks(facts, say),
    ...closingBlocks(facts, say),
    ...annexBlocks(facts, say),
  ];
}
