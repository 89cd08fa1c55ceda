import { createTable } from '../store/dynamodb/create-table.ts';
import { dynamoClient } from '../store/dynamodb/index.ts';
import { tablePlace } from '../store/dynamodb/place.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';

const help = `usage: tocsin table create [--store dynamodb://REGION/TABLE] [--json]

Makes the DynamoDB table that a store needs: paid by request, with time to live, point-in-time recovery, a stream, and
protection against deletion. One that is there is completed; a table of another form is left alone. Nothing else of
Tocsin makes a table. With the stack of infra/ it is not needed: the stack makes its own.

  --store dynamodb://REGION/TABLE   the table (default: TOCSIN_STORE)
  --json                            {table, region, made, timeToLive, pointInTimeRecovery}

It needs dynamodb:CreateTable, DescribeTable, DescribeTimeToLive, UpdateTimeToLive, DescribeContinuousBackups and
UpdateContinuousBackups on the table; what Tocsin itself needs afterwards is printed by tocsin iam.
AWS_ENDPOINT_URL_DYNAMODB leads to another DynamoDB, such as DynamoDB Local.

exit code: 0 it is there, 1 it could not be made, 2 wrong use
example:   tocsin table create --store dynamodb://eu-west-1/tocsin
`;

export const command = defineCommand(
  'table',
  { summary: 'make the DynamoDB table of a store', help },
  async (args, io) => {
    const { values, positionals } = parse(args, common);
    if (positionals.length !== 1 || positionals[0] !== 'create')
      throw new WrongUse('say what to do: tocsin table create');
    const spec = values.store ?? io.env['TOCSIN_STORE'];
    if (spec === undefined) throw new WrongUse('name the table: --store dynamodb://REGION/TABLE');
    if (!spec.startsWith('dynamodb:')) throw new WrongUse(`${spec} is no store in DynamoDB and has no table`);
    const place = tablePlace(spec);
    const client = dynamoClient(place);
    try {
      const table = await createTable(client, place);
      if (values.json) io.out(`${JSON.stringify({ ...place, ...table }, null, 2)}\n`);
      else if (!values.quiet) {
        io.out(`${place.table} in ${place.region}: ${table.made ? 'made' : 'is there'}\n`);
        if (!table.pointInTimeRecovery)
          io.out('no point-in-time recovery: this DynamoDB has none (DynamoDB Local), so keep exports\n');
      }
      return 0;
    } finally {
      client.destroy();
    }
  },
);
