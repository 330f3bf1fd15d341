package org.parallax.app.lowering;

import java.util.List;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.model.Agreement;
import org.parallax.model.Element;
import org.parallax.model.Leader;

/** The digest of a whole record, whatever is known of it at a given month. */
public final class RecordDigest {

    private RecordDigest() {}

    /** SHA-256 of the lowered record; blanks, comments and the order of elements do not change it. */
    public static String of(List<Element> elements) {
        var states = new RecordStates(RecordLowering.states(elements));
        var known = new RecordLowering(elements, states, AsOf.THE_END, new HappeningLowering(states));
        return Digests.sha256(CanonicalText.of(List.of(
                states.parties(), states.others(), known.issues(), known.images(), known.courses(), known.past(),
                new LeaderLowering(states, AsOf.THE_END).terms(all(elements, Leader.class)),
                new AgreementLowering(states, AsOf.THE_END).terms(all(elements, Agreement.class)))));
    }

    private static <T> List<T> all(List<Element> elements, Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
