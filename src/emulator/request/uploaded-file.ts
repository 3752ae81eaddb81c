/** A file that came with a multipart request. */
export class UploadedFile {
  constructor(
    readonly name: string,
    readonly mime: string,
    readonly bytes: Buffer,
  ) {}
}
