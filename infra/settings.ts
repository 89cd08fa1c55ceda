import { deliveryNames, readDelivery, type DeliverySettings } from './settings/delivery.ts';
import { intakeNames, readIntake, type IntakeSettings } from './settings/intake.ts';
import { settingsReader, type SettingsProblem } from './settings/reader.ts';
import { readRunning, runningNames, type RunningSettings } from './settings/running.ts';

export type { DeliverySettings } from './settings/delivery.ts';
export type { IntakeSettings } from './settings/intake.ts';
export type { RunningSettings } from './settings/running.ts';

/** What can be chosen. Given as CDK context: in `cdk.json` or with `-c key=value`. */
export type Settings = IntakeSettings & RunningSettings & DeliverySettings;

/** The keys of the context that are looked at. */
export const settingNames: readonly string[] = Object.keys({
  ...intakeNames,
  ...runningNames,
  ...deliveryNames,
} satisfies Record<keyof Settings, true>);

/** Reads and checks every setting; all problems at once. */
export function readSettings(lookup: (key: string) => unknown): {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
} {
  const reader = settingsReader(lookup);
  const intake = readIntake(reader);
  const settings = {
    ...intake,
    ...readRunning(reader),
    ...readDelivery(reader, intake.organization),
  };
  return { settings, problems: reader.problems };
}
