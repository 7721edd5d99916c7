import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, Maker, Row, Type } from './types.ts';

/** Rows and bytes of text after which a row group is closed: what is held in memory. */
const groupRows = 10_000;
const groupBytes = 24 << 20;

function elementsOf({ name, type, nullable }: Column): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (type === 'string') return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
  if (type === 'date') return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type }];
  if (type === 'integer') return [{ name, type: 'INT32', repetition_type }];
  if ('struct' in type)
    return [{ name, repetition_type, num_children: type.struct.length }, ...type.struct.flatMap(elementsOf)];
  return [
    { name, repetition_type, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...elementsOf({ name: 'element', type: type.list, nullable: false }),
  ];
}

const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap(elementsOf),
];

/** A value as the packer wants it: dates are dates; all else is as in JSON. */
function packed(value: unknown, type: Type): unknown {
  return type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}

/** What the file says of its maker, key by key. */
const metadataOf = ({ version, model, rules }: Maker) =>
  Object.entries({ version, model, rules, schema: '1' }).map(([key, value]) => ({ key: `newsclean.${key}`, value }));

/** Packs rows into the bytes of a Parquet file, a row group at a time. The same rows give the same bytes however they come. */
export class ParquetRows {
  readonly #columns: readonly Column[];
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  #rows: Row[] = [];
  #held = 0;

  constructor(columns: readonly Column[], maker: Maker) {
    this.#columns = columns;
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: schemaOf(columns),
      createdBy: `newsclean version ${maker.version}`,
      kvMetadata: metadataOf(maker),
      statistics: true,
    });
  }

  /** Takes one row, `size` bytes long as text; the file's next bytes, where it closed a row group. */
  add(row: Row, size: number): Uint8Array | undefined {
    this.#rows.push(row);
    this.#held += size;
    return this.#rows.length >= groupRows || this.#held >= groupBytes ? this.#close() : undefined;
  }

  /** The file's last bytes. */
  end(): Uint8Array {
    const group = this.#rows.length > 0 ? this.#close() : new Uint8Array();
    this.#writer.finish();
    return Buffer.concat([group, this.#take()]);
  }

  #close(): Uint8Array {
    const rows = this.#rows;
    const columnData = this.#columns.map(({ name, type }) => ({
      name,
      data: rows.map((row) => packed(row[name], type)),
    }));
    this.#writer.write({ columnData, rowGroupSize: rows.length });
    this.#rows = [];
    this.#held = 0;
    return this.#take();
  }

  #take(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return bytes;
  }
}
