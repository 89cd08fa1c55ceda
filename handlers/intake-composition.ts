import { once } from '../bot/serverless/once.ts';
import { openIntake } from '../bot/serverless/open-intake.ts';

/** What takes alarms in, of this container: it needs none of Slack's tokens. */
export const intake = once(() =>
  openIntake(process.env, process.cwd(), (line) => void process.stdout.write(line)),
);
