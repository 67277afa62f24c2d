export const id = 4626;
export const ids = [4626];
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

/***/ 54626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeStickyComment: () => (/* binding */ writeStickyComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48713);


// Of a hundred comments: GitHub closes a pull request to more than 2,500.
const PAGES = 25;
const Comments = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            comments: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                pageInfo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), viewerDidAuthor: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
            }),
        }),
    }),
});
const LIST = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      id
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id viewerDidAuthor body }
      }
    }
  }
}`;
const ADD = `mutation ($id: ID!, $body: String!) {
  addComment(input: { subjectId: $id, body: $body }) { clientMutationId }
}`;
const UPDATE = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
}`;
const DELETE = 'mutation ($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }';
/**
 * Writes the one comment of a gate on a pull request: a new one, or over the one that is there. Only comments of the token's own
 * user count, whatever others write; where an unclear failure has left two, one of them goes.
 *
 * @param gate what tells this gate from others of the repository
 * @param text Markdown
 * @throws Error when the API refuses or answers something else
 */
async function writeStickyComment(number, gate, text, access) {
    const { owner, repo } = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerAndName */ .u)(access.repository);
    const { graphql } = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubClient */ .X)(access, `write the comment on pull request ${number}`);
    const mark = `<!-- compat-gate ${encodeURIComponent(gate)} -->`;
    const pageAfter = async (after) => Comments.parse(await graphql(LIST, { owner, repo, number, after })).repository.pullRequest;
    const pull = await pageAfter(null);
    let { comments } = pull;
    const all = [...comments.nodes];
    for (let page = 1; page < PAGES && comments.pageInfo.hasNextPage; page++) {
        comments = (await pageAfter(comments.pageInfo.endCursor)).comments;
        all.push(...comments.nodes);
    }
    const own = all.filter(one => one.viewerDidAuthor && one.body.startsWith(mark)).map(one => one.id);
    const body = `${mark}\n${text}`;
    const [first, ...others] = own;
    if (first === undefined)
        await graphql(ADD, { id: pull.id, body });
    else
        await graphql(UPDATE, { id: first, body });
    for (const other of others)
        await graphql(DELETE, { id: other });
}


/***/ })

};
