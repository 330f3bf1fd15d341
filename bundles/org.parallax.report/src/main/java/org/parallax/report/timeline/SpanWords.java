package org.parallax.report.timeline;

import java.util.Optional;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier.Span;

/** Says in words what a bar shows: what lasted, from when to when, and how it began and ended. */
final class SpanWords {

    private SpanWords() {}

    /** Such as {@code Export controls, 2019-07-01 to 2023-03-23, ended by Controls lifted}. */
    static String of(Span span) {
        var words = new StringBuilder(span.title());
        if (span.holding().alleged()) {
            words.append(" (alleged)");
        }
        words.append(", ").append(span.isAnnounced() ? "announced " : "").append(until(span.from(), span.to()));
        if (span.isAnnounced()) {
            words.append(", not signed");
        }
        span.pauses().forEach(pause -> words.append(", suspended ").append(until(pause.from(), pause.to())));
        span.holding().ending().ifPresent(ending -> words.append(", ended by ").append(ending.title()));
        if (span.isCondition() && span.to().isEmpty()) {
            words.append(", in force where the record ends");
        }
        return span.holding().addedBy().isOwn() ? words.toString() : words + ", " + span.holding().addedBy().words();
    }

    private static String until(Optional<RecordDate> from, Optional<RecordDate> to) {
        return RecordDate.text(from) + to.map(end -> " to " + end).orElse(" on");
    }
}
