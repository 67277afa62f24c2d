export const id = 348;
export const ids = [348];
export const modules = {

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestFiles: () => (/* binding */ pullRequestFiles)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6843);


/**
 * The API lists no more files than this, and does not say that there are more:
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
const MOST = 3000;
const PAGE = 100;
const TIMEOUT_MS = 30_000;
const Page = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ filename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), previous_filename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }));
/**
 * The files of a pull request, old and new names of renamed ones.
 * @returns undefined when there may be more files than the API lists
 * @throws Error when the API refuses or answers something else
 */
async function pullRequestFiles(number, access) {
    const { owner, repo } = ownerAndName(access.repository);
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(access.token, { baseUrl: access.apiUrl });
    const pages = octokit.paginate.iterator(octokit.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: number,
        per_page: PAGE,
        request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
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
function ownerAndName(repository) {
    const [owner, repo, ...rest] = repository.split('/');
    if (!owner || !repo || rest.length > 0)
        throw new Error(`expected owner/name, got '${repository}'`);
    return { owner, repo };
}


/***/ })

};
