package org.parallax.exercise.session;

import java.util.List;
import java.util.TreeMap;
import org.parallax.exercise.log.PollFact;
import org.parallax.exercise.log.PollOption;
import org.parallax.exercise.log.PollSubject;

/** A renaming seen from a poll. */
record PollNameChange(NameChange renaming, PollSubject subject) {

    PollFact.Opened opened(PollFact.Opened opened) {
        return new PollFact.Opened(
                opened.poll(), about(), opened.round(), opened.title(), options(opened.options()), opened.terms(),
                opened.minutes());
    }

    /** What a ballot's option is called; to a proposal, ballots say other things than options. */
    String ballot(String option) {
        return subject instanceof PollSubject.OfDecision(var decision) ? renaming.option(decision, option) : option;
    }

    ById<Integer> counts(ById<Integer> counts) {
        var renamed = new TreeMap<String, Integer>();
        counts.all().forEach((option, count) -> renamed.put(ballot(option), count));
        return new ById<>(renamed);
    }

    private PollSubject about() {
        return switch (subject) {
            case PollSubject.OfDecision(var decision) -> new PollSubject.OfDecision(renaming.element(decision));
            case PollSubject.OnProposal(var decision, var option) ->
                new PollSubject.OnProposal(renaming.element(decision), renaming.option(decision, option));
            case PollSubject.ShowOfHands hands -> hands;
        };
    }

    private List<PollOption> options(List<PollOption> options) {
        return options.stream()
                .map(option -> new PollOption(ballot(option.name()), option.title(), option.share()))
                .toList();
    }
}
