import { listContacts } from '../../app/petugas/contacts.ts';
import { listAnd } from '../../text/list.ts';
import type { Command, Feature } from '../shared/feature.ts';
import { roleWith, type Turn } from '../shared/turn.ts';

/** The commands that the sender may use now; `/start` needs no mention. */
function ownCommands(turn: Turn, all: readonly Feature[]): Command[] {
  return all
    .flatMap((one) => one.command ?? [])
    .filter(({ name }) => name !== 'start')
    .filter(({ condition }) => condition === 'siapa_pun' || roleWith(turn, condition) !== undefined);
}

async function runHelpCommand(turn: Turn, all: readonly Feature[]): Promise<void> {
  const { say } = turn;
  const line = ownCommands(turn, all).map(({ name }) =>
    say('bantuan-perintah', { command: name, purpose: say(`menu-${name}`) }),
  );
  const office = new Set(turn.officer?.assignments.map((one) => one.officeId));
  const peopleToAsk: string[] = [];
  for (const id of office) peopleToAsk.push(...(await listContacts(turn, await turn.office(id))));
  turn.reply({
    title: say('bantuan-judul'),
    text: [
      roleWith(turn, 'lapor') === undefined ? say('bantuan-pantau') : say('bantuan-lapor'),
      '',
      ...line,
      '',
      peopleToAsk.length === 0
        ? say('bantuan-tanya-kantor')
        : say('bantuan-tanya', { person: listAnd(say, peopleToAsk) }),
    ].join('\n'),
  });
}

async function runCancelCommand(turn: Turn): Promise<void> {
  turn.finish();
  const reporting = roleWith(turn, 'lapor') !== undefined;
  turn.reply({ text: turn.say(reporting ? 'bantuan-batal-lapor' : 'bantuan-batal') });
}

/**
 * `/bantuan` and `/batal`, for anybody with a role.
 * @param all every other folder's offer, whose commands `/bantuan` lists for the sender's roles
 */
export function helpFeature(all: readonly Feature[]): Feature {
  const command: Command[] = [
    { name: 'bantuan', condition: 'siapa_pun', run: (turn) => runHelpCommand(turn, [...all, { command }]) },
    { name: 'batal', condition: 'siapa_pun', run: runCancelCommand },
  ];
  return { command };
}
