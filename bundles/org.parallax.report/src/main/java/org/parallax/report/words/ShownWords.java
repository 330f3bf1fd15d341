package org.parallax.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.backtest.card.Claim;
import org.parallax.backtest.card.Showing;
import org.parallax.backtest.card.Standing;
import org.parallax.backtest.result.Arm;

/**
 * What theories have shown, in plain words. Claimed is only what was judged as {@link Showing} says and of which the whole
 * 90 % interval lies above 0; what lies below 0 as a whole is told as well.
 */
final class ShownWords {

    private static final String NEVER = "Nothing has been shown of ";

    private ShownWords() {}

    /** Of one theory or pool, at length. */
    static String sentence(ShownTheory theory) {
        return unknown(theory).map(why -> NEVER + (theory.isPool() ? "this pool" : "this theory") + why).orElseGet(() -> known(theory));
    }

    /** Why nothing at all has been shown, as what follows a name; empty where there is more to say. */
    private static Optional<String> unknown(ShownTheory theory) {
        return switch (theory.standing()) {
            case Standing.Unscored none when !theory.baseline() -> Optional.of(": it was never scored.");
            case Standing.Elsewhere elsewhere -> Optional.of(" here: it was scored on another record.");
            case Standing.Outdated(var scored) when theory.isPool() -> Optional.of(": another one was scored, of " + scored + ".");
            case Standing.Unscored none -> Optional.empty();
            case Standing.Outdated outdated -> Optional.empty();
            case Standing.Known known -> Optional.empty();
        };
    }

    private static String known(ShownTheory theory) {
        return switch (theory.standing()) {
            case Standing.Known(var card) -> sentence(Showing.of(card));
            case Standing.Outdated(var scored) ->
                "It was scored as version " + scored + "; nothing is known of version " + theory.version() + ".";
            default -> "A baseline: there to measure others against.";
        };
    }

    private static String sentence(Showing showing) {
        var sentences = new ArrayList<String>();
        var shown = showing.shown();
        var lines = Stream.of(Arm.EVENTS, Arm.NONE).flatMap(arm -> Stream.of(
                        told(arm, shown.stream().filter(claim -> claim.score().of().arm() == arm).map(ClaimWords::better).toList()),
                        told(arm, of(showing.worse(), arm).stream().map(ClaimWords::worse).toList())))
                .flatMap(Optional::stream).toList();
        if (showing.claims().isEmpty()) {
            sentences.add("Nothing has been shown: no series could be scored.");
        } else if (shown.isEmpty()) {
            sentences.add(none(showing));
            sentences.addAll(lines);
        } else {
            sentences.addAll(lines);
            others(showing).ifPresent(sentences::add);
        }
        controls(showing).ifPresent(sentences::add);
        if (showing.refused() > 0 && !showing.claims().isEmpty()) {
            sentences.add("Refused: " + showing.refused() + " further series.");
        }
        return String.join(" ", sentences);
    }

    private static List<Claim> of(List<Claim> claims, Arm arm) {
        return claims.stream().filter(claim -> claim.score().of().arm() == arm).toList();
    }

    private static Optional<String> told(Arm arm, List<String> claims) {
        return claims.isEmpty() ? Optional.empty()
                : Optional.of(ClaimWords.knowing(arm) + ", it " + String.join("; it ", claims) + ".");
    }

    private static String none(Showing showing) {
        return "No skill shown on " + any(showing.claims()) + ".";
    }

    /** All the series of some claims, with what they rest on. */
    private static String any(List<Claim> claims) {
        var series = claims.stream().map(claim -> claim.series().id()).distinct().count();
        return (series == 1 ? "the one series" : "any of " + series + " series") + " (" + ClaimWords.extent(claims) + ")";
    }

    /** On how many of the series that were scored nothing is claimed. */
    private static Optional<String> others(Showing showing) {
        var claimed = showing.shown().stream().map(Claim::series).distinct().count();
        var rest = showing.series().size() - claimed;
        return rest == 0 ? Optional.empty() : Optional.of("On " + rest + " other series nothing is shown.");
    }

    private static Optional<String> controls(Showing showing) {
        return showing.onControls().stream().filter(Claim::isShown).findFirst().map(claim ->
                "On the control “" + ClaimWords.title(claim) + "”, where no theory can have skill, it has " + ClaimWords.skill(claim)
                        + ": trust none of its scores.");
    }

    /** Of one theory, in little room. */
    static String brief(ShownTheory theory) {
        if (!(theory.standing() instanceof Standing.Known(var card))) {
            return sentence(theory);
        }
        var showing = Showing.of(card);
        if (showing.claims().isEmpty()) {
            return "Nothing has been shown: no series could be scored.";
        }
        return showing.shown().stream().findFirst()
                .map(best -> "Skill shown on " + showing.shown().stream().map(Claim::series).distinct().count() + " of "
                        + showing.series().size() + " series: " + ClaimWords.brief(best) + worse(showing) + ".")
                .orElseGet(() -> none(showing).replaceFirst("\\.$", worse(showing) + "."));
    }

    /** That it does harm is said in as little room as that it helps. */
    private static String worse(Showing showing) {
        long series = showing.worse().stream().map(Claim::series).distinct().count();
        return series == 0 ? "" : "; shown to be worse on " + Numbers.inWords(series) + " of them";
    }

    /** Of several after a middle dot, in as little room as can be. */
    static String inPane(Grounds grounds) {
        var words = grounds.brief();
        boolean named = grounds.shown().stream().anyMatch(theory -> words.startsWith(theory.title()));
        return (named ? words : lower(words)).replace("othing has been shown of", "othing shown of").replaceAll("(it was|they were) never", "never");
    }

    /** Of several, in little room: baselines are not counted. */
    static String brief(List<ShownTheory> all) {
        var theories = all.stream().filter(each -> !each.baseline()).toList();
        if (all.size() == 1 || theories.isEmpty()) {
            return all.stream().findFirst().map(ShownWords::brief).orElse("");
        }
        if (theories.size() == 1) {
            return theories.getFirst().title() + ": " + brief(theories.getFirst());
        }
        if (theories.stream().allMatch(ShownTheory::isUnscored)) {
            return NEVER + "these theories: they were never scored.";
        }
        var scored = theories.stream().filter(each -> each.standing() instanceof Standing.Known).toList();
        var best = scored.stream().flatMap(each -> best(each).stream().map(claim -> new Best(each, claim)))
                .reduce((one, other) -> other.claim.skill().value() > one.claim.skill().value() ? other : one);
        var skilled = scored.stream().filter(each -> best(each).isPresent()).count();
        var claims = scored.stream().flatMap(each -> claims(each).stream()).toList();
        long harmed = scored.stream().filter(each -> claims(each).stream().anyMatch(Claim::isWorse)).count();
        return "Of " + Numbers.inWords(theories.size()) + " theories " + (skilled == 0 ? "none" : Numbers.inWords(skilled))
                + (skilled > 1 ? " have" : " has") + " shown skill"
                + best.map(each -> ": " + each.words()).orElseGet(() -> claims.isEmpty() ? "" : " on " + any(claims))
                + (harmed == 0 ? "" : "; " + Numbers.inWords(harmed) + (harmed == 1 ? " is" : " are") + " shown to be worse somewhere")
                + rest(theories.size() - scored.size()) + ".";
    }

    private record Best(ShownTheory theory, Claim claim) {

        String words() {
            return "most by " + theory.title() + ", " + ClaimWords.brief(claim);
        }
    }

    private static Optional<Claim> best(ShownTheory theory) {
        return theory.standing() instanceof Standing.Known(var card) ? Showing.of(card).shown().stream().findFirst() : Optional.empty();
    }

    private static List<Claim> claims(ShownTheory theory) {
        return theory.standing() instanceof Standing.Known(var card) ? Showing.of(card).claims() : List.of();
    }

    private static String rest(int unscored) {
        return unscored == 0 ? "" : "; of " + Numbers.inWords(unscored) + " nothing is known";
    }

    /** Of a pool after what is said of its theories, in little room. */
    static String ofPool(ShownTheory pool) {
        var why = pool.standing() instanceof Standing.Outdated ? Optional.of(": another one was scored.") : unknown(pool);
        return why.map(reason -> NEVER + lower(pool.title()) + reason).orElseGet(() -> pool.title() + ": " + lower(brief(pool)));
    }

    /** Of each, by name; those of which the same is to be said share a paragraph. */
    static List<String> paragraphs(List<ShownTheory> theories) {
        var names = new LinkedHashMap<String, List<ShownTheory>>();
        theories.forEach(each -> names.computeIfAbsent(unknown(each).orElseGet(each::sentence), same -> new ArrayList<>()).add(each));
        return names.values().stream().map(ShownWords::together).toList();
    }

    private static String together(List<ShownTheory> same) {
        var ids = same.stream().map(ShownTheory::id).toList();
        return unknown(same.getFirst())
                .map(why -> NEVER + Sentences.list(ids) + (ids.size() == 1 ? why : why.replace("it was", "they were")))
                .orElseGet(() -> together(ids, same.getFirst().sentence()));
    }

    private static String together(List<String> ids, String sentence) {
        return Sentences.list(ids) + ": " + (ids.size() > 1 && sentence.startsWith("A baseline:")
                ? "baselines, there to measure others against." : lower(sentence));
    }

    private static String lower(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
