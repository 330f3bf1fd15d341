package org.parallax.exercise.conduct;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parallax.exercise.log.Fact;

/** What one of the deciders says. */
sealed interface Ruling {

    /** These facts, one after another. */
    record Facts(List<PlacedFact> facts) implements Ruling {

        public Facts {
            facts = List.copyOf(facts);
        }

        Facts and(Facts more) {
            return new Facts(Stream.concat(facts.stream(), more.facts.stream()).toList());
        }
    }

    /** No fact, but a slip for the urn. */
    record IntoUrn(UrnSlip slip) implements Ruling {}

    /** This was answered before, and the urn knows it. */
    record Told() implements Ruling {}

    /** No. */
    record No(Decided.Refused refused) implements Ruling {}

    /** A fact of a branch; of the floor where none is named. */
    record PlacedFact(Optional<String> branch, Fact fact) {}

    /** Nothing is to be done. */
    Facts NOTHING = new Facts(List.of());

    /** These facts on the floor. */
    static Facts facts(Fact... facts) {
        return facts(Arrays.stream(facts));
    }

    /** These facts on the floor. */
    static Facts facts(Stream<? extends Fact> facts) {
        return new Facts(facts.map(fact -> new PlacedFact(Optional.empty(), fact)).toList());
    }

    /** A fact of a branch. */
    static Facts on(String branch, Fact fact) {
        return new Facts(List.of(new PlacedFact(Optional.of(branch), fact)));
    }

    /** A refusal. */
    static No no(RefusalCode code, String... about) {
        return new No(new Decided.Refused(code, List.of(about)));
    }

    /** The first of these refusals that there is, else what follows. */
    static Ruling unless(Optional<No> refusal, Supplier<Ruling> otherwise) {
        return refusal.<Ruling>map(no -> no).orElseGet(otherwise);
    }

    /** A refusal if it is so. */
    static Optional<No> noIf(boolean so, RefusalCode code, String... about) {
        return so ? Optional.of(no(code, about)) : Optional.empty();
    }
}
