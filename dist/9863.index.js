export const id = 9863;
export const ids = [9863,796];
export const modules = {

/***/ 21178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ RUN_MARK),
/* harmony export */   dU: () => (/* binding */ TRIAL_MARK),
/* harmony export */   m0: () => (/* binding */ allowedEnvironment)
/* harmony export */ });
/** The variables that mark the processes of a run and of a trial: by them those which left their group are found. */
const RUN_MARK = 'COMPAT_GATE_RUN';
const TRIAL_MARK = 'COMPAT_GATE_TRIAL';
const ALLOWED = new Set([
    'PATH',
    'SHELL',
    'USER',
    'LOGNAME',
    'LANG',
    'LANGUAGE',
    'TZ',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'PIP_CERT',
    'GIT_SSL_CAINFO',
]);
// Proxies are written in both cases, and which one counts differs from program to program.
const ALLOWED_PATTERN = /^(LC_[A-Z]+|(https?|no|all|ftp)_proxy|(HTTPS?|NO|ALL|FTP)_PROXY)$/;
/**
 * The environment of a foreign process: an allow-list out of `from`, then `extra` over it.
 * Tokens, command files and inputs of a runner are not on the list, and neither is `CI`, which
 * makes the tests of some projects skip themselves.
 */
function allowedEnvironment(from, names, extra) {
    const kept = {};
    for (const [name, value] of Object.entries(from)) {
        if (value === undefined)
            continue;
        if (ALLOWED.has(name) || ALLOWED_PATTERN.test(name) || names.includes(name))
            kept[name] = value;
    }
    return { ...kept, ...extra };
}


/***/ }),

/***/ 2367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q9: () => (/* binding */ captureOutput),
  f2: () => (/* binding */ howEnded),
  d1: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/process/inherited-mark.js
var inherited_mark = __webpack_require__(1767);
// EXTERNAL MODULE: ./build/src/process/log-file.js
var log_file = __webpack_require__(77896);
;// CONCATENATED MODULE: ./build/src/process/output.js
/**
 * Hands on what a process writes, no faster than it is taken.
 *
 * @param hold stops the clock of the process until what it returns is called: a slow reader of the gate's own output is
 * not the fault of the process, and is waited for no longer than it has patience with (PacedOutput)
 */
function relayOutput(child, log, take, hold) {
    const wait = async (stream, logged, taken) => {
        stream.pause();
        await logged;
        const release = hold();
        await taken;
        release();
        stream.resume();
    };
    for (const name of ['stdout', 'stderr']) {
        const stream = child[name];
        stream?.on('error', () => undefined);
        stream?.on('data', (chunk) => {
            const taken = take?.(chunk, name);
            const logged = log?.write(chunk);
            if (taken instanceof Promise || logged !== undefined)
                wait(stream, logged, taken);
        });
    }
}
const ROUND_MS = 250;
const MOST_ROUNDS = 8;
/** In bytes; many times what the system keeps of a process's output, and Node in its own buffer. */
const MOST_LEFT = 16 << 20;
/**
 * To be called at the end of a process. One that left its group may still hold a pipe, silent or talking without end; the
 * caller finds it by the run's mark. What the process wrote is read first: it is the oldest in the pipe.
 */
function closeHeldPipes(child) {
    child.stdio[3]?.destroy();
    const streams = [child.stdout, child.stderr].filter(stream => stream !== null);
    const close = () => {
        for (const stream of streams)
            stream.destroy();
    };
    let moved = true;
    let bytes = 0;
    for (const stream of streams) {
        stream.on('data', (chunk) => {
            moved = true;
            bytes += chunk.length;
            // Rounds do not count while it waits, and one that floods may wait in each of them.
            if (bytes > MOST_LEFT)
                close();
        });
    }
    let rounds = 0;
    const timer = setInterval(() => {
        // A stream that waits still has something to say.
        if (streams.some(stream => stream.isPaused()))
            return;
        rounds++;
        const idle = !moved;
        moved = false;
        // Read once more before the pipes count as silent: on a busy machine the data may only be late.
        setImmediate(() => {
            if (rounds >= MOST_ROUNDS || (idle && !moved))
                close();
        });
    }, ROUND_MS);
    child.once('close', () => clearInterval(timer));
}

// EXTERNAL MODULE: ./build/src/process/processes.js
var processes = __webpack_require__(14618);
;// CONCATENATED MODULE: ./build/src/process/execute.js
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
    const log = options.log === undefined ? undefined : new log_file/* LogFile */.$i(options.log);
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
                const _ = __addDisposableResource(env_1, (0,inherited_mark/* inheritMarks */.m5)(env), false);
                const third = withSecret ? 'pipe' : 'ignore';
                child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe', third] });
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
        const [error] = await (0,external_node_events_.once)(child, 'error');
        throw error;
    }
    catch (thrown) {
        return startError(thrown, cwd);
    }
}
async function followProcess(child, options, log) {
    handOverSecret(child, options.secret);
    const limits = (0,processes/* limitProcess */.$5)(child, options);
    relayOutput(child, log, options.onOutput, limits.hold);
    // A time-out or a cancellation after the leader's end is not the reason of its end.
    child.once('exit', limits.lift);
    return { ...(await waitForEnd(child)), ...limits.state };
}
// The system reports a missing folder exactly as it reports a missing program.
function startError(thrown, cwd) {
    const error = (0,errors/* asError */.zR)(thrown);
    if (error.code !== 'ENOENT' || (0,external_node_fs_.existsSync)(cwd))
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
// File systems keep fractions of a millisecond, and this clock none: rounded up, nothing seems later than it is.
function endTime() {
    return Date.now() + 1;
}
/** Waits for the end of a started process, kills what it left in its group, and reads its output to the end. */
function waitForEnd(child) {
    return new Promise(resolve => {
        // An error of a signal, for instance. The process still ends, and `exit` says so.
        child.on('error', () => undefined);
        let endedAt = 0;
        child.once('exit', () => {
            endedAt = endTime();
            // Processes that the leader left behind hold the pipes open, and `close` would never come.
            (0,processes/* signalGroup */.i8)(child, 'SIGKILL');
            closeHeldPipes(child);
        });
        child.once('close', (code, signal) => {
            resolve({ endedAt, ...(code === null ? { endedBy: signal ?? 'SIGKILL' } : { exitCode: code }) });
        });
    });
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
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Gw: () => (/* binding */ inheritsMark),
/* harmony export */   hb: () => (/* binding */ notOfContainers),
/* harmony export */   m5: () => (/* binding */ inheritMarks)
/* harmony export */ });
/* unused harmony export outsideContainers */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21178);





/**
 * The marks of a process a second time, where a cleared environment does not take them away: as a number in its soft
 * limit of resident memory. Limits are inherited over fork and kept over exec, and Linux has not enforced this one since
 * 2.4.30 (getrlimit(2)). A process may change those of its own user (prlimit(2)), and everybody may read this one
 * (proc(5), `rsslim` in /proc/<pid>/stat). Whoever sets its limits anew loses it, as sudo does where PAM resets them.
 */
// Of util-linux. Not asked of the PATH, in which a consumer may have put a program of this name.
const PRLIMIT = '/usr/bin/prlimit';
/** Where in /proc/<pid>/stat, counted from the state, which is the first field behind the name. */
const STARTTIME = 19;
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
/** Whether a process has inherited a mark, `NAME=value`; undefined when it has ended. */
function inheritsMark(pid, mark) {
    const fields = fieldsOf(statOf(pid));
    // A zombie keeps its limits until its parent waits for it, which in a container may never happen.
    if (fields[0] === '' || fields[0] === 'Z' || fields[0] === 'X')
        return undefined;
    const [, run, trial] = /^1(\d{9})(\d{9})$/.exec(fields[RSSLIM] ?? '') ?? [];
    return run !== undefined && [run, trial].includes(digits(mark));
}
/**
 * When a process was started, in the kernel's ticks since the boot (proc(5), `starttime`); what it executes later changes
 * nothing of it. Undefined when it has ended, and on a system without /proc.
 */
function startOf(pid) {
    const ticks = fieldsOf(statOf(pid))[STARTTIME];
    return ticks === undefined ? undefined : Number(ticks);
}
/** Those of the processes that no engine has to end, and that are still there. */
async function notOfContainers(pids) {
    return outsideContainers(await Promise.all(pids.map(statusOf)));
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
function statusOf(pid) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(`/proc/${pid}/status`, 'latin1').catch(() => '');
}
// Read at once: the kernel waits for nobody to write it, and every process of the machine is looked at.
function statOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
    }
    catch {
        return '';
    }
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
    return fieldsOf(statOf('self'))[RSSLIM];
}
function setOwnLimit(limit) {
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(PRLIMIT, ['--pid', String(process.pid), `--rss=${limit}:`], { env: {}, stdio: 'ignore' });
}
// The name is in brackets, and may hold anything, brackets too.
function fieldsOf(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}


/***/ }),

/***/ 77896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ LogFile),
/* harmony export */   Oe: () => (/* binding */ readFileEnd)
/* harmony export */ });
/* unused harmony export LOG_LIMIT */
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82140);
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
    #drained;
    #wake = () => { };
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
    /** Returns what the caller should wait for before it writes more. */
    write(chunk) {
        if (this.#error || this.#bytes >= this.#limit)
            return undefined;
        this.#bytes += chunk.length;
        const whole = this.#bytes < this.#limit;
        const text = whole ? chunk : `\n[the log is cut here, at ${this.#limit} bytes]\n`;
        return this.#stream.write(text) ? undefined : this.#room();
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
    #room() {
        this.#drained ??= new Promise(resolve => {
            this.#wake = () => {
                this.#drained = undefined;
                resolve();
            };
        });
        return this.#drained;
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

/***/ 14618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ limitProcess),
/* harmony export */   KT: () => (/* binding */ markedProcesses),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   tN: () => (/* binding */ killTrial)
/* harmony export */ });
/* unused harmony export signalProcess */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21178);
/* harmony import */ var _inherited_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1767);





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
const MOST_ROUNDS = 20;
/** So often new processes are looked at before all are taken to be found: a chain of forks that is longer is an attack. */
const MOST_LOOKS = 100;
/**
 * Processes whose environment carries a mark, `NAME=value`, or that have inherited it, this one excepted. They are found
 * through /proc, so on a system without it the answer is empty and the process groups have to do.
 *
 * @param since as `startOf` says it: those that were there before cannot carry the mark
 */
async function markedProcesses(mark, since = 0) {
    const seen = new Set([process.pid]);
    const variable = Buffer.from(`${mark}\0`);
    const found = [];
    // One that has ended before it was looked at may have forked after the list was made, as daemons do.
    for (let look = 0; look < MOST_LOOKS; look++) {
        const fresh = (await allProcesses()).filter(pid => !seen.has(pid));
        for (const pid of fresh)
            seen.add(pid);
        const findings = await Promise.all(fresh.map(pid => lookAt(pid, mark, variable, since)));
        found.push(...findings);
        if (findings.every(({ ended }) => !ended))
            break;
    }
    const named = found.filter(one => one.named).map(({ pid }) => pid);
    const heirs = await (0,_inherited_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .notOfContainers */ .hb)(found.filter(one => one.inherited).map(({ pid }) => pid));
    return [...new Set([...named, ...heirs])];
}
async function allProcesses() {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc').catch(() => []);
    return entries.filter(name => /^\d+$/.test(name)).map(Number);
}
async function lookAt(pid, mark, variable, since) {
    if (((0,_inherited_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)(pid) ?? since) < since)
        return { pid, named: false, inherited: false, ended: false };
    const named = carries(await environOf(pid), variable);
    // After the environment, so that one which ended before that could be read is seen to have ended.
    const inherited = (0,_inherited_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .inheritsMark */ .Gw)(pid, mark);
    return { pid, named, inherited: inherited === true, ended: inherited === undefined };
}
// Unreadable means gone, or another user's: neither is ours. Not by a promise of Node's own, which costs several times as much.
function environOf(pid) {
    return new Promise(resolve => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, (error, environ) => resolve(error === null ? environ : NOTHING));
    });
}
const NOTHING = Buffer.alloc(0);
/** Whether a process's variables, each with a zero behind it, hold one. */
function carries(environ, variable) {
    for (let at = environ.indexOf(variable); at >= 0; at = environ.indexOf(variable, at + 1))
        if (at === 0 || environ[at - 1] === 0)
            return true;
    return false;
}
/** Kills every marked process, again and again until none is left, or it was tried often enough; returns those left. */
async function killMarked(mark, since = 0) {
    let left = await markedProcesses(mark, since);
    for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round++) {
        for (const pid of left)
            signalProcess(pid, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(25);
        left = await markedProcesses(mark, since);
    }
    return left;
}
/**
 * The same for a trial of this process, which has made its mark. Of what is older than this process, as nearly all of a machine
 * is, only the age is looked at.
 */
function killTrial(trial) {
    return killMarked(`${_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .TRIAL_MARK */ .dU}=${trial}`, (0,_inherited_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)('self'));
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
    const clock = new LimitClock(timeoutMs, () => end('timedOut'));
    signal.addEventListener('abort', cancel, { once: true });
    const lift = () => {
        clock.end();
        clearTimeout(hard);
        signal.removeEventListener('abort', cancel);
    };
    return { state, hold: () => clock.hold(), lift };
}
/** Calls `over` once, when it has run for so many milliseconds; those in which somebody holds it do not count. */
class LimitClock {
    #over;
    #left;
    #began = 0;
    #holds = 0;
    #timer;
    constructor(ms, over) {
        this.#over = over;
        this.#left = ms;
        this.#run();
    }
    hold() {
        this.#holds++;
        if (this.#holds === 1)
            this.#stop();
        return () => {
            this.#holds--;
            if (this.#holds === 0)
                this.#run();
        };
    }
    end() {
        this.#stop();
        this.#left = undefined;
    }
    #run() {
        if (this.#left === undefined)
            return;
        this.#began = performance.now();
        this.#timer = setTimeout(() => {
            this.#left = undefined;
            this.#over();
        }, this.#left);
    }
    #stop() {
        clearTimeout(this.#timer);
        if (this.#left !== undefined)
            this.#left -= performance.now() - this.#began;
    }
}


/***/ }),

/***/ 37922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/**
 * The header `Retry-After`, a number of seconds or a date (RFC 9110, 10.2.3), in milliseconds from now; undefined when it
 * is neither.
 *
 * @param now milliseconds since the epoch
 */
function parseRetryAfter(text, now = Date.now()) {
    const value = text?.trim() ?? '';
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1_000;
    // A date begins with the name of a day. `Date.parse` takes much that is none.
    const at = /^[A-Z][a-z]+,? /.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}


/***/ }),

/***/ 60796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   EI: () => (/* binding */ formatNames),
/* harmony export */   Ec: () => (/* binding */ quotedForShell),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   m7: () => (/* binding */ keepEnds),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   wz: () => (/* binding */ joinFitting)
/* harmony export */ });
/** A duration in milliseconds for a reader: `0.4 s`, `12.3 s`, `2 min 05 s`. */
function formatDuration(ms) {
    if (ms < 59_950)
        return `${(ms / 1_000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1_000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
/** A time limit in milliseconds for a message, in whole seconds from ten on: `90 s`, `2.5 s`, `0.05 s`. */
function formatSeconds(ms) {
    const seconds = ms / 1_000;
    return `${seconds < 10 ? Number(seconds.toPrecision(2)) : Math.round(seconds)} s`;
}
/** `1 test`, `2 tests`. */
function formatCount(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** At most `limit` UTF-16 units, at their end the mark when something is missing. No character is cut in half. */
function cutText(text, limit, mark = '…') {
    if (text.length <= limit)
        return text;
    return text.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, '') + mark;
}
const GAP = '\n… [cut] …\n';
/**
 * At most `limit` UTF-16 units: of a longer text the beginning and the end. What a failure ends with says as much as what
 * it begins with.
 */
function keepEnds(text, limit) {
    if (text.length <= limit)
        return text;
    const half = Math.floor((limit - GAP.length) / 2);
    const head = text.slice(0, half).replace(/[\uD800-\uDBFF]$/, '');
    const tail = text.slice(text.length - half).replace(/^[\uDC00-\uDFFF]/, '');
    return head + GAP + tail;
}
/** The first line of a text that is not blank, of at most `limit` UTF-16 units. */
function firstLine(text, limit) {
    return cutText(text.trim().split(LINE_END, 1)[0] ?? '', limit);
}
/** The last lines of a text that are not blank, at most `most` of them. */
function lastLines(text, most) {
    const lines = text.split(LINE_END).filter(line => line.trim() !== '');
    return lines.slice(-most);
}
const LINE_END = /\r?\n|\r/;
/**
 * As many of the items' texts as fit into `bytes` of UTF-8, each on a line of its own, and then how many
 * did not. Texts are made only while there is room, so that thousands of them cost nothing.
 */
function joinFitting(items, bytes, text, rest) {
    const taken = [];
    let used = Buffer.byteLength(rest(items.length)) + 1;
    for (const item of items) {
        const next = text(item);
        used += Buffer.byteLength(next) + 1;
        if (used > bytes)
            return [...taken, rest(items.length - taken.length)].join('\n');
        taken.push(next);
    }
    return taken.join('\n');
}
/**
 * Whether a text matches a pattern in which `*` stands for any text and everything else for itself: ids of tests
 * hold brackets, slashes and colons, which file globs would read as their own. Linear in the length of the text.
 */
function matchesWildcard(pattern, text) {
    const parts = pattern.split('*');
    const first = parts[0] ?? '';
    const last = parts[parts.length - 1] ?? '';
    if (parts.length === 1)
        return text === pattern;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}
/** A word of a command as a shell takes it. */
function quotedForShell(word) {
    return /^[\w./:@+-][\w./:@+=,-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** The first names, and how many more there are: `a, b and 3 more`. */
function formatNames(names, most) {
    const left = names.length - most;
    return names.slice(0, most).join(', ') + (left > 0 ? ` and ${left} more` : '');
}


/***/ })

};
