/** Offsets of line breaks (`\n`, `\r\n`, `\r`) and which line an offset stands on. */
export class LineTable {
  private readonly breaks: number[] = [];
  private cursor = 0;

  constructor(text: string) {
    if (text.includes('\r')) this.scanBoth(text);
    else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.breaks.push(at);
  }

  /** 1-based line of an offset. Fast where offsets come in order. */
  at(offset: number): number {
    const { breaks } = this;
    let low = this.cursor;
    if (low > 0 && (breaks[low - 1] as number) >= offset) low = 0;
    let step = 1;
    while (low + step <= breaks.length && (breaks[low + step - 1] as number) < offset) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step - 1, breaks.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    this.cursor = low;
    return low + 1;
  }

  private scanBoth(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
      if (code === 10 || code === 13) this.breaks.push(at);
    }
  }
}
