package org.parallax.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.backtest.aftermath.MeasuredAftermaths;
import org.parallax.projection.precedent.PrecedentSearch;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Topic;
import org.parallax.projection.situation.Traits;
import org.parallax.report.data.PrecedentsExport;

/** Landings on islets, one known only to the year, the others answered by a protest, controls that were lifted once, and a scenario that plans more of both. */
public final class MadePrecedents {

    private static final Duration PASSING = new Duration.Passing(new Fade(9));

    private final String text;

    private MadePrecedents(String text) {
        this.text = text;
    }

    /** With {@code text} at the end of every title. */
    public static Situation situation(String text) {
        var made = new MadePrecedents(text);
        return new Situation("Made", "Landings and controls" + text,
                new Relationship("MadeUp", new Parties(new Party("Japan", "Japan", "JPN"), new Party("SouthKorea", "Republic of Korea", "KOR")),
                        List.of(), List.of(new Issue("Islets", "The islets", 0.5, 0.5, Set.of()))),
                new DocumentedPast(YearMonth.of(2025, 12), List.of(), List.of(), List.of(), List.of(), made.past()), 24,
                new ScenarioPlan(List.of(), List.of(), new Storyline(made.planned(), List.of(), List.of()), List.of()));
    }

    /** A scenario that plans one landing, on a record of some events alone. */
    public static Situation landing(List<PastEvent> past) {
        var whole = situation("");
        return new Situation(whole.scenario(), whole.title(), whole.relationship(),
                new DocumentedPast(whole.asOf(), List.of(), List.of(), List.of(), List.of(), past), whole.months(),
                new ScenarioPlan(List.of(), List.of(), new Storyline(
                        whole.storyline().events().stream().filter(event -> event.id().equals("landing")).toList(), List.of(), List.of()), List.of()));
    }

    /** An event of the record by its name. */
    public static PastEvent known(String id) {
        return situation("").past().stream().filter(past -> past.event().id().equals(id)).findFirst().orElseThrow();
    }

    /** What the command writes of it without series. */
    public static PrecedentsExport export(String text) {
        return export(text, Optional.empty());
    }

    /** What the command writes of it with series. */
    public static PrecedentsExport measured(String text) {
        var situation = situation(text);
        return export(text, Optional.of(MadeAftermaths.of(situation, PrecedentSearch.of(situation), text)));
    }

    private static PrecedentsExport export(String text, Optional<MeasuredAftermaths> measured) {
        var situation = situation(text);
        return new PrecedentsExport(situation, PrecedentSearch.of(situation),
                new PrecedentsExport.Texts(
                        "5ce0", "90c2", new Manifest.Coverage(Optional.of(YearMonth.of(2025, 12)), List.of("PublicChronicle")),
                        Optional.of("Record to 2025-12, with PublicChronicle"), "0.1.0"),
                measured);
    }

    private List<PastEvent> past() {
        return List.of(
                told(landing("landing2005", Side.SECOND), "2005-03-16", "2005-03-16"),
                told(protest("protest2005"), "2005-03-01", "2005-03-31"),
                told(landing("landing2008", Side.SECOND), "2008-01-01", "2008-12-31"),
                told(landing("landing2012", Side.SECOND), "2012-08-10", "2012-08-10"),
                told(protest("protest2012"), "2012-08-11", "2012-08-11"),
                told(event("meeting2013", "Meeting", Deed.TALKS, Topic.DIPLOMACY, 2, Optional.empty(), PASSING, List.of()), "2013-05-02", "2013-05-02"),
                told(controls("controls2019"), "2019-07-01", "2019-07-01"),
                told(event("lifted2019", "Lifted", Deed.CONCESSION, Topic.TRADE, 2, Optional.of(Side.FIRST), PASSING,
                        List.of(List.of("controls2019"))), "2019-09-01", "2019-10-31"),
                told(landing("landing2025", Side.FIRST), "2025-11-20", "2025-11-20"));
    }

    private List<PlannedEvent> planned() {
        return List.of(
                planned(landing("landing", Side.SECOND), 3), planned(landing("answer", Side.FIRST), 4),
                planned(controls("controls"), 6),
                planned(event("ruling", "Ruling", Deed.RULING, Topic.HISTORY, -5, Optional.of(Side.SECOND), PASSING, List.of()), 9));
    }

    private Happening landing(String id, Side by) {
        return event(id, "IsletLanding", Deed.INCIDENT, Topic.TERRITORY, -8, Optional.of(by), PASSING, List.of());
    }

    private Happening protest(String id) {
        return event(id, "Protest", Deed.PROTEST, Topic.DIPLOMACY, -2, Optional.of(Side.FIRST), PASSING, List.of());
    }

    private Happening controls(String id) {
        return event(id, "ExportControl", Deed.SANCTION, Topic.TRADE, -8, Optional.of(Side.FIRST), new Duration.UntilEnded(new Fade(9)), List.of());
    }

    private Happening event(
            String id, String kind, Deed deed, Topic about, double points, Optional<Side> by, Duration duration, List<List<String>> ends) {
        Set<Side> costly = points < 0 ? by.map(side -> Set.of(side.other())).orElse(Set.of()) : Set.of();
        return new Happening(id, "Title of " + id + text, kind, by, by.map(Side::name), Optional.of("Islets"), new Impact(
                Map.of(Channel.POLITICAL, new Effect(points, 0)), List.of(),
                new Traits(Set.of(about), Optional.of(deed), costly, Set.of(), false), duration, Optional.empty(), ends));
    }

    private static PastEvent told(Happening event, String first, String last) {
        var days = new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
        return new PastEvent(event, YearMonth.from(days.first()), Optional.empty(), days);
    }

    private static PlannedEvent planned(Happening event, int month) {
        var when = YearMonth.of(2025, 12).plusMonths(month);
        return new PlannedEvent(event, new Timing.Window(when, when), 1, new Condition.Always());
    }
}
