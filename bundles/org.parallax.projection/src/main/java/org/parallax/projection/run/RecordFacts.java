package org.parallax.projection.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.projection.situation.AgreementTerm;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.OtherState;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.Situation;

/**
 * The facts of one sort that a record holds.
 *
 * @param all those of a situation, in the record's order
 * @param id by which they are told apart; what has one id is one fact
 * @param title what people call one
 * @param order the record's
 * @param holding the same situation with others in their place
 */
record RecordFacts<T>(
        Function<Situation, List<T>> all, BiFunction<Situation, T, String> id, BiFunction<Situation, T, String> title, Comparator<T> order,
        BiFunction<Situation, List<T>, Situation> holding) {

    /** Events, which alone depend on each other: one may end what another began. */
    static final RecordFacts<PastEvent> EVENTS = new RecordFacts<>(
            Situation::past, (in, past) -> past.event().id(), (in, past) -> past.event().title(),
            Comparator.comparing(PastEvent::month).thenComparing(past -> past.event().id()),
            (in, events) -> in.on(in.relationship(), new DocumentedPast(
                    in.asOf(), in.images(), in.leaders(), in.agreements(), in.courses(), events)));

    private static final RecordFacts<OtherState> STATES = new RecordFacts<>(
            Situation::others, (in, state) -> state.id(), (in, state) -> state.name(), Comparator.comparing(OtherState::id),
            (in, others) -> in.on(new Relationship(in.record(), in.parties(), others, in.issues()), in.documented()));

    private static final RecordFacts<Issue> ISSUES = new RecordFacts<>(
            Situation::issues, (in, issue) -> issue.id(), (in, issue) -> issue.title(), Comparator.comparing(Issue::id),
            (in, issues) -> in.on(new Relationship(in.record(), in.parties(), in.others(), issues), in.documented()));

    private static final RecordFacts<Image> IMAGES = new RecordFacts<>(
            Situation::images, (in, image) -> "image by " + in.parties().on(image.by()).id() + ": " + image.text(),
            (in, image) -> "Image “" + image.text() + "”",
            Comparator.comparing(Image::by).thenComparing(Image::text)
                    .thenComparing(image -> image.since().map(Object::toString).orElse("")),
            (in, images) -> in.on(in.relationship(), new DocumentedPast(
                    in.asOf(), images, in.leaders(), in.agreements(), in.courses(), in.past())));

    private static final RecordFacts<LeaderTerm> LEADERS = new RecordFacts<>(
            Situation::leaders, (in, term) -> term.leader(), (in, term) -> term.name(),
            Comparator.comparing(LeaderTerm::start).thenComparing(LeaderTerm::side).thenComparing(LeaderTerm::leader),
            (in, leaders) -> in.on(in.relationship(), new DocumentedPast(
                    in.asOf(), in.images(), leaders, in.agreements(), in.courses(), in.past())));

    private static final RecordFacts<AgreementTerm> AGREEMENTS = new RecordFacts<>(
            Situation::agreements, (in, term) -> term.id(), (in, term) -> term.title(),
            Comparator.comparing(AgreementTerm::id).thenComparing(AgreementTerm::from),
            (in, agreements) -> in.on(in.relationship(), new DocumentedPast(
                    in.asOf(), in.images(), in.leaders(), agreements, in.courses(), in.past())));

    private static final RecordFacts<DriverCourse> COURSES = new RecordFacts<>(
            Situation::courses, (in, course) -> "documented " + PremiseWords.id(course.driver()),
            (in, course) -> "Documented " + new PremiseWords(in.relationship()).name(course.driver()),
            Comparator.comparing(DriverCourse::driver),
            (in, courses) -> in.on(in.relationship(), new DocumentedPast(
                    in.asOf(), in.images(), in.leaders(), in.agreements(), courses, in.past())));

    /** Every sort but events. */
    static final List<RecordFacts<?>> OTHERS = List.of(STATES, ISSUES, IMAGES, LEADERS, AGREEMENTS, COURSES);

    /** The ids of what two situations hold otherwise. */
    Set<String> changed(Situation first, Situation second) {
        var ids = new TreeSet<String>();
        Stream.of(first, second).forEach(one -> all.apply(one).forEach(fact -> ids.add(id.apply(one, fact))));
        ids.removeIf(name -> named(first, name).equals(named(second, name)));
        return ids;
    }

    /** The facts of that id in a situation, of which there may be several or none. */
    List<T> named(Situation situation, String name) {
        return all.apply(situation).stream().filter(fact -> id.apply(situation, fact).equals(name)).toList();
    }

    /** What people call the fact of that id; empty where a situation does not hold it. */
    Optional<String> title(Situation situation, String name) {
        return named(situation, name).stream().map(fact -> title.apply(situation, fact)).findFirst();
    }

    /** The first situation, which holds what has one of these ids as the second does. */
    Situation exchanged(Situation first, Situation second, Set<String> names) {
        return holding.apply(first, Stream.concat(
                all.apply(first).stream().filter(fact -> !names.contains(id.apply(first, fact))),
                all.apply(second).stream().filter(fact -> names.contains(id.apply(second, fact)))).sorted(order).toList());
    }
}
