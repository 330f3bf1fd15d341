# Builds the product if it is missing or stale.

# Whoever wants to use Parallax gets no test run, least of one that opens windows: what a build with tests has left in the
# modules of tests would run though nothing of it is compiled anew.
without_tests='-Dmaven.test.skip=true -DskipTests=true
    -pl !releng/org.parallax.architecture,!releng/org.parallax.bench,!releng/org.parallax.workbench.tests,!releng/org.parallax.product.tests'

build_product() {
    need_jdk
    need_maven
    take_lock
    if ! product_is_current; then
        start=$state/build-started
        : > "$start"
        build_with_progress build "building (a first build fetches its needs and takes some minutes)" \
            verify $without_tests || exit 70
        mkdir -p "$products"
        mv "$start" "$built"
        warm_up
    fi
    release_lock
}

# A first projection leaves the archive that lets later commands start in a second.
warm_up() {
    find_installation || return 0
    JAVA_HOME=$java_home PARALLAX_TRAINING=yes "$installation/parallax" project --scenario DokdoLanding --runs 10000 \
        "$root/bundles/org.parallax.record.japankorea/examples/dokdo-landing.scenario" >/dev/null 2>&1 </dev/null || true
}

task_build() {
    build_product
}
