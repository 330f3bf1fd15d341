package org.parallax.projection.situation;

import java.util.List;

/**
 * The relationship that a record is about, apart from time.
 *
 * @param record the record's name
 * @param others states that affect it without being a party
 * @param issues matters in dispute; theories number them as here
 */
public record Relationship(String record, Parties parties, List<OtherState> others, List<Issue> issues) {

    public Relationship {
        others = List.copyOf(others);
        issues = List.copyOf(issues);
    }
}
