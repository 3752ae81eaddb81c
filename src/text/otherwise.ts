/**
 * Beside the payload of a message with a file: what is said where Telegram does not take the file as it was meant. It is
 * never sent itself.
 */
export interface Otherwise {
  /** Caption when a photo goes as a document. */
  caption: string;
  /** What is said when the file does not go at all. */
  text: string;
}
