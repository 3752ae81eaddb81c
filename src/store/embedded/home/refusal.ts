/** Why the embedded PostgreSQL cannot be used as the program was told to; sentences in locales config.ftl. */
export type EmbeddedRefusal =
  /** No PostgreSQL is packaged for this kind of computer. */
  | { code: 'embedded-no-binaries'; platform: string }
  /** The path of the server's socket would be longer than the system allows. */
  | { code: 'embedded-path-too-long'; path: string; max: number }
  /** The user that the server runs as cannot enter the folder. */
  | { code: 'embedded-unreachable'; path: string; user: string }
  /** The folder belongs to another user. */
  | { code: 'embedded-not-ours'; path: string }
  /** Started as root, and there is no user for the server; the line makes one. */
  | { code: 'embedded-no-user'; line: string }
  /** The program's own user has a number and no name, which PostgreSQL does not accept. */
  | { code: 'embedded-nameless-user'; uid: string }
  /** As root: a folder or link on the way to the data can be changed by somebody who is not root. */
  | { code: 'embedded-unsafe-folder'; path: string; folder: string }
  /** As root: the folder has content of root's, which is not taken from it. */
  | { code: 'embedded-root-owned'; path: string; user: string }
  /** Something stands in the place of a file, and the server's user cannot put it right. */
  | { code: 'embedded-file'; path: string; user: string; detail: string }
  /** A server runs there that was started by another user and does not let us in. */
  | { code: 'embedded-not-admitted'; path: string }
  /** The data was made by another major version of PostgreSQL. */
  | { code: 'embedded-version'; path: string; found: string; wanted: string };
