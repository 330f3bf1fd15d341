package org.parallax.report.data;

import java.util.List;
import org.parallax.projection.result.TheoryFailure;

/** The theories that were asked for and left out. */
final class FailedJson {

    private FailedJson() {}

    static void member(JsonText root, List<TheoryFailure> failed) {
        root.name("failed").array(failed, (each, failure) -> each.object(o -> {
            o.member("theory", failure.origin().theory());
            failure.origin().jar().ifPresent(jar -> o.member("file", jar));
            o.member("reason", failure.sentence());
        }));
    }
}
