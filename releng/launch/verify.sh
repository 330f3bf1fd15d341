# The whole build with every test; the last line counts the tests of all modules.

task_verify() {
    find_documents
    need_jdk
    need_maven
    need_display
    take_lock
    find "$root" -path '*/target/surefire-reports/TEST-*.xml' -exec rm -f {} +
    start=$state/build-started
    : > "$start"
    verify_status=0
    build_with_progress verify "building and testing everything" verify -Pall-platforms -Dmaven.test.failure.ignore=true "$@" \
        || verify_status=$?
    if [ "$verify_status" = 0 ]; then
        mkdir -p "$products"
        mv "$start" "$built"
        warm_up
    fi
    release_lock
    count_tests
    [ "$verify_status" = 0 ] && [ "$failed" = 0 ] || exit 1
}

# The documents that the records quote are not part of the project: PARALLAX_DOCUMENTS names the folder that holds them,
# which the tests of every module must find.
find_documents() {
    if [ -z "${PARALLAX_DOCUMENTS:-}" ]; then
        say "parallax: the quotations of the records are not checked, since PARALLAX_DOCUMENTS names no folder with the documents."
        return
    fi
    [ -d "$PARALLAX_DOCUMENTS" ] || stop 2 "PARALLAX_DOCUMENTS names no folder: $PARALLAX_DOCUMENTS; correct it or unset it."
    PARALLAX_DOCUMENTS=$(CDPATH='' cd -- "$PARALLAX_DOCUMENTS" && pwd)
    export PARALLAX_DOCUMENTS
}

# Sums the reports of all modules, names the first that failed with their reasons and prints the closing line.
count_tests() {
    # The sums that stand in a report's head leave out tests of classes that two engines run.
    set -- $(find "$root" -path '*/target/surefire-reports/TEST-*.xml' -exec cat {} + | awk '
        /^ *<testcase / { tests++ }
        /^ *<skipped/ { skipped++ }
        /^ *<(failure|error)[ >\/]/ { bad++ }
        END { print tests - bad - skipped, bad + 0, skipped + 0 }')
    passed=$1 failed=$2 skipped=$3
    if [ "$failed" != 0 ]; then
        awk '
            { sub(/\r$/, "") }
            /<<< (FAILURE|ERROR)!$/ && !/Tests run:/ { sub(/^\[ERROR\] /, ""); if (++named > 50) exit; print "  " $0; reason = 4; next }
            /^[ \t]*at / || /^\[/ { reason = 0 }
            reason > 0 && NF { print "    " $0; reason-- }
        ' "$log" | cut -c1-300 >&2
        say "parallax: the whole log is $log"
    fi
    printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
}
