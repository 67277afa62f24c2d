export const id = 706;
export const ids = [706];
export const modules = {

/***/ 5706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guard: () => (/* binding */ guard),
/* harmony export */   reap: () => (/* binding */ reap)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);


const DONE = 'done\n';
/**
 * Starts a process that outlives this one for a moment: when this one ends without having said that
 * it is done (killed, out of memory), it removes what the run left. It learns of that by the end of
 * its standard input, which the system closes whatever happens.
 */
function guard(run, folders) {
    const program = process.argv[1];
    if (program === undefined)
        throw new Error('the program does not know its own path');
    const reaper = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [program, 'reaper', run, ...folders], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    reaper.on('error', () => undefined);
    return { [Symbol.asyncDispose]: () => dismiss(reaper) };
}
async function dismiss(reaper) {
    reaper.stdin?.on('error', () => undefined);
    reaper.stdin?.end(DONE);
    if (reaper.exitCode === null && reaper.signalCode === null && reaper.pid !== undefined)
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(reaper, 'exit');
}
/** The other side of `guard`. */
async function reap({ run, folders }) {
    let said = '';
    for await (const chunk of process.stdin)
        said += String(chunk);
    if (said === DONE)
        return;
    // Loaded only now: most runs end well, and the watch should cost them nothing.
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(843), __webpack_require__.e(40), __webpack_require__.e(72), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 573));
    const { removeCandidate, removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(617), __webpack_require__.e(613)]).then(__webpack_require__.bind(__webpack_require__, 1613));
    const engine = await connect(process.env).catch(() => undefined);
    await removeLeftovers(run, folders, engine);
    // With nothing to remove the user asked for --keep, and that holds for the candidate too.
    if (engine !== undefined && folders.length > 0)
        await removeCandidate(run, engine);
}


/***/ })

};
