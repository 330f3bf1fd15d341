package org.parallax.report.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.BacktestBasis.ScoredSeries;
import org.parallax.backtest.result.BacktestBasis.ScoredTheory;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Scored;

/** The scores of one series, looked up by theory, arm and layers at the horizon that summaries show. Immutable. */
public final class SeriesScores {

    private final ScoredSeries series;
    private final List<Score> scores;
    private final Map<Scored, Score> byKey;
    private final List<String> theories;
    private final int horizon;
    private final SkillRules rules;

    private static final ScoredSeries POOLED = new ScoredSeries(
            Endpoint.POOLED, "All series but controls, pooled", "share of the best baseline’s error", "", "", false);

    private SeriesScores(ScoredSeries series, List<Score> scores, List<String> order, SkillRules rules) {
        this.rules = rules;
        this.series = series;
        this.scores = List.copyOf(scores);
        this.byKey = scores.stream().collect(Collectors.toUnmodifiableMap(Score::of, Function.identity()));
        var named = scores.stream().map(score -> score.of().theory()).distinct().toList();
        this.theories = order.stream().filter(named::contains).toList();
        this.horizon = horizons().stream()
                .min(Comparator.comparingInt((Integer each) -> Math.abs(each - Endpoint.HORIZON)).thenComparing(Comparator.naturalOrder()))
                .orElse(Endpoint.HORIZON);
    }

    /** One for each series that was scored, in the order that the series were read, and last one for all of them pooled. */
    public static List<SeriesScores> of(Backtest backtest) {
        var order = order(backtest);
        var rules = SkillRules.of(backtest);
        return Stream.concat(backtest.basis().series().stream(), Stream.of(POOLED))
                .map(series -> new SeriesScores(series, backtest.scores().stream().filter(score -> score.of().series().equals(series.id())).toList(), order, rules))
                .filter(sheet -> !sheet.scores.isEmpty())
                .toList();
    }

    /** The ids of theories as every table has them: as installed, then others that were scored, then the Kernel and the pool. */
    public static List<String> order(Backtest backtest) {
        var last = List.of(Scored.KERNEL, Scored.POOL);
        var named = Stream.concat(
                Stream.concat(backtest.basis().theories().stream().map(ScoredTheory::id), backtest.scores().stream().map(score -> score.of().theory())),
                backtest.replays().stream().map(replay -> replay.theory()));
        return Stream.concat(named.filter(id -> !last.contains(id)).distinct(), last.stream()).toList();
    }

    /** The series. */
    public ScoredSeries series() {
        return series;
    }

    /** Whether it is of all series pooled. */
    public boolean isPooled() {
        return series.id().equals(Endpoint.POOLED);
    }

    /** Which values were forecast; empty where series are pooled, of each its own part. */
    public Optional<Part> part() {
        return isPooled() ? Optional.empty() : Optional.of(scores.getFirst().of().part());
    }

    /** Every score of it, as given. */
    public List<Score> all() {
        return scores;
    }

    /** The ids of the theories scored on it, in the order of {@link #order}. */
    public List<String> theories() {
        return theories;
    }

    /** The layers it was scored with. */
    public List<Layers> layers() {
        return Stream.of(Layers.values()).filter(layers -> scores.stream().anyMatch(score -> score.of().layers() == layers)).toList();
    }

    /** The horizons it was scored at, in months, ascending. */
    public List<Integer> horizons() {
        return List.copyOf(new TreeSet<>(scores.stream().map(score -> score.of().horizon()).toList()));
    }

    /** The horizon nearest to that of the endpoints; the shorter of two. */
    public int horizon() {
        return horizon;
    }

    /** A score at {@link #horizon}. */
    public Optional<Score> at(String theory, Arm arm, Layers layers) {
        return Stream.of(Part.values())
                .flatMap(part -> Optional.ofNullable(byKey.get(new Scored(series.id(), theory, arm, layers, horizon, part))).stream())
                .findFirst();
    }

    /** How a skill of one of these scores stands: what may be said of it. */
    public SkillStanding standing(Score score, Estimate skill) {
        return rules.standing(score, skill);
    }

    /**
     * Whether a theory is silent on the series: at no horizon and in no arm does it part from the Kernel. The pool of silent
     * theories is silent too; the Kernel itself is not.
     */
    public boolean isSilent(String theory, Layers layers) {
        return !theory.equals(Scored.KERNEL) && scores.stream()
                .filter(score -> score.of().theory().equals(theory) && score.of().layers() == layers)
                .allMatch(SeriesScores::isAsKernel);
    }

    private static boolean isAsKernel(Score score) {
        var skill = score.skill().overKernel();
        return skill.low() == 0 && skill.high() == 0 && score.crps().theory() == score.crps().kernel();
    }

    /** The one theory that speaks, which is the pool then; empty where several do, or none. */
    public Optional<String> alone(Layers layers) {
        var speaking = theories.stream().filter(id -> !id.equals(Scored.KERNEL) && !id.equals(Scored.POOL))
                .filter(id -> !isSilent(id, layers)).toList();
        return speaking.size() == 1 ? speaking.stream().findFirst() : Optional.empty();
    }

    /** The theories that may find something of their own: not the Kernel, and not a pool in which one theory speaks alone. */
    public List<String> own(Layers layers) {
        return theories.stream().filter(id -> !id.equals(Scored.KERNEL) && !(id.equals(Scored.POOL) && alone(layers).isPresent())).toList();
    }

    /** Any score at {@link #horizon} of this arm with these layers: what is the same for all theories is read from it. */
    public Optional<Score> any(Arm arm, Layers layers) {
        return theories.stream().flatMap(theory -> at(theory, arm, layers).stream()).findFirst();
    }
}
