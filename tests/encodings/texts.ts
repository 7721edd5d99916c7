import { decode, decodeAsIs } from '../../src/encodings/index.ts';
import type { Source } from '../../src/types.ts';

/** Invented news in the scripts that dumps come in. */
export const korean = '새 다리가 어제 열렸다고 시청이 밝혔다.\n시장은 “고맙다”고 말했다. 大橋 개통\n';
export const japanese = '新しい橋が昨日開通した。\n市長は感謝を述べた。カタカナ\n';
export const simplified = '新的大桥昨天正式通车。\n市长向建设者表示感谢，并说明年还要修建两座。\n';
export const traditional = '新的大橋昨天正式通車。\n市長向建設者表示感謝，並說明年還要修建兩座。\n';

const capture = (bytes: Uint8Array) => ({ file: 'a.txt', bytes, url: null, capturedAt: null });

/** What the bytes are read as, with nothing mended. */
export const asIs = (bytes: Uint8Array, forced?: string): Source => decodeAsIs(capture(bytes), forced);

/** What the bytes are read as, mended. */
export const mended = (bytes: Uint8Array, forced?: string): Source => decode(capture(bytes), forced);
