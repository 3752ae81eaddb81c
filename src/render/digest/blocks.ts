import type { Say } from '../../text/translator.ts';
import type { PaperBlock } from '../layout/block.ts';
import type { DigestFacts } from './facts/digest-facts.ts';
import { annexBlocks } from './sections/annex.ts';
import { attentionBlocks } from './sections/attention.ts';
import { changeBlocks } from './sections/changes.ts';
import { closingBlocks } from './sections/closing.ts';
import { completenessBlocks } from './sections/completeness.ts';
import { decisionBlocks } from './sections/decisions.ts';
import { laggingBlocks } from './sections/lagging.ts';
import { missingBlocks } from './sections/missing.ts';
import { obstacleBlocks } from './sections/obstacles.ts';
import { nothingNewBlock, openingBlocks } from './sections/opening.ts';
import { programBlocks } from './sections/programs.ts';
import { progressBlocks } from './sections/progress.ts';

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
    ...attentionBlocks(facts, say),
    ...obstacleBlocks(facts, say),
    ...missingBlocks(facts, say),
    ...closingBlocks(facts, say),
    ...annexBlocks(facts, say),
  ];
}
