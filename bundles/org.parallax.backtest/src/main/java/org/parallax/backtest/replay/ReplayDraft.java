package org.parallax.backtest.replay;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.backtest.replay.Replay.Claim;
import org.parallax.backtest.replay.Replay.DocumentWords;
import org.parallax.backtest.replay.Replay.Stage;
import org.parallax.backtest.result.ReplayOutcome.Expected;

/** A replay that is being read. */
final class ReplayDraft {

    private static final Pattern AS_OF = Pattern.compile("as of (\\S+)");
    private static final Pattern STAGE = Pattern.compile("(onset|aftermath) in (\\S+)");
    private static final Pattern CLAIM = Pattern.compile("([\\w-]+) (\\w+)(?:\\s+(cites .*))?");
    private static final Pattern CITES = Pattern.compile("cites (\\w+) at \"([^\"]+)\" quotes \"([^\"]+)\"");
    /** Read more than half a year after the last event, an aftermath lies at least as long after the onset's beginning. */
    private static final int LEAST_TO_AFTERMATH = 7;

    private final String id;
    private final String title;
    private final int line;
    private Optional<YearMonth> asOf = Optional.empty();
    private Optional<StageDraft> onset = Optional.empty();
    private Optional<StageDraft> aftermath = Optional.empty();
    private Optional<ClaimDraft> claim = Optional.empty();
    private boolean faulty;

    private record StageDraft(YearMonth month, List<ClaimDraft> claims) {
        Stage stage() {
            return new Stage(month, claims.stream().map(ClaimDraft::claim).toList());
        }
    }

    private record ClaimDraft(String indicator, Expected expected, List<DocumentWords> ground) {
        Claim claim() {
            return new Claim(indicator, expected, ground);
        }
    }

    ReplayDraft(String id, String title, int line) {
        this.id = id;
        this.title = title;
        this.line = line;
    }

    /** Where it begins, from 1. */
    int line() {
        return line;
    }

    /** Takes in a line; what is wrong with it, if something is. */
    Optional<String> problemIn(String text) {
        var problem = taken(text);
        faulty |= problem.isPresent();
        return problem;
    }

    private Optional<String> taken(String text) {
        var first = AS_OF.matcher(text);
        var stage = STAGE.matcher(text);
        var said = CLAIM.matcher(text);
        if (first.matches()) {
            asOf = month(first.group(1));
            return asOf.isPresent() ? Optional.empty() : Optional.of(noMonth(first.group(1)));
        }
        if (stage.matches()) {
            return begin(stage.group(1), stage.group(2));
        }
        if (text.startsWith("cites ")) {
            return claim.isPresent() ? cite(claim.get(), text)
                    : Optional.of("no indicator stands before these words: write one with up, down or gone");
        }
        return said.matches() ? claim(said.group(1), said.group(2), Optional.ofNullable(said.group(3))) : Optional.of(
                "this is no line of a replay: write as of, onset in, aftermath in, or an indicator with up, down or gone");
    }

    private Optional<String> begin(String which, String text) {
        var month = month(text);
        if (month.isEmpty()) {
            return Optional.of(noMonth(text));
        }
        var stage = Optional.of(new StageDraft(month.get(), new ArrayList<>()));
        boolean again = which.equals("onset") ? onset.isPresent() : aftermath.isPresent();
        if (which.equals("onset")) {
            onset = stage;
        } else {
            aftermath = stage;
        }
        claim = Optional.empty();
        return again ? Optional.of("the " + which + " is told twice: leave one out") : Optional.empty();
    }

    private Optional<String> claim(String indicator, String word, Optional<String> cites) {
        var stage = aftermath.or(() -> onset);
        var expected = Arrays.stream(Expected.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
        if (stage.isEmpty()) {
            return Optional.of("nothing says when this is read: write onset in and a month before it");
        }
        if (expected.isEmpty()) {
            return Optional.of("an indicator is up, down or gone, not " + word);
        }
        var fresh = new ClaimDraft(indicator, expected.get(), new ArrayList<>());
        stage.get().claims().add(fresh);
        claim = Optional.of(fresh);
        return cites.flatMap(words -> cite(fresh, words));
    }

    private static Optional<String> cite(ClaimDraft claim, String text) {
        var cites = CITES.matcher(text);
        if (!cites.matches()) {
            return Optional.of("the words of a document read cites SOURCE at \"SECTION\" quotes \"WORDS\"");
        }
        claim.ground().add(new DocumentWords(cites.group(1), cites.group(2), cites.group(3)));
        return Optional.empty();
    }

    /** What the whole of it lacks or has wrong; empty where its lines are faulty already. */
    Optional<String> lacking() {
        var lacking = faulty ? Optional.<String>empty() : missing().or(this::misplaced);
        faulty |= lacking.isPresent();
        return lacking;
    }

    private Optional<String> missing() {
        if (asOf.isEmpty() || onset.isEmpty()) {
            return Optional.of("replay " + id + " says not " + (asOf.isEmpty() ? "as of which month it begins: write as of"
                    : "when its onset is read: write onset in") + " and a month");
        }
        for (var stage : stages()) {
            if (stage.claims().isEmpty() || stage.claims().stream().anyMatch(each -> each.ground().isEmpty())) {
                return Optional.of("replay " + id + " expects something in " + stage.month()
                        + " that no document's words tell: write an indicator with up, down or gone, and cites after it");
            }
        }
        return Optional.empty();
    }

    private Optional<String> misplaced() {
        var start = asOf.orElseThrow();
        var first = onset.orElseThrow();
        if (!first.month().isAfter(start)) {
            return Optional.of("replay " + id + " reads its onset before it begins: name a month after " + start);
        }
        if (aftermath.filter(last -> last.month().isBefore(start.plusMonths(LEAST_TO_AFTERMATH))).isPresent()) {
            return Optional.of("replay " + id + " reads its aftermath too early: name a month more than half a year after " + start);
        }
        return stages().stream().flatMap(stage -> stage.claims().stream()).filter(each -> each.expected() == Expected.GONE)
                .filter(gone -> first.claims().contains(gone) || first.claims().stream().noneMatch(
                        each -> each.indicator().equals(gone.indicator())))
                .findFirst()
                .map(gone -> "replay " + id + " has " + gone.indicator()
                        + " gone, which it does not read at the onset: say there whether it is up or down");
    }

    private List<StageDraft> stages() {
        var stages = new ArrayList<StageDraft>();
        onset.ifPresent(stages::add);
        aftermath.ifPresent(stages::add);
        return stages;
    }

    /** The replay; empty if anything is wrong with it. */
    Optional<Replay> replay() {
        return faulty ? Optional.empty() : asOf.flatMap(start -> onset.map(first ->
                new Replay(id, title, start, first.stage(), aftermath.map(StageDraft::stage))));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String noMonth(String text) {
        return "there is no month " + text + ": write it as 1998-09";
    }
}
