/** The release of Temporal's command line, which holds the server and its UI, that we run. */
export const TEMPORAL_CLI_VERSION = '1.5.1';

/** The Go module of that release; later ones cannot be built by `go install`. */
export const TEMPORAL_GO_MODULE = `github.com/temporalio/cli/cmd/temporal@v${TEMPORAL_CLI_VERSION}`;

/** The oldest Go 1.x that builds it: the number after the point. */
export const OLDEST_GO = 25;

// SHA-256 of the published archives: a download that differs is not run.
const CHECKSUMS: Readonly<Record<string, string>> = {
  linux_amd64: 'ddc95e08b0b076efd4ea9733a3f488eb7d2be875f8834e616cd2a37358b4852d',
  linux_arm64: 'bd1b0db9f18b051026de8bf6cc1505f2510f14bbb7a8b9a4a91fff46c77454f5',
  darwin_amd64: 'bbb73e2a31135abe50a1f1cdb35030c42961df618e8ce9c60ae89f201540c5d9',
  darwin_arm64: 'cca01b7ea35ad56e2a328d9ae596bf716bd22313ef63c7a761c88354457c2415',
};

/** Where the published archive for a platform lies, and what it must hash to. */
export interface TemporalArchive {
  readonly url: string;
  readonly sha256: string;
}

/** The published archive for this machine, or undefined when there is none for it. */
export const temporalArchive = (platform: string, arch: string): TemporalArchive | undefined => {
  const target = `${platform}_${arch === 'x64' ? 'amd64' : arch}`;
  const sha256 = CHECKSUMS[target];
  if (sha256 === undefined) return undefined;
  const release = `https://github.com/temporalio/cli/releases/download/v${TEMPORAL_CLI_VERSION}`;
  return { url: `${release}/temporal_cli_${TEMPORAL_CLI_VERSION}_${target}.tar.gz`, sha256 };
};
