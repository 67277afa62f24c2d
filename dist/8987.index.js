export const id = 8987;
export const ids = [8987];
export const modules = {

/***/ 88987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardRun: () => (/* binding */ guardRun),
  reapRun: () => (/* binding */ reapRun)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/src/process/reaper.js


const DONE = 'done\n';
/**
 * Starts this program once more, as a process that outlives this one for a moment. It learns of the end of this one by
 * the end of its standard input, which the system closes whatever happens; dismissed, it is told that all went well.
 *
 * @param args of the program, as `reaper …`
 */
function startReaper(args) {
    const program = process.argv[1];
    if (program === undefined)
        throw new Error('the program does not know its own path');
    const reaper = (0,external_node_child_process_.spawn)(process.execPath, [program, ...args], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    reaper.on('error', () => undefined);
    const dismiss = async () => {
        reaper.stdin?.on('error', () => undefined);
        reaper.stdin?.end(DONE);
        if (reaper.exitCode === null && reaper.signalCode === null && reaper.pid !== undefined)
            await (0,external_node_events_.once)(reaper, 'exit');
    };
    return { [Symbol.asyncDispose]: dismiss };
}
/** In the reaper: waits for the end of whoever started it. False when that one was killed before it was done. */
async function starterWasDone() {
    let said = '';
    for await (const chunk of process.stdin)
        said += String(chunk);
    return said === DONE;
}

;// CONCATENATED MODULE: ./build/src/cli/reaper.js

/**
 * Starts a process that removes what a run left when this one ends without having said that it is done: killed, or out of
 * memory.
 */
function guardRun(run, folders) {
    return startReaper(['reaper', run, ...folders]);
}
/** The other side of `guardRun`. */
async function reapRun({ run, folders }) {
    if (await starterWasDone())
        return;
    // Loaded only now: most runs end well, and need none of it.
    const { connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(2250), __webpack_require__.e(3809)]).then(__webpack_require__.bind(__webpack_require__, 33995));
    const { removeCandidate, removeLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(6118), __webpack_require__.e(1923), __webpack_require__.e(9863), __webpack_require__.e(2250), __webpack_require__.e(5961), __webpack_require__.e(8747)]).then(__webpack_require__.bind(__webpack_require__, 45961));
    const engine = await connectEngine(process.env).catch(() => undefined);
    await removeLeftovers(run, folders, engine);
    // No folders means --keep, which keeps the candidate too.
    if (engine !== undefined && folders.length > 0)
        await removeCandidate(run, engine);
}


/***/ })

};
