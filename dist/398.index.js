export const id = 398;
export const ids = [398];
export const modules = {

/***/ 48713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gitHubClient),
/* harmony export */   u: () => (/* binding */ ownerAndName)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50157);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80604);
/* harmony import */ var _shared_retry_after_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37922);




const TIMEOUT_MS = 30_000;
/**
 * GitHub's client, each of whose requests goes through the policy of the host.
 * @param doing what a failed request is said to have been for, as in `list the files of pull request 7`
 */
function gitHubClient({ token, apiUrl, hosts, signal }, doing) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl });
    octokit.hook.wrap('request', (request, options) => hosts.ask(new URL(apiUrl).host, { doing, timeoutMs: TIMEOUT_MS, signal }, async (signal) => {
        // In the object itself: the hook that adds the token is given this one, whatever is handed on.
        options.request = { ...options.request, signal };
        try {
            return await request(options);
        }
        catch (error) {
            throw asApiFailure(error);
        }
    }));
    return octokit;
}
const Refusal = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()) }).optional(),
});
/** What may pass is an incident; everything else is what it was. */
function asApiFailure(error) {
    const refusal = Refusal.safeParse(error).data;
    if (refusal === undefined)
        return error;
    const { status, message, response } = refusal;
    const retryAfterMs = waitOf(response?.headers ?? {});
    const text = `HTTP status ${status}: ${message}`;
    // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: a limit may be a 403, too.
    if (status === 429 || (status === 403 && retryAfterMs !== undefined))
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('rate-limited', text, { cause: error, retryAfterMs });
    return status < 500 ? error : new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('network-failed', text, { cause: error, retryAfterMs });
}
function waitOf(headers) {
    const text = (name) => (headers[name] === undefined ? undefined : String(headers[name]));
    const asked = (0,_shared_retry_after_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRetryAfter */ .m)(text('retry-after'));
    if (asked !== undefined || text('x-ratelimit-remaining') !== '0')
        return asked;
    const reset = Number(text('x-ratelimit-reset')) * 1_000;
    return Number.isNaN(reset) ? undefined : Math.max(0, reset - Date.now());
}
/** @throws Error when it is not `owner/name` */
function ownerAndName(repository) {
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0)
        throw new Error(`expected owner/name, got '${repository}'`);
    return { owner, repo };
}


/***/ }),

/***/ 80398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepIssues: () => (/* binding */ keepIssues)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48713);


// Of a hundred issues.
const PAGES = 50;
const Issues = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        issues: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            pageInfo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }),
            nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), viewerDidAuthor: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        }),
    }),
});
const Created = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ createIssue: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }) });
// By the day of their making, an order that does not change while pages are read.
const LIST = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    id
    issues(first: 100, after: $after, states: OPEN, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { id url viewerDidAuthor body }
    }
  }
}`;
const CREATE = `mutation ($id: ID!, $title: String!, $body: String!) {
  createIssue(input: { repositoryId: $id, title: $title, body: $body }) { issue { url } }
}`;
const UPDATE = `mutation ($id: ID!, $title: String!, $body: String!) {
  updateIssue(input: { id: $id, title: $title, body: $body }) { clientMutationId }
}`;
const SAY = `mutation ($id: ID!, $body: String!) {
  addComment(input: { subjectId: $id, body: $body }) { clientMutationId }
}`;
const CLOSE = `mutation ($id: ID!, $reason: IssueClosedStateReason!) {
  closeIssue(input: { issueId: $id, stateReason: $reason }) { clientMutationId }
}`;
/**
 * Keeps at most one open issue for each key. Only issues of the token's own user count, whatever others write; where an
 * unclear failure has left two, one of them is closed.
 *
 * @param gate what tells this gate from others of the repository
 * @param wanted titles as plain text, the rest as Markdown
 * @returns what was done: nothing for words without an issue
 * @throws Error when the API refuses or answers something else, or there are too many issues to find those of the gate
 */
async function keepIssues(gate, wanted, access) {
    const { owner, repo } = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerAndName */ .u)(access.repository);
    const { graphql } = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubClient */ .X)(access, `write the issues of ${access.repository}`);
    const { id, issues } = await openIssues(after => graphql(LIST, { owner, repo, after }));
    const kept = [];
    for (const one of wanted) {
        const { key } = one;
        const mark = `<!-- compat-gate-issue ${encodeURIComponent(gate)} ${encodeURIComponent(key)} -->`;
        const [first, ...others] = issues.filter(issue => issue.viewerDidAuthor && issue.body.startsWith(mark));
        for (const other of others)
            await graphql(CLOSE, { id: other.id, reason: 'NOT_PLANNED' });
        if ('words' in one) {
            if (first === undefined)
                continue;
            await graphql(SAY, { id: first.id, body: one.words });
            await graphql(CLOSE, { id: first.id, reason: 'COMPLETED' });
            kept.push({ key, became: 'closed', url: first.url });
            continue;
        }
        const { title } = one;
        const body = `${mark}\n${one.body}`;
        if (first === undefined) {
            const { createIssue } = Created.parse(await graphql(CREATE, { id, title, body }));
            kept.push({ key, became: 'opened', url: createIssue.issue.url });
        }
        else {
            await graphql(UPDATE, { id: first.id, title, body });
            kept.push({ key, became: 'updated', url: first.url });
        }
    }
    return kept;
}
async function openIssues(pageAfter) {
    const all = [];
    let after = null;
    for (let page = 0; page < PAGES; page++) {
        const { id, issues } = Issues.parse(await pageAfter(after)).repository;
        all.push(...issues.nodes);
        if (!issues.pageInfo.hasNextPage)
            return { id, issues: all };
        after = issues.pageInfo.endCursor;
    }
    throw new Error(`there are more than ${PAGES * 100} open issues, and one that is not found would be opened twice`);
}


/***/ })

};
