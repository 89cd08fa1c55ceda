import { dependenciesIn } from '../../core/evidence/index.ts';
import type { SettingsSource } from '../ports/index.ts';
import { callsStream, theCalls, type Streams } from '../streams/index.ts';
import { tracedName } from './gatherers/trace-windows.ts';

/** Services by what they depend on: as configured, else as the traces have recorded it. */
export type Dependencies = () => Promise<(service: string) => readonly string[]>;

export function createDependencies(needs: {
  readonly streams: Streams;
  readonly settings: SettingsSource;
}): Dependencies {
  return async () => {
    const { services } = needs.settings.current();
    const { state } = await needs.streams.load(callsStream, theCalls);
    const known = dependenciesIn(
      services.map((service) => ({
        name: service.name,
        traced: tracedName(service),
        stated: service.dependsOn,
      })),
      state,
    );
    return (service) => known.get(service) ?? [];
  };
}
