package org.parallax.app.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.model.Event;
import org.parallax.model.Judgement;
import org.parallax.model.Leader;
import org.parallax.model.Leaning;
import org.parallax.model.Sourced;

/** Why a reader judged an element so: the reason of the judgement itself, else that of the whole element. */
final class JudgementReasons {

    private JudgementReasons() {}

    /** The reason of a judgement; empty where none is given. */
    static String of(Judgement judgement, Sourced element) {
        return judgement.getReading().isBlank() ? of(element) : judgement.getReading();
    }

    /** The reason that covers what an element judges; empty where none is given. */
    static String of(Sourced element) {
        return String.join(" ", element.getReadings());
    }

    /** The reason of a leader's leaning: that of the whole leader, unless it is needed for a stance that has none of its own. */
    static String ofLeaning(Leader leader) {
        return leader.getStances().stream().anyMatch(stance -> stance.getReading().isBlank()) ? "" : of(leader);
    }

    /** The reason for the leaning that an event brings in: its own, else that of a leader it names who has this leaning. */
    static String ofLeaning(Leaning leaning, Event event) {
        return Stream.concat(Stream.of(of(event)), event.getArguments().stream()
                        .flatMap(argument -> argument.getValues().stream())
                        .map(value -> value instanceof Leader leader ? Optional.of(leader) : Optional.<Leader>empty())
                        .flatMap(Optional::stream)
                        .filter(leader -> leader.isSetLeaning() && leader.getLeaning() == leaning)
                        .map(JudgementReasons::ofLeaning))
                .filter(reason -> !reason.isBlank()).findFirst().orElse("");
    }
}
