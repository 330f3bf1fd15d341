package org.parallax.report;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.ChangeAttribution.Sort;
import org.parallax.projection.result.ConditionOutcome;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.CounterfactualFans;
import org.parallax.projection.result.DecisionOutcome;
import org.parallax.projection.result.DecisionOutcome.OptionShare;
import org.parallax.projection.result.EndedConditionFrequencies;
import org.parallax.projection.result.Ensemble;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Fans;
import org.parallax.projection.result.Frequencies;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.result.MilestoneAnalysis;
import org.parallax.projection.result.NoEffect;
import org.parallax.projection.result.PlanFrequencies;
import org.parallax.projection.result.ProjectedFans;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.RegimeShares;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.SamplePath;
import org.parallax.projection.result.StrongestChange;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Series;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.TheoryCard;

/** A projection made up by formula: the shape of a real one, known to the last digit, changed at will. */
public final class Made {

    public static final YearMonth AS_OF = YearMonth.of(2025, 12);
    private static final double[] Z = {-1.645, -1.2816, -0.6745, 0, 0.6745, 1.2816, 1.645};

    private int months = 36;
    private int past = 120;
    private int theories = 1;
    private Conditioning given = Conditioning.NOTHING;
    private Held held = Held.NOTHING;
    private long walked = 10_000;
    private long runs = 10_000;
    private double spread = 1;
    private double effect = 1;
    private String title = "A minister at Takeshima Day, then a landing on the islets";
    private String question = "How does Tokyo answer?";
    private Parties parties =
            new Parties(new Party("Japan", "Japan", "JPN"), new Party("SouthKorea", "Republic of Korea", "KOR"));
    private List<EventSpec> events = List.of(
            new EventSpec("ceremony", "A minister attends Takeshima Day", 0.6, 14, 14, 1, -2),
            new EventSpec("landing", "A severe landing on the islets", 0.6, 21, 23, -9, -1),
            new EventSpec("note", "Protest note", 0.6, 22, 24, -1, -2),
            new EventSpec("call", "Call between the leaders", 0.33, 23, 25, 2, 2),
            new EventSpec("suspension", "GSOMIA suspended", 0.21, 24, 35, -3, -4));

    private EndedConditionFrequencies ended = EndedConditionFrequencies.NONE;
    private double assumed;
    private boolean sensitive;
    private List<Scope> scopes = List.of();
    private List<ParameterSetting> settings = List.of();

    /** An event of the made-up scenario: months counted from {@code as of}, and how each party sees it. */
    public record EventSpec(
            String id, String title, double probability, int first, int last, double seenByFirst, double seenBySecond) {}

    public Made months(int value) {
        months = value;
        return this;
    }

    public Made past(int value) {
        past = value;
        return this;
    }

    public Made theories(int value) {
        theories = value;
        return this;
    }

    /** 0 for runs that are all alike. */
    public Made spread(double value) {
        spread = value;
        return this;
    }

    /** 0 for a scenario that changes nothing. */
    public Made effect(double value) {
        effect = value;
        return this;
    }

    public Made title(String value) {
        title = value;
        return this;
    }

    /** Every text that an author can write: titles, questions, names of states. */
    public Made told(String value) {
        title = value;
        question = value;
        parties = new Parties(new Party("Japan", value, "JPN"), new Party("SouthKorea", value + " 2", value));
        events = events.stream()
                .map(event -> new EventSpec(event.id, value, event.probability, event.first, event.last, event.seenByFirst, event.seenBySecond))
                .toList();
        return this;
    }

    /** All of so many runs. */
    public Made runs(long value) {
        walked = value;
        runs = value;
        return this;
    }

    /** Only so many runs of ten thousand, in which this came about. */
    public Made given(Conditioning value, long left) {
        given = value;
        runs = left;
        return this;
    }

    /** With this held in every run; the figures stay what they are. */
    public Made held(Held value) {
        held = value;
        return this;
    }

    public Made parties(Party first, Party second) {
        parties = new Parties(first, second);
        return this;
    }

    public Made events(List<EventSpec> value) {
        events = List.copyOf(value);
        return this;
    }

    /** What the scenario assumes moves every indicator by so many points, from the first month on. */
    public Made assumed(double points) {
        assumed = points;
        return this;
    }

    /** What the first theories say something of; the others speak of everything. */
    public Made scopes(Scope... value) {
        scopes = List.of(value);
        return this;
    }

    /** Parameters of theories that the scenario sets. */
    public Made setting(ParameterSetting... value) {
        settings = List.of(value);
        return this;
    }

    /** With what drives the change under each theory. */
    public Made sensitive() {
        sensitive = true;
        return this;
    }

    /** How often conditions were ended, those of the events and others. */
    public Made ended(EndedConditionFrequencies value) {
        ended = value;
        return this;
    }

    /**
     * Controls that the landing brings are mostly lifted after a year, the suspension stands to the end, and seizures of the
     * record are ended now and then.
     */
    public Made conditions() {
        return ended(new EndedConditionFrequencies(
                List.of(
                        new ConditionOutcome("landing", "A severe landing on the islets", 0.55, Optional.of(new ConditionOutcome.Months(
                                AS_OF.plusMonths(27), AS_OF.plusMonths(30), AS_OF.plusMonths(34)))),
                        new ConditionOutcome("suspension", "GSOMIA suspended", 0, Optional.empty()),
                        new ConditionOutcome("seizures", "Assets seized", 0.2, Optional.of(new ConditionOutcome.Months(
                                AS_OF.plusMonths(23), AS_OF.plusMonths(24), AS_OF.plusMonths(25))))),
                List.of("call")));
    }

    /** Twenty events with long names, crowded into two years. */
    public Made crowded() {
        return events(IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new EventSpec(
                        String.format("event%02d", i),
                        "Working-level talks number " + i + " on the restoration of export procedures",
                        i % 4 == 0 ? 1 : 0.5, 1 + i * 3 / 2, 1 + i * 3 / 2 + i % 5, i % 3 - 1, 1 - i % 3))
                .toList());
    }

    /** So many events in two years, of eleven likelihoods, each with a title of its own. */
    public Made many(int count) {
        return events(IntStream.range(0, count)
                .mapToObj(i -> new EventSpec(
                        "event" + i, "Event number " + i + " of a long list", (i * 7 % 11 + 0.5) / 11, 1 + i % 20, 1 + i % 20 + i % 3,
                        i % 5 - 2, 2 - i % 7))
                .toList());
    }

    public Situation situation() {
        return new Situation(
                "DokdoLanding", title, new Relationship("JapanKorea", parties, List.of(), List.of()),
                new DocumentedPast(AS_OF, List.of(), List.of(), List.of(), List.of(), List.of()), months,
                new ScenarioPlan(List.of(), List.of(), settings, storyline(), expectations())).holding(held);
    }

    public ProjectionResult result() {
        var projections = IntStream.range(0, theories).mapToObj(this::theory).toList();
        return new ProjectionResult(
                situation(), new RunSettings(walked, 7, given), chronicle(), projections, new Ensemble(frequencies(), ensemble(projections).pool(outcomes(1))),
                new MilestoneAnalysis(
                        drivers(projections), attribution(projections), strongest(projections),
                        ensemble(projections).positions(),
                        assumed == 0 ? List.of() : List.of(new NoEffect(Sort.SHOCK, "shift", "Shift of China pressure from 2027-01 to 2027-12")),
                        sensitive ? projections.stream().map(each -> MadeTornado.of(each.theory().id(), events.getFirst().title)).toList() : List.of()),
                List.of());
    }

    /** What is assumed parts theories where anything is, else the first event. */
    private MadeEnsemble ensemble(List<TheoryProjection> projections) {
        return new MadeEnsemble(projections, AS_OF.plusMonths(months), assumed != 0
                ? Optional.of(new MadeEnsemble.Premise(Sort.ASSUMPTION, "China pressure", "Assumed China pressure"))
                : events.stream().findFirst().map(event -> new MadeEnsemble.Premise(Sort.EVENT, event.id, event.title)));
    }

    public Manifest manifest(ProjectionResult result) {
        return Manifest.of(result, "3f1a9c02d7be4415", "90c2aa10b6f7e3d1", "0.1.0")
                .covering(new Manifest.Coverage(Optional.of(YearMonth.of(2025, 12)), List.of("PublicChronicle")));
    }

    private Storyline storyline() {
        var planned = events.stream()
                .map(spec -> new PlannedEvent(
                        new Happening(
                                spec.id, spec.title, "Made", Optional.empty(), Optional.empty(), Optional.empty(),
                                Impact.passing(
                                        Map.of(
                                                Channel.POLITICAL, -1.0, Channel.VIEW_BY_FIRST, spec.seenByFirst,
                                                Channel.VIEW_BY_SECOND, spec.seenBySecond),
                                        new Fade(9))),
                        new Timing.Window(AS_OF.plusMonths(spec.first), AS_OF.plusMonths(spec.last)),
                        spec.probability, new Condition.Always()))
                .toList();
        var decision = new Decision(
                "response", question, new Timing.After("landing", 2), new Condition.Always(),
                List.of(new Decision.Option("restraint", option("Quiet channel"), 0.55), new Decision.Option("court", "Files at the ICJ", 0.45)));
        return new Storyline(planned, List.of(decision), List.of());
    }

    private List<Expectation> expectations() {
        var end = AS_OF.plusMonths(months);
        return List.of(
                new Expectation("expect security above 40 in " + end, 31, Threshold.above(Indicator.SECURITY, 40), end, 0.5),
                new Expectation(
                        "expect view of Japan by SouthKorea above 45 in " + end, 32,
                        Threshold.above(Indicator.VIEW_OF_FIRST_BY_SECOND, 45), end, 0.6));
    }

    private String option(String otherwise) {
        return question.equals("How does Tokyo answer?") ? otherwise : question;
    }

    private DocumentedLevels chronicle() {
        var levels = Arrays.stream(Indicator.values())
                .map(indicator -> series(past, i -> level(indicator, i - past + 1)))
                .toList();
        return new DocumentedLevels(AS_OF.minusMonths(past - 1L), levels);
    }

    private double level(Indicator indicator, double month) {
        int k = indicator.ordinal();
        return 46 + 3 * (k % 4) + 7 * StrictMath.sin(month / (9 + k)) - (month < -40 && month > -60 ? 9 : 0);
    }

    private TheoryProjection theory(int t) {
        var scenario = new ArrayList<Fan>();
        var baseline = new ArrayList<Fan>();
        var difference = new ArrayList<Fan>();
        var reference = new ArrayList<Fan>();
        var whole = new ArrayList<Fan>();
        for (var indicator : Indicator.values()) {
            double start = level(indicator, 0);
            double drift = 0.08 * (t - 1) - 0.02 * indicator.ordinal();
            DoubleUnaryOperator base = i -> start + drift * (i + 1) + StrictMath.sin(i / 5.0);
            DoubleUnaryOperator change = i -> shock(indicator, t, i);
            baseline.add(fan(base, i -> spread * 1.9 * StrictMath.sqrt(i + 1)));
            scenario.add(fan(i -> base.applyAsDouble(i) + change.applyAsDouble(i), i -> spread * 2.05 * StrictMath.sqrt(i + 1)));
            difference.add(fan(change, i -> spread * Math.abs(change.applyAsDouble(i)) * 0.7));
            DoubleUnaryOperator all = i -> change.applyAsDouble(i) + assumed;
            reference.add(fan(i -> base.applyAsDouble(i) - assumed, i -> spread * 1.9 * StrictMath.sqrt(i + 1)));
            whole.add(fan(all, i -> spread * Math.abs(all.applyAsDouble(i)) * 0.7));
        }
        var names = List.of(
                "ClashOfRealities", "QuasiAlliance", "ThreeLenses", "PoliticalSpace", "CoercionCatalyst", "TechnologyRivalry");
        var card = new TheoryCard(
                names.get(t), "1." + t, names.get(t).replaceAll("(?<=[a-z])(?=[A-Z])", " ").replaceAll(" O", " o"),
                "A claim.", "A source", List.of(), List.of()).within(t < scopes.size() ? scopes.get(t) : Scope.EVERYTHING);
        return new TheoryProjection(
                card, runs, new ProjectedFans(
                        new Fans(scenario), new CounterfactualFans(new Fans(reference), new Fans(whole)),
                        new CounterfactualFans(new Fans(baseline), new Fans(difference))),
                samples(scenario), regimes(t), outcomes(t), frequencies());
    }

    private PlanFrequencies frequencies() {
        var all = new Frequencies(occurrences(), decisions(), ended);
        return new PlanFrequencies(all, all);
    }

    private double shock(Indicator indicator, int t, double i) {
        double size = -10 + 2.5 * indicator.ordinal() + 4 * t;
        double since = i - Math.min(20, months / 2.0);
        return since < 0 ? 0 : effect * size * StrictMath.exp(-since / 14) * Math.min(1, (since + 1) / 3);
    }

    private Fan fan(DoubleUnaryOperator centre, DoubleUnaryOperator sigma) {
        var quantiles = Arrays.stream(Quantile.values())
                .map(q -> series(months, i -> centre.applyAsDouble(i) + Z[q.ordinal()] * sigma.applyAsDouble(i)))
                .toList();
        return new Fan(series(months, centre), quantiles);
    }

    private static Series series(int length, DoubleUnaryOperator value) {
        return Series.of(IntStream.range(0, length).mapToDouble(value::applyAsDouble).map(v -> Math.clamp(v, -100, 100)).toArray());
    }

    /** Thirty runs that wave about the mean, each with a height and a beat of its own. */
    private List<SamplePath> samples(List<Fan> fans) {
        return IntStream.range(0, (int) Math.min(30, runs)).mapToObj(run -> new SamplePath(run, fans.stream().map(fan -> path(fan, run)).toList())).toList();
    }

    private Series path(Fan fan, int run) {
        double height = StrictMath.sin(run * 2.4) * 1.6;
        return series(months, i -> fan.mean().at((int) i)
                + spread * StrictMath.sqrt(i + 1) * (height + 0.5 * StrictMath.sin(i * (0.4 + run % 7 * 0.05) + run)));
    }

    private List<RegimeShares> regimes(int t) {
        return IntStream.range(0, months)
                .mapToObj(i -> {
                    double bad = Math.min(0.5, 0.02 + 0.012 * i);
                    double good = Math.max(0.05, 0.3 - 0.004 * i + 0.01 * t);
                    double rest = 1 - bad - good;
                    return new RegimeShares(bad * 0.3, bad * 0.7, rest, good * 0.85, good * 0.15);
                })
                .toList();
    }

    private List<ExpectationOutcome> outcomes(int t) {
        var expectations = expectations();
        return List.of(
                new ExpectationOutcome(expectations.get(0), 0.62, true),
                new ExpectationOutcome(expectations.get(1), 0.41 + 0.1 * t, t > 1));
    }

    private List<EventOutcome> occurrences() {
        return events.stream()
                .filter(spec -> spec.first <= months)
                .map(spec -> new EventOutcome(
                        spec.id, spec.title, spec.probability, Optional.of(AS_OF.plusMonths(spec.first)),
                        Optional.of(AS_OF.plusMonths(Math.min(months, spec.last)))))
                .toList();
    }

    private List<DecisionOutcome> decisions() {
        return List.of(new DecisionOutcome(
                "response", question,
                List.of(new OptionShare("restraint", option("Quiet channel"), 0.33), new OptionShare("court", "Files at the ICJ", 0.27))));
    }

    private List<Attribution> drivers(List<TheoryProjection> projections) {
        var all = new ArrayList<Attribution>();
        for (var projection : projections) {
            for (var indicator : Indicator.values()) {
                for (int month = (months - 1) % 12 + 1; month <= months; month += 12) {
                    all.add(drivers(projection, indicator, month));
                }
            }
        }
        return all;
    }

    private Attribution drivers(TheoryProjection projection, Indicator indicator, int month) {
        double total = projection.difference().of(indicator).mean().at(month - 1);
        var contributions = new ArrayList<Attribution.Contribution>();
        double left = total;
        for (int i = 0; i < events.size(); i++) {
            double share = effect * (events.get(i).seenByFirst + events.get(i).seenBySecond) / 4 * (i % 2 == 0 ? 0.7 : 1);
            left -= share;
            contributions.add(new Attribution.Contribution(
                    events.get(i).id, events.get(i).title, share, share - 1.2 * spread, share + 0.9 * spread));
        }
        contributions.sort((a, b) -> Double.compare(Math.abs(b.effect()), Math.abs(a.effect())));
        return new Attribution(projection.theory().id(), indicator, AS_OF.plusMonths(month), runs, total, contributions, left);
    }

    /** The change since as of beside the drivers: two causes of what moves anyway, what is assumed, and the events. */
    private List<ChangeAttribution> attribution(List<TheoryProjection> projections) {
        return drivers(projections).stream().map(drivers -> {
            var projection = projections.stream().filter(each -> each.theory().id().equals(drivers.theory())).findFirst().orElseThrow();
            int month = (int) AS_OF.until(drivers.month(), ChronoUnit.MONTHS) - 1;
            double anyway = projection.reference().of(drivers.indicator()).mean().at(month) - level(drivers.indicator(), 0);
            var rows = new ArrayList<ChangeAttribution.Row>();
            rows.add(new ChangeAttribution.Row(Sort.DRIFT, "fading", "documented news fading", anyway - 0.4, anyway - 1, anyway));
            rows.add(new ChangeAttribution.Row(Sort.DRIFT, "unexplained", "not explained", 0.4, 0.4, 0.4));
            if (assumed != 0) {
                rows.add(new ChangeAttribution.Row(Sort.ASSUMPTION, "China pressure", "Assumed China pressure", assumed, assumed - 1, assumed + 1));
                rows.add(new ChangeAttribution.Row(Sort.SHOCK, "shift", "Shift of China pressure from 2027-01 to 2027-12", 0, 0, 0));
            }
            drivers.contributions().forEach(each -> rows.add(
                    new ChangeAttribution.Row(Sort.EVENT, each.event(), each.title(), each.effect(), each.low(), each.high())));
            rows.add(new ChangeAttribution.Row(
                    Sort.TOGETHER, "together", "Several of these together", drivers.together(), drivers.together(), drivers.together()));
            return new ChangeAttribution(
                    drivers.theory(), drivers.indicator(), drivers.month(), runs, anyway + assumed + drivers.total(), rows,
                    mechanisms(assumed + drivers.total()));
        }).toList();
    }

    /** Seven tenths of a change are the work of images, the rest that of the events but for a tenth that has no name. */
    private List<Mechanism> mechanisms(double change) {
        return List.of(
                new Mechanism("images of each other", 0.7 * change, 0.7 * change - spread, 0.7 * change + spread),
                new Mechanism(Scope.EVENTS, 0.2 * change, 0.2 * change - spread / 2, 0.2 * change + spread / 2),
                new Mechanism("documented news fading", 0, 0, 0),
                new Mechanism(Mechanism.UNNAMED, 0.1 * change, 0.1 * change, 0.1 * change));
    }

    /** Where the scenario changes each indicator most. */
    private List<StrongestChange> strongest(List<TheoryProjection> projections) {
        return projections.stream().flatMap(projection -> Arrays.stream(Indicator.values()).map(indicator -> {
            var mean = projection.change().of(indicator).mean();
            int peak = IntStream.range(0, months)
                    .reduce(0, (most, month) -> Math.abs(mean.at(month)) > Math.abs(mean.at(most)) ? month : most);
            return new StrongestChange(
                    projection.theory().id(), indicator, AS_OF.plusMonths(peak + 1L), mean.at(peak), mechanisms(mean.at(peak)));
        })).toList();
    }
}
