import { z } from 'zod'
import { type ApiAccess, gitHubClient, ownerAndName } from './api.js'

/**
 * The API lists no more files than this, and does not say that there are more:
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
const MOST = 3000
const PAGE = 100

const Page = z.array(z.object({ filename: z.string().min(1), previous_filename: z.string().optional() }))

/**
 * The files of a pull request, old and new names of renamed ones.
 * @returns undefined when there may be more files than the API lists
 * @throws Error when the API refuses or answers something else
 */
export async function pullRequestFiles(number: number, access: ApiAccess): Promise<string[] | undefined> {
  const { owner, repo } = ownerAndName(access.repository)
  const octokit = gitHubClient(access, `list the files of pull request ${number}`)
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: PAGE,
  })
  const names: string[] = []
  let files = 0
  for await (const { data } of pages) {
    const page = Page.parse(data)
    files += page.length
    if (files >= MOST) return undefined
    names.push(
      ...page.flatMap(file => [file.filename, ...(file.previous_filename ? [file.previous_filename] : [])]),
    )
  }
  return names
}
