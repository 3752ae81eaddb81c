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
  /** The data was made by another major version of PostgreSQL. */
  | { code: 'embedded-version'; path: string; found: string; wanted: string };
