package org.parallax.projection.situation;

import java.util.List;
import java.util.stream.Stream;

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

    /** The name for people of a state with that id, party or not; the id itself where the record has no such state. */
    public String nameOf(String state) {
        return Stream.concat(
                        Stream.of(parties.first(), parties.second()).filter(party -> party.id().equals(state)).map(Party::name),
                        others.stream().filter(other -> other.id().equals(state)).map(OtherState::name))
                .findFirst().orElse(state);
    }

    /** The title for people of an issue with that id; the id itself where the record has no such issue. */
    public String titleOf(String issue) {
        return issues.stream().filter(one -> one.id().equals(issue)).map(Issue::title).findFirst().orElse(issue);
    }
}
