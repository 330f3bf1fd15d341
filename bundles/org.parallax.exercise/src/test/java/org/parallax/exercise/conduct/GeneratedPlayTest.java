package org.parallax.exercise.conduct;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.exercise.log.Fact;
import org.parallax.exercise.log.PlayFact;
import org.parallax.exercise.log.TextFact;

/** Laws over generated plays say something only if much happens in them. */
class GeneratedPlayTest {

    private static final int PLAYS = 200;

    private final TreeMap<String, Integer> happened = new TreeMap<>();

    @Test
    void muchHappens() {
        for (int seed = 0; seed < PLAYS; seed++) {
            GeneratedPlay.of(seed, this::count);
        }
        for (var often : new String[] {
            "BranchFact.Opened", "BranchFact.Floored", "PollFact.Cast", "PollFact.Closed", "PlayFact.InjectFired",
            "PlayFact.MoveEnded", "PlayFact.ChoiceMade", "TextFact.Loaded", "BeliefFact.Given"
        }) {
            assertTrue(times(often) >= PLAYS / 2, () -> often + " happened only " + times(often) + " times: " + happened);
        }
        for (var sometimes : new String[] {
            "TextFact.NameBound", "something detached", "chosen by vote", "chosen by chance", "chosen by consensus", "chosen by lead", "into an urn", "refused WENT_BACK",
            "refused PLAYS_ELSEWHERE", "refused STILL_OPEN", "done again", "PollFact.PaperEntered", "SessionFact.Closed"
        }) {
            assertTrue(times(sometimes) >= 5, () -> sometimes + " happened only " + times(sometimes) + " times: " + happened);
        }
    }

    private int times(String what) {
        return happened.getOrDefault(what, 0);
    }

    private void count(GeneratedPlay.Step step) {
        switch (step.decided()) {
            case Decided.Accepted(var records, var slip) -> {
                records.forEach(record -> count(record.fact()));
                slip.ifPresent(into -> add("into an urn"));
            }
            case Decided.Again again -> add("done again");
            case Decided.Refused refused -> add("refused " + refused.code());
        }
    }

    private void count(Fact fact) {
        var name = fact.getClass().getName().split("\\.");
        add(Arrays.asList(name).getLast().replace('$', '.'));
        if (fact instanceof PlayFact.ChoiceMade made) {
            add("chosen by " + made.grounds().how().name().toLowerCase(Locale.ROOT));
        }
        if (fact instanceof TextFact.Matched matched && !matched.detached().isEmpty()) {
            add("something detached");
        }
    }

    private void add(String what) {
        happened.merge(what, 1, Integer::sum);
    }
}
