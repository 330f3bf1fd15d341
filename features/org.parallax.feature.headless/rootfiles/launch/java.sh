# Finds a Java to run on. Sourced by the start scripts; POSIX sh, no output but by say and stop.

parallax_java_minimum=21

say() { printf '%s\n' "$*" >&2; }

# stop STATUS SENTENCE...
stop() {
    stop_status=$1
    shift
    say "parallax: $*"
    exit "$stop_status"
}

# java_major HOME: prints the major version of the Java in HOME, from its release file alone (no process).
java_major() {
    [ -r "$1/release" ] && [ -x "$1/bin/java" ] || return 1
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            value=${value#\"}
            printf '%s\n' "${value%%[!0-9]*}"
            return 0
        fi
    done < "$1/release"
    return 1
}

# java_fits HOME PROGRAM: whether HOME is a Java that is new enough and has bin/PROGRAM.
java_fits() {
    [ -n "$1" ] && [ -x "$1/bin/$2" ] || return 1
    major=$(java_major "$1") || return 1
    [ "${major:-0}" -ge "$parallax_java_minimum" ]
}

# java_on_path: prints the home of the java that PATH finds.
java_on_path() {
    found=$(command -v java) || return 1
    resolved=$(readlink -f "$found" 2>/dev/null) || resolved=$found
    printf '%s\n' "${resolved%/bin/java}"
}

# newest_installed PROGRAM: prints the newest fitting Java among the folders where systems keep them.
newest_installed() {
    best='' best_major=0
    for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/java/* /usr/local/openjdk* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        java_fits "$home" "$1" || continue
        major=$(java_major "$home")
        if [ "$major" -gt "$best_major" ]; then
            best=$home best_major=$major
        fi
    done
    [ -n "$best" ] && printf '%s\n' "$best"
}

# find_java PROGRAM: sets java_home to a Java that has bin/PROGRAM; fails when there is none.
find_java() {
    java_home=${JAVA_HOME:-}
    java_fits "$java_home" "$1" && return 0
    java_home=$(java_on_path) && java_fits "$java_home" "$1" && return 0
    java_home=$(newest_installed "$1")
}
