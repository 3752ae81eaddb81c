import { ok, type Result, refuse } from '../../domain/result.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';

/** What a database is for: the demonstration, or one bot. */
export type InstallationStamp = 'demo' | `live:${string}`;

/** The database is for something else, and stays so. */
export type InstallationRefusal =
  /** Holds invented reports; real ones must not join them. */
  | { code: 'installation-demo' }
  /** Holds real reports; the demonstration must not touch them. */
  | { code: 'installation-live'; found: string }
  /** Belongs to another bot: its officers could not be reached by this one. */
  | { code: 'installation-other-bot'; found: string; wanted: string };

/**
 * Stamps a database at its first start and refuses every other use from then on.
 * @returns the moment of the first start
 */
export async function claimInstallation(
  prisma: PrismaClient,
  stamp: InstallationStamp,
): Promise<Result<{ since: Date }, InstallationRefusal>> {
  // Whoever comes first decides, also among two that start at once.
  await prisma.installation.createMany({ data: [{ id: 1, stamp }], skipDuplicates: true });
  const { stamp: found, since } = await prisma.installation.findUniqueOrThrow({ where: { id: 1 } });
  if (found === stamp) return ok({ since });
  if (found === 'demo') return refuse({ code: 'installation-demo' });
  const bot = found.replace('live:', '');
  return stamp === 'demo'
    ? refuse({ code: 'installation-live', found: bot })
    : refuse({ code: 'installation-other-bot', found: bot, wanted: stamp.replace('live:', '') });
}
