/** What `--help` prints, and what follows the message about an unknown option. */
export const USAGE = `compat-gate: do the projects that consume this image still work with it?

usage: compat-gate run [options]     build the candidate, try the consumers, give the verdict
       compat-gate check [options]   is the configuration valid, does the engine answer, which image is published,
                                     do all refs resolve
       compat-gate check --preset NAME --checkout FOLDER [--set-up]
                                     does a checkout of a known consumer still look as its preset says
       compat-gate waive --verdict FILE --test GLOB --reason TEXT --link URL [--author NAME] [--days 30]
                                     write known failures of a verdict into the file of waivers
       compat-gate bisect --good REF --bad REF --test FILE[::TEST] [--of image|consumer|PACKAGE]
                                     from which commit or version a test fails
       compat-gate contract BASELINE CANDIDATE [--json] [--all]
                                     what two recordings (HAR files, or folders of them) differ in
       compat-gate plan|build|trial|judge|promote [options]
                                     one stage, with the action's inputs for it as options, as in --shard 1;
                                     prints its outputs as name=value. promote has --dry-run

options:
  --config FILE     the configuration; default .github/compat-gate.yml
  --root FOLDER     the repository that builds the image; default: the current folder
  --consumer NAME   only this consumer, with its releases; NAME@TAG for one of those alone
  --ref REF         instead of the consumer's configured ref

options of run:
  --sha SHA         tag the candidate after this commit, not the one that is checked out
  --platform OS/ARCH
                    which of candidate.platforms; default: the engine's own
  --last-green FILE the verdict.json of the last green: the report says what has moved since
  --report FOLDER   where the report goes; default: a new folder among the temporary ones
  --reproduce COMMAND
                    what the report says that repeats the run; for scripts that start the gate
  --keep            leave the working folders and the candidate where they are
  --json            print verdict.json on standard output; everything else goes to standard error
  --verbose         show the output of the build, the set-up and the tests, and each command

options of bisect (docs/bisect.md):
  --of WHAT         image (default), consumer, or a package that set-up installs, as in pip:NAME or npm:NAME
  --version-env NAME=TEXT
                    for a package: the variable of the consumer that holds its version, with {version} in the text

options of check --preset:
  --checkout FOLDER where the consumer is checked out
  --set-up          run the preset's set-up steps in it first: listing its tests may need them

options of contract (docs/contract.md):
  --json            print the differences as JSON
  --all             also what may be chance

A token for private repositories is read from COMPAT_GATE_TOKEN or GITHUB_TOKEN.
exit codes: 0 pass or not applicable, 1 fail, 2 inconclusive, 64 wrong usage or configuration
            contract, as diff: 0 no difference, 1 differences, 2 trouble
`
