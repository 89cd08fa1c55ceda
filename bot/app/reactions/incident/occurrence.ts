import type { IncidentEvent } from '../../../core/incident/index.ts';
import type { Occurrence } from '../../streams/kind.ts';

export type IncidentOccurrence = Occurrence<IncidentEvent>;
