import { Parser } from 'htmlparser2';
import type { Pace } from '../pace';

/** Names of elements and attributes are without their prefixes. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** UTF-16 units that are parsed between two breaths. */
const SLICE = 65_536;

/** Reads an XML text from its beginning to its end, telling the handler what it meets. */
export async function readXml(xml: string, handler: XmlHandler, pace: Pace): Promise<void> {
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!handler.open) return;
        const entries = Object.entries(attributes);
        handler.open(
          local(name),
          Object.fromEntries(entries.map(([key, each]) => [local(key), each])),
        );
      },
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(local(name)),
    },
    { xmlMode: true },
  );
  for (let start = 0; start < xml.length; start += SLICE) {
    parser.write(xml.slice(start, start + SLICE));
    await pace.step();
  }
  parser.end();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** A property of Word that is on where it is there, unless it says that it is off. */
export function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !/^(?:0|false|off)$/u.test(attributes.val ?? '');
}
