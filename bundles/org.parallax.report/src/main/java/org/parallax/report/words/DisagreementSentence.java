package org.parallax.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.Disagreement.Reading;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.result.Parting;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Scope;

/**
 * Which theory says what of an indicator, and over what those at the ends part, in one sentence computed from the numbers.
 *
 * @param situation what was projected
 * @param name what a theory is called, by its id
 * @param figures how a number of points is written
 */
public record DisagreementSentence(Situation situation, UnaryOperator<String> name, DoubleFunction<String> figures) {

    /** The whole sentence. */
    public String of(Disagreement position) {
        return who(position) + over(position).map(over -> "; " + over).orElse("") + ".";
    }

    /** Who says up, down and no change and who is silent, without a full stop. */
    public String who(Disagreement position) {
        return "On " + Sentences.subject(position.indicator(), situation.parties()) + " in " + MonthWords.name(position.month()) + " "
                + switch (position.readings().size()) {
                    case 0 -> counted(position.silent().size()) + " are silent";
                    case 1 -> alone(position);
                    default -> several(position);
                };
    }

    private String alone(Disagreement position) {
        var only = position.readings().getFirst();
        var says = position.nothing().isEmpty() ? position.up().isEmpty() ? "down" : "up" : "no change";
        var silent = position.silent().size();
        return name.apply(only.theory()) + (silent == 0 ? " says " : " alone speaks and says ") + says + " (" + figures.apply(only.change()) + ")"
                + (silent == 0 ? "" : "; " + silence(silent));
    }

    private String several(Disagreement position) {
        var clauses = new ArrayList<String>();
        direction(clauses, position.up(), "up", united(position));
        direction(clauses, position.down(), "down", united(position));
        if (position.nothing().size() == position.readings().size()) {
            clauses.add(counted(position.nothing().size()) + (position.silent().isEmpty() ? "" : " that speak") + " say no change");
        } else if (!position.nothing().isEmpty()) {
            int count = position.nothing().size();
            clauses.add(Numbers.inWords(count) + (count == 1 ? " says" : " say") + " no change");
        }
        if (!position.silent().isEmpty()) {
            clauses.add(silence(position.silent().size()));
        }
        return Sentences.list(clauses);
    }

    private static boolean united(Disagreement position) {
        int all = position.readings().size();
        return position.up().size() == all || position.down().size() == all;
    }

    /** Adds who goes one way; the verb is said once. */
    private void direction(List<String> clauses, List<Reading> readings, String way, boolean united) {
        if (!readings.isEmpty()) {
            var names = Sentences.list(readings.stream().map(Reading::theory).map(name).toList());
            var all = !united ? "" : readings.size() == 2 ? " both" : " all";
            var verb = !clauses.isEmpty() ? "" : readings.size() == 1 ? " says" : " say";
            clauses.add(names + all + verb + " " + way + " ("
                    + readings.stream().map(one -> figures.apply(one.change())).collect(Collectors.joining(", ")) + ")");
        }
    }

    private static String counted(int theories) {
        return theories == 2 ? "both theories" : "all " + Numbers.inWords(theories) + " theories";
    }

    private static String silence(int theories) {
        return Numbers.inWords(theories) + (theories == 1 ? " is silent" : " are silent");
    }

    /** Over what they part and how each that it moves takes it, as half a sentence; empty where nothing is known to part them. */
    public Optional<String> over(Disagreement position) {
        return position.parting().map(parting -> ends(position)
                + (parting.difference() < position.spread() / 2 ? " part most over " : " part over ") + premise(parting) + by(parting));
    }

    /** What parts the two ends, with what each makes of it; empty where nothing is known to. */
    public Optional<String> premise(Disagreement position) {
        return position.parting().map(this::premise);
    }

    private String premise(Parting parting) {
        return new PremiseInText(situation).of(parting) + " (" + under(parting.high()) + ", " + under(parting.low()) + ")";
    }

    /** The two that are furthest apart, where they are two of several that say the same; else {@code they}. */
    private String ends(Disagreement position) {
        return position.readings().size() == 2 || !united(position)
                ? "they"
                : name.apply(position.high().theory()) + " and " + name.apply(position.low().theory());
    }

    private String under(Parting.Under end) {
        return figures.apply(end.effect()) + " under " + name.apply(end.theory());
    }

    /** By which mechanism the theory acts that makes most of it. */
    private String by(Parting parting) {
        var most = Math.abs(parting.high().effect()) >= Math.abs(parting.low().effect()) ? parting.high() : parting.low();
        return most.mechanism().map(how -> ", which " + acts(name.apply(most.theory()), how) + " (" + figures.apply(how.effect())
                + " in all)").orElse("");
    }

    private static String acts(String theory, Mechanism how) {
        return how.cause().equals(Scope.EVENTS)
                ? theory + " counts by what events themselves do"
                : "works under " + theory + " by way of " + how.cause();
    }
}
