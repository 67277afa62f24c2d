# Every call of the docker client that a consumer may make: what it says, and how it ends. Run in an empty folder.
# CANDIDATE and OTHER are images of busybox alone; names begin with $N, which is this run's alone.
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
quiet() { say "$@" >/dev/null; }

say version docker version --format '{{.Server.Version}} {{.Client.APIVersion}}'
say info docker info --format '{{.Driver}} {{.OSType}}'
say 'an older API' env DOCKER_API_VERSION=1.40 docker version --format '{{.Client.APIVersion}}'

say 'create' docker create --name $N-one --label gw=$N -p 80 -p 127.0.0.1::81 "$CANDIDATE" $box sh -c 'echo out; echo err >&2; sleep 60'
say 'create, a name that is taken' docker create --name $N-one "$CANDIDATE" $box true
say 'ps -a, before it starts' docker ps -a --filter label=gw=$N --format '{{.Names}} {{.Image}} {{.State}}'
say 'start' docker start $N-one
say 'port' sh -c 'docker port $N-one | sort'
# Podman's API of Docker tells no address here where it publishes on all of them.
say 'ps' sh -c "docker ps --filter name=$N-one --format '{{.Names}} {{.Image}} {{.State}} {{.Ports}}' | sed 's/0.0.0.0:[0-9]*->//'"
say 'inspect' docker inspect --format '{{json .HostConfig.PortBindings}} {{json .NetworkSettings.Ports}} {{.Config.Cmd}} {{json .HostConfig.Memory}}' $N-one
say 'logs' sh -c 'until docker logs $N-one 2>&1 | grep -q err; do sleep 0.05; done; docker logs $N-one 2>&1 | sort'
say 'exec' docker exec $N-one $box echo from exec
say 'exec, its exit code' docker exec $N-one $box sh -c 'exit 3'
say 'exec -i' sh -c "seq 1 2000 | docker exec -i $N-one $box sha256sum"
say 'exec -d' docker exec -d $N-one $box true
say 'exec, no such program' docker exec $N-one /nothing
say 'top' sh -c 'docker top $N-one -o pid,args | grep -c sleep'
say 'stats' sh -c 'docker stats --no-stream --format "{{.Name}}" $N-one | wc -l'
say 'cp into it' sh -c 'echo copied >file; docker cp file $N-one:/file'
say 'cp out of it' sh -c 'docker cp $N-one:/file back && cat back'
say 'cp, what is not there' docker cp $N-one:/nothing .
say 'diff' docker diff $N-one
say 'pause' docker pause $N-one
say 'unpause' docker unpause $N-one
say 'update' docker update --restart no $N-one
say 'rename' docker rename $N-one $N-two
say 'restart' docker restart --time 0 $N-two
say 'commit' docker commit --message m $N-two gateway.example/$N-committed:1
say 'export' sh -c 'docker export $N-two | tar -t | grep -c busybox'
say 'kill' docker kill $N-two
say 'wait, of one that has ended' docker wait $N-two
# Podman calls it stopped for a moment.
say 'kill, of one that has ended' sh -c 'docker kill $N-two 2>&1 | sed s/stopped/exited/'
say 'rm' docker rm $N-two
say 'rm, what is not there' docker rm $N-two

say 'run' docker run --rm "$CANDIDATE" $box echo hello
say 'run, its exit code' docker run --rm "$CANDIDATE" $box sh -c 'exit 7'
say 'run -i' sh -c "seq 1 5000 | docker run --rm -i '$CANDIDATE' $box sha256sum"
say 'run -t' docker run --rm -t "$CANDIDATE" $box echo on a terminal
say 'run, its second stream' sh -c "docker run --rm '$CANDIDATE' $box sh -c 'echo out; echo err >&2' >/dev/null"
say 'run, much output' sh -c "docker run --rm '$CANDIDATE' $box seq 1 100000 | sha256sum"
# An older client may say at last that it waits no more.
say 'run, no such program' sh -c "docker run --rm '$CANDIDATE' /nothing 2>&1 | grep -v 'context canceled'"
say 'run, no such image' docker run --rm --pull never gateway.example/nothing:1
say 'run, another image' docker run --rm "$OTHER" $box echo other
say 'run -d --rm' docker run -d --rm --name $N-three -P --expose 80 "$CANDIDATE" $box sleep 60
say 'wait, of one that runs' sh -c '(docker wait $N-three & sleep 0.2; docker kill $N-three; wait) | sort'
say 'attach' sh -c "docker create -i --name $N-four '$CANDIDATE' $box cat >/dev/null; echo to cat | docker start -ai $N-four; docker rm $N-four"

say 'images' sh -c 'docker images --format "{{.Repository}}:{{.Tag}}" | grep "gateway.example/\(candidate\|other\|$N-\)" | sort'
say 'image inspect' docker image inspect --format '{{json .Config.Cmd}} {{.RepoTags}}' "$CANDIDATE"
say 'history' docker history --format '{{.CreatedBy}}' "$CANDIDATE"
say 'tag' docker tag "$OTHER" gateway.example/$N-other:2
say 'save' sh -c 'docker save gateway.example/$N-other:2 >saved.tar; tar -tf saved.tar | grep -c manifest.json'
say 'rmi' docker rmi gateway.example/$N-other:2
say 'load' docker load --input saved.tar
say 'import' sh -c 'tar -C /usr/bin -c busybox | docker import - gateway.example/$N-imported:1'
say 'pull, what no registry has' docker pull 127.0.0.1:1/nothing:1
say 'push, without a registry' sh -c 'docker tag "$OTHER" 127.0.0.1:1/$N-other:1; docker push 127.0.0.1:1/$N-other:1; docker rmi 127.0.0.1:1/$N-other:1'

printf 'FROM %s\nCOPY file /file\nRUN ["/busybox", "cat", "/file"]\n' "$OTHER" >Dockerfile
say 'build, the classic builder' env DOCKER_BUILDKIT=0 docker build --no-cache --tag gateway.example/$N-built:1 .
say 'build, that fails' sh -c 'printf "FROM %s\nRUN [\"/nothing\"]\n" "$OTHER" | DOCKER_BUILDKIT=0 docker build --no-cache -'
if [ "$BUILDX" = yes ]; then
  say 'buildx, with a secret' sh -c 'echo hush >secret; printf "# syntax-free\nFROM %s\nCOPY file /f\nRUN --mount=type=secret,id=s [\"/busybox\", \"cat\", \"/run/secrets/s\"]\n" "$OTHER" >D; docker buildx build --no-cache --progress quiet --secret id=s,src=secret --load --tag gateway.example/$N-built:2 --file D .'
  say 'buildx, a folder out' sh -c 'printf "FROM scratch\nCOPY file /f\n" | docker buildx build --progress quiet --output out --file - . && cat out/f'
  say 'buildx, that fails' sh -c 'printf "FROM %s\nRUN [\"/nothing\"]\n" "$OTHER" | docker buildx build --progress quiet - >/dev/null 2>&1'
fi

say 'network create' docker network create $N-net
say 'network inspect' docker network inspect --format '{{.Name}} {{.Driver}} {{len .Containers}}' $N-net
say 'run in a network' docker run --rm --network $N-net "$CANDIDATE" $box echo in it
say 'network ls' docker network ls --filter name=$N-net --format '{{.Name}}'
say 'network rm' docker network rm $N-net
say 'volume create' docker volume create $N-vol
say 'run with a volume' docker run --rm -v $N-vol:/data "$CANDIDATE" $box sh -c 'echo kept >/data/f; /busybox cat /data/f'
say 'volume ls' docker volume ls --filter name=$N-vol --format '{{.Name}}'
say 'volume rm' docker volume rm $N-vol
since=$(date +%s)
quiet run docker run --rm --label gw=$N-events "$CANDIDATE" $box true
say 'events' sh -c "docker events --since $since --until \$((\$(date +%s) + 1)) --filter label=gw=$N-events --format '{{.Action}}' | sort | uniq -c"
say 'system df' sh -c 'until docker system df --format "{{.Type}}" >out 2>&1 || ! grep -q "already running" out; do sleep 0.1; done; cat out'
say 'container prune' sh -c "docker create --label gw=$N-prune '$OTHER' $box true >/dev/null; until docker container prune --force --filter label=gw=$N-prune >out 2>&1 || ! grep -q 'already running' out; do sleep 0.1; done; grep -c '^[0-9a-f]' out"
for image in built:1 built:2 committed:1 imported:1 other:2; do docker rmi --force "gateway.example/$N-$image" >/dev/null 2>&1; done
