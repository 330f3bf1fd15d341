# The one Maven that the build is made for: Tycho refuses older ones.

maven_version=3.9.11
dependency_plugin=org.apache.maven.plugins:maven-dependency-plugin:3.9.0
tools=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}/parallax
# Without a home that can be written, the checkout itself keeps it.
{ [ "$tools" != /parallax ] && mkdir -p "$tools" 2>/dev/null && [ -w "$tools" ]; } || tools=$state

# Sets maven to the wanted version, fetching it through whatever Maven is there.
need_maven() {
    maven=$tools/apache-maven-$maven_version/bin/mvn
    [ -f "$maven" ] && return 0
    system_maven=$(command -v mvn) || system_maven=
    if [ -z "$system_maven" ]; then
        on_debian_as_root && install_debian maven && system_maven=$(command -v mvn) \
            || stop 2 "Maven was not found; install any Maven 3 (on Debian and Ubuntu: apt install maven)."
    fi
    case $(JAVA_HOME=$java_home "$system_maven" -v 2>/dev/null) in
        *"Apache Maven $maven_version"*)
            maven=$system_maven
            return 0
            ;;
    esac
    fetch_maven || stop 2 "Maven $maven_version could not be fetched through $system_maven; see $state/fetch-maven.log, or put Maven $maven_version on PATH."
}

# Unpacks beside and renames, so that an interrupted fetch leaves nothing that looks whole.
fetch_maven() {
    say "parallax: fetching Maven $maven_version"
    mkdir -p "$state" "$tools" || return 1
    fresh=$(mktemp -d "$tools/maven.XXXXXX") || return 1
    if (cd "$fresh" && JAVA_HOME=$java_home "$system_maven" -B "$dependency_plugin:unpack" \
        "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$fresh") \
        >"$state/fetch-maven.log" 2>&1 && [ -f "$fresh/apache-maven-$maven_version/bin/mvn" ]; then
        chmod +x "$fresh/apache-maven-$maven_version/bin/mvn"
        mv "$fresh/apache-maven-$maven_version" "$tools/" 2>/dev/null || true
    fi
    rm -rf "$fresh"
    [ -f "$maven" ]
}

# become_maven ARG...: in the checkout, with the right JDK; this process is Maven from here on.
become_maven() {
    commit=$(git -C "$root" describe --always --dirty --abbrev=10 2>/dev/null) || commit=unknown
    set -- "-Dparallax.commit=$commit" "$@"
    exec env JAVA_HOME="$java_home" MAVEN_OPTS="-Xmx2g -XX:+UseSerialGC ${MAVEN_OPTS:-}" ${display:-} \
        sh "$maven" -B -Dstyle.color=never -f "$root/pom.xml" "$@"
}

task_mvn() {
    need_jdk
    need_maven
    become_maven "$@"
}
