export const id = 20;
export const ids = [20];
export const modules = {

/***/ 7020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ captureOutput),
/* harmony export */   d1: () => (/* binding */ runCommand),
/* harmony export */   f2: () => (/* binding */ howEnded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(604);
/* harmony import */ var _inherited_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1767);
/* harmony import */ var _log_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7896);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4618);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const NOT_INTERRUPTED = { timedOut: false, cancelled: false };
/**
 * Runs a process as the leader of a group of its own and waits until the whole group is dead: when
 * the leader ends, whatever it left running in the group is killed, and a time-out or a cancelled
 * signal ends all of it, first by SIGTERM, then by SIGKILL.
 */
async function runCommand(command, options) {
    const started = performance.now();
    if (options.signal.aborted)
        return { ...NOT_INTERRUPTED, cancelled: true, durationMs: 0, endedAt: endTime(), endedBy: 'SIGTERM' };
    options.listener?.(announcement(command, options.secret));
    const log = options.log === undefined ? undefined : new _log_file_js__WEBPACK_IMPORTED_MODULE_5__/* .LogFile */ .$i(options.log);
    const child = await startProcess(command, options.secret !== undefined);
    const end = child instanceof Error
        ? { ...NOT_INTERRUPTED, startError: child, endedAt: endTime() }
        : await followProcess(child, options, log);
    const durationMs = performance.now() - started;
    // The last bytes are written now, and may be the ones that the disk has no room for.
    const logError = await log?.close();
    return { ...end, durationMs, ...(logError && { logError }) };
}
// The gate puts no secret into an argument, but a URL of the configuration may hold one.
function announcement({ program, args }, secret = '') {
    const hidden = secret.trim();
    const shown = args.map(arg => {
        const text = arg.replace(/(?<=https?:\/\/)[^/@\s]+(?=@)/gi, '***');
        return hidden === '' ? text : text.replaceAll(hidden, '***');
    });
    return { kind: 'command', program, args: shown };
}
// Depending on the cause, Node throws, or hands out a child without a process that emits an error.
async function startProcess({ program, args, cwd, env }, withSecret) {
    try {
        let child;
        {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const _ = __addDisposableResource(env_1, (0,_inherited_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .inheritMarks */ .m5)(env), false);
                const third = withSecret ? 'pipe' : 'ignore';
                child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe', third] });
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        }
        if (child.pid !== undefined)
            return child;
        const [error] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'error');
        throw error;
    }
    catch (thrown) {
        return startError(thrown, cwd);
    }
}
async function followProcess(child, options, log) {
    handOverSecret(child, options.secret);
    relayOutput(child, 'stdout', log, options.onOutput);
    relayOutput(child, 'stderr', log, options.onOutput);
    const limits = (0,_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .limitProcess */ .$5)(child, options);
    // A time-out or a cancellation after the leader's end is not the reason of its end.
    child.once('exit', limits.lift);
    return { ...(await waitForEnd(child)), ...limits.state };
}
// The system reports a missing folder exactly as it reports a missing program.
function startError(thrown, cwd) {
    const error = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .asError */ .zR)(thrown);
    if (error.code !== 'ENOENT' || (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(cwd))
        return error;
    const missing = new Error(`the working folder ${cwd} does not exist`, { cause: error });
    return Object.assign(missing, { code: 'ENOTDIR' });
}
function handOverSecret(child, secret) {
    const pipe = child.stdio[3];
    if (secret === undefined || !pipe || !('end' in pipe))
        return;
    // A process that never reads it is not our error.
    pipe.on('error', () => undefined);
    pipe.end(secret);
}
function relayOutput(child, name, log, onOutput) {
    const stream = child[name];
    stream?.on('error', () => undefined);
    stream?.on('data', (chunk) => {
        onOutput?.(chunk, name);
        if (log === undefined || log.write(chunk))
            return;
        stream.pause();
        log.onceDrained(() => stream.resume());
    });
}
// File systems keep fractions of a millisecond, and this clock none: rounded up, nothing seems later than it is.
function endTime() {
    return Date.now() + 1;
}
const ROUND_MS = 250;
const MOST_ROUNDS = 8;
/** Waits for the end of a started process, kills what it left in its group, and reads its output to the end. */
function waitForEnd(child) {
    return new Promise(resolve => {
        // An error of a signal, for instance. The process still ends, and `exit` says so.
        child.on('error', () => undefined);
        let endedAt = 0;
        child.once('exit', () => {
            endedAt = endTime();
            // Processes that the leader left behind hold the pipes open, and `close` would never come.
            (0,_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .signalGroup */ .i8)(child, 'SIGKILL');
            closeHeldPipes(child);
        });
        child.once('close', (code, signal) => {
            resolve({ endedAt, ...(code === null ? { endedBy: signal ?? 'SIGKILL' } : { exitCode: code }) });
        });
    });
}
// A process that left the group may still hold a pipe, silent or talking without end; the caller
// finds it by the run's mark. What the leader wrote is read first: it is the oldest in the pipe.
function closeHeldPipes(child) {
    child.stdio[3]?.destroy();
    const streams = [child.stdout, child.stderr].filter(stream => stream !== null);
    let moved = true;
    for (const stream of streams) {
        stream.on('data', () => {
            moved = true;
        });
    }
    let rounds = 0;
    const timer = setInterval(() => {
        // A stream that waits for the log still has something to say.
        if (streams.some(stream => stream.isPaused()))
            return;
        rounds++;
        const idle = !moved;
        moved = false;
        // Read once more before the pipes count as silent: on a busy machine the data may only be late.
        setImmediate(() => {
            if (rounds >= MOST_ROUNDS || (idle && !moved))
                for (const stream of streams)
                    stream.destroy();
        });
    }, ROUND_MS);
    child.once('close', () => clearInterval(timer));
}
/** How a process ended, as the end of a sentence that begins with its name. */
function howEnded({ startError, endedBy, exitCode }) {
    if (startError)
        return `cannot start: ${startError.message}`;
    return `ended with ${endedBy ?? `exit code ${exitCode}`}`;
}
/** Runs a process and keeps its output, at most `limit` bytes of each stream. */
async function captureOutput(command, options, limit = 16 << 20) {
    const kept = { stdout: [], stderr: [] };
    const bytes = { stdout: 0, stderr: 0 };
    const ended = await runCommand(command, {
        ...options,
        onOutput: (chunk, stream) => {
            options.onOutput?.(chunk, stream);
            const room = limit - bytes[stream];
            bytes[stream] += chunk.length;
            if (room > 0)
                kept[stream].push(chunk.subarray(0, room));
        },
    });
    const text = (stream) => Buffer.concat(kept[stream]).toString('utf8');
    return { ...ended, stdout: text('stdout'), stderr: text('stderr') };
}


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ processesWithInheritedMark),
/* harmony export */   m5: () => (/* binding */ inheritMarks)
/* harmony export */ });
/* unused harmony export outsideContainers */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1178);





/**
 * The marks of a process a second time, where a cleared environment does not take them away: as a number in its soft
 * limit of resident memory. Limits are inherited over fork and kept over exec, and Linux has not enforced this one since
 * 2.4.30 (getrlimit(2)). A process may change those of its own user (prlimit(2)), and everybody may read this one
 * (proc(5), `rsslim` in /proc/<pid>/stat). Whoever sets its limits anew loses it, as sudo does where PAM resets them.
 */
// Of util-linux. Not asked of the PATH, in which a consumer may have put a program of this name.
const PRLIMIT = '/usr/bin/prlimit';
/** Where in /proc/<pid>/stat, counted from the state, which is the first field behind the name. */
const RSSLIM = 22;
/**
 * Gives this process the marks of an environment, so that a child which is started before this is disposed inherits them:
 * Node has no way to give a child other limits than its own. Where they cannot be set all goes on without them.
 */
function inheritMarks(env) {
    const own = env[_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_MARK */ .GT] === undefined && env[_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .TRIAL_MARK */ .dU] === undefined ? undefined : ownLimit();
    if (own === undefined)
        return { [Symbol.dispose]: () => undefined };
    setOwnLimit(limitFor(env));
    // What the gate starts for itself must not be taken for the consumer's.
    return { [Symbol.dispose]: () => setOwnLimit(own) };
}
/** Those of the processes that are alive and have inherited a mark, `NAME=value`. */
async function processesWithInheritedMark(pids, mark) {
    const found = [];
    const look = async (pid) => {
        if (hasInherited(await textOf(pid, 'stat'), mark))
            found.push(pid);
    };
    await Promise.all(pids.map(look));
    return outsideContainers(await Promise.all(found.map(pid => textOf(pid, 'status'))));
}
/**
 * Those of the processes, by their /proc/<pid>/status, that no engine has to end. Podman has no daemon: a container is
 * a child of the monitor that its client starts, and with one of the two killed it cannot be removed any more. A
 * container is known by its PID namespace, and the monitor as the parent outside of it.
 */
function outsideContainers(statuses) {
    const read = statuses.filter(text => text !== '').map(text => numbersOf(text));
    const inside = read.filter(({ levels }) => levels > 1);
    const monitors = inside.map(({ parent }) => parent);
    return read.filter(one => !inside.includes(one) && !monitors.includes(one.pid)).map(({ pid }) => pid);
}
function numbersOf(status) {
    const line = (name) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '';
    return { pid: Number(line('Pid')), parent: Number(line('PPid')), levels: line('NSpid').split(/\s+/).length };
}
// What cannot be read is gone, or hidden.
function textOf(pid, file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(`/proc/${pid}/${file}`, 'latin1').catch(() => '');
}
function hasInherited(stat, mark) {
    const fields = fieldsOf(stat);
    // A zombie keeps its limits until its parent waits for it, which in a container may never happen.
    if (fields[0] === 'Z' || fields[0] === 'X')
        return false;
    const [, run, trial] = /^1(\d{9})(\d{9})$/.exec(fields[RSSLIM] ?? '') ?? [];
    return [run, trial].includes(digits(mark));
}
// Nine digits for each mark behind a one: 10^18 bytes and more, which no program takes for a limit.
function limitFor(env) {
    return `1${[_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_MARK */ .GT, _environment_js__WEBPACK_IMPORTED_MODULE_4__/* .TRIAL_MARK */ .dU].map(name => digits(`${name}=${env[name] ?? ''}`)).join('')}`;
}
function digits(mark) {
    const number = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(mark).digest().readUInt32BE() % 1_000_000_000;
    return String(number).padStart(9, '0');
}
function ownLimit() {
    try {
        return fieldsOf((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/self/stat', 'latin1'))[RSSLIM];
    }
    catch {
        return undefined;
    }
}
function setOwnLimit(limit) {
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(PRLIMIT, ['--pid', String(process.pid), `--rss=${limit}:`], { env: {}, stdio: 'ignore' });
}
// The name is in brackets, and may hold anything, brackets too.
function fieldsOf(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}


/***/ }),

/***/ 7896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ LogFile),
/* harmony export */   Oe: () => (/* binding */ readFileEnd)
/* harmony export */ });
/* unused harmony export LOG_LIMIT */
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2140);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** A log is cut here: what a reader needs of a flood is its beginning and the fact that it went on. */
const LOG_LIMIT = 256 * 1024 * 1024;
/** The output of a process, kept as it came, up to a limit. */
class LogFile {
    #stream;
    #limit;
    #waiting = new Set();
    #bytes = 0;
    #error;
    constructor(path, limit = LOG_LIMIT) {
        this.#limit = limit;
        this.#stream = (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .freshStream */ .LC)(path);
        this.#stream.on('error', error => {
            this.#error ??= error;
        });
        // After an error there is no `drain` any more, only `close`.
        this.#stream.on('drain', () => this.#wake());
        this.#stream.on('close', () => this.#wake());
    }
    /** Returns false when the caller should wait until it is drained. */
    write(chunk) {
        if (this.#error || this.#bytes >= this.#limit)
            return true;
        this.#bytes += chunk.length;
        if (this.#bytes >= this.#limit)
            return this.#stream.write(`\n[the log is cut here, at ${this.#limit} bytes]\n`);
        return this.#stream.write(chunk);
    }
    /** To be called at once after `write` returned false. */
    onceDrained(resume) {
        this.#waiting.add(resume);
    }
    /** Writes what is left; returns what went wrong while writing, a full disk for instance. */
    async close() {
        this.#stream.end();
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.finished)(this.#stream).catch(() => undefined);
        return this.#error;
    }
    async [Symbol.asyncDispose]() {
        await this.close();
    }
    #wake() {
        const waiting = [...this.#waiting];
        this.#waiting.clear();
        for (const resume of waiting)
            resume();
    }
}
/** The last bytes of a file as text. Rejects for anything else that a foreign process has put in its place. */
async function readFileEnd(path, bytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegular */ .lf)(path), true);
        const { size } = await file.stat();
        const buffer = Buffer.alloc(Math.min(size, bytes));
        // Fewer than asked for, when the file was cut meanwhile.
        const { bytesRead } = await file.read(buffer, 0, buffer.length, size - buffer.length);
        return buffer.toString('utf8', 0, bytesRead);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ limitProcess),
/* harmony export */   KT: () => (/* binding */ markedProcesses),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* unused harmony export signalProcess */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _inherited_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1767);



/** Sends a signal to a process group, or to a process for a positive `pid`; one that is gone is no error. */
function signalProcess(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM'))
            return false;
        throw error;
    }
}
/** Sends a signal to the group that a child leads. */
function signalGroup(child, signal) {
    if (child.pid !== undefined)
        signalProcess(-child.pid, signal);
}
/**
 * Processes whose environment carries a mark, `NAME=value`, or that have inherited it, this one excepted. They are found
 * through /proc, so on a system without it the answer is empty and the process groups have to do.
 */
async function markedProcesses(mark) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => []);
    const pids = entries.filter(name => /^\d+$/.test(name)).map(Number);
    const variable = Buffer.from(`\0${mark}\0`);
    const named = await Promise.all(pids.map(async (pid) => ((await isNamed(pid, variable)) ? pid : undefined)));
    const marked = [
        ...named.filter(pid => pid !== undefined),
        ...(await (0,_inherited_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .processesWithInheritedMark */ .L7)(pids, mark)),
    ];
    return [...new Set(marked)].filter(pid => pid !== process.pid);
}
// Unreadable means gone, or another user's: neither is ours.
async function isNamed(pid, variable) {
    const environ = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`).catch(() => Buffer.alloc(0));
    return carries(environ, variable);
}
// With a zero in front, every variable stands between two zeros, the first one too.
function carries(environ, variable) {
    return Buffer.concat([Buffer.of(0), environ]).includes(variable);
}
/** Kills every marked process, again and again until none is left or `rounds` are over; returns those left. */
async function killMarked(mark, rounds = 20) {
    let left = await markedProcesses(mark);
    for (let round = 0; left.length > 0 && round < rounds; round++) {
        for (const pid of left)
            signalProcess(pid, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(25);
        left = await markedProcesses(mark);
    }
    return left;
}
const GRACE_MS = 2_000;
/** Ends the process's group when its time is over or the signal is aborted: SIGTERM, and after a grace SIGKILL. */
function limitProcess(child, { signal, timeoutMs, graceMs = GRACE_MS }) {
    const state = { timedOut: false, cancelled: false };
    let hard;
    const end = (why) => {
        state[why] = true;
        signalGroup(child, 'SIGTERM');
        hard ??= setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    };
    const cancel = () => end('cancelled');
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => end('timedOut'), timeoutMs);
    signal.addEventListener('abort', cancel, { once: true });
    const lift = () => {
        clearTimeout(timer);
        clearTimeout(hard);
        signal.removeEventListener('abort', cancel);
    };
    return { state, lift };
}


/***/ })

};
