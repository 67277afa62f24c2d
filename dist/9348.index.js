export const id = 9348;
export const ids = [9348];
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

/***/ 69348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestFiles: () => (/* binding */ pullRequestFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48713);


/**
 * The API lists no more files than this, and does not say that there are more:
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
const MOST = 3000;
const PAGE = 100;
const Page = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ filename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), previous_filename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }));
/**
 * The files of a pull request, old and new names of renamed ones.
 * @returns undefined when there may be more files than the API lists
 * @throws Error when the API refuses or answers something else
 */
async function pullRequestFiles(number, access) {
    const { owner, repo } = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerAndName */ .u)(access.repository);
    const octokit = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubClient */ .X)(access, `list the files of pull request ${number}`);
    const pages = octokit.paginate.iterator(octokit.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: number,
        per_page: PAGE,
    });
    const names = [];
    let files = 0;
    for await (const { data } of pages) {
        const page = Page.parse(data);
        files += page.length;
        if (files >= MOST)
            return undefined;
        names.push(...page.flatMap(file => [file.filename, ...(file.previous_filename ? [file.previous_filename] : [])]));
    }
    return names;
}


/***/ })

};
