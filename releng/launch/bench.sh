# bench [NAME]: builds what the benchmarks need and runs those whose name contains NAME.

task_bench() {
    need_jdk
    need_maven
    take_lock
    build_with_progress bench "building the benchmarks" package -Dmaven.test.skip=true -DskipTests=true -pl releng/org.parallax.bench -am || exit 70
    release_lock
    exec "$java_home/bin/java" -cp "$(cat "$root/releng/org.parallax.bench/target/class.path"):$root/releng/org.parallax.bench/target/classes" \
        org.parallax.bench.BenchMain "$@"
}
