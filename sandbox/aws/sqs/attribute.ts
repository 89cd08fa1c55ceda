import { createHash } from 'node:crypto';
import { asFields, recordOf, textOf } from '../fields.ts';
import type { Fields } from '../service.ts';

export type MessageAttribute = { readonly type: string } & (
  | { readonly text: string }
  | { readonly binary: Buffer }
);

export type MessageAttributes = ReadonlyMap<string, MessageAttribute>;

/** Reads `MessageAttributes` of a request: binary values arrive as base64. */
export function attributesOf(input: Fields, key = 'MessageAttributes'): MessageAttributes {
  const found = Object.entries(recordOf(input, key) ?? {}).flatMap(([name, value]) => {
    const attribute = attributeOf(asFields(value) ?? {});
    return attribute === undefined ? [] : [[name, attribute] as const];
  });
  return new Map(found);
}

function attributeOf(value: Fields): MessageAttribute | undefined {
  const type = textOf(value, 'DataType') ?? 'String';
  const text = textOf(value, 'StringValue');
  if (text !== undefined) return { type, text };
  const binary = textOf(value, 'BinaryValue');
  return binary === undefined ? undefined : { type, binary: Buffer.from(binary, 'base64') };
}

export function attributesOut(attributes: MessageAttributes): Fields {
  return Object.fromEntries(
    [...attributes].map(([name, attribute]) => [
      name,
      'text' in attribute
        ? { DataType: attribute.type, StringValue: attribute.text }
        : { DataType: attribute.type, BinaryValue: attribute.binary.toString('base64') },
    ]),
  );
}

/** The SDK checks this digest. Algorithm: SQS developer guide, "Calculating the MD5 message digest for attributes". */
export function md5OfAttributes(attributes: MessageAttributes): string | undefined {
  if (attributes.size === 0) return undefined;
  const hash = createHash('md5');
  const add = (bytes: Buffer): void => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  };
  const byName = [...attributes].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, attribute] of byName) {
    add(Buffer.from(name, 'utf8'));
    add(Buffer.from(attribute.type, 'utf8'));
    hash.update(Buffer.from(['text' in attribute ? 1 : 2]));
    add('text' in attribute ? Buffer.from(attribute.text, 'utf8') : attribute.binary);
  }
  return hash.digest('hex');
}
