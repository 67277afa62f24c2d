"""The calls of docker-py: `## name`, what came, one after the other. CANDIDATE is an image of busybox alone."""

import http.client
import io
import os
import tarfile
import urllib.request

import docker
import docker.transport.unixconn


class Answer(http.client.HTTPResponse):
    """
    Reads no further than the headers before the body is asked for. docker-py 7.1.0 takes the rest of an `exec` from the
    socket itself, so what came in one piece with the headers, as it does to a client that had to wait for a processor, is
    lost to it, whoever answers.
    """

    def __init__(self, sock, *args, **kwargs):
        super().__init__(sock, *args, **kwargs)
        self.fp = sock.makefile("rb", buffering=1)


docker.transport.unixconn.UnixHTTPConnection.response_class = Answer
client = docker.from_env()
image, other, run = os.environ["CANDIDATE"], os.environ["OTHER"], os.environ["N"]


def say(name, work):
    try:
        said = work()
    except docker.errors.APIError as error:
        said = f"{type(error).__name__} {error.status_code} {error.explanation}"
    except docker.errors.DockerException as error:
        said = f"{type(error).__name__} {error}"
    print(f"## {name}\n{said}", flush=True)


def tar(name, content):
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as packed:
        info = tarfile.TarInfo(name)
        info.size = len(content)
        packed.addfile(info, io.BytesIO(content))
    return archive.getvalue()


def socket_of(exec_id, content):
    socket = client.api.exec_start(exec_id, socket=True, demux=False)._sock
    socket.sendall(content)
    socket.shutdown(1)
    heard = b""
    while part := socket.recv(65536):
        heard += part
    return heard


def get(port):
    while True:
        try:
            return urllib.request.urlopen(f"http://127.0.0.1:{port}/").read()
        except OSError:
            continue


say("ping", client.ping)
say("version", lambda: client.version()["ApiVersion"])
say("run", lambda: client.containers.run(image, ["/busybox", "echo", "hi"], remove=True))
say("run, its exit code", lambda: client.containers.run(image, ["/busybox", "sh", "-c", "exit 7"], remove=True, detach=False))
serve = "mkdir w; echo here >w/index.html; exec /busybox httpd -f -p 80 -h w"
one = client.containers.create(image, ["/busybox", "sh", "-c", serve], ports={"80/tcp": None}, name=f"{run}-py", labels={"gw": run})
say("a name that is taken", lambda: client.containers.create(image, name=f"{run}-py"))
events = client.events(filters={"container": one.id}, decode=True)
say("start", one.start)
say("events", lambda: next(events)["Action"])
events.close()
one.reload()
port = one.ports["80/tcp"][0]["HostPort"]
say("a request to the port", lambda: get(port))
say("the list has that port", lambda: [any(str(p.get("PublicPort")) == port for p in row["Ports"]) for row in client.api.containers(filters={"label": [f"gw={run}"]})])
say("exec", lambda: one.exec_run(["/busybox", "sh", "-c", "echo a; exit 3"]))
say("exec, its streams", lambda: one.exec_run(["/busybox", "sh", "-c", "echo a; echo b >&2"], demux=True))
cat = client.api.exec_create(one.id, ["/busybox", "sha256sum"], stdin=True)["Id"]
say("exec, a socket", lambda: socket_of(cat, b"x" * 1_000_000))
say("an archive into it", lambda: one.put_archive("/", tar("file", b"copied")))
say("an archive out of it", lambda: len(b"".join(one.get_archive("/file")[0])))
say("stats", lambda: sorted(one.stats(stream=False))[:1])
say("top", lambda: len(one.top()["Processes"]))
say("logs", one.logs)
say("restart", lambda: one.restart(timeout=0))
say("stop", lambda: one.stop(timeout=0))
say("wait", lambda: sorted(one.wait()))
say("remove", one.remove)
say("what is not there", one.reload)
say("an image", lambda: client.images.get(image).tags)
say("no image", lambda: client.images.get("gateway.example/nothing:1"))
say("save", lambda: len(b"".join(client.images.get(other).save())) > 1_000_000)
say("build", lambda: client.images.build(fileobj=io.BytesIO(f"FROM {other}\nLABEL a=b\n".encode()), tag=f"gateway.example/{run}-py:1")[0].labels)
say("remove an image", lambda: client.images.remove(f"gateway.example/{run}-py:1"))
say("a pull that cannot be", lambda: client.images.pull("127.0.0.1:1/nothing", tag="1"))
