# soak journal: the long form of a test that verify runs for some seconds.

task_soak() {
    [ "${1:-}" = journal ] || stop 2 "soak takes the name of what is to run long: journal."
    need_jdk
    need_maven
    take_lock
    build_with_progress soak "killing a program that appends to the journal of a session, a thousand times" \
        test -pl bundles/org.parallax.exercise -am -Dtest=KilledTest -Dsoak.kills=1000 -Dsurefire.failIfNoSpecifiedTests=false || exit 1
    release_lock
    sed -n '/ kills, /p' "$log"
}
