package org.parallax.report.page;

import java.util.Comparator;
import java.util.Locale;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.CounterfactualFans;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.StateNames;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.words.Change;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.EachTheorySays;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.MostMoved;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.RoundedChange;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.SetParameters;

/** A projection in one paragraph, computed from its numbers. */
final class Summary {

    private final ProjectionResult result;
    private final HeldAgainst held;

    private Summary(ProjectionResult result, HeldAgainst held) {
        this.result = result;
        this.held = held;
    }

    static String of(ProjectionResult result, HeldAgainst held) {
        var summary = new Summary(result, held);
        return String.join(
                        " ", summary.frame(), CountedRuns.of(result).sentence(), CountedRuns.of(result).sample().remark(), summary.overall(), summary.strongest(),
                        MetExpectations.of(result).sentence(), summary.theories())
                .replaceAll(" +", " ").strip();
    }

    private String frame() {
        var situation = result.situation();
        var last = situation.from().plusMonths(situation.months() - 1L);
        return "From what was known at the end of " + MonthWords.full(situation.asOf()) + ", relations between "
                + StateNames.inText(situation.parties().first().name()) + " and "
                + StateNames.inText(situation.parties().second().name()) + " are projected to "
                + MonthWords.full(last) + ".";
    }

    private String overall() {
        var lead = lead();
        var fan = lead.scenario().of(Indicator.COOPERATION);
        return "Under " + lead.theory().title() + ", " + lower(Sentences.level("cooperation overall", fan, result.situation().from(), sample()))
                + ".";
    }

    private String strongest() {
        return MostMoved.of(lead(), held.counterfactual(), result.situation().from())
                        .map(this::effect)
                        .orElseGet(() -> saysNothing() ? emptiness() : MostMoved.none(lead(), held, result.situation().from()) + ".")
                + anyway();
    }

    private String effect(Indicator strongest) {
        return Sentences.effect(
                        most(), Sentences.subject(strongest, result.situation().parties()),
                        against().change().of(strongest), result.situation().from(), sample())
                + "." + mechanism(strongest);
    }

    /** By what mechanism, as a sentence after a space; empty where that is not known. */
    private String mechanism(Indicator strongest) {
        return new EachTheorySays(result, held).mechanisms(lead(), strongest)
                .flatMap(how -> how.largestTwo(Numbers::change))
                .map(how -> " Under " + lead().theory().title() + " " + how + ".")
                .orElse("");
    }

    private String most() {
        return switch (held.counterfactual()) {
            case REFERENCE -> "Most of all, the scenario";
            case BASELINE -> "Most of all, and against its baseline, the scenario";
        };
    }

    private boolean saysNothing() {
        var situation = result.situation();
        return situation.storyline().events().isEmpty()
                && (held.counterfactual() == Counterfactual.BASELINE || situation.assumesNothing());
    }

    private String emptiness() {
        return switch (held.counterfactual()) {
            case REFERENCE -> SetParameters.sentence(result.situation())
                    .orElse("The scenario assumes nothing and has no events of its own: this is what would happen without it.");
            case BASELINE -> "The scenario has no events of its own, so it is its own baseline.";
        };
    }

    /**
     * How much of the change since as of needs no scenario, as a sentence after a space; empty where that is not known, and
     * against the baseline, which is another course than the one without the scenario.
     */
    private String anyway() {
        if (held.counterfactual() == Counterfactual.BASELINE) {
            return "";
        }
        return result.attribution().stream()
                .filter(RoundedChange::tells)
                .filter(change -> change.theory().equals(lead().theory().id()) && change.indicator() == Indicator.COOPERATION)
                .max(Comparator.comparing(ChangeAttribution::month))
                .map(change -> " By " + MonthWords.name(change.month()) + " " + parts(RoundedChange.of(change)))
                .orElse("");
    }

    private static String parts(RoundedChange change) {
        return "cooperation overall changes by " + Numbers.change(change.total()) + " points: " + Numbers.change(change.anyway())
                + " would have happened anyway, " + Numbers.change(change.scenario()) + " is the scenario’s.";
    }

    private CounterfactualFans against() {
        return lead().against(held.counterfactual());
    }

    private String theories() {
        var atEnd = result.disagreement(held.counterfactual()).stream()
                .filter(each -> Indicator.SHOWN.contains(each.indicator()))
                .filter(each -> each.month().equals(result.situation().from().plusMonths(result.situation().months() - 1L)))
                .toList();
        if (atEnd.isEmpty() || speaking() < 2) {
            return "";
        }
        var widest = atEnd.stream().max(Comparator.comparingDouble(each -> each.spread())).orElseThrow();
        long split = atEnd.stream().filter(each -> !each.signsAgree()).count();
        var subject = Sentences.subject(widest.indicator(), result.situation().parties());
        var theories = "The " + Numbers.inWords(speaking()) + " theories "
                + (speaking() == result.theories().size() ? "" : "that are no baselines ");
        if (widest.spread() < Change.VISIBLE) {
            return theories + "agree on what the scenario changes, to within a point on every indicator.";
        }
        return theories + "part most over " + subject + ", where they end " + Numbers.points(widest.spread())
                + " apart on what the scenario changes" + (split == 0
                        ? "; on the direction they agree throughout."
                        : "; on " + Numbers.inWords(split) + " of " + Numbers.inWords(atEnd.size()) + " indicators they disagree even on the direction.");
    }

    /** How many theories are no baselines, which neither agree nor disagree. */
    private long speaking() {
        return result.theories().stream().filter(each -> !each.theory().scope().baseline()).count();
    }

    private SampleSize sample() {
        return new SampleSize(lead().runs());
    }

    private TheoryProjection lead() {
        // A baseline stands before others by its name alone, and says nothing of what a scenario assumes.
        return result.theories().stream()
                .filter(each -> !each.theory().scope().baseline())
                .findFirst()
                .orElse(result.theories().getFirst());
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
