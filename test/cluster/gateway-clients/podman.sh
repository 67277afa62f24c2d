# Calls of Podman's own client, which speaks an API of its own: what it says, and how it ends. As docker.sh.
set -u
export N
box=/busybox
say() {
  local name=$1
  shift
  printf '## %s\n' "$name"
  "$@" 2>&1
  printf 'exit %s\n' "$?"
}

say version podman version --format '{{.Server.Version}}'
say 'create' podman create --name $N-one --label gw=$N -p 80 -p 127.0.0.1::81 "$CANDIDATE" $box sh -c 'mkdir w; echo here >w/index.html; exec /busybox httpd -f -p 80 -h w'
say 'create, a name that is taken' sh -c "podman create --name $N-one '$CANDIDATE' $box true 2>/dev/null"
say 'start' podman start $N-one
# Podman gives the ports of one container in any order, also without a gateway.
say 'ps' sh -c "podman ps --filter label=gw=$N --format '{{.Names}} {{.Image}} {{.State}} {{.Ports}}' | tr -s ', ' '\\n' | sort"
say 'port' sh -c 'podman port $N-one | sort'
say 'inspect' podman inspect --format '{{json .HostConfig.PortBindings}} {{json .NetworkSettings.Ports}}' $N-one
say 'a request to the port' sh -c 'port=$(podman port $N-one 80 | head -n 1 | sed s/.*://); until /usr/bin/busybox wget -qO- http://127.0.0.1:$port/; do sleep 0.1; done'
# Without -i this client loses what is printed, as a rule, where it talks to the engine itself.
say 'exec' podman exec $N-one $box true
say 'exec, its exit code' podman exec $N-one $box sh -c 'exit 3'
say 'exec -i' sh -c "seq 1 2000 | podman exec -i $N-one $box sha256sum"
echo copied >file
say 'top' sh -c 'podman top $N-one args | grep -c httpd'
say 'logs' podman logs $N-one
say 'restart' sh -c 'podman restart --time 0 $N-one'
say 'stop' podman stop --time 0 $N-one
say 'wait' sh -c 'podman wait $N-one >/dev/null'
say 'rm' podman rm $N-one
say 'run' podman run --rm "$CANDIDATE" $box echo hello
say 'run, its exit code' podman run --rm "$CANDIDATE" $box sh -c 'exit 7'
say 'run -i' sh -c "seq 1 2000 | podman run --rm -i '$CANDIDATE' $box sha256sum"
say 'run, another image' podman run --rm "$OTHER" $box echo other
say 'images' sh -c 'podman images --format "{{.Repository}}:{{.Tag}}" | grep gateway.example/candidate'
printf 'FROM %s\nCOPY file /file\n' "$OTHER" >Dockerfile
say 'build' sh -c 'podman build --no-cache --quiet --tag gateway.example/$N-built:1 . >/dev/null && podman rmi gateway.example/$N-built:1 >/dev/null'
say 'save and load' sh -c 'podman save --quiet "$OTHER" >saved.tar && podman load --quiet --input saved.tar'
