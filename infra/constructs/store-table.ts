import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  type ITable,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { tableForm } from '../../bot/store/dynamodb/schema.ts';

export type StoreTableProps = {
  /** A table that is there already. Default: one is made. */
  readonly tableArn?: string;
  /** Its stream. */
  readonly tableStreamArn?: string;
  /** Default: encrypted with a key of DynamoDB. */
  readonly key?: IKey;
};

const text = (name: string) => ({ name, type: AttributeType.STRING });

/**
 * The one table, of the form that `tocsin table create` makes: it stays when the stack is removed, can be brought back to
 * any second of the last 35 days, and is paid by request.
 */
export class StoreTable extends Construct {
  readonly table: ITable;

  constructor(scope: Construct, id: string, props: StoreTableProps = {}) {
    super(scope, id);
    const { tableArn, tableStreamArn, key } = props;
    if (tableArn !== undefined) {
      const there = { tableArn, ...(tableStreamArn === undefined ? {} : { tableStreamArn }) };
      this.table = Table.fromTableAttributes(this, 'Table', there);
      return;
    }
    const table = new Table(this, 'Table', {
      partitionKey: text(tableForm.key.partition),
      sortKey: text(tableForm.key.sort),
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType[tableForm.streamView],
      timeToLiveAttribute: tableForm.ttlAttribute,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(key === undefined
        ? {}
        : {
            encryption: TableEncryption.CUSTOMER_MANAGED,
            // By ARN, so that CDK leaves its policy alone.
            encryptionKey: Key.fromKeyArn(this, 'Key', key.keyArn),
          }),
    });
    for (const { name, partition, sort } of tableForm.indexes) {
      table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: text(partition),
        sortKey: text(sort),
        projectionType: ProjectionType.KEYS_ONLY,
      });
    }
    this.table = table as ITable;
  }

  /** The indexes one by one, since no policy should say "*". */
  get indexArns(): readonly string[] {
    return tableForm.indexes.map(({ name }) => `${this.table.tableArn}/index/${name}`);
  }
}
