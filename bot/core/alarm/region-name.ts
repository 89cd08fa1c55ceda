import { isRegion } from '../catalogue/index.ts';

/**
 * Region codes by the place in their display name. The name around the place changed over the years (`US West -
 * Oregon`, `US West (Oregon)`, `EU - Ireland`, `EU (Ireland)`, `Europe (Ireland)`); the place did not. Source: the AWS
 * General Reference, 2026.
 */
const places: Readonly<Record<string, string>> = {
  virginia: 'us-east-1',
  ohio: 'us-east-2',
  california: 'us-west-1',
  oregon: 'us-west-2',
  canadacentral: 'ca-central-1',
  canadamontreal: 'ca-central-1',
  calgary: 'ca-west-1',
  mexico: 'mx-central-1',
  saopaulo: 'sa-east-1',
  ireland: 'eu-west-1',
  london: 'eu-west-2',
  paris: 'eu-west-3',
  frankfurt: 'eu-central-1',
  zurich: 'eu-central-2',
  stockholm: 'eu-north-1',
  milan: 'eu-south-1',
  spain: 'eu-south-2',
  capetown: 'af-south-1',
  bahrain: 'me-south-1',
  uae: 'me-central-1',
  telaviv: 'il-central-1',
  tokyo: 'ap-northeast-1',
  seoul: 'ap-northeast-2',
  osaka: 'ap-northeast-3',
  hongkong: 'ap-east-1',
  taipei: 'ap-east-2',
  mumbai: 'ap-south-1',
  hyderabad: 'ap-south-2',
  singapore: 'ap-southeast-1',
  sydney: 'ap-southeast-2',
  jakarta: 'ap-southeast-3',
  melbourne: 'ap-southeast-4',
  malaysia: 'ap-southeast-5',
  newzealand: 'ap-southeast-6',
  thailand: 'ap-southeast-7',
  beijing: 'cn-north-1',
  ningxia: 'cn-northwest-1',
};

/** The secret regions and the sovereign cloud: places in their names would be taken for those of other partitions. */
const whole: Readonly<Record<string, string>> = {
  awsgovcloudus: 'us-gov-west-1',
  awsgovclouduswest: 'us-gov-west-1',
  awsgovcloudeast: 'us-gov-east-1',
  awsgovclouduseast: 'us-gov-east-1',
  awseuropeansovereigncloudgermany: 'eusc-de-east-1',
  eusovereigncloudgermany: 'eusc-de-east-1',
  usisoeast: 'us-iso-east-1',
  usisowest: 'us-iso-west-1',
  usisobeastohio: 'us-isob-east-1',
  usisobwest: 'us-isob-west-1',
  euisoewest: 'eu-isoe-west-1',
  usisofeast: 'us-isof-east-1',
  usisofsouth: 'us-isof-south-1',
};

/** The code of a region given by its code or by any of its display names; undefined when it names none. */
export function regionNamed(name: string): string | undefined {
  if (name.length > 80) return undefined;
  if (isRegion(name)) return name;
  const folded = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
  if (Object.hasOwn(whole, folded)) return whole[folded];
  if (/gov|iso|sovereign/.test(folded)) return undefined;
  const found = Object.keys(places).filter((place) => folded.includes(place));
  const [place] = found;
  return found.length === 1 && place !== undefined ? places[place] : undefined;
}
