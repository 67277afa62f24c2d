"""A greeter in a container, by the engine's HTTP API and the standard library alone."""

import http.client
import json
import os
import socket
import time

ENDPOINT = os.environ.get("DOCKER_HOST", "unix:///var/run/docker.sock")
IMAGE = os.environ["GREETER_IMAGE"]
PORT = "8080/tcp"


class EngineConnection(http.client.HTTPConnection):
    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.connect(ENDPOINT.removeprefix("unix://"))


def ask(method, path, body=None):
    connection = EngineConnection("engine")
    headers = {"Content-Type": "application/json"}
    connection.request(method, path, json.dumps(body) if body else None, headers)
    answer = connection.getresponse()
    text = answer.read()
    if answer.status >= 300:
        raise RuntimeError(f"{method} {path}: {answer.status} {text.decode()}")
    return json.loads(text) if text else None


class Greeter:
    """A running container; it is gone at the end of the `with` block."""

    def __enter__(self):
        bindings = {PORT: [{"HostIp": "127.0.0.1", "HostPort": "0"}]}
        host = {"PortBindings": bindings}
        wanted = {"Image": IMAGE, "ExposedPorts": {PORT: {}}, "HostConfig": host}
        self.id = ask("POST", "/containers/create", wanted)["Id"]
        ask("POST", f"/containers/{self.id}/start")
        ports = ask("GET", f"/containers/{self.id}/json")["NetworkSettings"]["Ports"]
        self.port = int(ports[PORT][0]["HostPort"])
        self.wait()
        return self

    def __exit__(self, *_):
        ask("DELETE", f"/containers/{self.id}?force=true")

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()

    def wait(self):
        """Until the server answers: the engine's proxy accepts connections before it does."""
        deadline = time.monotonic() + 20
        while True:
            try:
                return self.get("/")
            except (OSError, http.client.HTTPException):
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.1)
