import { type Matrix, multiply } from './shapes.ts';

/** What a page's list of drawing operations is made of; numbers of operations by their names. */
export interface Picture {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
  ops: Readonly<Record<string, number>>;
}

/** One operation of a page, with the transformation that holds where it draws. */
export interface DrawingStep {
  op: number;
  args: readonly unknown[] | null;
  now: Matrix;
}

/** The operations of a page, those inside its forms among them. @param begin from the page's own points */
export function* operationsOf({ fnArray, argsArray, ops }: Picture, begin: Matrix): Generator<DrawingStep> {
  const stack: Matrix[] = [];
  let now = begin;
  for (const [i, op] of fnArray.entries()) {
    const args = argsArray[i] as readonly unknown[] | null;
    if (op === ops.save) stack.push(now);
    else if (op === ops.restore || op === ops.paintFormXObjectEnd) now = stack.pop() ?? begin;
    else if (op === ops.transform) now = multiply(now, args as Matrix);
    else if (op === ops.paintFormXObjectBegin) {
      stack.push(now);
      if (Array.isArray(args?.[0])) now = multiply(now, args[0] as Matrix);
    }
    yield { op, args, now };
  }
}
