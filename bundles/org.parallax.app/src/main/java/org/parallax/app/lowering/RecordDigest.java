package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.List;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.model.Element;

/** The digest of a whole record, all of it known. */
public final class RecordDigest {

    private static final AsOf ALL_KNOWN = new AsOf(YearMonth.of(9999, 12));

    private RecordDigest() {}

    /** SHA-256 over the lowered record: blanks, comments and the order of elements leave it as it is. */
    public static String of(List<Element> elements) {
        var stage = new RecordStates(RecordLowering.states(elements));
        var known = new RecordLowering(elements, stage, ALL_KNOWN, new HappeningLowering(stage));
        return Digests.sha256(CanonicalText.of(List.of(
                stage.parties(), stage.others(), known.issues(), known.images(), known.courses(), known.past())));
    }
}
