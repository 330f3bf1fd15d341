package org.parallax.dsl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.extension.TheoryParameter;

/** Three installed theories: the parameters of one are known, one has none, and of one nothing is known but its id. */
final class TestTheories implements TheoryCatalog {

    private static final List<TheoryParameter> PARAMETERS = List.of(
            new TheoryParameter("amplification", "Amplification of bad news", "share", 0, 0.6, 1, "A paper says so."),
            new TheoryParameter("progressive", "Pull of a progressive", "points", -5, 3, 15, "A paper says so."),
            new TheoryParameter("stretch", "Stretch of the course", "", 0, 1, Double.POSITIVE_INFINITY, "A paper says so."));

    @Override
    public Set<String> ids() {
        return Set.of("ClashOfRealities", "QuasiAlliance", "Persistence");
    }

    @Override
    public Optional<Entry> about(String id) {
        return switch (id) {
            case "ClashOfRealities" -> Optional.of(new Entry("A clash", "Images colour the news.", "A paper", PARAMETERS));
            case "Persistence" -> Optional.of(new Entry("Persistence", "Things go on as they did.", "Nobody"));
            default -> Optional.empty();
        };
    }
}
